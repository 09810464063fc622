// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { spawn } from 'node:child_process';
import { cliProgram, expect, expectEqual } from './harness.mjs';

// Runs `authscope-cli login --no-browser` with the options in ARGS, hands the address that it prints to BROWSE, and
// gives the tokens that it got.
export async function login(args, env, browse)
{
    const child = spawn(cliProgram(), ['login', ...args, '--no-browser', '--json', '--show-secrets'],
                        { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let document = '';
    child.stdout.on('data', data => { document += data; });
    const status = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
    const address = new Promise(resolve => child.stderr.on('data', data => {
        said += data;
        const found = /Open this address(?: on any device)?: (\S+)\s/.exec(said);
        if (found)
            resolve(found[1]);
    }));
    try {
        const early = status.then(code => { throw new Error(`login ended with ${code}\n${said}`); });
        early.catch(() => {});
        await browse(await Promise.race([address, early]));
        expectEqual(await status, 0, `the exit status of login\n${said}`);
        const tokens = JSON.parse(document);
        expect(tokens.access_token && tokens.refresh_token, `login gave only ${Object.keys(tokens)}`);
        return tokens;
    } finally {
        child.kill();
    }
}
