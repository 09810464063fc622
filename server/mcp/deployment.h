// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/mcp/challenge.h"
#include "server/mcp/mcpserver.h"

#include <optional>

namespace authscope::server {

// How the server is deployed at this moment: the configuration with the mistakes that the fault lab switched on. What a
// fault breaks is broken here, in the configuration, and the rest of the server follows it. Owned by the server.
class Deployment
{
public:
    Deployment(const McpOptions &options, const Faults *faults)
        : m_options(options), m_faults(faults), m_clock(*options.clock, *this)
    {
    }

    // The clock of the machine that tokens are judged by.
    const Clock &clock() const { return m_clock; }
    // The time that answers carry, if it is not the machine's.
    QByteArray date() const;

    // "mcp.…": what of the options does not fit together.
    Result<void> check() const;

    bool isOn(const char *fault) const { return m_faults && m_faults->isOn(fault); }
    bool isOpen() const { return m_options.open || isOn("PRM_SERVER_OPEN"); }
    Trust trust(const QByteArray &ownOrigin) const;
    QStringList scopes() const; // that the tools need

    static QByteArray metadataPath() { return QByteArrayLiteral("/.well-known/oauth-protected-resource"); }
    static QByteArray foreignKeysPath() { return QByteArrayLiteral("/other-keys"); }
    static QString adminScope() { return QStringLiteral("calculator.admin"); }

    // The same origin with the scheme that was configured.
    QByteArray withScheme(const QByteArray &origin) const;
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

    // deploymentfaults.cpp: what stands around the server and behaves badly.
    // The answer of something in front that never lets the request through.
    std::optional<HttpResponse> inFront(const HttpRequest &request, const QByteArray &origin) const;
    // What a gateway does to a request on its way.
    void tamper(HttpRequest &request) const;
    // A requirement beyond a good token that the caller does not meet.
    std::optional<Denial> forbidden(const Caller &caller) const;
    void spoil(Denial &denial) const;
    // What a browser may not do; after the listener has answered.
    void shutOut(const HttpRequest &request, HttpResponse &response) const;
    // The answer of tools that fail for reasons of their own.
    std::optional<Endpoint::Answer> toolAnswer(const HttpRequest &request) const;

private:
    class ShiftedClock final : public Clock
    {
    public:
        ShiftedClock(const Clock &base, const Deployment &deployment) : m_base(base), m_deployment(deployment) {}
        qint64 nowMs() const override;

    private:
        const Clock &m_base;
        const Deployment &m_deployment;
    };

    QString issuer() const;
    QString configuredAudience(const QByteArray &ownOrigin) const;
    QString configuredIssuer() const;
    QByteArray publicOrigin(const QByteArray &origin) const;

    const McpOptions &m_options;
    const Faults *m_faults;
    ShiftedClock m_clock;
    QByteArray m_foreignKeys; // made when first asked for
};

} // namespace authscope::server
