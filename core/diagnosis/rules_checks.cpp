// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Issuer, audience and scopes of the token against what the server expects (diagnosis: leg V), naming the smallest
// difference. Byte by byte, never through QUrl.

#include "core/base/text.h"
#include "core/diagnosis/findings.h"
#include "core/http/origin.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

QString listed(const QStringList &values)
{
    return shown(values.isEmpty() ? u"absent"_s : values.join(u", "_s));
}

QString withoutScheme(const QString &text)
{
    if (text.startsWith(u"https://"_s))
        return text.sliced(8);
    return text.startsWith(u"http://"_s) ? text.sliced(7) : text;
}

// What people take for the same string: case, percent-encoding, default port, composition and invisible characters away.
QString folded(const QString &text)
{
    QString plain =
        QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8())).normalized(QString::NormalizationForm_KC);
    plain.removeIf([](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
    });
    plain = plain.toLower();
    static const QRegularExpression https(u"^(https://[^/]*?):443(?=/|$)"_s);
    static const QRegularExpression http(u"^(http://[^/]*?):80(?=/|$)"_s);
    return plain.replace(https, u"\\1"_s).replace(http, u"\\1"_s);
}

// How sure a mismatch is: the server's own words or configuration, or only what a person entered.
Certainty sureness(const Configured &configured, bool named)
{
    if (configured.sure || named)
        return Certainty::Certain;
    return Certainty::Probable;
}

QString story(const jose::Token &token, const QString &expected, const Configured &configured)
{
    return u"The token was issued by %1 for %2; by %3 the server expects %4."_s.arg(
        quote(token.issuer()), quote(token.audience().join(u", "_s)), configured.source, quote(expected));
}

bool isJudged(const jose::Token &token)
{
    return token.kind == jose::TokenKind::Jws && !token.payload.isEmpty();
}

qint64 shownBy(const Facts &facts)
{
    return facts.refused() ? facts.refused()->exchange->id : facts.token()->exchange;
}

// --- audience --------------------------------------------------------------------------------------------------------

// What a wrong audience is by itself, whatever is expected; empty if it is nothing in particular.
QString audienceByItself(const Facts &facts, const QString &actual)
{
    static const QRegularExpression clientId(u"^0oa[0-9A-Za-z]{17}$"_s);
    if (facts.otherResources().contains(withoutSlash(actual)))
        return u"TOKEN_OTHER_RESOURCE"_s;
    if (actual == u"api://default")
        return u"AUD_DEFAULT"_s;
    const bool isClient = !actual.isEmpty()
        && (actual == facts.input.expected.clientId
            || (facts.token() && actual == facts.token()->token.payload.value(u"cid"_s).toString()));
    return isClient || clientId.match(actual).hasMatch() ? u"AUD_IS_CLIENT_ID"_s : QString();
}

QString resourceIdentifier(const Facts &facts)
{
    const DocumentFact *document = facts.resourceDocument();
    return document ? document->json.value(u"resource"_s).toString() : QString();
}

QString audienceCause(const Facts &facts, const QString &expected, const QString &actual)
{
    if (expected != actual && withoutSlash(expected) == withoutSlash(actual))
        return u"AUD_TRAILING_SLASH"_s;
    if (withoutScheme(expected) == withoutScheme(actual))
        return u"AUD_SCHEME_MISSING"_s;
    if (folded(expected) == folded(actual))
        return u"AUD_CASE_OR_ENCODING"_s;
    if (const QString id = audienceByItself(facts, actual); !id.isEmpty())
        return id;
    if (!expected.isEmpty()
        && (expected == QString::fromUtf8(facts.input.url) || expected == resourceIdentifier(facts)))
        return u"AUD_IS_MCP_URL_EXPECTED"_s;
    return u"AUD_MISMATCH"_s;
}

bool hasOneOf(const QStringList &wanted, const QStringList &held)
{
    return std::ranges::any_of(wanted, [&held](const QString &value) { return held.contains(value); });
}

