// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages a person sees. No script; everything from outside escaped; nobody may frame them; forms go to this server
// only and carry a token that is bound to the browser.
#pragma once

#include "server/authorization/org.h"
#include "server/http/listener.h"

namespace authscope::server {

struct SignInPage {
    QString appName;
    QByteArray flow; // names the pending request
    QByteArray csrf;
    QString login;   // filled in
    QString message; // what was wrong with the last try; empty at first
};
QByteArray signInPage(const SignInPage &page);

struct ConsentPage {
    QString appName;
    QString login;
    QByteArray flow;
    QByteArray csrf;
    QList<Scope> scopes;
};
QByteArray consentPage(const ConsentPage &page);

struct ActivationPage {
    QString userCode; // filled in
    QByteArray csrf;
    QString message; // what was wrong with the last try
};
QByteArray activationPage(const ActivationPage &page);
QByteArray activatedPage();

// Okta's 400 page: headline, "Your request resulted in an error.", "Error Code: …", "Description: …".
QByteArray errorPage(QStringView error, QStringView description);
// response_mode=form_post without script: the person presses the button.
QByteArray formPostPage(const QString &target, const http::Form &fields);
QByteArray signedOutPage();
// What a person's browser would see at an org's home; for AS_METADATA_HTML.
QByteArray portalPage();

// `formTarget`: the origin a form of this page ends at, by redirect or directly (CSP form-action), if not this one's.
HttpResponse pageAnswer(int status, QByteArray html, const QString &formTarget = {});

} // namespace authscope::server
