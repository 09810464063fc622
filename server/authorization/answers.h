// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The shapes in which Okta answers, beside the pages.
#pragma once

#include "server/http/listener.h"

namespace authscope::server {

// {"error":…,"error_description":…}, not to be stored.
HttpResponse oauthError(int status, QStringView error, QStringView description);
// {"errorCode":…,"errorSummary":…,"errorLink":…,"errorId":…,"errorCauses":[]}
HttpResponse managementError(int status, QStringView code, QStringView summary);
// 404 E0000007 for an authorization server that does not exist.
HttpResponse unknownServer(QStringView id);
// 405 E0000022
HttpResponse wrongMethod();
// A JSON answer that must not be stored (token, introspection, userinfo).
HttpResponse freshJson(QByteArray body);

QByteArray newRequestId();

} // namespace authscope::server
