// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/widgets/wireview.h"

#include "app/gui/widgets/jsonhighlighter.h"
#include "app/gui/widgets/theme.h"
#include "core/base/text.h"
#include "core/json/document.h"

#include <QtCore/QLocale>

namespace authscope::gui {

namespace {

QString withBrokenLines(const QString &text)
{
    QString out;
    out.reserve(text.size() + text.size() / WireView::longestLine);
    qsizetype from = 0;
    while (from <= text.size()) {
        qsizetype end = text.indexOf(u'\n', from);
        if (end < 0)
            end = text.size();
        while (end - from > WireView::longestLine) {
            out += QStringView(text).sliced(from, WireView::longestLine);
            out += u'\n';
            from += WireView::longestLine;
        }
        out += QStringView(text).sliced(from, end - from);
        if (end < text.size())
            out += u'\n';
        from = end + 1;
    }
    return out;
}

} // namespace

WireView::WireView(QWidget *parent) : QPlainTextEdit(parent), m_highlighter(new JsonHighlighter(document()))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFont(wireFont());
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void WireView::setBytes(QByteArrayView bytes)
{
    setPlainText(displayable(bytes));
}

void WireView::setWireText(const QString &text)
{
    setBytes(text.toUtf8());
}

QString WireView::displayable(QByteArrayView bytes)
{
    QString text = QString::fromUtf8(bytes.first(std::min(bytes.size(), shown)));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text = withBrokenLines(visibleLines(text));
    if (bytes.size() > shown)
        text += tr("\n\n[The first %1 of %2 are shown.]")
                    .arg(QLocale().formattedDataSize(shown), QLocale().formattedDataSize(bytes.size()));
    return text;
}

QByteArray WireView::indented(const QByteArray &bytes)
{
    if (bytes.size() > shown)
        return bytes;
    const auto document = json::Document::parse(bytes);
    return document ? document->indented() : bytes;
}

void WireView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->rehighlight();
    QPlainTextEdit::changeEvent(event);
}

} // namespace authscope::gui
