// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// oidc-provider, a certified OpenID provider, is the authorization server in front of our calculator. Our client uses every
// grant and every client authentication that it offers: client credentials, code + PKCE and device code (a script sits in
// the browser's place), refresh; pushed requests; DPoP with nonces; userinfo and logout.

import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { signIn } from '../lib/browser.mjs';
import { aboveNote, answers, calculator, calculatorTools, check, cli, expect, expectEqual, expectFive, finish, freePort,
         here, names, NODE, RUN, start } from '../lib/harness.mjs';
import { login } from '../lib/login.mjs';

const [asPort, mcpPort, callbackPort] = [await freePort(), await freePort(), await freePort()];
const issuer = `http://127.0.0.1:${asPort}`;
const mcp = `http://127.0.0.1:${mcpPort}/mcp`;
const callback = `http://127.0.0.1:${callbackPort}/callback`;
const scopes = 'calculator.add calculator.subtract';
// What form encoding inside Basic must get right (RFC 6749 §2.3.1), and long enough for HS256 (RFC 7518 §3.2).
const secret = 'interop+%:&=/ secret of at least 32 bytes';
const env = { INTEROP_SECRET: secret };

// One key pair of each kind for private_key_jwt: PEM and JWK.
const pairs = { RS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
                ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }), EdDSA: generateKeyPairSync('ed25519') };
const jwks = { keys: Object.entries(pairs).map(([alg, { publicKey }]) => (
    { ...publicKey.export({ format: 'jwk' }), kid: alg, use: 'sig' })) };
const keyFiles = {};
for (const [alg, { privateKey }] of Object.entries(pairs)) {
    const text = alg === 'ES256' ? JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: alg })
                                 : privateKey.export({ format: 'pem', type: 'pkcs8' });
    writeFileSync(keyFiles[alg] = path.join(RUN, `oidc-provider-${alg}.key`), text, { mode: 0o600 });
}

const provider = await check('oidc-provider starts', () =>
    start('server', NODE, [here('../servers/oidc-server.mjs')], {
        env: { PORT: String(asPort), RESOURCE: mcp, REDIRECT_URI: callback, CLIENT_SECRET: secret,
               CLIENT_JWKS: JSON.stringify(jwks) },
        ready: answers(`${issuer}/.well-known/openid-configuration`),
    }));
await check('our calculator starts, configured for it', () =>
    calculator({ port: mcpPort, issuer, jwksUri: `${issuer}/jwks`, audience: mcp }));

const grants = () => readFileSync(provider.log, 'utf8').split('\n').filter(line => /^(grant|pushed|registered)/.test(line));
const client = id => ['--issuer', issuer, '--client-id', id, '--client-secret-env', 'INTEROP_SECRET'];
const service = ['--grant', 'client_credentials', ...client('service'), '--scope', scopes];
// There is no keychain on a test machine: what login keeps, it keeps in a file of this run.
const person = [...client('web'), '--scope', `openid offline_access ${scopes}`, '--secret-store',
                `file:${path.join(RUN, 'oidc-provider-secrets')}`];

// OpenID Connect grants offline_access only with prompt=consent (Core §11).
function signInAsPerson()
{
    const args = [mcp, ...person, '--param', 'prompt=consent', '--redirect-port', String(callbackPort),
                  '--redirect-path', '/callback'];
    return login(args, env, async url => {
        const query = new URL(url).searchParams;
        expectEqual(query.get('code_challenge_method'), 'S256', 'code_challenge_method');
        expectEqual(query.get('resource'), mcp, 'resource (RFC 8707)');
        const page = await signIn(url, callback, { login: 'ada', password: 'any' });
        expectEqual(page.status, 200, `the callback's answer "${page.text.slice(0, 200)}"`);
    });
}

async function accessToken(args)
{
    const { stdout } = await cli(['token', 'get', mcp, ...args], { env });
    const token = stdout.trim();
    expect(/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token), `token get wrote "${token.slice(0, 40)}…" and not a JWT`);
    return token;
}

