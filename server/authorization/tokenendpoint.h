// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/authorization/dpop.h"
#include "server/authorization/lab.h"

#include <expected>

namespace authscope::server {

// v1/token: authorization_code, client_credentials and refresh_token. The order of the checks is Okta's: form, client,
// proof, grant, what the grant brings, scopes, policy, consent.
class TokenEndpoint
{
public:
    explicit TokenEndpoint(Lab &lab) : m_lab(lab) {}

    HttpResponse token(const Call &call);

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
    };

    // Counts the request; the refusal is there when the minute is used up.
    std::optional<HttpResponse> takeFromBucket(const Call &call);
    void addRateHeaders(const Call &call, HttpResponse &response) const;

    HttpResponse answer(const Call &call);
    HttpResponse codeGrant(const Request &request);
    HttpResponse clientGrant(const Request &request);
    HttpResponse refreshGrant(const Request &request);
    QByteArray newFamily(const Request &request, const struct AuthorizationCode &code) const;
    HttpResponse mint(const Request &request, const Grant &grant, QJsonObject debug = {});
    Result<jose::Key> signingKey(const AuthorizationServerConfig &server);
    HttpResponse refuse(const Call &call, const QString &client, int status, const QString &error,
                        const QString &description, const QString &reason = {}, QJsonObject debug = {});

    struct Bucket {
        qint64 minute = 0;
        int used = 0;
    };
    int used(const Bucket &bucket) const;

    Lab &m_lab;
    QHash<QString, Bucket> m_buckets;
};

} // namespace authscope::server
