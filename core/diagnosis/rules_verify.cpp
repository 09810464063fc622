// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The token as the MCP server verifies it: shape, algorithm, key, signature, time (diagnosis: leg V). The server
// gives one 401 for all of it, so everything is checked here, and everything that fails is reported.

#include "core/base/limits.h"
#include "core/diagnosis/findings.h"
#include "core/json/document.h"

#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

qint64 shownBy(const Facts &facts)
{
    return facts.refused() ? facts.refused()->exchange->id : facts.token() ? facts.token()->exchange : 0;
}

QString algorithmOf(const Facts &facts)
{
    return QString::fromLatin1(facts.token()->token.algorithm());
}

// Nothing was sent in but the token: whether it is one for an MCP server is the question then, and no recording shows
// that it is of use to somebody.
bool isAlone(const Facts &facts)
{
    return facts.input.exchanges.isEmpty();
}

// Shape. True if the token can be looked into at all.
bool shape(const Facts &facts, Findings &findings)
{
    const jose::Token &token = facts.token()->token;
    const qint64 id = shownBy(facts);
    if (token.kind == jose::TokenKind::Jwe) {
        Finding &finding = findings.add(u"TOKEN_JWE"_s, Certainty::Certain, {},
                                        {{u"parts of the token"_s, u"three (signed)"_s, u"five (encrypted)"_s, id}});
        if (!facts.refused() && !isAlone(facts))
            finding.severity = Severity::Note;
        return false;
    }
    if (token.kind == jose::TokenKind::Jws) {
        if (token.claims || !token.payload.isEmpty())
            return true;
        // Whole, but not what a JWT holds (RFC 7519 §7.2).
        if (const auto payload = json::Document::parse(token.payloadBytes); payload && !payload->root().isObject()) {
            findings.add(
                u"TOKEN_OPAQUE"_s, Certainty::Certain, u"The payload is JSON, but no object."_s,
                {{u"payload of the token"_s, u"a JSON object with claims"_s, shown(token.payloadBytes, 60), id}});
            return false;
        }
        findings.add(u"TOKEN_TRUNCATED"_s, Certainty::Certain, u"The payload cannot be read."_s,
                     {{u"payload of the token"_s, u"base64url of a JSON object"_s,
                       u"%1 characters that are not"_s.arg(token.parts.size() > 1 ? token.parts[1].size() : 0), id}});
        return false;
    }
    if (token.kind == jose::TokenKind::Empty)
        return false;
    if (token.compact.startsWith("eyJ")) {
        findings.add(u"TOKEN_TRUNCATED"_s, Certainty::Certain, {},
                     {{u"parts of the token"_s, u"three"_s, QString::number(token.parts.size()), id}});
        return false;
    }
    Finding &finding = findings.add(u"TOKEN_OPAQUE"_s, Certainty::Certain,
                                    u"It looks like this: %1."_s.arg(token.description()),
                                    {{u"form of the token"_s, u"a JWT of three parts"_s,
                                      u"%1 characters without that form"_s.arg(token.compact.size()), id}});
    if (!facts.refused() && !isAlone(facts))
        finding.severity = Severity::Note;
    return false;
}

void kind(const Facts &facts, Findings &findings)
{
    const jose::Token &token = facts.token()->token;
    const qint64 id = shownBy(facts);
    const QString typ = token.header.value(u"typ"_s).toString();
    if (typ == u"oauth-id-jag+jwt")
        findings.add(u"TOKEN_IS_ID_JAG"_s, Certainty::Certain, {},
                     {{u"typ of the token"_s, u"an access token's (at+jwt or none)"_s, shown(typ), id}});
    else if (token.looksLikeIdToken())
        findings.add(
            u"TOKEN_IS_ID_TOKEN"_s, Certainty::Certain, {},
            {{u"jti and aud of the token"_s, u"those of an access token"_s,
              shown(QString(token.payload.value(u"jti"_s).toString() + u", "_s + token.audience().join(u", "_s))),
              id}});
}

