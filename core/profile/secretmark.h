// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/connection.h"

namespace authscope::profile {

// That a client secret once got a token: a mark that is kept beside it in a SecretStore, so that a secret that stopped
// working can be told from one that never did. It holds a digest and a time, not the secret.
QString secretMarkName(const QString &connectionId);
QByteArray secretMark(const Connection &connection, const QByteArray &secret, qint64 workedMs);
// When this very secret worked, in milliseconds since the epoch; 0 if the mark is not of it, or is none.
qint64 secretWorkedMs(const QByteArray &mark, const Connection &connection, const QByteArray &secret);

} // namespace authscope::profile
