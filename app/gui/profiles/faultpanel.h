// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
QT_END_NAMESPACE

namespace authscope::gui {

class FaultModel;
class PlainLabel;
class Session;

// The demo's fault lab: what can be broken on purpose. A change takes effect with the next run.
class FaultPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FaultPanel(QWidget *parent = nullptr);

    // Hidden for everything but the demo.
    void setSession(Session *session);

private:
    void fill();

    QPointer<Session> m_session;
    FaultModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QListView *m_list;
    PlainLabel *m_count;
    QPushButton *m_none;
    PlainLabel *m_hint; // instead of an empty list
};

} // namespace authscope::gui
