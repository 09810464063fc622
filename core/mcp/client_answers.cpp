// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the server asks of its client: as requests (to 2025-11-25) or in a result (2026-07-28) (mcp.md 5).

#include "core/base/text.h"
#include "core/json/document.h"
#include "core/mcp/client.h"

#include <QtCore/QJsonArray>
#include <QtCore/QPointer>

using namespace Qt::StringLiterals;

namespace authscope::mcp {

namespace {

std::unexpected<Failure> notOffered(const QString &method)
{
    return fail(u"mcp.input-kind"_s,
                u"The server asks \"%1\", which this client did not offer."_s.arg(elided(visible(method), 80)), method);
}

int codeFor(const Failure &failure)
{
    if (failure.id == "mcp.input-kind"_L1)
        return code::methodNotFound;
    return failure.id == "sampling.refused"_L1 ? code::userRejected : code::invalidParams;
}

} // namespace

QString Client::serverName() const
{
    if (!m_server)
        return {};
    return m_server->title.isEmpty() ? m_server->name : m_server->title;
}

QCoro::Task<Result<QJsonObject>> Client::answerElicitation(QJsonObject params, QByteArray bytes, std::stop_token stop)
{
    Answerer *answerer = m_configuration.answerer;
    const Answerer::Abilities able = answerer ? answerer->abilities() : Answerer::Abilities();
    if (!able.forms && !able.urls)
        co_return notOffered(u"elicitation/create"_s);
    const Result<Elicitation> elicitation = elicitationFrom(params, bytes, serverName());
    if (!elicitation)
        co_return std::unexpected(elicitation.error());
    const bool form = elicitation->mode == Elicitation::Mode::Form;
    if (form ? !able.forms : !able.urls)
        co_return fail(
            u"elicitation.invalid"_s,
            u"The server asks in the mode \"%1\", which this client did not offer."_s.arg(form ? u"form"_s : u"url"_s));
    const ElicitationAnswer answer = co_await answerer->elicit(*elicitation, stop);
    co_return resultOf(*elicitation, answer);
}

QCoro::Task<Result<QJsonObject>> Client::answerTo(QString method, QJsonObject params, QByteArray bytes,
                                                  std::stop_token stop)
{
    if (method == "ping"_L1)
        co_return QJsonObject();
    if (method == "elicitation/create"_L1) {
        Result<QJsonObject> result = co_await answerElicitation(params, bytes, stop);
        co_return result;
    }
    Answerer *answerer = m_configuration.answerer;
    const Answerer::Abilities able = answerer ? answerer->abilities() : Answerer::Abilities();
    if (method == "sampling/createMessage"_L1 && able.sampling) {
        if (params.contains("tools"_L1) && !able.samplingTools)
            co_return fail(u"sampling.tools"_s,
                           u"The server wants tools in sampling, which this client did not offer."_s);
        Result<QJsonObject> result = co_await answerer->sample(serverName(), params, stop);
        co_return result;
    }
    if (method == "roots/list"_L1 && able.roots) {
        const Result<QJsonArray> roots = co_await answerer->roots(serverName(), stop);
        if (!roots)
            co_return std::unexpected(roots.error());
        co_return QJsonObject{{u"roots"_s, *roots}};
    }
    co_return notOffered(method);
}

QCoro::Task<void> Client::answerRequest(QPointer<Client> self, Message message)
{
    const std::stop_token life = self->m_life.get_token();
    const auto document = json::Document::parse(message.bytes);
    const QByteArray params = document ? document->root()[u"params"].raw().toByteArray() : QByteArray();
    const Result<QJsonObject> result = co_await self->answerTo(message.method, message.params, params, life);
    if (!self || life.stop_requested())
        co_return;
    Call call = self->notificationCall(message.method, {}, life);
    call.note = message.method + u" answered"_s;
    call.body = result ? responseBytes(message.id, *result)
                       : errorBytes(message.id, codeFor(result.error()), result.error().what);
    const Result<Answer> sent = co_await self->m_transport->send(call);
    if (!sent && self)
        Q_EMIT self->remark(sent.error());
}

QCoro::Task<Result<QJsonObject>> Client::answersTo(Message asking, QSet<QString> answered, std::stop_token stop)
{
    QJsonObject responses;
    const QJsonObject inputRequests = asking.result.toObject().value("inputRequests"_L1).toObject();
    const auto document = json::Document::parse(asking.bytes);
    const json::Value received = document ? document->find(u"/result/inputRequests") : json::Value();
    const QStringList keys = json::namesInOrder(inputRequests, received);
    for (const QString &key : keys) {
        if (answered.contains(key))
            continue;
        const QJsonObject request = inputRequests.value(key).toObject();
        const QString method = request.value("method"_L1).toString();
        if (method == "ping"_L1)
            co_return notOffered(method);
        const QByteArray params = received ? received[key][u"params"].raw().toByteArray() : QByteArray();
        const Result<QJsonObject> result = co_await answerTo(method, request.value("params"_L1).toObject(), params,
                                                             stop);
        if (!result) {
            // There is no way to refuse other than not to go on (mcp.md SAM-6).
            Failure failure = result.error();
            failure.what = u"The request was not continued: "_s + failure.what;
            co_return std::unexpected(failure);
        }
        if (stop.stop_requested())
            co_return fail(u"mcp.cancelled"_s, u"The request was cancelled."_s);
        responses.insert(key, *result);
    }
    co_return responses;
}

// -32042 of 2025-11-25: pages to be visited before the request may be repeated.
QCoro::Task<Result<void>> Client::openUrls(QJsonValue errorData, std::stop_token stop)
{
    const QJsonArray elicitations = errorData.toObject().value("elicitations"_L1).toArray();
    if (elicitations.isEmpty())
        co_return fail(u"mcp.input-kind"_s, u"The server wants a page visited first, but names none."_s);
    for (const QJsonValue &element : elicitations) {
        QJsonObject params = element.toObject();
        params.insert("mode"_L1, u"url"_s);
        const Result<QJsonObject> result = co_await answerElicitation(params, {}, stop);
        if (!result)
            co_return std::unexpected(result.error());
        if (result->value("action"_L1).toString() != "accept"_L1)
            co_return fail(u"mcp.input-refused"_s, u"The page that the server wants visited was not opened."_s);
    }
    co_return Result<void>();
}

} // namespace authscope::mcp
