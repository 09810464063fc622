// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// oidc-provider as an authorization server for the resource in RESOURCE: JWT access tokens for that resource indicator,
// client credentials, code with PKCE, refresh, device code; PAR, and DPoP with nonces; a client for each way of client
// authentication; its own development pages for sign-in and consent. Writes one line for each thing that a test wants to
// know from this end: "grant TYPE METHOD", with " DPoP" where the token is bound, "pushed", "registered", "refused TYPE ERROR".

import { exportJWK, generateKeyPair } from 'jose';
import Provider, { errors } from 'oidc-provider';

const { PORT, RESOURCE, REDIRECT_URI, CLIENT_SECRET, CLIENT_JWKS } = process.env;
const issuer = `http://127.0.0.1:${PORT}`;
const scope = 'calculator.add calculator.subtract';
const { privateKey } = await generateKeyPair('RS256', { extractable: true });

const provider = new Provider(issuer, {
    clients: [
        { client_id: 'web', client_secret: CLIENT_SECRET, redirect_uris: [REDIRECT_URI], response_types: ['code'],
          grant_types: ['authorization_code', 'refresh_token'] },
        { client_id: 'service', client_secret: CLIENT_SECRET, redirect_uris: [], response_types: [],
          grant_types: ['client_credentials'] },
        ...['client_secret_post', 'client_secret_jwt', 'private_key_jwt'].map(method => (
            { client_id: method, token_endpoint_auth_method: method, response_types: [], redirect_uris: [],
              grant_types: ['client_credentials'],
              ...(method === 'private_key_jwt' ? { jwks: JSON.parse(CLIENT_JWKS) } : { client_secret: CLIENT_SECRET }) })),
        { client_id: 'native', token_endpoint_auth_method: 'none', application_type: 'native',
          redirect_uris: [REDIRECT_URI], response_types: ['code'],
          grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'] },
        { client_id: 'pushing', client_secret: CLIENT_SECRET, redirect_uris: [REDIRECT_URI], response_types: ['code'],
          grant_types: ['authorization_code', 'refresh_token'], require_pushed_authorization_requests: true },
        { client_id: 'bound', token_endpoint_auth_method: 'private_key_jwt', jwks: JSON.parse(CLIENT_JWKS),
          redirect_uris: [REDIRECT_URI], response_types: ['code'], dpop_bound_access_tokens: true,
          grant_types: ['authorization_code', 'refresh_token', 'client_credentials'] },
    ],
    jwks: { keys: [{ ...await exportJWK(privateKey), alg: 'RS256', use: 'sig', kid: 'interop' }] },
    cookies: { keys: ['interop'] },
    scopes: ['openid', 'offline_access', ...scope.split(' ')],
    pkce: { required: () => true },
    features: {
        clientCredentials: { enabled: true },
        deviceFlow: { enabled: true },
        registration: { enabled: true },
        pushedAuthorizationRequests: { enabled: true },
        dPoP: { enabled: true, nonceSecret: Buffer.alloc(32, 7), requireNonce: () => true },
        introspection: { enabled: true },
        revocation: { enabled: true },
        resourceIndicators: {
            enabled: true,
            getResourceServerInfo(_context, indicator) {
                if (indicator !== RESOURCE)
                    throw new errors.InvalidTarget();
                return { scope, audience: RESOURCE, accessTokenFormat: 'jwt', accessTokenTTL: 3600,
                         jwt: { sign: { alg: 'RS256' } } };
            },
        },
    },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
});
provider.on('grant.success', ({ oidc, body }) => console.log(
    ['grant', oidc.params.grant_type, oidc.client.clientAuthMethod,
     ...(body.token_type === 'DPoP' ? ['DPoP'] : [])].join(' ')));
provider.on('registration_create.success', () => console.log('registered'));
provider.on('pushed_authorization_request.success', () => console.log('pushed'));
provider.on('grant.error', (context, error) =>
    console.log(`refused ${context.oidc?.params?.grant_type} ${error.error} ${error.error_description ?? ''}`));
provider.on('authorization.error', (_context, error) =>
    console.log(`refused authorization ${error.error} ${error.error_description ?? ''}`));
provider.on('server_error', (_context, error) => console.log(`server error ${error.stack}`));
provider.listen(Number(PORT), '127.0.0.1');
