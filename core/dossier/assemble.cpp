// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From what was sent in to a case: what a live journey knows of itself has to be found in the exchanges.

#include "core/diagnosis/console.h"
#include "core/dossier/import.h"
#include "core/http/challenge.h"
#include "core/http/form.h"
#include "core/http/redaction.h"
#include "core/json/document.h"
#include "core/json/strings.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <functional>

using namespace Qt::StringLiterals;

namespace authscope::dossier {

using diagnosis::Case;
using diagnosis::TokenFact;
using http::Exchange;
using http::Leg;

namespace {

// How a redacting export shows that token.
QByteArray maskOf(const QByteArray &compact)
{
    return http::Redactor().header("Authorization", QByteArray("Bearer " + compact)).sliced(7);
}

std::optional<jose::Outcome> outcomeFrom(const QString &name)
{
    for (const auto outcome :
         {jose::Outcome::Passed, jose::Outcome::Failed, jose::Outcome::Warned, jose::Outcome::Skipped})
        if (jose::outcomeName(outcome) == name)
            return outcome;
    return {};
}

// A token of a redacted export of ours: its claims and the verdicts on it, without what it could be used with.
TokenFact redactedToken(const QJsonObject &record)
{
    TokenFact fact;
    fact.role = record.value("role"_L1).toString();
    fact.exchange = qint64(record.value("exchange"_L1).toDouble());
    jose::Token &token = fact.token;
    token.compact = record.value("shown"_L1).toString().toUtf8();
    const QString kind = record.value("kind"_L1).toString();
    token.kind = kind == "jws"_L1 ? jose::TokenKind::Jws
        : kind == "jwe"_L1        ? jose::TokenKind::Jwe
                                  : jose::TokenKind::Opaque;
    token.header = record.value("header"_L1).toObject();
    token.payload = record.value("claims"_L1).toObject();
    token.headerBytes = json::compact(token.header);
    token.payloadBytes = json::compact(token.payload);
    token.parts = {token.headerBytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
                   token.payloadBytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
                   QByteArray(std::clamp(record.value("signatureCharacters"_L1).toInt(), 0, 8192), '-')};
    token.problems = json::strings(record.value("problems"_L1));
    token.strict = record.value("strict"_L1).toBool();
    token.claims = record.value("readable"_L1).toBool();
    for (const QJsonValue &value : record.value("checks"_L1).toArray()) {
        const QJsonObject check = value.toObject();
        const auto outcome = outcomeFrom(check.value("outcome"_L1).toString());
        if (outcome)
            fact.checks += jose::Check{check.value("id"_L1).toString(),     *outcome,
                                       check.value("title"_L1).toString(),  check.value("expected"_L1).toString(),
                                       check.value("actual"_L1).toString(), check.value("text"_L1).toString()};
    }
    return fact;
}

// What our own file says of its case; strings of at most a sensible length.
void readAbout(const QByteArray &bytes, Case &facts)
{
    const auto object = json::parseObject(bytes);
    if (!object)
        return;
    facts.url = object->value("url"_L1).toString().toUtf8();
    facts.issuerTyped = object->value("issuerTyped"_L1).toString();
    facts.issuer = object->value("issuer"_L1).toString();
    facts.nowMs = qint64(object->value("nowMs"_L1).toDouble());
    const QJsonObject expected = object->value("expected"_L1).toObject();
    facts.expected.issuers = json::strings(expected.value("issuers"_L1));
    facts.expected.audiences = json::strings(expected.value("audiences"_L1));
    facts.expected.scopes = json::strings(expected.value("scopes"_L1));
    facts.expected.jwksUri = expected.value("jwksUri"_L1).toString();
    facts.expected.clientId = expected.value("clientId"_L1).toString();
    facts.expected.grant = expected.value("grant"_L1).toString();
    facts.expected.requestedScope = expected.value("requestedScope"_L1).toString();
    facts.expected.requestedAudience = expected.value("requestedAudience"_L1).toString();
    facts.expected.resource = expected.value("resource"_L1).toString();
    facts.expected.redirectUri = expected.value("redirectUri"_L1).toString();
    facts.expected.wantsRefresh = expected.value("wantsRefresh"_L1).toBool();
    facts.expected.subject = expected.value("subject"_L1).toString();
    facts.expected.strictTokens = expected.value("strictTokens"_L1).toBool();
    facts.expected.scopeTold = expected.value("scopeTold"_L1).toBool();
    facts.console = diagnosis::consoleFromJson(object->value("console"_L1).toObject());
    facts.history = diagnosis::historyFromJson(object->value("history"_L1).toObject());
    facts.browserText = object->value("browserText"_L1).toString();
    facts.callback = object->value("callback"_L1).toString().toUtf8();
    for (const QJsonValue &entry : object->value("failures"_L1).toArray()) {
        const QJsonObject failure = entry.toObject();
        facts.failures += diagnosis::StationFact{
            failure.value("station"_L1).toString(),
            {failure.value("id"_L1).toString(), failure.value("what"_L1).toString(),
             failure.value("evidence"_L1).toString(), qint64(failure.value("exchange"_L1).toDouble())},
            failure.value("ended"_L1).toBool()};
    }
    for (const QJsonValue &entry : object->value("tokens"_L1).toArray())
        facts.tokens += redactedToken(entry.toObject());
}

QByteArray bearerOf(const Exchange &exchange)
{
    const QByteArray value = exchange.requestHeaders.value("authorization");
    const qsizetype space = value.indexOf(' ');
    const QByteArray scheme = space > 0 ? value.first(space).toLower() : QByteArray();
    return scheme == "bearer" || scheme == "dpop" ? value.sliced(space + 1).trimmed() : QByteArray();
}

class Assembler
{
public:
    Assembler(Case &facts, const Hints &hints, QByteArray told)
        : m_facts(facts), m_hints(hints), m_told(std::move(told))
    {
    }

