// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// core/oauth knows OAuth as a client: metadata and its discovery, the grants, the token keeper. It must not know MCP's
// messages, windows, or where secrets are stored.
#pragma once

#include "core/http/challenge.h"
#include "core/http/client.h"
#include "core/jose/key.h"
#include "core/oauth/metadata.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace authscope::oauth {

// Where resource metadata may be, in the order of MCP's authorization specification: the challenge's URL, then
// the path form, then the root (RFC 9728 §3.1). Free of I/O.
QList<QByteArray> resourceMetadataCandidates(const QByteArray &mcpUrl, const QByteArray &challengeUrl);

// Where an issuer's metadata may be: path-inserted OAuth, path-inserted OpenID, appended OpenID (RFC 8414 §3.1 and §5),
// and last the appended OAuth form that Okta documents.
QList<QByteArray> serverMetadataCandidates(const QString &issuer);

// What is only found where the resource server has no metadata of its own: its origin's well-known document
// (MCP 2025-03-26), which the Okta guide answers with a redirect to the issuer's.
QByteArray legacyMetadataUrl(const QByteArray &mcpUrl);

// The issuer that a metadata URL belongs to, by taking the well-known part out of it again; empty if it has none.
QString issuerOfMetadataUrl(const QByteArray &url);

// Refuses an address that a server named, where it leads from a public origin to a private one (attacks.md).
Result<void> checkReach(const QByteArray &from, const QByteArray &to, const QString &what, bool allowPrivate);

// Takes out of metadata each endpoint that leads from a public server to a private address: nothing is to be sent there.
// What was taken out, one failure each.
QList<Failure> takeOutUnreachable(ServerMetadata &metadata, bool allowPrivate);

// One place that was asked, and what came of it.
struct Attempt {
    QByteArray url;
    qint64 exchange = 0;
    QString outcome; // "found", "404", "not JSON: …"
};

struct ResourceDiscovery {
    std::optional<ResourceMetadata> metadata;
    QList<Attempt> attempts;
    // What is wrong although something was found, or why nothing was; the first is the reason.
    QList<Failure> problems;
};

struct ServerDiscovery {
    std::optional<ServerMetadata> metadata;
    QList<Attempt> attempts;
    QList<Failure> problems;
    // Found by the MCP origin's own well-known document rather than by resource metadata.
    bool legacy = false;
};

struct DiscoveryOptions {
    // Otherwise checkReach() holds for what a document names and for each redirect: such an endpoint is taken out of the
    // metadata with a problem "discovery.private-address".
    bool allowPrivate = false;
    std::stop_token stop;
    // Of an authorization server only the documents of OpenID Connect: Okta's other one names no userinfo_endpoint.
    bool openidOnly = false;
};

// The document whose `resource` fits the MCP URL; one that does not fit is kept in `metadata` with a problem
// "resource-metadata.mismatch" and must not be used for signing in.
QCoro::Task<ResourceDiscovery> discoverResource(http::Client *client, QByteArray mcpUrl, QByteArray challengeUrl,
                                                DiscoveryOptions options);

// The first candidate that gives metadata whose issuer is byte for byte the one asked for (RFC 8414 §3.3).
QCoro::Task<ServerDiscovery> discoverServer(http::Client *client, QByteArray mcpUrl, QString issuer,
                                            DiscoveryOptions options);

// By the legacy URL, redirects followed. The issuer is trusted if the document was found where that issuer keeps it.
QCoro::Task<ServerDiscovery> discoverLegacyServer(http::Client *client, QByteArray mcpUrl, DiscoveryOptions options);

QCoro::Task<Result<jose::KeySet>> fetchKeys(http::Client *client, QByteArray jwksUri, DiscoveryOptions options);

} // namespace authscope::oauth
