// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked for the diagnosis alone (setProbing). None of it changes anything at the other side; what has a price, such
// as a rotating refresh token or another try with a secret, is never asked unasked.

#include "core/base/random.h"
#include "core/http/challenge.h"
#include "core/http/form.h"
#include "core/http/origin.h"
#include "core/journey/journey.h"

#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslSocket>

using namespace Qt::StringLiterals;

namespace authscope::journey {

namespace {

http::Request documentProbe(http::Leg leg, const QString &note, const QByteArray &url, std::stop_token stop)
{
    http::Request request;
    request.leg = leg;
    request.note = u"probe: "_s + note;
    request.url = url;
    request.headers.add("Accept", "application/json");
    request.stop = std::move(stop);
    return request;
}

// What a browser adds to what a page asks (Fetch standard).
void sendAsPage(http::Request &request, const QByteArray &origin)
{
    request.headers.add("Origin", origin);
    request.headers.add("Sec-Fetch-Mode", "cors");
}

// That there is an answer is enough; its end, which may never come, is not waited for.
http::Streaming headIsEnough(const http::Exchange &, QByteArrayView)
{
    return http::Streaming::Stop;
}

// Where clients of MCP 2025-03-26 look.
QByteArray legacyMetadataUrl(const QByteArray &mcpUrl)
{
    return http::originOf(mcpUrl) + "/.well-known/oauth-authorization-server";
}

} // namespace

QCoro::Task<void> Journey::probeLegacyMetadata()
{
    co_await m_http->send(documentProbe(http::Leg::ServerMetadata, u"where clients of MCP 2025-03-26 look"_s,
                                        legacyMetadataUrl(m_connection.url), m_stop.get_token()));
}

// RFC 9728 §3.1 puts the well-known part before the path; gateways and hand-written servers put it behind.
QCoro::Task<void> Journey::probeAppendedMetadata()
{
    QByteArray path = http::pathOf(m_connection.url);
    if (path.endsWith('/'))
        path.chop(1);
    if (path.isEmpty())
        co_return;
    const QByteArray url = http::originOf(m_connection.url) + path + "/.well-known/oauth-protected-resource";
    co_await m_http->send(documentProbe(http::Leg::ResourceMetadata,
                                        u"where the metadata does not belong, behind the path"_s, url,
                                        m_stop.get_token()));
}

// A handshake that failed: whether the port speaks TLS at all, or whether only the certificate in the middle is missing.
QCoro::Task<void> Journey::probeHandshake()
{
    const QByteArray url = m_reached->url;
    const http::TlsFacts tls = m_reached->tls;
    if (tls.errors.isEmpty())
        co_await probePlain(url);
    else if (tls.chain.size() == 1 && !tls.chain.first().selfSigned
             && tls.errors.contains(u"UnableToGetLocalIssuerCertificate"))
        co_await probeIntermediate(url, tls.chain.first());
}

QCoro::Task<void> Journey::probePlain(QByteArray url)
{
    const QUrl typed = QUrl::fromEncoded(url, QUrl::StrictMode);
    QUrl plain;
    plain.setScheme(u"http"_s);
    plain.setHost(typed.host());
    plain.setPort(typed.port(443)); // it is this port that is asked, not that of http
    plain.setPath(u"/"_s);          // the rest of the address was meant to be sent under TLS only
    http::Request request = documentProbe(http::Leg::Other, u"whether the port speaks plain HTTP"_s, plain.toEncoded(),
                                          m_stop.get_token());
    request.onPiece = headIsEnough;
    co_await m_http->send(std::move(request));
}

// As browsers do: the certificate names where its issuer's is, and with that the server is tried once more.
QCoro::Task<void> Journey::probeIntermediate(QByteArray url, http::Certificate leaf)
{
    // Other libraries would trust whatever they are lent.
    if (leaf.issuerUrl.isEmpty() || QSslSocket::activeBackend() != u"openssl"_s
        || !oauth::checkReach(url, leaf.issuerUrl, u"The issuer's certificate"_s, m_connection.allowPrivateNetwork))
        co_return;
    http::Request fetch = documentProbe(http::Leg::Other, u"the issuer's certificate"_s, leaf.issuerUrl,
                                        m_stop.get_token());
    fetch.headers.set("Accept", "application/pkix-cert");
    const http::ExchangePtr fetched = co_await m_http->send(std::move(fetch));
    const QList<QSslCertificate> found = fetched->ok() ? QSslCertificate::fromData(fetched->responseBody, QSsl::Der)
                                                       : QList<QSslCertificate>();
    if (found.isEmpty() || found.first().isSelfSigned())
        co_return;
    http::Request again = documentProbe(http::Leg::Other, u"with the issuer's certificate"_s, url, m_stop.get_token());
    again.lent = {found.first().toDer()};
    again.onPiece = headIsEnough;
    co_await m_http->send(std::move(again));
}

// Fetch standard, CORS-preflight fetch: what a browser sends before a page's request with a token and JSON.
QCoro::Task<void> Journey::probePreflights()
{
    http::Request preflight;
    preflight.leg = http::Leg::Mcp;
    preflight.note = u"probe: preflight of a browser"_s;
    preflight.method = "OPTIONS";
    preflight.url = m_connection.url;
    preflight.headers.add("Origin", m_browserOrigin);
    preflight.headers.add("Access-Control-Request-Method", "POST");
    preflight.headers.add("Access-Control-Request-Headers", "authorization, content-type, mcp-protocol-version");
    preflight.stop = m_stop.get_token();
    co_await m_http->send(std::move(preflight));

    const QString asPage = u"as a page of "_s + QString::fromUtf8(m_browserOrigin);
    http::Request plain = mcp::probeRequest(m_connection.url);
    plain.note = u"probe: "_s + asPage;
    sendAsPage(plain, m_browserOrigin);
    plain.redirects = 0;
    plain.onPiece = headIsEnough;
    plain.stop = m_stop.get_token();
    co_await m_http->send(std::move(plain));

    http::Request metadata = documentProbe(http::Leg::ServerMetadata, asPage, legacyMetadataUrl(m_connection.url),
                                           m_stop.get_token());
    sendAsPage(metadata, m_browserOrigin);
    metadata.redirects = 0;
    co_await m_http->send(std::move(metadata));
}

// What a page sends after the sign-in, with a code that is none and without a secret: a token is not what is asked for, but
// whether the answer may be read. A form needs no preflight (Fetch standard, CORS-safelisted request header).
QCoro::Task<void> Journey::probeTokenAsPage()
{
    const QByteArray endpoint = m_knowledge.server.metadata ? m_knowledge.server.metadata->tokenEndpoint : QByteArray();
    if (endpoint.isEmpty())
        co_return;
    http::Request request = documentProbe(http::Leg::Token, u"as a page of "_s + QString::fromUtf8(m_browserOrigin),
                                          endpoint, m_stop.get_token());
    request.method = "POST";
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    sendAsPage(request, m_browserOrigin);
    request.body = http::formEncode({{u"grant_type"_s, u"authorization_code"_s},
                                     {u"client_id"_s, clientId()},
                                     {u"redirect_uri"_s, m_connection.redirectUri()},
                                     {u"code"_s, QString::fromLatin1(randomToken())},
                                     {u"code_verifier"_s, QString::fromLatin1(randomToken(48))}});
    co_await m_http->send(std::move(request));
}

// The server refuses for want of scopes that were all asked for, and a new token of a machine costs nothing: whether that
// meets the same refusal tells a token that was granted too little from a server that does not see what it has.
bool Journey::mayTryAgain() const
{
    const http::ExchangePtr refusal = m_mcp ? m_mcp->lastRefusal() : http::ExchangePtr();
    if (!m_probing || m_connection.grant != profile::Grant::ClientCredentials || !refusal || refusal->status != 403)
        return false;
    const http::ChallengeList challenges = http::parseChallenges(refusal->responseHeaders.values("www-authenticate"));
    const http::Challenge *bearer = challenges.forToken();
    if (!bearer || bearer->parameter("error") != "insufficient_scope")
        return false;
    const QStringList asked = m_knowledge.scope.split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = QString::fromUtf8(bearer->parameter("scope")).split(u' ', Qt::SkipEmptyParts);
    return !wanted.isEmpty()
        && std::ranges::all_of(wanted, [&asked](const QString &scope) { return asked.contains(scope); });
}

QCoro::Task<void> Journey::probeFreshToken()
{
    const Result<oauth::TokenResponse> renewed = co_await m_keeper->renew();
    if (!renewed)
        co_return;
    takeTokens(*renewed);
    makeMcpClient(true);
    co_await m_mcp->connectToServer(m_stop.get_token());
}

} // namespace authscope::journey
