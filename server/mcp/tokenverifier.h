// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/jose/token.h"
#include "server/mcp/keysource.h"

#include <QtCore/QCache>
#include <QtCore/QJsonObject>
#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace authscope::server {

// Who calls, as a verified token says. Without a token (an open server) everything is empty.
struct Caller {
    QString key; // issuer, subject and client: what a session is bound to
    QStringList scopes;
    QJsonObject claims;
    double expires = 0; // seconds since the epoch
    bool anonymous = true;
};
using CallerPtr = std::shared_ptr<const Caller>;

// What is expected of a token. Empty: not judged.
struct Trust {
    QString issuer;
    QString audience;
    QByteArray jwksUri;
    QString caFile; // for fetching the keys
    double leewaySeconds = 0;
    bool operator==(const Trust &) const = default;
};

// Why a token was not taken. `told` names the check to the client, without the claim's value: who holds a token can read
// it, others need not. `logged` is for the operator, with the values, in the words of FastMCP 4.
struct Refusal {
    QString told;
    QString logged;
};

// Judges access tokens as FastMCP's JWTVerifier does, plus nbf, the algorithm list, and a reason for each refusal
// (RFC 7519 §7.2, RFC 8725, RFC 9068 §4). A token that passed is remembered by its SHA-256 until it expires or the keys
// change. Owned by the server.
class TokenVerifier : public QObject
{
    Q_OBJECT
public:
    // The caller, or null and why.
    using Callback = std::function<void(CallerPtr caller, const Refusal &refusal)>;

    TokenVerifier(Trust trust, const Clock *clock, QObject *parent = nullptr);

    const Trust &trust() const { return m_trust; }
    KeySource &keys() { return m_keys; }

    // The caller of a token that passed before, or null.
    CallerPtr remembered(const QByteArray &token);
    // Called back at once where the keys are at hand.
    void verify(const QByteArray &token, Callback callback);
    void forget() { m_passed.clear(); }

private:
    void judge(const jose::Token &token, const QByteArray &digest, const jose::KeySet *keys, const Callback &callback);

    Trust m_trust;
    const Clock *m_clock;
    KeySource m_keys;
    QCache<QByteArray, CallerPtr> m_passed;
};

} // namespace authscope::server
