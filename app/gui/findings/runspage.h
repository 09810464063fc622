// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dossier/dossier.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QTableWidget;
QT_END_NAMESPACE

namespace authscope::gui {

class PlainLabel;
class Session;

// Two runs side by side: what differs between them, that which may explain most first. Works for two identities, two
// servers, and the run before a change and after it.
class RunsPage : public QWidget
{
    Q_OBJECT
public:
    explicit RunsPage(QWidget *parent = nullptr);

    // The runs that there are; those of `current` are chosen, the one before first.
    void show(const QList<Session *> &sessions, const Session *current);

Q_SIGNALS:
    void left();

private:
    void fill();

    QList<dossier::Dossier> m_runs; // without secrets
    QComboBox *m_a;
    QComboBox *m_b;
    PlainLabel *m_summary;
    QTableWidget *m_table;
};

} // namespace authscope::gui
