// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/schema.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/json/schemachecker.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>

#include <algorithm>
#include <cmath>

namespace authscope::json {

using namespace Qt::StringLiterals;

namespace {

bool isInteger(const QJsonValue &value)
{
    // Beyond 64 bits a number is kept as a double, whose fraction is then always zero (JSON Schema validation §6.1.1).
    return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
}

// Fits 64 bits, so that it can be compared exactly.
bool isExact(const QJsonValue &value)
{
    return value.isDouble() && value.toInteger(0) == value.toInteger(1);
}

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: return u"null"_s;
    case QJsonValue::Bool: return u"boolean"_s;
    case QJsonValue::Double: return isInteger(value) ? u"integer"_s : u"number"_s;
    case QJsonValue::String: return u"string"_s;
    case QJsonValue::Array: return u"array"_s;
    case QJsonValue::Object: return u"object"_s;
    case QJsonValue::Undefined: break;
    }
    return u"nothing"_s;
}

bool hasType(const QJsonValue &value, const QString &type)
{
    const QString own = typeOf(value);
    return own == type || (type == "number"_L1 && own == "integer"_L1);
}

// A value in one spelling, short enough for a sentence.
QString shown(const QJsonValue &value)
{
    if (value.isArray() && value.toArray().size() > 20)
        return u"an array of %1"_s.arg(value.toArray().size());
    if (value.isObject() && value.toObject().size() > 20)
        return u"an object of %1 members"_s.arg(value.toObject().size());
    if (value.isString())
        return u'"' + elided(visible(value.toString().left(100)), 60) + u'"';
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return elided(visible(text.sliced(1, text.size() - 2)), 60);
}

int compare(const QJsonValue &a, const QJsonValue &b)
{
    if (isExact(a) && isExact(b))
        return a.toInteger() < b.toInteger() ? -1 : a.toInteger() > b.toInteger();
    return a.toDouble() < b.toDouble() ? -1 : a.toDouble() > b.toDouble();
}

bool isMultiple(const QJsonValue &value, const QJsonValue &of)
{
    if (isExact(value) && isExact(of))
        return of.toInteger() == -1 || value.toInteger() % of.toInteger() == 0;
    const double quotient = value.toDouble() / of.toDouble();
    if (!std::isfinite(quotient))
        return std::fmod(value.toDouble(), of.toDouble()) == 0;
    // 0.0075 / 0.0001 is not quite 75 in binary.
    return std::abs(quotient - std::round(quotient)) <= 1e-12 * std::max(1.0, std::abs(quotient));
}

qsizetype codePoints(const QString &text)
{
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); });
}

QString stepTo(const QString &pointer, QString name)
{
    return pointer + u'/' + name.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

QString stepTo(const QString &pointer, qsizetype index)
{
    return pointer + u'/' + QString::number(index);
}

} // namespace

SchemaChecker::SchemaChecker(const QJsonObject &root) : m_root(root), m_deadline(limits::schemaTime) {}

bool SchemaChecker::spend()
{
    if (m_exhausted)
        return false;
    ++m_steps;
    if (m_steps > limits::schemaSteps || (m_steps % 64 == 0 && m_deadline.hasExpired())) {
        m_exhausted = true;
        unchecked(u"limit"_s);
    }
    return !m_exhausted;
}

SchemaChecker::Outcome SchemaChecker::unchecked(const QString &keyword)
{
    m_unchecked.insert(keyword);
    return Outcome::Unknown;
}

void SchemaChecker::Frame::violate(const QString &keyword, const QString &text)
{
    outcome = Outcome::Invalid;
    if (violations.size() < limits::schemaViolations)
        violations.append({pointer, keyword, text});
}

// What a schema below this one found, at another place of the instance or the same.
void SchemaChecker::Frame::take(const Frame &other)
{
    if (other.outcome == Outcome::Invalid)
        outcome = Outcome::Invalid;
    else if (other.outcome == Outcome::Unknown && outcome == Outcome::Valid)
        outcome = Outcome::Unknown;
    for (const Violation &violation : other.violations) {
        if (violations.size() < limits::schemaViolations)
            violations.append(violation);
    }
}

