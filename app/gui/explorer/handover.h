// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <memory>

QT_BEGIN_NAMESPACE
class QTemporaryDir;
QT_END_NAMESPACE

namespace authscope::gui {

// Sounds and pictures of a result on their way to the system's own player or viewer: files that only this person can read,
// with names of our own making, gone when this goes.
class Handover
{
public:
    Handover();
    ~Handover();
    Q_DISABLE_COPY_MOVE(Handover)

    // The ending of the name of such a file, by its MIME type alone; empty for what is not handed over. No ending is one
    // that a system runs, and SVG is none of them: it is a language, and its viewer is often a browser.
    static QString endingOf(const QString &mimeType);
    // A name for one more file, in a folder for this person alone; empty if there can be none.
    QString newFile(const QString &ending);
    // Writes it, unless the bytes are recognised as something else than sound or picture. For another thread; the
    // Failures are "handover.content" and that of writePrivate().
    static Result<void> write(const QString &path, const QByteArray &data);
    // Whether there is a program that takes it.
    static bool open(const QString &path);

private:
    std::unique_ptr<QTemporaryDir> m_folder; // made when it is first needed
    int m_count = 0;
};

} // namespace authscope::gui
