// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGui/QIcon>
#include <QtWidgets/QWidget>

namespace authscope::gui {

// An icon that is drawn anew with each paint, so that it follows the colour scheme. Says nothing to a screen reader: a
// word stands beside it.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(int size = 18, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace authscope::gui
