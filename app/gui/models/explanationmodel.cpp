// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/models/explanationmodel.h"

#include "app/gui/widgets/theme.h"
#include "app/gui/widgets/tooltip.h"

using namespace Qt::StringLiterals;

namespace authscope::gui {

void ExplanationModel::setFields(QList<ExplainedField> fields)
{
    beginResetModel();
    m_fields = std::move(fields);
    endResetModel();
}

int ExplanationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int ExplanationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ExplanationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ExplainedField &field = m_fields.at(index.row());
    const bool wire = index.column() == Name || index.column() == Value;
    if (role == Qt::FontRole && wire)
        return wireFont();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignTop);
    const QString meaning = field.reference.isEmpty() ? field.meaning
                                                      : QString(field.meaning + u" ("_s + field.reference + u')');
    if (role == Qt::ToolTipRole)
        return plainToolTip(index.column() == Value ? field.value : meaning);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Part: {
        const bool again = index.row() > 0 && m_fields.at(index.row() - 1).part == field.part;
        return again ? QString() : field.part;
    }
    case Name: return field.name;
    case Value: return field.value;
    case Meaning: return meaning;
    default: return {};
    }
}

QVariant ExplanationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Part: return tr("Part");
    case Name: return tr("Field");
    case Value: return tr("Value");
    case Meaning: return tr("What it means");
    default: return {};
    }
}

} // namespace authscope::gui
