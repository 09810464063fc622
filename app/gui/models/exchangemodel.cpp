// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/models/exchangemodel.h"

#include "app/gui/phrases.h"
#include "app/gui/widgets/theme.h"
#include "app/gui/widgets/tooltip.h"
#include "core/base/text.h"
#include "core/http/redaction.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtGui/QBrush>
#include <QtGui/QGuiApplication>

#include <chrono>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr std::chrono::milliseconds frame{16};
constexpr qsizetype longestCell = 2'000;

Tone toneOfExchange(const http::Exchange &exchange)
{
    if (exchange.error != http::ErrorKind::None || exchange.status >= 500)
        return Tone::Error;
    if (exchange.status >= 400)
        return Tone::Warn;
    return Tone::Neutral;
}

} // namespace

ExchangeModel::ExchangeModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_batch.setSingleShot(true);
    m_batch.setInterval(frame);
    connect(&m_batch, &QTimer::timeout, this, &ExchangeModel::flush);
}

void ExchangeModel::setLog(http::ExchangeLog *log)
{
    if (m_log)
        disconnect(m_log, nullptr, this, nullptr);
    beginResetModel();
    m_log = log;
    m_batch.stop();
    m_pending.clear();
    m_rows.clear();
    if (log)
        m_rows.assign(log->exchanges().cbegin(), log->exchanges().cend());
    endResetModel();
    if (!log)
        return;
    connect(log, &http::ExchangeLog::appended, this, [this](const http::ExchangePtr &exchange) {
        m_pending += exchange;
        if (!m_batch.isActive())
            m_batch.start();
    });
    // The log lets go of what is old; to keep it here would keep it in memory.
    connect(log, &http::ExchangeLog::replaced, this, [this](const http::ExchangePtr &exchange) {
        flush();
        if (const int row = rowOf(exchange->id); row >= 0) {
            m_rows[size_t(row)] = exchange;
            Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
        }
    });
    connect(log, &http::ExchangeLog::removed, this, [this](qint64 id) {
        flush();
        if (const int row = rowOf(id); row >= 0) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
    });
    connect(log, &http::ExchangeLog::cleared, this, [this] { setLog(m_log); });
    connect(log, &QObject::destroyed, this, [this] { setLog(nullptr); });
}

void ExchangeModel::flush()
{
    m_batch.stop();
    if (m_pending.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(m_pending.size()) - 1);
    m_rows.insert(m_rows.end(), m_pending.cbegin(), m_pending.cend());
    m_pending.clear();
    endInsertRows();
}

http::ExchangePtr ExchangeModel::at(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? m_rows[size_t(row)] : nullptr;
}

int ExchangeModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find_if(m_rows, [id](const http::ExchangePtr &row) { return row->id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ExchangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ExchangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ExchangeModel::text(const http::Exchange &exchange, int column) const
{
    switch (column) {
    case Number: return QString::number(exchange.id);
    case Time: return QDateTime::fromMSecsSinceEpoch(exchange.startedMs).toString(u"HH:mm:ss.zzz"_s);
    case LegColumn: return http::legName(exchange.leg);
    case Purpose: return elided(visible(enginePhrases().translatedIfOurs(exchange.note)), longestCell);
    case Method: return visible(exchange.method);
    case Url: return elided(visible(http::Redactor().url(exchange.url)), longestCell);
    case Status: return exchange.status ? QString::number(exchange.status) : http::errorKindName(exchange.error);
    case Duration:
        return exchange.timings.finished < 0 ? QString() : QLocale().toString(exchange.timings.finished, 'f', 1);
    case Size: return exchange.status ? QLocale().formattedDataSize(exchange.responseSize, 1) : QString();
    default: return {};
    }
}

QVariant ExchangeModel::data(const QModelIndex &index, int role) const
{
    const http::ExchangePtr exchange = at(index.row());
    if (!exchange)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*exchange, index.column());
    case Qt::ToolTipRole:
        return index.column() == Url    ? plainToolTip(QString::fromUtf8(http::Redactor().url(exchange->url)))
            : index.column() == Purpose ? plainToolTip(exchange->note)
            : index.column() == Status  ? plainToolTip(exchange->errorText)
                                        : QString();
    case Qt::TextAlignmentRole:
        return index.column() == Number || index.column() == Duration || index.column() == Size
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Status && toneOfExchange(*exchange) != Tone::Neutral
            ? QVariant(QBrush(toneColor(toneOfExchange(*exchange), QGuiApplication::palette())))
            : QVariant();
    // A row of the ladder in words.
    case Qt::AccessibleDescriptionRole:
        return QString(text(*exchange, LegColumn).toString() + u' ' + text(*exchange, Method).toString() + u' '
                       + text(*exchange, Url).toString() + u", "_s + text(*exchange, Status).toString());
    case ExchangeIdRole: return exchange->id;
    case SearchRole:
        return QString(http::legName(exchange->leg) + u' ' + QString::fromUtf8(exchange->method) + u' '
                       + QString::fromUtf8(exchange->url) + u' ' + QString::number(exchange->status) + u' '
                       + exchange->note);
    case SortRole:
        switch (index.column()) {
        case Duration: return exchange->timings.finished;
        case Size: return exchange->responseSize;
        case Status: return exchange->status;
        case Number:
        case Time: return exchange->id;
        default: return text(*exchange, index.column());
        }
    default: return {};
    }
}

QVariant ExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Number || section == Duration || section == Size ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                                           : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("#");
    case Time: return tr("Time");
    case LegColumn: return tr("Leg");
    case Purpose: return tr("For");
    case Method: return tr("Method");
    case Url: return tr("Address");
    case Status: return tr("Status");
    case Duration: return tr("ms");
    case Size: return tr("Size");
    default: return {};
    }
}

} // namespace authscope::gui
