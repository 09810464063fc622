// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/http/challenge.h"
#include "core/journey/journey.h"

using namespace Qt::StringLiterals;

namespace authscope::journey {

namespace {

// The scopes of both, each once, those of `before` first (MCP 2026-07-28, step-up authorization).
QString scopesTogether(const QString &before, const QString &wanted)
{
    QStringList scopes = before.split(u' ', Qt::SkipEmptyParts);
    const QStringList more = wanted.split(u' ', Qt::SkipEmptyParts);
    for (const QString &scope : more)
        if (!scopes.contains(scope))
            scopes += scope;
    return scopes.join(u' ');
}

} // namespace

QCoro::Task<Result<void>> Journey::stepUp()
{
    const http::ExchangePtr refusal = m_mcp ? m_mcp->lastRefusal() : http::ExchangePtr();
    const http::ChallengeList challenges = refusal
        ? http::parseChallenges(refusal->responseHeaders.values("www-authenticate"))
        : http::ChallengeList();
    const http::Challenge *bearer = challenges.forToken();
    const QString wanted = bearer ? QString::fromUtf8(bearer->parameter("scope")) : QString();
    if (!refusal || refusal->status != 403 || !bearer || bearer->parameter("error") != "insufficient_scope"
        || wanted.isEmpty())
        co_return fail(u"stepup.none"_s, u"The server did not say which scope is missing."_s, {},
                       refusal ? refusal->id : 0);
    const QString scope = scopesTogether(m_knowledge.scope, wanted);
    // All of it was asked for, and the server still wants it: asking again would change nothing (mcp.md STEP-4).
    if (scope == m_knowledge.scope)
        co_return fail(
            u"stepup.unchanged"_s,
            u"The server wants the scope \"%1\", which was asked for already; the authorization server did not "
            "grant it, or the MCP server does not see it."_s.arg(elided(visible(wanted), 200)),
            wanted, refusal->id);
    if (m_stepUps >= stepUpLimit)
        co_return fail(
            u"stepup.limit"_s,
            u"The server wants more scope again and again; this was given up after %1 times."_s.arg(stepUpLimit),
            wanted, refusal->id);
    ++m_stepUps;
    m_knowledge.scope = scope;
    m_tokenFailure.reset();
    if (usesPerson()) {
        const Result<Learnt> signedIn = co_await runStation(StationId::Authorize);
        if (!signedIn)
            co_return std::unexpected(signedIn.error());
    } else {
        const Result<oauth::TokenResponse> renewed = co_await m_keeper->renew();
        if (!renewed)
            co_return std::unexpected(renewed.error());
    }
    for (const StationId id : {StationId::Token, StationId::Inspect}) {
        const Result<Learnt> learnt = co_await runStation(id);
        if (!learnt)
            co_return std::unexpected(learnt.error());
    }
    // A server that refused already the handshake is opened now.
    if (!m_mcp->server()) {
        const Result<Learnt> opened = co_await runStation(StationId::Mcp);
        if (!opened)
            co_return std::unexpected(opened.error());
    }
    co_return Result<void>();
}

} // namespace authscope::journey
