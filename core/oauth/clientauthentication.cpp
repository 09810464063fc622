// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a client proves at an authorization server who it is: by a secret, by a signed assertion, or not at all.

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/http/origin.h"
#include "core/jose/proof.h"
#include "core/jose/token.h"
#include "core/json/document.h"
#include "core/oauth/token.h"

using namespace Qt::StringLiterals;

namespace authscope::oauth {

namespace {

constexpr ClientAuthentication methods[] = {ClientAuthentication::None, ClientAuthentication::Basic,
                                            ClientAuthentication::Post, ClientAuthentication::SecretJwt,
                                            ClientAuthentication::PrivateKeyJwt};

// Okta's endpoints are …/oauth2/v1/token and …/oauth2/{id}/v1/token.
bool looksLikeOkta(const QByteArray &tokenEndpoint)
{
    const QList<QByteArray> path = http::pathOf(tokenEndpoint).split('/');
    return path.size() >= 4 && path.at(1) == "oauth2" && path.last() == "token" && path.at(path.size() - 2) == "v1";
}

Result<jose::Key> assertionKey(const ClientIdentity &client)
{
    if (client.authentication == ClientAuthentication::PrivateKeyJwt) {
        if (!client.key)
            return fail(u"client.no-key"_s, u"private_key_jwt needs the private key of the client."_s);
        return *client.key;
    }
    if (client.secret.isEmpty())
        return fail(u"client.no-secret"_s, u"client_secret_jwt needs the client secret."_s);
    return jose::Key::symmetric(client.secret);
}

} // namespace

QString clientAuthenticationName(ClientAuthentication method)
{
    switch (method) {
    case ClientAuthentication::None: return u"none"_s;
    case ClientAuthentication::Basic: return u"client_secret_basic"_s;
    case ClientAuthentication::Post: return u"client_secret_post"_s;
    case ClientAuthentication::SecretJwt: return u"client_secret_jwt"_s;
    case ClientAuthentication::PrivateKeyJwt: return u"private_key_jwt"_s;
    }
    return {};
}

std::optional<ClientAuthentication> clientAuthenticationFromName(QStringView name)
{
    for (const ClientAuthentication method : methods)
        if (clientAuthenticationName(method) == name)
            return method;
    return {};
}

QStringList clientAuthenticationNames()
{
    QStringList names;
    for (const ClientAuthentication method : methods)
        names += clientAuthenticationName(method);
    return names;
}

ClientAuthentication chooseAuthentication(const QStringList &supported, bool hasSecret, const QString &wanted,
                                          bool hasKey)
{
    if (const auto method = clientAuthenticationFromName(wanted))
        return *method;
    if (hasKey)
        return ClientAuthentication::PrivateKeyJwt;
    if (!hasSecret)
        return ClientAuthentication::None;
    if (supported.isEmpty() || supported.contains(u"client_secret_basic"_s))
        return ClientAuthentication::Basic;
    if (!supported.contains(u"client_secret_post"_s) && supported.contains(u"client_secret_jwt"_s))
        return ClientAuthentication::SecretJwt;
    return ClientAuthentication::Post;
}

QString assertionAudience(const ServerMetadata &metadata, const QString &wanted)
{
    if (wanted == "endpoint"_L1)
        return {};
    if (wanted == "issuer"_L1)
        return metadata.issuer;
    if (!wanted.isEmpty())
        return wanted;
    return looksLikeOkta(metadata.tokenEndpoint) ? QString() : metadata.issuer;
}

Result<QByteArray> clientAssertion(const ClientIdentity &client, const QByteArray &endpoint, qint64 nowSeconds)
{
    const Result<jose::Key> key = assertionKey(client);
    if (!key)
        return std::unexpected(key.error());
    const Result<jose::Algorithm> algorithm = jose::signingAlgorithm(*key, client.algorithm, client.offeredAlgorithms);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    const QString kid = client.keyId.isEmpty() ? QString::fromUtf8(key->kid()) : client.keyId;
    QJsonObject header{{u"alg"_s, QString::fromLatin1(jose::algorithmName(*algorithm))}, {u"typ"_s, u"JWT"_s}};
    if (!kid.isEmpty() && key->type() != jose::KeyType::Symmetric)
        header.insert("kid"_L1, kid);
    const QString audience = client.assertionAudience.isEmpty() ? QString::fromUtf8(endpoint)
                                                                : client.assertionAudience;
    constexpr qint64 lifetime = 300; // Okta takes up to an hour
    const QJsonObject payload{{u"iss"_s, client.id},
                              {u"sub"_s, client.id},
                              {u"aud"_s, audience},
                              {u"iat"_s, nowSeconds},
                              {u"exp"_s, nowSeconds + lifetime},
                              {u"jti"_s, QString::fromLatin1(randomToken(16))}};
    return jose::sign(json::compact(header), json::compact(payload), *key, *algorithm);
}

QByteArray basicAuthorization(const ClientIdentity &client)
{
    const QByteArray pair = http::formEncode(client.id) + ':' + http::formEncode(QString::fromUtf8(client.secret));
    return "Basic " + pair.toBase64();
}

Result<void> authenticate(http::Request &request, http::Form &form, const ClientIdentity &client)
{
    switch (client.authentication) {
    case ClientAuthentication::Basic: request.headers.set("Authorization", basicAuthorization(client)); return {};
    case ClientAuthentication::Post:
        form.set(u"client_id"_s, client.id);
        form.set(u"client_secret"_s, QString::fromUtf8(client.secret));
        return {};
    case ClientAuthentication::None: form.set(u"client_id"_s, client.id); return {};
    case ClientAuthentication::SecretJwt:
    case ClientAuthentication::PrivateKeyJwt: break;
    }
    const Result<QByteArray> assertion = clientAssertion(client, request.url, Clock::system().nowSeconds());
    if (!assertion)
        return std::unexpected(assertion.error());
    // RFC 7521 §4.2: client_id may be left out, and some servers look the client up by it.
    form.set(u"client_id"_s, client.id);
    form.set(u"client_assertion_type"_s, u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s);
    form.set(u"client_assertion"_s, QString::fromLatin1(*assertion));
    return {};
}

QCoro::Task<Result<http::ExchangePtr>> sendAsClient(http::Client *client, ClientPost post)
{
    if (const Result<void> secure = checkSecureEndpoint(post.endpoint, post.what); !secure)
        co_return std::unexpected(secure.error());
    for (bool repeated = false;; repeated = true) {
        http::Request request;
        request.leg = post.leg;
        request.note = post.note;
        request.method = "POST";
        request.url = post.endpoint;
        request.headers.add("Content-Type", "application/x-www-form-urlencoded");
        request.headers.add("Accept", "application/json");
        // A code or a rotating refresh token must not be presented twice.
        request.once = true;
        request.stop = post.stop;
        http::Form form = post.form;
        if (const Result<void> done = authenticate(request, form, post.client); !done)
            co_return std::unexpected(done.error());
        request.body = http::formEncode(form);
        if (post.dpop) {
            const Result<QByteArray> proof = post.dpop->proof(request.method, request.url);
            if (!proof)
                co_return std::unexpected(proof.error());
            request.headers.add("DPoP", *proof);
        }
        http::ExchangePtr exchange = co_await client->send(std::move(request));
        const bool again = post.dpop && post.dpop->learn(*exchange);
        if (!again || repeated)
            co_return exchange;
    }
}

} // namespace authscope::oauth
