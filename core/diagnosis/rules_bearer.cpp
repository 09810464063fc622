// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What else a server may want of a token: binding, type, client, subject, that it is not revoked (diagnosis: leg V).

#include "core/diagnosis/findings.h"
#include "core/http/origin.h"

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

qint64 shownBy(const Facts &facts)
{
    return facts.refused() ? facts.refused()->exchange->id : facts.token()->exchange;
}

QString serverSays(const Facts &facts, bool named)
{
    return named ? u"The server says %1."_s.arg(quote(facts.namedBy())) : QString();
}

// --- binding ---------------------------------------------------------------------------------------------------------

void dpop(const Facts &facts, Findings &findings)
{
    const McpFact *refused = facts.refused();
    if (!refused)
        return;
    const http::Challenge *challenge = refused->challenges.find("DPoP");
    const bool bound = facts.token()->token.payload.value(u"cnf"_s).toObject().contains(u"jkt"_s);
    const bool sent = refused->uses("DPoP");
    const qint64 id = refused->exchange->id;
    const QByteArray error = challenge ? challenge->parameter("error") : QByteArray();
    if (sent && error == "invalid_dpop_proof") {
        findings
            .add(u"DPOP_PROOF_BAD"_s, Certainty::Certain,
                 u"The server says %1."_s.arg(quote(challenge->parameter("error_description"))),
                 {{u"answer of the MCP server to the proof"_s, u"200"_s, u"invalid_dpop_proof"_s, id}})
            .station = u"mcp"_s;
        return;
    }
    QString expected;
    if (challenge && !sent && (bound || !refused->bearer()))
        expected = u"DPoP, as the challenge says"_s;
    else if (sent && !challenge && refused->bearer())
        expected = u"Bearer: the server knows no DPoP"_s;
    else if (sent && error == "use_dpop_nonce")
        expected = u"DPoP, repeated with the server's nonce"_s;
    if (expected.isEmpty())
        return;
    findings.add(u"DPOP_REQUIRED_RS"_s, Certainty::Certain,
                 bound ? u"The token is bound to a key (cnf.jkt)."_s : QString(),
                 {{u"scheme of the Authorization header"_s, expected,
                   !sent                           ? u"Bearer"_s
                       : error == "use_dpop_nonce" ? u"DPoP, not repeated"_s
                                                   : u"DPoP"_s,
                   id}});
}

void certificateBound(const Facts &facts, Findings &findings)
{
    if (facts.token()->token.payload.value(u"cnf"_s).toObject().contains(u"x5t#S256"_s))
        findings.add(
            u"MTLS_BOUND"_s, Certainty::Certain, {},
            {{u"cnf claim"_s, u"none, or the client's certificate in the handshake"_s, u"x5t#S256"_s, shownBy(facts)}});
}

void critical(const Facts &facts, Findings &findings)
{
    const QJsonValue crit = facts.token()->token.header.value(u"crit"_s);
    if (crit.isUndefined())
        return;
    const QString names = crit.toVariant().toStringList().join(u", "_s);
    findings.add(u"CRIT_UNSUPPORTED"_s, Certainty::Certain, {},
                 {{u"crit in the token's header"_s, u"absent"_s, names.isEmpty() ? u"present"_s : shown(names),
                   shownBy(facts)}});
}

// --- RFC 9068 --------------------------------------------------------------------------------------------------------

void type(const Facts &facts, Findings &findings)
{
    const bool named = facts.namedCheck() == NamedCheck::Type;
    if (!named && !(facts.input.expected.strictTokens && facts.refused()))
        return;
    const QString typ = facts.token()->token.header.value(u"typ"_s).toString();
    if (typ.compare(u"at+jwt"_s, Qt::CaseInsensitive) == 0
        || typ.compare(u"application/at+jwt"_s, Qt::CaseInsensitive) == 0
        || findings.hasAny({u"TOKEN_IS_ID_TOKEN", u"TOKEN_IS_ID_JAG"}))
        return;
    findings.add(u"TYP_REJECTED"_s, Certainty::Certain, serverSays(facts, named),
                 {{u"typ of the token"_s, u"at+jwt"_s, typ.isEmpty() ? u"absent"_s : shown(typ), shownBy(facts)}});
}

