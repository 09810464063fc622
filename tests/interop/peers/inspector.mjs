// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// MCP Inspector's command line is the client of our server, with a token that a plain HTTP client fetched.

import path from 'node:path';
import { authscopeServer, calculatorTools, check, expect, expectEqual, expectFive, finish, machineToken, names, NODE,
         PEERS, run } from '../lib/harness.mjs';

const inspector = path.join(PEERS, '@modelcontextprotocol/inspector/clients/launcher/build/index.js');

async function inspect(url, era, token, ...rest)
{
    const args = [inspector, '--cli', url, '--transport', 'http', '--protocol-era', era, '--format', 'json',
                  '--stored-auth-only'];
    if (token)
        args.push('--header', `Authorization: Bearer ${token}`);
    return run(NODE, [...args, ...rest]);
}

function payload({ status, stdout, stderr })
{
    expect(status === 0, `Inspector ended with ${status}\n${stdout}${stderr}`);
    const answer = JSON.parse(stdout);
    return answer.result ?? answer;
}

const server = await check('our server starts', () => authscopeServer());
const token = await check('a token by client credentials, by plain HTTP', () => machineToken(server));
for (const era of ['legacy', 'modern', 'auto']) {
    await check(`lists the tools (${era})`, async () => {
        const { tools } = payload(await inspect(server.mcp, era, token, '--method', 'tools/list'));
        expectEqual(names(tools), calculatorTools, 'tools');
    });
    await check(`calls add (${era})`, async () => {
        const call = ['--method', 'tools/call', '--tool-name', 'add', '--tool-arg', 'a=2', 'b=3'];
        expectFive(payload(await inspect(server.mcp, era, token, ...call)));
    });
}
await check('is refused without a token', async () => {
    const { status, stderr, stdout } = await inspect(server.mcp, 'legacy', '', '--method', 'tools/list');
    expect(status !== 0, `Inspector got in: ${stdout}`);
    expect(/auth|401/i.test(stderr + stdout), `Inspector failed for another reason: ${stderr}${stdout}`);
});
await finish();
