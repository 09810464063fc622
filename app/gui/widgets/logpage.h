// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

namespace authscope::gui {

class NoticeModel;

// The notices so far, to read again what was dismissed. What a server wrote stands in them with its secrets masked.
class LogPage : public QWidget
{
    Q_OBJECT
public:
    explicit LogPage(NoticeModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void left();
};

} // namespace authscope::gui
