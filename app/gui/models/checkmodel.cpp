// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/models/checkmodel.h"

#include "app/gui/phrases.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/tooltip.h"
#include "core/base/text.h"

#include <QtGui/QBrush>
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype longestCell = 1'000;

QString shown(const QString &text)
{
    return elided(visible(enginePhrases().translatedIfOurs(text)), longestCell);
}

} // namespace

void CheckModel::setChecks(QList<jose::Check> checks)
{
    beginResetModel();
    m_checks = std::move(checks);
    endResetModel();
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_checks.size());
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const jose::Check &check = m_checks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Title: return enginePhrases().translated(check.title);
        case Verdict: return outcomeWord(check.outcome);
        case Expected: return check.expected.isEmpty() ? u"–"_s : shown(check.expected);
        case Actual: return check.actual.isEmpty() ? u"–"_s : shown(check.actual);
        default: return {};
        }
    case Qt::DecorationRole: return index.column() == Verdict ? outcomeIcon(check.outcome) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Verdict
            ? QVariant(QBrush(toneColor(toneOf(check.outcome), QGuiApplication::palette())))
            : QVariant();
    case Qt::FontRole:
        return index.column() == Expected || index.column() == Actual ? QVariant(wireFont()) : QVariant();
    case Qt::ToolTipRole: return plainToolTip(enginePhrases().translated(check.text));
    case Qt::AccessibleDescriptionRole: return elided(visible(enginePhrases().translated(check.text)), longestCell);
    default: return {};
    }
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("Check");
    case Verdict: return tr("Verdict");
    case Expected: return tr("Expected");
    case Actual: return tr("Actual");
    default: return {};
    }
}

} // namespace authscope::gui
