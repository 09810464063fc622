// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/redaction.h"
#include "core/profile/connection.h"

namespace authscope::profile {

// Tells the redactor what of a connection may be a secret: the values of header fields that the person added, since their
// names tell little (DD-APPLICATION-KEY). Those of well-known harmless fields and plain words in small letters stay.
void addSecrets(http::Redactor *redactor, const Connection &connection);

// For lists and exports: what stands in secret places of the address and the parameters is masked, and the value of every
// header field that is not known to be harmless.
Connection masked(const Connection &connection);

} // namespace authscope::profile
