// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// openid-client, a certified relying party, against our authorization server: every grant and way of client
// authentication that it knows, pushed requests, DPoP (at our MCP server too), introspection, revocation and userinfo.

import { importPKCS8 } from 'jose';
import * as client from 'openid-client';
import { authscopeServer, check, expect, expectEqual, finish, freePort } from '../lib/harness.mjs';

const callback = `http://127.0.0.1:${await freePort()}/callback`;
const server = await check('our servers start', () =>
    authscopeServer(['--auto-consent', 'ada@example.com', '--redirect-uri', callback]));
const { web, service, native, agent } = server.clients;
const insecure = { algorithm: 'oidc', execute: [client.allowInsecureRequests] };
const scope = 'openid profile email offline_access calculator.add';

const discover = ({ client_id: id }, how, options = insecure) =>
    client.discovery(new URL(server.issuer), id, undefined, how, options);
const secretOf = one => one.client_secret;
const agentKey = () => importPKCS8(agent.private_key, 'ES256');

// Through the browser leg, which answers at once as the user.
async function signIn(config, { par = false, dpop, more = {} } = {})
{
    const verifier = client.randomPKCECodeVerifier();
    const [state, nonce] = [client.randomState(), client.randomNonce()];
    const parameters = { redirect_uri: callback, scope, state, nonce, code_challenge_method: 'S256',
                         code_challenge: await client.calculatePKCECodeChallenge(verifier), ...more };
    const url = par ? await client.buildAuthorizationUrlWithPAR(config, parameters, dpop && { DPoP: dpop })
                    : client.buildAuthorizationUrl(config, parameters);
    if (par)
        expectEqual([...url.searchParams.keys()].sort(), ['client_id', 'request_uri'], 'parameters in the browser');
    const answer = await fetch(url, { redirect: 'manual' });
    expectEqual(answer.status, 302, `the status of v1/authorize (${(await answer.text()).slice(0, 300)})`);
    return client.authorizationCodeGrant(config, new URL(answer.headers.get('location')),
                                         { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce },
                                         undefined, dpop && { DPoP: dpop });
}

await check('discovery by OpenID Connect and by RFC 8414', async () => {
    const openId = await discover(web, client.ClientSecretPost(secretOf(web)));
    const oauth = await discover(web, client.ClientSecretPost(secretOf(web)), { ...insecure, algorithm: 'oauth2' });
    for (const config of [openId, oauth])
        expectEqual(config.serverMetadata().issuer, server.issuer, 'issuer');
    expect(openId.serverMetadata().supportsPKCE(), 'the metadata does not offer PKCE with S256');
});
for (const [name, one, how] of [
    ['client_secret_basic', service, () => client.ClientSecretBasic(secretOf(service))],
    ['client_secret_post', service, () => client.ClientSecretPost(secretOf(service))],
    ['private_key_jwt', agent, async () => client.PrivateKeyJwt(await agentKey())],
]) {
    await check(`client credentials with ${name}`, async () => {
        const config = await discover(one, await how());
        const tokens = await client.clientCredentialsGrant(config, { scope: 'calculator.add' });
        expectEqual([tokens.token_type, tokens.scope], ['bearer', 'calculator.add'], 'token_type and scope');
    });
}
await check('a wrong secret is refused as RFC 6749 has it', async () => {
    const config = await discover(service, client.ClientSecretBasic('wrong'));
    const refusal = await client.clientCredentialsGrant(config, { scope: 'calculator.add' }).catch(error => error);
    expectEqual([refusal.error, refusal.status], ['invalid_client', 401], 'error and status');
});

