// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The calculator on the TypeScript SDK 1.x: stateless Streamable HTTP on node:http, JSON answers, tokens checked by
// jose.

import { createServer } from 'node:http';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { z } from 'zod';
import { verifiedClaims } from './token.mjs';

const two = { a: z.number().int(), b: z.number().int() };
const text = value => ({ content: [{ type: 'text', text: String(value) }] });

function calculator()
{
    const server = new McpServer({ name: 'Calculator', version: '1' });
    server.registerTool('add', { description: 'Add two numbers.', inputSchema: two }, ({ a, b }) => text(a + b));
    server.registerTool('subtract', { description: 'Subtract.', inputSchema: two }, ({ a, b }) => text(a - b));
    server.registerTool('get_me', { description: 'Who is calling.' }, extra => text(JSON.stringify(extra.authInfo)));
    return server;
}

createServer(async (request, response) => {
    const claims = await verifiedClaims(request, response);
    if (!claims)
        return;
    const server = calculator();
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
    response.on('close', () => { void transport.close(); void server.close(); });
    await server.connect(transport);
    await transport.handleRequest(request, response);
}).listen(Number(process.env.PORT), '127.0.0.1');
