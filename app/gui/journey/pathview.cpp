// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/journey/pathview.h"

#include "app/gui/journey/stationtile.h"
#include "app/gui/session.h"
#include "app/gui/widgets/icons.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr int gap = 10;

} // namespace

PathView::PathView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Path of the journey"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    for (int i = 0; i < journey::stationCount; ++i) {
        const auto id = journey::StationId(i);
        auto *tile = new StationTile(id);
        m_tiles[size_t(i)] = tile;
        row->addWidget(tile, 1);
        connect(tile, &QAbstractButton::clicked, this, [this, id] { Q_EMIT selected(id); });
    }
    m_tiles.front()->setChecked(true);
}

void PathView::setSession(Session *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    for (StationTile *tile : m_tiles) {
        journey::Station station;
        station.id = tile->station().id;
        tile->setStation(session ? session->station(station.id) : station);
    }
    if (session)
        connect(session, &Session::stationChanged, this,
                [this](journey::StationId id) { m_tiles[size_t(id)]->setStation(m_session->station(id)); });
}

void PathView::select(journey::StationId id)
{
    m_tiles[size_t(id)]->setChecked(true);
}

void PathView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QIcon chevron = tintedIcon(u"chevron"_s);
    for (size_t i = 0; i + 1 < m_tiles.size(); ++i) {
        const QRect left = m_tiles[i]->geometry();
        const QRect right = m_tiles[i + 1]->geometry();
        const int middle = (std::min(left.right(), right.right()) + std::max(left.left(), right.left())) / 2;
        painter.save();
        painter.translate(middle, left.center().y());
        if (isRightToLeft())
            painter.scale(-1, 1);
        chevron.paint(&painter, -5, -5, 10, 10);
        painter.restore();
    }
}

} // namespace authscope::gui
