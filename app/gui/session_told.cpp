// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person tells of a run or of a recording, and the judgement that follows.

#include "app/gui/session.h"

#include "app/gui/widgets/background.h"
#include "core/dossier/bundle.h"

namespace authscope::gui {

void Session::tell(const QString &name, const QString &text)
{
    const bool counts = m_told.set(name, text);
    if (counts && !m_recording) {
        m_toldSecrets = dossier::informed({}, m_told.facts());
        if (m_journey)
            passOnTold();
    }
    // A run that is under way is judged at its end anyway.
    if (counts && hasRun() && !m_running)
        judgeAgain();
    Q_EMIT toldChanged();
}

// What the keychain remembers of earlier runs stays.
void Session::passOnTold()
{
    diagnosis::Case told = m_told.facts();
    told.history = m_journey->told().history;
    m_journey->setTold(std::move(told));
}

void Session::judgeAgain()
{
    const quint64 judgement = ++m_judgement;
    m_judging = true;
    if (m_recording) {
        if (!m_opened)
            m_opened = std::make_unique<const Recording>(*m_recording);
        inBackground(
            this, [opened = *m_opened, told = m_told.facts()] { return withTold(opened, told); },
            [this, judgement](const Recording &judged) {
                if (judgement == m_judgement)
                    takeJudged(judged);
            });
        return;
    }
    inBackground(
        this, [facts = m_journey->facts()] { return diagnosis::diagnose(facts); },
        [this, judgement](const QList<diagnosis::Finding> &findings) {
            if (judgement != m_judgement)
                return;
            m_journey->setFindings(findings);
            Q_EMIT changed();
        });
}

// What is still being judged is out of date.
void Session::endJudgement()
{
    ++m_judgement;
    m_judging = false;
}

void Session::takeJudged(const Recording &judged)
{
    endJudgement();
    m_recording = std::make_unique<const Recording>(judged);
    for (int i = 0; i < journey::stationCount; ++i)
        Q_EMIT stationChanged(journey::StationId(i));
    Q_EMIT findingsChanged();
    Q_EMIT changed();
}

} // namespace authscope::gui
