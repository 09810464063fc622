// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/listener.h"

namespace authscope::server {

// The first cookie of that name in a request; empty if there is none.
QByteArray cookie(const HttpRequest &request, QByteArrayView name);
// HttpOnly, SameSite=Lax, and only under /oauth2: cookies know no ports, so a callback listener on the same host must
// not get them. An empty value deletes.
void setCookie(HttpResponse &response, const QByteArray &name, const QByteArray &value);

inline const QByteArray deviceCookie = QByteArrayLiteral("DT");
inline const QByteArray sessionCookie = QByteArrayLiteral("sid");

} // namespace authscope::server
