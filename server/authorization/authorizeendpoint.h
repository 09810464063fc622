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
    // POST v1/par (RFC 9126): the parameters of an authorization request, ahead of the browser.
    HttpResponse push(const Call &call);
    // GET and POST /oauth2/activate: a person types in what a device shows (RFC 8628 §3.3).
    HttpResponse activate(const HttpRequest &request, const QByteArray &requestId);

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
    HttpResponse begin(const HttpRequest &request, Parsed parsed, const QByteArray &requestId);
    // The parameters, from the request or pushed before; nothing where the request_uri is not good.
    std::optional<http::Form> parametersOf(const Call &call);
    HttpResponse beginActivation(const HttpRequest &request, const QString &userCode, const QByteArray &requestId);
    HttpResponse approveDevice(const PendingRequest &pending, const User &user, qint64 authTime, const Rule &rule,
                               const QByteArray &requestId, QJsonObject debug);
    // From a known user to the code: assignment, policy, consent. `flow` is empty until the request was stored.
    HttpResponse decide(const PendingRequest &pending, const QByteArray &flow, const User &user, qint64 authTime,
                        bool mayAsk, bool consented, const QByteArray &requestId);
    HttpResponse blockedBySignOnPolicy(const PendingRequest &pending, const QByteArray &flow, const User &user,
                                       bool silent, const QByteArray &requestId);
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
    // Wrong user codes within this minute, of everybody: they are short, and must not be guessed (RFC 8628 §5.1).
    qint64 m_guessMinute = 0;
    int m_guesses = 0;
};

} // namespace authscope::server
