// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/models/findingmodel.h"

#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/tooltip.h"
#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace authscope::gui {

void FindingModel::setFindings(QList<diagnosis::Finding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const diagnosis::Finding &finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return visible(finding.title);
    case Qt::DecorationRole: return severityIcon(finding.severity);
    case Qt::ToolTipRole: return plainToolTip(finding.title);
    case Qt::AccessibleTextRole: return QString(severityWord(finding.severity) + u": "_s + visible(finding.title));
    default: return {};
    }
}

} // namespace authscope::gui
