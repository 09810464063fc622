// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

namespace authscope::gui {

class Session;

// A tab of the window. Shows one session at a time; the session outlives its being shown.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    // Null: nothing is shown.
    virtual void setSession(Session *session) = 0;
    // Ctrl+F.
    virtual void focusSearch() = 0;
};

} // namespace authscope::gui
