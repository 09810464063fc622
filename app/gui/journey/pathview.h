// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/station.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <array>

namespace authscope::gui {

class Session;
class StationTile;

// The path across the top: the stations of a session's journey in order, live. Arrow keys go from one to the next.
class PathView : public QWidget
{
    Q_OBJECT
public:
    explicit PathView(QWidget *parent = nullptr);

    void setSession(Session *session);
    void select(journey::StationId id);

Q_SIGNALS:
    void selected(authscope::journey::StationId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointer<Session> m_session;
    std::array<StationTile *, journey::stationCount> m_tiles{};
};

} // namespace authscope::gui
