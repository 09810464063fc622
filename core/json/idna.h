// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace authscope::json {

// Labels of internationalised host names as registered ("IDNA 2008"), which is stricter than what a browser accepts.

// RFC 5890 §2.3.2.1, in lower case: "xn--" and the Punycode of a U-label, in the one right spelling.
bool isALabel(const QString &label);
// RFC 5891 §5.4 with the code points of RFC 5892: what a label with other than ASCII letters may hold.
bool isULabel(const QString &label);
// RFC 5893 §2: a label in a name that has a right-to-left label somewhere.
bool obeysBidiRule(const QString &label);
bool hasRightToLeft(const QString &label);

} // namespace authscope::json
