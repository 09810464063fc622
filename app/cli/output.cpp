// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "core/base/text.h"
#include "core/http/redaction.h"

#include <QtCore/QJsonDocument>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

bool cutOff = false;

void write(FILE *file, QByteArrayView bytes)
{
    const bool good = fwrite(bytes.constData(), 1, size_t(bytes.size()), file) == size_t(bytes.size())
        && fflush(file) == 0;
    if (!good && file == stdout && errno == EPIPE)
        cutOff = true;
}

void put(FILE *file, const QString &text)
{
    write(file, QByteArray(text.toUtf8() + '\n'));
}

} // namespace

void Output::line(const QString &text) const
{
    if (!json && !silent)
        put(stdout, text);
}

void Output::document(const QJsonObject &document) const
{
    const QByteArray text = QJsonDocument(document).toJson();
    bytes(text);
}

void Output::bytes(const QByteArray &bytes) const
{
    if (silent)
        return;
    write(stdout, bytes.endsWith('\n') ? bytes : QByteArray(bytes + '\n'));
}

void Output::note(const QString &text) const
{
    if (!quiet)
        toStderr(text);
}

void Output::warn(const QString &text) const
{
    toStderr(u"warning: "_s + text);
}

QJsonObject Output::failureJson(const Failure &failure) const
{
    QJsonObject error{{u"id"_s, failure.id},
                      {u"what"_s, redacted(failure.what)},
                      {u"evidence"_s, redacted(visible(failure.evidence))}};
    if (failure.exchange)
        error.insert("exchange"_L1, failure.exchange);
    return error;
}

int Output::failure(const Failure &failure) const
{
    if (json) {
        document({{u"error"_s, failureJson(failure)}});
    } else {
        toStderr(bad(u"error: "_s) + visibleLines(failure.what));
        // The server's own error stands in the text already.
        const QString message = visible(failure.evidence.section(u": "_s, 1));
        const bool isSaid = failure.what.contains(failure.evidence)
            || (!message.isEmpty() && failure.what.endsWith(message));
        if (!failure.evidence.isEmpty() && !isSaid)
            toStderr(u"       "_s + excerpt(failure.evidence).replace(u'\n', u"\n       "_s));
    }
    return statusFor(failure);
}

bool Output::arrived()
{
    return fflush(stdout) == 0 && !ferror(stdout);
}

bool Output::isCutOff()
{
    return cutOff;
}

void Output::plain(const QString &text)
{
    write(stdout, text.toUtf8());
}

void Output::toStderr(const QString &text) const
{
    if (!silent)
        put(stderr, redacted(text));
}

QString Output::redacted(const QString &text) const
{
    return redactor ? utf8Text(redactor->text(text.toUtf8())) : text;
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

QString excerpt(const QString &text)
{
    constexpr int mostLines = 12;
    // Evidence often comes with its line ends made visible already.
    QString lines = elided(text, 400);
    lines.replace(u"\\u{d}\\u{a}"_s, u"\n"_s).replace(u"\\u{a}"_s, u"\n"_s).replace(u"\r\n"_s, u"\n"_s);
    QStringList list = visibleLines(lines.trimmed()).split(u'\n');
    if (list.size() > mostLines)
        list = list.first(mostLines) + QStringList{u"…"_s};
    return list.join(u'\n');
}

} // namespace authscope::cli
