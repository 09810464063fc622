// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Our SARIF reports against the JSON Schema of SARIF 2.1.0 as OASIS published it (Microsoft's jest-sarif carries it), by
// the `jsonschema` package: of recordings, of pasted text, and of the bundled server with each of a few dozen faults.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { authscopeServer, check, cli, cliProgram, expect, expectEqual, finish, note, PEERS, PYTHON, RUN, run }
    from '../lib/harness.mjs';

const schema = path.join(PEERS, '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const folder = path.join(RUN, 'sarif');
mkdirSync(folder);

// Draft 4, with the formats that jsonschema knows by itself (date-time is checked below, uri by the report's own test).
const judge = `
import json, sys
from jsonschema import Draft4Validator
validator = Draft4Validator(json.load(open(sys.argv[1])))
for name in sys.argv[2:]:
    for error in validator.iter_errors(json.load(open(name))):
        print(name.rsplit('/', 1)[-1], '/'.join(map(str, error.absolute_path)), error.message[:300])
`;

async function problems(files)
{
    const { status, stdout, stderr } = await run(PYTHON, ['-c', judge, schema, ...files], { seconds: 300 });
    expectEqual(status, 0, `the status of jsonschema (${stderr.slice(-500)})`);
    return stdout.trim().split('\n').filter(Boolean);
}

const written = [];
let results = 0;
async function report(name, args, options = {})
{
    const { stdout } = await cli(['diagnose', '--format', 'sarif', ...args], { statuses: [0, 1, 3], ...options });
    const log = JSON.parse(stdout);
    results += log.runs[0].results.length;
    for (const { endTimeUtc } of log.runs[0].invocations)
        expect(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(endTimeUtc), `endTimeUtc is ${endTimeUtc} (SARIF §3.9)`);
    const file = path.join(folder, `${name}.sarif`);
    writeFileSync(file, stdout);
    written.push(file);
}

await check('reports of recordings and pasted text', async () => {
    const inputs = path.join(process.env.INTEROP_DATA, 'inputs');
    for (const name of readdirSync(inputs))
        await report(name, ['--input', path.join(inputs, name)]);
    await report('challenge', ['--challenge', 'Bearer error="invalid_token", error_description="\u001b[31m <x> \u202e"']);
    await report('token', ['--token', '-'], { input: 'eyJhbGciOiJub25lIn0.eyJhdWQiOlsiPHg-Il19.' });
    await report('hostile', ['--exchange', '-'], { input: 'POST /mcp?a=%00"<>&x=\\ HTTP/1.1\nHost: mcp.example.com\n\n'
        + 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer resource_metadata="http://[::1/|"\n\n<html>\u0000</html>' });
});

await check('reports of the bundled server, healthy and broken', async () => {
    const { stdout } = await run(cliProgram(), ['serve', '--list-faults', '--json']);
    const { faults } = JSON.parse(stdout);
    const server = await authscopeServer();
    const { client_id: id, client_secret: secret } = server.clients.service;
    const diagnose = name => report(name, [server.mcp, '--grant', 'client_credentials', '--client-id', id, '--client-secret', '-',
                                           '--timeout', '5', '--secret-store', 'memory'], { input: secret });
    await diagnose('healthy');
    const admin = (method, body) => fetch(`${server.admin}/faults`, {
        method, body, headers: { authorization: `Bearer ${server.admin_token}`, 'content-type': 'application/json' } });
    for (const { id: fault } of faults.filter((_, i) => i % 4 === 0)) {
        const answer = await admin('PUT', JSON.stringify({ on: [fault] }));
        expect(answer.ok, `${fault} could not be switched on: ${answer.status} ${await answer.text()}`);
        await diagnose(fault);
    }
});

await check('every report is valid', async () => {
    expect(written.length > 20, `only ${written.length} reports were written`);
    const found = await problems(written);
    expectEqual(found.length, 0, `what the schema objects to\n${found.slice(0, 20).join('\n')}`);
    note(`${written.length} reports with ${results} results`);
});

await check('the schema is able to object', async () => {
    const broken = JSON.parse(readFileSync(written[0], 'utf8'));
    broken.runs[0].results = [{ level: 'fatal', message: 'a text' }];
    const file = path.join(folder, 'broken.sarif');
    writeFileSync(file, JSON.stringify(broken));
    expect((await problems([file])).length >= 2, 'a broken report was taken');
});
await finish();
