// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The station Client: by which client id the program signs in, and what it asks for.

#include "core/base/text.h"
#include "core/http/challenge.h"
#include "core/journey/journey.h"

using namespace Qt::StringLiterals;

namespace authscope::journey {

QString Journey::clientId() const
{
    return m_knowledge.client.id.isEmpty() ? m_connection.clientId : m_knowledge.client.id;
}

oauth::ClientIdentity Journey::givenClient(const oauth::ServerMetadata &metadata) const
{
    oauth::ClientIdentity client;
    client.id = m_connection.clientId;
    client.secret = m_clientSecret;
    client.key = m_clientKey;
    client.keyId = m_connection.keyId;
    client.algorithm = m_connection.signingAlgorithm;
    client.offeredAlgorithms = metadata.tokenEndpointAlgorithms;
    client.assertionAudience = oauth::assertionAudience(metadata, m_connection.assertionAudience);
    client.authentication = oauth::chooseAuthentication(metadata.tokenEndpointAuthMethods, !m_clientSecret.isEmpty(),
                                                        m_connection.tokenEndpointAuthMethod, m_clientKey.has_value());
    return client;
}

bool Journey::bindsTokens() const
{
    const auto &resource = m_knowledge.resource.metadata;
    const bool wanted = m_knowledge.challenge.find("DPoP") && !m_knowledge.challenge.find("Bearer");
    return m_connection.dpop || wanted || (resource && resource->dpopRequired);
}

Result<void> Journey::prepareKey()
{
    if (m_dpop || !bindsTokens())
        return {};
    Result<oauth::Dpop::Ptr> key = oauth::Dpop::create(m_knowledge.server.metadata->dpopAlgorithms);
    if (!key)
        return std::unexpected(key.error());
    m_dpop = std::move(*key);
    return {};
}

QCoro::Task<Result<oauth::ClientIdentity>> Journey::findClient()
{
    const oauth::ServerMetadata &metadata = *m_knowledge.server.metadata;
    if (!m_connection.clientId.isEmpty())
        co_return givenClient(metadata);
    if (!m_connection.clientDocument.isEmpty() && oauth::takesMetadataDocuments(metadata)) {
        const auto url = oauth::checkedDocumentUrl(m_connection.clientDocument);
        if (!url)
            co_return std::unexpected(url.error());
        co_return oauth::ClientIdentity{m_connection.clientDocument, {}, oauth::ClientAuthentication::None};
    }
    const qint64 now = m_clock.nowSeconds();
    for (const oauth::Registration &kept : std::as_const(m_registrations))
        if (kept.issuer == metadata.issuer && (kept.secretExpiresAt == 0 || kept.secretExpiresAt > now))
            co_return kept.client;
    if (!m_connection.registersClient || metadata.registrationEndpoint.isEmpty()) {
        const QString why = metadata.registrationEndpoint.isEmpty()
            ? u"the authorization server offers no registration"_s
            : u"this program registers no client unasked"_s;
        co_return fail(u"client.none"_s,
                       u"No client id is known and %1. Enter the client id of an app integration."_s.arg(why), {},
                       metadata.exchange);
    }
    oauth::RegistrationRequest request;
    request.redirectUris = {m_connection.redirectUri()};
    request.authenticationMethod = m_connection.tokenEndpointAuthMethod;
    request.stop = m_stop.get_token();
    const Result<oauth::Registration> registration = co_await oauth::registerClient(m_http, metadata, request);
    if (!registration)
        co_return std::unexpected(registration.error());
    m_registrations.removeIf(
        [&registration](const oauth::Registration &old) { return old.issuer == registration->issuer; });
    m_registrations += *registration;
    Q_EMIT registered(*registration);
    co_return registration->client;
}

QCoro::Task<Result<Journey::Learnt>> Journey::identifyClient()
{
    const Result<oauth::ClientIdentity> client = co_await findClient();
    if (!client)
        co_return std::unexpected(client.error());
    const oauth::ServerMetadata &metadata = *m_knowledge.server.metadata;
    m_knowledge.client = *client;
    if (const Result<void> prepared = prepareKey(); !prepared)
        co_return std::unexpected(prepared.error());
    QString challenged;
    if (const http::Challenge *challenge = m_knowledge.challenge.forToken())
        challenged = QString::fromUtf8(challenge->parameter("scope"));
    const auto &resource = m_knowledge.resource.metadata;
    m_knowledge.scope = oauth::chooseScope(m_connection.scope, challenged,
                                           resource ? resource->scopesSupported : QStringList(),
                                           metadata.scopesSupported, usesPerson());
    if (m_connection.resource == "-"_L1)
        m_knowledge.resourceParameter.clear();
    else if (!m_connection.resource.isEmpty())
        m_knowledge.resourceParameter = m_connection.resource;
    else
        m_knowledge.resourceParameter = resource ? resource->resource : oauth::canonicalResource(m_connection.url);
    const QString method = oauth::clientAuthenticationName(m_knowledge.client.authentication);
    QString text = u"%1, %2"_s.arg(visible(m_knowledge.client.id), method);
    if (m_connection.clientId.isEmpty())
        text += m_knowledge.client.id == m_connection.clientDocument ? u", by its metadata document"_s
                                                                     : u", registered with this server"_s;
    if (m_dpop)
        text += u", tokens bound to a key (DPoP)"_s;
    co_return Learnt{text};
}

} // namespace authscope::journey
