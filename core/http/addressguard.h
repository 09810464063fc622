// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoro/QCoroTask>

#include <QtNetwork/QHostAddress>

#include <functional>
#include <optional>

namespace authscope::http {

// Whether an address is this machine's or of a private network (RFC 6890), IPv4 within IPv6 counted as what it carries.
bool isInside(const QHostAddress &address);

// Keeps a server out in the Internet from leading into a private network by a name: one in its metadata that resolves to
// a private address, or its own, which resolves to another address the second time (DNS rebinding). Addresses that are
// written as such are judged where they are read (oauth::checkReach). Each name is looked up just before it is used; Qt
// connects to what that look-up found, because it remembers it for a minute. Where a proxy looks names up, nothing is
// judged.
class AddressGuard
{
public:
    using Resolver = std::function<QCoro::Task<QList<QHostAddress>>(QString host)>;
    // `start` is the server that a person named; if that is inside itself, nothing is refused. `proxied`: a proxy is set
    // for every request. Without a resolver the system's.
    explicit AddressGuard(QByteArray start, bool proxied = false, Resolver resolver = {});

    // Why nothing may be sent to that URL, a sentence; nothing if it may be.
    QCoro::Task<std::optional<QString>> objection(QByteArray url);

private:
    // Nothing for what is no name, is looked up elsewhere or is not known.
    QCoro::Task<QList<QHostAddress>> addressesOf(QByteArray url) const;

    QByteArray m_start;
    bool m_proxied;
    Resolver m_resolver;
    std::optional<bool> m_outside; // the start was, when it was first looked up
};

} // namespace authscope::http
