// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"

#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>

namespace authscope::gui {

// Who takes part in the flow; the columns of the ladder.
enum class Lane { Application, Browser, AuthorizationServer, McpServer };

struct Arrow {
    Lane from = Lane::Application;
    Lane to = Lane::McpServer;
};

// Between whom an exchange went. `mcpOrigin`: of the MCP endpoint, which may serve metadata of either kind.
Arrow arrowOf(const http::Exchange &exchange, const QByteArray &mcpOrigin);
QString laneName(Lane lane);

// The traffic as a sequence diagram: a row for each exchange, the request as an arrow from who sent it to who got it, and
// the answer back. A list like any other for the keyboard and for a screen reader.
class LadderView : public QListView
{
    Q_OBJECT
public:
    explicit LadderView(QWidget *parent = nullptr);

    void setMcpOrigin(const QByteArray &origin);
    const QByteArray &mcpOrigin() const { return m_mcpOrigin; }
    // The middle of a lane, in the coordinates of the viewport.
    int laneX(Lane lane) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    class Head;
    Head *m_head;
    QByteArray m_mcpOrigin;
};

} // namespace authscope::gui
