// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace authscope::json {

// Whether a text is of a format. In time that grows with the text's length.
using FormatCheck = bool (*)(const QString &text);

// The check for a format of JSON Schema validation §7.3, or null for a name that is not one of them.
FormatCheck formatCheck(const QString &name);

// RFC 3339 §5.6 and appendix A.
bool isDate(const QString &text);
bool isTime(const QString &text);
bool isDateTime(const QString &text);
bool isDuration(const QString &text);
// RFC 5321 §4.1.2 and RFC 6531.
bool isEmail(const QString &text);
bool isIdnEmail(const QString &text);
// RFC 1123 §2.1 with A-labels of RFC 5891; RFC 5890 with U-labels.
bool isHostname(const QString &text);
bool isIdnHostname(const QString &text);
// RFC 2673 §3.2 and RFC 4291 §2.2.
bool isIpv4(const QString &text);
bool isIpv6(const QString &text);
// RFC 3986 and RFC 3987. A URI has a scheme, a reference may have none.
bool isUri(const QString &text);
bool isUriReference(const QString &text);
bool isIri(const QString &text);
bool isIriReference(const QString &text);
// RFC 6570, RFC 4122, RFC 6901 §5, the relative JSON pointer draft, ECMA-262.
bool isUriTemplate(const QString &text);
bool isUuid(const QString &text);
bool isJsonPointer(const QString &text);
bool isRelativeJsonPointer(const QString &text);
bool isRegex(const QString &text);

} // namespace authscope::json
