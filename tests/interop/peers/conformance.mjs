// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The official conformance suite drives our open MCP server with everything on: the requirement sets of two revisions,
// which hold scenarios that are not scored too, and all scenarios of two older ones. What does not pass stands in
// conformance-baseline.yaml, check by check; the file may only shrink: a new failure or warning fails the run, and so
// does an entry that passes now or that no check stands behind. With --write-conformance the results go into
// docs/conformance.md.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { calculator, check, expect, expectEqual, finish, NODE, note, PEERS, run, RUN } from '../lib/harness.mjs';

const suite = path.join(PEERS, '@modelcontextprotocol/conformance/dist/index.js');
const options = {
    '2025-03-26': ['--suite', 'all', '--spec-version', '2025-03-26'],
    '2025-06-18': ['--suite', 'all', '--spec-version', '2025-06-18'],
    '2025-11-25': ['--requirements', '2025-11-25'],
    '2026-07-28': ['--requirements', '2026-07-28'],
};
const revisions = Object.keys(options);
const documentFile = process.env.INTEROP_CONFORMANCE;
const baselineFile = process.env.INTEROP_BASELINE;
const header = `# SPDX-FileCopyrightText: 2026 The Authscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks of the conformance suite that our MCP server does not pass, as scenario:check, for each revision.
# Written by "tests/interop/run --write-baseline conformance", which only ever removes entries.
`;
const documentHead = `<!-- SPDX-FileCopyrightText: 2026 The Authscope developers -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
# Conformance to the Model Context Protocol
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
            .map(({ id, status, errorMessage }) =>
                ({ scenario, entry: `${scenario}:${id}`, status, message: errorMessage }));
    });
}

const isBad = one => one.status === 'FAILURE' || one.status === 'WARNING';
const unique = list => [...new Set(list)].sort();

async function runSuite(url, revision, baseline)
{
    const folder = path.join(RUN, 'logs', `conformance-${revision}`);
    const what = ['--url', url, ...options[revision], '-o', folder];
    if (baseline.length > 0) {
        const expected = path.join(RUN, `expected-${revision}.yaml`);
        writeFileSync(expected, `server:${baseline.map(entry => `\n  - ${entry}`).join('')}\n`);
        what.push('--expected-failures', expected);
    }
    const result = await run(NODE, [suite, 'server', ...what], { seconds: 300 });
    expect(existsSync(folder), `the suite wrote no results\n${result.stdout}${result.stderr}`);
    const checks = readChecks(folder);
    note(`${revision}: ${checks.filter(one => one.status === 'SUCCESS').length} checks passed, `
         + `${checks.filter(isBad).length} failed or warned, ${baseline.length} in the baseline`);
    return { ...result, checks, unscored: unscored(result.stdout),
             bad: unique(checks.filter(isBad).map(one => one.entry)) };
}

// The scenarios that the suite ran and did not score, by its own words at the end, which it has without a baseline only.
function unscored(output)
{
    const [, list = ''] = /Not scored for [^\n]+\n((?:  \S+ \S+ \(\S+\)\n?)*)/.exec(output) ?? [];
    return [...list.matchAll(/^  \S+ (\S+) \(\S+\)$/gm)].map(([, name]) => name);
}

// "5", "4 of 5", with a mark where the scenario is not scored; nothing where the revision does not have it.
function cell(result, scenario)
{
    const checks = result.checks.filter(one => one.scenario === scenario);
    if (checks.length === 0)
        return '';
    const judged = checks.filter(one => one.status === 'SUCCESS' || isBad(one));
    const good = judged.filter(one => !isBad(one)).length;
    const mark = result.unscored.includes(scenario) ? ' ◦' : '';
    if (judged.length === 0)
        return `–${mark}`;
    return (good === judged.length ? `${good}` : `**${good} of ${judged.length}**`) + mark;
}

function table(results)
{
    const scenarios = unique(revisions.flatMap(revision => results[revision].checks.map(one => one.scenario)));
    const row = cells => `| ${cells.join(' | ')} |`;
    const sum = revision => {
        const count = status => results[revision].checks.filter(one => one.status === status).length;
        return `${count('SUCCESS')} passed, ${count('FAILURE')} failed, ${count('WARNING')} warned`;
    };
    return [row(['scenario', ...revisions]), row(['---', ...revisions.map(() => '---:')]),
            ...scenarios.map(scenario => row([scenario, ...revisions.map(name => cell(results[name], scenario))])),
            row(['**all checks**', ...revisions.map(sum)])].join('\n');
}

// The part of the document between our two marks; what else stands there stays.
function writeDocument(results)
{
    const begin = '<!-- Server: written by "./dev interop --write-conformance conformance"; not edited by hand. -->';
    const end = '<!-- Server: end. -->';
    const { version } = JSON.parse(readFileSync(path.join(suite, '../../package.json'), 'utf8'));
    const text = `${begin}

## The server

\`authscope-server mcp --open --everything\` under \`@modelcontextprotocol/conformance\` ${version}. A number is how many
checks of the scenario passed, of how many if not all did; ◦ marks scenarios that the suite runs for the revision and does
not score, – those that it skipped. 2025-11-25 and 2026-07-28 are the suite's requirement sets; for the two older
revisions, which have none, all scenarios that name them.

${table(results)}

${end}`;
    const before = existsSync(documentFile) ? readFileSync(documentFile, 'utf8') : documentHead;
    const [at, until] = [before.indexOf(begin), before.indexOf(end)];
    const after = at < 0 ? `${before.trimEnd()}\n\n${text}\n`
                         : before.slice(0, at) + text + before.slice(until + end.length);
    writeFileSync(documentFile, after);
}

const server = await check('our open MCP server starts', () => calculator({ more: ['--everything', '--log', 'none'] }));
const baseline = readBaseline();
const shrunk = {};
const results = {};
for (const revision of revisions) {
    const result = await check(`${revision}: the suite runs`, () => runSuite(server.mcp, revision, baseline[revision]));
    if (!result)
        continue;
    results[revision] = result;
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
if (process.argv.includes('--write-conformance') && revisions.every(revision => results[revision]))
    await check('the table is written', () => writeDocument(results));
await finish();
