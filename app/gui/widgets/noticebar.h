// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/widgets/theme.h"

#include <QtWidgets/QFrame>

#include <functional>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace authscope::gui {

class IconLabel;
class PlainLabel;

// A line that stands where something happened: what it was, and at most one thing to do about it. In the place of a
// modal box.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void showNotice(Tone tone, const QString &text);
    // The same with a button. `action` runs once, after which the notice is gone.
    void ask(Tone tone, const QString &text, const QString &button, std::function<void()> action);
    QString text() const;

Q_SIGNALS:
    void said(authscope::gui::Tone tone, const QString &text);

private:
    void present(Tone tone, const QString &text);

    IconLabel *m_icon;
    PlainLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_close;
    std::function<void()> m_action;
};

} // namespace authscope::gui
