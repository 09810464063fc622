// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace authscope::http {

class Redactor;

// HAR 1.2. With a redactor every exchange passes through it first; without one the secrets are in the file.
// What HAR has no place for (leg, number, note, error) goes into custom fields that start with "_authscope"; `about`
// becomes that of the log, and is not redacted here.
QByteArray toHar(const QList<ExchangePtr> &exchanges, const Redactor *redactor, const QJsonObject &about = {});

// What a HAR file holds. Legs, numbers and notes are set where the file is our own; else the numbers are those of the
// entries, beginning with 1, and every leg is Other.
struct HarFile {
    QString creator;           // "Firefox 128.0", made visible; empty if it does not say
    QList<Exchange> exchanges; // in the order of their start
    QStringList remarks;       // what was odd and got past, a sentence each, at most limits::importedRemarks
    QByteArray about;          // our own "_authscope" object of the log as JSON, or nothing
};

// HAR 1.1 and 1.2 of browsers, proxies (Charles, Fiddler, mitmproxy) and our own. Failure ids: "har.size", "har.shape"
// and those of json::Document; the evidence is the place: "line L, column C (byte N)".
Result<HarFile> readHar(const QByteArray &bytes);

// An exchange as a curl command line for a POSIX shell, redacted if a redactor is given.
QByteArray toCurl(const Exchange &exchange, const Redactor *redactor);

} // namespace authscope::http
