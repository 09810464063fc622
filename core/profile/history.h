// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace authscope::profile {

// A run that was kept.
struct KeptRun {
    QString id; // of the file; sorts by time
    QString made;
    QString target;
    QString outcome;
    QString finding; // the first one's id; empty if there is none
    qint64 bytes = 0;
};

// Runs of connections that ask for it (Connection::keepsHistory), each as a redacted support bundle in a file that only
// this person can read. At most limits::keptRuns and limits::keptBytes: the oldest go. Nothing leaves the machine.
class History
{
public:
    // An empty folder: "history" in QStandardPaths::AppDataLocation.
    explicit History(QString folder = {});

    const QString &folder() const { return m_folder; }
    // The bundle must be redacted already. Gives its id. "history.unwritable".
    Result<QString> keep(const QByteArray &bundle, qint64 madeMs);
    // Newest first; files that are no bundles are left out.
    QList<KeptRun> list() const;
    // "history.missing" for an id that is not there, or no id at all.
    Result<QByteArray> read(const QString &id) const;

private:
    void shrink() const;

    QString m_folder;
};

} // namespace authscope::profile
