// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/drafts.h"

#include "core/base/file.h"
#include "core/base/limits.h"
#include "core/json/document.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QUrl>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr std::chrono::seconds pause{1};
constexpr qsizetype largestFile = 8 * limits::MiB;
constexpr qsizetype largestDraft = 256 * limits::KiB;
constexpr qsizetype mostDrafts = 500;

QString keyOf(Operation::Kind kind, const QString &name)
{
    const QString prefix = kind == Operation::Kind::Tool ? u"tool "_s
        : kind == Operation::Kind::Resource              ? u"resource "_s
                                                         : u"prompt "_s;
    return prefix + name;
}

bool namesSecret(const QString &text)
{
    QString plain = text.toLower();
    plain.remove(u'_').remove(u'-');
    static constexpr std::array words{"password"_L1, "passwd"_L1,        "passphrase"_L1, "secret"_L1,     "token"_L1,
                                      "apikey"_L1,   "authorization"_L1, "credential"_L1, "privatekey"_L1, "cookie"_L1};
    return std::ranges::any_of(words, [&plain](QLatin1StringView word) { return plain.contains(word); });
}

bool saysSecret(const QJsonObject &schema)
{
    return schema.value("format"_L1).toString() == "password"_L1 || schema.value("writeOnly"_L1).toBool();
}

// What a schema says of the values in a document: whatever stands behind a reference or in any branch of a choice
// counts, whichever branch a value takes, for a secret that is kept once too often is out. What cannot be looked up, or
// is too much to look through, counts as a secret too.
class SecretFinder
{
public:
    explicit SecretFinder(QJsonObject root) : m_root(std::move(root)) {}

    // The document without its secrets; nothing if it is one itself, or an array that holds one.
    std::optional<QJsonValue> stripped(const QJsonValue &value) { return stripped(value, {m_root}); }
    // Whether the schema speaks of a secret anywhere.
    bool isAnywhere() { return isWithin(m_root); }

private:
    using Schemas = QList<QJsonValue>;

    std::optional<QJsonValue> stripped(const QJsonValue &value, const Schemas &said);
    // All schemas that speak of one value, given those that were found for its place; nothing if one calls it a secret.
    std::optional<QList<QJsonObject>> withoutSecret(Schemas open);
    void addBranches(const QJsonObject &schema, Schemas &open, QStringList &followed);
    QJsonValue referenced(const QString &reference);
    QJsonValue anchored(const QJsonValue &within, const QString &name);
    bool isWithin(const QJsonValue &schema);

    QJsonObject m_root;
    qsizetype m_budget = 100'000; // schemas looked at, for one document
};

void addMembers(const QJsonValue &container, QList<QJsonValue> &to)
{
    if (container.isArray()) {
        for (const QJsonArray all = container.toArray(); const QJsonValue &each : all)
            to += each;
    } else {
        for (const QJsonObject all = container.toObject(); const QJsonValue &each : all)
            to += each;
    }
}

void SecretFinder::addBranches(const QJsonObject &schema, Schemas &open, QStringList &followed)
{
    for (const QLatin1StringView name : {"$ref"_L1, "$dynamicRef"_L1, "$recursiveRef"_L1}) {
        const QString reference = schema.value(name).toString();
        if (!schema.contains(name) || followed.contains(reference))
            continue;
        followed += reference;
        open += referenced(reference);
    }
    for (const QLatin1StringView name : {"allOf"_L1, "anyOf"_L1, "oneOf"_L1, "dependentSchemas"_L1, "dependencies"_L1})
        addMembers(schema.value(name), open);
    for (const QLatin1StringView name : {"if"_L1, "then"_L1, "else"_L1})
        open += schema.value(name);
}

std::optional<QList<QJsonObject>> SecretFinder::withoutSecret(Schemas open)
{
    QList<QJsonObject> all;
    QStringList followed;
    while (!open.isEmpty()) {
        const QJsonValue next = open.takeLast();
        if (next.isNull() || --m_budget < 0) // null: a reference that leads nowhere
            return std::nullopt;
        const QJsonObject schema = next.toObject();
        if (schema.isEmpty())
            continue;
        if (saysSecret(schema))
            return std::nullopt;
        all += schema;
        addBranches(schema, open, followed);
    }
    return all;
}

// The schemas for one member or one element; patterns are not matched (they are the server's), so all of them count.
QList<QJsonValue> forMember(const QList<QJsonObject> &schemas, const QString &name)
{
    QList<QJsonValue> found;
    for (const QJsonObject &schema : schemas) {
        const QJsonObject properties = schema.value("properties"_L1).toObject();
        addMembers(schema.value("patternProperties"_L1), found);
        if (properties.contains(name))
            found += properties.value(name);
        else
            found += {schema.value("additionalProperties"_L1), schema.value("unevaluatedProperties"_L1)};
    }
    return found;
}

QList<QJsonValue> forElement(const QList<QJsonObject> &schemas, qsizetype index)
{
    QList<QJsonValue> found;
    for (const QJsonObject &schema : schemas) {
        const QJsonValue items = schema.value("items"_L1);
        if (items.isArray())
            found += items[index];
        found += {items, schema.value("prefixItems"_L1)[index], schema.value("additionalItems"_L1),
                  schema.value("contains"_L1), schema.value("unevaluatedItems"_L1)};
    }
    return found;
}