const config = await discover(web, client.ClientSecretPost(secretOf(web)));
const tokens = await check('authorization code with PKCE, state, nonce and an ID token that is checked', async () => {
    const tokens = await signIn(config);
    expectEqual(tokens.claims().aud, web.client_id, 'aud of the ID token');
    return tokens;
});
await check('userinfo', async () => {
    const person = await client.fetchUserInfo(config, tokens.access_token, tokens.claims().sub);
    expectEqual([person.email, person.name], ['ada@example.com', 'Ada Lovelace'], 'email and name');
});
await check('refresh', async () => {
    const again = await client.refreshTokenGrant(config, tokens.refresh_token);
    expect(again.access_token !== tokens.access_token, 'the access token is the same as before');
});
await check('introspection, revocation, and introspection of what was revoked', async () => {
    const before = await client.tokenIntrospection(config, tokens.access_token);
    expectEqual([before.active, before.client_id], [true, web.client_id], 'active and client_id');
    await client.tokenRevocation(config, tokens.refresh_token);
    expectEqual((await client.tokenIntrospection(config, tokens.refresh_token)).active, false, 'active');
    const refused = await client.refreshTokenGrant(config, tokens.refresh_token).catch(error => error);
    expectEqual(refused.error, 'invalid_grant', 'error');
});
await check('pushed authorization request (RFC 9126)', async () => {
    expect((await signIn(config, { par: true })).access_token, 'there is no access token');
});
await check('authorization code with private_key_jwt', async () => {
    const signing = await discover(agent, client.PrivateKeyJwt(await agentKey()));
    expect((await signIn(signing, { more: { scope: 'openid calculator.add' } })).id_token, 'there is no ID token');
});
await check('rotation of refresh tokens of a public client', async () => {
    const open = await discover(native, client.None());
    const first = await signIn(open);
    const second = await client.refreshTokenGrant(open, first.refresh_token);
    expect(second.refresh_token !== first.refresh_token, 'the refresh token was not rotated');
});
await check('device authorization (RFC 8628)', async () => {
    const open = await discover(native, client.None());
    const device = await client.initiateDeviceAuthorization(open, { scope: 'openid calculator.add' });
    const page = await fetch(device.verification_uri_complete);
    expect((await page.text()).includes('Device activated'), `the page answers ${page.status}`);
    const given = await client.pollDeviceAuthorizationGrant(open, device);
    expectEqual(given.claims().aud, native.client_id, 'aud of the ID token');
});
await check('token exchange (RFC 8693)', async () => {
    const subject = await signIn(config);
    const signing = await discover(agent, client.PrivateKeyJwt(await agentKey()));
    const made = await client.genericGrantRequest(signing, 'urn:ietf:params:oauth:grant-type:token-exchange', {
        subject_token: subject.access_token,
        subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        audience: server.audience, scope: 'calculator.add',
    });
    expectEqual(made.issued_token_type, 'urn:ietf:params:oauth:token-type:access_token', 'issued_token_type');
});

const ping = (config, tokens, handle) =>
    client.fetchProtectedResource(config, tokens.access_token, new URL(server.mcp), 'POST',
                                  JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' }),
                                  new Headers({ 'content-type': 'application/json', 'mcp-protocol-version': '2025-11-25',
                                                accept: 'application/json, text/event-stream' }),
                                  { DPoP: handle });
await check('DPoP with nonces at the token endpoint, at userinfo and at our MCP server (RFC 9449)', async () => {
    const handle = client.getDPoPHandle(config, await client.randomDPoPKeyPair('ES256'));
    const bound = await signIn(config, { dpop: handle, par: true });
    expectEqual(bound.token_type, 'dpop', 'token_type');
    const person = await client.fetchUserInfo(config, bound.access_token, bound.claims().sub, { DPoP: handle });
    expectEqual(person.email, 'ada@example.com', 'email');
    const answer = await ping(config, bound, handle);
    expectEqual([answer.status, (await answer.json()).id], [200, 1], "status and id of the MCP server's answer");
    const again = await client.refreshTokenGrant(config, bound.refresh_token, undefined, { DPoP: handle });
    expectEqual(again.token_type, 'dpop', 'token_type after a refresh');
});
await finish();
