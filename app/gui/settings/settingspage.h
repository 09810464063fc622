// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/settings/preferences.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QSpinBox;
QT_END_NAMESPACE

namespace authscope::gui {

class PlainLabel;

// What can be chosen about the window, in the window. A choice holds at once.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    // `connectionsFile` and `secretsPlace` are told, not chosen.
    SettingsPage(const QString &connectionsFile, const QString &secretsPlace, QWidget *parent = nullptr);

    void show(const Preferences &preferences);

Q_SIGNALS:
    void chosen(const authscope::gui::Preferences &preferences);
    void left();

private:
    void addRow(QFormLayout *form, const QString &name, const QString &label, const QString &help, QWidget *editor);
    void tell();

    bool m_filling = false;
    QComboBox *m_language;
    QComboBox *m_scheme;
    QSpinBox *m_text;
    QSpinBox *m_minutes;
};

} // namespace authscope::gui
