// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/models/comparisonmodel.h"

#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/theme.h"
#include "app/gui/widgets/tooltip.h"
#include "core/base/text.h"
#include "core/json/document.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

constexpr qsizetype longestCell = 2'000;

using Members = QList<std::pair<QString, QString>>;

void addMembers(Members *members, const QByteArray &json, const QString &prefix)
{
    const auto document = json::Document::parse(json);
    if (!document || !document->root().isObject())
        return;
    for (json::Value member = document->root().first(); member; member = member.next()) {
        const QString value = member.isString() ? member.text() : QString::fromUtf8(member.raw());
        members->append({prefix + visible(member.name()), elided(visible(value), longestCell)});
    }
}

Members membersOf(const jose::Token &token)
{
    Members members;
    addMembers(&members, token.headerBytes, ComparisonModel::tr("header: "));
    addMembers(&members, token.payloadBytes, {});
    return members;
}

} // namespace

void ComparisonModel::setTokens(const jose::Token &left, const QString &leftName, const jose::Token &right,
                                const QString &rightName)
{
    beginResetModel();
    m_rows.clear();
    m_leftName = leftName;
    m_rightName = rightName;
    const Members leftMembers = membersOf(left);
    Members rightMembers = membersOf(right);
    for (const auto &[name, value] : leftMembers) {
        const auto other = std::ranges::find(rightMembers, name, &Members::value_type::first);
        Row row{name, value, {}, false};
        if (other != rightMembers.end()) {
            row.right = other->second;
            row.same = row.left == row.right;
            rightMembers.erase(other);
        }
        m_rows += row;
    }
    for (const auto &[name, value] : std::as_const(rightMembers))
        m_rows.append({name, {}, value, false});
    std::ranges::stable_sort(m_rows, {}, &Row::same);
    m_differences = int(std::ranges::count(m_rows, false, &Row::same));
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ComparisonModel::word(const Row &row) const
{
    return row.same           ? tr("same")
        : row.left.isEmpty()  ? tr("only right")
        : row.right.isEmpty() ? tr("only left")
                              : tr("differs");
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::FontRole && index.column() != Same)
        return wireFont();
    if (role == Qt::DecorationRole && index.column() == Same)
        return row.same ? tintedIcon(u"state-passed"_s, Tone::Neutral) : tintedIcon(u"state-warned"_s, Tone::Warn);
    if (role == Qt::ToolTipRole)
        return plainToolTip(index.column() == Right ? row.right : row.left);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name: return row.name;
    case Same: return word(row);
    case Left: return row.left.isEmpty() ? u"–"_s : row.left;
    case Right: return row.right.isEmpty() ? u"–"_s : row.right;
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Claim");
    case Same: return tr("Verdict");
    case Left: return m_leftName;
    case Right: return m_rightName;
    default: return {};
    }
}

} // namespace authscope::gui
