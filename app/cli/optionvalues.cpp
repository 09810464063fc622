// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/optionvalues.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/base/textencoding.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace authscope::cli {

namespace {

constexpr qint64 largestSecret = 256 * 1024;

// The text of a secret. An editor's line end is not part of it; anything else is, and what could not be sent as it is
// gets refused, not mended: a token with a line less is another token.
Result<QString> secretText(QByteArray bytes, const QString &from)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    if (bytes.isEmpty())
        return usage(u"%1 is empty."_s.arg(from));
    if (!bytes.isValidUtf8())
        return usage(u"%1 is not UTF-8 text, so it is no secret that could be sent."_s.arg(from));
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == '\n' || c == '\r')
            return usage(
                u"%1 has a line break inside, after %2 characters. A secret is one line; join the lines if the "
                "break came by copying."_s.arg(from, QString::number(i)));
        if (c < 0x20 || c == 0x7f)
            return usage(u"%1 has the control character U+%2 inside, after %3 characters."_s.arg(
                from, QString::number(uint(c), 16).rightJustified(4, u'0'), QString::number(i)));
    }
    return text;
}

bool isFieldName(QStringView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z')
            || QStringView(u"!#$%&'*+-.^_`|~").contains(c);
    });
}

// At most one byte more than the limit.
Result<QByteArray> standardInput(qint64 limit)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return usage(u"Standard input cannot be read."_s);
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray piece = input.read(limit + 1 - bytes.size());
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes.size() > limit ? bytes : asUtf8(bytes);
}

std::unexpected<Failure> outputProblem(const QString &option, const QString &path, const QString &problem)
{
    return fail(u"output."_s + option,
                u"The file %1 of --%2 cannot be written: %3."_s.arg(visible(path), option, problem));
}

// Where the value of a secret option comes from, and its bytes.
struct Source {
    QString from; // for messages; empty if the option was not given
    QByteArray bytes;
};

Result<Source> sourceOf(Context &context, const QString &name)
{
    const QString file = name + u"-file"_s;
    const QString environment = name + u"-env"_s;
    const int given = int(context.has(file)) + int(context.has(environment)) + int(context.has(name));
    if (given > 1)
        return usage(u"Give only one of --%1, --%2 and --%3."_s.arg(name, file, environment));
    if (context.has(file)) {
        const Result<QByteArray> bytes = fileFor(file, context.value(file), largestSecret);
        if (!bytes)
            return std::unexpected(bytes.error());
        return Source{u"--%1 %2"_s.arg(file, visible(context.value(file))), *bytes};
    }
    if (context.has(environment)) {
        const QByteArray variable = context.value(environment).toUtf8();
        const QByteArray value = qEnvironmentVariable(variable.constData()).toUtf8();
        if (value.isEmpty())
            return usage(u"--%1: the environment variable %2 is not set."_s.arg(environment, visible(variable)));
        return Source{u"--%1: the environment variable %2"_s.arg(environment, visible(variable)), value};
    }
    if (!context.has(name))
        return Source();
    const QString value = context.value(name);
    if (value == "-"_L1) {
        const Result<QByteArray> bytes = textFromInput();
        if (!bytes)
            return std::unexpected(bytes.error());
        return Source{u"Standard input"_s, *bytes};
    }
    context.out.warn(
        u"--%1 on the command line can be seen by every user of this machine and stays in the shell's history; "
        "use --%1-file, --%1-env or --%1 -"_s.arg(name));
    return Source{u"--%1"_s.arg(name), value.toUtf8()};
}

} // namespace

Result<std::chrono::milliseconds> secondsOption(const Context &context, const QString &name, double least, double most,
                                                std::chrono::milliseconds fallback)
{
    if (!context.has(name))
        return fallback;
    const QString value = context.value(name);
    bool good = false;
    const double seconds = value.toDouble(&good);
    if (!good || !std::isfinite(seconds) || seconds < least || seconds > most)
        return usage(u"--%1 wants seconds from %2 to %3, not \"%4\"."_s.arg(
            name, QString::number(least), QString::number(most), elided(visible(value), 80)));
    return std::chrono::milliseconds(qint64(seconds * 1000));
}

