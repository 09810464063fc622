// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/import.h"

#include "core/base/excerpt.h"
#include "core/base/importlimits.h"
#include "core/base/text.h"
#include "core/base/textencoding.h"
#include "core/dossier/bundle.h"
#include "core/dossier/transcript.h"
#include "core/http/challenge.h"
#include "core/http/har.h"
#include "core/json/document.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace authscope::dossier {

namespace {

constexpr qsizetype glimpse = 64 * 1024;
constexpr int mostLines = 400;

// How often each mark was seen among the first lines.
struct Marks {
    int curl = 0;
    int requests = 0;
    int answers = 0;
    int vscode = 0;
    int claude = 0;
    int mcpRemote = 0;
    int python = 0;
    int server = 0;
    int variables = 0;
    int lines = 0;
};

bool matches(const QRegularExpression &pattern, const QString &line)
{
    return pattern.match(line).hasMatch();
}

void look(const QString &line, Marks &marks)
{
    static const QRegularExpression vscode(
        u"^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:.]{8,15} \\[(trace|debug|info|warning|error)\\] "_s);
    static const QRegularExpression claude(
        u"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}Z? \\[(?!\\d+\\])[^\\]]{1,80}\\] "_s);
    static const QRegularExpression remote(u"^\\[[0-9]{4}-[0-9T:.-]{10,25}Z\\]\\[[0-9]+\\] |^\\[[0-9]{1,8}\\] \\S"_s);
    static const QRegularExpression python(
        u"HTTP Request: [A-Z]+ http|OAuth flow error|mcp\\.client\\.|fastmcp\\.client|httpx"_s);
    static const QRegularExpression server(
        u"^(INFO|WARNING|ERROR|DEBUG|CRITICAL):? |\" (4|5)[0-9]{2} |uvicorn|Bearer token rejected|^Traceback|FastMCP|"
        "^\\[[0-9/ :]+\\] (INFO|WARNING|ERROR|DEBUG)"_s);
    static const QRegularExpression variable(u"^(export )?[A-Z][A-Z0-9_]{2,60}=\\S*"_s);
    ++marks.lines;
    marks.vscode += matches(vscode, line);
    marks.claude += matches(claude, line);
    marks.mcpRemote += matches(remote, line);
    marks.python += matches(python, line);
    marks.server += matches(server, line);
    marks.variables += matches(variable, line);
}

Kind kindOfLines(QByteArrayView bytes)
{
    Marks marks;
    for (const QByteArrayView line : linesOf(bytes)) {
        if (line.trimmed().isEmpty())
            continue;
        if (marks.lines >= mostLines)
            break;
        marks.curl += line.startsWith("> ") || line.startsWith("< ") || line.startsWith("* ");
        marks.requests += !requestLine(line).isNull();
        marks.answers += statusLine(line).status != 0;
        look(QString::fromUtf8(line.first(std::min<qsizetype>(line.size(), 400))), marks);
    }
    if (marks.curl >= 2 || bytes.contains("\ncurl: (") || bytes.startsWith("curl: ("))
        return Kind::CurlVerbose;
    if (marks.vscode > 0)
        return Kind::VsCodeLog;
    if (marks.claude > 0)
        return Kind::ClaudeLog;
    if (marks.requests > 0)
        return Kind::Exchange;
    if (marks.answers > 0)
        return Kind::CurlInclude;
    if (marks.mcpRemote > 0)
        return Kind::McpRemoteLog;
    if (marks.python > 0)
        return Kind::PythonLog;
    if (marks.variables > 0 && marks.variables * 2 >= marks.lines)
        return Kind::Environment;
    return marks.server > 0 ? Kind::ServerLog : Kind::Unknown;
}

bool isChallenge(QByteArrayView line)
{
    if (line.first(std::min<qsizetype>(17, line.size())).toByteArray().toLower() == "www-authenticate:")
        return true;
    const QByteArray scheme = line.first(std::max<qsizetype>(line.indexOf(' '), 0)).toByteArray().toLower();
    return (scheme == "bearer" || scheme == "dpop") && line.contains('=') && line.contains('"');
}

bool isToken(QByteArrayView line)
{
    const jose::Token token = jose::decode(line);
    return token.kind == jose::TokenKind::Jws || token.kind == jose::TokenKind::Jwe;
}

// RFC 6750 §3.1: these errors are for requests that had a token. Some servers name one to requests without, too; their
// texts say so (TypeScript SDK, Python SDK, FastMCP up to 3.3).
bool namesTokenError(const http::Exchange &exchange)
{
    if (exchange.status < 400 || exchange.status > 499)
        return false;
    const auto challenges = http::parseChallenges(exchange.responseHeaders.values("www-authenticate"));
    const http::Challenge *challenge = challenges.forToken();
    QByteArray error = challenge ? challenge->parameter("error") : QByteArray();
    QByteArray text = challenge ? challenge->parameter("error_description").toLower() : QByteArray();
    // The logs of clients have bodies and no header fields.
    const bool logged = !challenge && exchange.responseHeaders.values("www-authenticate").isEmpty()
        && exchange.note.startsWith("told by a log"_L1);
    if (const auto body = logged ? json::parseObject(exchange.responseBody) : Result<QJsonObject>(); logged && body) {
        error = body->value("error"_L1).toString().toUtf8();
        text = body->value("error_description"_L1).toString().toLower().toUtf8();
    }
    if (error == "insufficient_scope")
        return true;
    if (error != "invalid_token")
        return false;
    if (text.contains("scope") || text.contains("claim"))
        return true;
    for (const QByteArrayView word : {QByteArrayView("missing"), QByteArrayView("required"), QByteArrayView("no token"),
                                      QByteArrayView("no authorization"), QByteArrayView("no bearer"),
                                      QByteArrayView("not provided"), QByteArrayView("header format")})
        if (text.contains(word))
            return false;
    // FastMCP's one text for everything: only where no request is at hand that shows how it was asked.
    return !text.contains("invalid, expired, or") || (exchange.requestHeaders.isEmpty() && !logged);
}

// Browsers leave Authorization out of what they export, and people take it out. Where an answer shows that a token was
// sent, it is a token that is not known, as in a redacted recording. A recording that has the field in other requests to
// that address keeps it: then it was not sent.
void restoreAuthorization(Imported &imported)
{
    const auto carries = [](const http::Exchange &exchange) {
        return exchange.requestHeaders.contains("authorization");
    };
    bool missing = false;
    for (http::Exchange &exchange : imported.exchanges) {
        const bool kept = std::ranges::any_of(imported.exchanges, [&](const http::Exchange &other) {
            return other.url == exchange.url && carries(other)
                && other.requestHeaders.value("authorization") != unknownToken.toByteArray();
        });
        if (kept || !mayGoToMcp(exchange) || carries(exchange) || !namesTokenError(exchange))
            continue;
        exchange.requestHeaders.add("Authorization", unknownToken.toByteArray());
        if (exchange.leg == http::Leg::Reach)
            exchange.leg = http::Leg::Mcp;
        missing = true;
    }
    if (missing)
        imported.remarks +=
            u"Authorization is missing from the recording: an answer names an error that only a request "
            "with a token gets (RFC 6750 §3.1)."_s;
}

Imported challengeOf(QByteArrayView text)
{
    QByteArray field = text.trimmed().toByteArray();
    if (const auto header = headerLine(field); header && http::sameName(header->name, "www-authenticate"))
        field = header->value;
    http::Exchange exchange;
    exchange.id = 1;
    exchange.leg = http::Leg::Reach;
    exchange.method = "POST";
    exchange.responseHeaders.add("WWW-Authenticate", field);
    // The status that belongs to the error (RFC 6750 §3.1).
    const auto challenges = http::parseChallenges({field});
    const http::Challenge *bearer = challenges.find("Bearer");
    exchange.status = bearer && bearer->parameter("error") == "insufficient_scope" ? 403 : 401;
    Imported imported;
    imported.source = u"a WWW-Authenticate field"_s;
    imported.exchanges = {exchange};
    return imported;
}

Result<Imported> importHar(const QByteArray &bytes)
{
    Result<http::HarFile> file = http::readHar(bytes);
    if (!file)
        return std::unexpected(file.error());
    Imported imported;
    const qsizetype count = file->exchanges.size();
    imported.source = u"HAR%1, %2 %3"_s.arg(file->creator.isEmpty() ? QString() : QString(u" of "_s + file->creator),
                                            QString::number(count), count == 1 ? u"exchange"_s : u"exchanges"_s);
    imported.exchanges = std::move(file->exchanges);
    imported.remarks = file->remarks;
    imported.about = file->about;
    return imported;
}

Result<Imported> importBundle(const QByteArray &bytes)
{
    Result<Bundle> bundle = readBundle(bytes);
    if (!bundle)
        return std::unexpected(bundle.error());
    Imported imported;
    const qsizetype count = bundle->exchanges.size();
    imported.source = u"support bundle, %1 %2"_s.arg(count).arg(count == 1 ? u"exchange"_s : u"exchanges"_s);
    imported.exchanges = std::move(bundle->exchanges);
    imported.remarks = bundle->remarks;
    imported.about = bundle->about;
    imported.serverLog = bundle->dossier.facts.serverLog;
    imported.environment = bundle->dossier.facts.environment;
    imported.bundled = std::move(bundle->dossier);
    return imported;
}

// The form of a bearer token (RFC 6750 §2.1, b64token).
bool isTokenText(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9._~+/-]{8,}=*$"_s);
    return matches(form, text);
}

