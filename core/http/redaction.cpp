// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/redaction.h"

#include "core/base/limits.h"
#include "core/http/scrubber.h"

namespace authscope::http {

using namespace Qt::StringLiterals;

namespace {

// Values found by their place are looked for elsewhere only from this length on: a cookie that is "1" or a user code
// would else tear holes into every text.
constexpr qsizetype shortestLearned = 12;
// The rest of a longer one is no credential any more.
constexpr qsizetype longestLearned = limits::token;

QString asText(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

bool isEncoded(const Headers &headers)
{
    const QByteArray coding = headers.value("Content-Encoding").trimmed();
    return !coding.isEmpty() && !sameName(coding, "identity");
}

} // namespace

void Redactor::addSecret(QByteArrayView value)
{
    m_secrets.add(value);
}

void Redactor::learn(const Exchange &exchange)
{
    Scrubber ours;
    ours.url(exchange.url);
    for (const Header &header : exchange.requestHeaders)
        ours.header(header.name, header.value);
    ours.body(exchange.requestHeaders.value("Content-Type"), exchange.requestBody);
    for (const QByteArray &value : ours.collected())
        learn(value);

    Scrubber theirs;
    for (const Header &header : exchange.responseHeaders)
        theirs.header(header.name, header.value);
    theirs.body(exchange.responseHeaders.value("Content-Type"), exchange.responseBody);
    for (const QByteArray &value : theirs.collected()) {
        if (m_learned >= limits::learnedSecrets)
            break;
        m_learned += learn(value) ? 1 : 0;
    }
    m_steps += ours.steps() + theirs.steps();
}

bool Redactor::learn(QByteArrayView value)
{
    return value.size() >= shortestLearned && m_secrets.add(value.first(std::min(value.size(), longestLearned)));
}

QByteArray Redactor::finished(const Scrubber &scrubber, const QByteArray &scrubbed) const
{
    m_steps += scrubber.steps();
    return m_secrets.replaced(scrubbed);
}

QByteArray Redactor::header(QByteArrayView name, QByteArrayView value) const
{
    Scrubber scrubber;
    const QByteArray scrubbed = scrubber.header(name, value);
    return finished(scrubber, scrubbed);
}

QByteArray Redactor::url(QByteArrayView url) const
{
    Scrubber scrubber;
    const QByteArray scrubbed = scrubber.url(url);
    return finished(scrubber, scrubbed);
}

QByteArray Redactor::body(QByteArrayView contentType, QByteArrayView body) const
{
    Scrubber scrubber;
    const QByteArray scrubbed = scrubber.body(contentType, body);
    return finished(scrubber, scrubbed);
}

QByteArray Redactor::text(QByteArrayView text) const
{
    Scrubber scrubber;
    const QByteArray scrubbed = scrubber.text(text);
    return finished(scrubber, scrubbed);
}

Exchange Redactor::exchange(const Exchange &exchange) const
{
    m_secrets.prepare(); // once, and not in each copy
    Redactor redactor(*this);
    const qint64 before = steps();
    redactor.learn(exchange);
    const auto headers = [&redactor](const Headers &list) {
        Headers out;
        for (const Header &header : list)
            out.add(redactor.text(header.name), redactor.header(header.name, header.value));
        return out;
    };
    const auto body = [&redactor](const Headers &list, const QByteArray &bytes) -> QByteArray {
        if (!bytes.isEmpty() && isEncoded(list))
            return "(left out: the body is compressed, so that secrets in it cannot be seen)"_ba;
        return redactor.body(list.value("Content-Type"), bytes);
    };
    Exchange out = exchange;
    out.note = asText(redactor.text(exchange.note.toUtf8()));
    out.url = redactor.url(exchange.url);
    out.requestHeaders = headers(exchange.requestHeaders);
    out.requestBody = body(exchange.requestHeaders, exchange.requestBody);
    out.reason = redactor.text(exchange.reason);
    out.responseHeaders = headers(exchange.responseHeaders);
    out.responseBody = body(exchange.responseHeaders, exchange.responseBody);
    out.errorText = asText(redactor.text(exchange.errorText.toUtf8()));
    m_steps += redactor.steps() - before;
    return out;
}

} // namespace authscope::http
