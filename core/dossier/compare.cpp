// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier/compare.h"

#include "core/base/text.h"
#include "core/http/challenge.h"
#include "core/http/form.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace authscope::dossier {

using http::Exchange;
using http::ExchangePtr;
using http::Leg;

namespace {

constexpr qsizetype longestValue = 300;
constexpr qsizetype mostDifferences = 1000;

// Names whose values differ between any two runs.
bool isUsual(const QString &name)
{
    static const QSet<QString> names{u"state"_s,
                                     u"nonce"_s,
                                     u"code"_s,
                                     u"code_challenge"_s,
                                     u"code_verifier"_s,
                                     u"jti"_s,
                                     u"iat"_s,
                                     u"exp"_s,
                                     u"nbf"_s,
                                     u"auth_time"_s,
                                     u"at_hash"_s,
                                     u"c_hash"_s,
                                     u"sid"_s,
                                     u"access_token"_s,
                                     u"refresh_token"_s,
                                     u"id_token"_s,
                                     u"client_assertion"_s,
                                     u"client_secret"_s,
                                     u"request_uri"_s,
                                     u"device_code"_s,
                                     u"user_code"_s,
                                     u"date"_s,
                                     u"expires"_s,
                                     u"etag"_s,
                                     u"age"_s,
                                     u"content-length"_s,
                                     u"set-cookie"_s,
                                     u"cookie"_s,
                                     u"dpop"_s,
                                     u"mcp-session-id"_s,
                                     u"last-modified"_s,
                                     u"traceparent"_s,
                                     u"errorid"_s,
                                     u"requestid"_s,
                                     u"assertion"_s};
    const QString plain = name.toLower();
    return names.contains(plain) || plain.contains("request-id"_L1) || plain.startsWith("x-rate-limit"_L1)
        || plain.endsWith("-ray"_L1);
}

// Fields that OAuth, MCP and HTTP's negotiation give a meaning to.
bool hasMeaning(const QString &name)
{
    static const QSet<QString> names{u"authorization"_s, u"accept"_s,   u"content-type"_s, u"origin"_s,
                                     u"host"_s,          u"location"_s, u"allow"_s,        u"x-forwarded-proto"_s};
    const QString plain = name.toLower();
    return names.contains(plain) || plain.startsWith("mcp-"_L1) || plain.startsWith("access-control-"_L1);
}

QString legTitle(Leg leg)
{
    switch (leg) {
    case Leg::Reach: return u"first request"_s;
    case Leg::ResourceMetadata: return u"resource metadata"_s;
    case Leg::ServerMetadata: return u"authorization server metadata"_s;
    case Leg::Jwks: return u"keys"_s;
    case Leg::Registration: return u"registration"_s;
    case Leg::Authorize: return u"authorization request"_s;
    case Leg::Token: return u"token request"_s;
    case Leg::Refresh: return u"refresh"_s;
    case Leg::Introspect: return u"introspection"_s;
    case Leg::Revoke: return u"revocation"_s;
    case Leg::Mcp: return u"MCP request"_s;
    case Leg::Other: break;
    }
    return u"other request"_s;
}

QString shown(const QString &text)
{
    return text.isNull() ? text : elided(visible(text), longestValue);
}

QString plainValue(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (value.isString())
        return value.toString();
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1, text.size() - 2));
}

QString answerOf(const Exchange &exchange)
{
    return exchange.error != http::ErrorKind::None ? http::errorKindName(exchange.error)
                                                   : QString::number(exchange.status);
}

// JSON-RPC: the name of what was called.
QString rpcMethod(const Exchange &exchange)
{
    const auto body = exchange.method == "POST" ? json::parseObject(exchange.requestBody) : Result<QJsonObject>();
    if (!body || !body->contains("jsonrpc"_L1))
        return {};
    QString method = body->value("method"_L1).toString();
    if (const QString tool = body->value("params"_L1)["name"_L1].toString(); !tool.isEmpty())
        method += u' ' + tool;
    return method;
}

QString titleOf(const Exchange &exchange)
{
    QString title = legTitle(exchange.leg);
    if (const QString method = exchange.leg == Leg::Mcp ? rpcMethod(exchange) : QString(); !method.isEmpty())
        title += u' ' + elided(visible(method), 80);
    return title;
}

QString keyOf(const Exchange &exchange)
{
    if (exchange.leg == Leg::Other)
        return QString::fromUtf8(exchange.method + ' ' + http::originOf(exchange.url) + http::pathOf(exchange.url));
    const bool redirected = exchange.redirectedFrom != 0;
    return titleOf(exchange) + u'|' + QString::fromLatin1(exchange.method) + (redirected ? u"|hop"_s : QString());
}

