// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The official conformance suite is the server of our client (`authscope-cli conformance`): the requirement sets of two
// revisions, all that 2025-06-18 has, and the old sign-in of 2025-03-26. Every scenario must pass, scored or not, but
// those listed as known not to: none. With --write-conformance, docs/conformance-client.md is written from the run.

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { check, cliProgram, expect, expectEqual, finish, NODE, note, PEERS, run, RUN } from '../lib/harness.mjs';

const suite = path.join(PEERS, '@modelcontextprotocol/conformance/dist/index.js');
const sets = [
    { name: '2025-11-25', args: ['--requirements', '2025-11-25'], known: [] },
    { name: '2026-07-28', args: ['--requirements', '2026-07-28'], known: [] },
    { name: '2025-06-18', args: ['--suite', 'all', '--spec-version', '2025-06-18'], known: [] },
    { name: '2025-03-26', args: ['--suite', 'backcompat'], known: [] },
];
const tableFile = process.env.INTEROP_CLIENT_TABLE;

// Every folder with a checks.json below FOLDER, as { scenario: checks }.
function readScenarios(folder, prefix = '')
{
    const found = {};
    for (const name of readdirSync(folder)) {
        const inner = path.join(folder, name);
        const [, scenario] = /^(.+)-\d{4}-\d\d-\d\dT[\d-]+Z$/.exec(name) ?? [];
        if (scenario && existsSync(path.join(inner, 'checks.json')))
            found[prefix + scenario] = JSON.parse(readFileSync(path.join(inner, 'checks.json'), 'utf8'));
        else if (statSync(inner).isDirectory())
            Object.assign(found, readScenarios(inner, `${prefix}${name}/`));
    }
    return found;
}

function judged(checks)
{
    const count = status => checks.filter(one => one.status === status).length;
    return { passed: count('SUCCESS'), bad: count('FAILURE') + count('WARNING') };
}

async function runSet({ name, args })
{
    const folder = path.join(RUN, 'logs', `conformance-client-${name}`);
    // The suite splits the command at blanks, so no argument may hold one.
    const command = `${cliProgram()} --secret-store memory conformance`;
    const result = await run(NODE, [suite, 'client', '--command', command, ...args, '-o', folder], { seconds: 300 });
    expect(existsSync(folder), `the suite wrote no results\n${result.stdout}${result.stderr}`);
    const scenarios = Object.entries(readScenarios(folder)).map(([scenario, checks]) => ({ scenario, ...judged(checks) }));
    const good = scenarios.filter(one => one.bad === 0).length;
    note(`${name}: ${good} of ${scenarios.length} scenarios, ${scenarios.reduce((sum, one) => sum + one.passed, 0)} checks`);
    return scenarios.sort((a, b) => a.scenario.localeCompare(b.scenario));
}

function table(results)
{
    const names = [...new Set(Object.values(results).flatMap(list => list.map(one => one.scenario)))].sort();
    const cell = (set, scenario) => {
        const one = results[set]?.find(entry => entry.scenario === scenario);
        return !one ? '' : one.bad === 0 ? `passes (${one.passed})` : `**fails** (${one.passed} of ${one.passed + one.bad})`;
    };
    const columns = sets.map(set => set.name);
    const rows = names.map(name => `| \`${name}\` | ${columns.map(column => cell(column, name)).join(' | ')} |`);
    return `<!-- SPDX-FileCopyrightText: 2026 The Authscope developers -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!-- Written by "./dev interop --write-conformance conformance-client"; not edited by hand. -->

# The client in the official conformance suite

Each scenario of \`@modelcontextprotocol/conformance\` against \`authscope-cli conformance\`, by revision of the wire: how many
of its checks pass. An empty cell: the scenario is not of that revision.

| scenario | ${columns.join(' | ')} |
| --- |${' --- |'.repeat(columns.length)}
${rows.join('\n')}

Among them are the extensions that the suite runs without scoring them (client credentials with a signed assertion,
enterprise-managed authorization, DPoP with and without a nonce, workload identity), and the endpoints that MCP 2025-03-26
has a client assume where a server publishes no metadata at all.
`;
}

const results = {};
for (const set of sets) {
    const scenarios = await check(`${set.name}: the suite runs`, () => runSet(set));
    if (!scenarios)
        continue;
    results[set.name] = scenarios;
    await check(`${set.name}: nothing fails or warns but what is known`, () => expectEqual(
        scenarios.filter(one => one.bad > 0 && !set.known.includes(one.scenario)).map(one => one.scenario), [], 'new'));
    await check(`${set.name}: nothing that is known to fail has become good`, () => expectEqual(
        set.known.filter(name => scenarios.some(one => one.scenario === name && one.bad === 0)), [], 'to be removed'));
}
if (process.argv.includes('--write-conformance') && tableFile && sets.every(set => results[set.name]))
    await check('the table is written', () => writeFileSync(tableFile, table(results)));
await finish();
