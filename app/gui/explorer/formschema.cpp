// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/formschema.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FormSchema)
};

constexpr int deepestReference = 16;
constexpr int deepestFit = 4;
constexpr qsizetype mostOptions = 2'000;
constexpr qsizetype mostAlternatives = 50;

bool isInteger(const json::Value &value)
{
    const QByteArrayView raw = value.raw();
    return value.isNumber() && (!raw.contains('.') || value.number() == std::floor(value.number()));
}

QString shown(const json::Value &value)
{
    return value.isString() ? value.text() : QString::fromUtf8(value.raw());
}

} // namespace

FormSchema::FormSchema(const QByteArray &text)
{
    auto parsed = json::Document::parse(text);
    if (!parsed)
        return;
    const auto document = std::make_shared<const json::Document>(std::move(*parsed));
    *this = of(document, document->root());
}

FormSchema::FormSchema(DocumentPtr document, QList<json::Value> parts, const QString &onlyType, bool plain)
    : m_document(std::move(document)), m_parts(std::move(parts)), m_onlyType(onlyType)
{
    classify(plain);
}

FormSchema FormSchema::of(const DocumentPtr &document, const json::Value &value)
{
    QList<json::Value> parts;
    collect(document, value, 0, &parts);
    return FormSchema(document, parts);
}

void FormSchema::collect(const DocumentPtr &document, const json::Value &value, int depth, QList<json::Value> *parts)
{
    if (!value.isValid() || depth > deepestReference)
        return;
    *parts += value;
    if (!value.isObject())
        return;
    const json::Value reference = value[u"$ref"];
    if (reference.isString() && reference.text().startsWith(u'#')) {
        const QString pointer = QString::fromUtf8(QByteArray::fromPercentEncoding(reference.text().mid(1).toUtf8()));
        if (pointer.isEmpty() || pointer.startsWith(u'/'))
            collect(document, document->find(pointer), depth + 1, parts);
    }
    const json::Value all = value[u"allOf"];
    if (all.isArray())
        for (json::Value part = all.first(); part && parts->size() < 100; part = part.next())
            collect(document, part, depth + 1, parts);
}

json::Value FormSchema::keyword(QStringView name) const
{
    for (const json::Value &part : m_parts)
        if (part.isObject())
            if (const json::Value value = part[name])
                return value;
    return {};
}

QString FormSchema::text(QStringView name) const
{
    const json::Value value = keyword(name);
    return value.isString() ? value.text() : QString();
}

std::optional<QByteArray> FormSchema::json(QStringView name) const
{
    const json::Value value = keyword(name);
    return value ? std::optional(value.raw().toByteArray()) : std::nullopt;
}

bool FormSchema::flag(QStringView name) const
{
    return keyword(name).boolean();
}

QString FormSchema::number(QStringView name) const
{
    const json::Value value = keyword(name);
    return value.isNumber() ? QString::fromUtf8(value.raw()) : QString();
}

QStringList FormSchema::types() const
{
    if (!m_onlyType.isEmpty())
        return {m_onlyType};
    const json::Value type = keyword(u"type");
    if (type.isString())
        return {type.text()};
    QStringList names;
    if (type.isArray())
        for (json::Value name = type.first(); name && names.size() < 10; name = name.next())
            names += name.text();
    return names;
}

bool FormSchema::readOptions()
{
    const auto option = [this](const json::Value &value, const QString &title) {
        m_options += Option{value.raw().toByteArray(), title.isEmpty() ? shown(value) : title};
    };
    if (const json::Value constant = keyword(u"const")) {
        option(constant, {});
        return true;
    }
    if (const json::Value values = keyword(u"enum"); values.isArray() && values.size() > 0) {
        if (values.size() > mostOptions)
            return false;
        const json::Value names = keyword(u"enumNames");
        json::Value name = names.isArray() ? names.first() : json::Value();
        for (json::Value value = values.first(); value; value = value.next()) {
            option(value, name.isString() ? name.text() : QString());
            name = name ? name.next() : name;
        }
        return true;
    }
    for (const QStringView word : {QStringView(u"oneOf"), QStringView(u"anyOf")}) {
        const json::Value list = keyword(word);
        if (!list.isArray() || list.size() == 0 || list.size() > mostOptions)
            continue;
        for (json::Value one = list.first(); one; one = one.next()) {
            const json::Value constant = one.isObject() ? one[u"const"] : json::Value();
            if (!constant) {
                m_options.clear();
                break;
            }
            option(constant, one[u"title"].isString() ? one[u"title"].text() : QString());
        }
        if (!m_options.isEmpty())
            return true;
    }
    return false;
}