    void run()
    {
        findUrl();
        findKeysAndIssuer();
        findExpectations();
        findTokens();
        // Verdicts that came with a redacted token were given while it was whole.
        for (TokenFact &fact : m_facts.tokens)
            if (fact.checks.isEmpty() && (!isRedacted(fact) || !fact.token.payload.isEmpty()))
                check(fact);
    }

private:
    void findUrl()
    {
        if (!m_hints.url.isEmpty())
            m_facts.url = m_hints.url;
        if (m_facts.url.isEmpty())
            m_facts.url = m_told;
        for (const http::ExchangePtr &exchange : std::as_const(m_facts.exchanges)) {
            if (!m_facts.url.isEmpty())
                return;
            if (exchange->leg == Leg::Reach || exchange->leg == Leg::Mcp)
                m_facts.url = exchange->url;
        }
    }

    void findKeysAndIssuer()
    {
        if (!m_hints.issuer.isEmpty())
            m_facts.issuerTyped = m_hints.issuer;
        QString issuer;
        for (const http::ExchangePtr &exchange : std::as_const(m_facts.exchanges)) {
            if (!exchange->ok())
                continue;
            if (exchange->leg == Leg::Jwks) {
                if (auto keys = jose::KeySet::parse(exchange->responseBody))
                    m_facts.keys = std::move(*keys);
            } else if (exchange->leg == Leg::ServerMetadata && !exchange->note.contains("probe"_L1)) {
                const auto document = json::parseObject(exchange->responseBody);
                if (document && document->value("issuer"_L1).isString())
                    issuer = document->value("issuer"_L1).toString();
            }
        }
        if (m_facts.issuer.isEmpty())
            m_facts.issuer = issuer;
    }

    static void take(QString &place, const QString &value)
    {
        if (place.isEmpty())
            place = value;
    }

