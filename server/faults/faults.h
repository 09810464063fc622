// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// server/faults names what can be broken on purpose. A fault is a switch; the code that it changes asks whether it is on.
#pragma once

#include "core/base/failure.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace authscope::server {

struct Fault {
    QString id;    // the id of the cause in the diagnosis catalogue, e.g. "AUD_MISMATCH"
    QString role;  // "mcp" or "authorization": who misbehaves
    QString title; // what is broken, for the fault lab's list
};

// The switches. Shared by both roles of a process; changed by the admin interface and by --fault.
class Faults : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    // All that can be switched, in the order of the catalogue.
    static const QList<Fault> &known();

    bool isOn(const char *id) const;
    bool isOn(const QString &id) const { return m_on.contains(id); }
    QStringList on() const;
    // "fault.unknown" names the id and the ones that exist with a similar name; nothing is changed then.
    Result<void> set(const QStringList &ids);

Q_SIGNALS:
    void changed();

private:
    QSet<QString> m_on;
};

} // namespace authscope::server
