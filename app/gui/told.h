// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/case.h"

#include <QtCore/QMap>

namespace authscope::gui {

// What a person tells of a run besides what was exchanged, by the names that the command line has for it: the settings of
// Okta's Admin Console (diagnosis::consoleSettings()), pasted texts, the address at which the browser ended. Each stays as
// it was typed; what is not what is wanted changes nothing of what is judged. A plain value.
class Told
{
public:
    static constexpr QLatin1StringView serverLog{"server-log"};
    static constexpr QLatin1StringView environment{"env-file"};
    static constexpr QLatin1StringView browserText{"browser-text"};
    static constexpr QLatin1StringView callback{"callback"};

    Told() = default;
    // What a recording was told when it was made. Its log and its .env are part of it, not told again.
    explicit Told(const diagnosis::Case &recorded);

    // Empty: not told any more. Whether anything else is to be judged now.
    bool set(const QString &name, const QString &text);
    // As typed.
    QString text(const QString &name) const { return m_texts.value(name); }
    // What is typed is not what is wanted.
    bool isWrong(const QString &name) const { return m_wrong.contains(name); }
    // What is judged in the place of a wrong setting; empty: nothing.
    QString judged(const QString &name) const;
    // How many are judged.
    qsizetype count() const;
    // Console, texts and address; nothing else is in it.
    const diagnosis::Case &facts() const { return m_facts; }

private:
    bool take(const QString &name, const QString &text);

    QMap<QString, QString> m_texts;
    QStringList m_wrong;
    diagnosis::Case m_facts;
};

} // namespace authscope::gui
