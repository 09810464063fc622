// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/widgets/theme.h"

#include <QtWidgets/QLabel>

#include <optional>

namespace authscope::gui {

// A label that never reads its text as markup, and can be selected with the mouse. For everything a server may have
// written; control characters are the caller's business (visible()).
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);

    // Text over several lines rather than a wide window.
    PlainLabel *wrapped();
    PlainLabel *bold(double scale = 1);
    // In the palette's quiet colour.
    PlainLabel *faint();
    // In the tone's colour, whatever the scheme becomes.
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::optional<Tone> m_tone;
};

} // namespace authscope::gui
