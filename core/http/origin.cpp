// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/origin.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/http/urlparts.h"

#include <algorithm>

namespace authscope::http {

using namespace Qt::StringLiterals;

namespace {

QByteArray lower(QByteArrayView text)
{
    return text.toByteArray().toLower();
}

// The port as a number, the scheme's own where the URL names none; -1 if it is none.
int portOf(const UrlParts &parts, const QByteArray &scheme)
{
    const int usual = scheme == "https" || scheme == "wss" ? 443 : scheme == "http" || scheme == "ws" ? 80 : 0;
    if (parts.port.isEmpty())
        return usual;
    int port = 0;
    for (const char c : parts.port) {
        if (c < '0' || c > '9')
            return -1;
        port = std::min(port * 10 + (c - '0'), 65536);
    }
    return port <= 65535 ? port : -1;
}

// Characters on which parsers disagree where the authority ends: browsers read a backslash as a slash and drop line
// ends.
bool isAmbiguous(QByteArrayView authority)
{
    return std::ranges::any_of(authority, [](char c) { return uchar(c) <= 0x20 || c == 0x7f || c == '\\'; });
}

bool isLoopback4(const quint8 *a)
{
    return a[0] == 127;
}

// RFC 6890, table 1 to 16: not reachable from the Internet. The documentation networks are left out.
bool isPrivate4(const quint8 *a)
{
    return a[0] == 0 || a[0] == 10 || a[0] == 127 || a[0] >= 240 || (a[0] == 100 && (a[1] & 0xc0) == 64)
        || (a[0] == 169 && a[1] == 254) || (a[0] == 172 && (a[1] & 0xf0) == 16) || (a[0] == 192 && a[1] == 168)
        || (a[0] == 192 && a[1] == 0 && a[2] == 0) || (a[0] == 198 && (a[1] & 0xfe) == 18);
}

bool startsWith(const AddressBytes &address, std::initializer_list<quint8> prefix)
{
    return std::equal(prefix.begin(), prefix.end(), address.begin());
}

// Where an IPv6 address carries an IPv4 address that the packet may end up at: mapped, compatible, NAT64, 6to4.
const quint8 *embedded4(const AddressBytes &address)
{
    if (startsWith(address, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}))
        return &address[12];
    if (startsWith(address, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}) && (address[12] || address[13] || address[14]))
        return &address[12];
    if (startsWith(address, {0, 0x64, 0xff, 0x9b}))
        return &address[12];
    if (startsWith(address, {0x20, 0x02}))
        return &address[2];
    return nullptr;
}

std::unexpected<Failure> refused(const char *id, const QString &what, const QString &why, QByteArrayView url)
{
    return fail(QString::fromLatin1(id), u"%1 cannot be used: %2."_s.arg(what, why),
                elided(visible(withoutUserInfo(url).left(804)), 200));
}

bool isName(QByteArrayView host)
{
    return std::ranges::all_of(host, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.'
            || c == '_';
    });
}

// Whether browsers would take a host for an IPv4 address: its last label is a number (WHATWG URL §3.5).
bool endsInNumber(QByteArrayView host)
{
    if (host.endsWith('.'))
        host.chop(1);
    const QByteArrayView label = host.sliced(host.lastIndexOf('.') + 1);
    return !label.isEmpty()
        && (std::ranges::all_of(label, [](char c) { return c >= '0' && c <= '9'; }) || label.startsWith("0x")
            || label.startsWith("0X"));
}

// What is wrong with a host, or nothing.
QString hostProblem(QByteArrayView url, QByteArrayView host)
{
    if (host.isEmpty())
        return u"it names no host"_s;
    if (std::ranges::any_of(host, [](char c) { return uchar(c) >= 0x80; })) {
        const QByteArray ascii = QUrl::toAce(QString::fromUtf8(host));
        return ascii.isEmpty() ? u"its host name has characters that are not allowed"_s
                               : u"its host name is not ASCII; write it as %1"_s.arg(QLatin1StringView(ascii));
    }
    if (addressOf(host))
        return {};
    if (host.startsWith('['))
        return u"its IPv6 address is not valid"_s;
    if (!isName(host))
        return u"its host name has characters that are not allowed"_s;
    if (endsInNumber(host))
        return u"its host looks like an IPv4 address, but is none"_s;
    const QUrl parsed = QUrl::fromEncoded(url, QUrl::StrictMode);
    if (parsed.isValid() && parsed.host(QUrl::FullyEncoded).toLatin1() != lower(host))
        return u"its host name is ambiguous"_s;
    return {};
}

