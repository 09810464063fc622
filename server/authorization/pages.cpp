// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/pages.h"

#include "core/base/text.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QUrl>

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView style = R"(
:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:26rem;margin:8vh auto;padding:0 1rem}
h1{font-size:1.4rem;margin:0 0 1rem}
label{display:block;margin:1rem 0 .25rem}
input{font:inherit;width:100%;box-sizing:border-box;padding:.5rem}
button{font:inherit;padding:.5rem 1.25rem;margin:1.25rem .5rem 0 0}
.error{border-left:.25rem solid #b3261e;padding:.25rem .75rem}
footer{margin-top:2rem;font-size:.85rem;opacity:.8}
)";

// Text of any origin as HTML text or as an attribute between double quotes. Control characters and bidirectional
// overrides are shown as escapes, so that a name cannot pose as another one.
QString safe(QStringView text)
{
    return visible(text).toHtmlEscaped();
}

QByteArray document(const QString &title, const QString &body)
{
    return QString(u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                   "<meta name=\"viewport\" content=\"width=device-width\"><title>"_s
                   + safe(title) + u"</title><style>"_s + QString::fromLatin1(style) + u"</style></head><body><main>"_s
                   + body
                   + u"</main><footer>Authscope lab: an authorization server for tests. "
                     "Do not enter a real password.</footer></body></html>\n"_s)
        .toUtf8();
}

QString hidden(QStringView name, QStringView value)
{
    // Not safe(): what a form carries must arrive unchanged.
    return u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name.toString().toHtmlEscaped(),
                                                                     value.toString().toHtmlEscaped());
}

QString originOf(const QString &target)
{
    const QUrl url(target);
    return url.scheme() + u"://"_s + url.authority();
}

} // namespace

QByteArray signInPage(const SignInPage &page)
{
    QString body = u"<h1>Sign in</h1><p>to continue to <strong>%1</strong></p>"_s.arg(safe(page.appName));
    if (!page.message.isEmpty())
        body += u"<p class=\"error\" role=\"alert\">%1</p>"_s.arg(safe(page.message));
    body += u"<form method=\"post\" action=\"/oauth2/signin\">"_s + hidden(u"flow", QString::fromLatin1(page.flow))
        + hidden(u"csrf", QString::fromLatin1(page.csrf))
        + u"<label for=\"username\">Username</label><input id=\"username\" name=\"username\" autocomplete=\"username\" "
          "maxlength=\"200\" required value=\"%1\">"_s.arg(safe(page.login))
        + u"<label for=\"password\">Password</label><input id=\"password\" name=\"password\" type=\"password\" "
          "autocomplete=\"current-password\" maxlength=\"200\" required>"
          "<button type=\"submit\">Sign in</button></form>"_s;
    return document(u"Sign in"_s, body);
}

QByteArray consentPage(const ConsentPage &page)
{
    QString items;
    for (const Scope &scope : page.scopes)
        items += u"<li>%1 <code>%2</code></li>"_s.arg(safe(scope.description), safe(scope.name));
    const QString body = u"<h1>%1 would like to:</h1><ul>%2</ul><p>Signed in as %3.</p>"_s.arg(safe(page.appName),
                                                                                               items, safe(page.login))
        + u"<form method=\"post\" action=\"/oauth2/consent\">"_s + hidden(u"flow", QString::fromLatin1(page.flow))
        + hidden(u"csrf", QString::fromLatin1(page.csrf))
        + u"<button type=\"submit\" name=\"consent\" value=\"allow\">Allow Access</button>"
          "<button type=\"submit\" name=\"consent\" value=\"deny\">Don't Allow</button></form>"_s;
    return document(u"Allow access"_s, body);
}

QByteArray activationPage(const ActivationPage &page)
{
    QString body = u"<h1>Activate your device</h1><p>Follow the instructions on your device to get an activation code. "
                   "Go on only if it is your own device.</p>"_s;
    if (!page.message.isEmpty())
        body += u"<p class=\"error\" role=\"alert\">%1</p>"_s.arg(safe(page.message));
    body += u"<form method=\"post\" action=\"/oauth2/activate\">"_s + hidden(u"csrf", QString::fromLatin1(page.csrf))
        + u"<label for=\"user_code\">Activation code</label><input id=\"user_code\" name=\"user_code\" "
          "autocomplete=\"off\" maxlength=\"20\" required value=\"%1\"><button type=\"submit\">Next</button></form>"_s
              .arg(safe(page.userCode));
    return document(u"Activate your device"_s, body);
}

QByteArray activatedPage()
{
    return document(u"Device activated"_s,
                    u"<h1>Device activated</h1><p>Follow the instructions on your device for next steps.</p>"_s);
}

QByteArray errorPage(QStringView error, QStringView description)
{
    const QString body = u"<h1>400</h1><h2>Bad Request</h2><p>Your request resulted in an error.</p>"
                         "<p>Identity Provider: Unknown</p><p>Error Code: %1</p><p>Description: %2</p>"_s.arg(
                             safe(error), safe(description));
    return document(u"Bad Request"_s, body);
}

QByteArray formPostPage(const QString &target, const http::Form &fields)
{
    QString inputs;
    for (const http::Field &field : fields.fields())
        inputs += hidden(field.name, field.value);
    return document(u"Continue"_s,
                    u"<h1>Continue</h1><form method=\"post\" action=\"%1\">%2<button type=\"submit\">Continue</button>"
                    "</form>"_s.arg(target.toHtmlEscaped(), inputs));
}

QByteArray signedOutPage()
{
    return document(u"Signed out"_s, u"<h1>Signed out</h1><p>You can close this window.</p>"_s);
}

QByteArray portalPage()
{
    return document(u"Sign in"_s, u"<h1>Sign in</h1><p>Connecting to your organisation.</p>"_s);
}

HttpResponse pageAnswer(int status, QByteArray html, const QString &formTarget)
{
    static const QByteArray styleHash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    QByteArray policy = "default-src 'none'; style-src 'sha256-" + styleHash
        + "'; base-uri 'none'; "
          "frame-ancestors 'none'; form-action 'self'";
    if (!formTarget.isEmpty())
        policy += ' ' + originOf(formTarget).toUtf8(); // browsers apply form-action to the redirect after a form too

    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type"_ba, "text/html; charset=utf-8"_ba},
                        {"Content-Security-Policy"_ba, policy},
                        {"X-Frame-Options"_ba, "DENY"_ba},
                        {"X-Content-Type-Options"_ba, "nosniff"_ba},
                        {"Cache-Control"_ba, "no-cache, no-store"_ba},
                        {"Referrer-Policy"_ba, "same-origin"_ba}};
    response.body = std::move(html);
    return response;
}

} // namespace authscope::server
