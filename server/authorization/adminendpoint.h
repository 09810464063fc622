// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/authorization/lab.h"

#include <functional>

namespace authscope::server {

// The lab's own console, on a listener of its own: faults, keys, clock, log. Everything needs the admin token as a
// bearer token, compared in constant time; nothing it answers is a secret.
class AdminEndpoint
{
public:
    AdminEndpoint(Lab &lab, Faults *faults, QByteArray token) : m_lab(lab), m_faults(faults), m_token(std::move(token))
    {
    }
    void install(Listener &listener);
    // An answer without a checked token never leaves: every handler goes through here.
    HttpResponse guarded(const HttpRequest &request, const std::function<HttpResponse()> &answer) const;

    HttpResponse faults() const;
    HttpResponse setFaults(const HttpRequest &request);
    HttpResponse rotateKeys();
    HttpResponse log() const;
    HttpResponse advanceClock(const HttpRequest &request);
    HttpResponse state() const;

private:
    Lab &m_lab;
    Faults *m_faults;
    QByteArray m_token;
};

} // namespace authscope::server
