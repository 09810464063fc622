// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/authorization/dpop.h"
#include "server/authorization/lab.h"

#include <expected>

namespace authscope::server {

// v1/token: authorization_code, client_credentials, refresh_token, device_code, token exchange (RFC 8693; at the org's
// server it gives an ID-JAG) and JWT bearer (RFC 7523, which redeems one). The order of the checks is Okta's: form,
// client, proof, grant, what the grant brings, scopes, policy, consent.
class TokenEndpoint
{
public:
    explicit TokenEndpoint(Lab &lab) : m_lab(lab) {}

    HttpResponse token(const Call &call);
    // Whether the request comes from a page that may not talk to this endpoint (TOKEN_ENDPOINT_CORS).
    bool refusesPage(const HttpRequest &request) const;

private:
    struct Request {
        const Call &call;
        const http::Form &form;
        const App &app;
        QByteArray keyThumbprint; // of a DPoP proof; empty: bearer
    };
    // What is put into tokens.
    struct Grant {
        const User *user = nullptr;
        QStringList scopes;
        qint64 authTime = 0;
        QString nonce;
        int accessMinutes = 60;
        QByteArray grantId;
        QByteArray refreshToken; // in clear, to be handed out; may be empty
        QString issuedTokenType; // RFC 8693 §2.2.1; empty: left out
        QString actor;           // who acts for the user (RFC 8693 §4.1); empty: nobody
    };

    HttpResponse answer(const Call &call);
    HttpResponse codeGrant(const Request &request);
    HttpResponse clientGrant(const Request &request);
    HttpResponse refreshGrant(const Request &request);
    HttpResponse deviceGrant(const Request &request);
    // tokenexchange.cpp
    HttpResponse exchangeGrant(const Request &request);
    HttpResponse idJagGrant(const Request &request);
    HttpResponse bearerGrant(const Request &request);
    // The rule that lets the request through, or the finished refusal. The org's server has no rules.
    std::expected<Rule, HttpResponse> ruleFor(const Request &request, QLatin1StringView grantType, const User *user,
                                              const QStringList &scopes, QJsonObject &debug);

    struct FamilyFacts {
        QString serverId;
        QStringList scopes;
        QString userId;
        QString nonce;
        qint64 authTime = 0;
        int accessMinutes = 60;
        int refreshMinutes = 0;
        int windowMinutes = 10080;
        QByteArray grantId;
    };
    QByteArray newFamily(const Request &request, const FamilyFacts &facts) const;
    HttpResponse mint(const Request &request, const Grant &grant, QJsonObject debug = {});
    AccessClaims claimsOf(const Request &request, const Grant &grant) const;
    // The access token as it is handed out.
    Result<QByteArray> accessToken(const AccessClaims &claims, const AuthorizationServerConfig &server);
    Result<QByteArray> idToken(const Request &request, const Grant &grant, const AccessClaims &claims,
                               const QByteArray &access);
    QStringList supportedGrants() const;
    Result<jose::Key> signingKey(const AuthorizationServerConfig &server);
    HttpResponse bad(const Request &request, const QString &error, const QString &description,
                     const QString &reason = {});
    HttpResponse refuse(const Call &call, const QString &client, int status, const QString &error,
                        const QString &description, const QString &reason = {}, QJsonObject debug = {});

    Lab &m_lab;
};

} // namespace authscope::server
