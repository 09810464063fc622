// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/callcode.h"

#include "app/gui/explorer/schemaeditor.h"
#include "core/json/document.h"

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

// A literal of Python and of JavaScript: JSON's strings, in ASCII, are both.
QString literal(const QString &text)
{
    const QString json = QString::fromUtf8(quoted(text));
    QString ascii;
    for (const QChar c : json)
        ascii += c.unicode() < 127 ? QString(c) : u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
    return ascii;
}

// The same for Python, which does not join the halves of a surrogate pair.
QString pythonLiteral(const QString &text)
{
    QString ascii;
    const QString json = QString::fromUtf8(quoted(text));
    const auto points = json.toUcs4();
    for (const uint point : points)
        ascii += point < 127  ? QString(QChar(char16_t(point)))
            : point <= 0xffff ? u"\\u%1"_s.arg(point, 4, 16, QLatin1Char('0'))
                              : u"\\U%1"_s.arg(point, 8, 16, QLatin1Char('0'));
    return ascii;
}

QString methodOf(Operation::Kind kind)
{
    switch (kind) {
    case Operation::Kind::Tool: return u"tools/call"_s;
    case Operation::Kind::Resource: return u"resources/read"_s;
    case Operation::Kind::Prompt: return u"prompts/get"_s;
    }
    std::unreachable();
}

QByteArray oneLine(const QByteArray &object)
{
    const auto parsed = json::parseObject(object.isEmpty() ? QByteArray("{}") : object);
    return parsed ? json::compact(*parsed) : object;
}

} // namespace

