// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/widgets/page.h"

#include <QtCore/QPointer>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace authscope::gui {

class ExchangeDetail;
class ExchangeFilter;
class ExchangeModel;
class NoticeBar;
class PlainLabel;

// Everything that was exchanged, oldest first, with a filter line and the details of one.
class TrafficPage : public Page
{
    Q_OBJECT
public:
    explicit TrafficPage(QWidget *parent = nullptr);

    void setSession(Session *session) override;
    void focusSearch() override;
    void showExchange(qint64 id);
    // Writes the session's exchanges, redacted, as HAR. What went wrong stands beside the button.
    void exportHar(const QString &path);

private:
    void askWhereToExport();
    void countRows();

    QPointer<Session> m_session;
    ExchangeModel *m_model;
    ExchangeFilter *m_filter;
    QLineEdit *m_search;
    PlainLabel *m_count;
    QPushButton *m_export;
    NoticeBar *m_notice;
    QTableView *m_table;
    ExchangeDetail *m_detail;
};

} // namespace authscope::gui
