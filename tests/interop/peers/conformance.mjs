// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The official conformance suite drives our open MCP server with the requirement sets of two revisions. What does not
// pass yet stands in conformance-baseline.yaml, check by check; the file may only shrink: a new failure or warning
// fails the run, and so does an entry that passes now or that no check stands behind.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { calculator, check, expect, expectEqual, finish, NODE, note, PEERS, run, RUN } from '../lib/harness.mjs';

const suite = path.join(PEERS, '@modelcontextprotocol/conformance/dist/index.js');
const revisions = ['2025-11-25', '2026-07-28'];
const baselineFile = process.env.INTEROP_BASELINE;
const header = `# SPDX-FileCopyrightText: 2026 The Authscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks of the conformance suite that our MCP server does not pass yet, as scenario:check, for each requirement set.
# Written by "tests/interop/run --write-baseline conformance", which only ever removes entries.
`;

function readBaseline()
{
    const entries = Object.fromEntries(revisions.map(revision => [revision, []]));
    let revision;
    for (const line of existsSync(baselineFile) ? readFileSync(baselineFile, 'utf8').split('\n') : []) {
        const [, section] = /^"(.+)":(?: \[\])?$/.exec(line) ?? [];
        const [, entry] = /^ {2}- (\S+)$/.exec(line) ?? [];
        revision = section ?? revision;
        const known = entries[revision] && (section || entry);
        expect(known || line.startsWith('#') || line.trim() === '', `the baseline has a strange line: "${line}"`);
        if (entry)
            entries[revision].push(entry);
    }
    return entries;
}

function writeBaseline(entries)
{
    const sections = revisions.map(revision => {
        const list = entries[revision].map(entry => `\n  - ${entry}`).join('');
        return `"${revision}":${list || ' []'}\n`;
    });
    writeFileSync(baselineFile, `${header}\n${sections.join('\n')}`);
}

// All checks of a run: [{ entry: 'scenario:check', status, message }].
function readChecks(folder)
{
    return readdirSync(folder).flatMap(name => {
        const [, scenario] = /^server-(.+)-\d{4}-\d\d-\d\dT[\d-]+Z$/.exec(name) ?? [];
        expect(scenario, `a result folder with another name: ${name}`);
        return JSON.parse(readFileSync(path.join(folder, name, 'checks.json'), 'utf8'))
            .map(({ id, status, errorMessage }) => ({ entry: `${scenario}:${id}`, status, message: errorMessage }));
    });
}

const isBad = one => one.status === 'FAILURE' || one.status === 'WARNING';
const unique = list => [...new Set(list)].sort();

async function runSuite(url, revision, baseline)
{
    const folder = path.join(RUN, 'logs', `conformance-${revision}`);
    const expected = path.join(RUN, `expected-${revision}.yaml`);
    writeFileSync(expected, `server:${baseline.map(entry => `\n  - ${entry}`).join('') || ' []'}\n`);
    const what = ['--url', url, '--requirements', revision, '--expected-failures', expected, '-o', folder];
    const result = await run(NODE, [suite, 'server', ...what], { seconds: 300 });
    expect(existsSync(folder), `the suite wrote no results\n${result.stdout}${result.stderr}`);
    const checks = readChecks(folder);
    note(`${revision}: ${checks.filter(one => one.status === 'SUCCESS').length} checks passed, `
         + `${checks.filter(isBad).length} failed or warned, ${baseline.length} in the baseline`);
    return { ...result, checks, bad: unique(checks.filter(isBad).map(one => one.entry)) };
}

const server = await check('our open MCP server starts', () => calculator());
const baseline = readBaseline();
const shrunk = {};
for (const revision of revisions) {
    const result = await check(`${revision}: the suite runs`, () => runSuite(server.mcp, revision, baseline[revision]));
    if (!result)
        continue;
    const stale = baseline[revision].filter(entry => !result.bad.includes(entry));
    const exists = existsSync(baselineFile);
    shrunk[revision] = exists ? baseline[revision].filter(entry => !stale.includes(entry)) : result.bad;
    if (process.argv.includes('--write-baseline'))
        continue;
    await check(`${revision}: nothing fails or warns beyond the baseline`, () => {
        const added = result.bad.filter(entry => !baseline[revision].includes(entry));
        const why = result.checks.filter(one => isBad(one) && added.includes(one.entry))
                                 .map(one => `${one.status} ${one.entry}: ${one.message}`);
        const some = added.slice(0, 5).join(', ') + (added.length > 5 ? ', …' : '');
        expect(added.length === 0, `${added.length} new: ${some}\n${why.join('\n')}`);
    });
    await check(`${revision}: no entry of the baseline has become good`, () =>
        expectEqual(stale, [], 'entries to remove'));
    await check(`${revision}: the suite itself agrees with the baseline`, () =>
        expect(result.status === 0, `it ended with ${result.status}\n${result.stdout.slice(-4000)}`));
}
if (process.argv.includes('--write-baseline') && revisions.every(revision => shrunk[revision]))
    await check('the baseline is written', () => writeBaseline(shrunk));
await finish();