void algorithm(const Facts &facts, Findings &findings)
{
    const QString actual = algorithmOf(facts);
    const qint64 id = shownBy(facts);
    if (actual.compare(u"none"_s, Qt::CaseInsensitive) == 0) {
        findings.add(u"ALG_NONE"_s, Certainty::Certain, {},
                     {{u"alg of the token"_s, u"a signature algorithm"_s, shown(actual), id}});
        return;
    }
    if (actual.startsWith(u"HS"_s)) {
        const bool onlyAsymmetric = facts.input.keys
            && std::ranges::none_of(facts.input.keys->keys, [](const jose::Key &candidate) {
                                        return candidate.type() == jose::KeyType::Symmetric;
                                    });
        if (onlyAsymmetric && !facts.tokenAccepted()) {
            findings.add(u"ALG_CONFUSION"_s, Certainty::Certain, {},
                         {{u"alg of the token"_s, u"one of the key set's key types"_s, shown(actual), id}});
            return;
        }
    }
    if (facts.tokenAccepted())
        return;
    const QString configured = facts.environmentValue(u"ALGORITHM");
    const bool okta = hostOf(facts.token()->token.issuer().toUtf8()).contains(".okta");
    const QString expected = !configured.isEmpty() ? configured : okta ? u"RS256"_s : QString();
    if (!expected.isEmpty() && actual != expected)
        findings.add(u"ALG_MISMATCH"_s, Certainty::Certain, {},
                     {{u"alg of the token"_s, shown(expected), shown(actual), id}});
    else if (facts.namedCheck() == NamedCheck::Algorithm)
        findings.add(u"ALG_MISMATCH"_s, Certainty::Certain, u"The server says %1."_s.arg(quote(facts.namedBy())),
                     {{u"alg of the token"_s, u"the server's"_s, shown(actual), id}});
    else if (actual.startsWith(u"HS"_s) && isAlone(facts) && !facts.input.keys)
        findings.add(u"ALG_MISMATCH"_s, Certainty::Probable,
                     u"%1 works with a shared secret, which an MCP server has no part in."_s.arg(shown(actual, 20)),
                     {{u"alg of the token"_s, u"one with a public key, as RS256"_s, shown(actual), id}});
}

// A token without kid, where that leaves open which key it is. Okta always writes one.
void keyUnnamed(const Facts &facts, Findings &findings)
{
    const QString alg = algorithmOf(facts);
    if (facts.tokenAccepted() || !facts.token()->token.kid().isEmpty() || alg.startsWith(u"HS"_s)
        || alg.compare(u"none"_s, Qt::CaseInsensitive) == 0)
        return;
    const std::optional<jose::KeySet> &keys = facts.input.keys;
    // One key needs no name, and of a set that nobody saw only the server can say.
    if (keys ? keys->keys.size() < 2 : facts.namedCheck() != NamedCheck::Key)
        return;
    findings.add(u"KID_MISSING"_s, keys ? Certainty::Certain : Certainty::Probable,
                 keys ? u"The key set has %1 keys."_s.arg(keys->keys.size()) : QString(),
                 {{u"kid of the token"_s, u"one of the issuer's keys"_s, u"absent"_s, shownBy(facts)}});
}

// A key that the server did not know, though its issuer publishes it where the server looks.
bool staleKeys(const Facts &facts, const Configured &url, const QString &right, Findings &findings)
{
    const QByteArray kid = facts.token()->token.kid();
    const bool named = facts.namedCheck() == NamedCheck::Key;
    qint64 passedIn = 0;
    const jose::Token &token = facts.token()->token;
    for (const McpFact &fact : facts.mcp) {
        const jose::Token other = fact.succeeded() ? jose::decode(fact.token()) : jose::Token();
        const bool alike = other.issuer() == token.issuer() && other.audience() == token.audience()
            && other.scopes() == token.scopes() && token.time(u"exp"_s).value_or(0) > facts.judgedAt();
        if (alike && !other.kid().isEmpty() && other.kid() != kid && facts.input.keys
            && facts.input.keys->kids().contains(other.kid()))
            passedIn = fact.exchange->id;
    }
    // What was entered may be right and the server set up otherwise; its environment cannot.
    const bool same = url.sure && !right.isEmpty() && url.values.first() == right;
    if (!facts.refused() || (passedIn == 0 && !(named && same)))
        return false;
    findings.add(u"JWKS_STALE_AT_SERVER"_s, Certainty::Probable,
                 named ? u"The server says %1."_s.arg(quote(facts.namedBy())) : QString(),
                 {{u"token signed with key %1"_s.arg(shown(kid)),
                   passedIn > 0 ? u"accepted, as the one with another key in exchange %1"_s.arg(passedIn)
                                : u"accepted: the key is in the set at the server's jwks_uri"_s,
                   u"refused"_s, shownBy(facts)}});
    return true;
}

