// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/cookies.h"

namespace authscope::server {

QByteArray cookie(const HttpRequest &request, QByteArrayView name)
{
    for (const QByteArray &line : request.headers.values("Cookie")) {
        for (const QByteArray &part : line.split(';')) {
            const QByteArray pair = part.trimmed();
            const qsizetype equals = pair.indexOf('=');
            if (equals > 0 && QByteArrayView(pair).first(equals) == name)
                return pair.sliced(equals + 1);
        }
    }
    return {};
}

void setCookie(HttpResponse &response, const QByteArray &name, const QByteArray &value)
{
    response.headers.add(QByteArrayLiteral("Set-Cookie"),
                         name + '=' + value + "; Path=/oauth2; HttpOnly; SameSite=Lax"
                             + (value.isEmpty() ? "; Max-Age=0" : ""));
}

} // namespace authscope::server
