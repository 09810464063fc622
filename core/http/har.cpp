// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/har.h"

#include "core/http/form.h"
#include "core/http/redaction.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringDecoder>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace authscope::http {

using namespace Qt::StringLiterals;

namespace {

QJsonArray harHeaders(const Headers &headers)
{
    QJsonArray out;
    for (const Header &header : headers) {
        out.append(QJsonObject{
            {u"name"_s, QString::fromUtf8(header.name)},
            {u"value"_s, QString::fromUtf8(header.value)},
        });
    }
    return out;
}

QJsonArray harFields(const Form &form)
{
    QJsonArray out;
    for (const Field &field : form.fields())
        out.append(QJsonObject{{u"name"_s, field.name}, {u"value"_s, field.value}});
    return out;
}

// A body as text, or in base64 where it is no UTF-8.
void setText(QJsonObject &content, const QByteArray &body)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(body);
    if (decoder.hasError()) {
        content.insert(u"text"_s, QString::fromLatin1(body.toBase64()));
        content.insert(u"encoding"_s, u"base64"_s);
    } else {
        content.insert(u"text"_s, text);
    }
}

QJsonObject harRequest(const Exchange &exchange)
{
    QJsonObject request{
        {u"method"_s, QString::fromLatin1(exchange.method)},
        {u"url"_s, QString::fromUtf8(exchange.url)},
        {u"httpVersion"_s, u"HTTP/1.1"_s},
        {u"cookies"_s, QJsonArray()},
        {u"headers"_s, harHeaders(exchange.requestHeaders)},
        {u"queryString"_s, harFields(queryOf(exchange.url))},
        {u"headersSize"_s, -1},
        {u"bodySize"_s, std::max<qint64>(exchange.requestBody.size(), exchange.requestSize)},
    };
    if (!exchange.requestBody.isEmpty()) {
        const QByteArray type = exchange.requestHeaders.value("Content-Type");
        QJsonObject data{{u"mimeType"_s, QString::fromUtf8(type)}};
        setText(data, exchange.requestBody);
        // The format allows either fields or a text; both are what readers expect.
        if (mediaType(type) == "application/x-www-form-urlencoded")
            data.insert(u"params"_s, harFields(formDecode(exchange.requestBody)));
        request.insert(u"postData"_s, data);
    }
    if (exchange.requestDropped)
        request.insert(u"comment"_s, u"The body of %1 bytes was not kept."_s.arg(exchange.requestSize));
    return request;
}

QJsonObject harResponse(const Exchange &exchange)
{
    QJsonObject content{
        {u"size"_s, exchange.responseSize},
        {u"mimeType"_s, QString::fromUtf8(exchange.responseHeaders.value("Content-Type"))},
    };
    if (exchange.status > 0)
        setText(content, exchange.responseBody);
    if (exchange.responseTruncated)
        content.insert(u"comment"_s, u"Only the beginning was kept."_s);
    return {
        {u"status"_s, exchange.status},
        {u"statusText"_s, QString::fromUtf8(exchange.reason)},
        {u"httpVersion"_s, u"HTTP/1.1"_s},
        {u"cookies"_s, QJsonArray()},
        {u"headers"_s, harHeaders(exchange.responseHeaders)},
        {u"content"_s, content},
        {u"redirectURL"_s, QString::fromUtf8(exchange.responseHeaders.value("Location"))},
        {u"headersSize"_s, -1},
        {u"bodySize"_s, exchange.status > 0 ? exchange.responseSize : -1},
    };
}

// From one moment to a later one; -1 where either is unknown.
double span(double from, double to)
{
    return from < 0 || to < 0 ? -1 : std::max(to - from, 0.0);
}

QJsonObject harTimings(const Timings &timings)
{
    // send, wait and receive must not be -1; HAR counts the TLS handshake as a part of connect.
    const double begun = std::max({timings.connected, timings.encrypted, 0.0});
    const double sent = std::max(timings.sent, begun);
    const double first = std::max(timings.firstByte, sent);
    return {
        {u"blocked"_s, -1},
        {u"dns"_s, -1},
        {u"connect"_s, timings.connected < 0 ? -1.0 : begun},
        {u"ssl"_s, span(timings.connected, timings.encrypted)},
        {u"send"_s, sent - begun},
        {u"wait"_s, first - sent},
        {u"receive"_s, std::max(timings.finished - first, 0.0)},
    };
}

