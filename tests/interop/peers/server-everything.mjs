// SPDX-FileCopyrightText: 2026 The Authscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The official everything-server over Streamable HTTP, open: our client lists its tools and calls two of them.

import path from 'node:path';
import { answers, check, cli, expect, expectEqual, finish, freePort, NODE, PEERS, start } from '../lib/harness.mjs';

const port = await freePort();
const url = `http://127.0.0.1:${port}/mcp`;
const program = path.join(PEERS, '@modelcontextprotocol/server-everything/dist/index.js');
const call = async (name, ...args) => {
    const options = args.flatMap(arg => ['--arg', arg]);
    return (await cli(['tools', 'call', url, name, ...options, '--json', '--no-auth'])).json.content;
};

await check('the everything-server starts', () =>
    start('server', NODE, [program, 'streamableHttp'], { env: { PORT: String(port) }, ready: answers(url) }));
await check('our client lists its tools', async () => {
    const { tools } = (await cli(['tools', 'list', url, '--json', '--no-auth'])).json;
    for (const name of ['echo', 'get-sum', 'get-tiny-image'])
        expect(tools.find(tool => tool.name === name)?.inputSchema, `no ${name} among ${tools.map(tool => tool.name)}`);
});
await check('our client calls echo', async () => {
    expectEqual((await call('echo', 'message=ä "quoted" 日本'))[0].text, 'Echo: ä "quoted" 日本', 'echo');
});
await check('our client calls get-sum', async () => {
    expect(/\b5\b/.test((await call('get-sum', 'a=2', 'b=3'))[0].text), 'the sum is not in the answer');
});
await check('our client calls get-tiny-image', async () => {
    const image = (await call('get-tiny-image')).find(part => part.type === 'image');
    expectEqual(image?.mimeType, 'image/png', 'the type of the image');
});
await check('a wrong argument is refused by our schema check, status 2', async () => {
    const args = ['tools', 'call', url, 'get-sum', '--arg', 'a=two', '--arg', 'b=3', '--no-auth'];
    const { stderr } = await cli(args, { statuses: [2] });
    expect(/\ba\b/.test(stderr), `the message does not name the argument: ${stderr}`);
});
await finish();
