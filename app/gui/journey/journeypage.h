// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/widgets/page.h"
#include "core/journey/station.h"

#include <QtCore/QPointer>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QListView;
class QTableView;
class QVBoxLayout;
QT_END_NAMESPACE

namespace authscope::gui {

class ExchangeDetail;
class ExchangeFilter;
class ExchangeModel;
class ExplanationView;
class GuidePanel;
class IconLabel;
class PlainLabel;
class StationModel;

// The stations one by one: what was learnt, which findings belong there, and the exchanges that were made.
class JourneyPage : public Page
{
    Q_OBJECT
public:
    explicit JourneyPage(QWidget *parent = nullptr);

    void setSession(Session *session) override;
    void focusSearch() override;
    void showStation(journey::StationId id);
    journey::StationId current() const;

Q_SIGNALS:
    void stationSelected(authscope::journey::StationId id);
    void findingActivated(int row);
    // From the page that nothing has run on yet.
    void runWanted(bool guided);
    void checkAgain(authscope::journey::StationId first);

public Q_SLOTS:
    // Sends what a guided run waits with.
    void next();

private:
    QWidget *makeUpper();
    QWidget *makeLower();
    QWidget *makeStart();
    void connectParts();
    void fill();
    void fillButtons();
    void fillExchange();
    void showStep();
    bool isAtStep() const;
    void fillFindings();

    QPointer<Session> m_session;
    StationModel *m_stations;
    ExchangeModel *m_exchanges;
    ExchangeFilter *m_filter;
    QListView *m_list;
    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_state;
    QPushButton *m_again;
    PlainLabel *m_summary;
    PlainLabel *m_purpose;
    QVBoxLayout *m_findings;
    QTableView *m_table;
    QWidget *m_start = nullptr; // before the first run: what to do
    GuidePanel *m_guide;
    QStackedWidget *m_upper;
    QTabWidget *m_lower;
    ExplanationView *m_explanation;
    ExchangeDetail *m_detail;
};

} // namespace authscope::gui
