// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/traffic/exchangetext.h"

#include "app/gui/phrases.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ExchangeText)
};

QByteArray headerLines(const http::Headers &headers)
{
    QByteArray text;
    for (const http::Header &header : headers)
        text += header.name + ": " + header.value + '\n';
    return text;
}

QString row(const QString &name, const QString &value)
{
    return name.leftJustified(18) + value + u'\n';
}

QString ms(double value)
{
    return value < 0 ? u"–"_s : QString(QLocale().toString(value, 'f', 2) + u" ms");
}

} // namespace

QByteArray requestHead(const http::Exchange &exchange)
{
    QByteArray text = exchange.method + ' ' + exchange.url + '\n' + headerLines(exchange.requestHeaders);
    if (exchange.requestDropped)
        text +=
            Tr::tr("\n[The body of %1 was not kept.]").arg(QLocale().formattedDataSize(exchange.requestSize)).toUtf8();
    return exchange.requestBody.isEmpty() ? text : QByteArray(text + '\n');
}

QByteArray responseHead(const http::Exchange &exchange)
{
    QByteArray text;
    if (exchange.error != http::ErrorKind::None)
        text += Tr::tr("[%1: %2]").arg(http::errorKindName(exchange.error), exchange.errorText).toUtf8() + "\n\n";
    if (exchange.status == 0)
        return text.isEmpty() ? Tr::tr("[no response]").toUtf8() : text;
    text += "HTTP " + QByteArray::number(exchange.status) + ' ' + exchange.reason + '\n'
        + headerLines(exchange.responseHeaders);
    if (exchange.responseTruncated)
        text += Tr::tr("\n[The first %1 of %2 were kept.]\n")
                    .arg(QLocale().formattedDataSize(exchange.responseBody.size()),
                         QLocale().formattedDataSize(exchange.responseSize))
                    .toUtf8();
    return exchange.responseBody.isEmpty() ? text : QByteArray(text + '\n');
}

QString timingText(const http::Exchange &exchange)
{
    const http::Timings &t = exchange.timings;
    QString text = row(Tr::tr("Started"),
                       QDateTime::fromMSecsSinceEpoch(exchange.startedMs).toString(Qt::ISODateWithMs));
    text += row(Tr::tr("Connected"),
                t.connected < 0 ? Tr::tr("– (a connection was reused, or there was none)") : ms(t.connected));
    text += row(Tr::tr("Encrypted"), ms(t.encrypted));
    text += row(Tr::tr("Request sent"), ms(t.sent));
    text += row(Tr::tr("First byte"), ms(t.firstByte));
    text += row(Tr::tr("Finished"), ms(t.finished));
    text += row(Tr::tr("Body"), QLocale().formattedDataSize(exchange.responseSize));
    if (exchange.redirectedFrom)
        text += row(Tr::tr("Redirected from"), u"#%1"_s.arg(exchange.redirectedFrom));
    if (!exchange.note.isEmpty())
        text += row(Tr::tr("For"), enginePhrases().translatedIfOurs(exchange.note));
    return text;
}

QString tlsText(const http::Exchange &exchange)
{
    const http::TlsFacts &tls = exchange.tls;
    if (tls.protocol.isEmpty() && tls.errors.isEmpty() && tls.chain.isEmpty())
        return exchange.url.startsWith("http:") ? Tr::tr("Plain HTTP: nothing was encrypted.")
                                                : Tr::tr("Nothing is known of the encryption of this exchange.");
    QString text = row(Tr::tr("Protocol"), tls.protocol) + row(Tr::tr("Cipher"), tls.cipher);
    for (const QString &error : tls.errors)
        text += row(Tr::tr("Error"), error);
    for (const http::Certificate &certificate : tls.chain) {
        text += u'\n';
        text += row(Tr::tr("Subject"), certificate.subject);
        text += row(Tr::tr("Issuer"), certificate.selfSigned ? Tr::tr("itself (self-signed)") : certificate.issuer);
        text += row(Tr::tr("Valid"),
                    Tr::tr("%1 to %2")
                        .arg(certificate.notBefore.toString(Qt::ISODate), certificate.notAfter.toString(Qt::ISODate)));
        if (!certificate.alternativeNames.isEmpty())
            text += row(Tr::tr("Names"), certificate.alternativeNames.join(u", "_s));
    }
    return text;
}

} // namespace authscope::gui
