// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/mcp/mcpserver.h"

#include <optional>

namespace authscope::server {

// How the server is deployed at this moment: the configuration with the mistakes that the fault lab switched on. What a
// fault breaks is broken here, in the configuration, and the rest of the server follows it. Owned by the server.
class Deployment
{
public:
    Deployment(const McpOptions &options, const Faults *faults) : m_options(options), m_faults(faults) {}

    // "mcp.…": what of the options does not fit together.
    Result<void> check() const;

    bool isOn(const char *fault) const { return m_faults && m_faults->isOn(fault); }
    bool isOpen() const { return m_options.open || isOn("PRM_SERVER_OPEN"); }
    Trust trust(const QByteArray &ownOrigin) const;
    QStringList scopes() const; // that the tools need

    static QByteArray metadataPath() { return QByteArrayLiteral("/.well-known/oauth-protected-resource"); }
    static QByteArray foreignKeysPath() { return QByteArrayLiteral("/other-keys"); }
    static QString adminScope() { return QStringLiteral("calculator.admin"); }

    QByteArray endpointPath() const; // where MCP is served
    // The answer at /mcp while MCP is served elsewhere.
    HttpResponse elsewhere(const HttpRequest &request, const QByteArray &origin) const;
    // The URL that a challenge names, or nothing.
    QByteArray advertisedMetadata(const QByteArray &origin) const;
    HttpResponse resourceMetadata(const QByteArray &path, const QByteArray &origin) const;
    // The guide's route: 307 to the issuer's document.
    HttpResponse issuerMetadataRedirect() const;
    // Keys of an authorization server that does not exist.
    HttpResponse foreignKeys();

private:
    QString issuer() const;

    const McpOptions &m_options;
    const Faults *m_faults;
    QByteArray m_foreignKeys; // made when first asked for
};

} // namespace authscope::server
