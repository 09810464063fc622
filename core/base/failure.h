// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <expected>

namespace authscope {

// Why something could not be done. A failure is neither a code alone nor a sentence alone: a person reads what was
// being done and what was seen, a program reads the id, and the exchange shows the proof.
struct Failure {
    // Stable and machine readable, e.g. "http.timeout" or "metadata.not-json". Never translated.
    QString id;
    // What was being done and what went wrong, as one plain sentence. May hold text of a server: show it as plain text.
    QString what;
    // What was seen, verbatim where it is short enough: a status line, the offending value, a position. May be empty.
    QString evidence;
    // The number of the exchange that shows it (http::Exchange::id), or 0.
    qint64 exchange = 0;

    bool operator==(const Failure &) const = default;
};

template<typename T>
using Result = std::expected<T, Failure>;

inline std::unexpected<Failure> fail(QString id, QString what, QString evidence = {}, qint64 exchange = 0)
{
    return std::unexpected(Failure{std::move(id), std::move(what), std::move(evidence), exchange});
}

} // namespace authscope
