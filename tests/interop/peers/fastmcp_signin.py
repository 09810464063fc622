# SPDX-FileCopyrightText: 2026 The Authscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""FastMCP's Client signs in at URL with its own defaults, or as CLIENT_ID."""

import asyncio
import sys

from fastmcp import Client
from fastmcp.client.auth import OAuth


async def main(url: str, *client_id: str) -> None:
    auth = OAuth(client_id=client_id[0]) if client_id else "oauth"
    async with Client(url, auth=auth) as client:
        await client.list_tools()


asyncio.run(main(*sys.argv[1:]))
