// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/case.h"

#include <QtCore/QJsonObject>

namespace authscope::diagnosis {

// A setting of Okta's Admin Console that a person can read off and tell: --console NAME=VALUE, a field of a form.
struct ConsoleSetting {
    QString name; // "rule-grants"; stable
    QString path; // where it stands in the console
    QString form; // what is wanted: "a number", "words separated by spaces", …
};
const QList<ConsoleSetting> &consoleSettings();

// Takes over one setting. "console.name" lists the names there are; "console.value" says what is wanted. Nothing is
// changed then.
Result<void> tell(Console &console, const QString &name, const QString &value);

// Only what is known is in it; unknown members are left out when read.
QJsonObject toJson(const Console &console);
Console consoleFromJson(const QJsonObject &json);
QJsonObject toJson(const History &history);
History historyFromJson(const QJsonObject &json);

} // namespace authscope::diagnosis
