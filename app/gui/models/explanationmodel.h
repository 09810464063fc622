// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/gui/journey/explanation.h"

#include <QtCore/QAbstractTableModel>

namespace authscope::gui {

// An exchange field by field, with what each means.
class ExplanationModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Part, Name, Value, Meaning, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setFields(QList<ExplainedField> fields);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ExplainedField> m_fields;
};

} // namespace authscope::gui
