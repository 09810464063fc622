// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace authscope {

// A server's text made safe for a terminal and for a single line: control characters, escape sequences, line ends,
// bidirectional controls and everything else that shows nothing (Unicode's format characters, fillers, variation
// selectors, tags) become visible escapes such as \u{1b}. Nothing is dropped, so that the text can be compared.
QString visible(QStringView text);
// The same, but line feeds and tabs pass.
QString visibleLines(QStringView text);
QString visible(QByteArrayView utf8);

// UTF-8 as text, U+FEFF at the beginning included, which QString::fromUtf8 drops as a byte order mark.
QString utf8Text(QByteArrayView utf8);

// At most `length` characters, with an ellipsis in place of the rest. Who cuts bytes before, to spare work, must leave
// more than 4 * length of them: a text that was cut must end in the ellipsis, by which the redaction of a report knows
// the beginning of a secret (http::Redactor).
QString elided(QStringView text, qsizetype length);

// "…" and the last four characters of a secret; just "…" where that would give away more than a quarter of it.
QString masked(QStringView secret);
QByteArray masked(QByteArrayView secret);

// SHA-256 of a secret, the first 12 hex digits: tells that two secrets are the same without showing them.
QByteArray fingerprint(QByteArrayView secret);

} // namespace authscope
