# SPDX-FileCopyrightText: 2026 The Authscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""FastMCP's Client: lists the tools of URL and calls add and get_me with the token in TOKEN; writes one JSON object."""

import asyncio
import json
import os
import sys

from fastmcp import Client
from fastmcp.client.auth import BearerAuth


async def main(url: str) -> None:
    async with Client(url, auth=BearerAuth(os.environ["TOKEN"])) as client:
        tools = await client.list_tools()
        total = await client.call_tool("add", {"a": 2, "b": 3})
        me = await client.call_tool("get_me", {})
    answer = {"tools": sorted(tool.name for tool in tools), "sum": total.content[0].text, "me": me.content[0].text}
    print(json.dumps(answer))


asyncio.run(main(sys.argv[1]))
