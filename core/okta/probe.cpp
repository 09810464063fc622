// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/okta/probe.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/http/form.h"
#include "core/oauth/authorization.h"
#include "core/oauth/token.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace authscope::okta {

namespace {

// An error page says its reason in words only.
QString pageText(const http::Exchange &exchange)
{
    static const QRegularExpression invisible(u"<(style|title|script|head)[^>]*>.*?</\\1>"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    QString text = utf8Text(exchange.responseBody.first(std::min<qsizetype>(exchange.responseBody.size(), 64 * 1024)));
    text.remove(invisible).replace(tags, u" "_s);
    text.replace(u"&#39;"_s, u"'"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s);
    return elided(text.replace(u"&amp;"_s, u"&"_s).simplified(), 400);
}

} // namespace

bool ProbeAnswer::isFine() const
{
    return error == "login_required"_L1 || error == "interaction_required"_L1 || error == "consent_required"_L1;
}

QString ProbeAnswer::told() const
{
    QStringList parts;
    if (!error.isEmpty())
        parts += error;
    if (!text.isEmpty())
        parts += text;
    if (parts.isEmpty())
        parts += status != 0 ? u"status %1"_s.arg(status) : u"no answer"_s;
    return elided(visible(parts.join(u": "_s)), 300);
}

QCoro::Task<ProbeAnswer> askAuthorize(http::Client *client, AuthorizeProbe probe, std::stop_token stop)
{
    http::Form query{{u"response_type"_s, u"code"_s},
                     {u"client_id"_s, probe.clientId},
                     {u"redirect_uri"_s, probe.redirectUri},
                     {u"scope"_s, probe.scope},
                     {u"state"_s, QString::fromLatin1(randomToken(16))},
                     {u"nonce"_s, QString::fromLatin1(randomToken(16))},
                     {u"code_challenge"_s, QString::fromLatin1(oauth::Pkce::create().challenge)},
                     {u"code_challenge_method"_s, u"S256"_s},
                     {u"prompt"_s, u"none"_s}};
    if (!probe.resource.isEmpty())
        query.add(u"resource"_s, probe.resource);
    http::Request request;
    request.leg = http::Leg::Authorize;
    request.note = u"probe: prompt=none, without a person"_s;
    request.url = http::withQuery(probe.endpoint, query);
    request.stop = stop;
    const http::ExchangePtr exchange = co_await client->send(std::move(request));
    ProbeAnswer answer;
    answer.exchange = exchange->id;
    answer.status = exchange->status;
    const QByteArray location = exchange->responseHeaders.value("location");
    if (exchange->status >= 300 && exchange->status < 400 && !location.isEmpty()) {
        const http::Form parameters = http::queryOf(location);
        answer.error = parameters.value(u"error"_s);
        answer.text = parameters.value(u"error_description"_s);
    } else if (const auto error = oauth::errorResponse(*exchange)) {
        answer.error = error->error;
        answer.text = error->description;
    } else if (exchange->error != http::ErrorKind::None) {
        answer.text = exchange->errorText;
    } else {
        answer.text = pageText(*exchange);
    }
    // The page of an error names it at times.
    static const QRegularExpression named(u"\\b(login_required|invalid_scope|unauthorized_client|invalid_client|"
                                          "invalid_target|access_denied|invalid_request)\\b"_s);
    if (answer.error.isEmpty())
        answer.error = named.match(answer.text).captured(1);
    co_return answer;
}

} // namespace authscope::okta
