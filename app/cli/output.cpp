// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "core/base/text.h"

#include <QtCore/QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

void put(FILE *file, const QString &text)
{
    const QByteArray utf8 = text.toUtf8() + '\n';
    fwrite(utf8.constData(), 1, size_t(utf8.size()), file);
    fflush(file);
}

} // namespace

void Output::line(const QString &text) const
{
    if (!json)
        put(stdout, text);
}

void Output::document(const QJsonObject &document) const
{
    const QByteArray text = QJsonDocument(document).toJson();
    bytes(text);
}

void Output::bytes(const QByteArray &bytes) const
{
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    if (!bytes.endsWith('\n'))
        fputc('\n', stdout);
    fflush(stdout);
}

void Output::note(const QString &text) const
{
    if (!quiet)
        put(stderr, text);
}

void Output::warn(const QString &text) const
{
    put(stderr, u"warning: "_s + text);
}

int Output::failure(const Failure &failure) const
{
    if (json) {
        QJsonObject error{{u"id"_s, failure.id}, {u"what"_s, failure.what}, {u"evidence"_s, visible(failure.evidence)}};
        if (failure.exchange)
            error.insert("exchange"_L1, failure.exchange);
        document({{u"error"_s, error}});
    } else {
        put(stderr, bad(u"error: "_s) + visibleLines(failure.what));
        if (!failure.evidence.isEmpty() && !failure.what.contains(failure.evidence))
            put(stderr, u"       "_s + visible(elided(failure.evidence, 400)));
    }
    return statusFor(failure);
}

QString Output::painted(const QString &text, int code) const
{
    return color ? u"\x1b[%1m%2\x1b[0m"_s.arg(QString::number(code), text) : text;
}

int statusFor(const Failure &failure)
{
    for (const auto prefix : {"usage."_L1, "url."_L1, "profile.field"_L1})
        if (failure.id.startsWith(prefix))
            return Usage;
    if (failure.id == "mcp.error"_L1)
        return Wrong;
    return Impossible;
}

} // namespace authscope::cli
