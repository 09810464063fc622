// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Logs of MCP clients. None of them writes down all that was exchanged; what their lines tell of requests and answers
// becomes exchanges, marked by their note as told by a log, and what they tell of failures becomes the failure of a
// station.

#include "core/base/importlimits.h"
#include "core/base/text.h"
#include "core/dossier/import.h"
#include "core/dossier/transcript.h"
#include "core/http/form.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace authscope::dossier {

using http::ErrorKind;
using http::Exchange;
using http::Leg;

namespace {

constexpr qsizetype longestMessage = 64 * 1024; // of a line; the rest is no evidence that a person would read

struct LogLine {
    qint64 timeMs = 0;
    QString text;
};

qint64 timeOf(const QString &text)
{
    QString iso = text;
    if (iso.size() > 10 && iso[10] == u' ')
        iso[10] = u'T';
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

// Takes off what each program writes before its message.
LogLine messageOf(QByteArrayView line)
{
    static const QRegularExpression prefix(
        u"^(?:\\[?([0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.,]{8,15}Z?)\\]?)?\\s*((?:\\[[^\\]]{1,80}\\]\\s*){0,3})"_s);
    LogLine out;
    out.text = QString::fromUtf8(line.first(std::min(line.size(), longestMessage)));
    const auto match = prefix.match(out.text);
    if (match.capturedLength(0) > 0) {
        out.timeMs = timeOf(match.captured(1).replace(u',', u'.'));
        out.text = out.text.sliced(match.capturedLength(0));
    }
    return out;
}

// The first JSON object in a text, with what follows it cut off.
std::optional<QJsonObject> objectIn(const QString &text)
{
    const qsizetype from = text.indexOf(u'{');
    const qsizetype to = text.lastIndexOf(u'}');
    if (from < 0 || to <= from)
        return {};
    const auto object = json::parseObject(text.sliced(from, to - from + 1).toUtf8());
    return object ? std::optional(*object) : std::nullopt;
}

// "InvalidClientError" of the TypeScript SDK is RFC 6749's "invalid_client".
QString errorCodeOf(const QString &name)
{
    QString code;
    const QString stem = name.chopped(name.endsWith("Error"_L1) ? 5 : 0);
    for (const QChar c : stem) {
        if (c.isUpper() && !code.isEmpty())
            code += u'_';
        code += c.toLower();
    }
    return code;
}

class LogReader
{
public:
    explicit LogReader(Kind kind) { m_imported.kind = kind; }

    Result<Imported> read(const QByteArray &text)
    {
        const QList<QByteArrayView> lines = linesOf(text);
        for (m_line = 0; m_line < lines.size(); ++m_line) {
            if (m_imported.exchanges.size() >= limits::importedExchanges)
                break;
            LogLine line = messageOf(lines[m_line]);
            if (line.timeMs > 0)
                m_timeMs = line.timeMs;
            message(line.text);
        }
        if (m_verdict)
            restoreRefusedToken();
        if (m_imported.exchanges.isEmpty() && m_imported.failures.isEmpty() && m_imported.serverLog.isEmpty())
            return fail(
                u"import.empty"_s,
                u"Nothing in %1 tells of a request, an answer or a failure. Send the log from its beginning, and "
                "with its details on (mcp-remote --debug; \"MCP: List Servers\", Show Output in VS Code with "
                "the log level Trace)."_s.arg(kindTitle(m_imported.kind)),
                u"line 1 to %1"_s.arg(lines.size()));
        m_imported.url = m_server;
        m_imported.source = u"%1, %2 lines, %3 exchanges"_s.arg(kindTitle(m_imported.kind))
                                .arg(lines.size())
                                .arg(m_imported.exchanges.size());
        return std::move(m_imported);
    }

private:
    void message(const QString &text)
    {
        if (text.trimmed().isEmpty())
            return;
        rememberServer(text);
        verdict(text);
        const bool told = traced(text) || httpx(text) || status(text) || posted(text) || metadata(text)
            || addresses(text);
        // One line may tell of the answer and of what it meant.
        refusals(text);
        if (!told)
            network(text);
    }

    // A line of the MCP server's among those of the client: server and client in one process, or in one terminal.
    void verdict(const QString &text)
    {
        static const QRegularExpression pattern(
            u"Bearer token rejected|Token validation failed|Token missing required scopes|InvalidAudienceError|"
            "InvalidIssuerError|ExpiredSignatureError|JsonWebTokenError|TokenExpiredError|jwt (?:audience|issuer) "
            "invalid|unexpected \"(?:aud|iss)\" claim value|\"exp\" claim timestamp check failed"_s);
        if (!pattern.match(text).hasMatch() || m_imported.serverLog.size() > limits::importedText / 8)
            return;
        m_imported.serverLog += text.trimmed() + u'\n';
        m_verdict = true;
    }

    // A server that rejected a token got one: the refused request carried it.
    void restoreRefusedToken()
    {
        for (Exchange &exchange : m_imported.exchanges | std::views::reverse) {
            if (exchange.status != 401 || exchange.requestHeaders.contains("authorization") || !mayGoToMcp(exchange))
                continue;
            exchange.requestHeaders.add("Authorization", unknownToken.toByteArray());
            exchange.leg = Leg::Mcp;
            return;
        }
    }

    Exchange &add(const QByteArray &method, const QByteArray &url, int status)
    {
        Exchange exchange;
        exchange.id = m_imported.exchanges.size() + 1;
        exchange.note = u"told by a log, line %1"_s.arg(m_line + 1);
        exchange.startedMs = m_timeMs;
        exchange.method = method;
        exchange.url = url;
        exchange.status = status;
        if (status == 0) {
            exchange.error = ErrorKind::Other;
            exchange.errorText = u"the log tells of no answer"_s;
        }
        m_imported.exchanges += exchange;
        return m_imported.exchanges.last();
    }

    static void setBody(Exchange &exchange, const QString &text)
    {
        exchange.responseHeaders.remove("content-type");
        exchange.responseBody = text.trimmed().toUtf8();
        exchange.responseSize = exchange.responseBody.size();
        if (exchange.responseBody.startsWith('{'))
            exchange.responseHeaders.add("Content-Type", "application/json");
        else if (exchange.responseBody.startsWith('<'))
            exchange.responseHeaders.add("Content-Type", "text/html");
    }

    void failure(const QString &station, const QString &id, const QString &text)
    {
        const QString what = elided(visible(text.trimmed()), 400);
        for (const diagnosis::StationFact &known : std::as_const(m_imported.failures))
            if (known.id == station && known.failure.what == what)
                return;
        if (m_imported.failures.size() < limits::importedRemarks)
            m_imported.failures += diagnosis::StationFact{
                station, {id, what, u"line %1 of the log"_s.arg(m_line + 1), 0}, true};
    }

    // Which MCP server the log is about.
    void rememberServer(const QString &text)
    {
        static const QRegularExpression pattern(u"(?:Connecting to remote server: |server URL: |Connected to remote "
                                                u"server|sending message to |connecting to )"
                                                "(https?://[^\\s,;\"')]{1,2000})"_s);
        if (const auto match = pattern.match(text); match.hasMatch()) {
            m_server = match.captured(1).toUtf8();
            while (m_server.endsWith(':') || m_server.endsWith('.'))
                m_server.chop(1);
        }
    }

    QByteArray server() const { return m_server; }

    // VS Code at the level Trace: "Fetching URL with options: {…}" and "Fetched URL: {…}".
    bool traced(const QString &text)
    {
        static const QRegularExpression asking(u"^Fetching (\\S{1,4000}) with options: "_s);
        static const QRegularExpression answered(u"^Fetched (\\S{1,4000}): "_s);
        if (const auto match = asking.match(text); match.hasMatch()) {
            const QJsonObject options = objectIn(text.sliced(match.capturedLength(0))).value_or(QJsonObject());
            Exchange &exchange = add(options.value("method"_L1).toString(u"GET"_s).toLatin1(),
                                     match.captured(1).toUtf8(), 0);
            fields(options.value("headers"_L1).toObject(), exchange.requestHeaders);
            exchange.requestBody = options.value("body"_L1).toString().toUtf8();
            return true;
        }
        const auto match = answered.match(text);
        if (!match.hasMatch())
            return false;
        const QJsonObject answer = objectIn(text.sliced(match.capturedLength(0))).value_or(QJsonObject());
        Exchange *exchange = waiting(match.captured(1).toUtf8());
        if (!exchange)
            exchange = &add("GET", match.captured(1).toUtf8(), 0);
        exchange->status = answer.value("status"_L1).toInt();
        exchange->error = exchange->status == 0 ? ErrorKind::Other : ErrorKind::None;
        exchange->errorText.clear();
        fields(answer.value("headers"_L1).toObject(), exchange->responseHeaders);
        // The log has no bodies.
        exchange->responseTruncated = true;
        return true;
    }

    static void fields(const QJsonObject &object, http::Headers &into)
    {
        for (const QString &name : object.keys())
            into.add(name.toUtf8(), object.value(name).toString().toUtf8());
    }

    Exchange *waiting(const QByteArray &url)
    {
        for (qsizetype i = m_imported.exchanges.size() - 1; i >= 0; --i)
            if (m_imported.exchanges[i].status == 0 && m_imported.exchanges[i].url == url)
                return &m_imported.exchanges[i];
        return nullptr;
    }

    // Python's httpx: HTTP Request: POST https://… "HTTP/1.1 401 Unauthorized"
    bool httpx(const QString &text)
    {
        static const QRegularExpression pattern(
            u"HTTP Request: ([A-Z]{3,8}) (https?://\\S{1,4000}) \"HTTP/[0-9.]+ ([0-9]{3}) ?([^\"]{0,80})\""_s);
        const auto match = pattern.match(text);
        if (!match.hasMatch())
            return false;
        Exchange &exchange = add(match.captured(1).toLatin1(), match.captured(2).toUtf8(), match.captured(3).toInt());
        exchange.reason = match.captured(4).toUtf8();
        exchange.responseTruncated = true;
        return true;
    }

    // VS Code: "401 status sending message to URL: BODY".
    bool status(const QString &text)
    {
        static const QRegularExpression pattern(
            u"([0-9]{3}) status (?:sending message to|connecting to) (https?://[^\\s,;]{1,4000}?)(?: as SSE)?"
            "(?: for async notifications[^:]*)?(?:: (.*)|, will attempt.*|;.*)?$"_s,
            QRegularExpression::DotMatchesEverythingOption);
        const auto match = pattern.match(text);
        if (!match.hasMatch())
            return false;
        const bool get = text.contains("connecting to"_L1);
        if (recorded(match.captured(2).toUtf8(), match.captured(1).toInt(), match.captured(3)))
            return true;
        Exchange &exchange = add(get ? "GET" : "POST", match.captured(2).toUtf8(), match.captured(1).toInt());
        exchange.leg = m_token ? Leg::Mcp : Leg::Reach;
        if (m_token)
            exchange.requestHeaders.add("Authorization", "Bearer …");
        setBody(exchange, match.captured(3));
        return true;
    }

    // Whether the traced exchange of that answer is there; it gets the body that the later line tells.
    bool recorded(const QByteArray &url, int status, const QString &body)
    {
        if (m_imported.exchanges.isEmpty())
            return false;
        Exchange &last = m_imported.exchanges.last();
        if (last.url != url || last.status != status || !last.responseBody.isEmpty())
            return false;
        setBody(last, body);
        last.responseTruncated = false;
        return true;
    }

    // The TypeScript SDK: "Error POSTing to endpoint (HTTP 401): BODY"; newer ones without the brackets.
    bool posted(const QString &text)
    {
        static const QRegularExpression pattern(u"Error POSTing to endpoint(?: \\(HTTP ([0-9]{3})\\))?:? ?(.*)$"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        const auto match = pattern.match(text);
        if (!match.hasMatch())
            return false;
        static const QRegularExpression code(
            u"\\b(?:code|status)\"?: ?([0-9]{3})\\b|\\b(401|403|404|405|5[0-9]{2})\\b"_s);
        int status = match.captured(1).toInt();
        if (status == 0)
            if (const auto found = code.match(text); found.hasMatch())
                status = (found.captured(1).isEmpty() ? found.captured(2) : found.captured(1)).toInt();
        if (status == 0)
            status = text.contains("invalid_token"_L1) || text.contains("Unauthorized"_L1) ? 401 : 400;
        Exchange &exchange = add("POST", server(), status);
        exchange.leg = Leg::Mcp;
        if (m_token)
            exchange.requestHeaders.add("Authorization", "Bearer …");
        const auto body = objectIn(match.captured(2));
        setBody(exchange, body ? QString::fromUtf8(json::compact(*body)) : match.captured(2));
        return true;
    }

    // mcp-remote --debug writes a word and an object: "Fetching Protected Resource Metadata {"metadataUrl": …}".
    bool metadata(const QString &text)
    {
        const qsizetype brace = text.indexOf(u'{');
        const auto object = brace > 0 && brace < 120 ? objectIn(text) : std::optional<QJsonObject>();
        if (!object)
            return false;
        const QString what = text.first(brace).trimmed();
        if (what == "Received 401 with WWW-Authenticate header"_L1) {
            Exchange &exchange = add("POST", server(), 401);
            exchange.leg = Leg::Reach;
            exchange.responseTruncated = true;
            if (const QString field = object->value("header"_L1).toString(); !field.isEmpty())
                exchange.responseHeaders.add("WWW-Authenticate", field.toUtf8());
            return true;
        }
        if (what.startsWith("Rejected token"_L1)) {
            Exchange &exchange = add("POST", server(), 401);
            exchange.leg = Leg::Mcp;
            exchange.requestHeaders.add("Authorization", "Bearer …");
            exchange.responseTruncated = true;
            return true;
        }
        if (what == "authorizationServerMetadata:"_L1) {
            m_tokenEndpoint = object->value("token_endpoint"_L1).toString().toUtf8();
            tell(Leg::ServerMetadata, 200, *object);
            return true;
        }
        if (what == "Saving tokens"_L1) {
            Exchange &exchange = add("POST", m_tokenEndpoint, 200);
            exchange.leg = Leg::Token;
            exchange.responseTruncated = true;
            return true;
        }
        const bool resource = what.contains("Protected Resource Metadata"_L1);
        if (!resource && !what.contains("authorization server metadata"_L1))
            return false;
        const Leg leg = resource ? Leg::ResourceMetadata : Leg::ServerMetadata;
        if (what.startsWith("Fetching"_L1)) {
            QString url = firstString(*object, {"metadataUrl"_L1, "url"_L1});
            if (url.isEmpty())
                url = object->value("candidates"_L1)[0].toString(object->value("serverUrl"_L1).toString());
            add("GET", url.toUtf8(), 0).leg = leg;
            return true;
        }
        const int status = object->value("status"_L1).toInt(text.contains("404"_L1) ? 404 : 0);
        if (what.startsWith("Successfully"_L1))
            tell(leg, 200, resource ? standardNames(*object) : *object);
        else if (status != 0)
            tell(leg, status, {});
        return what.startsWith("Successfully"_L1) || status != 0;
    }

    // Its summary of a document has names of its own.
    static QJsonObject standardNames(const QJsonObject &summary)
    {
        QJsonObject document;
        for (const auto &[theirs, standard] :
             {std::pair("resource"_L1, "resource"_L1), std::pair("authorizationServers"_L1, "authorization_servers"_L1),
              std::pair("scopesSupported"_L1, "scopes_supported"_L1)})
            if (summary.contains(theirs))
                document.insert(standard, summary.value(theirs));
        return document;
    }

    // The answer to the newest request of that leg, or a better account of it.
    void tell(Leg leg, int status, const QJsonObject &document)
    {
        Exchange *exchange = nullptr;
        for (Exchange &each : m_imported.exchanges)
            if (each.leg == leg)
                exchange = &each;
        if (!exchange)
            return;
        exchange->status = status;
        exchange->error = ErrorKind::None;
        exchange->errorText.clear();
        if (!document.isEmpty())
            setBody(*exchange, QString::fromUtf8(json::compact(document)));
    }

    static QString firstString(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
    {
        for (const auto name : names)
            if (object.value(name).isString())
                return object.value(name).toString();
        return {};
    }

    // Authorization requests and what came back from them stand in logs as bare addresses.
    bool addresses(const QString &text)
    {
        static const QRegularExpression pattern(u"https?://[^\\s\"'<>\\\\]{1,8000}"_s);
        bool told = false;
        auto each = pattern.globalMatch(text);
        while (each.hasNext()) {
            const QByteArray url = each.next().captured(0).toUtf8();
            const http::Form query = http::queryOf(url);
            if (query.contains(u"client_id"_s) && query.contains(u"response_type"_s)) {
                // It is told again and again, in several encodings.
                if (query.value(u"state"_s) == m_state)
                    continue;
                m_state = query.value(u"state"_s);
                Exchange &exchange = add("GET", url, 0);
                exchange.leg = Leg::Authorize;
                exchange.errorText = u"the log does not tell what came back"_s;
                told = true;
            } else if ((query.contains(u"code"_s) || query.contains(u"error"_s)) && query.contains(u"state"_s)) {
                cameBack(url);
                told = true;
            }
        }
        return told;
    }

    void cameBack(const QByteArray &url)
    {
        for (qsizetype i = m_imported.exchanges.size() - 1; i >= 0; --i) {
            Exchange &exchange = m_imported.exchanges[i];
            if (exchange.leg != Leg::Authorize || exchange.status != 0)
                continue;
            exchange.status = 302;
            exchange.error = ErrorKind::None;
            exchange.errorText.clear();
            exchange.responseHeaders.add("Location", url);
            return;
        }
    }

    // mcp-remote does not write down the address that the browser came back to.
    void codeArrived()
    {
        const auto last = std::ranges::find_if(m_imported.exchanges.rbegin(), m_imported.exchanges.rend(),
                                               [](const Exchange &exchange) { return exchange.leg == Leg::Authorize; });
        if (last == m_imported.exchanges.rend() || last->status != 0)
            return;
        const http::Form query = http::queryOf(last->url);
        cameBack(http::withQuery(query.value(u"redirect_uri"_s).toUtf8(),
                                 {{u"code"_s, u"…"_s}, {u"state"_s, query.value(u"state"_s)}}));
    }

    void refusals(const QString &text)
    {
        oauthError(text);
        rawAnswer(text);
        notStarted(text);
        if (text.contains("with Authorization header"_L1) || text.contains("Authorization completed"_L1)
            || text.contains("Auth code received"_L1) || text.contains("Saving tokens"_L1)
            || text.contains("Successfully obtained token"_L1))
            m_token = true;
        if (text.contains("Auth code received"_L1) || text.contains("Received auth code"_L1))
            codeArrived();
        if (text.contains("does not support dynamic client registration"_L1))
            failure(u"client"_s, u"client.none"_s, text);
        else if (text.contains("does not implement OAuth 2.0 Protected Resource Metadata"_L1))
            failure(u"resource"_s, u"resource-metadata.none"_s, text);
        else if (text.contains("issuer mismatch"_L1) || text.contains("does not support code challenge"_L1))
            failure(u"server"_s, u"metadata.refused"_s, text);
        else if (text.contains("State parameter mismatch"_L1) || text.contains("response iss mismatch"_L1))
            failure(u"authorize"_s, u"authorize.refused"_s, text);
        else if (text.contains("EADDRINUSE"_L1) || text.contains("address already in use"_L1))
            failure(u"authorize"_s, u"authorize.port-taken"_s, text);
        resourceMismatch(text);
    }

    // Node: "spawn npx ENOENT"; cmd.exe: "'npx' is not recognized as an internal or external command".
    void notStarted(const QString &text)
    {
        static const QRegularExpression spawn(u"\\bspawn (.{1,400}?) (ENOENT|EACCES|EINVAL)\\b"_s);
        static const QRegularExpression command(u"'([^']{1,400})' is not recognized as an internal"_s);
        auto match = spawn.match(text);
        const bool denied = match.captured(2) == "EACCES"_L1;
        if (!match.hasMatch())
            match = command.match(text);
        if (match.hasMatch())
            failure(u"reach"_s, u"process.not-started"_s,
                    u"The client could not start the program %1: %2. Install it, or give its whole path in the "
                    "client's configuration (\"command\"). No request was sent. The line says: %3"_s.arg(
                        elided(visible(match.captured(1)), 100),
                        denied ? u"it may not be executed (EACCES)"_s : u"it is not on the client's PATH"_s, text));
    }

    void resourceMismatch(const QString &text)
    {
        static const QRegularExpression pattern(
            u"Protected resource (\\S{1,2000}) does not match expected (\\S{1,2000})"_s);
        const auto match = pattern.match(text);
        if (!match.hasMatch())
            return;
        const QByteArray expected = match.captured(2).toUtf8();
        Exchange &exchange = add("GET", http::originOf(expected) + "/.well-known/oauth-protected-resource", 200);
        exchange.leg = Leg::ResourceMetadata;
        setBody(exchange, QString::fromUtf8(json::compact({{u"resource"_s, match.captured(1)}})));
        exchange.responseTruncated = true; // the log tells this member alone
        if (m_server.isEmpty())
            m_server = expected;
    }

    // "InvalidClientError: …", "OAuth error: invalid_grant - …"; where a request of Okta's is refused there is its text.
    void oauthError(const QString &text)
    {
        static const QRegularExpression named(u"\\b((?:Invalid(?:Client|Grant|Request|Scope|Target|ClientMetadata)|"
                                              u"UnauthorizedClient|UnsupportedGrantType|"
                                              "AccessDenied|Server)Error)(?:: |\\b[^:]{0,20}: )(.{1,600})"_s);
        static const QRegularExpression python(
            u"Token (?:exchange|refresh) failed(?: \\(([0-9]{3})\\)|: ([0-9]{3}))?:? ?(.*)"_s);
        if (const auto match = python.match(text); match.hasMatch()) {
            const int status = (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).toInt();
            refusedToken(status == 0 ? 400 : status, match.captured(3));
            return;
        }
        const auto match = named.match(text);
        if (!match.hasMatch())
            return;
        const QString code = errorCodeOf(match.captured(1));
        const QJsonObject body{{u"error"_s, code}, {u"error_description"_s, match.captured(2).trimmed()}};
        refusedToken(code == "invalid_client"_L1 ? 401 : 400, QString::fromUtf8(json::compact(body)));
    }

    void refusedToken(int status, const QString &body)
    {
        if (!m_imported.exchanges.isEmpty()) {
            const Exchange &last = m_imported.exchanges.last();
            if (last.leg == Leg::Token && last.responseBody == body.trimmed().toUtf8())
                return; // said twice
        }
        Exchange &exchange = add("POST", m_tokenEndpoint, status);
        exchange.leg = Leg::Token;
        const auto object = objectIn(body);
        setBody(exchange, object ? QString::fromUtf8(json::compact(*object)) : body);
    }

    // The TypeScript SDK: "HTTP 403: Invalid OAuth error response: … Raw body: BODY".
    void rawAnswer(const QString &text)
    {
        static const QRegularExpression pattern(u"HTTP ([0-9]{3}): Invalid OAuth error response.*?Raw body: (.*)$"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression registration(u"Registration failed:? \\(?([0-9]{3})\\)?:? ?(.*)$"_s);
        auto match = pattern.match(text);
        const bool registers = !match.hasMatch();
        if (registers)
            match = registration.match(text);
        if (!match.hasMatch())
            return;
        // Okta's management shape comes from what needs an administrator: registration.
        const bool management = match.captured(2).contains("errorCode"_L1) && match.captured(1).toInt() != 401;
        Exchange &exchange = add("POST", registers || management ? QByteArray() : m_tokenEndpoint,
                                 match.captured(1).toInt());
        exchange.leg = registers || management ? Leg::Registration : Leg::Token;
        const auto object = objectIn(match.captured(2));
        setBody(exchange, object ? QString::fromUtf8(json::compact(*object)) : match.captured(2));
    }

    // What Node, Python and curl call a connection that did not come about.
    void network(const QString &text)
    {
        struct Sign {
            QLatin1StringView word;
            ErrorKind kind;
            const char16_t *tls;
        };
        static constexpr std::array signs{
            Sign{"ECONNREFUSED"_L1, ErrorKind::Refused, u""},
            Sign{"Connection refused"_L1, ErrorKind::Refused, u""},
            Sign{"ENOTFOUND"_L1, ErrorKind::HostNotFound, u""},
            Sign{"EAI_AGAIN"_L1, ErrorKind::HostNotFound, u""},
            Sign{"Name or service not known"_L1, ErrorKind::HostNotFound, u""},
            Sign{"nodename nor servname"_L1, ErrorKind::HostNotFound, u""},
            Sign{"ETIMEDOUT"_L1, ErrorKind::Timeout, u""},
            Sign{"UND_ERR_CONNECT_TIMEOUT"_L1, ErrorKind::Timeout, u""},
            Sign{"wrong version number"_L1, ErrorKind::Tls, u""},
            Sign{"ECONNRESET"_L1, ErrorKind::Closed, u""},
            Sign{"SELF_SIGNED_CERT_IN_CHAIN"_L1, ErrorKind::Tls, u"SelfSignedCertificateInChain"},
            Sign{"self-signed certificate in certificate chain"_L1, ErrorKind::Tls, u"SelfSignedCertificateInChain"},
            Sign{"DEPTH_ZERO_SELF_SIGNED_CERT"_L1, ErrorKind::Tls, u"SelfSignedCertificate"},
            Sign{"self-signed certificate"_L1, ErrorKind::Tls, u"SelfSignedCertificate"},
            Sign{"UNABLE_TO_VERIFY_LEAF_SIGNATURE"_L1, ErrorKind::Tls, u"UnableToVerifyFirstCertificate"},
            Sign{"unable to get local issuer certificate"_L1, ErrorKind::Tls, u"UnableToGetLocalIssuerCertificate"},
            Sign{"CERT_HAS_EXPIRED"_L1, ErrorKind::Tls, u"CertificateExpired"},
            Sign{"certificate has expired"_L1, ErrorKind::Tls, u"CertificateExpired"},
            Sign{"ERR_TLS_CERT_ALTNAME_INVALID"_L1, ErrorKind::Tls, u"HostNameMismatch"},
        };
        for (const Sign &sign : signs) {
            if (!text.contains(sign.word))
                continue;
            if (m_imported.exchanges.size() > 0 && m_imported.exchanges.last().error == sign.kind)
                return; // the same, said again
            Exchange &exchange = add("POST", m_server, 0);
            exchange.leg = Leg::Reach;
            exchange.error = sign.kind;
            exchange.errorText = elided(visible(text.trimmed()), 200);
            if (const QString tls = QString::fromUtf16(sign.tls); !tls.isEmpty())
                exchange.tls.errors = {tls};
            return;
        }
    }

    Imported m_imported;
    qsizetype m_line = 0;
    qint64 m_timeMs = 0;
    QByteArray m_server;
    QString m_state = u"-"_s; // of the newest authorization request
    QByteArray m_tokenEndpoint;
    bool m_token = false;   // the client has one by now
    bool m_verdict = false; // a line says that the server rejected a token
};

} // namespace

Result<Imported> importClientLog(const QByteArray &text, Kind kind)
{
    if (text.size() > limits::importedText)
        return fail(u"import.size"_s,
                    u"The log is larger than the limit of %1 MiB. Send its last part."_s.arg(limits::importedText
                                                                                             / limits::MiB));
    return LogReader(kind).read(text);
}

} // namespace authscope::dossier
