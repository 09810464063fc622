// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QPushButton>

#include <functional>

namespace authscope::gui {

// Puts a text on the clipboard and says so on its face for a moment.
class CopyButton : public QPushButton
{
    Q_OBJECT
public:
    // `text` is asked at the press.
    CopyButton(const QString &label, std::function<QString()> text, QWidget *parent = nullptr);

private:
    QString m_label;
    std::function<QString()> m_text;
};

} // namespace authscope::gui
