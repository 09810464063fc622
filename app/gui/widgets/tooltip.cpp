// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/widgets/tooltip.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype longest = 1'000;

} // namespace

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString shown = elided(visibleLines(elided(text, longest)), longest);
    return u"<p style=\"white-space:pre-wrap\">"_s + shown.toHtmlEscaped() + u"</p>"_s;
}

} // namespace authscope::gui
