// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/widgets/page.h"

#include <QtCore/QPointer>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
QT_END_NAMESPACE

namespace authscope::gui {

class ExchangeDetail;
class ExchangeModel;
class ExchangeTable;
class LadderView;
class NoticeBar;
class PlainLabel;
class TrafficRows;

// Everything that was exchanged, oldest first, as a table or as a ladder, with a filter line and the details of one.
class TrafficPage : public Page
{
    Q_OBJECT
public:
    explicit TrafficPage(QWidget *parent = nullptr);

    void setSession(Session *session) override;
    void focusSearch() override;
    void showExchange(qint64 id);
    void showLadder(bool on);
    // Writes the session's exchanges, redacted, as HAR. What went wrong stands beside the button.
    void exportHar(const QString &path);

private:
    QWidget *makeBar();
    void askWhereToExport();
    void filter(const QString &line);
    void countRows();
    void choose(const QModelIndex &index);
    void written(const QString &path, const QString &error);

    QPointer<Session> m_session;
    ExchangeModel *m_model;
    TrafficRows *m_rows;
    QLineEdit *m_search;
    PlainLabel *m_problem;
    PlainLabel *m_count;
    QToolButton *m_asTable;
    QToolButton *m_asLadder;
    QPushButton *m_export;
    NoticeBar *m_notice;
    QStackedWidget *m_views;
    ExchangeTable *m_table;
    LadderView *m_ladder;
    ExchangeDetail *m_detail;
    qint64 m_shown = 0; // the exchange in the details
};

} // namespace authscope::gui
