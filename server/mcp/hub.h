// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/mcp/catalogue.h"
#include "server/mcp/inputstate.h"
#include "server/mcp/sessions.h"
#include "server/mcp/stream.h"
#include "server/mcp/subscriptions.h"
#include "server/mcp/tasks.h"

namespace authscope::server {

// What the requests to one endpoint share. Owned by the endpoint; outlives every call.
struct Hub {
    using Later = std::function<void(std::chrono::milliseconds, std::function<void()>)>;

    Hub(const Clock *wallClock, bool everything, int moreTools, Later timer);

    const Clock *clock;
    Later later; // runs something once, unless the server is gone by then
    Catalogue catalogue;
    Sessions sessions;
    StreamStore streams;
    Subscriptions subscriptions;
    Tasks tasks;
    InputState inputState;
    // Shared by every call; how many there are is its use count.
    std::shared_ptr<int> running = std::make_shared<int>(0);

    // Told to the sessions and subscribers that want to know.
    void changed(Change change);
    void resourceUpdated(const QString &uri);
    void taskChanged(const Task &task);
};

// Whether a client's result can be an answer to the question at all.
bool isAnswer(const Question &question, const QJsonObject &answer);
// {"key":{"method":…,"params":…},…}
QByteArray questionMap(const QList<Question> &questions);

} // namespace authscope::server
