// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A server on the official TypeScript SDK 2.x: our client uses it in both eras, over HTTP and stdio. And servers that the
// SDK, 1.x and 2.x, protects behind our authorization server: our diagnosis finds nothing wrong where nothing is, and
// names what is.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { aboveNote, answers, authscopeServer, check, cli, expect, expectEqual, expectFive, finish, freePort, here, names,
         NODE, RUN, start } from '../lib/harness.mjs';

const script = here('../servers/sdk2_server.mjs');
const port = await freePort();
const url = `http://127.0.0.1:${port}/mcp`;
const elicit = path.join(RUN, 'elicit.json');
writeFileSync(elicit, JSON.stringify({ elicitation: [{ action: 'accept', content: { name: 'Ada' } }] }));

await check('the server starts', () =>
    start('server', NODE, [script], { env: { PORT: String(port) }, ready: answers(url) }));

const ways = {
    HTTP: { target: url, options: ['--no-auth'], end: [], transport: 'streamable-http' },
    stdio: { target: 'stdio', options: [], end: ['--', NODE, script], transport: 'stdio' },
};
// Without a revision the era is probed, and the newest must come of it.
const revisions = { 'probed': undefined, '2026-07-28': '2026-07-28', '2025-11-25': '2025-11-25', '2025-06-18': '2025-06-18',
                    '2025-03-26': '2025-03-26' };

for (const [way, { target, options, end, transport }] of Object.entries(ways)) {
    for (const [label, revision] of Object.entries(revisions)) {
        const use = (command, args = [], more = [], settings = {}) =>
            cli([...command, target, ...args, ...options, ...(revision ? ['--revision', revision] : []), ...more, ...end],
                settings);
        const name = what => `${way}, ${label}: ${what}`;
        await check(name('the revision and the transport are those'), async () => {
            const { json } = await use(['server', 'info'], [], ['--json']);
            expectEqual([json.revision, json.transport], [revision ?? '2026-07-28', transport], 'revision and transport');
        });
        await check(name('our client lists the tools and calls add, whose result fits'), async () => {
            expectEqual(names((await use(['tools', 'list'], [], ['--json'])).json.tools), ['add', 'count', 'fail', 'greet'],
                        'tools');
            const { json, stderr } = await use(['tools', 'call'], ['add', '--arg', 'a=2', '--arg', 'b=3'], ['--json']);
            expectFive(json);
            if (label !== '2025-03-26')
                expectEqual(json.structuredContent, { sum: 5 }, 'the structured content');
            expect(!/outputSchema/.test(stderr), stderr);
        });
        await check(name("a tool's own error ends with status 1"), async () => {
            const { stdout } = await use(['tools', 'call'], ['fail'], [], { statuses: [1] });
            expectEqual(stdout.trim(), 'it failed', 'the text');
        });
        await check(name('progress is told'), async () => {
            const { stderr } = await use(['tools', 'call'], ['count']);
            expect(/progress 2 of 3 at 2/.test(stderr), stderr);
        });
        // Stateless HTTP has no way back to a client of 2025, and before 2025-06-18 there was no elicitation.
        if (label !== '2025-03-26' && (way === 'stdio' || label === 'probed' || label === '2026-07-28'))
            await check(name('it asks, and our answer comes back'), async () => {
                const { stdout } = await use(['tools', 'call'], ['greet'], ['--elicit', elicit]);
                expectEqual(stdout.trim(), 'Hello, Ada!', 'the text');
            });
        await check(name('a resource, a prompt, a completion'), async () => {
            expectEqual((await use(['resources', 'read'], ['note://one'])).stdout.trim(), 'A note.', 'the resource');
            const prompt = await use(['prompts', 'get'], ['travel', '--arg', 'city=Oslo']);
            expectEqual(prompt.stdout.trim(), 'user: Go to Oslo.', 'the prompt');
            const cities = await use(['complete'], ['--prompt', 'travel', '--argument', 'city', '--value', 'O']);
            expectEqual(cities.stdout.trim().split('\n'), ['Oslo', 'Ottawa'], 'the completions');
        });
        await check(name('ping'), () => use(['ping']));
    }
}

// --- protected -------------------------------------------------------------------------------------------------------

const ours = await check('our authorization server starts', () => authscopeServer());

async function protectedServer(sdk, name, settings = {})
{
    const freeOne = await freePort();
    const mcp = `http://127.0.0.1:${freeOne}/mcp`;
    const environment = { SDK: sdk, PORT: String(freeOne), OAUTH_ISSUER: ours.issuer, OAUTH_AUDIENCE: ours.audience,
                          ...settings };
    await start(name, NODE, [here('../servers/sdk_protected.mjs')], { env: environment, ready: answers(mcp) });
    return mcp;
}

async function diagnose(mcp, audience = ours.audience, more = [])
{
    const { client_id: id, client_secret: secret } = ours.clients.service;
    const { json, status } = await cli(
        ['diagnose', mcp, '--json', '--grant', 'client_credentials', '--issuer', ours.issuer, '--client-id', id,
         '--client-secret-env', 'MCP_SECRET', '--expect-audience', audience, '--expect-issuer', ours.issuer, ...more],
        { env: { MCP_SECRET: secret }, statuses: [0, 1] });
    return { ...json, status };
}

const said = report => report.findings.map(finding => `${finding.severity} ${finding.id}`).join(', ');

for (const sdk of ['1', '2']) {
    for (const scopes of ['', 'calculator.add']) {
        const how = scopes ? 'with required scopes' : 'without required scopes';
        const mcp = await check(`SDK ${sdk}, ${how}: the protected server starts`,
                                () => protectedServer(sdk, `sdk${sdk}-${scopes || 'any'}`, { REQUIRED_SCOPES: scopes }));
        // Version 1 knows no revision of 2026.
        for (const [label, revision] of sdk === '2' ? Object.entries(revisions) : [['probed', undefined]])
            await check(`SDK ${sdk}, ${how}, ${label}: our diagnosis finds nothing wrong`, async () => {
                const report = await diagnose(mcp, ours.audience, revision ? ['--revision', revision] : []);
                expectEqual(aboveNote(report).map(finding => finding.id), [], `findings above a note of ${said(report)}`);
                expectEqual([report.status, report.outcome], [0, 'ok'], 'status and outcome');
            });
    }
    const wrong = 'https://other-mcp-server.example.com';
    const astray = await check(`SDK ${sdk}: the server with another audience starts`,
                               () => protectedServer(sdk, `sdk${sdk}-audience`, { OAUTH_AUDIENCE: wrong }));
    await check(`SDK ${sdk}: our diagnosis names the wrong audience first`, async () => {
        const report = await diagnose(astray, wrong);
        expect(/^error AUD_/.test(said(report)), `findings: ${said(report)}`);
    });
    const more = await check(`SDK ${sdk}: the server with a scope that nobody has starts`,
                             () => protectedServer(sdk, `sdk${sdk}-scope`, { REQUIRED_SCOPES: 'calculator.admin' }));
    await check(`SDK ${sdk}: our diagnosis names the missing scope first`, async () => {
        const report = await diagnose(more, ours.audience, ['--scope', 'calculator.add']);
        expect(said(report).startsWith('error SCOPE_INSUFFICIENT_403'), `findings: ${said(report)}`);
    });
}
await finish();
