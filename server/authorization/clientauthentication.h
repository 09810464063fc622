// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/authorization/lab.h"

#include <expected>

namespace authscope::server {

// Who calls token, introspect or revoke: client_secret_basic, client_secret_post or, for public apps, the bare id.
// The refusal is the finished answer: an unknown client id has the management shape, everything else the OAuth shape.
// The app belongs to the lab's org and is good until its next refresh().
std::expected<const App *, HttpResponse> authenticateClient(Lab &lab, const Call &call, const http::Form &form);

} // namespace authscope::server
