// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding out what a server speaks, and the handshake (mcp.md 3).

#include "core/base/text.h"
#include "core/mcp/client.h"
#include "core/mcp/definitions.h"
#include "core/mcp/envelope.h"
#include "core/mcp/failures.h"
#include "core/mcp/httpsse.h"
#include "core/mcp/streamablehttp.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace authscope::mcp {

namespace {

QString firstCommon(const QStringList &ours, const QStringList &theirs)
{
    for (const QString &revision : ours)
        if (theirs.contains(revision))
            return revision;
    return {};
}

// What an error to server/discover says of the server's era (mcp.md 3.3).
bool isModernError(const Message &message)
{
    return message.errorCode == code::headerMismatch || message.errorCode == code::missingCapability
        || message.errorCode == code::unsupportedVersion;
}

std::unexpected<Failure> noCommonRevision(const QStringList &theirs, qint64 exchange)
{
    return fail(u"mcp.revision"_s,
                u"The server speaks %1; this program speaks %2."_s.arg(visible(theirs.join(u", "_s)),
                                                                       supportedRevisions().join(u", "_s)),
                theirs.join(u' '), exchange);
}

} // namespace

HttpEndpoint Client::endpoint() const
{
    return {m_http,
            m_configuration.url,
            m_configuration.headers,
            m_configuration.authorization,
            m_configuration.mayFollow,
            m_configuration.prover};
}

std::unique_ptr<Transport> Client::httpTransport() const
{
    return std::make_unique<StreamableHttp>(endpoint());
}

QCoro::Task<Result<ServerFacts>> Client::connectToServer(std::stop_token stop)
{
    m_server.reset();
    m_triedBack = false;
    m_cache.clear();
    m_tools.clear();
    if (m_http && m_transport->name() != "streamable-http"_L1)
        useTransport(httpTransport());
    m_transport->forget();
    const QString wanted = m_configuration.revision;
    if (!wanted.isEmpty() && !supportedRevisions().contains(wanted))
        co_return fail(u"mcp.revision"_s,
                       u"The revision %1 is not one of %2."_s.arg(visible(wanted), supportedRevisions().join(u", "_s)),
                       wanted);
    Result<ServerFacts> facts;
    if (wanted.isEmpty() || wanted == revision2026_07_28)
        facts = co_await connectModern(revision2026_07_28, wanted.isEmpty(), stop);
    else
        facts = co_await connectLegacy(wanted, stop);
    co_return facts;
}

QCoro::Task<Result<ServerFacts>> Client::connectModern(QString revision, bool probing, std::stop_token stop)
{
    // A server may refuse even the right version once (mcp.md DISC-3), so an unsupported version is answered by one repeat.
    qint64 lastExchange = 0;
    for (int attempt = 0; attempt < 2; ++attempt) {
        Asked discover = asked(u"server/discover"_s, {}, stop);
        discover.timeout = probing ? m_transport->probeTime() : std::chrono::milliseconds(0);
        const Call call = makeCall(discover);
        const Result<Answer> answer = co_await m_transport->send(call);
        if (!answer) {
            if (!probing || !m_transport->suggestsLegacy(answer.error()))
                co_return std::unexpected(answer.error());
            Result<ServerFacts> legacy = co_await connectLegacy(legacyRevisions().first(), stop);
            // Two refusals in one voice: the first says it best.
            if (!legacy && legacy.error().id == answer.error().id)
                co_return std::unexpected(answer.error());
            co_return legacy;
        }
        const Message &message = *answer->message;
        lastExchange = answer->exchange;
        if (message.kind == Message::Kind::Result) {
            if (const auto problem = resultProblem(*answer, {}))
                co_return std::unexpected(*problem);
            ServerFacts facts = factsFrom(Era::Modern, revision, message, answer->exchange);
            facts.transport = m_transport->name();
            if (facts.supportedVersions.isEmpty() || facts.supportedVersions.contains(revision)) {
                m_server = facts;
                co_return facts;
            }
            const QString legacyRevision = firstCommon(legacyRevisions(), facts.supportedVersions);
            if (legacyRevision.isEmpty())
                co_return noCommonRevision(facts.supportedVersions, answer->exchange);
            Result<ServerFacts> legacy = co_await connectLegacy(legacyRevision, stop);
            co_return legacy;
        }
        if (message.errorCode == code::unsupportedVersion) {
            const QStringList theirs = stringsIn(message.errorData.toObject().value("supported"_L1));
            if (theirs.contains(revision))
                continue;
            const QString legacyRevision = firstCommon(legacyRevisions(), theirs);
            if (legacyRevision.isEmpty())
                co_return noCommonRevision(theirs, answer->exchange);
            Result<ServerFacts> legacy = co_await connectLegacy(legacyRevision, stop);
            co_return legacy;
        }
        // A server that breaks down says nothing of its era.
        if (isModernError(message) || !probing || answer->status >= 500)
            co_return std::unexpected(jsonRpcFailure(message, answer->exchange));
        Result<ServerFacts> legacy = co_await connectLegacy(legacyRevisions().first(), stop);
        co_return legacy;
    }
    co_return fail(u"mcp.revision"_s,
                   u"The server keeps refusing the revision %1 although it lists it."_s.arg(revision), revision,
                   lastExchange);
}

