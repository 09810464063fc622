// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Our programs beside their peers, in one run: the rounds are interleaved, each number is the median of the rounds, and
// what counts is the ratio. Every answer is checked before it is timed. Writes markdown on stdout.

import { spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { SignJWT } from 'jose';
import { answers, authscopeServer, calculator, cliProgram, expect, expectEqual, finish, freePort, here, machineToken,
         NODE, PEERS, PYTHON, run, start } from '../interop/lib/harness.mjs';

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const connections = 16;
const median = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const fixed = (number, digits = 1) => number.toFixed(digits);
const progress = text => console.error(`bench: ${text}`);
const residentMb = pid => Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

function table(title, columns, rows)
{
    const line = cells => `| ${cells.join(' | ')} |`;
    const rule = columns.map((_, index) => index > 0 ? '---:' : '---');
    console.log(['', `## ${title}`, '', ...[columns, rule, ...rows].map(line)].join('\n'));
}

// name → values, one per round, the subjects taking turns.
async function interleaved(subjects, measure)
{
    const values = new Map(subjects.map(subject => [subject.name, []]));
    for (let round = 1; round <= rounds; ++round) {
        for (const subject of subjects) {
            progress(`round ${round} of ${rounds}: ${subject.name}`);
            values.get(subject.name).push(await measure(subject));
        }
    }
    return values;
}

// (a) One `tools list` from process start to exit, of the same server with the same token.
async function toolsList(lab, token)
{
    const inspector = path.join(PEERS, '@modelcontextprotocol/inspector/clients/launcher/build/index.js');
    const inspect = era => [inspector, '--cli', lab.mcp, '--transport', 'http', '--format', 'json',
                            '--stored-auth-only', '--protocol-era', era, '--method', 'tools/list', '--header',
                            `Authorization: Bearer ${token}`];
    const list = ['tools', 'list', lab.mcp, '--token-env', 'BENCH_TOKEN'];
    const env = { ...process.env, BENCH_TOKEN: token };
    const subjects = [
        { name: 'authscope-cli tools list', command: cliProgram(), args: list, says: 'subtract' },
        { name: 'MCP Inspector CLI, legacy', command: NODE, args: inspect('legacy'), says: 'subtract' },
        { name: 'MCP Inspector CLI, modern', command: NODE, args: inspect('modern'), says: 'subtract' },
        { name: 'the start of Node alone (`node -e 0`)', command: NODE, args: ['-e', '0'], says: '' },
    ];
    const timed = ({ name, command, args, says }) => {
        const begin = process.hrtime.bigint();
        const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8' });
        const ms = Number(process.hrtime.bigint() - begin) / 1e6;
        expect(status === 0 && stdout.includes(says), `${name} ended with ${status}: ${stdout}${stderr}`);
        return ms;
    };
    subjects.forEach(timed);
    const values = await interleaved(subjects, timed);
    const ours = median(values.get(subjects[0].name));
    table('`tools list` from start to exit', ['client', 'ms, median', 'ms, best', 'times ours'],
          subjects.map(({ name }) => [name, fixed(median(values.get(name))), fixed(Math.min(...values.get(name))),
                                      `${fixed(median(values.get(name)) / ours)}×`]));
}

// The two ways to ask for 2 + 3: after a handshake, in a session if the server wants one, and in a single request.
const protocolHeaders = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
const revisions = {
    '2025-11-25': { headers: {}, meta: undefined },
    '2026-07-28': {
        headers: { 'mcp-method': 'tools/call', 'mcp-name': 'add' },
        meta: {
            'io.modelcontextprotocol/protocolVersion': '2026-07-28',
            'io.modelcontextprotocol/clientInfo': { name: 'authscope-bench', version: '1' },
            'io.modelcontextprotocol/clientCapabilities': {},
        },
    },
};

// The header of the session that a legacy server opens; nothing if it is stateless.
async function handshake(url, authorization)
{
    const headers = { ...protocolHeaders, authorization };
    const post = (message, more) => fetch(url, { method: 'POST', headers: { ...headers, ...more },
                                                 body: JSON.stringify({ jsonrpc: '2.0', ...message }) });
    const clientInfo = { name: 'authscope-bench', version: '1' };
    const params = { protocolVersion: '2025-11-25', capabilities: {}, clientInfo };
    const response = await post({ id: 0, method: 'initialize', params });
    const id = response.headers.get('mcp-session-id');
    await response.text();
    if (!id)
        return {};
    const session = { 'mcp-session-id': id };
    const more = { ...session, 'mcp-protocol-version': params.protocolVersion };
    await (await post({ method: 'notifications/initialized' }, more)).text();
    return session;
}

async function addRequest(url, revision, authorization)
{
    const { headers, meta } = revisions[revision];
    const session = meta ? {} : await handshake(url, authorization);
    const params = { name: 'add', arguments: { a: 2, b: 3 }, ...(meta && { _meta: meta }) };
    return {
        headers: { ...protocolHeaders, 'mcp-protocol-version': revision, ...headers, ...session, authorization },
        body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params }),
    };
}

