// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a case: exchanges, environment, log.

#include "core/diagnosis/facts.h"

#include "core/base/text.h"
#include "core/diagnosis/environment.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <QtCore/QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

using http::Leg;

namespace {

// Invisible characters as logs write them, \u{200b} or Python's \u200b, become what they stand for.
QString withoutEscapes(const QString &text)
{
    static const QRegularExpression escape(u"\\\\u(?:\\{([0-9a-fA-F]{1,5})\\}|([0-9a-fA-F]{4}))"_s);
    QString plain;
    qsizetype from = 0;
    auto each = escape.globalMatch(text);
    while (each.hasNext()) {
        const auto match = each.next();
        const char32_t c = QString(match.captured(1) + match.captured(2)).toUInt(nullptr, 16);
        plain += QStringView(text).sliced(from, match.capturedStart() - from);
        plain += QString::fromUcs4(&c, 1);
        from = match.capturedEnd();
    }
    return plain + QStringView(text).sliced(from);
}

// The answer among the messages of a stream: the last one that has a result or an error.
void readStream(const QByteArray &body, McpFact &fact)
{
    const QList<QByteArray> lines = body.first(std::min<qsizetype>(body.size(), 256 * 1024)).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.startsWith("data:"))
            continue;
        const auto message = json::parseObject(line.sliced(5).trimmed());
        if (!message)
            continue;
        if (message->contains(u"result"_s))
            fact.result = message->value(u"result"_s).toObject();
        if (message->contains(u"error"_s))
            fact.rpcError = message->value(u"error"_s).toObject();
    }
}

} // namespace

Facts::Facts(const Case &facts) : input(facts)
{
    for (const http::ExchangePtr &exchange : input.exchanges)
        if (exchange)
            readExchange(exchange);
    for (qsizetype i = 0; i < mcp.size(); ++i) {
        if (!mcp[i].hasToken())
            continue;
        if (mcp[i].exchange->status == 401) {
            m_refused = i;
        } else if (mcp[i].succeeded()) {
            m_accepted = i;
            m_refused = -1;
        }
    }
    readEnvironment();
    readLog();
    chooseToken();
    nameCheck();
}

void Facts::readExchange(const http::ExchangePtr &exchange)
{
    readClock(exchange);
    if (exchange->method == "OPTIONS") {
        if (exchange->requestHeaders.contains("origin"))
            preflights.append(exchange);
        return;
    }
    switch (exchange->leg) {
    case Leg::Reach:
    case Leg::Mcp: readMcp(exchange); break;
    case Leg::ResourceMetadata: readDocument(exchange, isProbe(*exchange) ? probedResources : resourceDocuments); break;
    case Leg::ServerMetadata: readDocument(exchange, isProbe(*exchange) ? probedDocuments : serverDocuments); break;
    case Leg::Jwks: readDocument(exchange, keyDocuments); break;
    case Leg::Token:
    case Leg::Refresh: readTokenRequest(exchange); break;
    case Leg::Authorize: readAuthorization(exchange); break;
    case Leg::Registration: readRegistration(exchange); break;
    case Leg::Introspect: readIntrospection(exchange); break;
    default: break;
    }
}

void Facts::readMcp(const http::ExchangePtr &exchange)
{
    McpFact fact;
    fact.exchange = exchange;
    fact.authorization = exchange->requestHeaders.values("authorization");
    fact.challenges = http::parseChallenges(exchange->responseHeaders.values("www-authenticate"));
    if (const auto body = json::parseObject(exchange->responseBody)) {
        fact.isRpc = body->contains(u"jsonrpc"_s);
        if (fact.isRpc)
            fact.rpcError = body->value(u"error"_s).toObject();
        fact.result = body->value(u"result"_s).toObject();
    }
    if (const auto request = json::parseObject(exchange->requestBody))
        fact.request = *request;
    if (fact.isStream())
        readStream(exchange->responseBody, fact);
    mcp.append(fact);
}

void Facts::readDocument(const http::ExchangePtr &exchange, QList<DocumentFact> &into)
{
    // A recording without the body says nothing of the document.
    if (exchange->ok() && exchange->responseTruncated && exchange->responseBody.isEmpty())
        return;
    DocumentFact fact;
    fact.exchange = exchange;
    fact.asked = exchange->url;
    fact.firstHop = exchange->id;
    if (exchange->redirectedFrom != 0) {
        for (qsizetype i = 0; i < into.size(); ++i) {
            if (into[i].exchange->id != exchange->redirectedFrom)
                continue;
            fact.asked = into[i].asked;
            fact.firstHop = into[i].firstHop;
            into.removeAt(i);
            break;
        }
    }
    if (auto object = json::parseObject(exchange->responseBody)) {
        fact.json = *object;
        fact.isJson = true;
    }
    fact.isHtml = isHtml(*exchange);
    into.append(fact);
}