    void findExpectations()
    {
        diagnosis::Expectation &expected = m_facts.expected;
        const diagnosis::Expectation &told = m_hints.expected;
        const auto prefer = [](auto &place, const auto &value) {
            if (!value.isEmpty())
                place = value;
        };
        prefer(expected.issuers, told.issuers);
        prefer(expected.audiences, told.audiences);
        prefer(expected.scopes, told.scopes);
        prefer(expected.jwksUri, told.jwksUri);
        prefer(expected.clientId, told.clientId);
        prefer(expected.grant, told.grant);
        prefer(expected.redirectUri, told.redirectUri);
        prefer(expected.subject, told.subject);
        expected.strictTokens = expected.strictTokens || told.strictTokens;
        for (const http::ExchangePtr &exchange : std::as_const(m_facts.exchanges)) {
            const bool token = exchange->leg == Leg::Token || exchange->leg == Leg::Refresh;
            if (!token && exchange->leg != Leg::Authorize)
                continue;
            const http::Form form = token ? http::formDecode(exchange->requestBody) : http::queryOf(exchange->url);
            take(expected.clientId, form.value(u"client_id"_s));
            take(expected.requestedScope, form.value(u"scope"_s));
            take(expected.requestedAudience, form.value(u"audience"_s));
            take(expected.resource, form.value(u"resource"_s));
            take(expected.redirectUri, form.value(u"redirect_uri"_s));
            if (exchange->leg == Leg::Authorize)
                take(expected.grant, u"authorization_code"_s);
            else if (exchange->leg == Leg::Token)
                take(expected.grant, form.value(u"grant_type"_s));
        }
        expected.wantsRefresh = expected.wantsRefresh
            || expected.requestedScope.split(u' ').contains("offline_access"_L1);
    }

    void add(const QString &role, const QByteArray &text, qint64 exchange)
    {
        // Of a token that somebody took out nothing is known.
        if (text.isEmpty() || text.size() > limits::token || text.contains("…") || text.startsWith("***"))
            return;
        for (const TokenFact &known : std::as_const(m_facts.tokens))
            if (known.token.compact == text)
                return;
        m_facts.tokens += TokenFact{role, jose::decode(text), {}, exchange};
    }

    void findTokens()
    {
        add(u"access"_s, m_hints.token.toUtf8(), 0);
        for (const http::ExchangePtr &exchange : std::as_const(m_facts.exchanges)) {
            if (exchange->leg == Leg::Mcp || exchange->leg == Leg::Reach)
                add(u"access"_s, bearerOf(*exchange), 0);
            const bool answer = (exchange->leg == Leg::Token || exchange->leg == Leg::Refresh) && exchange->ok();
            const auto body = answer ? json::parseObject(exchange->responseBody) : Result<QJsonObject>();
            if (!body)
                continue;
            // The newest answer is what is judged.
            const QByteArray access = body->value("access_token"_L1).toString().toUtf8();
            m_facts.tokens.removeIf(
                [&access](const TokenFact &fact) { return fact.token.compact == access && !isRedacted(fact); });
            add(u"access"_s, access, exchange->id);
            add(u"id"_s, body->value("id_token"_L1).toString().toUtf8(), exchange->id);
        }
    }

    static bool isRedacted(const TokenFact &fact) { return fact.token.compact.contains("…"); }

    // As the journey does it (journey::Journey::takeTokens).
    void check(TokenFact &fact) const
    {
        jose::Expectations expected;
        expected.issuers = m_facts.expected.issuers;
        if (expected.issuers.isEmpty() && !m_facts.issuer.isEmpty())
            expected.issuers = {m_facts.issuer};
        if (fact.role == "id"_L1) {
            if (!m_facts.expected.clientId.isEmpty())
                expected.audiences = {m_facts.expected.clientId};
        } else {
            expected.audiences = m_facts.expected.audiences;
            expected.scopes = m_facts.expected.scopes;
            expected.clientId = m_facts.expected.clientId;
        }
        // A recording is judged by its own time.
        qint64 when = m_facts.nowMs;
        for (const http::ExchangePtr &exchange : m_facts.exchanges)
            if (exchange->id == fact.exchange && exchange->startedMs > 0)
                when = exchange->startedMs;
        const jose::KeySet *keys = m_facts.keys && !isRedacted(fact) ? &*m_facts.keys : nullptr;
        fact.checks = jose::verify(fact.token, keys, expected, when);
    }

