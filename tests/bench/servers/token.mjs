// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The token check of the SDK's servers in the bench: signature by JWKS, issuer, audience and time, by jose.

import { createRemoteJWKSet, jwtVerify } from 'jose';

const { OAUTH_ISSUER: issuer, OAUTH_JWKS_URI: jwksUri, OAUTH_AUDIENCE: audience } = process.env;
const keys = jwksUri ? createRemoteJWKSet(new URL(jwksUri)) : undefined;

// Gives the claims, or undefined after it has answered 401. Without OAUTH_JWKS_URI everyone may come in.
export async function verifiedClaims(request, response)
{
    if (!keys)
        return {};
    try {
        const [, token] = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
        return (await jwtVerify(token ?? '', keys, { issuer, audience })).payload;
    } catch {
        response.writeHead(401, { 'www-authenticate': 'Bearer error="invalid_token"' }).end();
        return undefined;
    }
}
