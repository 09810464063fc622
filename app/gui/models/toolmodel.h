// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mcp/types.h"

#include <QtCore/QAbstractListModel>

namespace authscope::gui {

// A server's tools, in the order it gave them.
class ToolModel : public QAbstractListModel
{
    Q_OBJECT
public:
    // Name, title and description together, for the search line.
    static constexpr int SearchRole = Qt::UserRole;
    using QAbstractListModel::QAbstractListModel;

    void setTools(QList<mcp::Tool> tools);
    const QList<mcp::Tool> &tools() const { return m_tools; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<mcp::Tool> m_tools;
};

} // namespace authscope::gui
