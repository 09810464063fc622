// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Others' clients use our everything server, open, over every transport that they have: the TypeScript SDK 1.x and 2.x
// (both eras), FastMCP's client (both eras), MCP Inspector's command line.

import path from 'node:path';
import { Client as Client2, SSEClientTransport as Sse2, StreamableHTTPClientTransport as Http2 }
    from '@modelcontextprotocol/client';
import { StdioClientTransport as Stdio2 } from '@modelcontextprotocol/client/stdio';
import { Client as Client1 } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport as Sse1 } from '@modelcontextprotocol/sdk/client/sse.js';
import { StdioClientTransport as Stdio1 } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport as Http1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { CreateMessageRequestSchema, ElicitRequestSchema, ListRootsRequestSchema, LoggingMessageNotificationSchema,
         ResourceUpdatedNotificationSchema } from '@modelcontextprotocol/sdk/types.js';
import { calculator, check, expect, expectEqual, expectFive, finish, here, NODE, PEERS, PYTHON, run }
    from '../lib/harness.mjs';

const program = path.join(process.env.AUTHSCOPE_BIN, 'authscope-server');
const server = await check('our everything server starts', () =>
    calculator({ more: ['--everything', '--sse', '--log', 'none'] }));
const sse = server?.mcp.replace(/mcp$/, 'sse');
const stdio = { command: program, args: ['--stdio', '--everything', '--log', 'none'] };
const modern = '2026-07-28';

const capabilities = { elicitation: {}, sampling: {}, roots: {} };
const answers = {
    elicit: () => ({ action: 'accept', content: { username: 'ada', email: 'ada@example.com' } }),
    sample: () => ({ role: 'assistant', content: { type: 'text', text: 'Lovelace' }, model: 'none' }),
    roots: () => ({ roots: [{ uri: 'file:///tmp', name: 'tmp' }] }),
};

function sdk1()
{
    const client = new Client1({ name: 'interop', version: '1' }, { capabilities });
    client.setRequestHandler(ElicitRequestSchema, answers.elicit);
    client.setRequestHandler(CreateMessageRequestSchema, answers.sample);
    client.setRequestHandler(ListRootsRequestSchema, answers.roots);
    client.heard = { logs: [], updates: [] };
    client.setNotificationHandler(LoggingMessageNotificationSchema, ({ params }) => client.heard.logs.push(params));
    client.setNotificationHandler(ResourceUpdatedNotificationSchema, ({ params }) => client.heard.updates.push(params));
    client.call = (params, options) => client.callTool(params, undefined, options);
    return client;
}

function sdk2(mode)
{
    const client = new Client2({ name: 'interop', version: '1' }, { capabilities, versionNegotiation: { mode } });
    client.setRequestHandler('elicitation/create', answers.elicit);
    client.setRequestHandler('sampling/createMessage', answers.sample);
    client.setRequestHandler('roots/list', answers.roots);
    client.heard = { logs: [], updates: [] };
    client.setNotificationHandler('notifications/message', ({ params }) => client.heard.logs.push(params));
    client.setNotificationHandler('notifications/resources/updated', ({ params }) => client.heard.updates.push(params));
    client.call = (params, options) => client.callTool(params, options);
    return client;
}

const url = () => new URL(server.mcp);
const kinds = [
    { name: 'SDK 1.x, HTTP', make: sdk1, transport: () => new Http1(url()) },
    { name: 'SDK 1.x, HTTP+SSE', make: sdk1, transport: () => new Sse1(new URL(sse)) },
    { name: 'SDK 1.x, stdio', make: sdk1, transport: () => new Stdio1(stdio) },
    { name: 'SDK 2.x legacy, HTTP', make: () => sdk2('legacy'), transport: () => new Http2(url()) },
    { name: 'SDK 2.x auto, HTTP', make: () => sdk2('auto'), transport: () => new Http2(url()), revision: modern },
    { name: `SDK 2.x ${modern}, HTTP`, make: () => sdk2({ pin: modern }), transport: () => new Http2(url()),
      revision: modern },
    { name: 'SDK 2.x legacy, HTTP+SSE', make: () => sdk2('legacy'), transport: () => new Sse2(new URL(sse)) },
    { name: 'SDK 2.x legacy, stdio', make: () => sdk2('legacy'), transport: () => new Stdio2(stdio) },
    { name: 'SDK 2.x auto, stdio', make: () => sdk2('auto'), transport: () => new Stdio2(stdio), revision: modern },
];

