// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/dossier.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QTableWidget;
QT_END_NAMESPACE

namespace authscope::gui {

class PlainLabel;
class Session;
class WireView;

// The run as something to send: its form chosen, its text and what was taken out of it seen before it is saved.
// Secrets are always out.
class ReportPage : public QWidget
{
    Q_OBJECT
public:
    enum class Form { Page, Ticket, Markdown, Bundle, JUnit, Sarif };

    explicit ReportPage(QWidget *parent = nullptr);

    // The run as it is now.
    void show(Session *session);
    QByteArray report() const;
    void save(const QString &path);

Q_SIGNALS:
    void left();

private:
    Form form() const;
    void fill();
    void askWhere();

    QPointer<Session> m_session;
    dossier::Dossier m_dossier;
    QComboBox *m_form;
    WireView *m_text;
    QTableWidget *m_removals;
    PlainLabel *m_summary;
    PlainLabel *m_verdict;
};

} // namespace authscope::gui
