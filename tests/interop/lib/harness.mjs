// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the peer scripts share: named checks, processes that are started on free ports and ended by their id, our two
// programs, and the machine-to-machine token. A script prints "PASS peer: name" or "FAIL peer: name", one line each.

import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const { AUTHSCOPE_BIN, NODE, PEERS, PYTHON, RUN } = process.env;
const peer = path.basename(process.argv[1], '.mjs');
const startSeconds = 30;
const children = new Set();
let failures = 0;

export { NODE, PEERS, PYTHON, RUN };
export const here = (...parts) => path.join(path.dirname(process.argv[1]), ...parts);

// Runs one named check; gives what BODY gave, or undefined after a failure, so that later checks still run and fail
// with their own words.
export async function check(name, body)
{
    try {
        const value = await body();
        console.log(`PASS ${peer}: ${name}`);
        return value;
    } catch (error) {
        ++failures;
        const text = String(error?.message ?? error).split('\n');
        console.log(`FAIL ${peer}: ${name} — ${text[0]}`);
        console.error(text.slice(1).concat(error?.cause ? [`cause: ${error.cause}`] : []).join('\n'));
        return undefined;
    }
}

// A line for the results that is neither a success nor a failure.
export function note(text)
{
    console.log(`NOTE ${peer}: ${text}`);
}

export function expect(condition, message)
{
    if (!condition)
        throw new Error(message);
}

export function expectEqual(actual, expected, what)
{
    const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
    expect(a === e, `${what}: expected ${e}, got ${a}`);
}

export async function freePort()
{
    const server = createServer();
    await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
    const { port } = server.address();
    await new Promise(resolve => server.close(resolve));
    return port;
}

function tail(file)
{
    return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n') : '';
}

// Starts a process whose output goes to a log of this run. `ready` is asked until it gives something true.
export async function start(name, command, args, { env = {}, cwd, ready })
{
    const log = path.join(RUN, 'logs', `${peer}-${name}.log`);
    const out = openSync(log, 'a');
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', out, out] });
    closeSync(out);
    let ended;
    child.once('error', error => { ended = error.message; });
    child.once('exit', (code, signal) => {
        ended = `it ended with ${signal ?? `status ${code}`}`;
        children.delete(child);
    });
    children.add(child);
    const stop = async () => stopChild(child);
    for (const end = Date.now() + startSeconds * 1000; ; await delay(25)) {
        const value = ended ? undefined : await ready();
        if (value)
            return { pid: child.pid, log, stop, value };
        if (ended || Date.now() > end) {
            await stop();
            throw new Error(`${name} did not start: ${ended ?? `not ready after ${startSeconds} s`}\n${tail(log)}`);
        }
    }
}

async function stopChild(child)
{
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
        return;
    const gone = new Promise(resolve => child.once('exit', resolve));
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), 5000);
    await gone;
    clearTimeout(killer);
}

// For `start`: true once something accepts HTTP at the URL, whatever it answers.
export function answers(url)
{
    return () => fetch(url, { redirect: 'manual' }).then(response => (response.body?.cancel(), true), () => false);
}

// authscope-server; gives the JSON line of its ready file and how to stop it.
export async function authscopeServer(args = [], env = {})
{
    const folder = mkdtempSync(path.join(RUN, 'server-'));
    const file = path.join(folder, 'ready.json');
    const ready = () => existsSync(file) && JSON.parse(readFileSync(file, 'utf8'));
    // In a folder of its own: a .env of the caller's folder must not configure the server under test.
    const server = await start('authscope-server', path.join(AUTHSCOPE_BIN, 'authscope-server'),
                               [...args, '--ready-file', file],
                               { env, cwd: folder, ready });
    return { ...server.value, pid: server.pid, log: server.log, stop: server.stop };
}

// The calculator alone, checking the tokens of ISSUER, or open; with MORE options.
export async function calculator({ port, issuer, jwksUri, audience, more = [] } = {})
{
    const checked = issuer !== undefined;
    return authscopeServer(['mcp', '--port', String(port ?? await freePort()), ...(checked ? [] : ['--open']), ...more],
                           checked ? { OAUTH_ISSUER: issuer, OAUTH_JWKS_URI: jwksUri, OAUTH_AUDIENCE: audience } : {});
}

// Runs a program to its end; never throws for a status.
export function run(command, args, { env = {}, input, seconds = 60 } = {})
{
    return new Promise(resolve => {
        const options = { env: { ...process.env, ...env }, timeout: seconds * 1000, maxBuffer: 64e6 };
        const child = execFile(command, args, options, (error, stdout, stderr) => {
            children.delete(child);
            resolve({ status: error ? error.code ?? error.signal ?? String(error) : 0, stdout, stderr });
        });
        children.add(child);
        child.stdin?.on('error', () => {});
        child.stdin?.end(input ?? '');
    });
}

export const cliProgram = () => path.join(AUTHSCOPE_BIN, 'authscope-cli');

// authscope-cli, which must end with one of STATUSES; with --json in ARGS its document is in `json`.
export async function cli(args, { env, input, statuses = [0] } = {})
{
    const result = await run(cliProgram(), args, { env, input });
    const said = `${result.stdout}${result.stderr}`.trim();
    const command = `authscope-cli ${args.slice(0, 2).join(' ')}`;
    expect(statuses.includes(result.status), `${command} ended with ${result.status}\n${said}`);
    if (args.includes('--json')) {
        try {
            result.json = JSON.parse(result.stdout);
        } catch (error) {
            throw new Error(`${command} --json wrote no single JSON document: ${error.message}\n${said}`);
        }
    }
    return result;
}

// The guide's script: a token by client credentials, with nothing but an HTTP client.
export async function machineToken(server, scope = 'calculator.add calculator.subtract')
{
    const { client_id: id, client_secret: secret } = server.clients.service;
    const response = await fetch(server.token_endpoint, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`)}` },
        body: new URLSearchParams({ grant_type: 'client_credentials', scope }),
    });
    const body = await response.text();
    expect(response.ok, `the token endpoint answered ${response.status}: ${body}`);
    return JSON.parse(body).access_token;
}

// The checks that every client of ours shares: the calculator's tools by name and 2 + 3, from an MCP result.
export const calculatorTools = ['add', 'get_me', 'subtract'];
export const names = tools => tools.map(tool => tool.name).sort();

export function expectFive(result, what = 'add(2, 3)')
{
    expect(!result.isError, `${what} gave an error: ${JSON.stringify(result)}`);
    expectEqual(result.content?.[0]?.text, '5', what);
}

// Findings of `diagnose --json` that a healthy set-up must not have.
export const aboveNote = report => report.findings.filter(finding => finding.severity !== 'note');

// Ends everything that this script started and then the script, with a status for the runner.
export async function finish(status = failures > 0 ? 1 : 0)
{
    await Promise.all([...children].map(stopChild));
    process.exit(status);
}

for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => { ++failures; void finish(); });
process.once('exit', () => children.forEach(child => child.kill('SIGKILL')));
process.once('uncaughtException', error => {
    console.log(`FAIL ${peer}: the script itself — ${error.message}`);
    console.error(error.stack);
    ++failures;
    void finish();
});
