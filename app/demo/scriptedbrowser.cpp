// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/scriptedbrowser.h"

#include "core/base/text.h"
#include "core/http/form.h"
#include "core/http/origin.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace authscope::demo {

namespace {

constexpr int mostPages = 12;

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(u"\\b%1=\"([^\"]*)\""_s.arg(name));
    QString value = pattern.match(tag).captured(1);
    // The few entities that our own pages write.
    value.replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s);
    return value.replace(u"&amp;"_s, u"&"_s);
}

QString withoutMarkup(QString html)
{
    static const QRegularExpression hidden(u"<(style|title)[^>]*>.*?</\\1>"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return html.remove(hidden).replace(tags, u" "_s).simplified();
}

} // namespace

ScriptedBrowser::ScriptedBrowser(QString login, QString password, Decision decision, QObject *parent)
    : QObject(parent), m_login(std::move(login)), m_password(std::move(password)), m_decision(decision), m_http(&m_log)
{
}

ScriptedBrowser::~ScriptedBrowser()
{
    *m_alive = false;
}

Result<void> ScriptedBrowser::open(const QByteArray &url)
{
    m_cookies.clear();
    drive(url);
    return {};
}

QCoro::Task<void> ScriptedBrowser::drive(QByteArray url)
{
    const std::shared_ptr<bool> alive = m_alive;
    http::Request request;
    request.url = url;
    for (int page = 0; page < mostPages; ++page) {
        QByteArray cookies;
        for (auto cookie = m_cookies.begin(); cookie != m_cookies.end(); ++cookie)
            cookies += (cookies.isEmpty() ? QByteArray() : QByteArray("; ")) + cookie.key() + '=' + cookie.value();
        // Only the bundled server sets cookies here; the loopback handler ignores them.
        if (!cookies.isEmpty())
            request.headers.set("Cookie", cookies);
        const http::ExchangePtr exchange = co_await m_http.send(request);
        if (!*alive)
            co_return;
        m_log.clear();
        if (exchange->error != http::ErrorKind::None) {
            Q_EMIT stuck(exchange->errorText);
            co_return;
        }
        keepCookies(*exchange);
        if (exchange->status >= 300 && exchange->status < 400) {
            request = {};
            request.url = http::resolved(exchange->url, exchange->responseHeaders.value("location"));
            continue;
        }
        auto next = answer(*exchange);
        if (!next) {
            if (exchange->status >= 400)
                Q_EMIT stuck(visible(elided(withoutMarkup(QString::fromUtf8(exchange->responseBody)), 400)));
            co_return;
        }
        request = std::move(*next);
    }
}

std::optional<http::Request> ScriptedBrowser::answer(const http::Exchange &page) const
{
    const QString html = QString::fromUtf8(page.responseBody);
    static const QRegularExpression formPattern(u"<form[^>]*>.*?</form>"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression inputPattern(u"<input[^>]*>"_s);
    const QString form = formPattern.match(html).captured();
    if (form.isEmpty())
        return {};
    http::Form fields;
    auto inputs = inputPattern.globalMatch(form);
    while (inputs.hasNext()) {
        const QString input = inputs.next().captured();
        const QString name = attribute(input, u"name"_s);
        if (name == "username"_L1)
            fields.set(name, m_login);
        else if (name == "password"_L1)
            fields.set(name, m_password);
        else if (!name.isEmpty())
            fields.set(name, attribute(input, u"value"_s));
    }
    // A sign-in page that comes again refused the password; answering it again would loop.
    if (fields.contains(u"password") && http::formDecode(page.requestBody).contains(u"password"))
        return {};
    if (form.contains("name=\"consent\""_L1))
        fields.set(u"consent"_s, m_decision == Decision::Allow ? u"allow"_s : u"deny"_s);
    http::Request request;
    request.method = "POST";
    const QByteArray action = attribute(form.left(form.indexOf(u'>') + 1), u"action"_s).toUtf8();
    request.url = action.isEmpty() ? page.url : http::resolved(page.url, action);
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    request.headers.add("Origin", http::originOf(page.url));
    request.body = http::formEncode(fields);
    return request;
}

void ScriptedBrowser::keepCookies(const http::Exchange &exchange)
{
    const auto set = exchange.responseHeaders.values("set-cookie");
    for (const QByteArray &cookie : set) {
        const QByteArray pair = cookie.first(cookie.indexOf(';') < 0 ? cookie.size() : cookie.indexOf(';'));
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0)
            m_cookies.insert(pair.first(equals).trimmed(), pair.mid(equals + 1).trimmed());
    }
}

} // namespace authscope::demo