Result<Imported> importAs(const QByteArray &bytes, Kind kind)
{
    Imported imported;
    switch (kind) {
    case Kind::Har: return importHar(bytes);
    case Kind::Bundle: return importBundle(bytes);
    case Kind::Exchange:
    case Kind::CurlVerbose:
    case Kind::CurlInclude: return importTranscript(bytes, kind);
    case Kind::McpRemoteLog:
    case Kind::VsCodeLog:
    case Kind::ClaudeLog:
    case Kind::PythonLog: return importClientLog(bytes, kind);
    case Kind::Challenge: return challengeOf(bytes);
    case Kind::Token:
        imported.source = u"a token"_s;
        imported.tokens = {QString::fromUtf8(jose::decode(bytes).compact)};
        if (!isTokenText(imported.tokens.first()))
            return fail(u"import.nothing"_s, u"There is no token in it, and nothing else of MCP or OAuth."_s,
                        u"it begins with %1"_s.arg(excerpt(bytes, 60)));
        return imported;
    case Kind::ServerLog:
        imported.source = u"lines of the MCP server's log"_s;
        imported.serverLog = utf8Text(bytes);
        return imported;
    case Kind::Environment:
        imported.source = u"environment variables"_s;
        imported.environment = utf8Text(bytes);
        return imported;
    case Kind::Unknown: break;
    }
    return fail(
        u"import.unknown"_s,
        u"It cannot be told what this is. Readable are: a HAR file, a support bundle, raw requests and responses, "
        "the output of curl -v and curl -i, logs of mcp-remote, VS Code, Claude Desktop and Python clients, a "
        "WWW-Authenticate field, a token, lines of a server's log and a .env. Say which with --input-kind."_s,
        u"it begins with %1"_s.arg(excerpt(bytes, 60)));
}

} // namespace

