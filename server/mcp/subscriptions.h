// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/mcp/stream.h"

#include <QtCore/QByteArray>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <list>

namespace authscope::server {

enum class Change { Tools, Prompts, Resources };

// The method of the notification that says so.
QByteArray changeMethod(Change change);

// What subscribers of 2026-07-28 listen to (subscriptions/listen), each on its own stream until it goes or the server
// ends. Every message carries the id of the request that opened its stream.
class Subscriptions
{
public:
    struct Filter {
        bool tools = false;
        bool prompts = false;
        bool resources = false;
        QSet<QString> uris;
        QSet<QString> tasks;
    };

    // Acknowledges what of the wish is granted and keeps the stream. `id` as received.
    void listen(const EventStreamPtr &stream, const QByteArray &id, const Filter &filter);
    // Stops listening: a response where the server ends it, nothing where the client is gone or has cancelled.
    void forget(const EventStreamPtr &stream, const QByteArray &id);
    void endAll();

    void changed(Change change);
    void resourceUpdated(const QString &uri);
    void taskChanged(const QString &id, const QByteArray &task); // the task's members, without braces
    qsizetype count() const { return qsizetype(m_listeners.size()); }

private:
    struct Listener {
        EventStreamPtr stream;
        QByteArray id;
        Filter filter;
    };
    // Streams may go while they are written to.
    void send(const std::function<bool(const Filter &)> &wanted, QByteArrayView method, const QByteArray &members);

    std::list<Listener> m_listeners;
};

} // namespace authscope::server
