// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "server/mcp/call.h"

namespace authscope::server {

// The state of a request that is answered in several rounds (2026-07-28, "requestState"), kept by the client: the
// answers so far, sealed with the caller, an expiry and what was asked, under a key that only this process has. So the
// server keeps nothing, and a client can change or lend nothing.
class InputState
{
public:
    explicit InputState(const Clock *clock);

    // `subject` tells the request from others: method, name and arguments.
    QByteArray seal(const Answers &answers, const QString &caller, const QByteArray &subject) const;
    // Nothing if it was not sealed here, for this caller and subject, within the last ten minutes.
    std::optional<Answers> open(const QByteArray &state, const QString &caller, const QByteArray &subject) const;

private:
    QByteArray mac(const QByteArray &payload, const QString &caller, const QByteArray &subject) const;

    const Clock *m_clock;
    QByteArray m_key;
};

} // namespace authscope::server