const text = result => result.content[0].text;

async function allResources(client)
{
    const all = [];
    for (let cursor; ;) {
        const page = await client.listResources(cursor ? { cursor } : {});
        all.push(...page.resources);
        cursor = page.nextCursor;
        if (!cursor)
            return all;
    }
}

async function until(condition, what)
{
    for (const end = Date.now() + 10000; !condition();) {
        expect(Date.now() < end, `${what}: nothing in 10 s`);
        await new Promise(resolve => setTimeout(resolve, 20));
    }
}

for (const { name, make, transport, revision } of kinds) {
    const client = make();
    const connected = await check(`${name}: connects`, async () => {
        await client.connect(transport());
        const negotiated = client.getNegotiatedProtocolVersion?.();
        expect(!revision || negotiated === revision, `spoke revision ${negotiated}`);
        return true;
    });
    if (!connected)
        continue;
    await check(`${name}: tools, with structured content`, async () => {
        const { tools } = await client.listTools();
        expect(tools.length > 40, `${tools.length} tools`);
        expectFive(await client.call({ name: 'add', arguments: { a: 2, b: 3 } }));
        const weather = await client.call({ name: 'structured_weather', arguments: {} });
        expectEqual(weather.structuredContent.wind.from, 'NW', 'the structured content');
        expect((await client.call({ name: 'test_error_handling', arguments: {} })).isError, 'no error');
    });
    await check(`${name}: progress`, async () => {
        const steps = [];
        const onprogress = ({ progress }) => steps.push(progress);
        await client.call({ name: 'long_progress', arguments: { steps: 3, pause: 20 } }, { onprogress });
        // What comes with the result may be told after it.
        await until(() => steps.length >= 3, `steps ${steps}`);
    });
    await check(`${name}: elicitation, sampling, roots`, async () => {
        expect(/ada@example/.test(text(await client.call({ name: 'test_elicitation', arguments: { message: 'Who?' } }))),
               'the form');
        expect(/Lovelace/.test(text(await client.call({ name: 'test_sampling', arguments: { prompt: 'Who?' } }))), 'model');
        expect(/file:\/\/\/tmp/.test(text(await client.call({ name: 'list_roots', arguments: {} }))), 'roots');
    });
    await check(`${name}: 2503 resources in pages, a template, a prompt, a completion`, async () => {
        expectEqual((await allResources(client)).length, 2503, 'resources');
        const { contents } = await client.readResource({ uri: 'test://template/7/data' });
        expect(/"id":"7"/.test(contents[0].text), contents[0].text);
        const prompt = await client.getPrompt({ name: 'test_prompt_with_arguments', arguments: { arg1: 'x', arg2: 'y' } });
        expect(/arg1='x'/.test(prompt.messages[0].content.text), 'the prompt');
        const { completion } = await client.complete({ ref: { type: 'ref/prompt', name: 'test_prompt_with_arguments' },
                                                       argument: { name: 'arg1', value: 'par' } });
        expectEqual(completion.values, ['paris', 'park', 'party'], 'the completion');
    });
    if (!revision)
        await check(`${name}: a log, a subscription, ping`, async () => {
            await client.setLoggingLevel('info');
            await client.call({ name: 'test_tool_with_logging', arguments: {} });
            await until(() => client.heard.logs.length >= 3, 'the log');
            await client.subscribeResource({ uri: 'test://watched-resource' });
            for (let i = 0; i < 50 && client.heard.updates.length === 0; ++i) {
                await client.call({ name: 'touch_resource', arguments: {} });
                await new Promise(resolve => setTimeout(resolve, 50));
            }
            expect(client.heard.updates.length > 0, 'no update was told');
            await client.ping();
        });
    else
        await check(`${name}: subscriptions/listen`, async () => {
            const subscription = await client.listen({ resourceSubscriptions: ['test://watched-resource'] });
            await client.call({ name: 'touch_resource', arguments: {} });
            await until(() => client.heard.updates.length > 0, 'the update');
            await subscription.close();
        });
    await check(`${name}: closes`, () => client.close());
}