class Comparer
{
public:
    Comparer(const Dossier &a, const Dossier &b) : m_a(a), m_b(b) {}

    Comparison run()
    {
        outcomes();
        tokens();
        exchanges();
        std::ranges::stable_sort(m_result.differences, {}, &Difference::weight);
        return std::move(m_result);
    }

private:
    struct Place {
        QString where;
        qint64 a = 0;
        qint64 b = 0;
    };

    void note(Weight weight, const Place &place, const QString &what, const QString &a, const QString &b)
    {
        if (a == b && a.isNull() == b.isNull())
            return;
        if (m_result.differences.size() < mostDifferences)
            m_result.differences += Difference{weight, place.where, what, shown(a), shown(b), place.a, place.b};
    }

    void named(Weight weight, const Place &place, const QString &kind, const QString &name, const QString &a,
               const QString &b)
    {
        if (a == b && a.isNull() == b.isNull())
            return;
        // That one is there and the other is not is never usual.
        if (isUsual(name) && a.isNull() == b.isNull()) {
            ++m_result.usual;
            return;
        }
        note(weight, place, kind + u' ' + elided(visible(name), 80), a, b);
    }

    void outcomes()
    {
        const auto first = [](const Dossier &dossier) {
            const bool cause = !dossier.findings.isEmpty()
                && dossier.findings.first().severity != diagnosis::Severity::Note;
            return cause ? QString(dossier.findings.first().id + u": "_s + dossier.findings.first().title)
                         : u"no cause"_s;
        };
        m_result.sameOutcome = m_a.outcome == m_b.outcome && first(m_a) == first(m_b);
        note(Weight::Outcome, {u"the whole"_s}, u"outcome"_s, m_a.outcome, m_b.outcome);
        note(Weight::Outcome, {u"the whole"_s}, u"first finding"_s, first(m_a), first(m_b));
    }

    static const diagnosis::TokenFact *lastToken(const Dossier &dossier, QStringView role)
    {
        const diagnosis::TokenFact *found = nullptr;
        for (const diagnosis::TokenFact &fact : dossier.facts.tokens)
            if (fact.role == role)
                found = &fact;
        return found;
    }

    void tokens()
    {
        for (const QStringView role : {u"access", u"id"}) {
            const diagnosis::TokenFact *a = lastToken(m_a, role);
            const diagnosis::TokenFact *b = lastToken(m_b, role);
            const Place place{role + u" token"_s, a ? a->exchange : 0, b ? b->exchange : 0};
            if (!a || !b) {
                note(Weight::Claim, place, u"token"_s, a ? a->token.description() : QString(),
                     b ? b->token.description() : QString());
                continue;
            }
            note(Weight::Claim, place, u"kind"_s, a->token.description(), b->token.description());
            objects(Weight::Claim, place, u"header member"_s, a->token.header, b->token.header);
            objects(Weight::Claim, place, u"claim"_s, a->token.payload, b->token.payload);
            lifetime(place, a->token, b->token);
        }
    }

    // exp and iat differ always; how long the token lives should not.
    void lifetime(const Place &place, const jose::Token &a, const jose::Token &b)
    {
        const auto seconds = [](const jose::Token &token) {
            const auto from = token.time(u"iat"_s);
            const auto to = token.time(u"exp"_s);
            return from && to ? QString::number(*to - *from, 'f', 0) + u" s"_s : QString();
        };
        note(Weight::Claim, place, u"lifetime"_s, seconds(a), seconds(b));
    }

    void objects(Weight weight, const Place &place, const QString &kind, const QJsonObject &a, const QJsonObject &b)
    {
        QStringList names = a.keys();
        for (const QString &name : b.keys())
            if (!a.contains(name))
                names += name;
        for (const QString &name : std::as_const(names))
            if (a.value(name) != b.value(name))
                named(weight, place, kind, name, plainValue(a.value(name)), plainValue(b.value(name)));
    }

    void exchanges()
    {
        QHash<QString, QList<ExchangePtr>> waiting;
        for (const ExchangePtr &exchange : m_b.facts.exchanges)
            waiting[keyOf(*exchange)] += exchange;
        for (const ExchangePtr &exchange : m_a.facts.exchanges) {
            QList<ExchangePtr> &list = waiting[keyOf(*exchange)];
            if (list.isEmpty()) {
                m_result.onlyA += lineOf(*exchange);
                continue;
            }
            pair(*exchange, *list.takeFirst());
        }
        for (const ExchangePtr &exchange : m_b.facts.exchanges)
            if (waiting.value(keyOf(*exchange)).contains(exchange))
                m_result.onlyB += lineOf(*exchange);
    }

