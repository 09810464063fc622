// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Our programs beside their peers, in one run: the rounds are interleaved, each number is the median of the rounds, and
// what counts is the ratio. Every answer is checked before it is timed. Writes markdown on stdout.

import { spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { SignJWT } from 'jose';
import { openTab } from '../interop/lib/chromium.mjs';
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
    // By the clock as ours (-elapsed), not by the processor's time. "+F2:index:bits:signatures:verifications…" and "+F4:…"
    // alike, each a second; in older versions the seconds of one.
    const theirs = async algorithm => {
        const { status, stdout } = await run('openssl', ['speed', '-mr', '-elapsed', '-seconds', String(seconds), algorithm]);
        const line = stdout.split('\n').find(one => /^\+F[24]:/.test(one));
        expect(status === 0 && line, `openssl speed ${algorithm} ended with ${status}`);
        const value = Number(line.trim().split(':')[4]);
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

// Proportional memory of a process and all its descendants, MB: what is shared counts once.
function familyMb(pid)
{
    const parents = new Map();
    for (const entry of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
        try {
            const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
            parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
        } catch {
            // It ended meanwhile.
        }
    }
    const isOf = one => one === pid || (parents.has(one) && isOf(parents.get(one)));
    let sum = 0;
    for (const one of [...parents.keys()].filter(isOf)) {
        const rollup = readFileSync(`/proc/${one}/smaps_rollup`, 'utf8');
        sum += Number(/^Pss:\s+(\d+) kB/m.exec(rollup)[1]) / 1024;
    }
    return sum;
}

// Waits until what the program writes matches; gives the match and the milliseconds since BEGIN.
async function says(child, stream, pattern, begin)
{
    let said = '';
    return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`nothing like ${pattern} in 60 s: ${said}`)), 60000);
        child.once('error', reject);
        child.once('exit', code => reject(new Error(`it ended with ${code}: ${said}`)));
        child[stream].on('data', data => {
            said += data;
            const match = pattern.exec(said);
            if (match) {
                clearTimeout(timer);
                resolve({ match, ms: performance.now() - begin });
            }
        });
    });
}

async function ended(child)
{
    child.removeAllListeners('exit');
    const gone = child.exitCode === null ? new Promise(resolve => child.once('exit', resolve)) : undefined;
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), 5000);
    await gone;
    clearTimeout(killer);
}