void Facts::readTokenRequest(const http::ExchangePtr &exchange)
{
    TokenRequestFact fact;
    fact.exchange = exchange;
    fact.form = http::formDecode(exchange->requestBody);
    fact.grant = fact.form.value(u"grant_type"_s);
    fact.clientId = fact.form.value(u"client_id"_s);
    fact.scope = fact.form.value(u"scope"_s);
    fact.refresh = exchange->leg == Leg::Refresh || fact.grant == u"refresh_token"_s;
    fact.probe = isProbe(*exchange);
    const QByteArray header = exchange->requestHeaders.value("authorization");
    if (header.first(std::min<qsizetype>(6, header.size())).toLower() == "basic ") {
        fact.basic = true;
        const QByteArray pair = QByteArray::fromBase64(header.mid(6));
        if (fact.clientId.isEmpty() && pair.contains(':'))
            fact.clientId = QString::fromUtf8(QByteArray::fromPercentEncoding(pair.first(pair.indexOf(':'))));
        fact.secret = QString::fromUtf8(pair.sliced(pair.indexOf(':') + 1));
    }
    if (fact.form.contains(u"client_secret"_s))
        fact.secret = fact.form.value(u"client_secret"_s);
    if (auto object = json::parseObject(exchange->responseBody)) {
        fact.answer = *object;
        fact.isJson = true;
    }
    if (!exchange->ok())
        fact.error = oauthErrorOf(*exchange);
    tokenRequests.append(fact);
}

void Facts::readAuthorization(const http::ExchangePtr &exchange)
{
    AuthorizeFact fact;
    fact.exchange = exchange;
    fact.query = http::queryOf(exchange->url);
    fact.probe = fact.query.value(u"prompt"_s) == u"none"_s;
    const QByteArray location = exchange->responseHeaders.value("location");
    const QByteArray redirectUri = fact.query.value(u"redirect_uri"_s).toUtf8();
    if (exchange->status >= 300 && exchange->status < 400 && !location.isEmpty()) {
        http::Form parameters = http::queryOf(location);
        const qsizetype hash = location.indexOf('#');
        if (hash >= 0 && !parameters.contains(u"code"_s) && !parameters.contains(u"error"_s))
            parameters = http::formDecode(QByteArrayView(location).sliced(hash + 1));
        const bool ours = !redirectUri.isEmpty() && location.startsWith(redirectUri);
        fact.returned = ours || parameters.contains(u"code"_s) || parameters.contains(u"error"_s);
        if (fact.returned) {
            fact.callback = parameters;
            fact.error.error = parameters.value(u"error"_s);
            fact.error.description = parameters.value(u"error_description"_s);
        }
    } else if (exchange->status >= 400) {
        fact.error = oauthErrorOf(*exchange);
    }
    authorizations.append(fact);
}

void Facts::readRegistration(const http::ExchangePtr &exchange)
{
    RegistrationFact fact;
    fact.exchange = exchange;
    if (const auto object = json::parseObject(exchange->responseBody))
        fact.answer = *object;
    if (exchange->ok())
        fact.clientId = fact.answer.value(u"client_id"_s).toString();
    else
        fact.error = oauthErrorOf(*exchange);
    registrations.append(fact);
}

void Facts::readIntrospection(const http::ExchangePtr &exchange)
{
    IntrospectionFact fact;
    fact.exchange = exchange;
    fact.token = http::formDecode(exchange->requestBody).value(u"token"_s);
    if (const auto object = json::parseObject(exchange->responseBody))
        fact.answer = *object;
    fact.says = exchange->ok() && fact.answer.value(u"active"_s).isBool();
    fact.active = fact.answer.value(u"active"_s).toBool();
    if (!exchange->ok())
        fact.error = oauthErrorOf(*exchange);
    introspections.append(fact);
}

void Facts::readClock(const http::ExchangePtr &exchange)
{
    // An answer from a cache keeps the Date of its making (RFC 9110 §6.6.1).
    if (exchange->startedMs <= 0 || exchange->status == 0 || exchange->responseHeaders.value("age").toInt() > 0)
        return;
    const auto date = httpDate(exchange->responseHeaders.value("date"));
    if (!date)
        return;
    double trip = exchange->timings.firstByte >= 0 ? exchange->timings.firstByte : exchange->timings.finished;
    trip = std::max(trip, 0.0);
    ClockFact fact;
    fact.origin = http::originOf(exchange->url);
    fact.offsetSeconds = (double(exchange->startedMs) + trip / 2 - double(*date)) / 1000;
    fact.errorSeconds = 1 + trip / 2000;
    fact.exchange = exchange->id;
    fact.mcp = exchange->leg == Leg::Reach || exchange->leg == Leg::Mcp;
    for (ClockFact &known : clocks) {
        if (known.origin != fact.origin)
            continue;
        if (fact.errorSeconds <= known.errorSeconds) {
            fact.mcp = fact.mcp || known.mcp;
            known = fact;
        }
        return;
    }
    clocks.append(fact);
}

