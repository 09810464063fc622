// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A protected server by the TypeScript SDK's own means: resource metadata, bearer authentication, tokens checked by jose.
// SDK is 1 (Express) or 2 (a fetch handler); PORT, OAUTH_ISSUER, OAUTH_AUDIENCE, REQUIRED_SCOPES (may be empty).

import { createServer } from 'node:http';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';

const { SDK, PORT, OAUTH_ISSUER: issuer, OAUTH_AUDIENCE: audience } = process.env;
const requiredScopes = (process.env.REQUIRED_SCOPES ?? '').split(' ').filter(Boolean);
const url = new URL(`http://127.0.0.1:${PORT}/mcp`);
const metadataUrl = issuer + '/.well-known/openid-configuration';
const oauthMetadata = await (await fetch(metadataUrl)).json();
const keys = createRemoteJWKSet(new URL(oauthMetadata.jwks_uri));
const about = { oauthMetadata, resourceServerUrl: url, scopesSupported: ['calculator.add'], resourceName: 'SDK' };

async function claimsOf(token, InvalidToken)
{
    try {
        return (await jwtVerify(token, keys, { issuer, audience })).payload;
    } catch (error) {
        throw new InvalidToken(error.message);
    }
}

const authInfo = (token, claims) =>
    ({ token, clientId: claims.cid ?? claims.sub, scopes: claims.scp ?? claims.scope?.split(' ') ?? [], expiresAt: claims.exp });
const add = ({ a, b }) => ({ content: [{ type: 'text', text: String(a + b) }] });
const two = { a: z.number().int(), b: z.number().int() };

async function serveFirst()
{
    const { default: express } = await import('express');
    const { McpServer } = await import('@modelcontextprotocol/sdk/server/mcp.js');
    const { StreamableHTTPServerTransport } = await import('@modelcontextprotocol/sdk/server/streamableHttp.js');
    const { requireBearerAuth } = await import('@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js');
    const { InvalidTokenError } = await import('@modelcontextprotocol/sdk/server/auth/errors.js');
    const router = await import('@modelcontextprotocol/sdk/server/auth/router.js');
    const verifier = { verifyAccessToken: async token => authInfo(token, await claimsOf(token, InvalidTokenError)) };
    const resourceMetadataUrl = router.getOAuthProtectedResourceMetadataUrl(url);
    const app = express();
    app.use(router.mcpAuthMetadataRouter(about));
    app.use('/mcp', requireBearerAuth({ verifier, requiredScopes, resourceMetadataUrl }), express.json());
    app.post('/mcp', async (request, response) => {
        const server = new McpServer({ name: 'SDK 1', version: '1' });
        server.registerTool('add', { description: 'Add.', inputSchema: two }, add);
        const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
        response.on('close', () => { void transport.close(); void server.close(); });
        await server.connect(transport);
        await transport.handleRequest(request, response, request.body);
    });
    app.all('/mcp', (request, response) => { response.status(405).set('Allow', 'POST').end(); });
    app.listen(Number(PORT), '127.0.0.1');
}

async function serveSecond()
{
    const sdk = await import('@modelcontextprotocol/server');
    const { toNodeHandler } = await import('@modelcontextprotocol/node');
    class InvalidToken extends sdk.OAuthError {
        constructor(text) { super(sdk.OAuthErrorCode.InvalidToken, text); }
    }
    const verifier = { verifyAccessToken: async token => authInfo(token, await claimsOf(token, InvalidToken)) };
    const resourceMetadataUrl = sdk.getOAuthProtectedResourceMetadataUrl(url);
    const gate = sdk.requireBearerAuth({ verifier, requiredScopes, resourceMetadataUrl });
    const handler = sdk.createMcpHandler(() => {
        const server = new sdk.McpServer({ name: 'SDK 2', version: '1' });
        server.registerTool('add', { description: 'Add.', inputSchema: z.object(two) }, add);
        return server;
    });
    const fetch = async request => {
        const metadata = sdk.oauthMetadataResponse(request, about);
        if (metadata)
            return metadata;
        const auth = await gate(request);
        return auth instanceof Response ? auth : handler.fetch(request, { authInfo: auth });
    };
    createServer(toNodeHandler({ fetch })).listen(Number(PORT), '127.0.0.1');
}

await (SDK === '1' ? serveFirst() : serveSecond());
