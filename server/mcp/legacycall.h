// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/mcp/call.h"
#include "server/mcp/sessions.h"

namespace authscope::server {

// A call of a revision up to 2025-11-25: it asks the client by requests on its own stream.
class LegacyCall : public StreamCall
{
public:
    LegacyCall(Hub &hub, Facts facts, EventStreamPtr stream, const SessionPtr &session)
        : StreamCall(hub, std::move(facts), std::move(stream)), m_session(session)
    {
    }

    void hangUp(std::chrono::milliseconds retry) override { stream()->hangUp(int(retry.count())); }

protected:
    void finishWith(const QByteArray &result, bool isError) override;
    void finishWithError(int code, const QString &message, const QByteArray &data) override;
    void dropped() override;
    void put(const QList<Question> &questions, std::function<void(const Answers &)> then) override;

private:
    void answered(const Question &question, const json::Value &result, const QString &refusal);
    void leave();

    std::weak_ptr<Session> m_session;
    QMap<QString, qint64> m_asked; // the numbers of what is open, by key
    int m_round = 0;
    Answers m_answers;
    std::function<void(const Answers &)> m_then;
};

} // namespace authscope::server
