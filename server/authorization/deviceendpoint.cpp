// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/authorization/deviceendpoint.h"

#include "server/authorization/answers.h"
#include "server/authorization/clientauthentication.h"
#include "server/authorization/scopes.h"

namespace authscope::server {

using namespace Qt::StringLiterals;

HttpResponse deviceAnswer(Lab &lab, const Call &call)
{
    const http::Form form = call.request.form();
    const auto client = authenticateClient(lab, call, form);
    if (!client)
        return client.error();
    const App &app = **client;
    const auto refuse = [&](const QString &error, const QString &description, const QString &reason) {
        lab.log.add({.eventType = u"app.oauth2.as.device.authorize"_s,
                     .success = false,
                     .reason = reason,
                     .client = app.clientId,
                     .actor = {},
                     .server = call.server.id,
                     .requestId = call.requestId,
                     .debug = {}});
        return oauthError(400, error, description);
    };
    if (!app.grants.contains(grant::deviceCode))
        return refuse(
            u"unauthorized_client"_s,
            u"The client is not authorized to use the provided grant type. Configured grant types: [%1]."_s.arg(
                app.grants.join(u", "_s)),
            u"grant_not_on_app"_s);
    const auto scopes = grantableScopes(lab, call.server, app, grant::deviceCode, form.value(u"scope"));
    if (!scopes)
        return refuse(scopes.error().error, scopes.error().description, u"no_matching_scope"_s);
    DeviceCode code;
    code.serverId = call.server.id;
    code.clientId = app.clientId;
    code.scopes = *scopes;
    // DEVICE_FLOW: over before anybody could have typed it in.
    const QByteArray clear = lab.store.addDevice(code, lab.isOn("DEVICE_FLOW") ? 0 : Store::deviceLifetimeMs);
    lab.log.add({.eventType = u"app.oauth2.as.device.authorize"_s,
                 .success = true,
                 .reason = {},
                 .client = app.clientId,
                 .actor = {},
                 .server = call.server.id,
                 .requestId = call.requestId,
                 .debug = {{u"requestedScopes"_s, scopes->join(u' ')}}});
    const QByteArray page = lab.origin + "/oauth2/activate";
    OrderedObject body;
    body.add(u"device_code", clear).add(u"user_code", code.userCode).add(u"verification_uri", page);
    body.add(u"verification_uri_complete", QByteArray(page + "?user_code=" + code.userCode.toLatin1()));
    body.add(u"expires_in", Store::deviceLifetimeMs / 1000).add(u"interval", qint64(code.intervalSeconds));
    return freshJson(body.json());
}

} // namespace authscope::server
