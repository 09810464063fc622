// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mcp/transport.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QHash>

namespace authscope::mcp {

// Results that a server of 2026-07-28 allowed to be used again for a while (mcp.md 6.5). A result is found only for the
// same method, the same parameters and the same credentials.
class ResultCache
{
public:
    // `credentials`: the value of the Authorization field, of which only a fingerprint is kept.
    std::optional<Answer> find(const QString &method, const QJsonObject &params, const QByteArray &credentials);
    // Kept only if the method may be cached and the result says for how long.
    void keep(const QString &method, const QJsonObject &params, const QByteArray &credentials, const Answer &answer);
    // What a notification of the server makes stale.
    void invalidate(const Message &notification);
    void forget(const QString &method);
    void clear() { m_entries.clear(); }

private:
    struct Entry {
        QString method;
        QString uri; // resources/read
        Answer answer;
        QDeadlineTimer fresh;
    };
    QHash<QByteArray, Entry> m_entries;
};

} // namespace authscope::mcp