void client(const Facts &facts, Findings &findings)
{
    const bool named = facts.namedCheck() == NamedCheck::Client;
    if (!named && !(facts.input.expected.strictTokens && facts.refused()))
        return;
    const QJsonObject &payload = facts.token()->token.payload;
    if (payload.contains(u"client_id"_s))
        return;
    const QString cid = payload.value(u"cid"_s).toString();
    findings.add(u"CLIENT_ID_CLAIM"_s, Certainty::Certain, serverSays(facts, named),
                 {{u"client_id claim"_s, cid.isEmpty() ? u"the client's id"_s : shown(cid),
                   cid.isEmpty() ? u"absent"_s : u"absent; it is in cid"_s, shownBy(facts)}});
}

void subject(const Facts &facts, Findings &findings)
{
    const bool named = facts.namedCheck() == NamedCheck::Subject;
    const QString wanted = facts.input.expected.subject;
    const QString actual = facts.token()->token.payload.value(u"sub"_s).toString();
    if (!named && (wanted.isEmpty() || wanted == actual))
        return;
    Finding &finding = findings.add(
        u"SUB_UNEXPECTED"_s, Certainty::Certain, serverSays(facts, named),
        {{u"sub claim"_s, wanted.isEmpty() ? u"the server's, which it does not tell"_s : shown(wanted),
          actual.isEmpty() ? u"absent"_s : shown(actual), shownBy(facts)}});
    if (facts.tokenAccepted())
        finding.severity = Severity::Warning;
}

// --- audience --------------------------------------------------------------------------------------------------------

void otherAudience(const Facts &facts, Findings &findings)
{
    const QStringList audience = facts.token()->token.audience();
    const QStringList others = facts.otherResources();
    for (const QString &value : audience) {
        if (!others.contains(withoutSlash(value)) || facts.audience().values.contains(value)
            || findings.has(u"TOKEN_OTHER_RESOURCE"))
            continue;
        findings.add(u"TOKEN_OTHER_RESOURCE"_s, Certainty::Certain,
                     u"%1 is another MCP server of this client."_s.arg(quote(value)),
                     {{u"aud claim"_s, u"this server's audience, for %1"_s.arg(shown(facts.input.url)), shown(value),
                       shownBy(facts)}});
    }
    if (audience.size() < 2 || explainsRefusal(findings) || !facts.refused())
        return;
    const bool named = facts.namedCheck() == NamedCheck::Audience;
    const QStringList wanted = facts.audience().values;
    const bool fits = std::ranges::any_of(wanted, [&audience](const QString &v) { return audience.contains(v); });
    if (named || fits)
        findings.add(u"AUD_MULTI"_s, named && fits ? Certainty::Certain : Certainty::Probable, serverSays(facts, named),
                     {{u"aud claim"_s, fits ? u"%1 alone"_s.arg(shown(wanted.join(u", "_s))) : u"one string"_s,
                       shown(QString(u"a list: "_s + audience.join(u", "_s))), shownBy(facts)}});
}

// --- revocation ------------------------------------------------------------------------------------------------------

bool isIssuers(const Facts &facts, const http::Exchange &exchange)
{
    const DocumentFact *document = facts.serverDocument();
    const QString endpoint = document ? document->json.value(u"introspection_endpoint"_s).toString() : QString();
    if (!endpoint.isEmpty())
        return exchange.url == endpoint.toUtf8();
    const QByteArray issuer = facts.token()->token.issuer().toUtf8();
    return !issuer.isEmpty() && exchange.url.startsWith(QByteArray(issuer + '/'));
}

