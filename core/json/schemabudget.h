// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDeadlineTimer>

#include <chrono>

namespace authscope::json {

// What one check may cost. A step is about what looking at one value against one keyword takes; the clock is the second
// bound, for what steps do not measure well. Once exhausted, it stays so, and whoever asks must not conclude anything.
class SchemaBudget
{
public:
    SchemaBudget(qint64 steps, std::chrono::milliseconds time) : m_deadline(time), m_steps(steps) {}

    bool spend(qint64 steps = 1)
    {
        m_steps -= steps;
        m_untilClock -= steps;
        if (m_untilClock <= 0) {
            m_untilClock = stepsBetweenClocks;
            late();
        }
        return !exhausted();
    }
    // Looks at the clock now, before or after something that takes long.
    bool late()
    {
        m_late = m_late || m_deadline.hasExpired();
        return m_late;
    }
    bool exhausted() const { return m_steps < 0 || m_late; }

private:
    static constexpr qint64 stepsBetweenClocks = 256;
    QDeadlineTimer m_deadline;
    qint64 m_steps;
    qint64 m_untilClock = stepsBetweenClocks;
    bool m_late = false;
};

} // namespace authscope::json
