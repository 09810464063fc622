// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What real clients send when they sign in, beside what resources/clients/clients.json says of them (`diagnose --as`).
// Each runs with its own defaults against a server that records and can be changed: without resource metadata, with other
// PKCE methods, with an issuer that differs by a slash, with client metadata documents.

import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { check, expect, expectEqual, finish, freePort, here, NODE, note, PEERS, PYTHON, RUN } from '../lib/harness.mjs';

const { clients } = JSON.parse(readFileSync(path.join(process.env.INTEROP_DATA, '../../resources/clients/clients.json'), 'utf8'));

// In the browser's place: writes down what it is given. What opens it is the test (visit() below), as a browser would.
const browser = path.join(RUN, 'browser.sh');
writeFileSync(browser, '#!/bin/sh\nfor url; do printf "%s\\n" "$url" >>"$HOME/opened"; done\n');
chmodSync(browser, 0o755);

// An MCP server with its authorization server, which keeps what it is asked.
async function world({ resourceMetadata = true, methods = ['S256'], slash = false, documents = false, registers = true } = {})
{
    const seen = { register: [], authorize: [], token: [] };
    const server = createServer((request, response) => {
        const origin = `http://127.0.0.1:${server.address().port}`;
        const url = new URL(request.url, origin);
        const json = (object, status = 200, headers = {}) => {
            response.writeHead(status, { 'content-type': 'application/json', 'access-control-allow-origin': '*', ...headers });
            response.end(JSON.stringify(object));
        };
        let text = '';
        request.setEncoding('utf8').on('data', piece => { text += piece; }).on('end', () => {
            if (url.pathname === '/mcp') {
                const hint = resourceMetadata ? ` resource_metadata="${origin}/.well-known/oauth-protected-resource/mcp"` : ' realm="x"';
                return json({ error: 'invalid_token' }, 401, { 'www-authenticate': `Bearer${hint}` });
            }
            if (url.pathname === '/.well-known/oauth-protected-resource/mcp' && resourceMetadata)
                return json({ resource: `${origin}/mcp`, authorization_servers: [origin] });
            if (/^\/\.well-known\/(oauth-authorization-server|openid-configuration)$/.test(url.pathname))
                return json({
                    issuer: slash ? `${origin}/` : origin, authorization_endpoint: `${origin}/authorize`,
                    token_endpoint: `${origin}/token`, response_types_supported: ['code'], grant_types_supported:
                    ['authorization_code', 'refresh_token'], scopes_supported: ['calculator.add', 'offline_access'],
                    token_endpoint_auth_methods_supported: ['none', 'client_secret_post'], jwks_uri: `${origin}/keys`,
                    subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'],
                    ...(methods && { code_challenge_methods_supported: methods }),
                    ...(registers && { registration_endpoint: `${origin}/register` }),
                    ...(documents && { client_id_metadata_document_supported: true }),
                });
            if (url.pathname === '/register') {
                seen.register.push(JSON.parse(text));
                return json({ ...JSON.parse(text), client_id: 'registered', client_id_issued_at: 1 }, 201);
            }
            if (url.pathname === '/authorize') {
                seen.authorize.push(url.searchParams);
                const back = new URL(url.searchParams.get('redirect_uri'));
                back.searchParams.set('code', 'the-code');
                back.searchParams.set('state', url.searchParams.get('state') ?? '');
                response.writeHead(302, { location: back.href });
                return response.end();
            }
            if (url.pathname === '/token') {
                seen.token.push(new URLSearchParams(text));
                return json({ access_token: 'T', token_type: 'Bearer', expires_in: 3600 });
            }
            return json({ error: 'not found' }, 404);
        });
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    return { seen, url: `http://127.0.0.1:${server.address().port}/mcp`, stop: () => server.close() };
}

// Runs a client until it asked to authorize (and some requests after that), gave up, or a minute is over.
async function attempt(client, options, given)
{
    const one = await world(options);
    const home = mkdtempSync(path.join(RUN, 'client-'));
    const [command, args, env] = await client.command(one.url, given, home);
    const child = spawn(command, args, {
        env: { ...process.env, HOME: home, BROWSER: browser, DISPLAY: ':0', MCP_REMOTE_CONFIG_DIR: home, ...env },
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    let [said, ended] = ['', false];
    child.stdout.on('data', data => { said += data; });
    child.stderr.on('data', data => { said += data; });
    child.once('exit', () => { ended = true; });
    child.once('error', error => { said += error.message; ended = true; });
    // The address of the browser, or the one that the client prints for a person who has none.
    const visit = async () => {
        const opened = path.join(home, 'opened');
        const text = said + (existsSync(opened) ? readFileSync(opened, 'utf8') : '');
        const [address] = new RegExp(`${new URL(one.url).origin}/authorize\\?[^\\s"']+(?=\\s)`).exec(text) ?? [];
        if (address && one.seen.authorize.length === 0)
            await fetch(address).then(answer => answer.text()).catch(() => {});
    };
    for (let i = 0; i < 600 && !ended && one.seen.token.length === 0; ++i) {
        await visit();
        await delay(100);
    }
    child.kill('SIGKILL');
    one.stop();
    return { ...one.seen, asked: one.seen.authorize[0], said: said.slice(-1500), home };
}

const inspector = path.join(PEERS, '@modelcontextprotocol/inspector/clients/launcher/build/index.js');
const measured = [
    {
        name: 'mcp-remote',
        command: (url, given) => [NODE, [path.join(PEERS, 'mcp-remote/dist/proxy.js'), url, '--allow-http', ...(given
            ? ['--static-oauth-client-info', JSON.stringify({ client_id: given })] : [])], {}],
    },
    {
        name: 'fastmcp',
        command: (url, given) => [PYTHON, [here('fastmcp_signin.py'), url, ...(given ? [given] : [])], {}],
    },
    {
        name: 'inspector',
        // Its command line waits at a port of its own (6276), which is set here so that two runs do not meet.
        redirects: ['http://127.0.0.1:{port}/oauth/callback'],
        command: async (url, given) => [NODE, [inspector, '--cli', url, '--transport', 'http', '--method', 'tools/list',
                                               '--callback-url', `http://127.0.0.1:${await freePort()}/oauth/callback`,
                                               ...(given ? ['--client-id', given] : [])], {}],
    },
];

const matches = (uri, patterns) => patterns.some(pattern => {
    const expression = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('\\{port\\}', '\\d+');
    return new RegExp(`^${expression}$`).test(uri);
});

for (const client of measured) {
    const profile = clients.find(one => one.name === client.name);
    await check(`${client.name}: registers, comes back and asks as its profile says`, async () => {
        const { register, asked, said } = await attempt(client, {});
        expect(asked, `it never asked to authorize\n${said}`);
        note(`${client.name}: ${JSON.stringify({ redirect: asked.get('redirect_uri'), scope: asked.get('scope'),
            resource: asked.has('resource'), prompt: asked.get('prompt'), registered: register.length,
            method: asked.get('code_challenge_method'), as: register[0]?.client_name })}`);
        expectEqual(register.length > 0, profile.registration.includes('dynamic'), 'whether it registers');
        expect(matches(asked.get('redirect_uri'), client.redirects ?? profile.redirectUris),
               `redirect_uri ${asked.get('redirect_uri')}, the profile has ${profile.redirectUris}`);
        expectEqual(asked.has('resource'), profile.resource, 'whether it sends resource');
        expectEqual(asked.get('prompt') ?? '', profile.prompt, 'prompt');
        expectEqual((asked.get('scope') ?? '').split(' ').includes('offline_access'), profile.offlineAccess,
                    `whether it asks for offline_access (scope ${asked.get('scope')})`);
    });
    await check(`${client.name}: takes a client id that is given`, async () => {
        const { register, asked, said } = await attempt(client, {}, 'given-id');
        expectEqual(asked?.get('client_id') === 'given-id' && register.length === 0, profile.registration.includes('given'),
                    `whether it uses it (${asked}; ${said})`);
    });
    await check(`${client.name}: client metadata documents`, async () => {
        const { register, asked } = await attempt(client, { documents: true });
        const used = /^https:/.test(asked?.get('client_id') ?? '');
        expectEqual(used, profile.registration.includes('document') && !profile.enterDocument,
                    `whether it names a document by itself (${asked}; ${register.length} registrations)`);
    });
    for (const [what, options, expected] of [
        ['without resource metadata', { resourceMetadata: false }, profile.resourceMetadata !== 'required'],
        ['with an issuer that differs by a slash', { slash: true }, !profile.exactIssuer],
        ['where the metadata lists no PKCE methods', { methods: null }, !profile.needsMethods],
        ['where it lists plain alone', { methods: ['plain'] }, !profile.needsS256]]) {
        await check(`${client.name}: goes on or stops ${what}`, async () => {
            const { asked, said } = await attempt(client, options);
            expectEqual(Boolean(asked), expected, `whether it goes on\n${said}`);
        });
    }
}
await finish();
