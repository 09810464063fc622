// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mcp/envelope.h"

using namespace Qt::StringLiterals;

namespace authscope::mcp {

namespace {

bool needsWrapping(const QString &value)
{
    if (value.isEmpty())
        return false;
    if (value.front() == u' ' || value.back() == u' ')
        return true;
    if (value.startsWith("=?base64?"_L1) && value.endsWith("?="_L1))
        return true;
    return std::ranges::any_of(value, [](QChar c) { return c.unicode() < 0x20 || c.unicode() > 0x7e; });
}

// The part of the parameters that Mcp-Name mirrors.
QString mirroredName(const QString &method, const QJsonObject &params)
{
    if (method == "tools/call"_L1 || method == "prompts/get"_L1)
        return params.value("name"_L1).toString();
    if (method == "resources/read"_L1)
        return params.value("uri"_L1).toString();
    if (method == "tasks/get"_L1 || method == "tasks/update"_L1 || method == "tasks/cancel"_L1)
        return params.value("taskId"_L1).toString();
    return {};
}

} // namespace

QByteArray mirroredValue(const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    return needsWrapping(value) ? "=?base64?" + utf8.toBase64() + "?=" : utf8;
}

http::Headers envelopeHeaders(const Call &call, const QByteArray &session)
{
    http::Headers headers{{"Content-Type", "application/json"}, {"Accept", "application/json, text/event-stream"}};
    if (call.era == Era::Modern) {
        headers.add("MCP-Protocol-Version", call.revision.toLatin1());
        headers.add("Mcp-Method", mirroredValue(call.method));
        if (const QString name = mirroredName(call.method, call.params); !name.isNull())
            headers.add("Mcp-Name", mirroredValue(name));
        for (const http::Header &header : call.mirrored)
            headers.add(header.name, header.value);
        return headers;
    }
    if (!call.opening)
        headers.add("MCP-Protocol-Version", call.revision.toLatin1());
    if (!session.isEmpty())
        headers.add("Mcp-Session-Id", session);
    return headers;
}

QJsonObject withModernMeta(QJsonObject params, const QString &revision, const QJsonObject &capabilities,
                           const QString &logLevel)
{
    QJsonObject meta = params.value("_meta"_L1).toObject();
    meta.insert("io.modelcontextprotocol/protocolVersion"_L1, revision);
    meta.insert("io.modelcontextprotocol/clientCapabilities"_L1, capabilities);
    meta.insert("io.modelcontextprotocol/clientInfo"_L1, clientInfo());
    if (!logLevel.isEmpty())
        meta.insert("io.modelcontextprotocol/logLevel"_L1, logLevel);
    params.insert("_meta"_L1, meta);
    return params;
}

QJsonObject clientInfo()
{
    return {{u"name"_s, u"authscope"_s},
            {u"title"_s, u"Authscope"_s},
            {u"version"_s, QString::fromLatin1(AUTHSCOPE_VERSION)}};
}

} // namespace authscope::mcp
