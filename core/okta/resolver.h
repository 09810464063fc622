// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// core/okta knows how an Okta org looks from outside: which addresses it has, which authorization server each belongs to,
// and what its answers say of an app and its policies. It must not need a token of an administrator.
#pragma once

#include "core/base/failure.h"
#include "core/http/client.h"

#include <QCoro/QCoroTask>

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace authscope::okta {

enum class ServerKind {
    Org,     // its tokens are for Okta's own interfaces: no MCP server can check them
    Default, // the custom server named "default"
    Custom,  // any other custom server
    Foreign  // not shaped like Okta's
};
QString serverKindTitle(ServerKind kind);

// What an address says before anything is fetched.
struct Address {
    QByteArray typed;
    QByteArray org;    // "https://dev-12345678.okta.com"
    QByteArray issuer; // the issuer that the address points to
    ServerKind kind = ServerKind::Org;
    QString serverId;    // "default", "aus…"; empty for the org server
    QString clientId;    // of a pasted authorize URL
    QString redirectUri; // of the same
    QString scope;       // of the same
    QString resource;    // of the same
    QStringList remarks; // what was taken off or put right, a sentence each
};
// Reads an org URL, the host of an Admin Console, a page of it, an issuer, an endpoint, a metadata address or an
// authorize URL, also without its scheme. Failure ids: "okta.address" and those of http::checkedUrl.
Result<Address> readAddress(QByteArrayView typed);

// A metadata address, and what is there.
struct Form {
    QByteArray url;
    QString title; // "OpenID Connect Discovery, appended"
    qint64 exchange = 0;
    int status = 0;       // 0: no answer
    QString issuer;       // that the document names; empty if there is none
    QString belongsTo;    // "the org server", "the custom server aus…", or why there is no document
    bool matches = false; // it names the issuer that the address was made of
};

struct ServerView {
    QByteArray issuer; // as it was made of the address
    ServerKind kind = ServerKind::Custom;
    QList<Form> forms;
    QJsonObject metadata; // of the first form that has one
    bool exists() const { return !metadata.isEmpty(); }
};

// Whether the org looks at RFC 8707's `resource`.
enum class ResourceUse {
    Unknown,  // nobody asked: it takes a client id and a redirect URI to ask
    Refused,  // it looks at it, and does not take this one
    Accepted, // no objection: taken or ignored, which only the `aud` of a token tells
    Unclear   // the answer was about something else
};

struct Resolution {
    Address address;
    QList<ServerView> servers; // that of the address first, then the org's and the default one
    QString recommended;       // the issuer to enter; empty if none is fit
    QStringList warnings;      // org against custom confusion, foreign issuers, hosts of the Admin Console
    ResourceUse resource = ResourceUse::Unknown;
    QString resourceText;
    qint64 resourceExchange = 0;
};

struct ResolveOptions {
    QString clientId;          // to ask about `resource`; else that of a pasted authorize URL
    QString redirectUri;       // the same
    QString resource;          // what to ask for: the MCP URL
    bool allowPrivate = false; // whether metadata of a public server may lead to a private address
    std::stop_token stop;
};

// Fetches every well-known form. All requests are unauthenticated GETs; with a client id, two authorization requests with
// prompt=none tell about `resource`.
QCoro::Task<Result<Resolution>> resolve(http::Client *client, QByteArray typed, ResolveOptions options);

QString toText(const Resolution &resolution);
QJsonObject toJson(const Resolution &resolution);

} // namespace authscope::okta
