// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The small vocabulary of the rules: reading errors, quoting server text, comparing words.

#include "core/base/excerpt.h"
#include "core/base/text.h"
#include "core/diagnosis/facts.h"
#include "core/http/origin.h"
#include "core/json/document.h"

#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace authscope::diagnosis {

namespace {

// How much of an HTML page is looked at for Okta's texts.
constexpr qsizetype pageExcerpt = 64 * 1024;

// The text of a page without its tags; what follows `label` up to the next tag or line.
QString labelled(const QString &page, const QString &label)
{
    qsizetype at = page.indexOf(label, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    at += label.size();
    while (at < page.size() && (page[at] == u'\x1' || page[at].isSpace()))
        ++at;
    qsizetype end = at;
    while (end < page.size() && page[end] != u'\x1' && page[end] != u'\n' && page[end] != u'\r')
        ++end;
    return page.sliced(at, end - at).trimmed();
}

QString withoutTags(const QByteArray &body)
{
    QString text = QString::fromUtf8(body.first(std::min(body.size(), pageExcerpt)));
    QString out;
    out.reserve(text.size());
    bool inside = false;
    for (const QChar c : std::as_const(text)) {
        if (c == u'<') {
            inside = true;
            out += u'\x1';
        } else if (c == u'>' && inside) {
            inside = false;
        } else if (!inside) {
            out += c;
        }
    }
    out.replace(u"&#39;"_s, u"'"_s).replace(u"&#x27;"_s, u"'"_s).replace(u"&apos;"_s, u"'"_s);
    out.replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s);
    return out;
}

} // namespace

QString OAuthError::text() const
{
    if (description.isEmpty())
        return shown(error);
    return shown(error.isEmpty() ? description : QString(error + u": "_s + description));
}

OAuthError oauthErrorOf(const http::Exchange &exchange)
{
    OAuthError out;
    if (const auto object = json::parseObject(exchange.responseBody)) {
        out.error = object->value(u"error"_s).toString();
        out.description = object->value(u"error_description"_s).toString();
        if (out.error.isEmpty() && object->contains(u"errorCode"_s)) {
            out.management = true;
            out.error = object->value(u"errorCode"_s).toString();
            out.description = object->value(u"errorSummary"_s).toString();
        }
        return out;
    }
    if (exchange.status < 400)
        return out;
    const QString page = withoutTags(exchange.responseBody);
    out.error = labelled(page, u"Error Code:"_s);
    out.description = labelled(page, u"Description:"_s);
    out.page = !out.isNull();
    return out;
}

bool isRedacted(QStringView value)
{
    return value.contains(QChar(0x2026)) || value.contains(u"***"_s)
        || value.contains(u"redacted"_s, Qt::CaseInsensitive);
}

QString quote(QStringView text, qsizetype length)
{
    // Cut before escaping too, so that a megabyte of text costs nothing.
    const QString readable = visible(text.first(std::min(text.size(), length + 1)));
    return u"“"_s + elided(readable, length) + u"”"_s;
}

QString quote(QByteArrayView text, qsizetype length)
{
    return quote(QString::fromUtf8(text.first(std::min(text.size(), 4 * length + 4))), length);
}

QString shown(QStringView text, qsizetype length)
{
    return elided(text, length);
}

QString shown(QByteArrayView text, qsizetype length)
{
    return elided(QString::fromUtf8(text.first(std::min(text.size(), 4 * length + 4))), length);
}

QByteArray hostOf(QByteArrayView url)
{
    QByteArray origin = http::originOf(url);
    const qsizetype slashes = origin.indexOf("://");
    if (slashes < 0)
        return {};
    origin = origin.sliced(slashes + 3);
    const qsizetype bracket = origin.lastIndexOf(']');
    const qsizetype colon = origin.lastIndexOf(':');
    return colon > bracket ? origin.first(colon) : origin;
}

bool isOktaHost(QByteArrayView url)
{
    const QByteArray host = hostOf(url).toLower();
    const auto under = [&host](QByteArrayView domain) {
        return host == domain || host.endsWith(QByteArray("." + domain));
    };
    return under("okta.com") || under("oktapreview.com") || under("okta-emea.com") || under("okta-gov.com");
}

bool isInnerHost(QByteArrayView url)
{
    const QByteArray host = hostOf(url);
    return !host.isEmpty()
        && (http::isLoopback(url) || http::isPrivateAddress(url) || (!host.contains('.') && !host.contains(':'))
            || host.endsWith(".local") || host.endsWith(".internal") || host.endsWith(".svc"));
}

bool headersKnown(const http::Exchange &exchange)
{
    // The type of a body that a log tells was made up for it.
    const bool told = exchange.note.startsWith(u"told by a log"_s);
    return std::ranges::any_of(exchange.responseHeaders, [told](const http::Header &header) {
        return !told || !http::sameName(header.name, "content-type");
    });
}

bool requestKnown(const http::Exchange &exchange)
{
    const bool told = exchange.note.startsWith(u"told by a log"_s) && exchange.requestHeaders.isEmpty();
    return !exchange.method.isEmpty() && !told;
}

QString requestLine(const http::Exchange &exchange)
{
    if (exchange.url.isEmpty())
        return exchange.method.isEmpty() ? u"the request"_s : QString(u"the "_s + shown(exchange.method));
    const qsizetype query = exchange.url.indexOf('?');
    return shown(exchange.method) + u' ' + shown(query < 0 ? exchange.url : exchange.url.first(query), 200);
}

QString answerLine(const http::Exchange &exchange)
{
    const QByteArray text =
        exchange.responseBody.first(std::min<qsizetype>(exchange.responseBody.size(), 1024)).simplified();
    return text.isEmpty() ? QString::number(exchange.status)
                          : QString(QString::number(exchange.status) + u' ' + excerpt(text, 120));
}

bool isProbe(const http::Exchange &exchange)
{
    return exchange.note.contains(u"probe"_s, Qt::CaseInsensitive);
}

bool bodyHas(const http::Exchange &exchange, QByteArrayView text)
{
    return exchange.responseBody.first(std::min<qsizetype>(exchange.responseBody.size(), 4096)).contains(text);
}

QByteArray browserOrigin(const http::Exchange &exchange)
{
    const QByteArray origin = exchange.requestHeaders.value("origin");
    return origin == "null" || http::sameOrigin(origin, exchange.url) ? QByteArray() : origin;
}

std::optional<qint64> httpDate(QByteArrayView value)
{
    if (value.size() != 29) // "Mon, 23 Nov 2026 12:00:00 GMT"
        return {};
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeZone(QTimeZone::UTC);
    return date.toMSecsSinceEpoch();
}

QString withoutSlash(const QString &text)
{
    return text.endsWith(u'/') ? text.chopped(1) : text;
}

bool containsWord(QStringView text, QStringView word)
{
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; };
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !isPart(text[at - 1])) && (end == text.size() || !isPart(text[end])))
            return true;
    }
    return false;
}

QStringList scopeList(const QString &scope)
{
    return scope.split(u' ', Qt::SkipEmptyParts);
}

bool isHtml(const http::Exchange &exchange)
{
    const QByteArray type = http::mediaType(exchange.responseHeaders.value("content-type"));
    if (type == "text/html" || type == "application/xhtml+xml")
        return true;
    const QByteArray start =
        exchange.responseBody.first(std::min<qsizetype>(exchange.responseBody.size(), 64)).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

} // namespace authscope::diagnosis
