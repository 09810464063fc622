// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace authscope::oauth {

// Protected resource metadata (RFC 9728 §2) as received. Identifiers are the server's own strings, never normalised.
struct ResourceMetadata {
    QByteArray url; // where the document was
    qint64 exchange = 0;
    QByteArray bytes;
    QJsonObject json;
    QString resource;
    QStringList authorizationServers;
    QStringList scopesSupported;
    QString name;
    bool dpopRequired = false; // dpop_bound_access_tokens_required, RFC 9728 §2

    // "resource-metadata.…" names the member that is missing or of the wrong type.
    static Result<ResourceMetadata> parse(const QByteArray &bytes, const QByteArray &url, qint64 exchange);
};

// Authorization server metadata (RFC 8414 §2, OpenID Connect Discovery 1.0 §3) as received.
struct ServerMetadata {
    QByteArray url;
    qint64 exchange = 0;
    QByteArray bytes;
    QJsonObject json;
    QString issuer;
    QByteArray authorizationEndpoint;
    QByteArray tokenEndpoint;
    QByteArray jwksUri;
    QByteArray registrationEndpoint;
    QByteArray introspectionEndpoint;
    QByteArray revocationEndpoint;
    QByteArray pushedEndpoint; // pushed_authorization_request_endpoint, RFC 9126 §5
    QByteArray deviceEndpoint; // device_authorization_endpoint, RFC 8628 §4
    QByteArray userinfoEndpoint;
    QByteArray endSessionEndpoint;
    QStringList scopesSupported;
    QStringList grantTypesSupported;
    QStringList codeChallengeMethods;
    QStringList tokenEndpointAuthMethods;
    QStringList tokenEndpointAlgorithms; // token_endpoint_auth_signing_alg_values_supported
    QStringList dpopAlgorithms;          // dpop_signing_alg_values_supported, RFC 9449 §5.1
    bool pushRequired = false;           // require_pushed_authorization_requests
    bool issInResponse = false;          // authorization_response_iss_parameter_supported, RFC 9207 §3

    // What a client of MCP 2025-03-26 assumes where a server publishes no metadata: /authorize, /token and /register at
    // the origin of the MCP URL (its section 2.3.3).
    static ServerMetadata assumed(const QByteArray &mcpUrl);

    static Result<ServerMetadata> parse(const QByteArray &bytes, const QByteArray &url, qint64 exchange);
};

// RFC 9728 §3.3 as MCP reads it: the document is for this server if `resource` is the URL itself, or has its origin and
// a path that is a prefix of it ending at a '/' boundary.
bool resourceFits(const QString &resource, const QByteArray &mcpUrl);

// The `resource` parameter of RFC 8707 for a server without metadata: the MCP URL without fragment.
QString canonicalResource(const QByteArray &mcpUrl);

} // namespace authscope::oauth
