// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/recording.h"

#include "core/base/clock.h"
#include "core/base/file.h"
#include "core/base/importlimits.h"
#include "core/dossier/bundle.h"
#include "core/dossier/import.h"

#include <QtCore/QFileInfo>

namespace authscope::gui {

Result<Recording> recordingOf(const QByteArray &bytes, const QString &name)
{
    const Result<dossier::Imported> imported = dossier::readInput(bytes);
    if (!imported)
        return std::unexpected(imported.error());
    dossier::Hints hints;
    hints.nowMs = Clock::system().nowMs();
    Recording recording;
    recording.name = name;
    recording.dossier = dossier::judged({*imported}, hints);
    recording.redactor = dossier::informed({}, recording.dossier.facts);
    recording.findings = diagnosis::redacted(recording.dossier.findings, recording.redactor);
    return recording;
}

Result<Recording> readRecording(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, limits::importedBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    return recordingOf(*bytes, QFileInfo(path).fileName());
}

} // namespace authscope::gui