Verdict SchemaChecker::verdict(const QJsonValue &instance)
{
    const Frame frame = evaluate(instance, m_root, QString());
    QStringList keywords(m_unchecked.begin(), m_unchecked.end());
    keywords.sort();
    return {frame.violations, keywords};
}

SchemaChecker::Frame SchemaChecker::evaluate(const QJsonValue &instance, const QJsonValue &schema,
                                             const QString &pointer)
{
    Frame frame{pointer, {}, Outcome::Valid};
    if (!spend()) {
        frame.outcome = Outcome::Unknown;
        return frame;
    }
    if (schema.isBool()) {
        if (!schema.toBool())
            frame.violate(u"false"_s, u"No value is allowed here, but there is %1."_s.arg(shown(instance)));
        return frame;
    }
    if (!schema.isObject()) {
        frame.note(unchecked(u"schema"_s));
        return frame;
    }
    if (m_depth >= limits::schemaDepth) {
        frame.note(unchecked(u"limit"_s));
        return frame;
    }
    ++m_depth;
    const QJsonObject object = schema.toObject();
    noteUnsupported(object, frame);
    checkReference(instance, object, frame);
    checkAny(instance, object, frame);
    if (instance.isDouble())
        checkNumber(instance, object, frame);
    else if (instance.isString())
        checkString(instance.toString(), object, frame);
    else if (instance.isArray())
        checkArray(instance.toArray(), object, frame);
    else if (instance.isObject())
        checkObject(instance.toObject(), object, frame);
    checkCombined(instance, object, frame);
    --m_depth;
    return frame;
}

// Assertions that exist in some draft and are not judged here.
void SchemaChecker::noteUnsupported(const QJsonObject &schema, Frame &frame)
{
    for (const QString &keyword : {u"unevaluatedProperties"_s, u"unevaluatedItems"_s, u"$dynamicRef"_s,
                                   u"$recursiveRef"_s, u"dependencies"_s, u"additionalItems"_s}) {
        if (schema.contains(keyword))
            frame.note(unchecked(keyword));
    }
    // A schema with a name of its own changes what "#" means below it.
    if (m_depth > 1 && schema.contains(u"$id"_s))
        frame.note(unchecked(u"$id"_s));
}

void SchemaChecker::checkReference(const QJsonValue &instance, const QJsonObject &schema, Frame &frame)
{
    const QJsonValue reference = schema.value(u"$ref"_s);
    if (reference.isUndefined())
        return;
    const QString text = reference.toString();
    if (text != "#"_L1 && !text.startsWith("#/"_L1)) {
        frame.note(unchecked(u"$ref"_s)); // another document, which is never fetched, or an anchor
        return;
    }
    QJsonValue target = m_root;
    const QStringList steps = QUrl::fromPercentEncoding(text.toUtf8()).split(u'/').sliced(1);
    for (const QString &step : steps) {
        const QString name = QString(step).replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        bool number = false;
        const qsizetype index = name.toLongLong(&number);
        if (target.isArray())
            target = number && index >= 0 ? target.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
        else
            target = target.toObject().value(name);
        if (!spend())
            return;
    }
    if (target.isUndefined())
        frame.note(unchecked(u"$ref"_s));
    else
        frame.take(evaluate(instance, target, frame.pointer));
}

void SchemaChecker::checkAny(const QJsonValue &instance, const QJsonObject &schema, Frame &frame)
{
    if (const QJsonValue type = schema.value(u"type"_s); !type.isUndefined()) {
        QStringList allowed;
        const QJsonArray list = type.isArray() ? type.toArray() : QJsonArray{type};
        for (const QJsonValue &entry : list)
            allowed.append(entry.toString());
        if (allowed.isEmpty() || allowed.contains(QString()))
            frame.note(unchecked(u"type"_s));
        else if (std::ranges::none_of(allowed, [&](const QString &name) { return hasType(instance, name); }))
            frame.violate(u"type"_s,
                          u"Expected %1, but there is %2: %3."_s.arg(elided(visible(allowed.join(u" or "_s)), 100),
                                                                     typeOf(instance), shown(instance)));
    }
    if (const QJsonValue list = schema.value(u"enum"_s); list.isArray()) {
        const QJsonArray values = list.toArray();
        if (std::ranges::none_of(values, [&](const QJsonValue &value) { return spend() && value == instance; })
            && !m_exhausted) {
            frame.violate(u"enum"_s, u"Expected one of %1, but there is %2."_s.arg(shown(values), shown(instance)));
        }
    } else if (!list.isUndefined()) {
        frame.note(unchecked(u"enum"_s));
    }
    if (const QJsonValue value = schema.value(u"const"_s); !value.isUndefined() && value != instance)
        frame.violate(u"const"_s, u"Expected %1, but there is %2."_s.arg(shown(value), shown(instance)));
}