// The list of alternatives that are a choice of form, and not only further conditions.
json::Value FormSchema::forms() const
{
    for (const QStringView word : {QStringView(u"oneOf"), QStringView(u"anyOf")}) {
        const json::Value list = keyword(word);
        if (!list.isArray() || list.size() == 0 || list.size() > mostAlternatives)
            continue;
        bool all = true;
        for (json::Value one = list.first(); one && all; one = one.next()) {
            QList<json::Value> parts;
            collect(m_document, one, 0, &parts);
            all = std::ranges::any_of(parts, [](const json::Value &part) {
                return part.isObject()
                    && (part[u"type"] || part[u"properties"] || part[u"const"] || part[u"enum"] || part[u"items"]
                        || part[u"oneOf"] || part[u"anyOf"]);
            });
        }
        if (all)
            return list;
    }
    return {};
}

// Made when asked for: a schema may refer to itself without end.
QList<FormSchema> FormSchema::alternatives() const
{
    QList<FormSchema> all;
    if (m_kind != Kind::Union)
        return all;
    if (const json::Value list = forms()) {
        for (json::Value one = list.first(); one; one = one.next()) {
            QList<json::Value> parts;
            collect(m_document, one, 0, &parts);
            FormSchema alternative(m_document, parts);
            // What stands around the choice holds too; the choice itself is made.
            if (alternative.m_kind == Kind::Object || alternative.m_kind == Kind::Json)
                alternative = FormSchema(m_document, parts + m_parts, {}, true);
            all += alternative;
        }
        return all;
    }
    const QStringList several = types();
    for (const QString &type : several)
        all += FormSchema(m_document, m_parts, type);
    return all;
}

void FormSchema::classify(bool plain)
{
    if (m_parts.isEmpty() || m_parts.first().kind() == json::Kind::True)
        return;
    if (m_parts.first().kind() == json::Kind::False) {
        m_kind = Kind::Nothing;
        return;
    }
    const auto choose = [this](Kind kind) { m_kind = kind; };
    if (m_onlyType.isEmpty() && readOptions())
        return choose(Kind::Choice);
    if (m_onlyType.isEmpty() && ((!plain && forms()) || types().size() > 1))
        return choose(Kind::Union);
    const QString type = types().value(0);
    if (type == "string"_L1)
        return choose(Kind::Text);
    if (type == "number"_L1)
        return choose(Kind::Number);
    if (type == "integer"_L1)
        return choose(Kind::Integer);
    if (type == "boolean"_L1)
        return choose(Kind::Boolean);
    if (type == "null"_L1)
        return choose(Kind::Null);
    if (type == "object"_L1 || (type.isEmpty() && (keyword(u"properties") || keyword(u"additionalProperties"))))
        return choose(Kind::Object);
    if (type == "array"_L1 || (type.isEmpty() && (keyword(u"items") || keyword(u"prefixItems")))) {
        const json::Value items = keyword(u"items");
        if (items.isObject() && !keyword(u"prefixItems")) {
            FormSchema element;
            element.m_document = m_document;
            collect(m_document, items, 0, &element.m_parts);
            if (element.readOptions() && element.m_options.size() > 1 && element.m_options.size() <= 100) {
                m_options = element.m_options;
                return choose(Kind::Choices);
            }
        }
        return choose(Kind::List);
    }
    m_kind = Kind::Json;
}

QString FormSchema::typeText() const
{
    switch (m_kind) {
    case Kind::Choice: return m_options.size() == 1 ? Tr::tr("constant") : Tr::tr("one of %1").arg(m_options.size());
    case Kind::Choices: return Tr::tr("any of %1").arg(m_options.size());
    case Kind::Union: {
        const QStringList names = types();
        return names.size() > 1 ? names.join(u" | "_s) : Tr::tr("one of %1 forms").arg(forms() ? forms().size() : 0);
    }
    case Kind::Json: return Tr::tr("anything");
    case Kind::Nothing: return Tr::tr("nothing fits");
    case Kind::List: return u"array"_s;
    case Kind::Object: return u"object"_s;
    default: return types().value(0);
    }
}

