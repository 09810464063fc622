// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace authscope::json {

// A reference without its fragment, and the fragment with percent-encoding resolved. A reference "#" has an empty
// fragment, which is the same as none (JSON Schema core §9.2.1).
struct SplitUri {
    QString uri;
    QString fragment;
};
SplitUri splitFragment(QStringView reference);

// RFC 3986 §5.2, on the text alone: nothing is looked up or fetched, and nothing is normalised but dot segments, because
// identifiers of schemas are compared as they are written. An empty base leaves the reference as it is.
QString resolveUri(const QString &base, const QString &reference);

} // namespace authscope::json