Kind recognise(QByteArrayView bytes)
{
    QByteArrayView text = bytes.first(std::min(bytes.size(), glimpse));
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    text = text.trimmed();
    if (text.startsWith('{')) {
        if (text.first(std::min<qsizetype>(text.size(), 400)).contains("\"authscopeBundle\""))
            return Kind::Bundle;
        if (text.contains("\"log\"") || text.contains("\"entries\""))
            return Kind::Har;
    }
    const bool oneLine = text.indexOf('\n') < 0;
    if (oneLine && isChallenge(text))
        return Kind::Challenge;
    if (oneLine && bytes.size() <= limits::token + 100 && isToken(text))
        return Kind::Token;
    return kindOfLines(text);
}

Result<Imported> readInput(const QByteArray &original, Kind kind)
{
    const QByteArray bytes = original.size() > limits::importedBytes ? original : asUtf8(original);
    if (bytes.size() > limits::importedBytes)
        return fail(u"import.size"_s,
                    u"The input is larger than the limit of %1 MiB."_s.arg(limits::importedBytes / limits::MiB));
    if (bytes.trimmed().isEmpty())
        return fail(u"import.empty"_s, u"The input is empty."_s, u"line 1, column 1 (byte 0)"_s);
    const Kind chosen = kind == Kind::Unknown ? recognise(bytes) : kind;
    const bool text = chosen != Kind::Har && chosen != Kind::Bundle;
    if (text && bytes.size() > limits::importedText)
        return fail(u"import.size"_s,
                    u"The text is larger than the limit of %1 MiB."_s.arg(limits::importedText / limits::MiB));
    Result<Imported> imported = importAs(bytes, chosen);
    if (!imported)
        return imported;
    imported->kind = chosen;
    const bool messages = chosen == Kind::Har || chosen == Kind::Exchange || chosen == Kind::CurlVerbose
        || chosen == Kind::CurlInclude || chosen == Kind::Challenge || chosen == Kind::McpRemoteLog
        || chosen == Kind::VsCodeLog || chosen == Kind::ClaudeLog || chosen == Kind::PythonLog;
    if (messages && imported->about.isEmpty()) // our own recordings keep a masked field
        restoreAuthorization(*imported);
    return imported;
}

} // namespace authscope::dossier
