// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The official everything-server, open: our client uses what it has over Streamable HTTP, HTTP+SSE and stdio.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { answers, check, cli, expect, expectEqual, finish, freePort, NODE, PEERS, RUN, start }
    from '../lib/harness.mjs';

const program = path.join(PEERS, '@modelcontextprotocol/server-everything/dist/index.js');
const [port, ssePort] = [await freePort(), await freePort()];
const url = `http://127.0.0.1:${port}/mcp`;
const sse = `http://127.0.0.1:${ssePort}/sse`;
const elicit = path.join(RUN, 'elicit.json');
const sampled = { role: 'assistant', content: { type: 'text', text: 'Lovelace' }, model: 'none', stopReason: 'endTurn' };
writeFileSync(elicit, JSON.stringify({
    elicitation: [{ action: 'accept', content: { name: 'Ada', interpretation: 'technical' } }],
    url: [{ action: 'accept' }],
    sampling: [sampled],
}));

await check('the everything-server starts', () => start('http', NODE, [program, 'streamableHttp'],
                                                         { env: { PORT: String(port) }, ready: answers(url) }));
await check('it starts over HTTP+SSE too', () => start('sse', NODE, [program, 'sse'],
                                                        { env: { PORT: String(ssePort) }, ready: answers(sse) }));

const ways = {
    'Streamable HTTP': { target: url, options: ['--no-auth'], end: [], transport: 'streamable-http' },
    'HTTP+SSE': { target: sse, options: ['--no-auth'], end: [], transport: 'http+sse' },
    stdio: { target: 'stdio', options: [], end: ['--', NODE, program, 'stdio'], transport: 'stdio' },
};

for (const [way, { target, options, end, transport }] of Object.entries(ways)) {
    const use = (command, args = [], settings = {}) =>
        cli([...command, target, ...args, ...options, ...end], settings);
    const call = async (name, ...args) => use(['tools', 'call'], [name, ...args]);
    const json = async (name, ...args) => (await call(name, ...args, '--json')).json;
    const named = what => `${way}: ${what}`;

    await check(named('the transport is that'), async () => {
        const info = (await use(['server', 'info'], ['--json'])).json;
        expectEqual(info.transport, transport, 'transport');
        expect(info.instructions.length > 100, 'there are no instructions');
    });
    await check(named('our client lists its tools'), async () => {
        const { tools } = (await use(['tools', 'list'], ['--json'])).json;
        for (const name of ['echo', 'get-sum', 'get-tiny-image'])
            expect(tools.find(tool => tool.name === name)?.inputSchema, `no ${name} among ${tools.map(tool => tool.name)}`);
        const { stdout } = await use(['tools', 'list']);
        expect(/it says: .*not destructive, idempotent, closed world/.test(stdout), stdout);
    });
    await check(named('echo, get-sum, get-tiny-image'), async () => {
        const text = (await json('echo', '--arg', 'message=ä "quoted" 日本')).content[0].text;
        expectEqual(text, 'Echo: ä "quoted" 日本', 'echo');
        expect(/\b5\b/.test((await json('get-sum', '--arg', 'a=2', '--arg', 'b=3')).content[0].text), 'no sum');
        const image = (await json('get-tiny-image')).content.find(part => part.type === 'image');
        expectEqual(image?.mimeType, 'image/png', 'the type of the image');
    });
    await check(named('a wrong argument is refused by our schema check, status 2'), async () => {
        const args = ['get-sum', '--arg', 'a=two', '--arg', 'b=3'];
        const { stderr } = await use(['tools', 'call'], args, { statuses: [2] });
        expect(/\ba\b/.test(stderr), `the message does not name the argument: ${stderr}`);
    });
    await check(named('structured content fits its schema'), async () => {
        const result = await call('get-structured-content', '--arg', 'location=Chicago', '--json');
        expectEqual(result.json.structuredContent.humidity, 82, 'humidity');
        expect(!/outputSchema/.test(result.stderr), result.stderr);
    });
    await check(named('progress is told while a tool works'), async () => {
        const { stderr } = await call('trigger-long-running-operation', '--arg', 'duration=0.4', '--arg', 'steps=4');
        expect(/progress 3 of 4/.test(stderr), stderr);
    });
    await check(named('it asks by a form'), async () => {
        const { stdout } = await call('trigger-elicitation-request', '--elicit', elicit);
        expect(/Ada/.test(stdout), stdout);
    });
    await check(named('it asks for a visit, and demands one'), async () => {
        const visit = ['trigger-url-elicitation', '--arg', 'url=https://example.com/visit', '--elicit', elicit];
        expect(/accept/i.test((await call(...visit)).stdout), 'no answer came of it');
        const demanded = await call(...visit, '--arg', 'errorPath=true', '--arg', 'elicitationId=one');
        expect(/accept/i.test(demanded.stdout), demanded.stdout);
    });
    await check(named('it asks for a model'), async () => {
        const { stdout } = await call('trigger-sampling-request', '--arg', 'prompt=Who?', '--elicit', elicit);
        expect(/Lovelace/.test(stdout), stdout);
    });
    await check(named('it asks for roots'), async () => {
        const { stdout } = await call('get-roots-list', '--root', RUN);
        expect(stdout.includes(`file://${RUN}`), stdout);
    });
    await check(named('a tool that works as a task, asking in between'), async () => {
        const research = ['simulate-research-query', '--arg', 'topic=tea', '--arg', 'ambiguous=true', '--elicit', elicit];
        const { stdout, stderr } = await call(...research);
        expect(/Research Report: tea \(technical\)/.test(stdout), stdout);
        expect(/task \S+: working/.test(stderr), stderr);
    });
    await check(named('resources, templates, a prompt, completions'), async () => {
        expect((await use(['resources', 'list'], ['--json'])).json.resources.length > 3, 'too few resources');
        const { stdout } = await use(['resources', 'templates']);
        expect(stdout.includes('demo://resource/dynamic/text/{resourceId}'), stdout);
        const read = (await use(['resources', 'read'], ['demo://resource/dynamic/blob/1', '--json'])).json;
        expect(read.contents[0].blob, 'no blob');
        const prompt = await use(['prompts', 'get'], ['completable-prompt', '--arg', 'department=Sales', '--arg', 'name=Eve']);
        expect(/promote Eve/.test(prompt.stdout), prompt.stdout);
        const completion = await use(['complete'], ['--prompt', 'completable-prompt', '--argument', 'name', '--value', 'E',
                                                    '--arg', 'department=Sales']);
        expectEqual(completion.stdout.trim(), 'Eve', 'the completion');
    });
}
for (const revision of ['2025-03-26', '2025-06-18', '2025-11-25'])
    await check(`revision ${revision} is spoken`, async () => {
        const { json } = await cli(['server', 'info', url, '--no-auth', '--json', '--revision', revision]);
        expectEqual(json.revision, revision, 'revision');
        expect(json.session, 'there is no session');
    });
await check('revision 2026-07-28 is refused in a way that is told', async () => {
    const { stderr } = await cli(['server', 'info', url, '--no-auth', '--revision', '2026-07-28'], { statuses: [1, 3] });
    expect(/error:/.test(stderr), stderr);
});
await finish();
