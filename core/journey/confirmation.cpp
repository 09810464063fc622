// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which authorization server may see the credentials of a connection. The MCP server names one, and the MCP server is
// what is being inspected: its word alone sends no secret anywhere (MCP authorization: credentials are keyed by issuer).

#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/journey/journey.h"

using namespace Qt::StringLiterals;

namespace authscope::journey {

// What of the connection would be told to the authorization server; empty if nothing is at stake.
QString Journey::atStake() const
{
    const oauth::ServerMetadata &metadata = *m_knowledge.server.metadata;
    if (!m_clientSecret.isEmpty())
        return u"The client secret"_s;
    if (m_clientKey)
        return u"An assertion signed with the client's key"_s;
    if (m_connection.grant == profile::Grant::JwtBearer)
        return u"The assertion"_s;
    if (m_connection.grant == profile::Grant::TokenExchange)
        return u"The token to exchange"_s;
    if (m_connection.grant == profile::Grant::IdJag)
        return u"The identity assertion"_s;
    // The mix-up attack (RFC 9207 §1): a person signs in at an honest server, and the code goes to another one. A client
    // id that was entered belongs to one issuer, and its page can be reached by a redirect from anywhere. A client that
    // registers itself has an id of its own at each issuer, so only the two hosts can tell.
    const bool isDevice = m_connection.grant == profile::Grant::DeviceCode;
    const QByteArray page = isDevice ? metadata.deviceEndpoint : metadata.authorizationEndpoint;
    if (usesPerson() && (!m_connection.clientId.isEmpty() || !http::sameOrigin(page, metadata.tokenEndpoint)))
        return isDevice ? u"The device code"_s : u"The authorization code"_s;
    return {};
}

bool Journey::isConfirmed(const oauth::ServerMetadata &metadata) const
{
    if (metadata.issuer == m_connection.issuer)
        return true;
    if (const auto &kept = m_keeper->current(); kept && kept->issuer == metadata.issuer)
        return true;
    // A lab: nothing leaves this machine.
    const QList<QByteArray> addresses{m_connection.url, metadata.issuer.toUtf8(), metadata.tokenEndpoint};
    return std::ranges::all_of(addresses, [](const QByteArray &url) { return http::isLoopback(url); });
}

Result<void> Journey::checkIssuer() const
{
    const oauth::ServerMetadata &metadata = *m_knowledge.server.metadata;
    const QString what = atStake();
    if (what.isEmpty() || isConfirmed(metadata))
        return {};
    return fail(
        u"client.issuer-unconfirmed"_s,
        u"%1 would go to %2, which only the MCP server named as its authorization server. Enter the issuer %3 if "
        "it is the right one (--issuer)."_s.arg(what, visible(metadata.tokenEndpoint), visible(metadata.issuer)),
        metadata.issuer, metadata.exchange);
}

} // namespace authscope::journey