QCoro::Task<Result<Answer>> Client::shakeHands(QString revision, std::stop_token stop)
{
    const QJsonObject params{
        {u"protocolVersion"_s, revision},
        {u"capabilities"_s, clientCapabilities(m_configuration.answerer, revision, m_configuration.tasks)},
        {u"clientInfo"_s, clientInfo()}};
    const qint64 id = ++m_lastId;
    Call call;
    call.era = Era::Legacy;
    call.revision = revision;
    call.opening = true;
    call.id = QByteArray::number(id);
    call.method = u"initialize"_s;
    call.params = params;
    call.body = requestBytes(id, call.method, params);
    call.note = call.method;
    call.wholeTime = m_wholeTime;
    call.stop = stop;
    Result<Answer> answer = co_await m_transport->send(call);
    if (!answer)
        co_return answer;
    if (answer->message->kind == Message::Kind::Error)
        co_return answer;
    if (const auto problem = resultProblem(*answer, {}))
        co_return std::unexpected(*problem);
    co_return answer;
}

// A server of the transport of 2024-11-05 knows no POST to its URL (mcp.md 3.3, step 5). What is spoken over it is agreed on
// as ever: many such servers speak later revisions.
QCoro::Task<Result<ServerFacts>> Client::connectHttpSse(QString revision, Failure before, std::stop_token stop)
{
    auto transport = std::make_unique<HttpSse>(endpoint());
    HttpSse *stream = transport.get();
    const Result<void> open = co_await stream->open(stop);
    if (!open && open.error().id != "mcp.foreign-endpoint"_L1 && open.error().id != "mcp.unauthorized"_L1
        && open.error().id != "mcp.forbidden"_L1 && !before.id.isEmpty())
        co_return std::unexpected(before);
    useTransport(std::move(transport));
    if (!open)
        co_return std::unexpected(open.error());
    Result<ServerFacts> facts = co_await connectLegacy(revision, stop);
    co_return facts;
}

QCoro::Task<Result<ServerFacts>> Client::connectLegacy(QString revision, std::stop_token stop)
{
    const bool streamable = m_transport->name() == "streamable-http"_L1;
    if (streamable && revision == revision2024_11_05) {
        Result<ServerFacts> facts = co_await connectHttpSse(revision, {}, stop);
        co_return facts;
    }
    const Result<Answer> answer = co_await shakeHands(revision, stop);
    if (!answer) {
        const auto *http = qobject_cast<StreamableHttp *>(m_transport.get());
        const int status = http && answer.error().id == "mcp.not-mcp"_L1 ? http->statusOf(answer.error()) : 0;
        if (status != 400 && status != 404 && status != 405)
            co_return std::unexpected(answer.error());
        Result<ServerFacts> facts = co_await connectHttpSse(revision, answer.error(), stop);
        co_return facts;
    }
    if (answer->message->kind == Message::Kind::Error) {
        // A slow local server may have taken a probe for granted that we no longer waited for: it is modern, and says so.
        const QStringList theirs = stringsIn(answer->message->errorData.toObject().value("supported"_L1));
        if (answer->message->errorCode != code::unsupportedVersion || !theirs.contains(revision2026_07_28)
            || !m_configuration.revision.isEmpty() || std::exchange(m_triedBack, true))
            co_return std::unexpected(jsonRpcFailure(*answer->message, answer->exchange));
        Result<ServerFacts> facts = co_await connectModern(revision2026_07_28, false, stop);
        co_return facts;
    }
    const QString agreed = answer->message->result.toObject().value("protocolVersion"_L1).toString();
    if (!legacyRevisions().contains(agreed))
        co_return noCommonRevision({agreed}, answer->exchange);

    ServerFacts facts = factsFrom(Era::Legacy, agreed, *answer->message, answer->exchange);
    facts.hasSession = m_transport->hasSession();
    facts.transport = m_transport->name();
    m_server = facts;
    const Call initialized = notificationCall(u"notifications/initialized"_s, {}, stop);
    const Result<Answer> noted = co_await m_transport->send(initialized);
    if (!noted) {
        m_server.reset();
        m_transport->forget();
        co_return std::unexpected(noted.error());
    }
    if (m_configuration.listen || m_configuration.answerer)
        startHearing();
    co_return facts;
}

} // namespace authscope::mcp
