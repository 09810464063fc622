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
    QStringList scopesSupported;
    QStringList grantTypesSupported;
    QStringList codeChallengeMethods;
    QStringList tokenEndpointAuthMethods;
    bool issInResponse = false; // authorization_response_iss_parameter_supported, RFC 9207 §3

    static Result<ServerMetadata> parse(const QByteArray &bytes, const QByteArray &url, qint64 exchange);
};

// RFC 9728 §3.3 as MCP reads it: the document is for this server if `resource` is the URL itself, or has its origin and
// a path that is a prefix of it ending at a '/' boundary.
bool resourceFits(const QString &resource, const QByteArray &mcpUrl);

// The `resource` parameter of RFC 8707 for a server without metadata: the MCP URL without fragment.
QString canonicalResource(const QByteArray &mcpUrl);

} // namespace authscope::oauth