void SchemaChecker::checkNumber(const QJsonValue &number, const QJsonObject &schema, Frame &frame)
{
    struct Bound {
        QString keyword;
        QString relation;
        bool (*holds)(int order);
    };
    static const Bound bounds[] = {
        {u"minimum"_s, u"at least"_s, [](int order) { return order >= 0; }},
        {u"maximum"_s, u"at most"_s, [](int order) { return order <= 0; }},
        {u"exclusiveMinimum"_s, u"more than"_s, [](int order) { return order > 0; }},
        {u"exclusiveMaximum"_s, u"less than"_s, [](int order) { return order < 0; }},
    };
    for (const Bound &bound : bounds) {
        const QJsonValue limit = schema.value(bound.keyword);
        if (limit.isUndefined())
            continue;
        if (!limit.isDouble())
            frame.note(unchecked(bound.keyword));
        else if (!bound.holds(compare(number, limit)))
            frame.violate(bound.keyword,
                          u"Expected %1 %2, but there is %3."_s.arg(bound.relation, shown(limit), shown(number)));
    }
    if (const QJsonValue of = schema.value(u"multipleOf"_s); !of.isUndefined()) {
        if (of.toDouble() <= 0)
            frame.note(unchecked(u"multipleOf"_s));
        else if (!isMultiple(number, of))
            frame.violate(u"multipleOf"_s,
                          u"Expected a multiple of %1, but there is %2."_s.arg(shown(of), shown(number)));
    }
}

// minX and maxX keywords.
void SchemaChecker::checkCount(qsizetype count, const QString &least, const QString &most, const QString &unit,
                               const QJsonObject &schema, Frame &frame)
{
    for (const QString &keyword : {least, most}) {
        const QJsonValue limit = schema.value(keyword);
        if (limit.isUndefined())
            continue;
        if (!limit.isDouble())
            frame.note(unchecked(keyword));
        else if (keyword == least ? double(count) < limit.toDouble() : double(count) > limit.toDouble())
            frame.violate(keyword,
                          u"Expected at %1 %2 %3, but there are %4."_s
                              .arg(keyword == least ? u"least"_s : u"most"_s, shown(limit), unit)
                              .arg(count));
    }
}

SchemaChecker::Outcome SchemaChecker::matches(const QString &pattern, const QString &text)
{
    if (!spend() || pattern.size() > limits::schemaPattern)
        return unchecked(u"pattern"_s);
    auto found = m_patterns.constFind(pattern);
    if (found == m_patterns.constEnd()) {
        // A pattern from outside may take exponential time: the engine gives up early.
        found = m_patterns.insert(pattern,
                                  QRegularExpression(u"(*LIMIT_MATCH=100000)(*LIMIT_DEPTH=10000)"_s + pattern));
    }
    if (!found->isValid())
        return unchecked(u"pattern"_s);
    const QRegularExpressionMatch match = found->match(text);
    if (!match.isValid())
        return unchecked(u"pattern"_s);
    return match.hasMatch() ? Outcome::Valid : Outcome::Invalid;
}

void SchemaChecker::checkString(const QString &text, const QJsonObject &schema, Frame &frame)
{
    checkCount(codePoints(text), u"minLength"_s, u"maxLength"_s, u"characters"_s, schema, frame);
    const QJsonValue pattern = schema.value(u"pattern"_s);
    if (pattern.isUndefined())
        return;
    const Outcome outcome = pattern.isString() ? matches(pattern.toString(), text) : unchecked(u"pattern"_s);
    if (outcome == Outcome::Invalid)
        frame.violate(u"pattern"_s,
                      u"Expected a text that matches %1, but there is %2."_s.arg(shown(pattern), shown(text)));
    else
        frame.note(outcome);
}