// The server says that it is the audience, and nobody told which one it wants.
void audienceNamed(const Facts &facts, bool asConfigured, Findings &findings)
{
    const jose::Token &token = facts.token()->token;
    const QStringList actual = token.audience();
    const QString resource = resourceIdentifier(facts);
    if (asConfigured && actual.size() > 1) {
        findings.add(u"AUD_MULTI"_s, Certainty::Certain, u"The server says %1."_s.arg(quote(facts.namedBy())),
                     {{u"aud claim"_s, u"%1 alone"_s.arg(listed(facts.audience().values)),
                       shown(QString(u"a list: "_s + actual.join(u", "_s))), shownBy(facts)}});
        return;
    }
    const QString byItself = asConfigured ? QString() : audienceByItself(facts, actual.value(0));
    QString wanted = u"the server's audience, which it does not tell"_s;
    if (!resource.isEmpty() && !actual.contains(resource))
        wanted += u"; its resource identifier is "_s + shown(resource);
    findings.add(byItself.isEmpty() ? u"AUD_MISMATCH"_s : byItself, Certainty::Certain,
                 u"The token was issued by %1 for %2. The server says %3."_s.arg(
                     quote(token.issuer()), quote(actual.join(u", "_s)), quote(facts.namedBy())),
                 {{u"aud claim"_s, wanted, listed(actual), shownBy(facts)}});
}

void audienceDiffers(const Facts &facts, const Configured &configured, Certainty certainty, Findings &findings)
{
    const jose::Token &token = facts.token()->token;
    const QStringList actual = token.audience();
    QString one = actual.value(0);
    QString expected = configured.values.first();
    for (const QString &value : configured.values) { // the nearest two
        const auto near = std::ranges::find_if(actual, [&facts, &value](const QString &held) {
            return audienceCause(facts, value, held) != u"AUD_MISMATCH";
        });
        if (near == actual.end())
            continue;
        expected = value;
        one = *near;
        break;
    }
    const QString id = audienceCause(facts, expected, one);
    QList<Evidence> evidence = {{u"aud claim"_s, shown(expected), listed(actual), shownBy(facts)}};
    if (id == u"AUD_CASE_OR_ENCODING")
        evidence += {u"the same with invisible characters shown"_s, visible(shown(expected)), visible(shown(one)),
                     shownBy(facts)};
    qint64 sentIn = 0;
    const QString sent = facts.resourceSent(&sentIn);
    if (id == u"AUD_IS_MCP_URL_EXPECTED" && !sent.isEmpty() && !actual.contains(sent))
        evidence += {u"aud claim after asking with resource"_s, shown(sent), listed(actual), sentIn};
    QString said = story(token, expected, configured);
    if (facts.namedCheck() == NamedCheck::Audience)
        said += u" The server says %1."_s.arg(quote(facts.namedBy()));
    // That it is another server's resource is sure, whatever is entered here.
    findings.add(id, id == u"TOKEN_OTHER_RESOURCE" ? Certainty::Certain : certainty, said, evidence);
}

void audience(const Facts &facts, Findings &findings)
{
    const bool named = facts.namedCheck() == NamedCheck::Audience;
    const Configured configured = facts.audience();
    const bool fits = hasOneOf(configured.values, facts.token()->token.audience());
    if (named && (configured.isEmpty() || fits))
        audienceNamed(facts, fits, findings);
    else if (!configured.isEmpty() && !fits && !facts.tokenAccepted()) // else judgeConfiguration says what that means
        audienceDiffers(facts, configured, sureness(configured, named), findings);
}

// Nobody told what the server wants, and nothing else explains its refusal: its own resource identifier is the best guess.
void audienceGuessed(const Facts &facts, Findings &findings)
{
    const QString resource = resourceIdentifier(facts);
    if (!facts.refused() || resource.isEmpty() || !facts.audience().isEmpty() || facts.namedCheck() != NamedCheck::None
        || facts.token()->token.audience().contains(resource))
        return;
    audienceDiffers(facts, {{resource}, u"the resource metadata"_s, false}, Certainty::Possible, findings);
}

// --- issuer ----------------------------------------------------------------------------------------------------------

bool isOrgServer(const jose::Token &token)
{
    if (token.header.value(u"typ"_s).toString() == u"application/okta-internal-at+jwt")
        return true;
    const QByteArray issuer = token.issuer().toUtf8();
    return hostOf(issuer).contains(".okta") && http::pathOf(issuer).isEmpty()
        && token.audience().contains(token.issuer());
}

