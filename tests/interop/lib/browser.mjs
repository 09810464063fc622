// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A script in the browser's place: opens an authorization URL, fills in each form it meets, follows redirects with a
// cookie jar, and ends with the request to the loopback callback, as a browser would.

import { expect } from './harness.mjs';

const maxPages = 20;

const entities = { '&#39;': "'", '&#x27;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };
const decode = text => text.replace(/&(?:#39|#x27|quot|lt|gt|amp);/g, entity => entities[entity]);
const attribute = (tag, name) => {
    const found = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
    return found && decode(found[1] ?? found[2] ?? found[3]);
};

const visible = html =>
    html.replace(/<(style|script)\b[\s\S]*?<\/\1>|<[^>]*>/gi, ' ').replace(/\s+/g, ' ').slice(0, 300);

function firstForm(html, base, answers)
{
    const form = /<form\b[^>]*>([\s\S]*?)<\/form>/i.exec(html);
    expect(form, `a page without a form at ${base}: ${visible(html)}`);
    const fields = new URLSearchParams();
    for (const [tag] of form[1].matchAll(/<(?:input|button)\b[^>]*>/gi)) {
        const name = attribute(tag, 'name');
        const type = attribute(tag, 'type') ?? 'text';
        if (name && !(type === 'submit' && fields.has(name)))
            fields.set(name, answers[name] ?? attribute(tag, 'value') ?? '');
    }
    return { url: new URL(attribute(form[0], 'action') || base, base).href, body: fields };
}

// Gives the status and text of the callback's answer; without a callback, of the first page that has no form.
export async function signIn(authorizationUrl, callback, answers)
{
    const jar = new Map();
    let [url, body] = [authorizationUrl, undefined];
    for (let page = 0; page < maxPages; ++page) {
        const atCallback = callback !== undefined && url.startsWith(callback);
        const origin = new URL(url).origin;
        const cookies = jar.get(origin) ?? new Map();
        const headers = { cookie: [...cookies].map(([k, v]) => `${k}=${v}`).join('; ') };
        if (body)
            headers.origin = origin;
        const response = await fetch(url, { method: body ? 'POST' : 'GET', body, headers, redirect: 'manual' });
        for (const [, name, value] of response.headers.getSetCookie().map(c => /^([^=]+)=([^;]*)/.exec(c)))
            cookies.set(name, value);
        jar.set(origin, cookies);
        if (atCallback)
            return { status: response.status, text: await response.text() };
        const location = response.headers.get('location');
        if (location) {
            [url, body] = [new URL(location, url).href, undefined];
            continue;
        }
        const html = await response.text();
        expect(response.ok, `${url.split('?')[0]} answered ${response.status}: ${visible(html)}`);
        if (callback === undefined && !/<form\b/i.test(html))
            return { status: response.status, text: visible(html) };
        ({ url, body } = firstForm(html, url, answers));
    }
    throw new Error(`no end after ${maxPages} pages`);
}
