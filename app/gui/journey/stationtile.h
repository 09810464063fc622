// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journey/station.h"

#include <QtWidgets/QAbstractButton>

namespace authscope::gui {

// One station of the path: the state by shape and word, the title, the time, and a line of what was learnt. A checkable
// button, so that keyboard and screen readers know what to do with it.
class StationTile : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StationTile(journey::StationId id, QWidget *parent = nullptr);

    void setStation(const journey::Station &station);
    const journey::Station &station() const { return m_station; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    journey::Station m_station;
};

// A title that fits a tile: "Resource" for "Resource metadata".
QString shortTitle(journey::StationId id);
// A text in at most so many lines, broken between words only. A word that is too long for a line, and the last line, end
// with an ellipsis.
QStringList tileLines(const QString &text, const QFontMetrics &metrics, int width, int most);
// "8 ms", "1.2 s"; empty for what took no time.
QString durationText(double ms);

} // namespace authscope::gui
