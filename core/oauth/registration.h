// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/oauth/token.h"

namespace authscope::oauth {

// A client that this program registered at an authorization server. It belongs to that issuer and is used at no other
// (MCP 2026-07-28, authorization server binding).
struct Registration {
    QString issuer;
    ClientIdentity client;
    qint64 secretExpiresAt = 0; // seconds since the epoch; 0: never
    QByteArray bytes;           // the answer as received
    qint64 exchange = 0;

    // For a secret store; nothing comes back where no client id was kept.
    QByteArray toJson() const;
    static std::optional<Registration> fromJson(const QByteArray &bytes);
};

// RFC 7591 §2: what the client says of itself.
struct RegistrationRequest {
    QString clientName = QStringLiteral("Authscope");
    QStringList redirectUris;
    QString scope;                // left out if empty
    QString authenticationMethod; // empty: none where the server allows it, else what it lists
    std::stop_token stop;
};

// The JSON body for a server; free of I/O.
QJsonObject registrationMetadata(const ServerMetadata &metadata, const RegistrationRequest &request);

// Dynamic client registration (RFC 7591 §3). Failure ids: "registration.none" (no endpoint), "registration.refused"
// (evidence: error and description), "registration.incomplete", "registration.not-json", "url.…", "http.…".
QCoro::Task<Result<Registration>> registerClient(http::Client *client, ServerMetadata metadata,
                                                 RegistrationRequest request);

// Client ID metadata documents (MCP 2025-11-25): whether the server takes a URL as client id.
bool takesMetadataDocuments(const ServerMetadata &metadata);
// Such a client id is an https URL with a path, without fragment, user information and dot segments.
// "registration.document-url" names the part.
Result<QByteArray> checkedDocumentUrl(const QString &url);

} // namespace authscope::oauth