    static QString lineOf(const Exchange &exchange)
    {
        return u"%1 (exchange %2): %3 %4 answered %5"_s.arg(titleOf(exchange), QString::number(exchange.id),
                                                            QString::fromLatin1(exchange.method),
                                                            elided(visible(exchange.url), 120), answerOf(exchange));
    }

    void pair(const Exchange &a, const Exchange &b)
    {
        const Place place{titleOf(a), a.id, b.id};
        note(Weight::Outcome, place, u"answer"_s, answerOf(a), answerOf(b));
        const auto address = [](const Exchange &exchange) {
            return utf8Text(QByteArray(http::originOf(exchange.url) + http::pathOf(exchange.url)));
        };
        note(Weight::Parameter, place, u"address"_s, address(a), address(b));
        forms(place, http::queryOf(a.url), http::queryOf(b.url));
        headers(place, u"header"_s, a.requestHeaders, b.requestHeaders);
        requestBodies(place, a, b);
        headers({u"answer to "_s + place.where, a.id, b.id}, u"header"_s, a.responseHeaders, b.responseHeaders);
        answers({u"answer to "_s + place.where, a.id, b.id}, a, b);
    }

    void forms(const Place &place, const http::Form &a, const http::Form &b)
    {
        QStringList names;
        for (const http::Form *form : {&a, &b})
            for (const http::Field &field : form->fields())
                if (!names.contains(field.name) && names.size() < 200)
                    names += field.name;
        const auto valueOf = [](const http::Form &form, const QString &name) {
            QStringList values;
            for (const http::Field &field : form.fields())
                if (field.name == name)
                    values += field.value;
            return form.contains(name) ? values.join(u" and "_s) : QString();
        };
        for (const QString &name : std::as_const(names))
            named(Weight::Parameter, place, u"parameter"_s, name, valueOf(a, name), valueOf(b, name));
    }

    void headers(const Place &place, const QString &kind, const http::Headers &a, const http::Headers &b)
    {
        QStringList names;
        for (const http::Headers *list : {&a, &b})
            for (const http::Header &header : *list)
                if (const QString name = QString::fromUtf8(header.name).toLower(); !names.contains(name))
                    names += name;
        for (const QString &name : std::as_const(names)) {
            if (name == "www-authenticate"_L1)
                continue; // by its parameters, with the answer
            named(hasMeaning(name) ? Weight::Header : Weight::Other, place, kind, name, fieldValue(a, name),
                  fieldValue(b, name));
        }
    }

    // Of credentials only the scheme is compared: they differ always.
    static QString fieldValue(const http::Headers &list, const QString &name)
    {
        const QByteArray key = name.toUtf8();
        if (!list.contains(key))
            return {};
        QByteArray value = list.values(key).join(", ");
        if (name == "authorization"_L1)
            value = value.contains(' ') ? value.first(value.indexOf(' ')) + " …" : QByteArray("…");
        return utf8Text(value);
    }

    void requestBodies(const Place &place, const Exchange &a, const Exchange &b)
    {
        if (http::mediaType(a.requestHeaders.value("content-type")) == "application/x-www-form-urlencoded"
            || a.leg == Leg::Token || a.leg == Leg::Refresh) {
            forms(place, http::formDecode(a.requestBody), http::formDecode(b.requestBody));
            return;
        }
        const auto first = json::parseObject(a.requestBody);
        const auto second = json::parseObject(b.requestBody);
        if (!first || !second)
            return;
        QJsonObject one = *first, other = *second;
        for (QJsonObject *object : {&one, &other}) {
            object->remove("id"_L1); // of JSON-RPC
            object->remove("params"_L1);
        }
        objects(Weight::Parameter, place, u"member"_s, one, other);
        objects(Weight::Parameter, place, u"params"_s, first->value("params"_L1).toObject(),
                second->value("params"_L1).toObject());
    }

    void answers(const Place &place, const Exchange &a, const Exchange &b)
    {
        challenges(place, a, b);
        if (a.leg == Leg::Mcp || a.leg == Leg::Jwks || a.leg == Leg::Other)
            return;
        const auto first = json::parseObject(a.responseBody);
        const auto second = json::parseObject(b.responseBody);
        if (first && second)
            objects(Weight::Document, place, u"member"_s, *first, *second);
    }