const pythonWays = [
    ['HTTP, legacy', 'legacy', [server?.mcp]],
    ['HTTP, auto', 'auto', [server?.mcp], modern],
    ['HTTP+SSE', 'legacy', [sse]],
    ['stdio, legacy', 'legacy', [program, '--stdio', '--everything']],
    ['stdio, auto', 'auto', [program, '--stdio', '--everything'], modern],
];
for (const [name, mode, words, revision] of pythonWays)
    await check(`FastMCP, ${name}: tools, progress, elicitation, sampling, resources, a prompt`, async () => {
        const { status, stdout, stderr } = await run(PYTHON, [here('fastmcp_everything.py'), mode, ...words]);
        expect(status === 0, `the client ended with ${status}\n${stderr}`);
        const answer = JSON.parse(stdout);
        expect(!revision || answer.revision === revision, `spoke ${answer.revision}`);
        expect(answer.tools.length > 40, `${answer.tools.length} tools`);
        expectEqual([answer.sum, answer.resources, answer.failed], ['5', 2503, true], 'sum, resources, failed');
        expectEqual(answer.weather.wind.from, 'NW', 'the structured content');
        expect(/3 steps are done/.test(answer.progress) && answer.steps.length >= 3, JSON.stringify(answer.steps));
        expect(/ada@example/.test(answer.elicited), answer.elicited);
        expect(/Lovelace/.test(answer.sampled), answer.sampled);
        expect(/arg1='x'/.test(answer.prompt) && /static text/.test(answer.text), 'the prompt or the resource');
    });

const inspector = path.join(PEERS, '@modelcontextprotocol/inspector/clients/launcher/build/index.js');
const inspectorWays = [
    ...['legacy', 'modern', 'auto'].map(
        era => [`HTTP, ${era}`, [server?.mcp, '--transport', 'http', '--protocol-era', era, '--stored-auth-only']]),
    ['HTTP+SSE', [sse, '--transport', 'sse', '--stored-auth-only']],
    ...['legacy', 'auto'].map(era => [`stdio, ${era}`, ['--protocol-era', era, program, '--stdio', '--everything']]),
];
for (const [name, target] of inspectorWays) {
    const inspect = async (...args) => {
        // The command of a local server comes last.
        const where = target.includes(program) ? [...args, ...target] : [...target, ...args];
        const { status, stdout, stderr } = await run(NODE, [inspector, '--cli', '--format', 'json', ...where]);
        expect(status === 0, `Inspector ended with ${status}\n${stdout}${stderr}`);
        const answer = JSON.parse(stdout);
        return answer.result ?? answer;
    };
    await check(`Inspector, ${name}: tools, a call, a resource, a prompt`, async () => {
        expect((await inspect('--method', 'tools/list')).tools.length > 40, 'too few tools');
        expectFive(await inspect('--method', 'tools/call', '--tool-name', 'add', '--tool-args-json', '{"a":2,"b":3}'));
        const { contents } = await inspect('--method', 'resources/read', '--uri', 'test://static-text');
        expect(/static text resource/.test(contents[0].text), 'the resource');
        const prompt = await inspect('--method', 'prompts/get', '--prompt-name', 'test_simple_prompt');
        expect(/simple prompt/.test(prompt.messages[0].content.text), 'the prompt');
    });
}
await finish();
