// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A real browser, headless, by its debugging protocol: opens an address, fills in each form and submits it by its first
// button, or by the one whose value is ANSWERS.button, until it stands at the callback.

import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, RUN, start } from './harness.mjs';

const pageSeconds = 20;

// Runs in the page: fills and submits the first form, or says what stands there instead.
const fillAndSubmit = answers => {
    const form = document.forms[0];
    if (!form)
        return document.body.innerText;
    for (const field of form.elements)
        if (answers[field.name])
            field.value = answers[field.name];
    const button = answers.button && form.querySelector(`button[value="${answers.button}"]`);
    form.requestSubmit(button || form.querySelector('button, input[type=submit]'));
    return '';
};

class Tab
{
    constructor(socket)
    {
        this.socket = socket;
        this.next = 0;
        this.waiting = new Map();
        socket.onmessage = ({ data }) => {
            const { id, result, error } = JSON.parse(data);
            const answer = this.waiting.get(id);
            this.waiting.delete(id);
            answer?.(error ? { error } : result);
        };
    }

    send(method, params = {})
    {
        this.socket.send(JSON.stringify({ id: ++this.next, method, params }));
        return new Promise(resolve => this.waiting.set(this.next, resolve));
    }

    // The value of an expression in the page; undefined while it navigates.
    async value(expression)
    {
        return (await this.send('Runtime.evaluate', { expression, returnByValue: true })).result?.value;
    }

    // Waits for a loaded page other than the one that was marked with authscopeSeen; gives its address.
    async loaded()
    {
        const isNew = "document.readyState === 'complete' && !window.authscopeSeen && location.href !== 'about:blank'";
        for (const end = Date.now() + pageSeconds * 1000; Date.now() < end; await delay(50))
            if (await this.value(isNew))
                return this.value('location.href');
        throw new Error(`no new page within ${pageSeconds} s at ${await this.value('location.href')}`);
    }
}

// A browser with an empty page, and its process.
export async function openTab()
{
    const profile = mkdtempSync(path.join(RUN, 'chromium-'));
    const portFile = path.join(profile, 'DevToolsActivePort');
    // --no-sandbox: its sandbox needs user namespaces, which a build root or a container rarely has, and it opens pages
    // of this run only.
    const options = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run',
                     '--disable-background-networking', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
    const ready = () => existsSync(portFile) && readFileSync(portFile, 'utf8').split('\n')[0];
    const browser = await start('browser', 'chromium', [...options, 'about:blank'], { ready });
    const targets = await (await fetch(`http://127.0.0.1:${browser.value}/json/list`)).json();
    const socket = new WebSocket(targets.find(target => target.type === 'page').webSocketDebuggerUrl);
    await new Promise((resolve, reject) => {
        socket.onopen = resolve;
        socket.onerror = reject;
    });
    return { tab: new Tab(socket), pid: browser.pid, stop: browser.stop };
}

// Gives the text of the page at the callback. Scripts of the pages are off: they must work without.
export async function signInWithChromium(authorizationUrl, callback, answers)
{
    const { tab, stop } = await openTab();
    try {
        await tab.send('Emulation.setScriptExecutionDisabled', { value: true });
        await tab.send('Page.navigate', { url: authorizationUrl });
        for (let page = 0; page < 10; ++page) {
            if ((await tab.loaded()).startsWith(callback))
                return await tab.value('document.body.innerText');
            await tab.value('window.authscopeSeen = true');
            const text = await tab.value(`(${fillAndSubmit})(${JSON.stringify(answers)})`);
            expect(!text, `a page without a form: ${text}`);
        }
        throw new Error('no callback after 10 pages');
    } finally {
        tab.socket.close();
        await stop();
    }
}