QJsonObject harEntry(const Exchange &exchange)
{
    const QDateTime started = QDateTime::fromMSecsSinceEpoch(exchange.startedMs, QTimeZone::UTC);
    QJsonObject entry{
        {u"startedDateTime"_s, started.toString(Qt::ISODateWithMs)},
        {u"time"_s, std::max(exchange.timings.finished, 0.0)},
        {u"request"_s, harRequest(exchange)},
        {u"response"_s, harResponse(exchange)},
        {u"cache"_s, QJsonObject()},
        {u"timings"_s, harTimings(exchange.timings)},
        {u"_authscopeId"_s, exchange.id},
        {u"_authscopeLeg"_s, legName(exchange.leg)},
    };
    if (!exchange.note.isEmpty())
        entry.insert(u"_authscopeNote"_s, exchange.note);
    if (exchange.error != ErrorKind::None) {
        entry.insert(u"_authscopeError"_s,
                     QJsonObject{{u"kind"_s, errorKindName(exchange.error)}, {u"text"_s, exchange.errorText}});
    }
    if (exchange.redirectedFrom > 0)
        entry.insert(u"_authscopeRedirectedFrom"_s, exchange.redirectedFrom);
    if (!exchange.tls.protocol.isEmpty()) {
        entry.insert(u"_authscopeTls"_s,
                     QJsonObject{{u"protocol"_s, exchange.tls.protocol},
                                 {u"cipher"_s, exchange.tls.cipher},
                                 {u"errors"_s, QJsonArray::fromStringList(exchange.tls.errors)}});
    }
    return entry;
}

QByteArray octal(char c)
{
    return '\\' + QByteArray::number(uchar(c), 8).rightJustified(3, '0');
}

// One word for a POSIX shell. Nothing is special between single quotes but the single quote; control characters other
// than line feeds are left to printf, because a terminal that the command is pasted into may act upon them.
QByteArray shellWord(const QByteArray &text)
{
    const auto isControl = [](char c) { return (uchar(c) < 0x20 && c != '\n') || c == 0x7f; };
    QByteArray out;
    for (qsizetype i = 0; i < text.size();) {
        const bool control = isControl(text[i]);
        const qsizetype begin = i;
        while (i < text.size() && isControl(text[i]) == control)
            ++i;
        const QByteArray run = text.sliced(begin, i - begin);
        if (!control) {
            out += '\'' + QByteArray(run).replace('\'', "'\\''") + '\'';
            continue;
        }
        out += "\"$(printf '";
        for (const char c : run)
            out += octal(c);
        out += "')\"";
    }
    return out.isEmpty() ? "''"_ba : out;
}

// A command that writes bytes which no argument can hold.
QByteArray printed(const QByteArray &bytes)
{
    QByteArray out("printf '");
    for (const char c : bytes) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (plain)
            out += c;
        else
            out += octal(c);
    }
    return out + "' | ";
}

bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
    });
}

} // namespace

QByteArray toHar(const QList<ExchangePtr> &exchanges, const Redactor *redactor, const QJsonObject &about)
{
    Redactor informed;
    if (redactor) {
        // A token of one answer may be echoed in another.
        informed = *redactor;
        for (const ExchangePtr &exchange : exchanges)
            informed.learn(*exchange);
    }
    QJsonArray entries;
    for (const ExchangePtr &exchange : exchanges)
        entries.append(harEntry(redactor ? informed.exchange(*exchange) : *exchange));
    QJsonObject log{
        {u"version"_s, u"1.2"_s},
        {u"creator"_s, QJsonObject{{u"name"_s, u"Authscope"_s}, {u"version"_s, QStringLiteral(AUTHSCOPE_VERSION)}}},
        {u"entries"_s, entries},
    };
    if (!about.isEmpty())
        log.insert(u"_authscope"_s, about);
    return QJsonDocument(QJsonObject{{u"log"_s, log}}).toJson(QJsonDocument::Indented);
}

QByteArray toCurl(const Exchange &original, const Redactor *redactor)
{
    const Exchange exchange = redactor ? redactor->exchange(original) : original;
    const bool piped = exchange.requestBody.contains('\0');
    QByteArray out = piped ? printed(exchange.requestBody) : QByteArray();
    if (exchange.requestDropped)
        out = "# The body of " + QByteArray::number(exchange.requestSize) + " bytes was not kept: this sends none.\n";
    out += "curl --globoff --path-as-is";
    const auto option = [&out](QByteArrayView name, const QByteArray &value) {
        out += " \\\n  " + name.toByteArray() + ' ' + shellWord(value);
    };
    if (exchange.method != "GET" || !exchange.requestBody.isEmpty())
        option("--request", exchange.method);
    for (const Header &header : exchange.requestHeaders) {
        // curl sets these itself from the URL and the body; and it would read a file for a name that begins with @.
        if (sameName(header.name, "Host") || sameName(header.name, "Content-Length")
            || sameName(header.name, "Connection") || !isFieldName(header.name))
            continue;
        // "Name;" is how curl spells a field without a value.
        const bool empty = header.value.trimmed().isEmpty();
        option("--header", header.name + (empty ? QByteArray(";") : ": " + header.value));
    }
    if (piped)
        option("--data-binary", "@-");
    else if (!exchange.requestBody.isEmpty())
        option("--data-raw", exchange.requestBody);
    // With --url the address cannot be taken for an option.
    option("--url", exchange.url);
    return out + '\n';
}

} // namespace authscope::http
