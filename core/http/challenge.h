// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace authscope::http {

// One challenge of a WWW-Authenticate field (RFC 9110 §11.6.1).
struct Challenge {
    struct Parameter {
        QByteArray name;  // as received; compare without case
        QByteArray value; // unquoted, backslash escapes resolved
        bool operator==(const Parameter &) const = default;
    };
    QByteArray scheme;  // as received: "Bearer"
    QByteArray token68; // empty unless the challenge has that form
    QList<Parameter> parameters;

    bool is(QByteArrayView schemeName) const;
    // The first parameter of that name, without regard to case; a null array if absent.
    QByteArray parameter(QByteArrayView name) const;
    bool has(QByteArrayView name) const { return !parameter(name).isNull(); }
    bool operator==(const Challenge &) const = default;
};

// What WWW-Authenticate fields say, and each place where they break the grammar, as a sentence with the offset.
// Parsing goes on after a problem as well as it can, so that a slightly wrong header still explains itself.
struct ChallengeList {
    QList<Challenge> challenges;
    QStringList problems;
    const Challenge *find(QByteArrayView scheme) const;
    // That for an access token: Bearer (RFC 6750 §3), or DPoP where there is only that (RFC 9449 §7.1).
    const Challenge *forToken() const;
};

// Several fields of that name are one list (RFC 9110 §5.3). Limits: limits::challengeHeader bytes.
ChallengeList parseChallenges(const QList<QByteArray> &fields);

// A parameter value as a quoted-string; control characters cannot be represented and become a space.
QByteArray quoted(QByteArrayView value);

} // namespace authscope::http
