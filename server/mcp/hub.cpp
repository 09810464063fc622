// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/hub.h"

#include "server/mcp/rpc.h"

using namespace Qt::StringLiterals;

namespace authscope::server {

Hub::Hub(const Clock *wallClock, bool everything, int moreTools, Later timer)
    : clock(wallClock), later(std::move(timer)), catalogue(everything, moreTools), sessions(wallClock),
      streams(wallClock), tasks(wallClock), inputState(wallClock)
{
}

void Hub::changed(Change change)
{
    const QByteArray message = rpcCall(changeMethod(change), {});
    const QList<SessionPtr> all = sessions.all();
    for (const SessionPtr &session : all)
        session->notify(message);
    subscriptions.changed(change);
}

void Hub::resourceUpdated(const QString &uri)
{
    const QByteArray message = rpcCall("notifications/resources/updated", "{\"uri\":"_ba + jsonString(uri) + '}');
    const QList<SessionPtr> all = sessions.all();
    for (const SessionPtr &session : all)
        if (session->subscriptions.contains(uri))
            session->notify(message);
    subscriptions.resourceUpdated(uri);
}

void Hub::taskChanged(const Task &task)
{
    if (task.isExtension)
        subscriptions.taskChanged(QString::fromLatin1(task.id), task.detailedMembers());
    else if (const auto session = task.session.lock())
        session->notify(rpcCall("notifications/tasks/status", '{' + task.members() + '}'));
}

bool isAnswer(const Question &question, const QJsonObject &answer)
{
    if (question.method == "elicitation/create") {
        const QString action = answer.value("action"_L1).toString();
        return action == "accept"_L1 || action == "decline"_L1 || action == "cancel"_L1;
    }
    if (question.method == "roots/list")
        return answer.value("roots"_L1).isArray();
    const QJsonValue content = answer.value("content"_L1);
    return content.isObject() || content.isArray();
}

QByteArray questionMap(const QList<Question> &questions)
{
    QByteArray map = "{"_ba;
    for (const Question &question : questions) {
        map += (map.size() > 1 ? ","_ba : ""_ba) + jsonString(question.key) + ":{\"method\":\""_ba + question.method
            + '"';
        map += (question.params.isEmpty() ? ""_ba : ",\"params\":"_ba + question.params) + '}';
    }
    return map + '}';
}

} // namespace authscope::server
