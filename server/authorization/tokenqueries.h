// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/authorization/lab.h"

namespace authscope::server {

// RFC 7662: 200 {"active":false} for whatever this server does not know or no longer honours.
HttpResponse introspectAnswer(Lab &lab, const Call &call);
// RFC 7009: 200 without a body, for unknown tokens too.
HttpResponse revokeAnswer(Lab &lab, const Call &call);
// OpenID Connect Core §5.3: the access token must hold "openid".
HttpResponse userinfoAnswer(Lab &lab, const Call &call);

} // namespace authscope::server
