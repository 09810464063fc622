// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/told.h"

#include "core/base/importlimits.h"
#include "core/diagnosis/console.h"

using namespace Qt::StringLiterals;

namespace authscope::gui {

Told::Told(const diagnosis::Case &recorded)
{
    for (const diagnosis::ConsoleSetting &setting : diagnosis::consoleSettings())
        set(setting.name, diagnosis::valueOf(recorded.console, setting.name));
    set(browserText, recorded.browserText);
    set(callback, QString::fromUtf8(recorded.callback));
}

bool Told::set(const QString &name, const QString &text)
{
    if (text == m_texts.value(name))
        return false;
    if (text.isEmpty())
        m_texts.remove(name);
    else
        m_texts.insert(name, text);
    m_wrong.removeAll(name);
    const QString before = judged(name);
    if (!take(name, text))
        m_wrong += name;
    return judged(name) != before;
}

bool Told::take(const QString &name, const QString &text)
{
    if (text.size() > limits::importedText)
        return false;
    if (name == callback) {
        // The whole address, as an address bar shows it.
        if (!text.trimmed().isEmpty() && !text.contains(u':'))
            return false;
        m_facts.callback = text.trimmed().toUtf8();
        return true;
    }
    for (const auto &[place, member] : {std::pair(serverLog, &diagnosis::Case::serverLog),
                                        {environment, &diagnosis::Case::environment},
                                        {browserText, &diagnosis::Case::browserText}}) {
        if (name != place)
            continue;
        m_facts.*member = text.trimmed().isEmpty() ? QString() : text;
        return true;
    }
    // A setting is taken back by telling the others alone.
    diagnosis::Console console;
    for (const diagnosis::ConsoleSetting &setting : diagnosis::consoleSettings()) {
        const QString value = setting.name == name ? text.trimmed() : judged(setting.name);
        if (!value.isEmpty() && !diagnosis::tell(console, setting.name, value))
            return false;
    }
    m_facts.console = console;
    return true;
}

QString Told::judged(const QString &name) const
{
    if (name == serverLog)
        return m_facts.serverLog;
    if (name == environment)
        return m_facts.environment;
    if (name == browserText)
        return m_facts.browserText;
    if (name == callback)
        return QString::fromUtf8(m_facts.callback);
    return diagnosis::valueOf(m_facts.console, name);
}

qsizetype Told::count() const
{
    QStringList names{serverLog, environment, browserText, callback};
    for (const diagnosis::ConsoleSetting &setting : diagnosis::consoleSettings())
        names += setting.name;
    return std::ranges::count_if(names, [this](const QString &name) { return !judged(name).isEmpty(); });
}

} // namespace authscope::gui
