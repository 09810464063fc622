// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Authlib, a Python library for authorization servers, in front of our calculator: every grant that it offers, every
// client authentication, rotation and a second use of a refresh token, introspection, revocation, a clean diagnosis.

import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SignJWT } from 'jose';
import { signIn } from '../lib/browser.mjs';
import { aboveNote, answers, calculator, check, cli, expect, expectEqual, expectFive, finish, freePort, here, PYTHON, RUN,
         start } from '../lib/harness.mjs';
import { login } from '../lib/login.mjs';

const [asPort, mcpPort, callbackPort] = [await freePort(), await freePort(), await freePort()];
const issuer = `http://127.0.0.1:${asPort}`;
const mcp = `http://127.0.0.1:${mcpPort}/mcp`;
const callback = `http://127.0.0.1:${callbackPort}/callback`;
const scopes = 'calculator.add calculator.subtract';
// Of characters that need no encoding inside Basic: Authlib does not decode them (RFC 6749 §2.3.1).
const env = { INTEROP_SECRET: 'interop-secret-of-at-least-32-bytes' };
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const keyFile = path.join(RUN, 'authlib.key');
writeFileSync(keyFile, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });

const provider = await check('an Authlib server starts', () =>
    start('server', PYTHON, [here('../servers/authlib_server.py')], {
        env: { PORT: String(asPort), RESOURCE: mcp, REDIRECT_URI: callback, CLIENT_SECRET: env.INTEROP_SECRET,
               AUTHLIB_INSECURE_TRANSPORT: '1',
               CLIENT_JWKS: JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1' }] }) },
        ready: answers(`${issuer}/jwks`),
    }));
await check('our calculator starts, configured for it', () =>
    calculator({ port: mcpPort, issuer, jwksUri: `${issuer}/jwks`, audience: mcp }));

const grants = () => readFileSync(provider.log, 'utf8').split('\n').filter(line => line.startsWith('grant '));
const client = (id, more = []) => ['--issuer', issuer, '--client-id', id, '--scope', scopes, ...more];
const secret = ['--client-secret-env', 'INTEROP_SECRET'];
const call = args => cli(['tools', 'call', mcp, 'add', '--arg', 'a=2', '--arg', 'b=3', '--json', ...args], { env });
const get = async args => (await cli(['token', 'get', mcp, ...args], { env })).stdout.trim();
const store = name => ['--secret-store', `file:${path.join(RUN, `authlib-${name}`)}`];

const machines = {
    'client_secret_basic': client('basic', secret), 'client_secret_post': client('post', [...secret, '--auth-method', 'client_secret_post']),
    'private_key_jwt': client('assertion', ['--private-key-file', keyFile, '--key-id', 'k1']),
};
for (const [method, args] of Object.entries(machines)) {
    await check(`client credentials with ${method}: a call`, async () => {
        const all = ['--grant', 'client_credentials', ...args];
        expectFive((await call(all)).json);
        expectEqual(grants().at(-1).split(' ')[1], 'client_credentials', "the server's last grant");
    });
}
const person = [...client('public', ['--redirect-port', String(callbackPort), '--redirect-path', '/callback'])];
await check('code + PKCE of a public client: a call', async () => {
    await login([mcp, ...person, ...store('person')], env, async url => {
        const page = await signIn(url, callback, {});
        expectEqual(page.status, 200, `the callback's answer "${page.text}"`);
    });
    expectFive((await call([...person, ...store('person')])).json);
    expectEqual(grants().at(-1), 'grant authorization_code public', "the server's last grant");
});
await check('refresh rotates; a second use of the old refresh token is told and not repeated', async () => {
    const file = path.join(RUN, 'authlib-person');
    const before = readFileSync(file);
    await get([...person, ...store('person'), '--renew']);
    expectEqual(grants().at(-1), 'grant refresh_token public', "the server's last grant");
    writeFileSync(path.join(RUN, 'authlib-stale'), before, { mode: 0o600 });
    const count = grants().length;
    const { json } = await cli(['token', 'get', mcp, '--json', ...person, ...store('stale'), '--renew'], { env, statuses: [3] });
    expectEqual(json.error.id, 'token.refresh-refused', 'the failure');
    expect(/was used before/.test(json.error.what), `it says "${json.error.what}"`);
    expectEqual(grants().length, count, 'grants');
});
await check('device code: a call', async () => {
    const args = client('public', store('device'));
    await login([mcp, ...args, '--device'], env, async url => void await (await fetch(url)).text());
    expectFive((await call([...args, '--grant', 'device_code'])).json);
    expectEqual(grants().at(-1), 'grant urn:ietf:params:oauth:grant-type:device_code public', "the server's last grant");
});
await check("JWT bearer: a workload's assertion, a call", async () => {
    const assertion = await new SignJWT({}).setProtectedHeader({ alg: 'ES256', kid: 'k1' }).setIssuer('https://workload.example')
        .setSubject('ada').setAudience(issuer).setExpirationTime('5m').setIssuedAt().sign(privateKey);
    const args = [...client('public'), '--grant', 'jwt_bearer', '--assertion-env', 'ASSERTION'];
    const more = { env: { ...env, ASSERTION: assertion } };
    expectFive((await cli(['tools', 'call', mcp, 'add', '--arg', 'a=2', '--arg', 'b=3', '--json', ...args], more)).json);
    expectEqual(grants().at(-1), 'grant urn:ietf:params:oauth:grant-type:jwt-bearer public', "the server's last grant");
});
await check('introspection and revocation', async () => {
    const args = ['--issuer', issuer, '--client-id', 'basic', ...secret];
    const token = await get(['--grant', 'client_credentials', ...client('basic', secret)]);
    const ask = (command, statuses) => cli(['token', command, '-', '--json', ...args], { env, input: token, statuses });
    expectEqual((await ask('introspect')).json.active, true, 'active');
    expectEqual((await ask('revoke')).json.revoked, true, 'revoked');
    expectEqual((await ask('introspect', [1])).json.active, false, 'active after the revocation');
});
await check('logout revokes both tokens', async () => {
    const { json } = await cli(['logout', mcp, '--json', ...person, ...store('person')], { env });
    expectEqual(json, { forgotten: true, revoked: ['refresh_token', 'access_token'] }, 'what logout says');
});
for (const [how, args] of [['client credentials', ['--grant', 'client_credentials', ...machines.private_key_jwt]],
                           ['the kept device sign-in', [...client('public', store('device')), '--grant', 'device_code']]]) {
    await check(`diagnose is clean with ${how}`, async () => {
        const expected = ['--expect-audience', mcp, '--expect-issuer', issuer];
        const { json } = await cli(['diagnose', mcp, '--json', ...expected, ...args], { env });
        expectEqual(aboveNote(json).map(finding => finding.id), [], 'findings above a note');
        expectEqual(json.outcome, 'ok', 'outcome');
    });
}
await finish();