void Facts::readEnvironment()
{
    environment = environmentOf(input.environment);
}

void Facts::readLog()
{
    // FastMCP 4: "Bearer token rejected for client C: audience mismatch (got A, expected B)" (okta.md 24.1).
    static const QRegularExpression mismatch(
        u"rejected for client [^\\n]{0,400}?: (audience|issuer) mismatch \\(got ([^\\n]{0,2000}?), expected ([^\\n]{0,2000})\\)"_s);
    static const QRegularExpression scopes(
        u"rejected for client [^\\n]{0,400}?: missing required scopes \\(has [^\\n]{0,2000}?, requires ([^\\n]{0,2000})\\)"_s);
    static const QRegularExpression quoted(u"'([^']{1,500})'|\"([^\"]{1,500})\""_s);
    const auto list = [](const QString &logged) {
        const QString text = withoutEscapes(logged);
        QStringList values;
        auto each = quoted.globalMatch(text);
        while (each.hasNext()) {
            const auto match = each.next();
            values += match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        }
        QString bare = text.trimmed();
        if (!values.isEmpty() || bare == u"[]")
            return values;
        if (!bare.startsWith(u'[') || !bare.endsWith(u']'))
            return QStringList{bare};
        bare = bare.sliced(1, bare.size() - 2);
        for (const QString &value : bare.split(u',', Qt::SkipEmptyParts))
            values += value.trimmed();
        return values;
    };
    // A log of any length may have been pasted; its end is what matters.
    const QString log = input.serverLog.last(std::min<qsizetype>(input.serverLog.size(), 256 * 1024));
    auto each = mismatch.globalMatch(log);
    while (each.hasNext()) {
        const auto match = each.next();
        const bool audience = match.captured(1) == u"audience"_s;
        m_loggedValue = list(match.captured(2));
        (audience ? m_loggedAudience : m_loggedIssuer) = list(match.captured(3));
        m_named = audience ? NamedCheck::Audience : NamedCheck::Issuer;
        m_namedText = match.captured(0);
    }
    each = scopes.globalMatch(log);
    while (each.hasNext()) {
        const auto match = each.next();
        m_loggedScopes = list(match.captured(1));
        m_named = NamedCheck::Scope;
        m_namedText = match.captured(0);
    }
    if (m_named == NamedCheck::None && !overcome())
        readVerdicts(log);
}

// Verdicts without values: FastMCP (2 and 3 at DEBUG, 4), PyJWT, jose and jsonwebtoken of Node. The last one counts.
void Facts::readVerdicts(const QString &log)
{
    static const std::array verdicts{
        std::pair(
            NamedCheck::Expiry,
            QRegularExpression(u"rejected for client [^\\n]{0,400}?: token expired|Token validation failed: expired "
                               "token|\"exp\" claim timestamp check failed|ExpiredSignatureError|Signature has "
                               "expired|TokenExpiredError|jwt expired"_s)),
        std::pair(
            NamedCheck::Audience,
            QRegularExpression(
                u"(?:Token validation failed|Bearer token rejected): audience mismatch|unexpected \"aud\" claim value|"
                "InvalidAudienceError|jwt audience invalid"_s)),
        std::pair(
            NamedCheck::Issuer,
            QRegularExpression(
                u"(?:Token validation failed|Bearer token rejected): issuer mismatch|unexpected \"iss\" claim value|"
                "InvalidIssuerError|jwt issuer invalid"_s)),
        std::pair(NamedCheck::Scope, QRegularExpression(u"Token missing required scopes"_s)),
        std::pair(NamedCheck::NotBefore, QRegularExpression(u"ImmatureSignatureError|jwt not active"_s)),
        std::pair(
            NamedCheck::Signature,
            QRegularExpression(u"rejected for client [^\\n]{0,400}?: (?:invalid|bad) signature|JWT signature/format "
                               "invalid|[Ss]ignature verification failed|InvalidSignatureError|"
                               "JsonWebTokenError: invalid signature|bad_signature"_s))};
    qsizetype last = -1;
    for (const auto &[check, pattern] : verdicts) {
        auto each = pattern.globalMatch(log);
        while (each.hasNext()) {
            const auto match = each.next();
            if (match.capturedStart() <= last)
                continue;
            last = match.capturedStart();
            m_named = check;
        }
    }
    if (last < 0)
        return;
    const qsizetype from = log.lastIndexOf(u'\n', last) + 1;
    const qsizetype to = log.indexOf(u'\n', last);
    m_namedText = log.sliced(from, (to < 0 ? log.size() : to) - from).trimmed().left(1000);
}