// True if the key was found, so that a failed signature is the signature's fault.
bool key(const Facts &facts, Findings &findings)
{
    const jose::Token &token = facts.token()->token;
    const QByteArray kid = token.kid();
    const bool named = facts.namedCheck() == NamedCheck::Key;
    const jose::Check *check = facts.check(u"key");
    const bool haveKeys = facts.input.keys.has_value();
    const bool present = haveKeys ? facts.input.keys->kids().contains(kid)
                                  : check && check->outcome == jose::Outcome::Passed;
    const bool known = haveKeys || check;
    const QString issuersKeys = haveKeys ? shown(QString::fromUtf8(facts.input.keys->kids().mid(0, 10).join(", ")))
                                         : u"a kid of the issuer's key set"_s;
    // The keys of the case are those of its issuer; a token of another one is not judged by them.
    const bool foreign = !facts.input.issuer.isEmpty() && token.issuer() != facts.input.issuer;
    if (known && !present && !kid.isEmpty() && (haveKeys || check->outcome == jose::Outcome::Failed)) {
        if (facts.tokenAccepted())
            return false;
        const bool rotated = facts.input.history.keys && facts.input.history.keys->kids().contains(kid);
        findings.add(u"KID_UNKNOWN"_s, foreign ? Certainty::Probable : Certainty::Certain,
                     rotated ? u"An earlier key set of the issuer had it: the keys were rotated since."_s : QString(),
                     {{u"kid of the token"_s, u"one of: %1"_s.arg(issuersKeys), shown(kid), shownBy(facts)}});
        return false;
    }
    const Configured url = facts.keysUrl();
    const DocumentFact *document = facts.serverDocument();
    const QString right = document ? document->json.value(u"jwks_uri"_s).toString() : QString();
    if (present && staleKeys(facts, url, right, findings))
        return true;
    const bool otherSet = !url.isEmpty() && !right.isEmpty() && url.values.first() != right;
    if (!facts.tokenAccepted() && (otherSet || named)) {
        const bool sure = otherSet && present && (url.sure || named);
        findings.add(
            u"KID_WRONG_SERVER"_s, sure ? Certainty::Certain : Certainty::Probable,
            named ? u"The server says %1."_s.arg(quote(facts.namedBy())) : QString(),
            {{u"jwks_uri of the MCP server"_s, right.isEmpty() ? u"the issuer's, {Issuer}/v1/keys"_s : shown(right),
              url.isEmpty() ? u"not known; kid %1 is not in it"_s.arg(shown(kid)) : shown(url.values.first()),
              shownBy(facts)}});
    }
    return present;
}

void signature(const Facts &facts, bool keyFound, Findings &findings)
{
    if (!facts.tokenWhole() || facts.tokenAccepted())
        return;
    const jose::Token &token = facts.token()->token;
    const QString alg = algorithmOf(facts);
    const qint64 id = shownBy(facts);
    qsizetype wanted = 0; // in bytes; an RSA signature is as long as the modulus (RFC 8017 §8.2.1)
    if (alg.startsWith(u"RS"_s) || alg.startsWith(u"PS"_s)) {
        wanted = limits::rsaBits / 8;
        if (facts.input.keys)
            for (const jose::Key &candidate : facts.input.keys->withKid(token.kid()))
                wanted = (candidate.bits() + 7) / 8;
    } else if (alg == u"ES256" || alg == u"EdDSA") {
        wanted = 64;
    }
    const qsizetype characters = token.parts.size() > 2 ? token.parts[2].size() : 0;
    if (wanted > 0 && characters * 6 / 8 < wanted) {
        findings.add(u"TOKEN_TRUNCATED"_s, Certainty::Certain, {},
                     {{u"length of the signature"_s, u"%1 characters"_s.arg((wanted * 8 + 5) / 6),
                       u"%1 characters"_s.arg(characters), id}});
        return;
    }
    const jose::Check *check = facts.check(u"signature");
    if (check && check->outcome == jose::Outcome::Failed && (keyFound || token.kid().isEmpty())
        && alg.compare(u"none"_s, Qt::CaseInsensitive) != 0 && !alg.startsWith(u"HS"_s))
        findings.add(u"SIG_INVALID"_s, Certainty::Certain, {},
                     {{u"signature with key %1"_s.arg(shown(token.kid())), u"fits the header and payload"_s,
                       check->actual.isEmpty() ? u"does not fit"_s : shown(check->actual), id}});
    else if (facts.namedCheck() == NamedCheck::Signature && !findings.hasAny({u"KID_UNKNOWN", u"KID_WRONG_SERVER"}))
        findings.add(u"SIG_INVALID"_s, Certainty::Probable, u"The server says %1."_s.arg(quote(facts.namedBy())),
                     {{u"signature"_s, u"fits by the server's keys"_s, u"does not fit there"_s, id}});
}