    Case &m_facts;
    const Hints &m_hints;
    QByteArray m_told; // the MCP server's address as an input names it
};

void append(QString &text, const QString &more)
{
    if (more.isEmpty())
        return;
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        text += u'\n';
    text += more;
}

// What a person tells now stands above what a file of ours was told then.
void takeTold(Case &facts, const Case &told)
{
    append(facts.serverLog, told.serverLog);
    append(facts.environment, told.environment);
    if (!told.browserText.isEmpty())
        facts.browserText = told.browserText;
    if (!told.callback.isEmpty())
        facts.callback = told.callback;
    if (!diagnosis::toJson(told.console).isEmpty())
        facts.console = told.console;
    if (!diagnosis::toJson(told.history).isEmpty())
        facts.history = told.history;
}

} // namespace

Case assemble(const QList<Imported> &inputs, const Hints &hints)
{
    Case facts;
    QList<Exchange> exchanges;
    QByteArray told;
    for (const Imported &input : inputs) {
        if (told.isEmpty())
            told = input.url;
        if (!input.about.isEmpty())
            readAbout(input.about, facts);
        const qint64 before = exchanges.isEmpty() ? 0 : exchanges.last().id;
        for (Exchange exchange : input.exchanges) {
            exchange.id += before;
            exchange.redirectedFrom += exchange.redirectedFrom > 0 ? before : 0;
            exchanges += exchange;
        }
        for (diagnosis::StationFact failure : input.failures) {
            failure.failure.exchange += failure.failure.exchange > 0 ? before : 0;
            facts.failures += failure;
        }
        for (const QString &token : input.tokens)
            facts.tokens += TokenFact{u"access"_s, jose::decode(token.toUtf8()), {}, 0};
        append(facts.serverLog, input.serverLog);
        append(facts.environment, input.environment);
    }
    takeTold(facts, hints.told);
    if (facts.nowMs == 0)
        facts.nowMs = !exchanges.isEmpty() && exchanges.last().startedMs > 0 ? exchanges.last().startedMs : hints.nowMs;
    classify(exchanges, !hints.url.isEmpty() ? hints.url : !facts.url.isEmpty() ? facts.url : told);
    for (Exchange &exchange : exchanges)
        facts.exchanges += std::make_shared<const Exchange>(std::move(exchange));
    Assembler(facts, hints, told).run();
    return facts;
}

QJsonArray tokenRecords(const Case &facts, const http::Redactor *redactor)
{
    const auto clean = [redactor](const QString &text) {
        return redactor ? QString::fromUtf8(redactor->text(text.toUtf8())) : text;
    };
    const auto members = [&clean](const QJsonObject &object) {
        const QString text = clean(QString::fromUtf8(json::compact(object)));
        return QJsonDocument::fromJson(text.toUtf8()).object();
    };
    QJsonArray out;
    for (const TokenFact &fact : facts.tokens) {
        QJsonArray checks;
        for (const jose::Check &check : fact.checks)
            checks += QJsonObject{{u"id"_s, check.id},
                                  {u"outcome"_s, jose::outcomeName(check.outcome)},
                                  {u"title"_s, check.title},
                                  {u"expected"_s, clean(check.expected)},
                                  {u"actual"_s, clean(check.actual)},
                                  {u"text"_s, clean(check.text)}};
        QJsonArray problems;
        for (const QString &problem : fact.token.problems)
            problems += clean(problem);
        const jose::TokenKind kind = fact.token.kind;
        out += QJsonObject{{u"role"_s, fact.role},
                           {u"exchange"_s, fact.exchange},
                           {u"kind"_s,
                            kind == jose::TokenKind::Jws       ? u"jws"_s
                                : kind == jose::TokenKind::Jwe ? u"jwe"_s
                                                               : u"opaque"_s},
                           {u"description"_s, fact.token.description()},
                           {u"shown"_s, QString::fromUtf8(maskOf(fact.token.compact))},
                           {u"header"_s, members(fact.token.header)},
                           {u"claims"_s, members(fact.token.payload)},
                           {u"problems"_s, problems},
                           {u"signatureCharacters"_s, fact.token.parts.value(2).size()},
                           {u"strict"_s, fact.token.strict},
                           {u"readable"_s, fact.token.claims},
                           {u"checks"_s, checks}};
    }
    return out;
}

namespace {

// When the secret that is refused in the end got a token; 0 if it did not. Redaction takes both out, and with them that
// they are the same.
qint64 refusedSecretWorked(const Case &facts)
{
    QHash<QByteArray, qint64> worked;
    for (const http::ExchangePtr &exchange : facts.exchanges) {
        if (!exchange || (exchange->leg != Leg::Token && exchange->leg != Leg::Refresh))
            continue;
        const http::Form form = http::formDecode(exchange->requestBody);
        const QByteArray secret = form.contains(u"client_secret"_s) ? form.value(u"client_secret"_s).toUtf8()
                                                                    : exchange->requestHeaders.value("authorization");
        if (secret.isEmpty())
            continue;
        if (exchange->ok())
            worked.insert(secret, exchange->startedMs);
        else if (exchange->status == 401 && worked.contains(secret))
            return worked.value(secret);
    }
    return 0;
}

diagnosis::History historyOf(const Case &facts)
{
    diagnosis::History history = facts.history;
    if (history.secretWorkedMs == 0)
        history.secretWorkedMs = refusedSecretWorked(facts);
    return history;
}

QJsonObject cleaned(const QJsonObject &object, const std::function<QString(const QString &)> &clean)
{
    return QJsonDocument::fromJson(clean(QString::fromUtf8(json::compact(object))).toUtf8()).object();
}

} // namespace

QJsonObject aboutCase(const Case &facts, const http::Redactor *redactor)
{
    const auto clean = [redactor](const QString &text) {
        return redactor ? QString::fromUtf8(redactor->text(text.toUtf8())) : text;
    };
    const auto list = [&clean](const QStringList &texts) {
        QJsonArray out;
        for (const QString &text : texts)
            out += clean(text);
        return out;
    };
    const diagnosis::Expectation &expected = facts.expected;
    QJsonArray failures;
    for (const diagnosis::StationFact &fact : facts.failures)
        failures += QJsonObject{{u"station"_s, fact.id},
                                {u"id"_s, fact.failure.id},
                                {u"what"_s, clean(fact.failure.what)},
                                {u"evidence"_s, clean(fact.failure.evidence)},
                                {u"exchange"_s, fact.failure.exchange},
                                {u"ended"_s, fact.ended}};
    const QByteArray url = redactor ? redactor->url(facts.url) : facts.url;
    // Without redaction the tokens are in the exchanges.
    return {{u"url"_s, QString::fromUtf8(url)},
            {u"tokens"_s, redactor ? tokenRecords(facts, redactor) : QJsonArray()},
            {u"issuerTyped"_s, clean(facts.issuerTyped)},
            {u"issuer"_s, clean(facts.issuer)},
            {u"nowMs"_s, facts.nowMs},
            {u"expected"_s,
             QJsonObject{{u"issuers"_s, list(expected.issuers)},
                         {u"audiences"_s, list(expected.audiences)},
                         {u"scopes"_s, list(expected.scopes)},
                         {u"jwksUri"_s, clean(expected.jwksUri)},
                         {u"clientId"_s, clean(expected.clientId)},
                         {u"grant"_s, expected.grant},
                         {u"requestedScope"_s, clean(expected.requestedScope)},
                         {u"requestedAudience"_s, clean(expected.requestedAudience)},
                         {u"resource"_s, clean(expected.resource)},
                         {u"redirectUri"_s, clean(expected.redirectUri)},
                         {u"wantsRefresh"_s, expected.wantsRefresh},
                         {u"subject"_s, clean(expected.subject)},
                         {u"strictTokens"_s, expected.strictTokens},
                         {u"scopeTold"_s, expected.scopeTold}}},
            {u"console"_s, cleaned(diagnosis::toJson(facts.console), clean)},
            {u"history"_s, cleaned(diagnosis::toJson(historyOf(facts)), clean)},
            {u"browserText"_s, clean(facts.browserText)},
            {u"callback"_s, QString::fromUtf8(redactor ? redactor->url(facts.callback) : facts.callback)},
            {u"failures"_s, failures}};
}

} // namespace authscope::dossier