QString shellQuoted(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\'', u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

QString CallCode::cli() const
{
    // The server chose the name: behind "--" it is no option, whatever it begins with.
    const QString named = u" -- "_s + shellQuoted(QString::fromUtf8(url)) + u' ' + shellQuoted(name);
    switch (kind) {
    case Operation::Kind::Tool:
        return u"authscope-cli tools call --args="_s + shellQuoted(QString::fromUtf8(oneLine(arguments))) + named;
    case Operation::Kind::Resource: return u"authscope-cli resources read"_s + named;
    case Operation::Kind::Prompt: break;
    }
    QString line = u"authscope-cli prompts get"_s;
    if (const auto members = json::parseObject(arguments))
        for (auto member = members->begin(); member != members->end(); ++member)
            line += u" --arg="_s + shellQuoted(QString(member.key() + u'=' + member.value().toString()));
    return line + named;
}

QString CallCode::curl() const
{
    const bool modern = era == mcp::Era::Modern;
    const QString method = methodOf(kind);
    QByteArray params = "\"uri\":" + quoted(name);
    if (kind != Operation::Kind::Resource)
        params = "\"name\":" + quoted(name) + ",\"arguments\":" + oneLine(arguments);
    if (modern)
        params += ",\"_meta\":{\"io.modelcontextprotocol/protocolVersion\":" + quoted(revision)
            + ",\"io.modelcontextprotocol/clientCapabilities\":{},\"io.modelcontextprotocol/clientInfo\":{\"name\":"
              "\"curl\",\"version\":\"1\"}}";
    const QByteArray body = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":" + quoted(method) + ",\"params\":{" + params
        + "}}";
    QStringList common{u"--header 'Content-Type: application/json'"_s,
                       u"--header 'Accept: application/json, text/event-stream'"_s};
    if (needsToken)
        common += u"--header \"Authorization: Bearer $MCP_TOKEN\""_s;
    const auto command = [this](const QString &start, const QStringList &options, const QByteArray &data) {
        return QString((QStringList{start} + options).join(u" \\\n  "_s) + u" \\\n  --data-raw "_s
                       + shellQuoted(QString::fromUtf8(data)) + u" \\\n  --url "_s
                       + shellQuoted(QString::fromUtf8(url)));
    };
    QStringList own = common;
    own += u"--header "_s + shellQuoted(u"MCP-Protocol-Version: "_s + revision);
    if (modern) {
        own += u"--header "_s + shellQuoted(u"Mcp-Method: "_s + method);
        own += u"--header "_s + shellQuoted(u"Mcp-Name: "_s + name);
    }
    if (!hasSession)
        return command(u"curl --no-buffer --silent --show-error"_s, own, body) + u'\n';
    const QByteArray hello = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
        + quoted(revision) + ",\"capabilities\":{},\"clientInfo\":{\"name\":\"curl\",\"version\":\"1\"}}}";
    own += u"--header \"Mcp-Session-Id: $session\""_s;
    return u"session=$("_s
        + command(u"curl --no-buffer --silent --show-error --dump-header - --output /dev/null"_s, common, hello)
        + u" |\n  tr -d '\\r' | sed -n 's/^[Mm]cp-[Ss]ession-[Ii]d: *//p')\n"_s
        + command(u"curl --silent --show-error"_s, own,
                  "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}")
        + u'\n' + command(u"curl --no-buffer --silent --show-error"_s, own, body) + u'\n';
}

QString CallCode::python() const
{
    QString call;
    switch (kind) {
    case Operation::Kind::Tool:
        call = u"session.call_tool(%1, json.loads(%2))"_s.arg(pythonLiteral(name),
                                                              pythonLiteral(QString::fromUtf8(oneLine(arguments))));
        break;
    case Operation::Kind::Resource: call = u"session.read_resource(%1)"_s.arg(pythonLiteral(name)); break;
    case Operation::Kind::Prompt:
        call = u"session.get_prompt(%1, json.loads(%2))"_s.arg(pythonLiteral(name),
                                                               pythonLiteral(QString::fromUtf8(oneLine(arguments))));
        break;
    }
    const QString headers = needsToken ? u"{\"Authorization\": \"Bearer \" + os.environ[\"MCP_TOKEN\"]}"_s : u"{}"_s;
    return u"# pip install \"mcp>=1.9,<2\"\n"
           "import asyncio\nimport json\nimport os\n\n"
           "from mcp import ClientSession\nfrom mcp.client.streamable_http import streamablehttp_client\n\n\n"
           "async def main():\n    headers = %1\n"
           "    async with streamablehttp_client(%2, headers=headers) as (read, write, _):\n"
           "        async with ClientSession(read, write) as session:\n"
           "            await session.initialize()\n"
           "            result = await %3\n"
           "            print(result.model_dump_json(indent=2))\n\n\nasyncio.run(main())\n"_s.arg(
               headers, pythonLiteral(QString::fromUtf8(url)), call);
}

QString CallCode::typeScript() const
{
    const QString values = QString::fromUtf8(oneLine(arguments));
    QString call;
    switch (kind) {
    case Operation::Kind::Tool:
        call = u"client.callTool({ name: %1, arguments: JSON.parse(%2) })"_s.arg(literal(name), literal(values));
        break;
    case Operation::Kind::Resource: call = u"client.readResource({ uri: %1 })"_s.arg(literal(name)); break;
    case Operation::Kind::Prompt:
        call = u"client.getPrompt({ name: %1, arguments: JSON.parse(%2) })"_s.arg(literal(name), literal(values));
        break;
    }
    const QString options = needsToken
        ? u"{\n  requestInit: { headers: { Authorization: `Bearer ${process.env.MCP_TOKEN}` } },\n}"_s
        : u"{}"_s;
    return u"// npm install @modelcontextprotocol/sdk@1\n"
           "import { Client } from \"@modelcontextprotocol/sdk/client/index.js\";\n"
           "import { StreamableHTTPClientTransport } from \"@modelcontextprotocol/sdk/client/streamableHttp.js\";\n\n"
           "const transport = new StreamableHTTPClientTransport(new URL(%1), %2);\n"
           "const client = new Client({ name: \"example\", version: \"1.0.0\" });\n"
           "await client.connect(transport);\n"
           "console.log(JSON.stringify(await %3, null, 2));\n"
           "await client.close();\n"_s.arg(literal(QString::fromUtf8(url)), options, call);
}

} // namespace authscope::gui