void Facts::chooseToken()
{
    const McpFact *last = refused() ? refused() : accepted();
    if (last) {
        const jose::Token decoded = jose::decode(last->token());
        for (const TokenFact &fact : input.tokens) {
            if (fact.token.compact == decoded.compact) {
                m_token = fact;
                break;
            }
        }
        if (!m_token && decoded.kind != jose::TokenKind::Empty) {
            TokenFact fact;
            fact.role = u"access"_s;
            fact.token = decoded;
            fact.exchange = last->exchange->id;
            m_token = fact;
        }
    } else {
        for (const TokenFact &fact : input.tokens)
            if (fact.role == u"access"_s)
                m_token = fact;
    }
    if (!m_token)
        return;
    // The verdicts of a redacted export of our own were given while the token was whole.
    m_tokenWhole = !isRedacted(QString::fromUtf8(m_token->token.compact)) || !m_token->checks.isEmpty();
    if (m_token->checks.isEmpty() && input.keys && m_tokenWhole && m_token->token.kind == jose::TokenKind::Jws) {
        jose::Expectations expectations;
        expectations.issuers = issuer().values;
        expectations.audiences = audience().values;
        m_token->checks = jose::verify(m_token->token, &*input.keys, expectations, qint64(judgedAt() * 1000));
    }
}

void Facts::nameCheck()
{
    if (m_named != NamedCheck::None || !refused())
        return;
    QString text = refused()->bearer() ? QString::fromUtf8(refused()->bearer()->parameter("error_description"))
                                       : QString();
    // The logs of clients have bodies and no header fields.
    if (!refused()->bearer() && !headersKnown(*refused()->exchange)) {
        const auto body = json::parseObject(refused()->exchange->responseBody);
        if (body && body->value(u"error"_s) == u"invalid_token"_s)
            text = body->value(u"error_description"_s).toString();
    }
    text = text.left(1000);
    if (text.isEmpty())
        return;
    if (text.contains(u"no keys of the"_s, Qt::CaseInsensitive)) {
        m_named = NamedCheck::KeysMissing;
        m_namedText = text;
        return;
    }
    if (text.contains(u"introspection"_s, Qt::CaseInsensitive)
        && (text.contains(u"fail"_s, Qt::CaseInsensitive) || text.contains(u"unreachable"_s, Qt::CaseInsensitive))) {
        m_named = NamedCheck::Introspection;
        m_namedText = text;
        return;
    }
    // FastMCP's one text for every refusal names nothing.
    if (text.contains(u"invalid, expired, or"_s, Qt::CaseInsensitive))
        return;
    const auto any = [&text](std::initializer_list<QStringView> words) {
        return std::ranges::any_of(words, [&text](QStringView word) { return containsWord(text, word); });
    };
    QList<NamedCheck> found;
    if (any({u"audience", u"aud"}))
        found += NamedCheck::Audience;
    if (any({u"issuer", u"iss"}))
        found += NamedCheck::Issuer;
    if (any({u"expired", u"exp", u"expiry"}))
        found += NamedCheck::Expiry;
    if (any({u"nbf", u"iat"}) || text.contains(u"not yet valid"_s, Qt::CaseInsensitive))
        found += NamedCheck::NotBefore;
    if (any({u"kid"}) || text.contains(u"signing key"_s, Qt::CaseInsensitive))
        found += NamedCheck::Key;
    if (any({u"algorithm", u"alg"})) // of the signature, which it is named with
        found += NamedCheck::Algorithm;
    else if (any({u"signature"}))
        found += NamedCheck::Signature;
    if (any({u"scope", u"scopes"}))
        found += NamedCheck::Scope;
    if (any({u"typ", u"at+jwt"}))
        found += NamedCheck::Type;
    if (any({u"client_id", u"azp"}))
        found += NamedCheck::Client;
    if (any({u"sub", u"subject"}))
        found += NamedCheck::Subject;
    if (any({u"revoked", u"inactive"}) || text.contains(u"not active"_s, Qt::CaseInsensitive))
        found += NamedCheck::Revoked;
    if (found.size() != 1)
        return;
    m_named = found.first();
    m_namedText = text;
}

} // namespace authscope::diagnosis