void SchemaChecker::checkArray(const QJsonArray &array, const QJsonObject &schema, Frame &frame)
{
    checkCount(array.size(), u"minItems"_s, u"maxItems"_s, u"items"_s, schema, frame);
    const QJsonArray prefix = schema.value(u"prefixItems"_s).toArray();
    const QJsonValue items = schema.value(u"items"_s);
    if (items.isArray())
        frame.note(unchecked(u"items"_s)); // a tuple of older drafts
    for (qsizetype i = 0; i < array.size() && !m_exhausted; ++i) {
        if (i < prefix.size())
            frame.take(evaluate(array[i], prefix[i], stepTo(frame.pointer, i)));
        else if (!items.isUndefined() && !items.isArray())
            frame.take(evaluate(array[i], items, stepTo(frame.pointer, i)));
        else
            break;
    }
    if (schema.value(u"uniqueItems"_s).toBool()) {
        QSet<QByteArray> seen;
        for (qsizetype i = 0; i < array.size() && spend(); ++i) {
            // Members are sorted and numbers have one spelling, so that equal values are equal texts.
            const QByteArray text = QJsonDocument(QJsonArray{array[i]}).toJson(QJsonDocument::Compact);
            if (seen.contains(text)) {
                frame.violate(
                    u"uniqueItems"_s,
                    u"Expected no item twice, but item %1 is a repetition: %2."_s.arg(i).arg(shown(array[i])));
                break;
            }
            seen.insert(text);
        }
    }
    checkContains(array, schema, frame);
    if (m_exhausted)
        frame.note(Outcome::Unknown);
}

void SchemaChecker::checkContains(const QJsonArray &array, const QJsonObject &schema, Frame &frame)
{
    const QJsonValue contains = schema.value(u"contains"_s);
    if (contains.isUndefined())
        return;
    qsizetype fitting = 0;
    bool unknown = false;
    for (const QJsonValue &item : array) {
        const Outcome outcome = evaluate(item, contains, QString()).outcome;
        fitting += outcome == Outcome::Valid;
        unknown = unknown || outcome == Outcome::Unknown;
        if (m_exhausted)
            break;
    }
    const double least = schema.value(u"minContains"_s).toDouble(1);
    const QJsonValue most = schema.value(u"maxContains"_s);
    if (unknown)
        frame.note(Outcome::Unknown);
    else if (double(fitting) < least)
        frame.violate(u"contains"_s,
                      u"Expected at least %1 items that fit \"contains\", but there are %2."_s.arg(least).arg(fitting));
    else if (most.isDouble() && double(fitting) > most.toDouble())
        frame.violate(
            u"maxContains"_s,
            u"Expected at most %1 items that fit \"contains\", but there are %2."_s.arg(shown(most)).arg(fitting));
}

void SchemaChecker::checkObject(const QJsonObject &object, const QJsonObject &schema, Frame &frame)
{
    checkCount(object.size(), u"minProperties"_s, u"maxProperties"_s, u"members"_s, schema, frame);
    const auto requireAll = [&](const QJsonArray &names, const QString &keyword, const QString &because) {
        for (const QJsonValue &name : names) {
            if (!spend())
                return;
            if (!object.contains(name.toString()))
                frame.violate(keyword, u"The member %1 is missing%2."_s.arg(shown(name), because));
        }
    };
    requireAll(schema.value(u"required"_s).toArray(), u"required"_s, QString());
    const QJsonObject dependent = schema.value(u"dependentRequired"_s).toObject();
    for (auto it = dependent.begin(); it != dependent.end(); ++it) {
        if (object.contains(it.key()))
            requireAll(it.value().toArray(), u"dependentRequired"_s, u", which %1 asks for"_s.arg(shown(it.key())));
    }
    const QJsonObject dependentSchemas = schema.value(u"dependentSchemas"_s).toObject();
    for (auto it = dependentSchemas.begin(); it != dependentSchemas.end(); ++it) {
        if (object.contains(it.key()))
            frame.take(evaluate(object, it.value(), frame.pointer));
    }
    checkMembers(object, schema, frame);
    if (m_exhausted)
        frame.note(Outcome::Unknown);
}

