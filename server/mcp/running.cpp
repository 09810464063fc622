// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls that take their time: how they are begun, and what becomes of their stream.
#include "server/mcp/endpoint.h"
#include "server/mcp/legacycall.h"
#include "server/mcp/moderncall.h"

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

constexpr long maximumCalls = 10'000; // of all callers together

bool isToken(const json::Value &value)
{
    return (value.isString() || value.isNumber()) && value.raw().size() <= 1024;
}

QJsonObject objectOf(const json::Value &value)
{
    if (!value.isObject())
        return {};
    return json::parseObject(value.raw().toByteArray()).value_or(QJsonObject());
}

} // namespace

Call::Facts Endpoint::factsOf(const RpcMessage &message, const Context &context) const
{
    Call::Facts facts;
    facts.id = message.id;
    facts.version = context.version;
    facts.isModern = context.modern;
    facts.caller = context.caller;
    facts.arguments = objectOf(message.params ? message.params[u"arguments"] : json::Value());
    const json::Value meta = message.params ? message.params[u"_meta"] : json::Value();
    if (meta.isObject() && isToken(meta[u"progressToken"]))
        facts.progressToken = meta[u"progressToken"].raw().toByteArray();
    if (context.modern) {
        facts.capabilities = objectOf(meta[u"io.modelcontextprotocol/clientCapabilities"]);
        const json::Value level = meta[u"io.modelcontextprotocol/logLevel"];
        if (level.isString())
            facts.logLevel = logLevelNamed(level.text());
        facts.closing = modernMembers();
        return facts;
    }
    facts.logLevel = context.session ? context.session->logLevel : LogLevel::Info;
    if (context.session) {
        facts.capabilities = context.session->capabilities;
        facts.session = context.session;
    }
    return facts;
}

EventStreamPtr Endpoint::streamFor(const Context &context)
{
    if (context.stream)
        return context.stream;
    if (context.modern || !context.session)
        return std::make_shared<EventStream>();
    const EventStreamPtr stream = m_hub.streams.create(context.session->id);
    // The empty event is of 2025-11-25; clients of the older revisions may take it for a message.
    if (context.version == legacyVersions().first())
        stream->prime();
    return stream;
}

Endpoint::Answer Endpoint::answerOf(const EventStreamPtr &stream, const Context &context, int status)
{
    Answer answer;
    if (context.stream)
        return answer; // it goes there
    if (auto only = stream->takeOnly()) {
        answer.status = status;
        answer.body = std::move(*only);
        return answer;
    }
    answer.stream = stream;
    if (!stream->name().isEmpty())
        m_hub.streams.keep(stream);
    return answer;
}

Endpoint::Answer Endpoint::run(const RpcMessage &message, const Context &context, Call::Facts facts,
                               std::function<void(const CallPtr &)> start)
{
    if (m_hub.running.use_count() > maximumCalls || (context.session && !context.session->hasRoom()))
        return rpcRefusal(context.modern ? 503 : 200, message.id, rpc::internalError,
                          u"Too many requests are being worked on"_s);
    if (context.modern)
        return runModern(message, context, std::move(facts), std::move(start));
    const EventStreamPtr stream = streamFor(context);
    const auto call = std::make_shared<LegacyCall>(m_hub, std::move(facts), stream, context.session);
    stream->expect();
    if (context.session) {
        context.session->calls.insert(message.id, call);
    } else {
        // Nobody could come back for it.
        stream->whenGone([weak = std::weak_ptr<Call>(call)] {
            if (const auto alive = weak.lock())
                alive->cancel();
        });
    }
    start(call);
    return answerOf(stream, context, 200);
}

Endpoint::Answer Endpoint::runModern(const RpcMessage &message, const Context &context, Call::Facts facts,
                                     std::function<void(const CallPtr &)> start)
{
    const json::Value name = message.params[message.method == "resources/read"_L1 ? u"uri" : u"name"];
    const QByteArray subject = message.method.toUtf8() + '\n' + name.text().toUtf8() + '\n'
        + json::compact(facts.arguments);
    auto rounds = ModernCall::Rounds::read(message.params, m_hub.inputState, context.caller.key, subject);
    if (!rounds)
        return rpcRefusal(200, message.id, rpc::invalidParams, u"Invalid params: "_s + rounds.error().what);
    const EventStreamPtr stream = streamFor(context);
    const auto call = std::make_shared<ModernCall>(m_hub, std::move(facts), stream, std::move(*rounds));
    stream->expect();
    if (context.channel) {
        context.channel->calls.removeIf([](const auto &entry) { return entry.value().expired(); });
        context.channel->calls.insert(message.id, call);
    } else {
        stream->whenGone([weak = std::weak_ptr<Call>(call)] {
            if (const auto alive = weak.lock())
                alive->cancel();
        });
    }
    start(call);
    return answerOf(stream, context, call->httpStatus());
}

} // namespace authscope::server
