// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QJsonValue>
#include <QtCore/QStringList>

namespace authscope::json {

// The strings of an array, in order; what else is in it is left out. Empty for anything that is no array.
QStringList strings(const QJsonValue &array);

} // namespace authscope::json
