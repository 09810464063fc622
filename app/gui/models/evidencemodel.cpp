// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/models/evidencemodel.h"

#include "app/gui/widgets/theme.h"
#include "core/base/text.h"

#include <QtGui/QBrush>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype longestCell = 2'000;

} // namespace

void EvidenceModel::setEvidence(QList<diagnosis::Evidence> evidence)
{
    beginResetModel();
    m_evidence = std::move(evidence);
    endResetModel();
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_evidence.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const diagnosis::Evidence &row = m_evidence.at(index.row());
    if (role == Qt::FontRole && (index.column() == Expected || index.column() == Actual))
        return wireFont();
    if (role == Qt::ForegroundRole && index.column() == Actual && !row.expected.isEmpty() && row.expected != row.actual)
        return QBrush(toneColor(Tone::Error, QGuiApplication::palette()));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What: return elided(visible(row.what), longestCell);
    case Expected: return row.expected.isEmpty() ? u"–"_s : elided(visible(row.expected), longestCell);
    case Actual: return row.actual.isEmpty() ? tr("(nothing)") : elided(visible(row.actual), longestCell);
    case Exchange: return row.exchange ? u"#%1"_s.arg(row.exchange) : QString();
    default: return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case Expected: return tr("Expected");
    case Actual: return tr("Actual");
    case Exchange: return tr("Seen in");
    default: return {};
    }
}

} // namespace authscope::gui
