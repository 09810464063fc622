// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/models/connectionmodel.h"

#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/tooltip.h"
#include "core/base/text.h"
#include "core/http/origin.h"

using namespace Qt::StringLiterals;

namespace authscope::gui {

namespace {

QString hostOf(const Session &session)
{
    if (session.recording())
        return ConnectionModel::tr("recording");
    if (session.connection().demo)
        return ConnectionModel::tr("bundled server");
    const QByteArray origin = http::originOf(session.connection().url);
    return visible(origin.mid(origin.indexOf("://") + 3));
}

} // namespace

void ConnectionModel::add(Session *session)
{
    beginInsertRows({}, int(m_sessions.size()), int(m_sessions.size()));
    m_sessions += session;
    endInsertRows();
    connect(session, &Session::changed, this, [this, session] {
        const int row = rowOf(session);
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    });
}

void ConnectionModel::remove(Session *session)
{
    const int row = rowOf(session);
    if (row < 0)
        return;
    disconnect(session, nullptr, this, nullptr);
    beginRemoveRows({}, row, row);
    m_sessions.removeAt(row);
    endRemoveRows();
}

Session *ConnectionModel::at(int row) const
{
    return m_sessions.value(row);
}

int ConnectionModel::rowOf(const Session *session) const
{
    return int(m_sessions.indexOf(session));
}

int ConnectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

QVariant ConnectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Session &session = *m_sessions.at(index.row());
    const QString name = visible(session.connection().name);
    switch (role) {
    case Qt::DisplayRole: return QString(name + u'\n' + hostOf(session));
    case Qt::DecorationRole: return stateIcon(session.state());
    case Qt::ToolTipRole: return plainToolTip(QString::fromUtf8(session.connection().url));
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(name, session.statusText());
    default: return {};
    }
}

} // namespace authscope::gui
