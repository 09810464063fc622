// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The faults that an administrator's console could show: each one changes the configuration itself.
#pragma once

#include "server/authorization/org.h"
#include "server/faults/faults.h"

namespace authscope::server {

// The org as the switched faults leave it. `strangerSecret` is what secrets were rotated to (CLIENT_SECRET_WRONG).
Org broken(Org org, const Faults &faults, const QByteArray &strangerSecret);

} // namespace authscope::server
