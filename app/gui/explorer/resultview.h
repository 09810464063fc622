// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/session.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTabWidget;
QT_END_NAMESPACE

namespace authscope::gui {

class IconLabel;
class PlainLabel;
class WireView;

// What came of a tool call: whether it went well, how long it took, the content as text, the structured content, and
// the result as received.
class ResultView : public QWidget
{
    Q_OBJECT
public:
    explicit ResultView(QWidget *parent = nullptr);

    // Null: nothing was called yet.
    void setCall(const Session::Call *call);

Q_SIGNALS:
    void exchangeActivated(qint64 id);

private:
    void setVerdict(journey::StationState state, const QString &text);
    void showResult(const mcp::ToolResult &result);
    void showFailure(const Failure &failure);

    IconLabel *m_icon;
    PlainLabel *m_verdict;
    QPushButton *m_exchange;
    QTabWidget *m_tabs;
    WireView *m_content;
    WireView *m_structured;
    WireView *m_raw;
    qint64 m_exchangeId = 0;
};

// A result's content as text; what is no text is described.
QString contentText(const QList<mcp::Content> &content);

} // namespace authscope::gui
