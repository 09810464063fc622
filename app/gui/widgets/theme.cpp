// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/widgets/theme.h"

#include <QtGui/QFontDatabase>
#include <QtWidgets/QApplication>

namespace authscope::gui {

namespace {

struct Shades {
    QRgb window, text, base, alternate, button, light, midlight, mid, dark, shadow, highlight, highlighted, link, faint,
        disabled, tip;
};

constexpr Shades lightShades{0xfff3f4f6, 0xff1b1f24, 0xffffffff, 0xfff7f8fa, 0xfff6f7f9, 0xffffffff,
                             0xffeceef1, 0xffc5cad1, 0xffa3aab3, 0xff6b727b, 0xff2563c9, 0xffffffff,
                             0xff1f5fbf, 0xff57606a, 0xff8a929c, 0xffffffff};
constexpr Shades darkShades{0xff202327, 0xffe3e6ea, 0xff181a1d, 0xff1d2024, 0xff2b2f35, 0xff3a3f46,
                            0xff33383e, 0xff1a1c1f, 0xff131517, 0xff0b0c0d, 0xff2f6bc8, 0xffffffff,
                            0xff86b6ff, 0xff9aa4b0, 0xff6d757f, 0xff2b2f35};

} // namespace

QPalette paletteFor(Qt::ColorScheme scheme)
{
    const Shades &s = scheme == Qt::ColorScheme::Dark ? darkShades : lightShades;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor::fromRgba(color));
    };
    set(QPalette::Window, s.window);
    set(QPalette::WindowText, s.text);
    set(QPalette::Base, s.base);
    set(QPalette::AlternateBase, s.alternate);
    set(QPalette::Text, s.text);
    set(QPalette::Button, s.button);
    set(QPalette::ButtonText, s.text);
    set(QPalette::BrightText, s.highlighted);
    set(QPalette::Light, s.light);
    set(QPalette::Midlight, s.midlight);
    set(QPalette::Mid, s.mid);
    set(QPalette::Dark, s.dark);
    set(QPalette::Shadow, s.shadow);
    set(QPalette::Highlight, s.highlight);
    set(QPalette::HighlightedText, s.highlighted);
    set(QPalette::Accent, s.highlight);
    set(QPalette::Link, s.link);
    set(QPalette::LinkVisited, s.link);
    set(QPalette::PlaceholderText, s.faint);
    set(QPalette::ToolTipBase, s.tip);
    set(QPalette::ToolTipText, s.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgba(s.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgba(s.mid));
    return palette;
}

void applyPalette(Qt::ColorScheme scheme)
{
    QApplication::setPalette(paletteFor(scheme));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Neutral: return QColor::fromRgba(dark ? 0xff9aa4b0 : 0xff57606a);
    case Tone::Ok: return QColor::fromRgba(dark ? 0xff56d364 : 0xff18752f);
    case Tone::Warn: return QColor::fromRgba(dark ? 0xffe3b341 : 0xff8f5400);
    case Tone::Error: return QColor::fromRgba(dark ? 0xffff8a80 : 0xffc22525);
    case Tone::Running: return QColor::fromRgba(dark ? 0xff86b6ff : 0xff1f5fbf);
    }
    std::unreachable();
}

QFont wireFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

} // namespace authscope::gui