// (d) The window under the offscreen platform: first paint, the tools of its own demo listed, and the memory of it and of
// its demo server two seconds later.
async function ourWindow()
{
    const begin = performance.now();
    const program = path.join(process.env.AUTHSCOPE_BIN, 'authscope');
    const child = spawn(program, ['--print-first-paint', '--print-ready'],
                        { env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' }, stdio: ['ignore', 'ignore', 'pipe'] });
    try {
        const [paint, ready] = await Promise.all([says(child, 'stderr', /first paint/, begin),
                                                  says(child, 'stderr', /^ready/m, begin)]);
        await delay(2000);
        return { paint: paint.ms, ready: ready.ms, memory: residentMb(child.pid), family: familyMb(child.pid) };
    } finally {
        await ended(child);
    }
}

// Runs in MCP Inspector's page, again and again: presses its switch once; true when the tools were listed.
const inspectorListed = `(() => {
    const knob = document.querySelector('[role=switch][aria-label^="Connect or disconnect"]');
    if (knob && !window.authscopePressed) {
        window.authscopePressed = true;
        knob.click();
    }
    return /\\bOK\\s+TOOLS\\/LIST/.test(document.body.innerText);
})()`;

// The same with MCP Inspector's web client: its server, and Chromium without a screen that shows its page, connects to
// ours with the token in its header and lists the tools.
async function theirWindow(lab, token)
{
    const begin = performance.now();
    const inspector = path.join(PEERS, '@modelcontextprotocol/inspector/clients/launcher/build/index.js');
    const env = { ...process.env, MCP_AUTO_OPEN_ENABLED: 'false', MCP_INSPECTOR_SECRET_STORE: 'memory',
                  CLIENT_PORT: String(await freePort()) };
    const child = spawn(NODE, [inspector, '--web', '--transport', 'http', '--server-url', lab.mcp, '--header',
                               `Authorization: Bearer ${token}`], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    let browser;
    try {
        const { match } = await says(child, 'stdout', /(http:\S+MCP_INSPECTOR_API_TOKEN=\w+)/, begin);
        browser = await openTab();
        await browser.tab.send('Page.navigate', { url: match[1] });
        const until = async (expression, what) => {
            for (const end = Date.now() + 60000; Date.now() < end; await delay(10)) {
                const value = await browser.tab.value(expression);
                if (value)
                    return value;
            }
            throw new Error(`MCP Inspector does not show ${what}: ${await browser.tab.value('document.body.innerText')}`);
        };
        await until("performance.getEntriesByName('first-contentful-paint').length > 0", 'anything');
        const paint = performance.now() - begin;
        await until(inspectorListed, 'the tools');
        const ready = performance.now() - begin;
        await delay(2000);
        return { paint, ready, memory: residentMb(child.pid), family: familyMb(child.pid) + familyMb(browser.pid) };
    } finally {
        browser?.tab.socket.close();
        await browser?.stop();
        await ended(child);
    }
}

async function windows(lab, token)
{
    const subjects = [
        { name: 'authscope, its demo server included', measure: ourWindow },
        { name: 'MCP Inspector, web: Node and Chromium', measure: () => theirWindow(lab, token) },
    ];
    for (const { measure } of subjects)
        await measure();
    const values = await interleaved(subjects, subject => subject.measure());
    const of = (name, what) => median(values.get(name).map(value => value[what]));
    table('The window, without a screen: from the start of the program',
          ['what', 'first paint, ms', 'tools listed, ms', 'memory of all its processes, MB', 'of the first process, MB'],
          subjects.map(({ name }) => [name, fixed(of(name, 'paint'), 0), fixed(of(name, 'ready'), 0),
                                      fixed(of(name, 'family')), fixed(of(name, 'memory'))]));
    const [ours, theirs] = subjects.map(subject => subject.name);
    const ratio = what => `${fixed(of(theirs, what) / of(ours, what))}×`;
    console.log(`\nMCP Inspector's as a multiple of ours: first paint ${ratio('paint')}, tools listed ${ratio('ready')}, `
                + `memory ${ratio('family')}. Memory is proportional (what is shared counts once) but for the last column.`);
}

// (e) The window with a lot in it; what is a frame or a letter typed is the work of its thread.
async function amounts()
{
    const { status, stdout, stderr } = await run(path.join(process.env.AUTHSCOPE_BIN, '..', 'tests', 'bench_window'), [],
                                                 { env: { QT_QPA_PLATFORM: 'offscreen' }, seconds: 300 });
    expect(status === 0, `bench_window ended with ${status}: ${stderr}`);
    console.log(`\n## The window with a lot in it\n\n${stdout.trimEnd()}`);
}

const parts = process.argv.slice(2);
const wants = part => parts.length === 0 || parts.includes(part);
try {
    console.log('<!-- SPDX-FileCopyrightText: 2026 The Authscope developers -->\n'
                + '<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n# Beside the peers\n');
    console.log('Made by `./dev bench --out FILE`; every figure of one run, ratios of medians.\n');
    console.log(`${cpus().length} × ${cpus()[0].model}, Linux, Node ${process.versions.node}; `
                + `median of ${rounds} rounds, in turns.`);
    const lab = wants('tools-list') || wants('calls') || wants('window') ? await authscopeServer() : undefined;
    const token = lab && await machineToken(lab);
    if (wants('tools-list'))
        await toolsList(lab, token);
    if (wants('calls'))
        await calls(lab, token);
    if (wants('verify'))
        await verification();
    if (wants('window'))
        await windows(lab, token);
    if (wants('amounts'))
        await amounts();
} catch (error) {
    console.error(`bench: ${error.message}`);
    process.exitCode = 1;
}
await finish(process.exitCode);
