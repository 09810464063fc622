// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/finding.h"

#include <QtCore/QAbstractListModel>

namespace authscope::gui {

// Findings, the cause first, as the diagnosis ranked them.
class FindingModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setFindings(QList<diagnosis::Finding> findings);
    const QList<diagnosis::Finding> &findings() const { return m_findings; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<diagnosis::Finding> m_findings;
};

} // namespace authscope::gui
