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

// The discovery document, in Okta's field order. It announces what this server does and nothing beside: no device
// flow, no request objects, no signed client assertions.
HttpResponse metadataAnswer(const Lab &lab, const Call &call, MetadataForm form);

// {"keys":[…]}
HttpResponse keysAnswer(Lab &lab, const Call &call);

// Every client registration is answered as Okta answers a caller without an administrator's credential.
HttpResponse registrationAnswer(const HttpRequest &request);

} // namespace authscope::server