QString issuerCause(const QString &expected, const jose::Token &token)
{
    const QString actual = token.issuer();
    if (expected.contains(u"/.well-known/"_s) || expected.contains(u"/v1/"_s))
        return u"ISS_METADATA_URL_CONFIGURED"_s;
    if (expected != actual && withoutSlash(expected) == withoutSlash(actual))
        return u"ISS_TRAILING_SLASH"_s;
    if (isOrgServer(token))
        return u"ISS_ORG_SERVER"_s;
    const QByteArray a = expected.toUtf8();
    const QByteArray b = actual.toUtf8();
    const QByteArray pathA = http::pathOf(a);
    const QByteArray pathB = http::pathOf(b);
    const bool servers = pathA.startsWith("/oauth2/") && pathB.startsWith("/oauth2/");
    if (servers && http::sameOrigin(a, b) && pathA != pathB
        && (pathA == "/oauth2/default" || pathB == "/oauth2/default"))
        return u"ISS_DEFAULT_VS_CUSTOM"_s;
    if (servers && pathA == pathB && hostOf(a) != hostOf(b))
        return u"ISS_CUSTOM_DOMAIN"_s;
    return u"ISS_MISMATCH"_s;
}

void issuer(const Facts &facts, Findings &findings)
{
    if (facts.tokenAccepted())
        return;
    const jose::Token &token = facts.token()->token;
    const bool named = facts.namedCheck() == NamedCheck::Issuer;
    const Configured configured = facts.issuer();
    const bool fits = configured.values.contains(token.issuer());
    if (configured.isEmpty() || fits) {
        if (named)
            findings.add(u"ISS_MISMATCH"_s, Certainty::Certain, u"The server says %1."_s.arg(quote(facts.namedBy())),
                         {{u"iss claim"_s, u"the server's issuer, which it does not tell"_s, shown(token.issuer()),
                           shownBy(facts)}});
        else if (configured.isEmpty() && isOrgServer(token))
            findings.add(u"ISS_ORG_SERVER"_s, Certainty::Certain, {},
                         {{u"iss claim"_s, u"the Issuer of a custom server, with /oauth2/ in it"_s,
                           shown(token.issuer()), shownBy(facts)}});
        return;
    }
    // FastMCP lists an issuer without a path with a slash that it does not expect in tokens (PRM_AS_TRAILING_SLASH).
    const bool entered = configured.sure || !facts.input.expected.issuers.isEmpty();
    if (!entered && std::ranges::any_of(configured.values, [&token](const QString &value) {
            return withoutSlash(value) == withoutSlash(token.issuer());
        }))
        return;
    QString expected = configured.values.first();
    for (const QString &value : configured.values)
        if (issuerCause(value, token) != u"ISS_MISMATCH") {
            expected = value;
            break;
        }
    const QString id = issuerCause(expected, token);
    // A token of the org server says so itself.
    const Certainty certainty = id == u"ISS_ORG_SERVER" ? Certainty::Certain : sureness(configured, named);
    QString said = story(token, expected, configured);
    if (named)
        said += u" The server says %1."_s.arg(quote(facts.namedBy()));
    findings.add(id, certainty, said,
                 {{u"iss claim"_s, shown(expected), shown(token.issuer().isEmpty() ? u"absent"_s : token.issuer()),
                   shownBy(facts)}});
}

// --- scopes ----------------------------------------------------------------------------------------------------------

QStringList lacking(const QStringList &wanted, const QStringList &held)
{
    QStringList missing;
    for (const QString &scope : wanted)
        if (!held.contains(scope))
            missing += scope;
    return missing;
}

QStringList scopesIn(const QJsonValue &value)
{
    if (value.isString())
        return scopeList(value.toString());
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list += each.toString();
    return list;
}

// The scopes are in scp, and the server says that they are not there: it reads something else. True if that was it.
bool inOtherClaim(const jose::Token &token, const QStringList &wanted, const QString &says, qint64 exchange,
                  Findings &findings)
{
    const QJsonObject &payload = token.payload;
    const bool held = payload.contains(u"scp"_s) && !wanted.isEmpty()
        && lacking(wanted, scopesIn(payload.value(u"scp"_s))).isEmpty();
    if (!held || (payload.contains(u"scope"_s) && lacking(wanted, scopesIn(payload.value(u"scope"_s))).isEmpty()))
        return false;
    findings.add(u"SCP_VS_SCOPE"_s, Certainty::Certain, says,
                 {{u"scope claim of the token"_s, shown(wanted.join(u' ')),
                   payload.contains(u"scope"_s) ? u"%1; scp has them"_s.arg(quote(payload.value(u"scope"_s).toString()))
                                                : u"absent; scp has them"_s,
                   exchange}});
    return true;
}

