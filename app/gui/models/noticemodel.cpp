// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/models/noticemodel.h"

#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/tooltip.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace authscope::gui {

void NoticeModel::add(Tone tone, const QString &connection, const QString &text)
{
    if (m_notices.size() >= most) {
        beginRemoveRows({}, 0, 0);
        m_notices.removeFirst();
        endRemoveRows();
    }
    beginInsertRows({}, int(m_notices.size()), int(m_notices.size()));
    m_notices.append({QDateTime::currentDateTime(), tone, connection, text});
    endInsertRows();
}

void NoticeModel::clear()
{
    beginResetModel();
    m_notices.clear();
    endResetModel();
}

QString NoticeModel::word(Tone tone)
{
    return tone == Tone::Error ? tr("Error") : tone == Tone::Warn ? tr("Warning") : tr("Note");
}

QString NoticeModel::toText() const
{
    QStringList lines;
    for (const Notice &notice : m_notices)
        lines += u"%1 %2 %3: %4"_s.arg(notice.time.toString(Qt::ISODate), word(notice.tone), notice.connection,
                                       notice.text);
    return lines.join(u'\n');
}

int NoticeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notices.size());
}

int NoticeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant NoticeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Notice &notice = m_notices.at(index.row());
    if (role == Qt::DecorationRole && index.column() == Kind)
        return tintedIcon(notice.tone == Tone::Error      ? u"state-failed"_s
                              : notice.tone == Tone::Warn ? u"state-warned"_s
                                                          : u"note"_s,
                          notice.tone);
    if (role == Qt::ToolTipRole)
        return plainToolTip(notice.text);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time: return QLocale().toString(notice.time, u"HH:mm:ss"_s);
    case Kind: return word(notice.tone);
    case Connection: return notice.connection;
    case Text: return QString(notice.text).replace(u'\n', u' ');
    default: return {};
    }
}

QVariant NoticeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Kind: return tr("Kind");
    case Connection: return tr("Connection");
    case Text: return tr("What was said");
    default: return {};
    }
}

} // namespace authscope::gui
