// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/models/toolmodel.h"

#include "app/gui/widgets/tooltip.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestTip = 600;

} // namespace

void ToolModel::setTools(QList<mcp::Tool> tools)
{
    beginResetModel();
    m_tools = std::move(tools);
    endResetModel();
}

int ToolModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tools.size());
}

QVariant ToolModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const mcp::Tool &tool = m_tools.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return elided(visible(tool.name), longestName);
    case Qt::ToolTipRole: return plainToolTip(elided(tool.description, longestTip));
    case SearchRole: return QString(tool.name + u' ' + tool.label() + u' ' + tool.description);
    default: return {};
    }
}

} // namespace authscope::gui
