// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/finding.h"

#include <QtCore/QAbstractTableModel>

namespace authscope::gui {

// A finding's evidence: what, expected, actual, and the exchange that shows it.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Expected, Actual, Exchange, columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setEvidence(QList<diagnosis::Evidence> evidence);
    const QList<diagnosis::Evidence> &evidence() const { return m_evidence; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<diagnosis::Evidence> m_evidence;
};

} // namespace authscope::gui
