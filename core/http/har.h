// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"

#include <QtCore/QByteArray>

namespace authscope::http {

class Redactor;

// HAR 1.2. With a redactor every exchange passes through it first; without one the secrets are in the file.
// What HAR has no place for (leg, number, note, error) goes into custom fields that start with "_authscope".
QByteArray toHar(const QList<ExchangePtr> &exchanges, const Redactor *redactor);

// An exchange as a curl command line for a POSIX shell, redacted if a redactor is given.
QByteArray toCurl(const Exchange &exchange, const Redactor *redactor);

} // namespace authscope::http