    void challenges(const Place &place, const Exchange &a, const Exchange &b)
    {
        const auto parameters = [](const Exchange &exchange) {
            QJsonObject object;
            const auto list = http::parseChallenges(exchange.responseHeaders.values("www-authenticate"));
            for (const http::Challenge &challenge : list.challenges) {
                object.insert(utf8Text(challenge.scheme), QString());
                for (const auto &parameter : challenge.parameters)
                    object.insert(utf8Text(QByteArray(challenge.scheme + ' ' + parameter.name)),
                                  utf8Text(parameter.value));
            }
            return object;
        };
        objects(Weight::Document, place, u"challenge"_s, parameters(a), parameters(b));
    }

    const Dossier &m_a;
    const Dossier &m_b;
    Comparison m_result;
};

QString side(const QString &value)
{
    return value.isNull() ? u"(not there)"_s : value.isEmpty() ? u"(empty)"_s : value;
}

QString headingOf(Weight weight)
{
    switch (weight) {
    case Weight::Outcome: return u"What came of it"_s;
    case Weight::Claim: return u"Claims of the tokens"_s;
    case Weight::Parameter: return u"Parameters of the requests"_s;
    case Weight::Header: return u"Header fields with a meaning"_s;
    case Weight::Document: return u"Documents and answers"_s;
    case Weight::Other: return u"Other header fields"_s;
    }
    std::unreachable();
}

QString exchangesOf(const Difference &difference)
{
    if (difference.exchangeA == 0 && difference.exchangeB == 0)
        return {};
    const auto number = [](qint64 id) { return id > 0 ? QString::number(id) : u"none"_s; };
    return u" [A %1, B %2]"_s.arg(number(difference.exchangeA), number(difference.exchangeB));
}

} // namespace

QString weightName(Weight weight)
{
    switch (weight) {
    case Weight::Outcome: return u"outcome"_s;
    case Weight::Claim: return u"claim"_s;
    case Weight::Parameter: return u"parameter"_s;
    case Weight::Header: return u"header"_s;
    case Weight::Document: return u"document"_s;
    case Weight::Other: return u"other"_s;
    }
    std::unreachable();
}

Comparison compare(const Dossier &a, const Dossier &b)
{
    return Comparer(a, b).run();
}

QString toText(const Comparison &comparison, const Dossier &a, const Dossier &b)
{
    const auto name = [](const Dossier &dossier) {
        const QString target = elided(visible(dossier.facts.url), 120);
        return dossier.source.isEmpty() ? target : QString(visible(dossier.source) + u"; "_s + target);
    };
    QString text = u"A: %1\nB: %2\n"_s.arg(name(a), name(b));
    std::optional<Weight> last;
    QString where;
    for (const Difference &difference : comparison.differences) {
        if (last != difference.weight) {
            text += u"\n%1\n"_s.arg(headingOf(difference.weight));
            where.clear();
        }
        last = difference.weight;
        if (const QString place = difference.where + exchangesOf(difference); place != where) {
            text += u"  %1\n"_s.arg(place);
            where = place;
        }
        text += u"    %1\n      A: %2\n      B: %3\n"_s.arg(difference.what, side(difference.a), side(difference.b));
    }
    for (const auto &[title, list] :
         {std::pair(u"Only in A"_s, comparison.onlyA), std::pair(u"Only in B"_s, comparison.onlyB)}) {
        if (list.isEmpty())
            continue;
        text += u"\n%1\n"_s.arg(title);
        for (const QString &line : list)
            text += u"  %1\n"_s.arg(line);
    }
    if (comparison.differences.isEmpty() && comparison.onlyA.isEmpty() && comparison.onlyB.isEmpty())
        text += u"\nThe runs do not differ in anything that could matter.\n"_s;
    if (comparison.usual > 0)
        text += u"\n%1 further values differ as they do in any two runs (times, states, nonces, codes, ids).\n"_s.arg(
            comparison.usual);
    return text;
}

QJsonObject toJson(const Comparison &comparison)
{
    QJsonArray differences;
    const auto value = [](const QString &text) { return text.isNull() ? QJsonValue() : QJsonValue(text); };
    for (const Difference &difference : comparison.differences)
        differences += QJsonObject{{u"weight"_s, weightName(difference.weight)},
                                   {u"where"_s, difference.where},
                                   {u"what"_s, difference.what},
                                   {u"a"_s, value(difference.a)},
                                   {u"b"_s, value(difference.b)},
                                   {u"exchangeA"_s, difference.exchangeA},
                                   {u"exchangeB"_s, difference.exchangeB}};
    return {{u"sameOutcome"_s, comparison.sameOutcome},
            {u"differences"_s, differences},
            {u"onlyA"_s, QJsonArray::fromStringList(comparison.onlyA)},
            {u"onlyB"_s, QJsonArray::fromStringList(comparison.onlyB)},
            {u"usual"_s, comparison.usual}};
}

} // namespace authscope::dossier
