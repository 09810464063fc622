// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/http/form.h"
#include "core/http/origin.h"
#include "core/http/urlparts.h"
#include "core/okta/resolver.h"

using namespace Qt::StringLiterals;

namespace authscope::okta {

namespace {

constexpr QByteArrayView wellKnown[] = {"/.well-known/oauth-authorization-server", "/.well-known/openid-configuration"};

// The path of an issuer behind a metadata address, whichever way the words were put together (RFC 8414 §3.1).
QByteArray withoutWellKnown(QByteArray path)
{
    for (const QByteArrayView words : wellKnown)
        if (const qsizetype at = path.indexOf(words); at >= 0)
            return path.first(at) + path.sliced(at + words.size());
    return path;
}

bool isServerId(QByteArrayView id)
{
    return id == "default" || (id.startsWith("aus") && id.size() >= 4);
}

// "/oauth2/aus…/v1/authorize" and "/admin/oauth2/as/aus…#tab-scopes" name a custom server.
QString serverIdOf(const QByteArray &path)
{
    const QList<QByteArray> steps = path.split('/');
    for (qsizetype i = 1; i < steps.size(); ++i) {
        if (steps[i] != "oauth2")
            continue;
        const QByteArray next = steps.value(i + 1);
        const QByteArray id = next == "as" ? steps.value(i + 2) : next;
        const bool version = id == "v1";
        if (!id.isEmpty() && !version && (isServerId(id) || next == "as" || i == 1))
            return QString::fromUtf8(id);
    }
    return {};
}

// The host without "-admin" (okta.md 1.2): "dev-1-admin.okta.com".
QByteArray withoutAdmin(const QByteArray &origin, QStringList &remarks)
{
    const http::UrlParts parts = http::splitUrl(origin);
    const qsizetype dot = parts.host.indexOf('.');
    const QByteArrayView label = dot < 0 ? parts.host : parts.host.first(dot);
    if (!label.endsWith("-admin") || !parts.host.contains("okta"))
        return origin;
    remarks += u"%1 is the host of the Admin Console; no issuer contains -admin, so it was taken off."_s.arg(
        visible(parts.host));
    const qsizetype at = parts.host.data() - origin.constData();
    return origin.first(at + label.size() - 6) + origin.sliced(at + label.size());
}

void readQuery(const QByteArray &url, Address &address)
{
    const http::Form query = http::queryOf(url);
    address.clientId = query.value(u"client_id"_s);
    address.redirectUri = query.value(u"redirect_uri"_s);
    address.scope = query.value(u"scope"_s);
    address.resource = query.value(u"resource"_s);
    if (query.contains(u"client_id"_s))
        address.remarks += u"It is an authorization request of the client %1."_s.arg(
            elided(visible(address.clientId), 80));
}

} // namespace

QString serverKindTitle(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Org: return u"the org authorization server"_s;
    case ServerKind::Default: return u"the custom authorization server \"default\""_s;
    case ServerKind::Custom: return u"a custom authorization server"_s;
    case ServerKind::Foreign: return u"an issuer that is not shaped like Okta's"_s;
    }
    std::unreachable();
}

Result<Address> readAddress(QByteArrayView typed)
{
    Address address;
    address.typed = typed.trimmed().toByteArray();
    QByteArray url = address.typed;
    if (url.isEmpty())
        return fail(u"okta.address"_s, u"An address is wanted: an org URL, an issuer or an authorize URL."_s);
    if (!url.contains("://")) {
        url.prepend("https://");
        address.remarks += u"It has no scheme; https was taken."_s;
    }
    // The console puts its tabs into the fragment.
    if (const qsizetype hash = url.indexOf('#'); hash >= 0)
        url.truncate(hash);
    const auto checked = http::checkedUrl(url, u"The address"_s);
    if (!checked)
        return std::unexpected(checked.error());
    readQuery(url, address);
    address.org = withoutAdmin(http::originOf(url), address.remarks);
    QByteArray path = http::pathOf(url);
    address.serverId = serverIdOf(withoutWellKnown(path));
    if (!address.serverId.isEmpty()) {
        address.kind = address.serverId == "default"_L1 ? ServerKind::Default : ServerKind::Custom;
        address.issuer = address.org + "/oauth2/" + address.serverId.toUtf8();
        return address;
    }
    path = withoutWellKnown(path);
    const bool ofOrg = path.isEmpty() || path == "/" || path.startsWith("/oauth2/v1") || path.startsWith("/oauth2")
        || path.startsWith("/admin") || path.startsWith("/app");
    address.kind = ofOrg ? ServerKind::Org : ServerKind::Foreign;
    address.issuer = ofOrg ? address.org : QByteArray(address.org + path);
    if (path == "/")
        address.remarks += u"An issuer of Okta has no slash at its end; it was taken off."_s;
    return address;
}

} // namespace authscope::okta
