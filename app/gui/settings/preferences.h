// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/Qt>

namespace authscope::gui {

// What a person has chosen about the window. A plain value; kept in QSettings.
struct Preferences {
    QString language;                                  // of languages(); empty: the system's
    Qt::ColorScheme scheme = Qt::ColorScheme::Unknown; // Unknown: the system's
    int textPercent = 100;                             // of the system's size of text
    int signInMinutes = 5;                             // how long a sign-in waits for the browser

    bool operator==(const Preferences &) const = default;

    static Preferences load();
    void save() const;
};

// The languages that the program has, as "de", "es", "ja", "en_XA" (the pseudo-locale); "en" first.
QStringList languages();
// In the language itself: "Deutsch".
QString languageName(const QString &language);

// Installs the translators of that language for the whole application, and the direction of its script; takes the
// former ones away. What is on the screen stays as it is: make it anew.
void applyLanguage(const QString &language);
// Sets the application's font to that part of what it was at the start.
void applyTextSize(int percent);

} // namespace authscope::gui
