// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/models/claimmodel.h"

#include "app/gui/phrases.h"
#include "app/gui/widgets/theme.h"
#include "app/gui/widgets/tooltip.h"
#include "core/base/text.h"
#include "core/jose/token.h"
#include "core/json/document.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype longestCell = 4'000;
// Beyond the year 9999 a number of seconds is no date that means anything.
constexpr double lastSecond = 253'402'300'799.0;

bool isTime(const QString &claim)
{
    static const QStringList names{u"exp"_s, u"iat"_s, u"nbf"_s, u"auth_time"_s, u"updated_at"_s};
    return names.contains(claim);
}

} // namespace

QString relativeTime(double seconds, qint64 nowMs)
{
    const double difference = seconds - double(nowMs) / 1000;
    const double size = std::abs(difference);
    const QString amount = size < 120 ? ClaimModel::tr("%1 s").arg(std::round(size))
        : size < 7'200                ? ClaimModel::tr("%1 min").arg(std::floor(size / 60))
        : size < 172'800              ? ClaimModel::tr("%1 h").arg(std::floor(size / 3'600))
                                      : ClaimModel::tr("%1 d").arg(std::floor(size / 86'400));
    return difference >= 0 ? ClaimModel::tr("in %1").arg(amount) : ClaimModel::tr("%1 ago").arg(amount);
}

void ClaimModel::setJson(const QByteArray &json, qint64 nowMs)
{
    beginResetModel();
    m_rows.clear();
    m_nowMs = nowMs;
    if (const auto document = json::Document::parse(json)) {
        if (document->root().isObject()) {
            for (json::Value member = document->root().first(); member; member = member.next()) {
                Row row{visible(member.name()), QString::fromUtf8(member.raw()), {}};
                if (member.isString())
                    row.value = member.text();
                row.value = elided(visible(row.value), longestCell);
                if (member.isNumber() && isTime(row.name) && std::abs(member.number()) < lastSecond)
                    row.seconds = member.number();
                m_rows += row;
            }
        }
    }
    endResetModel();
}

void ClaimModel::setNow(qint64 nowMs)
{
    m_nowMs = nowMs;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Meaning), index(int(m_rows.size()) - 1, Meaning), {Qt::DisplayRole});
}

int ClaimModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClaimModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ClaimModel::meaning(const Row &row) const
{
    const QString text = enginePhrases().translated(jose::claimMeaning(row.name));
    if (!row.seconds)
        return text;
    const QDateTime time = QDateTime::fromSecsSinceEpoch(qint64(*row.seconds));
    return tr("%1 · %2 · %3", "local time, relative time, meaning of the claim")
        .arg(QLocale().toString(time, u"yyyy-MM-dd HH:mm:ss"_s), relativeTime(*row.seconds, m_nowMs), text);
}

QVariant ClaimModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::FontRole && index.column() != Meaning)
        return wireFont();
    if (role == Qt::ToolTipRole)
        return plainToolTip(index.column() == Meaning ? meaning(row) : row.value);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return row.name;
    case Value: return row.value;
    case Meaning: return meaning(row);
    default: return {};
    }
}

QVariant ClaimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return m_part == Part::Header ? tr("Header parameter") : tr("Claim");
    case Value: return tr("Value");
    case Meaning: return tr("Meaning");
    default: return {};
    }
}

} // namespace authscope::gui