QString moment(double seconds)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000), QTimeZone::UTC).toString(Qt::ISODate);
}

QString span(double seconds)
{
    const qint64 whole = qRound64(std::abs(seconds));
    if (whole < 120)
        return u"%1 s"_s.arg(whole);
    return whole < 7200 ? u"%1 min"_s.arg(whole / 60) : u"%1 h"_s.arg(whole / 3600);
}

void times(const Facts &facts, Findings &findings)
{
    if (facts.tokenAccepted())
        return;
    const jose::Token &token = facts.token()->token;
    const double now = facts.judgedAt();
    const qint64 id = shownBy(facts);
    if (const auto expiry = token.time(u"exp"_s); expiry && now > 0 && *expiry <= now) {
        const double ago = now - *expiry;
        findings.add(
            u"TOKEN_EXPIRED"_s, Certainty::Certain,
            ago < 120 ? u"It ended %1 before the request: the margin for renewal is too small or a clock is off."_s.arg(
                            span(ago))
                      : u"It ended %1 before the request: the client does not renew it."_s.arg(span(ago)),
            {{u"exp claim"_s, u"after %1, the time of the request"_s.arg(moment(now)), moment(*expiry), id}});
    } else if (facts.namedCheck() == NamedCheck::Expiry && expiry) {
        findings.add(u"TOKEN_EXPIRED"_s, Certainty::Probable, u"The server says %1."_s.arg(quote(facts.namedBy())),
                     {{u"exp claim, by the server's clock"_s, u"in the future"_s, moment(*expiry), id}});
    }
    if (isAlone(facts) && !token.payload.contains("exp"_L1))
        findings
            .add(u"TOKEN_EXPIRED"_s, Certainty::Probable,
                 u"It has no exp: verifiers that want one refuse it as if it had ended (RFC 9068 §2.2), and for the "
                 "others it never ends."_s,
                 {{u"exp claim"_s, u"a time in the future"_s, u"absent"_s, id}})
            .title = u"The token does not say when it ends"_s;
    // FastMCP looks at neither (okta.md 24.1): only where the server named it, it is the reason.
    const bool named = facts.namedCheck() == NamedCheck::NotBefore;
    for (const QString &claim : {u"nbf"_s, u"iat"_s}) {
        const auto time = token.time(claim);
        if (!time || now <= 0 || *time <= now + 60)
            continue;
        Finding &finding = findings.add(
            u"TOKEN_NOT_YET_VALID"_s, named ? Certainty::Certain : Certainty::Probable, {},
            {{u"%1 claim"_s.arg(claim), u"not after %1, the time of the request"_s.arg(moment(now)), moment(*time),
              id}});
        if (!named && claim == u"iat")
            finding.severity = Severity::Warning;
        return;
    }
}

} // namespace

void judgeVerify(const Facts &facts, Findings &findings)
{
    if (!facts.token() || (!facts.tokenWhole() && facts.token()->token.kind != jose::TokenKind::Jws))
        return;
    if (facts.tokenAccepted() && facts.token()->token.kind != jose::TokenKind::Jws)
        return;
    if (!shape(facts, findings))
        return;
    if (!facts.tokenAccepted())
        kind(facts, findings);
    algorithm(facts, findings);
    keyUnnamed(facts, findings);
    const bool keyFound = key(facts, findings);
    signature(facts, keyFound, findings);
    times(facts, findings);
}

} // namespace authscope::diagnosis
