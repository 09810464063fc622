// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/authorization/lab.h"

namespace authscope::server {

// POST /oauth2/v1/clients (RFC 7591). Okta shows it to everybody and lets administrators in (SSWS); an org may be set to
// let anybody register. Such a client is in no policy unless one covers all clients.
HttpResponse registrationAnswer(Lab &lab, const HttpRequest &request, const QByteArray &requestId);

} // namespace authscope::server
