// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/base/file.h"
#include "core/http/headers.h"

#include <chrono>

namespace authscope::cli {

// The values of options, checked. Every failure is "usage.option" and names the option, what was given and what is
// allowed; a secret is never repeated.

// Seconds of --NAME within the bounds, or `fallback` if it is not given.
Result<std::chrono::milliseconds> secondsOption(const Context &context, const QString &name, double least, double most,
                                                std::chrono::milliseconds fallback);

// A whole number of --NAME within the bounds, or `fallback` if it is not given.
Result<int> countOption(const Context &context, const QString &name, int least, int most, int fallback);

// The content of a file that --NAME points to.
Result<QByteArray> fileFor(const QString &option, const QString &path, qint64 limit,
                           FileKind kind = FileKind::RegularOrPipe);

// The same, but "-" is standard input.
Result<QByteArray> inputFor(const QString &option, const QString &path, qint64 limit);

// A file that --NAME names for writing: refused before anything is done where it could not be written.
Result<void> checkOutput(const QString &option, const QString &path);
Result<void> writeOutput(const QString &option, const QString &path, const QByteArray &bytes);

// A secret by --NAME, --NAME-file, --NAME-env; "-" reads standard input. Empty if none is given.
Result<QString> secretOption(Context &context, const QString &name);
// The same for a text of several lines, such as a PEM key; as it is.
Result<QByteArray> textOption(Context &context, const QString &name);
// A secret from standard input, one line.
Result<QString> secretFromInput();
// A text from standard input, as it is.
Result<QByteArray> textFromInput();

// "name=value" of --NAME.
Result<std::pair<QString, QString>> nameAndValue(const QString &option, const QString &text);

// --header: a field that HTTP can carry, and that is not made by another option or by HTTP itself.
Result<http::Header> headerOption(const QString &text);

} // namespace authscope::cli
