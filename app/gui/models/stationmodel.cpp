// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/models/stationmodel.h"

#include "app/gui/journey/summary.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/tooltip.h"
#include "core/base/text.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace authscope::gui {

void StationModel::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    beginResetModel();
    m_session = session;
    endResetModel();
    if (session)
        connect(session, &Session::stationChanged, this,
                [this](journey::StationId id) { Q_EMIT dataChanged(index(int(id)), index(int(id))); });
}

journey::Station StationModel::at(int row) const
{
    journey::Station station;
    station.id = journey::StationId(row);
    return m_session ? m_session->station(station.id) : station;
}

int StationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : journey::stationCount;
}

QVariant StationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const journey::Station station = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return journey::stationTitle(station.id);
    case Qt::DecorationRole: return stateIcon(station.state);
    case Qt::ToolTipRole: return plainToolTip(shownSummary(station));
    case Qt::AccessibleTextRole: return QString(journey::stationTitle(station.id) + u", "_s + stateWord(station.state));
    default: return {};
    }
}

} // namespace authscope::gui
