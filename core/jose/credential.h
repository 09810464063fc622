// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Private to core/jose: what a text is that is no token of three or five parts.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace authscope::jose {

// A guess at what somebody pasted, by length and alphabet. `problem` is a sentence for the person, empty where there is
// nothing to object to.
struct Credential {
    QString description;
    QString problem;
};
Credential recogniseOpaque(const QByteArray &compact);

} // namespace authscope::jose