QList<FormSchema::Property> FormSchema::properties() const
{
    QList<Property> all;
    for (const json::Value &part : m_parts) {
        const json::Value list = part.isObject() ? part[u"properties"] : json::Value();
        if (!list.isObject())
            continue;
        for (json::Value value = list.first(); value; value = value.next()) {
            const QString name = value.name();
            if (std::ranges::none_of(all, [&name](const Property &one) { return one.name == name; }))
                all += {name, of(m_document, value)};
        }
    }
    return all;
}

QStringList FormSchema::required() const
{
    QStringList names;
    for (const json::Value &part : m_parts) {
        const json::Value list = part.isObject() ? part[u"required"] : json::Value();
        if (list.isArray())
            for (json::Value name = list.first(); name && names.size() < 1'000; name = name.next())
                if (name.isString())
                    names += name.text();
    }
    return names;
}

std::optional<FormSchema> FormSchema::otherMembers() const
{
    if (const json::Value patterns = keyword(u"patternProperties"); patterns.isObject() && patterns.size() > 0)
        return of(m_document, patterns.first());
    const json::Value others = keyword(u"additionalProperties");
    if (others.isObject())
        return of(m_document, others);
    if (others.isValid() && others.kind() == json::Kind::True)
        return FormSchema();
    return !others.isValid() && !keyword(u"properties") ? std::optional(FormSchema()) : std::nullopt;
}

QList<FormSchema> FormSchema::prefixItems() const
{
    QList<FormSchema> all;
    json::Value list = keyword(u"prefixItems");
    if (!list.isArray())
        list = keyword(u"items"); // before 2020-12
    if (list.isArray())
        for (json::Value one = list.first(); one && all.size() < 100; one = one.next())
            all += of(m_document, one);
    return all;
}

FormSchema FormSchema::items() const
{
    const json::Value list = keyword(u"items");
    if (list.isArray()) {
        const json::Value more = keyword(u"additionalItems");
        return more ? of(m_document, more) : FormSchema();
    }
    return list ? of(m_document, list) : FormSchema();
}

bool FormSchema::mayGrow() const
{
    return items().kind() != Kind::Nothing;
}

std::optional<int> FormSchema::fit(const json::Value &value, int depth) const
{
    if (depth > deepestFit)
        return {};
    switch (m_kind) {
    case Kind::Text: return value.isString() ? std::optional(2) : std::nullopt;
    case Kind::Number: return value.isNumber() ? std::optional(2) : std::nullopt;
    case Kind::Integer: return isInteger(value) ? std::optional(3) : std::nullopt;
    case Kind::Boolean: return value.isBool() ? std::optional(2) : std::nullopt;
    case Kind::Null: return value.isNull() ? std::optional(2) : std::nullopt;
    case Kind::Choice:
        return std::ranges::any_of(m_options, [&](const Option &option) { return option.json == value.raw(); })
            ? std::optional(4)
            : std::nullopt;
    case Kind::Choices:
    case Kind::List: return value.isArray() ? std::optional(2) : std::nullopt;
    case Kind::Json: return 0;
    case Kind::Nothing: return {};
    case Kind::Union: {
        std::optional<int> best;
        const QList<FormSchema> all = alternatives();
        for (const FormSchema &one : all)
            if (const auto fits = one.fit(value, depth + 1); fits && (!best || *fits > *best))
                best = fits;
        return best;
    }
    case Kind::Object: break;
    }
    if (!value.isObject())
        return {};
    int score = 1;
    const QStringList needed = required();
    const QList<Property> members = properties();
    for (const Property &member : members) {
        const json::Value there = value[member.name];
        if (!there && needed.contains(member.name))
            score -= 2;
        if (!there)
            continue;
        const auto fits = member.schema.fit(there, depth + 1);
        // A member by which the forms are told apart.
        if (!fits && member.schema.kind() == Kind::Choice)
            return {};
        score += fits ? 2 : -1;
    }
    return score;
}

} // namespace authscope::gui
