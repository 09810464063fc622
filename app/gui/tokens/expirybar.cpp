// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/tokens/expirybar.h"

#include "app/gui/models/claimmodel.h"
#include "app/gui/widgets/theme.h"

#include <QtCore/QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr int steps = 1'000;

} // namespace

ExpiryBar::ExpiryBar(QWidget *parent) : QProgressBar(parent)
{
    setRange(0, steps);
    setTextVisible(true);
    setMaximumHeight(fontMetrics().height() + 4);
    hide();
}

void ExpiryBar::setLife(std::optional<double> from, std::optional<double> until)
{
    m_from = from;
    m_until = until;
    setVisible(until.has_value());
}

void ExpiryBar::setNow(qint64 nowMs)
{
    if (!m_until)
        return;
    const double left = *m_until - double(nowMs) / 1'000;
    const double whole = m_from ? *m_until - *m_from : 0;
    setValue(left <= 0 ? 0 : whole <= 0 ? steps : std::clamp(int(left / whole * steps), 0, steps));
    const QString when = relativeTime(*m_until, nowMs);
    setFormat(left > 0 ? tr("expires %1").arg(when) : tr("expired %1").arg(when));
}

} // namespace authscope::gui
