// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"
#include "server/mcp/call.h"
#include "server/mcp/inputstate.h"

namespace authscope::server {

// A call of 2026-07-28: what it asks becomes its result ("input_required"), and the request that comes again with the
// answers is a new call, which passes the questions that are answered.
class ModernCall : public StreamCall
{
public:
    // What the request brought of earlier rounds.
    struct Rounds {
        QString caller;
        QByteArray subject;
        Answers given;    // "inputResponses", not yet judged
        Answers accepted; // of the sealed state

        // The Failure names the member that is at fault.
        static Result<Rounds> read(const json::Value &params, const InputState &state, const QString &caller,
                                   const QByteArray &subject);
    };

    ModernCall(Hub &hub, Facts facts, EventStreamPtr stream, Rounds rounds)
        : StreamCall(hub, std::move(facts), std::move(stream)), m_rounds(std::move(rounds))
    {
    }

    void asTask(const std::function<void(const CallPtr &)> &work, bool required) override;

protected:
    void put(const QList<Question> &questions, std::function<void(const Answers &)> then) override;

private:
    void end(const QByteArray &result);

    Rounds m_rounds;
};

} // namespace authscope::server
