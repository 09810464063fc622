// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/answers.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "server/authorization/tokens.h"

namespace authscope::server {

using namespace Qt::StringLiterals;

namespace {

HttpResponse jsonAnswer(int status, QByteArray body)
{
    HttpResponse response;
    response.status = status;
    response.headers.set("Content-Type"_ba, "application/json"_ba);
    response.body = std::move(body);
    return response;
}

void forbidStoring(HttpResponse &response)
{
    response.headers.set("Cache-Control"_ba, "no-cache, no-store"_ba);
    response.headers.set("Pragma"_ba, "no-cache"_ba);
    response.headers.set("Expires"_ba, "0"_ba);
}

} // namespace

HttpResponse oauthError(int status, QStringView error, QStringView description)
{
    OrderedObject object;
    object.add(u"error", error).add(u"error_description", description);
    HttpResponse response = jsonAnswer(status, object.json());
    forbidStoring(response);
    return response;
}

HttpResponse managementError(int status, QStringView code, QStringView summary)
{
    OrderedObject object;
    object.add(u"errorCode", code).add(u"errorSummary", summary).add(u"errorLink", code);
    object.add(u"errorId", QByteArray("oae" + randomToken(16))).addRaw(u"errorCauses", "[]"_ba);
    HttpResponse response = jsonAnswer(status, object.json());
    forbidStoring(response);
    return response;
}

HttpResponse unknownServer(QStringView id)
{
    return managementError(404, u"E0000007",
                           u"Not found: Resource not found: %1 (AuthorizationServer)"_s.arg(visible(elided(id, 64))));
}

HttpResponse wrongMethod()
{
    return managementError(405, u"E0000022", u"The endpoint does not support the provided HTTP method");
}

HttpResponse freshJson(QByteArray body)
{
    HttpResponse response = jsonAnswer(200, std::move(body));
    forbidStoring(response);
    return response;
}

QByteArray newRequestId()
{
    return randomBytes(16).toHex();
}

} // namespace authscope::server
