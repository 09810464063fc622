// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// oidc-provider, a certified OpenID provider, is the authorization server in front of our calculator. Our client uses
// client credentials, code + PKCE (a script sits in the browser's place) and refresh against it.

import { readFileSync } from 'node:fs';
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
const secret = 'interop+%:&=/ secret'; // what form encoding inside Basic must get right (RFC 6749 §2.3.1)
const env = { INTEROP_SECRET: secret };

const provider = await check('oidc-provider starts', () =>
    start('server', NODE, [here('../servers/oidc-server.mjs')], {
        env: { PORT: String(asPort), RESOURCE: mcp, REDIRECT_URI: callback, CLIENT_SECRET: secret },
        ready: answers(`${issuer}/.well-known/openid-configuration`),
    }));
await check('our calculator starts, configured for it', () =>
    calculator({ port: mcpPort, issuer, jwksUri: `${issuer}/jwks`, audience: mcp }));

const grants = () => readFileSync(provider.log, 'utf8').split('\n').filter(line => line.startsWith('grant '));
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
    expectEqual(grants().at(-1), 'grant client_credentials', "the server's last grant");
});
await check('client credentials: our client lists the tools', async () => {
    const { json } = await cli(['tools', 'list', mcp, '--json', ...service], { env });
    expectEqual(names(json.tools), calculatorTools, 'tools');
});
await check('client credentials: our client calls add', async () => expectFive((await call(service)).json));
const tokens = await check('code + PKCE: login --no-browser, driven by a script', signInAsPerson);
await check('code + PKCE: the kept token calls add', async () => {
    expectFive((await call(person)).json);
    expectEqual(grants().at(-1), 'grant authorization_code', "the server's last grant");
});
await check('refresh: a kept token that ends within the buffer is replaced, once, and calls add', async () => {
    const token = await accessToken([...person, '--buffer', '86400']);
    expect(token !== tokens.access_token, 'the token is the same as before');
    expectFive((await call(person)).json);
    expectEqual(grants().slice(-2), ['grant authorization_code', 'grant refresh_token'], "the server's last grants");
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
