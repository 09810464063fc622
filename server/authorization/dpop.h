// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/authorization/lab.h"
#include "server/dpop/proof.h"

#include <expected>

namespace authscope::server {

struct DpopRefusal {
    QString error; // invalid_dpop_proof or use_dpop_nonce
    QString description;
    QByteArray nonce; // for the DPoP-Nonce header, where one is asked for
};

// Checks the proof of a token request, or of a call with an access token (RFC 9449 §4.3, with Okta's nonce). Gives the key's thumbprint, or an empty array
// where no proof was sent and none is required.
std::expected<QByteArray, DpopRefusal> checkProof(Lab &lab, const HttpRequest &request, const QByteArray &endpoint,
                                                  bool required, const QByteArray &accessToken = {});

} // namespace authscope::server
