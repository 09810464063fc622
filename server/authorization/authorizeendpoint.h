// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/authorization/lab.h"

#include <expected>

namespace authscope::server {

// The browser leg: v1/authorize, the sign-in and consent pages, v1/logout. The order of the checks is Okta's: what is
// wrong with the client or the redirect URI is shown on a page, everything later goes to the redirect URI.
class AuthorizeEndpoint
{
public:
    explicit AuthorizeEndpoint(Lab &lab) : m_lab(lab) {}

    HttpResponse authorize(const Call &call);
    // POST /oauth2/signin: username, password, flow, csrf.
    HttpResponse signIn(const HttpRequest &request, const QByteArray &requestId);
    // GET /oauth2/continue?flow=…: after the sign-in, so that a reload does not post the password again.
    HttpResponse proceed(const HttpRequest &request, const QByteArray &requestId);
    // POST /oauth2/consent: consent=allow|deny, flow, csrf.
    HttpResponse consent(const HttpRequest &request, const QByteArray &requestId);
    HttpResponse logout(const Call &call);

private:
    struct Refusal {
        QString error;
        QString description;
        QString reason; // for the log
    };
    struct Parsed {
        PendingRequest pending;
        QStringList prompts;
        std::optional<qint64> maxAge;
    };

    std::expected<const App *, HttpResponse> clientOf(const Call &call, const http::Form &form);
    std::expected<Parsed, Refusal> check(const Call &call, const App &app, const http::Form &form,
                                         const PendingRequest &start);
    HttpResponse begin(const Call &call, Parsed parsed);
    // From a known user to the code: assignment, policy, consent. `flow` is empty until the request was stored.
    HttpResponse decide(const PendingRequest &pending, const QByteArray &flow, const User &user, qint64 authTime,
                        bool mayAsk, bool consented, const QByteArray &requestId);
    HttpResponse issueCode(const PendingRequest &pending, const User &user, qint64 authTime, const Rule &rule,
                           const QByteArray &requestId, QJsonObject debug);

    HttpResponse errorOnPage(const QString &serverId, const QString &client, const QByteArray &requestId,
                             const Refusal &refusal);
    HttpResponse errorByRedirect(const PendingRequest &pending, const QString &actor, const QByteArray &requestId,
                                 const Refusal &refusal, QJsonObject debug = {});
    HttpResponse sendBack(const PendingRequest &pending, http::Form fields) const;

    HttpResponse askToSignIn(const PendingRequest &pending, const QByteArray &flow, const QString &login,
                             const QString &message) const;
    // The pending request that a form or a link names, if it belongs to this browser.
    PendingRequest *ownFlow(const HttpRequest &request, const QByteArray &flow);
    QByteArray csrf(const QByteArray &device, const QByteArray &flow) const;

    Lab &m_lab;
};

} // namespace authscope::server
