// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/failure.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace authscope::gui {

// The names of the variables of a URI template (RFC 6570), in order, each once.
QStringList templateVariables(const QString &uriTemplate);

// The template with its variables filled in (RFC 6570, all levels for values that are strings); a variable without a
// value is left out, as §3.2.1 says. "template.syntax" names the place of an expression that is none.
Result<QString> expandedTemplate(const QString &uriTemplate, const QMap<QString, QString> &values);

} // namespace authscope::gui