// The refusal names nothing but the scopes that it wants, the token has them in scp alone, and by all that is known of
// the server's issuer, audience and keys it is good.
void unreadScopes(const Facts &facts, const Configured &configured, Findings &findings)
{
    const McpFact &refused = *facts.refused();
    const QJsonObject &payload = facts.token()->token.payload;
    const bool byChallenge = configured.sure && refused.bearer() && refused.bearer()->has("scope")
        && refused.bearer()->parameter("error") == "invalid_token" && facts.namedCheck() == NamedCheck::None;
    if (!byChallenge || configured.isEmpty() || payload.contains(u"scope"_s) || !payload.contains(u"scp"_s)
        || explainsRefusal(findings) || refused.exchange->timings.finished >= 5000)
        return;
    const bool audienceTold = !facts.audience().isEmpty();
    const auto passed = [&facts](QStringView id) {
        const jose::Check *check = facts.check(id);
        return check && check->outcome == jose::Outcome::Passed;
    };
    if (!passed(u"signature") || !passed(u"issuer") || (audienceTold && !passed(u"audience")) || !passed(u"expiry"))
        return;
    findings.add(u"SCP_VS_SCOPE"_s, audienceTold ? Certainty::Probable : Certainty::Possible,
                 u"Every check that can be made here passes, and the server wants scopes that the token has in scp "
                 "alone. Its log tells whether it saw them; if it did, its keys or the values in effect are next."_s,
                 {{u"scope claim of the token"_s, shown(configured.values.join(u' ')), u"absent; scp has them"_s,
                   refused.exchange->id}});
}

void scopeRefused(const Facts &facts, Findings &findings)
{
    if (!facts.token() || !facts.refused())
        return;
    const jose::Token &token = facts.token()->token;
    if (token.kind != jose::TokenKind::Jws || token.payload.isEmpty() || token.looksLikeIdToken())
        return;
    Configured configured = facts.scopes();
    const bool named = facts.namedCheck() == NamedCheck::Scope;
    if (configured.isEmpty() && named)
        configured = {{}, u"the challenge"_s, true};
    Certainty certainty = configured.sure || named ? Certainty::Certain : Certainty::Probable;
    if (configured.isEmpty() && !named) {
        const DocumentFact *document = facts.resourceDocument();
        // A hint only, and only when nothing else explains the refusal.
        if (!document || std::ranges::any_of(findings.list(), [](const Finding &finding) {
                return finding.severity == Severity::Error && finding.station == u"inspect";
            }))
            return;
        for (const QJsonValue &scope : document->json.value(u"scopes_supported"_s).toArray())
            configured.values += scope.toString();
        configured.source = u"the resource metadata"_s;
    }
    const QStringList missing = lacking(configured.values, token.scopes());
    const bool shadowed = token.payload.contains(u"scope"_s) && token.payload.contains(u"scp"_s) && configured.sure
        && !explainsRefusal(findings);
    if (missing.isEmpty() && (named || shadowed)
        && inOtherClaim(token, configured.values,
                        named ? u"The server says %1."_s.arg(quote(facts.namedBy())) : QString(),
                        facts.refused()->exchange->id, findings))
        return;
    if (missing.isEmpty() && !named)
        return;
    findings.add(
        u"SCOPE_MISSING_401"_s, certainty,
        missing.isEmpty() ? u"The server says %1."_s.arg(quote(facts.namedBy()))
                          : u"The token lacks %1, required by %2."_s.arg(quote(missing.join(u' ')), configured.source),
        {{u"scopes of the token"_s,
          configured.values.isEmpty() ? u"those that the server requires"_s : shown(configured.values.join(u' ')),
          token.scopes().isEmpty() ? u"none"_s : shown(token.scopes().join(u' ')), shownBy(facts)}});
}

