// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/authorization/lab.h"

namespace authscope::server {

// v1/device/authorize (RFC 8628 §3.1): a device asks for a code that its person will type in at /oauth2/activate. Only Native apps
// can have the grant.
HttpResponse deviceAnswer(Lab &lab, const Call &call);

} // namespace authscope::server
