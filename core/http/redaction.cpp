// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/redaction.h"

#include "core/http/scrubber.h"

namespace authscope::http {

using namespace Qt::StringLiterals;

namespace {

// Values found by their place are looked for elsewhere only from this length on: a cookie that is "1" or a user code
// would else tear holes into every text.
constexpr qsizetype shortestLearned = 12;

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
    Scrubber scrubber;
    scrubber.url(exchange.url);
    for (const Header &header : exchange.requestHeaders)
        scrubber.header(header.name, header.value);
    for (const Header &header : exchange.responseHeaders)
        scrubber.header(header.name, header.value);
    scrubber.body(exchange.requestHeaders.value("Content-Type"), exchange.requestBody);
    scrubber.body(exchange.responseHeaders.value("Content-Type"), exchange.responseBody);
    for (const QByteArray &value : scrubber.collected()) {
        if (value.size() >= shortestLearned)
            addSecret(value);
    }
}

QByteArray Redactor::header(QByteArrayView name, QByteArrayView value) const
{
    return m_secrets.replaced(Scrubber().header(name, value));
}

QByteArray Redactor::url(QByteArrayView url) const
{
    return m_secrets.replaced(Scrubber().url(url));
}

QByteArray Redactor::body(QByteArrayView contentType, QByteArrayView body) const
{
    return m_secrets.replaced(Scrubber().body(contentType, body));
}

QByteArray Redactor::text(QByteArrayView text) const
{
    return m_secrets.replaced(Scrubber().text(text));
}

Exchange Redactor::exchange(const Exchange &exchange) const
{
    Redactor redactor(*this);
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
    return out;
}

} // namespace authscope::http