Result<int> countOption(const Context &context, const QString &name, int least, int most, int fallback)
{
    if (!context.has(name))
        return fallback;
    const QString value = context.value(name);
    bool good = false;
    const int count = value.toInt(&good);
    if (!good || count < least || count > most)
        return usage(u"--%1 wants a number from %2 to %3, not \"%4\"."_s.arg(
            name, QString::number(least), QString::number(most), elided(visible(value), 80)));
    return count;
}

Result<QByteArray> fileFor(const QString &option, const QString &path, qint64 limit, FileKind kind)
{
    Result<QByteArray> bytes = readFile(path, limit, kind);
    if (!bytes)
        return usage(u"--%1: %2."_s.arg(option, bytes.error().what));
    return asUtf8(*bytes);
}

Result<QByteArray> textFromInput()
{
    Result<QByteArray> bytes = standardInput(largestSecret);
    if (bytes && bytes->size() > largestSecret)
        return usage(u"Standard input holds more than 256 KiB; that is no secret."_s);
    return bytes;
}

Result<QByteArray> inputFor(const QString &option, const QString &path, qint64 limit)
{
    if (path != "-"_L1)
        return fileFor(option, path, limit);
    Result<QByteArray> bytes = standardInput(limit);
    if (bytes && bytes->size() > limit)
        return usage(u"--%1: standard input holds more than the limit of %2 MiB."_s.arg(
            option, QString::number(limit / limits::MiB)));
    return bytes;
}

// A result is for a file: QSaveFile would put one in the place of a device.
Result<void> checkOutput(const QString &option, const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return outputProblem(option, path, u"it is no ordinary file"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return outputProblem(option, path, file.errorString());
    file.cancelWriting();
    return {};
}

Result<void> writeOutput(const QString &option, const QString &path, const QByteArray &bytes)
{
    const Result<void> written = writePrivate(path, bytes);
    return written ? written : outputProblem(option, path, written.error().what);
}

Result<QString> secretFromInput()
{
    const Result<QByteArray> bytes = textFromInput();
    if (!bytes)
        return std::unexpected(bytes.error());
    return secretText(*bytes, u"Standard input"_s);
}

Result<QString> secretOption(Context &context, const QString &name)
{
    const Result<Source> source = sourceOf(context, name);
    if (!source)
        return std::unexpected(source.error());
    return source->from.isEmpty() ? Result<QString>(QString()) : secretText(source->bytes, source->from);
}

Result<QByteArray> textOption(Context &context, const QString &name)
{
    const Result<Source> source = sourceOf(context, name);
    if (!source)
        return std::unexpected(source.error());
    if (!source->from.isEmpty() && source->bytes.trimmed().isEmpty())
        return usage(u"%1 is empty."_s.arg(source->from));
    return source->bytes;
}

Result<std::pair<QString, QString>> nameAndValue(const QString &option, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return usage(u"--%1 wants name=value, not \"%2\"."_s.arg(option, elided(visible(text), 80)));
    return std::pair(text.first(equals), text.mid(equals + 1));
}

Result<http::Header> headerOption(const QString &text)
{
    // Not nameAndValue(): what was typed may be a secret.
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 0)
        return usage(u"--header wants NAME=VALUE; there is no = in what was given."_s);
    const QString name = text.first(equals);
    const QByteArray value = text.mid(equals + 1).toUtf8();
    if (!isFieldName(name))
        return usage(u"--header: \"%1\" is no name of a header field; letters, digits and !#$%&'*+-.^_`|~ are allowed "
                     "(RFC 9110 §5.1)."_s.arg(elided(visible(name), 80)));
    if (name.compare("authorization"_L1, Qt::CaseInsensitive) == 0)
        return usage(u"--header Authorization is not sent: give the access token with --token-file, --token-env or "
                     "--token - instead."_s);
    for (const auto own : {"content-length"_L1, "transfer-encoding"_L1, "connection"_L1, "te"_L1, "trailer"_L1,
                           "upgrade"_L1, "expect"_L1})
        if (name.compare(own, Qt::CaseInsensitive) == 0)
            return usage(u"--header %1 is not sent: HTTP makes that field by itself."_s.arg(name));
    for (const char c : value)
        if ((uchar(c) < 0x20 && c != '\t') || uchar(c) == 0x7f)
            return usage(u"--header %1: the value has a line end or another control character, which HTTP cannot carry "
                         "(RFC 9110 §5.5)."_s.arg(name));
    return http::Header{name.toUtf8(), value.trimmed()};
}

} // namespace authscope::cli