// The character of a URL that RFC 3986 has no place for, as a problem, or nothing. Bytes above ASCII are left to the
// other checks.
QString characterProblem(QByteArrayView url)
{
    for (qsizetype i = 0; i < url.size(); ++i) {
        const auto c = uchar(url[i]);
        if (c <= 0x20 || c == 0x7f) {
            return u"it has white space or a control character (U+%1 at byte %2)"_s
                .arg(uint(c), 4, 16, QLatin1Char('0'))
                .arg(i);
        }
        if (QByteArrayView("\"<>\\^`{|}").contains(char(c)))
            return u"the character '%1' at byte %2 must be percent-encoded"_s.arg(QString(QLatin1Char(char(c))),
                                                                                  QString::number(i));
    }
    return {};
}

// RFC 3986 §5.2.4.
QByteArray withoutDotSegments(QByteArrayView path)
{
    QByteArray out;
    while (!path.isEmpty()) {
        if (path.startsWith("../") || path.startsWith("./")) {
            path = path.sliced(path.indexOf('/') + 1);
        } else if (path.startsWith("/./")) {
            path = path.sliced(2);
        } else if (path == "/.") {
            path = "/";
        } else if (path.startsWith("/../") || path == "/..") {
            path = path == "/.." ? QByteArrayView("/") : path.sliced(3);
            out.truncate(std::max<qsizetype>(out.lastIndexOf('/'), 0));
        } else if (path == "." || path == "..") {
            path = {};
        } else {
            const qsizetype end = path.indexOf('/', 1);
            out += end < 0 ? path : path.first(end);
            path = end < 0 ? QByteArrayView() : path.sliced(end);
        }
    }
    return out;
}

QByteArray merged(const UrlParts &base, QByteArrayView path)
{
    if (base.hasAuthority && base.path.isEmpty())
        return "/" + path.toByteArray();
    return base.path.first(base.path.lastIndexOf('/') + 1).toByteArray() + path.toByteArray();
}

} // namespace

QByteArray originOf(QByteArrayView url)
{
    const UrlParts parts = splitUrl(url);
    if (!parts.hasScheme || !parts.hasAuthority || parts.host.isEmpty() || isAmbiguous(parts.authority))
        return {};
    const QByteArray scheme = lower(parts.scheme);
    const int port = portOf(parts, scheme);
    if (port < 0 || (parts.host.startsWith('[') && !parts.host.endsWith(']')))
        return {};
    QByteArray origin = scheme + "://" + lower(parts.host);
    if (!parts.port.isEmpty() && port != portOf(UrlParts(), scheme))
        origin += ':' + QByteArray::number(port);
    return origin;
}

QByteArray withoutUserInfo(QByteArrayView url)
{
    // An unencoded / or ? in a password ends the authority for a parser, but not for the person who typed it.
    const qsizetype at = url.lastIndexOf('@');
    if (at < 0)
        return url.toByteArray();
    const qsizetype slashes = url.indexOf("//");
    const qsizetype begin = slashes >= 0 && slashes < at ? slashes + 2 : 0;
    return url.first(begin).toByteArray() + "\xE2\x80\xA6" + url.sliced(at).toByteArray();
}

bool sameOrigin(QByteArrayView a, QByteArrayView b)
{
    const QByteArray origin = originOf(a);
    return !origin.isEmpty() && origin == originOf(b);
}

QByteArray pathOf(QByteArrayView url)
{
    const QByteArray path = splitUrl(url).path.toByteArray();
    return path.isNull() ? QByteArray("") : path;
}

bool isLoopback(QByteArrayView url)
{
    const UrlParts parts = splitUrl(url);
    if (!parts.hasScheme || parts.host.isEmpty() || isAmbiguous(parts.authority))
        return false;
    if (const std::optional<AddressBytes> address = addressOf(parts.host)) {
        if (const quint8 *v4 = embedded4(*address))
            return isLoopback4(v4);
        return startsWith(*address, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1});
    }
    QByteArray name = QByteArray::fromPercentEncoding(lower(parts.host));
    if (std::ranges::any_of(name, [](char c) { return uchar(c) >= 0x80; }))
        name = QUrl::toAce(QString::fromUtf8(name)).toLower();
    if (name.endsWith('.'))
        name.chop(1);
    return name == "localhost" || name.endsWith(".localhost");
}

