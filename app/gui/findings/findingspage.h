// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/widgets/page.h"
#include "core/journey/station.h"

#include <QtCore/QPointer>

#include <array>

QT_BEGIN_NAMESPACE
class QGroupBox;
class QListView;
class QPushButton;
class QStackedWidget;
class QTableView;
QT_END_NAMESPACE

namespace authscope::gui {

class EvidenceModel;
class FindingModel;
class IconLabel;
class PlainLabel;
class ToldPanel;

// What is wrong, the cause first: why, the evidence as expected against actual, and where to change it for each of the
// three people who could. In the detail's place, when asked for: what a person tells to make it certain.
class FindingsPage : public Page
{
    Q_OBJECT
public:
    explicit FindingsPage(QWidget *parent = nullptr);

    void setSession(Session *session) override;
    void focusSearch() override;
    void showFinding(int row);
    // Opens or closes what can be told.
    void setTelling(bool telling);
    bool isTelling() const;

Q_SIGNALS:
    void exchangeActivated(qint64 id);
    void checkAgain(authscope::journey::StationId first);
    void reportWanted();

private:
    struct FixBox {
        QGroupBox *box = nullptr;
        PlainLabel *text = nullptr;
    };
    QWidget *makeBar();
    QWidget *makeDetail();
    QWidget *makeHead();
    void fillList();
    void fillDetail(int row);
    void fillTell();
    void present();
    void sizeEvidence();

    QPointer<Session> m_session;
    FindingModel *m_model;
    EvidenceModel *m_evidenceModel;
    QPushButton *m_tell;
    QStackedWidget *m_stack; // the detail, that there is none, what is told
    PlainLabel *m_empty;
    ToldPanel *m_told;
    QListView *m_list;
    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_certainty;
    PlainLabel *m_explanation;
    QTableView *m_evidence;
    std::array<FixBox, 3> m_fixes;
    PlainLabel *m_references;
    QPushButton *m_again;
    bool m_filling = false; // another finding is current because the list is new
};

} // namespace authscope::gui
