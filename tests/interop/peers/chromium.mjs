// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A real browser signs a person in at our authorization server for our client: what a script in its place does not see,
// such as a form-action policy that stops the redirect after the form, stops Chromium.

import { signInWithChromium } from '../lib/chromium.mjs';
import { authscopeServer, check, cli, expect, expectEqual, expectFive, finish } from '../lib/harness.mjs';
import { login } from '../lib/login.mjs';

const scopes = 'calculator.add calculator.subtract';
const server = await check('our servers start', () => authscopeServer());
const web = server?.clients.web;
const callback = web?.redirect_uris[0];

const tokens = await check('signs in and consents, without scripts, and comes back to our client', () => {
    const { port, pathname } = new URL(callback);
    const args = [server.mcp, '--issuer', server.issuer, '--client-id', web.client_id, '--client-secret-env',
                  'WEB_SECRET', '--scope', `openid offline_access ${scopes}`, '--redirect-port', port,
                  '--redirect-path', pathname];
    const { login: username, password } = server.users[0];
    return login(args, { WEB_SECRET: web.client_secret }, async url => {
        const text = await signInWithChromium(url, callback, { username, password });
        expect(text.trim().length > 0, 'the page at the callback is empty');
    });
});
await check('the token is of that person and calls add and get_me', async () => {
    const env = { WEB_TOKEN: tokens.access_token };
    const call = async (...args) =>
        (await cli(['tools', 'call', server.mcp, ...args, '--json', '--token-env', 'WEB_TOKEN'], { env })).json;
    expectFive(await call('add', '--arg', 'a=2', '--arg', 'b=3'));
    const me = JSON.parse((await call('get_me')).content[0].text);
    expectEqual(me.user_id, server.users[0].login, 'get_me user_id');
});
await finish();
