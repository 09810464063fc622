// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/explorer/questions.h"

#include <QCoro/QCoroFuture>

#include <QtCore/QDateTime>
#include <QtCore/QPointer>

using namespace Qt::StringLiterals;

namespace authscope::gui {

Questions::Questions(QObject *parent) : QObject(parent) {}

Questions::~Questions()
{
    // Who still waits is told.
    for (const auto &promise : std::as_const(m_promises)) {
        promise->addResult(Reply());
        promise->finish();
    }
}

mcp::Answerer::Abilities Questions::abilities() const
{
    return {.forms = true, .urls = true, .sampling = true, .samplingTools = false, .roots = true};
}

void Questions::answer(qint64 id, const Reply &reply)
{
    const auto found = std::ranges::find_if(m_open, [id](const auto &question) { return question->id == id; });
    if (found == m_open.end())
        return;
    m_open.erase(found);
    if (reply.action == Reply::Action::Accept && !reply.roots.isEmpty())
        m_roots = reply.roots;
    if (const auto promise = m_promises.take(id)) {
        promise->addResult(reply);
        promise->finish();
    }
    Q_EMIT changed();
}

void Questions::cancelSince(qint64 id)
{
    const auto open = m_open;
    for (const auto &question : open)
        if (question->id > id)
            answer(question->id, {});
}

QCoro::Task<Reply> Questions::ask(std::shared_ptr<Question> question, std::stop_token stop)
{
    question->id = ++m_lastId;
    question->askedMs = QDateTime::currentMSecsSinceEpoch();
    const qint64 id = question->id;
    const auto promise = std::make_shared<QPromise<Reply>>();
    promise->start();
    m_promises.insert(id, promise);
    m_open += question;
    // Queued: nothing here runs within request_stop() or within the client's own work.
    const std::stop_callback stopped(stop, [self = QPointer(this), id] {
        if (self)
            QMetaObject::invokeMethod(self, [self, id] { self->answer(id, {}); }, Qt::QueuedConnection);
    });
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            Q_EMIT changed();
            Q_EMIT asked(id);
        },
        Qt::QueuedConnection);
    const Reply reply = co_await promise->future();
    co_return reply;
}

QCoro::Task<mcp::ElicitationAnswer> Questions::elicit(mcp::Elicitation elicitation, std::stop_token stop)
{
    auto question = std::make_shared<Question>();
    question->kind = elicitation.mode == mcp::Elicitation::Mode::Url ? Question::Kind::Url : Question::Kind::Form;
    question->server = elicitation.server;
    question->message = elicitation.message;
    question->schema = elicitation.schemaBytes;
    question->url = elicitation.url;
    const Reply reply = co_await ask(question, stop);
    using Action = mcp::ElicitationAnswer::Action;
    mcp::ElicitationAnswer answer;
    answer.action = reply.action == Reply::Action::Accept ? Action::Accept
        : reply.action == Reply::Action::Decline          ? Action::Decline
                                                          : Action::Cancel;
    answer.content = reply.content;
    co_return answer;
}

QCoro::Task<Result<QJsonObject>> Questions::sample(QString server, QJsonObject params, std::stop_token stop)
{
    auto question = std::make_shared<Question>();
    question->kind = Question::Kind::Sampling;
    question->server = server;
    question->params = params;
    const Reply reply = co_await ask(question, stop);
    if (reply.action != Reply::Action::Accept)
        co_return fail(u"sampling.refused"_s, u"The user refused the sampling request."_s);
    co_return QJsonObject(reply.content);
}

QCoro::Task<Result<QJsonArray>> Questions::roots(QString server, std::stop_token stop)
{
    auto question = std::make_shared<Question>();
    question->kind = Question::Kind::Roots;
    question->server = server;
    const Reply reply = co_await ask(question, stop);
    if (reply.action != Reply::Action::Accept)
        co_return fail(u"roots.refused"_s, u"The user refused to tell the roots."_s);
    co_return QJsonArray(reply.roots);
}

} // namespace authscope::gui
