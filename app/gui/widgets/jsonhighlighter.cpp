// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/widgets/jsonhighlighter.h"

#include "app/gui/widgets/theme.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QTextDocument>

namespace authscope::gui {

namespace {

constexpr qsizetype longest = 2'000;
constexpr int mostCharacters = 300'000;

} // namespace

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (text.size() > longest || document()->characterCount() > mostCharacters)
        return;
    const QStringView trimmed = QStringView(text).trimmed();
    // Only lines as the indented form has them; a header or a sentence with quotes stays plain.
    if (trimmed.isEmpty() || !QStringView(u"\"{}[]").contains(trimmed.front()))
        return;
    const QPalette palette = QGuiApplication::palette();
    qsizetype at = text.indexOf(u'"');
    bool first = true;
    while (at >= 0) {
        qsizetype end = at + 1;
        while (end < text.size() && text[end] != u'"')
            end += text[end] == u'\\' ? 2 : 1;
        end = std::min(end + 1, text.size());
        const bool name = first && end < text.size() && text[end] == u':';
        setFormat(int(at), int(end - at), toneColor(name ? Tone::Running : Tone::Ok, palette));
        first = false;
        at = text.indexOf(u'"', end);
    }
}

} // namespace authscope::gui
