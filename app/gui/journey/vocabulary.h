// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace authscope::gui {

// In which of the standards' lists a name is looked up.
enum class Vocabulary {
    Status,
    Header,
    Challenge,
    ResourceMetadata,
    ServerMetadata,
    Keys,
    Registration,
    Request,
    Callback,
    TokenAnswer,
    Refusal,
    Rpc
};

struct Meaning {
    QString text; // empty: not known
    QString reference;
};

// What a field of that name stands for, in the language of the window; of some also what that value says.
Meaning meaningOf(Vocabulary vocabulary, const QString &name, const QString &value);

} // namespace authscope::gui
