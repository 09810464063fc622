// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/models/faultmodel.h"

#include "app/gui/widgets/tooltip.h"
#include "core/base/text.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

// As translations/catalogue.h lists them; the server's own words where it does not.
QString titleOf(const demo::Fault &fault)
{
    return visible(QCoreApplication::translate("Fault", fault.title.toUtf8().constData()));
}

} // namespace

void FaultModel::setFaults(QList<demo::Fault> faults)
{
    const bool same = std::ranges::equal(faults, m_faults, {}, &demo::Fault::id, &demo::Fault::id);
    if (same) {
        m_faults = std::move(faults);
        if (!m_faults.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_faults.size()) - 1));
        return;
    }
    beginResetModel();
    m_faults = std::move(faults);
    endResetModel();
}

QStringList FaultModel::on() const
{
    QStringList ids;
    for (const demo::Fault &fault : m_faults)
        if (fault.on)
            ids += fault.id;
    return ids;
}

int FaultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_faults.size());
}

QVariant FaultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const demo::Fault &fault = m_faults.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return QString(visible(fault.id) + u'\n' + titleOf(fault));
    case Qt::AccessibleTextRole: return QString(visible(fault.id) + u": " + titleOf(fault));
    case Qt::ToolTipRole: return plainToolTip(QString(fault.id + u'\n' + titleOf(fault)));
    case Qt::CheckStateRole: return fault.on ? Qt::Checked : Qt::Unchecked;
    case SearchRole: return QString(fault.id + u' ' + fault.title + u' ' + fault.role + u' ' + titleOf(fault));
    default: return {};
    }
}

bool FaultModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    m_faults[index.row()].on = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT wished(on());
    return true;
}

Qt::ItemFlags FaultModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

} // namespace authscope::gui
