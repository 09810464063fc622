// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/journey/stationtile.h"

#include "app/gui/journey/summary.h"
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/tooltip.h"
#include "core/base/text.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr int padding = 7;
constexpr int iconExtent = 14;

// elidedText() measures otherwise than horizontalAdvance(), and cuts what just fits.
QString fitted(const QString &text, const QFontMetrics &metrics, int width)
{
    return metrics.horizontalAdvance(text) <= width ? text : metrics.elidedText(text, Qt::ElideRight, width);
}

// How much of a word a line can take: all of it, else up to its last punctuation, else what fits.
qsizetype fittingPart(const QString &word, const QFontMetrics &metrics, int width)
{
    qsizetype fits = word.size();
    while (fits > 1 && metrics.horizontalAdvance(word.first(fits)) > width)
        --fits;
    if (fits == word.size())
        return fits;
    for (qsizetype i = fits; i > fits / 2; --i)
        if (u"/_.:-"_s.contains(word[i - 1]))
            return i;
    return fits;
}

} // namespace

QString shortTitle(journey::StationId id)
{
    switch (id) {
    case journey::StationId::Resource: return StationTile::tr("Resource");
    case journey::StationId::Server: return StationTile::tr("Server");
    default: return journey::stationTitle(id);
    }
}

QStringList tileLines(const QString &text, const QFontMetrics &metrics, int width, int most)
{
    QStringList lines;
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && lines.size() < most) {
        QString line = words.takeFirst();
        if (lines.size() + 1 == most) {
            line = (QStringList{line} + words).join(u' ');
        } else if (const qsizetype part = fittingPart(line, metrics, width); part < line.size()) {
            words.prepend(line.sliced(part));
            line.truncate(part);
            lines += line;
            continue;
        }
        while (lines.size() + 1 < most && !words.isEmpty()) {
            const QString longer = line + u' ' + words.first();
            if (metrics.horizontalAdvance(longer) > width)
                break;
            line = longer;
            words.removeFirst();
        }
        lines += fitted(line, metrics, width);
    }
    return lines;
}

QString durationText(double ms)
{
    if (ms <= 0)
        return {};
    if (ms < 1)
        return StationTile::tr("<1 ms");
    return ms < 1'000 ? StationTile::tr("%1 ms").arg(QLocale().toString(ms, 'f', 0))
                      : StationTile::tr("%1 s").arg(QLocale().toString(ms / 1'000, 'f', 1));
}

StationTile::StationTile(journey::StationId id, QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setObjectName(u"station-"_s + journey::stationName(id));
    journey::Station station;
    station.id = id;
    setStation(station);
}

void StationTile::setStation(const journey::Station &station)
{
    m_station = station;
    const QString title = journey::stationTitle(station.id);
    setAccessibleName(tr("%1, %2", "station, its state").arg(title, stateWord(station.state)));
    const QString summary = shownSummary(station);
    setAccessibleDescription(summary);
    setToolTip(plainToolTip(summary.isEmpty() ? title : QString(title + u"\n" + summary)));
    update();
}

QSize StationTile::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(u'M') * 8 + 2 * padding, metrics.height() * 6 + 2 * padding + 4};
}

QSize StationTile::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'M') * 5, sizeHint().height()};
}

void StationTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = toneOf(m_station.state);
    const QColor color = toneColor(tone, palette());
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QColor quiet = palette().color(isDark(palette()) ? QPalette::Light : QPalette::Mid);
    const bool strong = isChecked() || hasFocus();
    painter.setPen(QPen(isChecked() ? palette().color(QPalette::Highlight) : quiet, isChecked() ? 2 : 1));
    painter.setBrush(palette().color(underMouse() && !strong ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(frame, 4, 4);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), 2, 2);
    }
    if (m_station.state != journey::StationState::Waiting && m_station.state != journey::StationState::Skipped) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRect(QRectF(frame.left() + 5, frame.bottom() - 2, frame.width() - 10, 2));
    }

    const int height = fontMetrics().height();
    const int width = rect().width() - 2 * padding;
    int top = padding;
    QFont bold = font();
    bold.setBold(true);
    const auto drawLine = [&](int left, const QString &text) {
        painter.drawText(QRect(left, top, rect().width() - padding - left, height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fitted(text, painter.fontMetrics(), rect().width() - padding - left));
        top += height;
    };
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    drawLine(padding, shortTitle(m_station.id));
    painter.setFont(font());
    top += 2;
    stateIcon(m_station.state).paint(&painter, padding, top + (height - iconExtent) / 2, iconExtent, iconExtent);
    painter.setPen(color);
    drawLine(padding + iconExtent + 4, stateWord(m_station.state));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QString time = durationText(m_station.ms);
    top += 1;
    if (!time.isEmpty())
        drawLine(padding, time);
    const int room = (rect().height() - 3 - top) / height;
    for (const QString &line : tileLines(shownSummary(m_station), fontMetrics(), width, room))
        drawLine(padding, line);
}

} // namespace authscope::gui
