// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The official TypeScript SDK is the client of our server: 1.x, and 2.x in both eras; once with a token that a plain
// HTTP client fetched and once with its own discovery and client credentials.

import { Client as Client2, ClientCredentialsProvider as Provider2, StreamableHTTPClientTransport as Transport2 }
    from '@modelcontextprotocol/client';
import { ClientCredentialsProvider as Provider1 } from '@modelcontextprotocol/sdk/client/auth-extensions.js';
import { Client as Client1 } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as Transport1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { authscopeServer, calculatorTools, check, expect, expectEqual, expectFive, finish, machineToken, names }
    from '../lib/harness.mjs';

const identity = { name: 'authscope-interop', version: '1' };
const modern = '2026-07-28';
const kinds = [
    { name: '1.x', Client: Client1, Transport: Transport1, Provider: Provider1 },
    { name: '2.x legacy', Client: Client2, Transport: Transport2, Provider: Provider2, mode: 'legacy' },
    { name: '2.x auto', Client: Client2, Transport: Transport2, Provider: Provider2, mode: 'auto', revision: modern },
    { name: `2.x ${modern}`, Client: Client2, Transport: Transport2, Provider: Provider2, mode: { pin: modern },
      revision: modern },
];

async function useCalculator(kind, transportOptions)
{
    const client = new kind.Client(identity, kind.mode ? { versionNegotiation: { mode: kind.mode } } : {});
    try {
        await client.connect(new kind.Transport(new URL(server.mcp), transportOptions));
        expectEqual(names((await client.listTools()).tools), calculatorTools, 'tools');
        expectFive(await client.callTool({ name: 'add', arguments: { a: 2, b: 3 } }));
        const negotiated = client.getNegotiatedProtocolVersion?.();
        expect(!kind.revision || negotiated === kind.revision, `spoke revision ${negotiated}`);
    } finally {
        await client.close();
    }
}

const bearer = token => ({ requestInit: { headers: { authorization: `Bearer ${token}` } } });

const server = await check('our server starts', () => authscopeServer());
const token = await check('a token by client credentials, by plain HTTP', () => machineToken(server));
for (const kind of kinds) {
    await check(`${kind.name} lists the tools and calls add`, () => useCalculator(kind, bearer(token)));
    await check(`${kind.name} discovers the authorization server and signs in by itself`, () => {
        const { client_id: clientId, client_secret: clientSecret } = server.clients.service;
        const scope = 'calculator.add calculator.subtract';
        return useCalculator(kind, {
            authProvider: new kind.Provider({ clientId, clientSecret, scope, expectedIssuer: server.issuer }),
        });
    });
    await check(`${kind.name} is refused with a token that is not one`, async () => {
        const refusal = await useCalculator(kind, bearer('x.y.z')).then(() => undefined, error => error);
        expect(refusal, 'it got in');
        expect(/401|unauthorized/i.test(`${refusal.name} ${refusal.message} ${refusal.code} ${refusal.status}`),
               `it failed for another reason: ${refusal}`);
    });
}
await finish();