// Right with the token, 401 with a spoilt one, or the numbers mean nothing.
async function isRight(url, request)
{
    const ask = headers => fetch(url, { method: 'POST', body: request.body, headers });
    const spoilt = await ask({ ...request.headers, authorization: `${request.headers.authorization}x` });
    await spoilt.text();
    expectEqual(spoilt.status, 401, `the status of ${url} with a spoilt token`);
    const right = await ask(request.headers);
    return /"text":\s*"5"/.test(await right.text()) && right.status === 200;
}

async function load({ url, request: { headers, body } })
{
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    const env = { BENCH_BODY: body, BENCH_HEADERS: lines.join('\n') };
    const args = ['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`, '--script',
                  here('call.lua'), url];
    // Not spawnSync: meanwhile Node must see that a server closes an idle connection of isRight().
    const { status, stdout, stderr } = await run('wrk', args, { env });
    expect(status === 0, `wrk ended with ${status}: ${stdout}${stderr}`);
    const result = JSON.parse(stdout.trim().split('\n').at(-1));
    expectEqual(result.errors, 0, `errors under load at ${url}`);
    return result;
}

async function startServers(lab)
{
    const settings = { OAUTH_ISSUER: lab.issuer, OAUTH_JWKS_URI: lab.jwks_uri, OAUTH_AUDIENCE: lab.audience };
    const peer = async (name, command, script, env = {}) => {
        const port = await freePort();
        const url = `http://127.0.0.1:${port}/mcp`;
        const server = await start(path.basename(script), command, [here(script)],
                                   { env: { ...settings, ...env, PORT: String(port) }, ready: answers(url) });
        return { name, url, pid: server.pid };
    };
    const ours = await calculator({ issuer: lab.issuer, jwksUri: lab.jwks_uri, audience: lab.audience });
    return [
        { name: 'authscope-server', url: ours.mcp, pid: ours.pid },
        await peer('FastMCP (uvicorn, uvloop)', PYTHON, '../interop/servers/guide_server.py', { STATELESS: '1' }),
        await peer('TypeScript SDK 1.x (node:http)', NODE, 'servers/sdk1.mjs'),
        await peer('TypeScript SDK 2.x (node:http)', NODE, 'servers/sdk2.mjs'),
    ];
}

// (b) `tools/call add` behind JWT verification, and the resident memory of each server before and after it.
async function calls(lab, token)
{
    const servers = await startServers(lab);
    servers.forEach(server => { server.idle = residentMb(server.pid); });
    for (const revision of Object.keys(revisions)) {
        const subjects = [];
        for (const server of servers) {
            const request = await addRequest(server.url, revision, `Bearer ${token}`);
            if (await isRight(server.url, request))
                subjects.push({ ...server, request });
            else
                progress(`${server.name} does not speak ${revision}`);
        }
        expectEqual(subjects[0].name, servers[0].name, `the first that speaks ${revision}`);
        for (const subject of subjects)
            await load(subject);
        const values = await interleaved(subjects, load);
        for (const { url, name, request } of subjects)
            expect(await isRight(url, request), `${name} answers wrongly after the load`);
        const of = (name, what) => median(values.get(name).map(value => value[what]));
        const first = subjects[0].name;
        table(`\`tools/call add\`, ${revision}, JWT verified, ${connections} connections, ${seconds} s a round`,
              ['server', 'requests/s', 'p99 ms', `times slower than ${first}`],
              subjects.map(({ name }) => [name, fixed(of(name, 'rate'), 0), fixed(of(name, 'p99'), 2),
                                          `${fixed(of(first, 'rate') / of(name, 'rate'))}×`]));
    }
    table('Resident memory of the servers', ['server', 'idle MB', 'after the load MB'],
          servers.map(({ name, idle, pid }) => [name, fixed(idle), fixed(residentMb(pid))]));
}