void scopeInsufficient(const Facts &facts, Findings &findings)
{
    for (const McpFact &fact : facts.mcp) {
        const http::Challenge *bearer = fact.bearer();
        if (fact.exchange->status != 403 || !bearer || bearer->parameter("error") != "insufficient_scope"
            || facts.gotPast(fact))
            continue;
        const QString description = QString::fromUtf8(bearer->parameter("error_description"));
        const QString wanted = QString::fromUtf8(bearer->parameter("scope"));
        const jose::Token token = jose::decode(fact.token());
        static const QRegularExpression required(u"Required scope:? *'?([^\\s'\",]{1,200})"_s);
        const QString alone = required.match(description).captured(1);
        // A second token met the same refusal: that says more than where the first one has its scopes.
        if (findings.has(u"STEP_UP_LOOP") && lacking(scopeList(wanted), token.scopes()).isEmpty())
            continue;
        if ((alone.isEmpty() || token.scopes().contains(alone))
            && inOtherClaim(token, scopeList(wanted), u"This request needs %1."_s.arg(quote(wanted)), fact.exchange->id,
                            findings))
            continue;
        const QString held = token.scopes().isEmpty() ? u"none that can be read"_s : shown(token.scopes().join(u' '));
        findings.add(u"SCOPE_INSUFFICIENT_403"_s, Certainty::Certain,
                     wanted.isEmpty()
                         ? (description.isEmpty() ? QString() : u"The server says %1."_s.arg(quote(description)))
                         : u"This request needs %1."_s.arg(quote(wanted)),
                     {{u"scopes of the token"_s,
                       !wanted.isEmpty()           ? shown(wanted)
                           : description.isEmpty() ? u"a scope that the server does not name"_s
                                                   : shown(description),
                       held, fact.exchange->id}});
    }
}

// --- of a token that nobody has here ---------------------------------------------------------------------------------

// A check that the server named, of what, and the cause that it is.
struct Verdict {
    NamedCheck check;
    QStringView id;
    Certainty certainty;
    QStringView what;
    QStringView expected;
};

constexpr std::array verdicts{
    Verdict{NamedCheck::Expiry, u"TOKEN_EXPIRED", Certainty::Certain, u"exp claim", u"in the future"},
    Verdict{NamedCheck::NotBefore, u"TOKEN_NOT_YET_VALID", Certainty::Certain, u"nbf and iat claims",
            u"not in the future"},
    Verdict{NamedCheck::Key, u"KID_UNKNOWN", Certainty::Probable, u"kid of the token", u"one of the server's keys"},
    Verdict{NamedCheck::Signature, u"SIG_INVALID", Certainty::Probable, u"signature", u"fits by the server's keys"},
    Verdict{NamedCheck::Algorithm, u"ALG_MISMATCH", Certainty::Certain, u"alg of the token", u"the server's"},
    Verdict{NamedCheck::Scope, u"SCOPE_MISSING_401", Certainty::Certain, u"scopes of the token",
            u"those that the server requires"},
    Verdict{NamedCheck::Type, u"TYP_REJECTED", Certainty::Certain, u"typ of the token", u"at+jwt"},
    Verdict{NamedCheck::Client, u"CLIENT_ID_CLAIM", Certainty::Certain, u"client_id claim", u"the client's id"},
    Verdict{NamedCheck::Subject, u"SUB_UNEXPECTED", Certainty::Certain, u"sub claim",
            u"the server's, which it does not tell"},
    Verdict{NamedCheck::Revoked, u"TOKEN_REVOKED", Certainty::Probable, u"state of the token", u"active"},
    Verdict{NamedCheck::Audience, u"AUD_MISMATCH", Certainty::Certain, u"aud claim",
            u"the server's audience, which it does not tell"},
    Verdict{NamedCheck::Issuer, u"ISS_MISMATCH", Certainty::Certain, u"iss claim",
            u"the server's issuer, which it does not tell"}};

