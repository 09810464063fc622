// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/okta/check.h"

namespace authscope::okta {

// What a named MCP client sends when it signs in. All of them are in resources/clients/clients.json.
struct ClientProfile {
    QString name; // "vscode"
    QString title;
    QString version;
    QStringList redirectUris;   // "{port}" stands for any free port
    bool anyRedirect = false;   // one of them will do; else all of them are used, at one time or another
    QStringList registration;   // "given", "document", "dynamic": in the order tried
    QString enterClientId;      // how a person gives it a client id
    QString enterDocument;      // how a person gives it a metadata document; empty: it has one of its own
    QString pinPort;            // how its port is fixed; empty if it is fixed or cannot be
    bool resource = false;      // sends RFC 8707's parameter
    QString prompt;             // sent in the authorization request
    bool offlineAccess = false; // asks for offline_access where the server lists it
    bool needsResourceMetadata = false;
    bool exactIssuer = false;  // stops where the metadata's issuer is not byte by byte the one it was led to
    bool needsS256 = false;    // stops where the metadata lists PKCE methods, and not S256
    bool needsMethods = false; // stops where it lists none at all
    QString basis;             // "measured", "source", "documented"
};
const QList<ClientProfile> &clientProfiles();
const ClientProfile *findClientProfile(QStringView name);

struct ClientPlan {
    QByteArray url;   // of the MCP server
    QString issuer;   // as typed; empty: by discovery
    QString clientId; // the app's; empty: none is entered in the client
    quint16 port = 0; // that the client's {port} is fixed to; 0: it is not
    QString scope;    // empty: by challenge and metadata
    bool allowPrivate = false;
    std::stop_token stop;
};

// Whether that client would come through, as a checklist: discovery as it does it, its registration judged by what the
// server offers (nothing is registered), and what it would send to the authorization endpoint sent with prompt=none.
QCoro::Task<QList<CheckLine>> checkAs(http::Client *client, ClientProfile profile, ClientPlan plan);

} // namespace authscope::okta
