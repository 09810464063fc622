// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The calculator on the TypeScript SDK 2.x: both eras by its own handler on node:http, tokens checked by jose.

import { createServer } from 'node:http';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { verifiedClaims } from './token.mjs';

const two = z.object({ a: z.number().int(), b: z.number().int() });
const text = value => ({ content: [{ type: 'text', text: String(value) }] });

function calculator()
{
    const server = new McpServer({ name: 'Calculator', version: '1' });
    server.registerTool('add', { description: 'Add two numbers.', inputSchema: two }, ({ a, b }) => text(a + b));
    server.registerTool('subtract', { description: 'Subtract.', inputSchema: two }, ({ a, b }) => text(a - b));
    server.registerTool('get_me', { description: 'Who is calling.' },
                        context => text(JSON.stringify(context.http?.authInfo)));
    return server;
}

const handle = toNodeHandler(createMcpHandler(calculator));
createServer(async (request, response) => {
    if (await verifiedClaims(request, response))
        await handle(request, response);
}).listen(Number(process.env.PORT), '127.0.0.1');
