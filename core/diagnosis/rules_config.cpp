// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The MCP server's start-up and configuration, from its log, its environment and what it
// lets through (diagnosis: leg S).

#include "core/diagnosis/findings.h"
#include "core/http/origin.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

QString logEnd(const Facts &facts)
{
    return facts.input.serverLog.last(std::min<qsizetype>(facts.input.serverLog.size(), 256 * 1024));
}

// An environment was pasted that configures token checks at all.
bool configuresTokens(const Facts &facts)
{
    return facts.hasEnvironment(u"ISSUER") || facts.hasEnvironment(u"JWKS_URI") || facts.hasEnvironment(u"AUDIENCE");
}

void keysMissing(const Facts &facts, Findings &findings)
{
    const QString text = u"Either public_key or jwks_uri must be provided"_s;
    if (logEnd(facts).contains(text)) {
        findings.add(u"CFG_JWKS_MISSING"_s, Certainty::Certain, {},
                     {{u"the server's log"_s, u"a start without error"_s, u"ValueError: %1"_s.arg(text), 0}});
    } else if (configuresTokens(facts) && facts.environmentValue(u"JWKS_URI").isEmpty()
               && facts.environmentValue(u"PUBLIC_KEY").isEmpty() && !facts.overcome()) {
        Finding &finding = findings.add(u"CFG_JWKS_MISSING"_s, Certainty::Probable, {},
                                        {{u"OAUTH_JWKS_URI of the environment"_s, u"{Issuer}/v1/keys"_s,
                                          facts.hasEnvironment(u"JWKS_URI") ? u"empty"_s : u"not set"_s, 0}});
        // The code may well derive it from the issuer.
        finding.severity = Severity::Warning;
    }
}

void imports(const Facts &facts, Findings &findings)
{
    static const QRegularExpression nameError(u"NameError: name '([A-Za-z_][A-Za-z0-9_]{0,80})' is not defined"_s);
    const auto match = nameError.match(logEnd(facts));
    if (match.hasMatch())
        findings.add(u"CFG_IMPORT"_s, Certainty::Certain,
                     u"%1 is used and not imported."_s.arg(quote(match.captured(1))),
                     {{u"the server's log"_s, u"the name %1 imported"_s.arg(match.captured(1)), match.captured(0), 0}});
}

void issuerUnset(const Facts &facts, Findings &findings)
{
    for (const DocumentFact &document : facts.serverDocuments + facts.probedDocuments) {
        if (document.exchange->status != 500 || !http::sameOrigin(document.asked, facts.input.url)
            || http::pathOf(document.asked) != "/.well-known/oauth-authorization-server")
            continue;
        const bool logged = logEnd(facts).contains(u"NoneType"_s);
        const bool unset = configuresTokens(facts) && facts.environmentValue(u"ISSUER").isEmpty();
        findings.add(u"CFG_ISSUER_NONE"_s, logged || unset ? Certainty::Certain : Certainty::Probable, {},
                     {{u"answer of /.well-known/oauth-authorization-server"_s, u"307 to the issuer's metadata"_s,
                       u"500"_s, document.exchange->id}});
        return;
    }
}

// The bundled server says at its start which check it leaves out.
bool saysUnchecked(const Facts &facts, const QString &variable, const QString &id, Findings &findings)
{
    const QString warning = u"%1 is not set, the "_s.arg(variable);
    if (!logEnd(facts).contains(warning))
        return false;
    findings.add(id, Certainty::Certain, {},
                 {{u"the server's log"_s, u"%1 set"_s.arg(variable), u"%1 is not set"_s.arg(variable), 0}});
    return true;
}

void audienceCheck(const Facts &facts, Findings &findings)
{
    if (saysUnchecked(facts, u"OAUTH_AUDIENCE"_s, u"CFG_AUD_CHECK_OFF"_s, findings))
        return;
    if (configuresTokens(facts) && facts.environmentValue(u"AUDIENCE").isEmpty()) {
        findings.add(u"CFG_AUD_CHECK_OFF"_s, Certainty::Certain, {},
                     {{u"OAUTH_AUDIENCE of the environment"_s, u"the Audience of the authorization server"_s,
                       facts.hasEnvironment(u"AUDIENCE") ? u"empty"_s : u"not set"_s, 0}});
        return;
    }
    if (!facts.tokenAccepted() || facts.token()->token.kind != jose::TokenKind::Jws || !facts.tokenWhole())
        return;
    const jose::Token &token = facts.token()->token;
    const qint64 id = facts.accepted()->exchange->id;
    if (token.looksLikeIdToken()) {
        findings.add(u"CFG_AUD_CHECK_OFF"_s, Certainty::Certain, u"An ID token was accepted as an access token."_s,
                     {{u"answer to a token for %1"_s.arg(quote(token.audience().join(u", "_s))), u"401"_s,
                       QString::number(facts.accepted()->exchange->status), id}});
        return;
    }
    const Configured configured = facts.audience();
    if (configured.isEmpty() || token.audience().isEmpty())
        return;
    const QStringList actual = token.audience();
    if (std::ranges::any_of(configured.values, [&actual](const QString &value) { return actual.contains(value); }))
        return;
    // What was entered or pasted may simply not be what the server runs with.
    findings
        .add(u"CFG_AUD_CHECK_OFF"_s, Certainty::Probable,
             u"The token was accepted although its audience is not the one that %1 names; if that is right, the server "
             "does not check it."_s.arg(configured.source),
             {{u"aud claim of an accepted token"_s, shown(configured.values.join(u", "_s)), shown(actual.join(u", "_s)),
               id}})
        .severity = Severity::Warning;
}

void issuerCheck(const Facts &facts, Findings &findings)
{
    if (saysUnchecked(facts, u"OAUTH_ISSUER"_s, u"CFG_ISS_CHECK_OFF"_s, findings))
        return;
    if (configuresTokens(facts) && facts.environmentValue(u"ISSUER").isEmpty()) {
        findings.add(u"CFG_ISS_CHECK_OFF"_s, Certainty::Certain, {},
                     {{u"OAUTH_ISSUER of the environment"_s, u"the Issuer of the authorization server"_s,
                       facts.hasEnvironment(u"ISSUER") ? u"empty"_s : u"not set"_s, 0}});
        return;
    }
    if (!facts.tokenAccepted() || facts.token()->token.kind != jose::TokenKind::Jws)
        return;
    const Configured configured = facts.issuer();
    const QString actual = facts.token()->token.issuer();
    // The resource metadata of an OAuth proxy names the proxy; only what a person or the server said counts here.
    const bool told = !facts.input.expected.issuers.isEmpty() || configured.sure;
    if (!told || actual.isEmpty() || configured.values.contains(actual))
        return;
    findings.add(u"CFG_ISS_CHECK_OFF"_s, Certainty::Probable,
                 u"The token was accepted although its issuer is not the one that %1 names."_s.arg(configured.source),
                 {{u"iss claim of an accepted token"_s, shown(configured.values.join(u", "_s)), shown(actual),
                   facts.accepted()->exchange->id}});
}

} // namespace

void judgeStartup(const Facts &facts, Findings &findings)
{
    keysMissing(facts, findings);
    imports(facts, findings);
    issuerUnset(facts, findings);
}

void judgeConfiguration(const Facts &facts, Findings &findings)
{
    audienceCheck(facts, findings);
    issuerCheck(facts, findings);
}

} // namespace authscope::diagnosis