std::optional<QJsonValue> SecretFinder::stripped(const QJsonValue &value, const Schemas &said)
{
    const auto schemas = withoutSecret(said);
    if (!schemas)
        return std::nullopt;
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonArray before = value.toArray(); const QJsonValue &element : before) {
            const auto kept = stripped(element, forElement(*schemas, array.size()));
            if (!kept)
                return std::nullopt; // without it the others would stand in the wrong places
            array += *kept;
        }
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject before = value.toObject();
    for (auto member = before.begin(); member != before.end(); ++member) {
        if (namesSecret(member.key()))
            continue;
        if (const auto kept = stripped(member.value(), forMember(*schemas, member.key())))
            object.insert(member.key(), *kept);
    }
    return object;
}

// The schema that a reference within the document leads to: "#", "#/$defs/x", "#name"; null if there is none.
QJsonValue SecretFinder::referenced(const QString &reference)
{
    const QString id = m_root.value("$id"_L1).toString();
    const qsizetype hash = reference.indexOf(u'#');
    const QStringView document = QStringView(reference).first(hash < 0 ? reference.size() : hash);
    if (!document.isEmpty() && (document != id || id.isEmpty()))
        return QJsonValue::Null;
    const QString fragment = hash < 0 ? QString()
                                      : QUrl::fromPercentEncoding(QStringView(reference).sliced(hash + 1).toUtf8());
    if (!fragment.isEmpty() && !fragment.startsWith(u'/'))
        return anchored(m_root, fragment);
    QJsonValue at = m_root;
    for (QString part : fragment.split(u'/').sliced(1)) {
        part.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        at = at.isArray() ? at[part.toLongLong()] : at[part];
    }
    return at.isObject() || at.isBool() ? at : QJsonValue(QJsonValue::Null);
}

QJsonValue SecretFinder::anchored(const QJsonValue &within, const QString &name)
{
    if (!(within.isObject() || within.isArray()) || --m_budget < 0)
        return QJsonValue::Null;
    if (within["$anchor"_L1].toString() == name || within["$dynamicAnchor"_L1].toString() == name)
        return within;
    Schemas members;
    addMembers(within, members);
    for (const QJsonValue &member : std::as_const(members))
        if (const QJsonValue found = anchored(member, name); !found.isNull())
            return found;
    return QJsonValue::Null;
}

bool SecretFinder::isWithin(const QJsonValue &schema)
{
    if (--m_budget < 0 || saysSecret(schema.toObject()))
        return true;
    Schemas members;
    if (schema.isObject() || schema.isArray())
        addMembers(schema, members);
    return std::ranges::any_of(members, [this](const QJsonValue &member) { return isWithin(member); });
}

} // namespace

bool isSecretMember(const QString &name, const QJsonObject &schema)
{
    return saysSecret(schema) || namesSecret(name);
}

std::optional<QByteArray> withoutSecrets(const QByteArray &json, const QJsonObject &schema)
{
    SecretFinder finder(schema);
    const auto object = json::parseObject(json);
    if (!object)
        return namesSecret(QString::fromUtf8(json)) || finder.isAnywhere() ? std::nullopt : std::optional(json);
    const auto kept = finder.stripped(*object);
    if (!kept)
        return std::nullopt;
    // As it was spelt, where nothing had to go.
    return *kept == *object ? json : json::compact(kept->toObject());
}

Drafts::Drafts(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::save);
}

Drafts::~Drafts()
{
    if (m_timer.isActive())
        save();
}

void Drafts::setFile(const QString &path)
{
    m_path = path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto document = json::parseObject(file.read(largestFile));
    if (!document)
        return;
    const QJsonObject drafts = document->value("drafts"_L1).toObject();
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft)
        if (!m_drafts.contains(draft.key()))
            m_drafts.insert(draft.key(), {draft.value().toString(), draft.value().toString().toUtf8()});
}

std::optional<QString> Drafts::draft(Operation::Kind kind, const QString &name) const
{
    const auto found = m_drafts.constFind(keyOf(kind, name));
    return found == m_drafts.cend() ? std::nullopt : std::optional(found->text);
}

void Drafts::setDraft(Operation::Kind kind, const QString &name, const QString &text,
                      const std::optional<QByteArray> &fileText)
{
    const QString key = keyOf(kind, name);
    const QByteArray kept = fileText && fileText->size() <= largestDraft ? *fileText : QByteArray();
    if (const auto found = m_drafts.constFind(key);
        found != m_drafts.cend() && found->text == text && found->kept == kept)
        return;
    if (m_drafts.size() < mostDrafts || m_drafts.contains(key))
        m_drafts.insert(key, {text, kept});
    if (!m_path.isEmpty())
        m_timer.start();
}

void Drafts::save()
{
    m_timer.stop();
    if (m_path.isEmpty())
        return;
    QJsonObject drafts;
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft)
        if (!draft->kept.isEmpty())
            drafts.insert(draft.key(), QString::fromUtf8(m_filter ? m_filter(draft->kept) : draft->kept));
    QDir().mkpath(QFileInfo(m_path).path());
    writePrivate(m_path, json::compact({{u"drafts"_s, drafts}})); // drafts that cannot be kept are no trouble
}

void Drafts::forget()
{
    m_timer.stop();
    m_drafts.clear();
    if (!m_path.isEmpty())
        QFile::remove(m_path);
    m_path.clear();
}

} // namespace authscope::gui
