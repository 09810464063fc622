// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The official suite's `authorization` command against our authorization server: discovery, and the code grant, whose
// browser leg a plain HTTP client walks, since the server consents at once. Warnings fail as failures do.

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { authscopeServer, check, expect, expectEqual, finish, freePort, NODE, PEERS, RUN } from '../lib/harness.mjs';

const suite = path.join(PEERS, '@modelcontextprotocol/conformance/dist/index.js');
const port = await freePort();
const callback = `http://127.0.0.1:${port}/callback`;
const configuration = path.join(RUN, 'conformance-authorization.json');
writeFileSync(configuration, JSON.stringify({
    servers: [{
        id: 'aus1conformance00lab', audience: 'https://calculator-mcp-server.example.com',
        scopes: [{ name: 'calculator.add', default: true, publish: true }],
        policies: [{ name: 'Everybody', clients: ['ALL_CLIENTS'], rules: [{ name: 'Any' }] }],
    }],
    // The suite is a public client wherever the metadata offers "none".
    apps: [{ clientId: '0oalab1conformance00', type: 'native', redirectUris: [callback], everyoneAssigned: true }],
    users: [{ login: 'ada@example.com' }],
    clientDocuments: true, loopbackClientDocuments: true,
}));
const server = await check('our authorization server starts, with client metadata documents', () =>
    authscopeServer(['authorization', '--config', configuration, '--auto-consent', 'ada@example.com']));

// The suite prints the URL that a person would open, and waits for the callback.
function runSuite(folder)
{
    const { client_id: id } = server.clients.native;
    return new Promise((resolve, reject) => {
        const child = spawn(NODE, [suite, 'authorization', '--url', server.issuer, '--client-id', id, '--port', String(port),
                                   '-o', folder],
                            { stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 });
        let [text, opened] = ['', false];
        const take = piece => {
            text += piece;
            const [url] = new RegExp(`${server.issuer}/v1/authorize\\S+`).exec(text) ?? [];
            if (url && text.indexOf('\n', text.indexOf(url)) > 0 && !opened) {
                opened = true;
                fetch(url).then(answer => answer.text()).catch(reject);
            }
        };
        child.stdout.setEncoding('utf8').on('data', take);
        child.stderr.setEncoding('utf8').on('data', take);
        child.once('error', reject);
        child.once('exit', (status, signal) => resolve({ status: status ?? signal, text }));
    });
}

const folder = path.join(RUN, 'logs', 'conformance-authorization');
await check('the suite runs to its end', async () => {
    const { status, text } = await runSuite(folder);
    expectEqual(status, 0, `status (${text.slice(-1500)})`);
});
const readChecks = () => readdirSync(folder, { recursive: true })
    .filter(name => path.basename(name) === 'checks.json')
    .map(name => [path.dirname(name), JSON.parse(readFileSync(path.join(folder, name), 'utf8'))]);
for (const scenario of ['authorization-server-metadata-endpoint', 'authorization-code-grant']) {
    await check(`${scenario} passes without a warning`, async () => {
        const found = readChecks().filter(([name]) => name.includes(scenario));
        expectEqual(found.length, 1, 'results');
        const [, checks] = found[0];
        expect(checks.some(one => one.status === 'SUCCESS'), 'no check passed');
        const bad = checks.filter(one => !['SUCCESS', 'INFO'].includes(one.status));
        expectEqual(bad.map(one => `${one.id}: ${one.status} ${one.errorMessage ?? ''}`), [], 'what did not pass');
    });
}
await finish();
