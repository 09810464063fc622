// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/traffic/ladderview.h"

#include "app/gui/models/exchangemodel.h"
#include "app/gui/phrases.h"
#include "app/gui/widgets/theme.h"
#include "core/base/text.h"
#include "core/http/origin.h"

#include <QtCore/QAbstractProxyModel>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>

#include <array>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr int lanes = 4;
constexpr int margin = 8;
constexpr int head = 5; // of an arrow
constexpr qsizetype longestLabel = 300;

void drawArrow(QPainter *painter, int from, int to, int y, bool dashed)
{
    QPen pen = painter->pen();
    pen.setStyle(dashed ? Qt::DashLine : Qt::SolidLine);
    painter->setPen(pen);
    painter->drawLine(from, y, to, y);
    pen.setStyle(Qt::SolidLine);
    painter->setPen(pen);
    const int back = to > from ? to - head : to + head;
    painter->drawLine(to, y, back, y - head + 1);
    painter->drawLine(to, y, back, y + head - 1);
}

// Asks the model behind the view's for the exchange of a row.
http::ExchangePtr exchangeAt(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model());
    const QModelIndex source = proxy ? proxy->mapToSource(index) : index;
    const auto *model = qobject_cast<const ExchangeModel *>(source.model());
    return model ? model->at(source.row()) : nullptr;
}

// "POST /token · 4 authorization code": the end of an address tells more than its host, which the lane says.
QString requestLabel(const http::Exchange &exchange)
{
    const qsizetype from = exchange.url.indexOf("://");
    const qsizetype path = from < 0 ? 0 : exchange.url.indexOf('/', from + 3);
    const QByteArray shown = path < 0 ? QByteArray("/") : exchange.url.mid(path).left(longestLabel * 4);
    QString text = visible(exchange.method) + u' ' + visible(shown);
    if (!exchange.note.isEmpty())
        text = elided(visible(enginePhrases().translatedIfOurs(exchange.note)), 80) + u" · "_s + text;
    return elided(text, longestLabel);
}

QString answerLabel(const http::Exchange &exchange)
{
    if (exchange.status == 0)
        return http::errorKindName(exchange.error);
    QString text = QString::number(exchange.status);
    if (exchange.error != http::ErrorKind::None)
        text += u' ' + http::errorKindName(exchange.error);
    if (exchange.timings.finished >= 0)
        text += u" · "_s + QLocale().toString(exchange.timings.finished, 'f', 1) + u" ms"_s;
    return text;
}

Tone toneOfAnswer(const http::Exchange &exchange)
{
    if (exchange.error != http::ErrorKind::None || exchange.status >= 500)
        return Tone::Error;
    return exchange.status >= 400 ? Tone::Warn : Tone::Neutral;
}

class LadderDelegate final : public QStyledItemDelegate
{
public:
    explicit LadderDelegate(LadderView *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() * 2 + 14};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const http::ExchangePtr exchange = exchangeAt(index);
        if (!exchange)
            return;
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        if (selected)
            painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
        const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const QColor line = option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText);
        painter->setPen(line);
        for (int lane = 0; lane < lanes; ++lane)
            painter->drawLine(m_view->laneX(Lane(lane)), option.rect.top(), m_view->laneX(Lane(lane)),
                              option.rect.bottom());
        const Arrow arrow = arrowOf(*exchange, m_view->mcpOrigin());
        const int from = m_view->laneX(arrow.from);
        const int to = m_view->laneX(arrow.to);
        const int row = option.fontMetrics.height();
        const int first = option.rect.top() + row + 3;
        const int second = first + row + 5;
        const QRect between(std::min(from, to) + margin, option.rect.top() + 2, std::abs(to - from) - 2 * margin, row);
        // The number stands at the left of all lanes.
        painter->setPen(selected ? text : option.palette.color(QPalette::PlaceholderText));
        painter->drawText(
            QRect(option.rect.left() + 4, option.rect.top() + 2, m_view->laneX(Lane::Application) - 12, row),
            Qt::AlignRight, QString::number(exchange->id));
        const auto label = [&](const QRect &place, const QString &words, const QColor &color) {
            const QString shown = option.fontMetrics.elidedText(words, Qt::ElideRight, place.width());
            // Lanes that it crosses do not strike it through.
            QRect ground(0, 0, std::min(option.fontMetrics.horizontalAdvance(shown) + 6, place.width()),
                         place.height());
            ground.moveCenter(place.center());
            painter->fillRect(ground, option.palette.brush(selected ? QPalette::Highlight : QPalette::Base));
            painter->setPen(color);
            painter->drawText(place, Qt::AlignHCenter | Qt::AlignVCenter, shown);
        };
        label(between, requestLabel(*exchange), text);
        const Tone tone = toneOfAnswer(*exchange);
        const QColor answer = selected || tone == Tone::Neutral ? text : toneColor(tone, option.palette);
        label(between.translated(0, row + 5), answerLabel(*exchange), answer);
        painter->setPen(text);
        drawArrow(painter, from, to, first, false);
        painter->setPen(answer);
        if (exchange->status > 0)
            drawArrow(painter, to, from, second, true);
        else
            drawCross(painter, to, second);
        painter->restore();
    }

