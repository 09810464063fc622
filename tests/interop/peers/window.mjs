// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole way of a person: the window on an X server, the system's browser asked for by xdg-open, which here is a real
// Chromium without a screen that signs in, consents or refuses, and reads the page that the window's loopback port gives.

import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { signInWithChromium } from '../lib/chromium.mjs';
import { check, expect, expectEqual, finish, RUN, run } from '../lib/harness.mjs';

const folder = mkdtempSync(path.join(RUN, 'window-'));
const asked = path.join(folder, 'address');
const program = path.join(process.env.AUTHSCOPE_BIN, '..', 'tests', 'endtoend_window');

writeFileSync(path.join(folder, 'xdg-open'),
              `#!/bin/sh\nprintf '%s' "$1" >'${asked}.part' && mv -- '${asked}.part' '${asked}'\n`);
chmodSync(path.join(folder, 'xdg-open'), 0o755);

let ended = false;
const pages = [];
async function beTheBrowser()
{
    while (!ended) {
        await delay(50);
        if (!existsSync(asked))
            continue;
        const url = readFileSync(asked, 'utf8');
        rmSync(asked);
        const person = JSON.parse(readFileSync(path.join(folder, 'person.json'), 'utf8'));
        const button = person.answer === 'no' ? 'deny' : undefined;
        pages.push(await signInWithChromium(url, person.callback,
                                            { username: person.login, password: person.password, button }));
    }
}

const browser = beTheBrowser().then(() => undefined, error => error);
const env = { AUTHSCOPE_ENDTOEND: folder, QT_QPA_PLATFORM: 'xcb', PATH: `${folder}:${process.env.PATH}`,
              DBUS_SESSION_BUS_ADDRESS: 'disabled:' };
const result = await run('xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', program], { env, seconds: 240 });
ended = true;
const failure = await browser;
for (const [slot, what] of [['personSaysNo', 'the person says no in Chromium: the window names the cause'],
                            ['personSignsIn', 'the person signs in with Chromium: the journey is ready, four tokens'],
                            ['toolIsCalled', 'the signed-in person calls get_me in the window']])
    await check(what, () => expect(result.stdout.includes(`PASS   : EndToEnd::${slot}()`),
                                   `${result.status}\n${failure?.message ?? ''}\n${result.stdout}\n${result.stderr}`));
await check('the pages that Chromium came back to say what happened', () => {
    expectEqual(pages.length, 2, 'pages');
    expect(/not|denied|refused/i.test(pages[0]), `after the refusal: ${pages[0]}`);
    expect(/signed in|close/i.test(pages[1]), `after the sign-in: ${pages[1]}`);
});
await finish();
