// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/authorization/lab.h"

namespace authscope::server {

enum class MetadataForm {
    OAuthAppended,  // {issuer}/.well-known/oauth-authorization-server
    OAuthInserted,  // {org}/.well-known/oauth-authorization-server/oauth2/{id} (RFC 8414 §3.1)
    OpenIdAppended, // {issuer}/.well-known/openid-configuration
};

// The discovery document, in Okta's field order. It announces what this server does and nothing beside: no request
// objects, no CIBA.
HttpResponse metadataAnswer(const Lab &lab, const Call &call, MetadataForm form);

// {"keys":[…]}
HttpResponse keysAnswer(Lab &lab, const Call &call);

} // namespace authscope::server
