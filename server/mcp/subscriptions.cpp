// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/mcp/subscriptions.h"

#include "server/mcp/endpoint.h"
#include "server/mcp/rpc.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace authscope::server {

namespace {

QByteArray subscriptionMeta(const QByteArray &id)
{
    return "\"_meta\":{\"io.modelcontextprotocol/subscriptionId\":"_ba + id + '}';
}

QByteArray texts(const QSet<QString> &set)
{
    QStringList sorted(set.begin(), set.end());
    sorted.sort();
    QByteArray list = "["_ba;
    for (const QString &text : std::as_const(sorted))
        list += (list.size() > 1 ? ","_ba : ""_ba) + jsonString(text);
    return list + ']';
}

QByteArray granted(const Subscriptions::Filter &filter)
{
    QByteArrayList members;
    if (filter.tools)
        members.append("\"toolsListChanged\":true"_ba);
    if (filter.prompts)
        members.append("\"promptsListChanged\":true"_ba);
    if (filter.resources)
        members.append("\"resourcesListChanged\":true"_ba);
    if (!filter.uris.isEmpty())
        members.append("\"resourceSubscriptions\":"_ba + texts(filter.uris));
    if (!filter.tasks.isEmpty())
        members.append("\"taskIds\":"_ba + texts(filter.tasks));
    return '{' + members.join(',') + '}';
}

} // namespace

QByteArray changeMethod(Change change)
{
    switch (change) {
    case Change::Tools: return "notifications/tools/list_changed"_ba;
    case Change::Prompts: return "notifications/prompts/list_changed"_ba;
    case Change::Resources: break;
    }
    return "notifications/resources/list_changed"_ba;
}

void Subscriptions::listen(const EventStreamPtr &stream, const QByteArray &id, const Filter &filter)
{
    m_listeners.push_back({stream, id, filter});
    stream->send(rpcCall("notifications/subscriptions/acknowledged",
                         '{' + subscriptionMeta(id) + ",\"notifications\":"_ba + granted(filter) + '}'));
}

void Subscriptions::forget(const EventStreamPtr &stream, const QByteArray &id)
{
    m_listeners.remove_if([&](const Listener &one) { return one.stream == stream && one.id == id; });
}

void Subscriptions::endAll()
{
    for (const Listener &one : std::exchange(m_listeners, {})) {
        one.stream->send(rpcResult(one.id, "{\"resultType\":\"complete\","_ba + subscriptionMeta(one.id) + '}'));
        one.stream->answered();
    }
}

void Subscriptions::send(const std::function<bool(const Filter &)> &wanted, QByteArrayView method,
                         const QByteArray &members)
{
    std::vector<std::pair<EventStreamPtr, QByteArray>> messages;
    for (const Listener &one : m_listeners)
        if (wanted(one.filter))
            messages.emplace_back(one.stream, rpcCall(method, '{' + members + subscriptionMeta(one.id) + '}'));
    for (const auto &[stream, message] : messages)
        stream->send(message);
}

void Subscriptions::changed(Change change)
{
    const auto wanted = [change](const Filter &filter) {
        return change == Change::Tools ? filter.tools : change == Change::Prompts ? filter.prompts : filter.resources;
    };
    send(wanted, changeMethod(change), {});
}

void Subscriptions::resourceUpdated(const QString &uri)
{
    send([&uri](const Filter &filter) { return filter.uris.contains(uri); }, "notifications/resources/updated",
         "\"uri\":"_ba + jsonString(uri) + ',');
}

void Subscriptions::taskChanged(const QString &id, const QByteArray &task)
{
    send([&id](const Filter &filter) { return filter.tasks.contains(id); }, "notifications/tasks", task + ',');
}

} // namespace authscope::server
