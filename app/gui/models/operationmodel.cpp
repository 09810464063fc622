// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/models/operationmodel.h"

#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/tooltip.h"
#include "core/base/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype longestCell = 300;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OperationModel)
};

journey::StationState stateOf(const Operation &operation)
{
    if (operation.running)
        return journey::StationState::Running;
    const bool good = operation.result && *operation.result && !(*operation.result)->isError;
    return good ? journey::StationState::Passed : journey::StationState::Failed;
}

} // namespace

QString outcomeText(const Operation &operation)
{
    if (operation.running)
        return Tr::tr("running");
    if (!operation.result)
        return {};
    if (!*operation.result)
        return operation.result->error().id.endsWith("cancelled"_L1) ? Tr::tr("cancelled") : Tr::tr("failed");
    if ((*operation.result)->isError)
        return Tr::tr("tool error");
    return (*operation.result)->schemaProblems.isEmpty() ? Tr::tr("done") : Tr::tr("done, breaks its schema");
}

void OperationModel::setOperations(const QList<OperationPtr> &operations, Operation::Kind kind)
{
    QList<OperationPtr> rows;
    for (auto operation = operations.crbegin(); operation != operations.crend(); ++operation)
        if ((*operation)->kind == kind)
            rows += *operation;
    // Mostly one is new at the top, or one has changed.
    if (rows.size() == m_rows.size() && std::ranges::equal(rows, m_rows, {}, &Operation::id, &Operation::id)) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, columns - 1));
        return;
    }
    if (rows.size() == m_rows.size() + 1
        && std::ranges::equal(rows.sliced(1), m_rows, {}, &Operation::id, &Operation::id)) {
        beginInsertRows({}, 0, 0);
        m_rows = rows;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

OperationPtr OperationModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row) : nullptr;
}

int OperationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OperationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant OperationModel::text(const Operation &operation, int column) const
{
    switch (column) {
    case Number: return QString::number(operation.id);
    case Time: return QDateTime::fromMSecsSinceEpoch(operation.startedMs).toString(u"HH:mm:ss"_s);
    case Name: return elided(visible(operation.name), longestCell);
    case Arguments:
        return elided(visible(QString::fromUtf8(operation.arguments.left(longestCell * 5)).simplified()), longestCell);
    case Result: return outcomeText(operation);
    case Duration:
        return operation.result && *operation.result ? QLocale().toString((*operation.result)->ms, 'f', 1) : QString();
    default: return {};
    }
}

QVariant OperationModel::data(const QModelIndex &index, int role) const
{
    const OperationPtr operation = at(index.row());
    if (!operation)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*operation, index.column());
    case Qt::ToolTipRole:
        return index.column() == Arguments ? plainToolTip(QString::fromUtf8(operation->arguments.left(2'000)))
                                           : QString();
    case Qt::DecorationRole: return index.column() == Result ? QVariant(stateIcon(stateOf(*operation))) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Number || index.column() == Duration ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                      : QVariant();
    case IdRole: return operation->id;
    default: return {};
    }
}

QVariant OperationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Number || section == Duration ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("#");
    case Time: return tr("Time");
    case Name: return tr("Name");
    case Arguments: return tr("Arguments");
    case Result: return tr("Result");
    case Duration: return tr("ms");
    default: return {};
    }
}

} // namespace authscope::gui