const call = args => cli(['tools', 'call', mcp, 'add', '--arg', 'a=2', '--arg', 'b=3', '--json', ...args], { env });

await check('client credentials: token get', async () => {
    const token = await accessToken(service);
    const decoded = JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
    expectEqual([decoded.iss, decoded.aud, decoded.scope], [issuer, mcp, scopes], 'iss, aud and scope');
    expectEqual(grants().at(-1), 'grant client_credentials client_secret_basic', "the server's last grant");
});
await check('client credentials: our client lists the tools', async () => {
    const { json } = await cli(['tools', 'list', mcp, '--json', ...service], { env });
    expectEqual(names(json.tools), calculatorTools, 'tools');
});
await check('client credentials: our client calls add', async () => expectFive((await call(service)).json));
const tokens = await check('code + PKCE: login --no-browser, driven by a script', signInAsPerson);
await check('code + PKCE: the kept token calls add', async () => {
    expectFive((await call(person)).json);
    expectEqual(grants().at(-1), 'grant authorization_code client_secret_basic', "the server's last grant");
});
await check('refresh: a kept token that ends within the buffer is replaced, once, and calls add', async () => {
    const token = await accessToken([...person, '--buffer', '86400']);
    expect(token !== tokens.access_token, 'the token is the same as before');
    expectFive((await call(person)).json);
    expectEqual(grants().slice(-2),
                ['grant authorization_code client_secret_basic', 'grant refresh_token client_secret_basic'],
                "the server's last grants");
});

// Client authentication, each way that the server offers.
for (const method of ['client_secret_post', 'client_secret_jwt']) {
    await check(`${method}: token get and a call`, async () => {
        const args = ['--grant', 'client_credentials', ...client(method), '--auth-method', method, '--scope', scopes];
        await accessToken(args);
        expectEqual(grants().at(-1), `grant client_credentials ${method}`, "the server's last grant");
        expectFive((await call(args)).json);
    });
}
for (const alg of Object.keys(pairs)) {
    await check(`private_key_jwt with ${alg}: token get and a call`, async () => {
        const args = ['--issuer', issuer, '--client-id', 'private_key_jwt', '--grant', 'client_credentials', '--scope', scopes,
                      '--private-key-file', keyFiles[alg], ...(alg === 'ES256' ? [] : ['--key-id', alg])];
        await accessToken(args);
        expectEqual(grants().at(-1), 'grant client_credentials private_key_jwt', "the server's last grant");
        expectFive((await call(args)).json);
    });
}

// The person's ways.
const personal = (name, more, store = name) => [
    mcp, '--issuer', issuer, '--client-id', name, '--scope', `openid offline_access ${scopes}`, '--redirect-port',
    String(callbackPort), '--redirect-path', '/callback', '--param', 'prompt=consent', '--secret-store',
    `file:${path.join(RUN, `oidc-provider-${store}`)}`, ...more];
const someone = { login: 'ada', password: 'any' };
const inBrowser = async url => {
    const page = await signIn(url, callback, someone);
    expectEqual(page.status, 200, `the callback's answer "${page.text}"`);
};

