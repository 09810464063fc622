// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// FastMCP at both ends: its Client calls our server, and the guide's own server, guarded by JWTVerifier, takes the
// tokens of our authorization server from our client. With a wrong audience it refuses them and our diagnosis says so.

import { readFileSync } from 'node:fs';
import { aboveNote, answers, authscopeServer, calculatorTools, check, cli, expect, expectEqual, expectFive, finish,
         freePort, here, machineToken, names, PYTHON, run, start } from '../lib/harness.mjs';

// What the guide's server lacks by its own text, whoever looks at it: see servers/guide_server.py.
const gapsOfTheGuide = ['PRM_MISSING', 'WWW_NO_RESOURCE_METADATA', 'AS_METADATA_ISSUER_MISMATCH'];
const wrongAudience = 'https://another-server.example.com';

const ours = await check('our two servers start', () => authscopeServer());
const token = await check('a token by client credentials, by plain HTTP', () => machineToken(ours));

await check('FastMCP Client lists our tools and calls add and get_me', async () => {
    const args = [here('fastmcp_client.py'), ours.mcp];
    const { status, stdout, stderr } = await run(PYTHON, args, { env: { TOKEN: token } });
    expect(status === 0, `the client ended with ${status}\n${stderr}`);
    const answer = JSON.parse(stdout);
    expectEqual(answer.tools, calculatorTools, 'tools');
    expectEqual(answer.sum, '5', 'add(2, 3)');
    expectEqual(JSON.parse(answer.me).issuer, ours.issuer, 'get_me issuer');
});

async function guideServer(name, audience, provider = 'verifier')
{
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/mcp`;
    const env = { PORT: String(port), OAUTH_ISSUER: ours.issuer, OAUTH_JWKS_URI: ours.jwks_uri,
                  OAUTH_AUDIENCE: audience, AUTH_PROVIDER: provider };
    const { log } = await start(name, PYTHON, [here('../servers/guide_server.py')], { env, ready: answers(url) });
    return { url, log };
}

const withToken = ['--token-env', 'MCP_TOKEN', '--json'];
const env = { MCP_TOKEN: token, MCP_SECRET: ours?.clients.service.client_secret };
const signIn = ['--grant', 'client_credentials', '--issuer', ours?.issuer, '--client-id',
                ours?.clients.service.client_id, '--client-secret-env', 'MCP_SECRET', '--scope',
                'calculator.add calculator.subtract'];

async function diagnose(url, audience, more)
{
    const args = ['diagnose', url, '--json', '--expect-audience', audience, '--expect-issuer', ours.issuer, ...more];
    const { json, status } = await cli(args, { env, statuses: [0, 1] });
    return { ...json, status };
}

const addTwoAndThree = async (url, ...options) =>
    expectFive((await cli(['tools', 'call', url, 'add', '--arg', 'a=2', '--arg', 'b=3', ...options], { env })).json);

for (const [label, provider, gaps] of [["the guide's server (JWTVerifier)", 'verifier', gapsOfTheGuide],
                                       ['with RemoteAuthProvider', 'remote', []]]) {
    const server = await check(`${label} starts`, () => guideServer(provider, ours.audience, provider));
    await check(`${label}: our client lists the tools`, async () => {
        const { json } = await cli(['tools', 'list', server.url, ...withToken], { env });
        expectEqual(names(json.tools), calculatorTools, 'tools');
    });
    await check(`${label}: our client calls add`, () => addTwoAndThree(server.url, ...withToken));
    await check(`${label}: our client signs in by client credentials and calls add`, () =>
        addTwoAndThree(server.url, '--json', ...signIn));
    const except = gaps.length > 0 ? " but the guide's own gaps" : '';
    await check(`${label}: our diagnosis finds nothing wrong${except}`, async () => {
        const report = await diagnose(server.url, ours.audience, signIn);
        const unexpected = aboveNote(report).map(finding => finding.id).filter(id => !gaps.includes(id));
        expectEqual(unexpected, [], 'findings above a note');
    });
}

const wrong = await check('the server with a wrong audience starts', () =>
    guideServer('wrong-audience', wrongAudience));
await check('a wrong audience: FastMCP answers 401 and logs why', async () => {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json, text/event-stream',
                      'content-type': 'application/json' };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' });
    const { status } = await fetch(wrong.url, { method: 'POST', headers, body });
    expectEqual(status, 401, 'status');
    expect(/audience\s+mismatch/.test(readFileSync(wrong.log, 'utf8')), 'its log does not say "audience mismatch"');
});
for (const [how, more] of [['a given token', ['--token-env', 'MCP_TOKEN']], ['its own sign-in', signIn]]) {
    await check(`a wrong audience: our diagnosis names it first, with ${how}`, async () => {
        const report = await diagnose(wrong.url, wrongAudience, more);
        const all = report.findings.map(finding => `${finding.severity} ${finding.id}`).join(', ');
        expect(/^error AUD_/.test(all), `findings: ${all}`);
        expectEqual(report.status, 1, 'exit status');
    });
}
await finish();
