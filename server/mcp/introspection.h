// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QSslConfiguration>

#include <functional>

namespace authscope::server {

// Which tokens the authorization server is asked about (RFC 7662): none, those that are no JWT, or all.
enum class IntrospectionUse { Never, Opaque, Always };

// Where the resource server asks about a token, and as whom.
struct IntrospectionOptions {
    QByteArray endpoint; // empty: tokens that are no JWT are refused
    QString clientId;
    QByteArray clientSecret;
    bool always = false; // JWTs are asked about too, after their own checks: so a revoked one is seen
    bool operator==(const IntrospectionOptions &) const = default;
};

// Asks the authorization server what it knows of a token (RFC 7662), with HTTP Basic. Tokens and the secret go into the
// request and nowhere else. Owned by the verifier.
class Introspection : public QObject
{
    Q_OBJECT
public:
    // The answer's object ("active" may be false), or why there is none: "introspection.unreachable",
    // "introspection.status", "introspection.answer".
    using Callback = std::function<void(const Result<QJsonObject> &answer)>;

    Introspection(IntrospectionOptions options, const QString &caFile, QObject *parent = nullptr);
    ~Introspection() override;

    bool isConfigured() const { return !m_options.endpoint.isEmpty(); }
    void ask(const QByteArray &token, Callback callback);

private:
    IntrospectionOptions m_options;
    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
};

} // namespace authscope::server
