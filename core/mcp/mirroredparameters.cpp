// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/mirroredparameters.h"

#include "core/base/text.h"
#include "core/mcp/envelope.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace authscope::mcp {

namespace {

constexpr auto keyword = "x-mcp-header"_L1;
constexpr int deepestSchema = 200;               // of one tool, to look for designations
constexpr double safeInteger = 9007199254740991; // 2^53 - 1

struct Designation {
    QStringList path; // member names from the arguments' root
    QString header;
};

bool isToken(const QString &name)
{
    return std::ranges::all_of(name, [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'0' && u <= u'9') || (u >= u'A' && u <= u'Z') || (u >= u'a' && u <= u'z')
            || u"!#$%&'*+-.^_`|~"_s.contains(c);
    });
}

// Walks a schema: what is designated where a value can be found by names alone, and what is wrong.
class Designations
{
public:
    explicit Designations(const QJsonObject &schema) { visit(schema, {}, true, 0); }

    QList<Designation> found;
    QString problem;

private:
    void visit(const QJsonValue &value, const QStringList &path, bool reachable, int depth)
    {
        if (!value.isObject() || !problem.isEmpty())
            return;
        if (depth > deepestSchema) {
            problem = u"its schema is nested too deeply"_s;
            return;
        }
        const QJsonObject schema = value.toObject();
        if (schema.contains(keyword))
            take(schema, path, reachable);
        for (auto member = schema.begin(); member != schema.end(); ++member) {
            static const QStringList maps{u"patternProperties"_s, u"$defs"_s, u"definitions"_s, u"dependentSchemas"_s};
            static const QStringList single{u"items"_s,
                                            u"additionalProperties"_s,
                                            u"contains"_s,
                                            u"not"_s,
                                            u"if"_s,
                                            u"then"_s,
                                            u"else"_s,
                                            u"propertyNames"_s,
                                            u"unevaluatedItems"_s,
                                            u"unevaluatedProperties"_s,
                                            u"allOf"_s,
                                            u"anyOf"_s,
                                            u"oneOf"_s,
                                            u"prefixItems"_s};
            if (member.key() == "properties"_L1)
                visitMap(member.value().toObject(), path, reachable, depth);
            else if (maps.contains(member.key()))
                visitMap(member.value().toObject(), path, false, depth);
            else if (single.contains(member.key()))
                visitList(member.value(), path, depth);
        }
    }

    void visitMap(const QJsonObject &map, const QStringList &path, bool reachable, int depth)
    {
        for (auto property = map.begin(); property != map.end(); ++property)
            visit(property.value(), path + QStringList(property.key()), reachable, depth + 1);
    }

    void visitList(const QJsonValue &value, const QStringList &path, int depth)
    {
        const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &element : array)
            visit(element, path, false, depth + 1);
    }

    void take(const QJsonObject &schema, const QStringList &path, bool reachable)
    {
        const QString where = elided(visible(path.join(u'.')), 80);
        const QString header = schema.value(keyword).toString();
        const QString type = schema.value("type"_L1).toString();
        if (header.isEmpty() || !isToken(header))
            problem = u"the x-mcp-header of \"%1\" is no header name"_s.arg(where);
        else if (path.isEmpty() || !reachable)
            problem = u"an x-mcp-header is not on a plain property"_s;
        else if (type != "string"_L1 && type != "integer"_L1 && type != "boolean"_L1)
            problem = u"\"%1\" has an x-mcp-header, but is no string, integer or boolean"_s.arg(where);
        else if (m_names.contains(header.toLower()))
            problem = u"two properties have the x-mcp-header \"%1\""_s.arg(elided(visible(header), 80));
        m_names.insert(header.toLower());
        found += {path, header};
    }

    QSet<QString> m_names;
};

std::optional<QString> textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble() && std::floor(value.toDouble()) == value.toDouble()
        && std::abs(value.toDouble()) <= safeInteger)
        return QString::number(value.toInteger());
    return {};
}

} // namespace

QString mirroringProblem(const QJsonObject &inputSchema)
{
    return Designations(inputSchema).problem;
}

http::Headers mirroredParameters(const QJsonObject &inputSchema, const QJsonObject &arguments)
{
    http::Headers headers;
    const Designations designations(inputSchema);
    if (!designations.problem.isEmpty())
        return headers;
    for (const Designation &designation : designations.found) {
        QJsonValue value = arguments;
        for (const QString &name : designation.path)
            value = value.toObject().value(name);
        if (const auto text = textOf(value))
            headers.add("Mcp-Param-" + designation.header.toLatin1(), mirroredValue(*text));
    }
    return headers;
}

} // namespace authscope::mcp
