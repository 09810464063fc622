// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/findings/verdictbar.h"

#include "app/gui/journey/summary.h"
#include "app/gui/session.h"
#include "app/gui/widgets/iconlabel.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/named.h"
#include "app/gui/widgets/plainlabel.h"
#include "core/base/text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype longestText = 300;

} // namespace

VerdictBar::VerdictBar(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel), m_text((new PlainLabel)->wrapped()->bold()),
      m_details(named(new QPushButton(tr("Why")), u"verdictDetails"_s, tr("Show why the run failed"))),
      m_again(named(new QPushButton(tr("Check again")), u"verdictAgain"_s, tr("Run again from where it failed")))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setObjectName(u"verdictText"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_details);
    row->addWidget(m_again);
    connect(m_details, &QPushButton::clicked, this, &VerdictBar::detailsWanted);
    connect(m_again, &QPushButton::clicked, this, &VerdictBar::againWanted);
    hide();
}

void VerdictBar::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (session) {
        connect(session, &Session::changed, this, &VerdictBar::fill);
        connect(session, &Session::findingsChanged, this, &VerdictBar::fill);
    }
    fill();
}

void VerdictBar::fill()
{
    if (!m_session || !m_session->hasRun() || m_session->isRunning()
        || m_session->state() != journey::StationState::Failed) {
        hide();
        return;
    }
    const QList<diagnosis::Finding> findings = m_session->findings();
    const bool explained = diagnosis::hasError(findings);
    const std::optional<journey::Station> failed = m_session->firstStation(journey::StationState::Failed);
    QString text = explained ? visible(findings.first().title) : shownSummary(failed.value_or(journey::Station()));
    if (failed)
        text = tr("%1: %2", "station, what is wrong").arg(journey::stationTitle(failed->id), text);
    m_icon->setIcon(stateIcon(journey::StationState::Failed));
    m_text->setText(elided(text, longestText));
    m_details->setVisible(explained);
    m_again->setVisible(!m_session->recording());
    show();
}

} // namespace authscope::gui