bool isPrivateAddress(QByteArrayView url)
{
    const UrlParts parts = splitUrl(url);
    const std::optional<AddressBytes> address = addressOf(parts.host);
    if (!address)
        return false;
    if (const quint8 *v4 = embedded4(*address))
        return isPrivate4(v4);
    const AddressBytes &a = *address;
    const bool zeros = std::all_of(a.begin(), a.end() - 1, [](quint8 byte) { return byte == 0; });
    return (zeros && a[15] <= 1)                 // unspecified, loopback
        || (a[0] & 0xfe) == 0xfc                 // unique-local
        || (a[0] == 0xfe && (a[1] & 0x80) != 0); // link-local, and site-local of old
}

Result<QByteArray> checkedUrl(QByteArrayView url, const QString &what)
{
    if (url.isEmpty())
        return refused("url.empty", what, u"it is empty"_s, url);
    if (url.size() > limits::url) {
        return refused("url.length", what, u"it is %1 bytes long, the limit is %2"_s.arg(url.size()).arg(limits::url),
                       url);
    }
    if (const QString problem = characterProblem(url); !problem.isEmpty())
        return refused("url.characters", what, problem, url);

    const UrlParts parts = splitUrl(url);
    if (!parts.hasScheme)
        return refused("url.relative", what, u"it is not absolute: it must begin with https:// or http://"_s, url);
    const QByteArray scheme = lower(parts.scheme);
    if (scheme != "https" && scheme != "http") {
        return refused("url.scheme", what,
                       u"its scheme is \"%1\", only https and http are allowed"_s.arg(visible(parts.scheme)), url);
    }
    if (!parts.hasAuthority)
        return refused("url.host", what, u"it names no host (\"//\" is missing after the scheme)"_s, url);
    if (parts.hasUserInfo)
        return refused("url.userinfo", what, u"it has user information before an @, which must not be there"_s, url);
    if (const QString problem = hostProblem(url, parts.host); !problem.isEmpty())
        return refused("url.host", what, problem, url);
    if (portOf(parts, scheme) <= 0) {
        // The "port" of https://user:secret/word@host is the beginning of a password.
        return refused("url.port", what,
                       url.contains('@')
                           ? u"its port is not a number from 1 to 65535"_s
                           : u"its port \"%1\" is not a number from 1 to 65535"_s.arg(visible(parts.port)),
                       url);
    }
    if (parts.hasFragment)
        return refused("url.fragment", what, u"it has a fragment (#…), which must not be there"_s, url);
    if (std::ranges::any_of(url, [](char c) { return uchar(c) >= 0x80; }))
        return refused("url.characters", what, u"characters outside ASCII must be percent-encoded"_s, url);
    const QUrl parsed = QUrl::fromEncoded(url, QUrl::StrictMode);
    if (!parsed.isValid())
        return refused("url.syntax", what, u"it breaks the grammar of RFC 3986"_s, url);
    return url.toByteArray();
}

Result<QUrl> browserUrl(QByteArrayView url, const QString &what)
{
    const Result<QByteArray> checked = checkedUrl(url, what);
    if (!checked)
        return std::unexpected(checked.error());
    if (lower(splitUrl(*checked).scheme) != "https" && !isLoopback(*checked)) {
        return refused("url.insecure", what,
                       u"it may be opened in a browser only with https, or with http on this machine"_s, url);
    }
    return QUrl::fromEncoded(*checked, QUrl::StrictMode);
}

QByteArray resolved(QByteArrayView base, QByteArrayView reference)
{
    if (std::ranges::any_of(reference, [](char c) { return uchar(c) <= 0x20 || c == 0x7f; }))
        return {};
    const UrlParts from = splitUrl(base);
    const UrlParts to = splitUrl(reference);
    if (to.hasScheme)
        return reference.toByteArray();
    if (!from.hasScheme)
        return {};

    // RFC 3986 §5.2.2 and §5.3.
    QByteArray out = from.scheme.toByteArray() + ':';
    if (to.hasAuthority || from.hasAuthority)
        out += "//" + (to.hasAuthority ? to.authority : from.authority).toByteArray();
    if (to.hasAuthority || to.path.startsWith('/'))
        out += withoutDotSegments(to.path);
    else if (!to.path.isEmpty())
        out += withoutDotSegments(merged(from, to.path));
    else
        out += from.path;
    const bool ownQuery = to.hasAuthority || !to.path.isEmpty() || to.hasQuery;
    if (ownQuery ? to.hasQuery : from.hasQuery)
        out += '?' + (ownQuery ? to.query : from.query).toByteArray();
    if (to.hasFragment)
        out += '#' + to.fragment.toByteArray();
    return out;
}

} // namespace authscope::http
