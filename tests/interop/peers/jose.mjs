// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ten thousand tokens, good and broken in one of many ways, verified by the `jose` package and by us, and five thousand whose
// signature is right and whose claims, type or key id are not. Where the two differ the reason is in `stricter`: we refuse
// what that package takes, on purpose; what we take and it refuses is in `milder`.
// INTEROP_SEED repeats a run's choices (the keys are new each time).

import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { CompactSign, compactVerify, createLocalJWKSet, FlattenedSign, importJWK, jwtVerify } from 'jose';
import { check, cliProgram, expect, expectEqual, finish, note, run } from '../lib/harness.mjs';

const count = 10_000;
const seed = Number(process.env.INTEROP_SEED ?? Date.now() % 2 ** 31);
let state = seed;
function random()
{
    state = (state + 0x6D2B79F5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const below = n => Math.floor(random() * n);
const pick = list => list[below(list.length)];
const encode = value => Buffer.from(value).toString('base64url');

function keyOf(kind, algorithms)
{
    if (kind === 'oct') {
        const jwk = { kty: 'oct', k: randomBytes(64).toString('base64url') };
        return { jwk, secret: jwk, algorithms, kind };
    }
    const options = kind === 'rsa' ? { modulusLength: 2048 } : { namedCurve: kind };
    const pair = generateKeyPairSync(kind === 'rsa' || kind === 'ed25519' ? kind : 'ec', options);
    return { jwk: pair.publicKey.export({ format: 'jwk' }), secret: pair.privateKey.export({ format: 'jwk' }), algorithms,
             kind, pem: pair.publicKey.export({ format: 'pem', type: 'spki' }) };
}
const rsa = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];
const keys = [...['rsa', 'rsa'].map(k => keyOf(k, rsa)), ...['P-256', 'P-256'].map(k => keyOf(k, ['ES256'])),
              keyOf('P-384', ['ES384']), keyOf('P-521', ['ES512']), ...['ed25519', 'ed25519'].map(k => keyOf(k, ['EdDSA'])),
              ...['oct', 'oct'].map(k => keyOf(k, ['HS256', 'HS384', 'HS512']))];
const everyAlgorithm = [...rsa, 'ES256', 'ES384', 'ES512', 'EdDSA', 'HS256', 'HS384', 'HS512'];

const reheaded = (parts, change) => {
    const header = JSON.parse(Buffer.from(parts[0], 'base64url'));
    return [encode(JSON.stringify(change(header) ?? header)), parts[1], parts[2]].join('.');
};
const withSignature = (parts, change) => {
    const bytes = Buffer.from(parts[2], 'base64url');
    return [parts[0], parts[1], (change(bytes) ?? bytes).toString('base64url')].join('.');
};
const replaced = (text, at, by) => text.slice(0, at) + by + text.slice(at + 1);
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

// Each breaks a token, or leaves it good; gives the token, or the token and another key to verify it with.
const changes = {
    nothing: parts => parts.join('.'),
    'a bit of the signature': parts => withSignature(parts, b => { b[below(b.length)] ^= 1 << below(8); }),
    'a character of the payload': parts => [parts[0], replaced(parts[1], below(parts[1].length), pick(digits)), parts[2]].join('.'),
    'a character of the header': parts => [replaced(parts[0], below(parts[0].length), pick(digits)), parts[1], parts[2]].join('.'),
    'another alg': parts => reheaded(parts, h => { h.alg = pick(everyAlgorithm.filter(a => a !== h.alg)); }),
    'alg in small letters': parts => reheaded(parts, h => { h.alg = h.alg.toLowerCase(); }),
    'alg none': parts => reheaded([parts[0], parts[1], ''], h => { h.alg = 'none'; }),
    'no alg': parts => reheaded(parts, h => { delete h.alg; }),
    'no signature': parts => `${parts[0]}.${parts[1]}.`,
    'a short signature': parts => withSignature(parts, b => b.subarray(0, below(b.length))),
    'a long signature': parts => withSignature(parts, b => Buffer.concat([b, Buffer.from([0])])),
    'a signature of zeros': parts => withSignature(parts, b => Buffer.alloc(b.length)),
    'a signature of ones': parts => withSignature(parts, b => Buffer.alloc(b.length, 0xff)),
    'two parts': parts => parts.slice(0, 2).join('.'),
    'four parts': parts => [...parts, 'AAAA'].join('.'),
    'an empty header': parts => ['', parts[1], parts[2]].join('.'),
    'parts changed round': parts => [parts[1], parts[0], parts[2]].join('.'),
    'a header that is no JSON': parts => [encode('{"alg":"RS256"'), parts[1], parts[2]].join('.'),
    'an array for a header': parts => [encode('[]'), parts[1], parts[2]].join('.'),
    'an unknown crit': parts => reheaded(parts, h => { h.crit = ['x']; h.x = 1; }),
    'another key': (parts, key) => [parts.join('.'), pick(keys.filter(k => k !== key))],
    'the public key as a secret': (parts, key) => {
        const head = encode('{"alg":"HS256"}');
        const mac = createHmac('sha256', key.pem ?? 'x').update(`${head}.${parts[1]}`).digest('base64url');
        return `${head}.${parts[1]}.${mac}`;
    },
    'its own key in the header': parts => reheaded(parts, h => { h.jwk = pick(keys).jwk; }),
    padding: parts => `${parts.join('.')}=`,
    'a blank within': parts => [parts[0], parts[1], replaced(parts[2], 3, ` ${parts[2][3]}`)].join('.'),
    'the other alphabet': parts => [parts[0], parts[1], parts[2].replaceAll('-', '+').replaceAll('_', '/')].join('.'),
    'stray bits': parts => {
        const last = parts[2].length - 1;
        return [parts[0], parts[1], replaced(parts[2], last, digits[digits.indexOf(parts[2][last]) ^ 1])].join('.');
    },
    // Signed anew, so that only the form is wrong.
    'a name twice in the header': async (parts, key, alg) => signedRaw(`{"alg":"${alg}","alg":"${alg}"}`, parts[1], key, alg),
    'not encoded (b64)': async (parts, key, alg) => {
        const signed = await new FlattenedSign(Buffer.from('plain')).setProtectedHeader({ alg, b64: false, crit: ['b64'] })
            .sign(await importJWK(key.secret, alg));
        return `${signed.protected}.plain.${signed.signature}`;
    },
};

// What we refuse although the package takes it, and why that is right.
const stricter = {
    padding: 'RFC 7515 §2: no padding', 'a blank within': 'RFC 7515 §2: no white space',
    'the other alphabet': 'RFC 7515 §2: the URL-safe alphabet', 'stray bits': 'RFC 4648 §3.5: one spelling for each value',
    'a name twice in the header': 'RFC 7515 §4: names are unique', 'not encoded (b64)': 'RFC 7797 is not supported (§7: must be refused)',
};

async function signedRaw(header, payload, key, alg)
{
    // The package writes its own header; sign with a placeholder of the same bytes is not possible, so use the HMAC directly
    // where the key is symmetric, and leave other keys' tokens as broken.
    const head = encode(header);
    if (key.kind !== 'oct')
        return `${head}.${payload}.${encode(randomBytes(64))}`;
    const hash = `sha${alg.slice(2)}`;
    const mac = createHmac(hash, Buffer.from(key.jwk.k, 'base64url')).update(`${head}.${payload}`).digest('base64url');
    return `${head}.${payload}.${mac}`;
}

async function oracle({ token, key })
{
    let header;
    try {
        header = JSON.parse(Buffer.from(token.split('.')[0], 'base64url'));
        await compactVerify(token, await importJWK(key.jwk, header.alg), { algorithms: everyAlgorithm });
        return true;
    } catch {
        return false;
    }
}

async function question()
{
    const key = pick(keys);
    const alg = pick(key.algorithms);
    const claims = { iss: `https://${below(1000)}.example`, sub: 'ä'.repeat(below(5)), iat: below(2 ** 31), n: random() };
    const payload = pick([JSON.stringify(claims), JSON.stringify(claims), '', 'no JSON', '[1]', '\u0000']);
    const good = await new CompactSign(Buffer.from(payload)).setProtectedHeader({ alg, kid: String(below(9)) })
        .sign(await importJWK(key.secret, alg));
    const how = random() < 0.4 ? 'nothing' : pick(Object.keys(changes));
    const changed = await changes[how](good.split('.'), key, alg);
    const [token, other] = Array.isArray(changed) ? changed : [changed, key];
    return { how, token, key: other };
}

note(`seed ${seed}`);
await check(`${count} random tokens: the verdicts differ only where ours is stricter on purpose`, async () => {
    const questions = [];
    for (let i = 0; i < count; ++i)
        questions.push(await question());
    const input = questions.map(({ token, key }) => JSON.stringify({ token, key: key.jwk })).join('\n') + '\n';
    const { status, stdout, stderr } = await run(cliProgram(), ['verify-lines'], { input, seconds: 120 });
    expectEqual(status, 0, `the status of verify-lines (${stderr.slice(0, 200)})`);
    const ours = stdout.trim().split('\n');
    expectEqual(ours.length, count, 'answers');
    const tally = { good: 0, bad: 0 };
    const differing = {};
    for (const [i, one] of questions.entries()) {
        const theirs = await oracle(one);
        ++tally[theirs ? 'good' : 'bad'];
        if (theirs === (ours[i] === 'good'))
            continue;
        expect(theirs && stricter[one.how], `seed ${seed}, token ${i} (${one.how}): jose says ${theirs ? 'good' : 'bad'}, we say `
            + `${ours[i]}\n${JSON.stringify({ token: one.token, key: one.key.jwk })}`);
        differing[one.how] = (differing[one.how] ?? 0) + 1;
    }
    expect(tally.good > count / 4 && tally.bad > count / 4, `the mixture is lopsided: ${JSON.stringify(tally)}`);
    note(`${tally.good} good, ${tally.bad} bad by jose; stricter on purpose: ${Object.entries(differing)
        .map(([how, times]) => `${how} ${times} (${stricter[how]})`).join('; ') || 'nowhere'}`);
});

// What a verifier expects of the tokens below, at this second.
const now = 1_795_435_200;
const expected = { issuer: 'https://as.example/oauth2/default', audience: 'https://mcp.example/mcp', leeway: 30, type: 'at+jwt' };
const jwks = { keys: keys.filter(key => key.kind !== 'oct').map((key, i) => ({ ...key.jwk, kid: `k${i}` })) };
const localSet = createLocalJWKSet(jwks);

// Each changes the claims or the header of a token that is good otherwise; what is left undefined is left out.
const claimChanges = {
    nothing: () => {},
    'another issuer': c => { c.iss = 'https://evil.example'; },
    'an issuer with a slash': c => { c.iss += '/'; },
    'an issuer in capitals': c => { c.iss = c.iss.toUpperCase(); },
    'no issuer': c => { c.iss = undefined; },
    'a number for issuer': c => { c.iss = 7; },
    'an array for issuer': c => { c.iss = [c.iss]; },
    'another audience': c => { c.aud = 'https://other.example'; },
    'no audience': c => { c.aud = undefined; },
    'an empty audience': c => { c.aud = pick([[], '']); },
    'null for audience': c => { c.aud = null; },
    'a number for audience': c => { c.aud = 5; },
    'an audience among several': c => { c.aud = ['https://other.example', c.aud]; },
    'several audiences, none ours': c => { c.aud = ['https://other.example', `${c.aud}/`]; },
    'an audience within a text': c => { c.aud = `x ${c.aud}`; },
    'an audience beside a number': c => { c.aud = [c.aud, 5]; },
    'an end in the past': c => { c.exp = now - 31 - below(1e6); },
    'an end now': c => { c.exp = now; },
    'an end within the leeway': c => { c.exp = now - below(30); },
    'an end at the edge of the leeway': c => { c.exp = now - 30; },
    'an end with a fraction': c => { c.exp = now + pick([0.5, -29.5, -30.5]); },
    'an end of zero': c => { c.exp = 0; },
    'a negative end': c => { c.exp = -1; },
    'an end in milliseconds': c => { c.exp = (now + 60) * 1000; },
    'an end past 2^53': c => { c.exp = 2 ** 60; },
    'a text for end': c => { c.exp = String(c.exp); },
    'null for end': c => { c.exp = null; },
    'no end': c => { c.exp = undefined; },
    'a start in the future': c => { c.nbf = now + 31 + below(1000); },
    'a start within the leeway': c => { c.nbf = now + below(31); },
    'a start in the past': c => { c.nbf = now - below(1000); },
    'a text for start': c => { c.nbf = String(now); },
    'made in the future': c => { c.iat = now + 3600; },
    'a text for when it was made': c => { c.iat = String(now); },
    'not made at any time': c => { c.iat = undefined; },
    'another type': (c, h) => { h.typ = pick(['JWT', 'dpop+jwt', 'id+jwt']); },
    'the type in full': (c, h) => { h.typ = 'application/at+jwt'; },
    'the type in capitals': (c, h) => { h.typ = pick(['AT+JWT', 'APPLICATION/at+jwt']); },
    'no type': (c, h) => { h.typ = undefined; },
    'a number for type': (c, h) => { h.typ = 7; },
    'an unknown key': (c, h) => { h.kid = pick(['k99', '../k0', '']); },
    'the id of another key': (c, h) => { h.kid = pick(jwks.keys.map(key => key.kid).filter(kid => kid !== h.kid)); },
    'a number for key id': (c, h) => { h.kid = 0; },
    'no key id': (c, h) => { h.kid = undefined; },
};
const milder = { 'no key id': 'RFC 7515 §4.1.4: "kid" is optional; each key that serves the algorithm is tried' };
Object.assign(stricter, {
    'an audience beside a number': 'RFC 7519 §4.1.3: an array of strings',
});

async function claimQuestion()
{
    const key = pick(keys);
    const alg = pick(key.algorithms);
    const claims = { iss: expected.issuer, aud: expected.audience, sub: 'ada', iat: now - 60, exp: now + 3600, cid: '0oa1' };
    const header = { alg, typ: expected.type, kid: key.kind === 'oct' ? 'secret' : jwks.keys.find(one =>
        Object.entries(key.jwk).every(([name, value]) => one[name] === value)).kid };
    const how = random() < 0.3 ? 'nothing' : pick(Object.keys(claimChanges));
    claimChanges[how](claims, header);
    const token = await new CompactSign(Buffer.from(JSON.stringify(claims))).setProtectedHeader(JSON.parse(JSON.stringify(header)))
        .sign(await importJWK(key.secret, alg)).catch(() => undefined);
    return token ? { how, token, key } : claimQuestion();
}

async function claimOracle({ token, key })
{
    const options = { issuer: expected.issuer, audience: expected.audience, typ: expected.type, requiredClaims: ['exp'],
                      clockTolerance: expected.leeway, currentDate: new Date(now * 1000), algorithms: everyAlgorithm };
    try {
        await jwtVerify(token, key.kind === 'oct' ? await importJWK(key.jwk, 'HS256') : localSet, options);
        return true;
    } catch {
        return false;
    }
}

const claimCount = 5000;
await check(`${claimCount} tokens with right signatures: the claims are judged alike`, async () => {
    const questions = [];
    for (let i = 0; i < claimCount; ++i)
        questions.push(await claimQuestion());
    const input = questions.map(({ token, key }) => JSON.stringify(
        { token, now, expect: expected, ...(key.kind === 'oct' ? { key: { ...key.jwk, kid: 'secret' } } : { keys: jwks }) }))
        .join('\n') + '\n';
    const { status, stdout, stderr } = await run(cliProgram(), ['verify-lines'], { input, seconds: 120 });
    expectEqual(status, 0, `the status of verify-lines (${stderr.slice(0, 200)})`);
    const ours = stdout.trim().split('\n');
    expectEqual(ours.length, claimCount, 'answers');
    const tally = { good: 0, bad: 0 };
    const seen = new Set();
    const differing = {};
    const unexplained = {};
    for (const [i, one] of questions.entries()) {
        const theirs = await claimOracle(one);
        const good = ours[i] === 'good';
        ++tally[theirs ? 'good' : 'bad'];
        seen.add(one.how);
        if (theirs === good)
            continue;
        // A secret has no set of keys, so its id is nothing that the package looks at.
        const reason = theirs ? stricter[one.how] ?? (one.key.kind === 'oct' && /key/.test(one.how) ? 'the key of that id' : undefined)
            : milder[one.how];
        const sort = `${one.how}: jose ${theirs ? 'takes' : 'refuses'} it, we say ${ours[i]}`;
        if (!reason)
            unexplained[sort] = (unexplained[sort] ?? 0) + 1;
        else
            differing[one.how] = (differing[one.how] ?? 0) + 1;
    }
    expectEqual(unexplained, {}, `seed ${seed}: differences without a reason`);
    expectEqual(seen.size, Object.keys(claimChanges).length, 'changes that occurred');
    expect(tally.good > claimCount / 4 && tally.bad > claimCount / 4, `the mixture is lopsided: ${JSON.stringify(tally)}`);
    note(`claims: ${tally.good} good, ${tally.bad} bad by jose; on purpose otherwise: ${Object.entries(differing)
        .map(([how, times]) => `${how} ${times} (${stricter[how] ?? milder[how] ?? 'the key of that id'})`).join('; ') || 'nowhere'}`);
});
await finish();
