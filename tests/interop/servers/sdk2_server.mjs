// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A server on the TypeScript SDK 2.x, in both eras: over HTTP on PORT, or on standard input and output without it.

import { createServer } from 'node:http';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { acceptedContent, completable, createMcpHandler, inputRequired, McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { z } from 'zod';

const text = value => ({ content: [{ type: 'text', text: String(value) }] });
const two = z.object({ a: z.number().int(), b: z.number().int() });
const named = z.object({ name: z.string() });

async function countToThree(context)
{
    const progressToken = context.mcpReq._meta?.progressToken;
    for (let progress = 1; progress <= 3 && progressToken !== undefined; ++progress) {
        const params = { progressToken, progress, total: 3, message: `at ${progress}` };
        await context.mcpReq.notify({ method: 'notifications/progress', params });
    }
    return text('counted');
}

function greet(context)
{
    const answer = acceptedContent(context.mcpReq.inputResponses, 'who', named);
    if (answer)
        return text(`Hello, ${answer.name}!`);
    const who = inputRequired.elicit({ message: 'Who are you?', requestedSchema: named });
    return inputRequired({ inputRequests: { who } });
}

function make()
{
    const server = new McpServer({ name: 'SDK 2', version: '1' });
    server.registerTool('add', { description: 'Add.', inputSchema: two, outputSchema: z.object({ sum: z.number() }) },
                        ({ a, b }) => ({ ...text(a + b), structuredContent: { sum: a + b } }));
    server.registerTool('count', { description: 'Report progress.' }, countToThree);
    server.registerTool('greet', { description: 'Ask who it is.' }, greet);
    server.registerTool('fail', { description: 'Fail.' }, () => ({ ...text('it failed'), isError: true }));
    server.registerResource('note', 'note://one', { mimeType: 'text/plain' },
                            uri => ({ contents: [{ uri: uri.href, mimeType: 'text/plain', text: 'A note.' }] }));
    const city = completable(z.string(), typed => ['Oslo', 'Ottawa', 'Paris'].filter(name => name.startsWith(typed)));
    server.registerPrompt('travel', { argsSchema: z.object({ city }) }, ({ city: to }) => ({
        messages: [{ role: 'user', content: { type: 'text', text: `Go to ${to}.` } }],
    }));
    return server;
}

if (process.env.PORT)
    createServer(toNodeHandler(createMcpHandler(make))).listen(Number(process.env.PORT), '127.0.0.1');
else
    serveStdio(make);