// The server's own word is all there is, and it is enough.
void unseen(const Facts &facts, Findings &findings)
{
    const auto verdict = std::ranges::find(verdicts, facts.namedCheck(), &Verdict::check);
    if (verdict == verdicts.end() || facts.overcome())
        return;
    const bool audience = verdict->check == NamedCheck::Audience;
    const bool issuer = verdict->check == NamedCheck::Issuer;
    const QStringList wanted = audience ? facts.loggedAudience() : issuer ? facts.loggedIssuer() : QStringList();
    const QStringList held = audience || issuer ? facts.loggedValue() : QStringList();
    QString id = verdict->id.toString();
    if (!wanted.isEmpty() && !held.isEmpty()) {
        jose::Token token;
        token.payload = QJsonObject{{u"iss"_s, held.first()}};
        id = audience ? audienceCause(facts, wanted.first(), held.first()) : issuerCause(wanted.first(), token);
    }
    QString expected = wanted.isEmpty() ? verdict->expected.toString() : listed(wanted);
    if (verdict->check == NamedCheck::Scope && facts.scopes().sure)
        expected = shown(facts.scopes().values.join(u' '));
    findings.add(id, verdict->certainty, u"The server says %1."_s.arg(quote(facts.namedBy(), 300)),
                 {{verdict->what.toString(), expected,
                   held.isEmpty() ? u"not so, says the server; the token is not at hand"_s : listed(held),
                   facts.refused() ? facts.refused()->exchange->id : 0}});
}

} // namespace

void judgeChecks(const Facts &facts, Findings &findings)
{
    // A whole token without claims has its own cause, TOKEN_OPAQUE or TOKEN_JWE.
    if (!facts.tokenReadable() && (!facts.token() || !facts.tokenWhole()))
        unseen(facts, findings);
    if (!facts.token())
        return;
    if (!isJudged(facts.token()->token))
        return;
    issuer(facts, findings);
    audience(facts, findings);
}

void judgeScopes(const Facts &facts, Findings &findings)
{
    scopeRefused(facts, findings);
    scopeInsufficient(facts, findings);
}

void judgeUnexplained(const Facts &facts, Findings &findings)
{
    const McpFact *refused = facts.refused();
    if (!refused || !facts.token())
        return;
    unreadScopes(facts, facts.scopes(), findings);
    if (isJudged(facts.token()->token) && !explainsRefusal(findings))
        audienceGuessed(facts, findings);
    const QString log = facts.input.serverLog.last(std::min<qsizetype>(facts.input.serverLog.size(), 256 * 1024));
    const bool logged = log.contains(u"JWKS"_s, Qt::CaseInsensitive)
        && (log.contains(u"fail"_s, Qt::CaseInsensitive) || log.contains(u"timed out"_s, Qt::CaseInsensitive)
            || log.contains(u"Error fetching"_s, Qt::CaseInsensitive));
    const jose::Check *signature = facts.check(u"signature");
    const bool sound = signature && signature->outcome == jose::Outcome::Passed;
    const double took = refused->exchange->timings.finished;
    const bool slow = took >= 5000;
    const bool named = facts.namedCheck() == NamedCheck::KeysMissing;
    if (named)
        findings.add(
            u"JWKS_FETCH_FAILED_AT_SERVER"_s, Certainty::Certain, u"The server says %1."_s.arg(quote(facts.namedBy())),
            {{u"keys at the MCP server"_s, u"those of the token's issuer"_s, u"none"_s, refused->exchange->id}});
    else if (logged || (!explainsRefusal(findings) && sound))
        findings.add(u"JWKS_FETCH_FAILED_AT_SERVER"_s,
                     logged     ? Certainty::Certain
                         : slow ? Certainty::Probable
                                : Certainty::Possible,
                     logged ? QString() : u"Every check that can be made here passes."_s,
                     {{logged     ? u"the server's log"_s
                           : slow ? u"time to the refusal"_s
                                  : u"checks of the token that can be made here"_s,
                       logged     ? u"keys fetched"_s
                           : slow ? u"well under a second"_s
                                  : u"one that fails, as at the server"_s,
                       logged     ? u"the fetch failed"_s
                           : slow ? u"%1 s"_s.arg(took / 1000, 0, 'f', 1)
                                  : u"none fails"_s,
                       refused->exchange->id}});
    const bool issued = facts.token()->exchange != refused->exchange->id && facts.token()->exchange > 0;
    const QString undecided = u"From here it cannot be decided why. Tell what the server expects (issuer, audience, "
                              "scopes), or give its log or its .env: that names the cause."_s;
    findings.add(u"AUTH_OK_THEN_401"_s, issued ? Certainty::Certain : Certainty::Probable,
                 explainsRefusal(findings) ? QString() : undecided,
                 {{u"answer to the request with the token"_s, u"200"_s, u"401"_s, refused->exchange->id}});
}

} // namespace authscope::diagnosis
