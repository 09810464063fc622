// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace authscope::http {
class Redactor;
}

namespace authscope::cli {

// Exit statuses (docs/cli.md).
enum Exit {
    Done = 0,
    Wrong = 1,
    Usage = 2,
    Impossible = 3,
    Unread = 141 // as of a program that SIGPIPE ended: who read standard output went away
};

// What a command says. Results go to standard output, everything else to standard error. With JSON, standard output
// carries one document and nothing else.
class Output
{
public:
    bool json = false;
    bool quiet = false;
    bool silent = false; // nothing is said any more, of results neither
    bool color = false;
    // Takes secrets out of failures, stations and whatever goes to standard error; null with --show-secrets.
    const http::Redactor *redactor = nullptr;

    // A line of the result; nothing with JSON.
    void line(const QString &text = {}) const;
    void document(const QJsonObject &document) const;
    void bytes(const QByteArray &bytes) const;
    // To standard error.
    void note(const QString &text) const;
    void warn(const QString &text) const;
    // A failure, for people or as {"error": …}; gives the exit status that fits it.
    int failure(const Failure &failure) const;
    // The same, as a member of a larger document.
    QJsonObject failureJson(const Failure &failure) const;
    // A server's text without the secrets that are known: some repeat the token that they refuse.
    QString redacted(const QString &text) const;
    // Whether all that was said on standard output arrived; a full disk is often told only at the end.
    static bool arrived();
    // Whether the reader of standard output went away, as `head` does: nobody is there to be told more.
    static bool isCutOff();
    // What is neither a line nor a document: help.
    static void plain(const QString &text);

    QString strong(const QString &text) const { return painted(text, 1); }
    QString good(const QString &text) const { return painted(text, 32); }
    QString bad(const QString &text) const { return painted(text, 31); }
    QString dim(const QString &text) const { return painted(text, 2); }

private:
    void toStderr(const QString &text) const;
    QString painted(const QString &text, int code) const;
};

int statusFor(const Failure &failure);

// A piece of a server's text for several lines of a terminal: line ends stay line ends, every other control character
// becomes visible, long text is cut.
QString excerpt(const QString &text);

} // namespace authscope::cli