// (c) A JWT taken apart and verified with a key at hand, beside the bare signature by OpenSSL's own program.
async function verification()
{
    const lines = {};
    for (const [name, alg, type, options] of [['RS256 / rsa2048', 'RS256', 'rsa', { modulusLength: 2048 }],
                                              ['ES256 / ecdsap256', 'ES256', 'ec', { namedCurve: 'P-256' }]]) {
        const { publicKey, privateKey } = generateKeyPairSync(type, options);
        const claims = { iss: 'https://dev-1.okta.com/oauth2/default', aud: 'https://mcp.example.com', cid: '0oa1', uid: '00u1',
                         scp: ['calculator.add', 'calculator.subtract'], iat: 1795438800, exp: 1795442400 };
        const token = await new SignJWT(claims).setProtectedHeader({ alg, kid: 'bench' }).sign(privateKey);
        lines[name] = JSON.stringify({ token, key: publicKey.export({ format: 'jwk' }) });
    }
    const ours = async line => {
        const { status, stdout } = await run(cliProgram(), ['verify-lines', '--seconds', String(seconds)], { input: line });
        expect(status === 0 && Number(stdout) > 0, `verify-lines ended with ${status} and says ${stdout}`);
        return Number(stdout);
    };
    // "+F2:…" and "+F4:…" end with the verifications a second; in older versions with the seconds of one.
    const theirs = async algorithm => {
        const { status, stdout } = await run('openssl', ['speed', '-mr', '-seconds', String(seconds), algorithm]);
        const line = stdout.split('\n').find(one => /^\+F[24]:/.test(one));
        expect(status === 0 && line, `openssl speed ${algorithm} ended with ${status}`);
        const value = Number(line.trim().split(':').at(-1));
        return value < 1 ? 1 / value : value;
    };
    const subjects = Object.keys(lines).flatMap(name => [
        { name: `ours ${name}`, measure: () => ours(lines[name]) },
        { name: `openssl ${name}`, measure: () => theirs(name.split(' / ')[1]) }]);
    const values = await interleaved(subjects, subject => subject.measure());
    table('Verified tokens per second, one thread', ['algorithm', 'authscope, whole token', 'openssl speed, bare signature', 'ratio'],
          Object.keys(lines).map(name => {
              const [a, b] = [median(values.get(`ours ${name}`)), median(values.get(`openssl ${name}`))];
              return [name, fixed(a, 0), fixed(b, 0), fixed(a / b, 2)];
          }));
}

// (d) The window under the offscreen platform: first paint as it says itself, and resident memory one second later.
async function windowRound(program)
{
    const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen' };
    const child = spawn(program, ['--print-first-paint'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    try {
        let said = '';
        const paint = await new Promise((resolve, reject) => {
            const timer = setTimeout(() => reject(new Error(`no "first paint" line in 30 s: ${said}`)), 30000);
            child.once('error', reject);
            child.once('exit', code => reject(new Error(`authscope ended with ${code}: ${said}`)));
            child.stderr.on('data', data => {
                said += data;
                const found = /first paint (\d+(?:\.\d+)?) ms/.exec(said);
                if (found) {
                    clearTimeout(timer);
                    resolve(Number(found[1]));
                }
            });
        });
        await delay(1000);
        return { paint, resident: residentMb(child.pid) };
    } finally {
        child.removeAllListeners('exit');
        const gone = child.exitCode === null ? new Promise(resolve => child.once('exit', resolve)) : undefined;
        child.kill('SIGTERM');
        const killer = setTimeout(() => child.kill('SIGKILL'), 5000);
        await gone;
        clearTimeout(killer);
    }
}

async function windowStart()
{
    const program = path.join(process.env.AUTHSCOPE_BIN, 'authscope');
    expect(existsSync(program), `${program} does not exist: the window is part of the bench`);
    await windowRound(program);
    const values = (await interleaved([{ name: 'authscope' }], () => windowRound(program))).get('authscope');
    table('The window, offscreen', ['what', 'median'], [
        ['first paint, ms', fixed(median(values.map(value => value.paint)), 0)],
        ['resident memory, MB', fixed(median(values.map(value => value.resident)))],
    ]);
}

const parts = process.argv.slice(2);
const wants = part => parts.length === 0 || parts.includes(part);
try {
    console.log('# Beside the peers\n');
    console.log(`${cpus().length} × ${cpus()[0].model}, Linux ${release()}, Node ${process.versions.node}; `
                + `median of ${rounds} rounds, in turns.`);
    const lab = wants('tools-list') || wants('calls') ? await authscopeServer() : undefined;
    const token = lab && await machineToken(lab);
    if (wants('tools-list'))
        await toolsList(lab, token);
    if (wants('calls'))
        await calls(lab, token);
    if (wants('verify'))
        await verification();
    if (wants('window'))
        await windowStart();
} catch (error) {
    console.error(`bench: ${error.message}`);
    process.exitCode = 1;
}
await finish(process.exitCode);