await check('none: a public client signs in by code + PKCE and refreshes', async () => {
    await login(personal('native', []), env, inBrowser);
    expectFive((await call(personal('native', []).slice(1))).json);
    expectEqual(grants().at(-1), 'grant authorization_code none', "the server's last grant");
    await accessToken([...personal('native', []).slice(1), '--renew']);
    expectEqual(grants().at(-1), 'grant refresh_token none', "the server's last grant");
});
await check('device code: login --device, a call, and refresh', async () => {
    const args = personal('native', ['--device'], 'device');
    await login(args, env, async url => {
        const page = await signIn(url, undefined, someone);
        expectEqual(page.status, 200, `the last page "${page.text}"`);
    });
    expectEqual(grants().at(-1), 'grant urn:ietf:params:oauth:grant-type:device_code none', "the server's last grant");
    const kept = args.slice(1).filter(arg => arg !== '--device');
    expectFive((await call([...kept, '--grant', 'device_code'])).json);
    await accessToken([...kept, '--grant', 'device_code', '--renew']);
    expectEqual(grants().at(-1), 'grant refresh_token none', "the server's last grant");
});
await check('PAR: a client that must push its request signs in with --par', async () => {
    const args = personal('pushing', ['--client-secret-env', 'INTEROP_SECRET', '--par']);
    await login(args, env, async url => {
        expectEqual([...new URL(url).searchParams.keys()].sort(), ['client_id', 'request_uri'], "the address's parameters");
        await inBrowser(url);
    });
    expectEqual(grants().slice(-2), ['pushed', 'grant authorization_code client_secret_basic'], "the server's last lines");
    expectFive((await call(args.slice(1))).json);
});
await check('registration: --register signs in, and the next command is the same client', async () => {
    const args = [mcp, '--issuer', issuer, '--register', ...personal('registered', []).slice(5)];
    await login(args, env, inBrowser);
    await accessToken([...args.slice(1), '--renew']);
    expectEqual(grants().slice(-3), ['registered', 'grant authorization_code none', 'grant refresh_token none'],
                "the server's last lines");
});
const proven = ['--private-key-file', keyFiles.ES256, '--dpop'];
await check('DPoP with a nonce: client credentials', async () => {
    const args = ['--issuer', issuer, '--client-id', 'bound', '--grant', 'client_credentials', '--scope', scopes, ...proven];
    const { cnf } = JSON.parse(Buffer.from((await accessToken(args)).split('.')[1], 'base64url'));
    expect(/^[\w-]{43}$/.test(cnf?.jkt), `the token's cnf is ${JSON.stringify(cnf)}`);
    expectEqual(grants().at(-1), 'grant client_credentials private_key_jwt DPoP', "the server's last grant");
});
await check('DPoP with a nonce: userinfo of a sign-in without a resource', async () => {
    const args = personal('bound', [...proven, '--no-resource'], 'userinfo');
    await login(args, env, inBrowser);
    const { json } = await cli(['userinfo', mcp, '--json', ...args.slice(1)], { env });
    expectEqual(json.sub, 'ada', 'sub');
});
await check('DPoP with a nonce: sign-in, and refresh with the same key', async () => {
    const args = personal('bound', proven);
    const jkt = token => JSON.parse(Buffer.from(token.split('.')[1], 'base64url')).cnf.jkt;
    const first = await login(args, env, inBrowser);
    expectEqual(grants().at(-1), 'grant authorization_code private_key_jwt DPoP', "the server's last grant");
    const second = await accessToken([...args.slice(1), '--renew']);
    expectEqual(grants().at(-1), 'grant refresh_token private_key_jwt DPoP', "the server's last grant");
    expectEqual(jkt(second), jkt(first.access_token), 'the key that the tokens are bound to');
});
await check('logout revokes what is kept and forgets it', async () => {
    const args = personal('native', []).slice(1);
    const { json } = await cli(['logout', mcp, '--json', ...args], { env });
    // The server's JWTs cannot be revoked; it says so, and they end by themselves.
    expectEqual(json, { forgotten: true, revoked: ['refresh_token'] }, 'what logout says');
    const again = await cli(['logout', mcp, '--json', ...args], { env, statuses: [3] });
    expectEqual(again.json.error.id, 'logout.none', 'the second logout');
});

for (const [how, args] of [['client credentials', service], ['the kept sign-in', person]]) {
    await check(`diagnose is clean with ${how}`, async () => {
        const expected = ['--expect-audience', mcp, '--expect-issuer', issuer];
        const { json } = await cli(['diagnose', mcp, '--json', ...expected, ...args], { env });
        expectEqual(aboveNote(json).map(finding => finding.id), [], 'findings above a note');
        expectEqual(json.outcome, 'ok', 'outcome');
    });
}
await finish();
