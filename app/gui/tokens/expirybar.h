// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QProgressBar>

#include <optional>

namespace authscope::gui {

// How much of a token's life is left, as a bar that runs down and in words.
class ExpiryBar : public QProgressBar
{
    Q_OBJECT
public:
    explicit ExpiryBar(QWidget *parent = nullptr);

    // Seconds since the epoch. Without an end there is no bar; without a beginning it is full until it is over.
    void setLife(std::optional<double> from, std::optional<double> until);
    void setNow(qint64 nowMs);

private:
    std::optional<double> m_from;
    std::optional<double> m_until;
};

} // namespace authscope::gui