void introspected(const Facts &facts, const IntrospectionFact &fact, Findings &findings)
{
    const http::Exchange &exchange = *fact.exchange;
    const jose::Token &token = facts.token()->token;
    if (fact.error.error == u"invalid_client" || fact.error.error == u"invalid_request") {
        findings.add(u"INTROSPECT_MISCONFIGURED"_s, Certainty::Certain,
                     u"The authorization server says %1."_s.arg(quote(fact.error.text())),
                     {{u"answer to the introspection"_s, u"200 and active"_s, fact.error.text(), exchange.id}});
        return;
    }
    if (!fact.says || fact.active || fact.token.isEmpty() || fact.token.toUtf8() != token.compact
        || token.time(u"exp"_s).value_or(0) <= Facts::timeOf(exchange))
        return;
    if (isIssuers(facts, exchange)) {
        Finding &finding = findings.add(u"TOKEN_REVOKED"_s, Certainty::Certain, {},
                                        {{u"active, says the issuer"_s, u"true until exp"_s, u"false"_s, exchange.id}});
        if (!facts.refused())
            finding.severity = Severity::Warning;
    } else {
        findings.add(u"INTROSPECT_MISCONFIGURED"_s, Certainty::Probable, {},
                     {{u"introspection endpoint"_s, u"that of %1"_s.arg(shown(token.issuer())), shown(exchange.url),
                       exchange.id}});
    }
}

void atServer(const Facts &facts, Findings &findings)
{
    if (!facts.refused())
        return;
    const QString line = facts.logged(u"introspect");
    const bool failed = line.contains(u"fail"_s, Qt::CaseInsensitive) || line.contains(u"401"_s)
        || line.contains(u"invalid_client"_s) || line.contains(u"error"_s, Qt::CaseInsensitive);
    if (failed)
        findings.add(u"INTROSPECT_MISCONFIGURED"_s, Certainty::Certain, {},
                     {{u"the server's log"_s, u"introspection that answers"_s, shown(line, 300), 0}});
    if (facts.namedCheck() == NamedCheck::Introspection)
        findings.add(u"INTROSPECT_MISCONFIGURED"_s, Certainty::Certain, serverSays(facts, true),
                     {{u"the MCP server's question whether the token is active"_s,
                       u"answered by the authorization server"_s, u"refused or unanswered"_s, shownBy(facts)}});
    QString configured = facts.environmentValue(u"INTROSPECTION_URL");
    if (configured.isEmpty())
        configured = facts.environmentValue(u"INTROSPECTION_ENDPOINT");
    const DocumentFact *document = facts.serverDocument();
    const QString right = document ? document->json.value(u"introspection_endpoint"_s).toString() : QString();
    if (!configured.isEmpty() && !right.isEmpty() && configured != right)
        findings.add(u"INTROSPECT_MISCONFIGURED"_s, Certainty::Certain, {},
                     {{u"introspection endpoint of the server's environment"_s, shown(right), shown(configured), 0}});
    const auto expiry = facts.token()->token.time(u"exp"_s);
    if (facts.namedCheck() == NamedCheck::Revoked && !findings.has(u"INTROSPECT_MISCONFIGURED") && expiry
        && *expiry > facts.judgedAt())
        findings.add(u"TOKEN_REVOKED"_s, Certainty::Probable, serverSays(facts, true),
                     {{u"state of the token at its issuer"_s, u"active until exp"_s, u"not active, says the server"_s,
                       shownBy(facts)}});
}

} // namespace

void judgeBearer(const Facts &facts, Findings &findings)
{
    if (!facts.token() || facts.token()->token.kind == jose::TokenKind::Jwe)
        return;
    for (const IntrospectionFact &fact : facts.introspections)
        introspected(facts, fact, findings);
    atServer(facts, findings);
    if (facts.token()->token.payload.isEmpty())
        return;
    subject(facts, findings);
    if (facts.tokenAccepted())
        return;
    critical(facts, findings);
    dpop(facts, findings);
    if (!facts.refused())
        return;
    certificateBound(facts, findings);
    type(facts, findings);
    client(facts, findings);
    otherAudience(facts, findings);
}

} // namespace authscope::diagnosis