private:
    // No answer came back.
    static void drawCross(QPainter *painter, int x, int y)
    {
        painter->drawLine(x - head, y - head, x + head, y + head);
        painter->drawLine(x - head, y + head, x + head, y - head);
    }

    LadderView *m_view;
};

} // namespace

QString laneName(Lane lane)
{
    switch (lane) {
    case Lane::Application: return LadderView::tr("Application");
    case Lane::Browser: return LadderView::tr("Browser");
    case Lane::AuthorizationServer: return LadderView::tr("Authorization server");
    case Lane::McpServer: return LadderView::tr("MCP server");
    }
    std::unreachable();
}

Arrow arrowOf(const http::Exchange &exchange, const QByteArray &mcpOrigin)
{
    switch (exchange.leg) {
    case http::Leg::Authorize: return {Lane::Browser, Lane::AuthorizationServer};
    case http::Leg::Reach:
    case http::Leg::ResourceMetadata:
    case http::Leg::Mcp: return {};
    case http::Leg::Token:
    case http::Leg::Refresh:
    case http::Leg::Introspect:
    case http::Leg::Revoke:
    case http::Leg::Registration:
    case http::Leg::Jwks: return {Lane::Application, Lane::AuthorizationServer};
    case http::Leg::ServerMetadata:
    case http::Leg::Other: break;
    }
    const bool mcp = !mcpOrigin.isEmpty() && http::originOf(exchange.url) == mcpOrigin;
    return {Lane::Application, mcp ? Lane::McpServer : Lane::AuthorizationServer};
}

// The names of the lanes, which stay while the rows scroll.
class LadderView::Head final : public QWidget
{
public:
    explicit Head(LadderView *view) : QWidget(view), m_view(view)
    {
        setObjectName(u"ladderHead"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().brush(QPalette::Button));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(0, height() - 1, width(), height() - 1);
        painter.setPen(palette().color(QPalette::ButtonText));
        const int step = m_view->laneX(Lane::Browser) - m_view->laneX(Lane::Application);
        for (int lane = 0; lane < lanes; ++lane) {
            const QString name = fontMetrics().elidedText(laneName(Lane(lane)), Qt::ElideRight, step - 4);
            const int half = (fontMetrics().horizontalAdvance(name) + 4) / 2;
            const int middle = std::clamp(m_view->laneX(Lane(lane)), half, std::max(half, width() - half));
            painter.drawText(QRect(middle - half, 0, 2 * half, height()), Qt::AlignCenter, name);
        }
    }

private:
    LadderView *m_view;
};

LadderView::LadderView(QWidget *parent) : QListView(parent), m_head(new Head(this))
{
    setItemDelegate(new LadderDelegate(this));
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setViewportMargins(0, fontMetrics().height() + 10, 0, 0);
    m_head->setFixedHeight(fontMetrics().height() + 10);
}

void LadderView::setMcpOrigin(const QByteArray &origin)
{
    m_mcpOrigin = origin;
    viewport()->update();
}

int LadderView::laneX(Lane lane) const
{
    const int left = fontMetrics().horizontalAdvance(u"100000"_s) + 30;
    const int room = viewport()->width() - left - fontMetrics().horizontalAdvance(laneName(Lane::Application)) / 3
        - fontMetrics().horizontalAdvance(laneName(Lane::McpServer)) / 2 + 20;
    // The messages between the application and the servers are the long ones.
    static constexpr std::array<int, lanes> places{0, 22, 62, 100};
    return left + fontMetrics().horizontalAdvance(laneName(Lane::Application)) / 3
        + std::max(room - 30, 200) * places[size_t(lane)] / 100;
}

void LadderView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    m_head->setGeometry(frameWidth(), frameWidth(), viewport()->width(), m_head->height());
    m_head->update();
}

void LadderView::paintEvent(QPaintEvent *event)
{
    // The lanes go on below the last row.
    const int last = model() && model()->rowCount() > 0
        ? visualRect(model()->index(model()->rowCount() - 1, 0)).bottom()
        : -1;
    if (last < viewport()->height()) {
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        for (int lane = 0; lane < lanes; ++lane)
            painter.drawLine(laneX(Lane(lane)), last + 1, laneX(Lane(lane)), viewport()->height());
    }
    QListView::paintEvent(event);
}

bool LadderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        // The address in full is in its own column of the model.
        const QModelIndex index = indexAt(static_cast<QHelpEvent *>(event)->pos());
        setToolTip(index.isValid() ? index.siblingAtColumn(ExchangeModel::Url).data(Qt::ToolTipRole).toString()
                                   : QString());
    }
    return QListView::viewportEvent(event);
}

} // namespace authscope::gui