void SchemaChecker::checkMembers(const QJsonObject &object, const QJsonObject &schema, Frame &frame)
{
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    const QJsonObject patterns = schema.value(u"patternProperties"_s).toObject();
    const QJsonValue additional = schema.value(u"additionalProperties"_s);
    const QJsonValue names = schema.value(u"propertyNames"_s);
    for (auto member = object.begin(); member != object.end() && !m_exhausted; ++member) {
        const QString at = stepTo(frame.pointer, member.key());
        bool known = false;
        if (const auto property = properties.find(member.key()); property != properties.end()) {
            known = true;
            frame.take(evaluate(member.value(), property.value(), at));
        }
        for (auto pattern = patterns.begin(); pattern != patterns.end(); ++pattern) {
            const Outcome outcome = matches(pattern.key(), member.key());
            frame.note(outcome == Outcome::Unknown ? outcome : Outcome::Valid);
            known = known || outcome != Outcome::Invalid;
            if (outcome == Outcome::Valid)
                frame.take(evaluate(member.value(), pattern.value(), at));
        }
        if (!known && additional.isBool() && !additional.toBool())
            frame.violate(u"additionalProperties"_s,
                          u"The member %1 is not one that the schema knows."_s.arg(shown(member.key())));
        else if (!known && !additional.isUndefined())
            frame.take(evaluate(member.value(), additional, at));
        if (!names.isUndefined())
            frame.take(evaluate(member.key(), names, at));
    }
}

void SchemaChecker::checkCombined(const QJsonValue &instance, const QJsonObject &schema, Frame &frame)
{
    const auto branches = [&](const QString &keyword) {
        QList<Outcome> outcomes;
        const QJsonArray list = schema.value(keyword).toArray();
        for (const QJsonValue &branch : list)
            outcomes.append(evaluate(instance, branch, frame.pointer).outcome);
        return outcomes;
    };
    for (const QJsonValue &branch : schema.value(u"allOf"_s).toArray())
        frame.take(evaluate(instance, branch, frame.pointer));
    if (const QList<Outcome> any = branches(u"anyOf"_s); !any.isEmpty() && !any.contains(Outcome::Valid)) {
        if (any.contains(Outcome::Unknown))
            frame.note(Outcome::Unknown);
        else
            frame.violate(
                u"anyOf"_s,
                u"Expected one of %1 alternatives to fit, but none does: %2."_s.arg(any.size()).arg(shown(instance)));
    }
    if (const QList<Outcome> one = branches(u"oneOf"_s); !one.isEmpty()) {
        const qsizetype fitting = one.count(Outcome::Valid);
        if (fitting < 2 && one.contains(Outcome::Unknown))
            frame.note(Outcome::Unknown);
        else if (fitting != 1)
            frame.violate(u"oneOf"_s,
                          u"Expected exactly one of %1 alternatives to fit, but %2 do: %3."_s.arg(one.size())
                              .arg(fitting)
                              .arg(shown(instance)));
    }
    if (const QJsonValue negated = schema.value(u"not"_s); !negated.isUndefined()) {
        const Outcome outcome = evaluate(instance, negated, frame.pointer).outcome;
        if (outcome == Outcome::Valid)
            frame.violate(u"not"_s,
                          u"Expected what does not fit the schema under \"not\", but %1 does."_s.arg(shown(instance)));
        else if (outcome == Outcome::Unknown)
            frame.note(outcome);
    }
    if (const QJsonValue condition = schema.value(u"if"_s); !condition.isUndefined()) {
        const Outcome outcome = evaluate(instance, condition, frame.pointer).outcome;
        const QJsonValue branch = schema.value(outcome == Outcome::Valid ? u"then"_s : u"else"_s);
        if (outcome == Outcome::Unknown)
            frame.note(outcome);
        else if (!branch.isUndefined())
            frame.take(evaluate(instance, branch, frame.pointer));
    }
}

Verdict check(const QJsonValue &instance, const QJsonObject &schema)
{
    return SchemaChecker(schema).verdict(instance);
}

} // namespace authscope::json
