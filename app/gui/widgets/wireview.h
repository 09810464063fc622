// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QPlainTextEdit>

namespace authscope::gui {

class JsonHighlighter;

// Wire text, read only: monospaced, never markup, control characters shown as escapes. Shows at most the first `shown`
// bytes and says so; lines longer than Qt lays out in reasonable time are broken for display.
class WireView : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr qsizetype shown = 1024 * 1024;
    static constexpr qsizetype longestLine = 10'000;

    explicit WireView(QWidget *parent = nullptr);

    void setBytes(QByteArrayView bytes);
    void setWireText(const QString &text);

    // The bytes fit for display: CRLF as line ends, everything harmful visible, long lines broken, the rest announced.
    static QString displayable(QByteArrayView bytes);
    // JSON indented as received, if it is JSON and small enough; the bytes themselves otherwise.
    static QByteArray indented(const QByteArray &bytes);

protected:
    void changeEvent(QEvent *event) override;

private:
    JsonHighlighter *m_highlighter;
};

} // namespace authscope::gui
