// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/case.h"

#include <QtCore/QJsonObject>

namespace authscope::diagnosis {

// A setting of Okta's Admin Console that a person can read off and tell: --console NAME=VALUE, a field of a form.
struct ConsoleSetting {
    QString name;        // "rule-grants"; stable
    QString page;        // where it stands: "Applications > your app"; empty for what is no part of the console
    QString place;       // and where there: "General: Application type"
    QString form;        // what is wanted: "a number", "words separated by spaces", …
    QStringList choices; // the words of which the value is one; empty: any value of that form
    QString path() const { return page.isEmpty() ? place : page + QStringLiteral(" > ") + place; }
};
const QList<ConsoleSetting> &consoleSettings();

// Takes over one setting. "console.name" lists the names there are; "console.value" says what is wanted. Nothing is
// changed then.
Result<void> tell(Console &console, const QString &name, const QString &value);
// The setting as tell() reads it; empty if it is not told.
QString valueOf(const Console &console, const QString &name);

// Only what is known is in it; unknown members are left out when read.
QJsonObject toJson(const Console &console);
Console consoleFromJson(const QJsonObject &json);
QJsonObject toJson(const History &history);
History historyFromJson(const QJsonObject &json);

} // namespace authscope::diagnosis
