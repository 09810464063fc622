// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An open server on FastMCP: our client uses what it has over Streamable HTTP, HTTP+SSE and stdio, in every revision.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { answers, check, cli, expect, expectEqual, finish, freePort, here, names, PYTHON, RUN, start }
    from '../lib/harness.mjs';

const script = here('../servers/fastmcp_server.py');
const [port, ssePort] = [await freePort(), await freePort()];
const url = `http://127.0.0.1:${port}/mcp`;
const sse = `http://127.0.0.1:${ssePort}/sse`;
const elicit = path.join(RUN, 'elicit.json');
writeFileSync(elicit, JSON.stringify({ elicitation: [{ action: 'accept', content: { name: 'Ada' } }] }));

await check('the server starts', () => start('http', PYTHON, [script], {
    env: { PORT: String(port), TRANSPORT: 'http' }, ready: answers(url) }));
await check('it starts over HTTP+SSE too', () => start('sse', PYTHON, [script], {
    env: { PORT: String(ssePort), TRANSPORT: 'sse' }, ready: answers(sse) }));

const stdio = { target: 'stdio', options: ['--env', 'TRANSPORT=stdio'], end: ['--', PYTHON, script], transport: 'stdio' };
const http = { target: url, options: ['--no-auth'], end: [], transport: 'streamable-http' };
const ways = [
    { ...http, label: 'HTTP, probed' },
    ...['2026-07-28', '2025-11-25', '2025-06-18', '2025-03-26'].map(
        revision => ({ ...http, label: `HTTP, ${revision}`, revision })),
    { ...stdio, label: 'stdio, probed' },
    ...['2026-07-28', '2025-11-25', '2025-06-18', '2025-03-26'].map(
        revision => ({ ...stdio, label: `stdio, ${revision}`, revision })),
    { target: sse, options: ['--no-auth'], end: [], transport: 'http+sse', label: 'HTTP+SSE' },
];

for (const { target, options, end, transport, label, revision } of ways) {
    const use = (command, args = [], settings = {}) =>
        cli([...command, target, ...args, ...options, ...(revision ? ['--revision', revision] : []), ...end], settings);
    const name = what => `${label}: ${what}`;
    let spoken = revision;

    await check(name('the revision and the transport are those'), async () => {
        const { json } = await use(['server', 'info'], ['--json']);
        spoken = json.revision;
        expectEqual([json.revision, json.transport], [revision ?? json.revision, transport], 'revision and transport');
        expectEqual(json.instructions, 'One of each.', 'instructions');
    });
    await check(name('our client lists the tools and calls them'), async () => {
        expectEqual(names((await use(['tools', 'list'], ['--json'])).json.tools),
                    ['add', 'count', 'fail', 'greet'], 'tools');
        const { json, stderr } = await use(['tools', 'call'], ['add', '--arg', 'a=2', '--arg', 'b=3', '--json']);
        expectEqual(json.content[0].text, '5', 'add(2, 3)');
        expect(!/outputSchema/.test(stderr), stderr);
        const failed = await use(['tools', 'call'], ['fail'], { statuses: [1] });
        expect(/it failed/.test(failed.stdout), failed.stdout);
    });
    await check(name('progress is told'), async () => {
        const { stderr, stdout } = await use(['tools', 'call'], ['count']);
        expect(/progress 2 of 3 at 2/.test(stderr), stderr);
        expectEqual(stdout.trim(), 'counted', 'the text');
    });
    await check(name('resources, a template, a prompt'), async () => {
        expectEqual((await use(['resources', 'read'], ['note://one'])).stdout.trim(), 'A note.', 'the resource');
        expectEqual((await use(['resources', 'read'], ['note://7/copy'])).stdout.trim(), 'Copy 7.', 'from the template');
        expect(/note:\/\/\{number\}\/copy/.test((await use(['resources', 'templates'])).stdout), 'no template');
        const prompt = await use(['prompts', 'get'], ['travel', '--arg', 'city=Oslo']);
        expectEqual(prompt.stdout.trim(), 'user: Go to Oslo.', 'the prompt');
    });
    // FastMCP asks by requests, which 2026-07-28 has not; elicitation came with 2025-06-18.
    if (spoken !== '2026-07-28' && spoken !== '2025-03-26' && spoken !== '2024-11-05')
        await check(name('it asks by a form'), async () => {
            const { stdout } = await use(['tools', 'call'], ['greet', '--elicit', elicit]);
            expectEqual(stdout.trim(), 'Hello, Ada!', 'the text');
        });
    await check(name('ping'), () => use(['ping']));
}
await finish();
