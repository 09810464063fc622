// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace authscope::gui {

class IconLabel;
class PlainLabel;
class Session;

// How the last run ended, if not well: the cause in one line, above every page, until the next run.
class VerdictBar : public QFrame
{
    Q_OBJECT
public:
    explicit VerdictBar(QWidget *parent = nullptr);

    void setSession(Session *session);

Q_SIGNALS:
    void detailsWanted();
    void againWanted();

private:
    void fill();

    QPointer<Session> m_session;
    IconLabel *m_icon;
    PlainLabel *m_text;
    QPushButton *m_details;
    QPushButton *m_again;
};

} // namespace authscope::gui
