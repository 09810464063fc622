// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/recording.h"

#include "core/base/clock.h"
#include "core/base/file.h"
#include "core/base/importlimits.h"
#include "core/dossier/bundle.h"
#include "core/dossier/import.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

void finish(Recording &recording)
{
    recording.redactor = dossier::informed({}, recording.dossier.facts);
    recording.findings = diagnosis::redacted(recording.dossier.findings, recording.redactor);
}

QString below(const QString &text, const QString &more)
{
    const bool apart = !text.isEmpty() && !more.isEmpty() && !text.endsWith(u'\n');
    return text + (apart ? u"\n"_s : QString()) + more;
}

} // namespace

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
    finish(recording);
    return recording;
}

Recording withTold(Recording opened, const diagnosis::Case &told)
{
    diagnosis::Case &facts = opened.dossier.facts;
    facts.console = told.console;
    facts.browserText = told.browserText;
    facts.callback = told.callback;
    facts.serverLog = below(facts.serverLog, told.serverLog);
    facts.environment = below(facts.environment, told.environment);
    opened.dossier = dossier::judgedAgain(std::move(opened.dossier));
    finish(opened);
    return opened;
}

Result<Recording> readRecording(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, limits::importedBytes);
    if (!bytes)
        return std::unexpected(bytes.error());
    return recordingOf(*bytes, QFileInfo(path).fileName());
}

} // namespace authscope::gui
