# SPDX-FileCopyrightText: 2026 The Authscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""FastMCP's Client uses an everything server: MODE, then a URL (…/sse is HTTP+SSE) or a command line; writes JSON."""

import asyncio
import json
import sys

from fastmcp import Client
from fastmcp.client.elicitation import ElicitResult
from fastmcp.client.transports import SSETransport, StdioTransport, StreamableHttpTransport


def transport_for(words):
    if not words[0].startswith("http"):
        return StdioTransport(words[0], words[1:])
    return (SSETransport if words[0].endswith("/sse") else StreamableHttpTransport)(words[0])


async def elicit(message, response_type, params, context):
    return ElicitResult(action="accept", content={"username": "ada", "email": "ada@example.com"})


async def sample(messages, params, context):
    return "Lovelace"


async def main(mode, words):
    steps, logs = [], []

    async def progress(done, total, message):
        steps.append([done, total, message])

    async def log(entry):
        logs.append(entry.level)

    async with Client(
        transport_for(words), mode=mode, elicitation_handler=elicit, sampling_handler=sample, log_handler=log,
        progress_handler=progress,
    ) as client:
        answer = {
            "revision": client.protocol_version,
            "tools": sorted(tool.name for tool in await client.list_tools()),
            "resources": len(await client.list_resources()),
            "templates": [str(one.uri_template) for one in await client.list_resource_templates()],
            "sum": (await client.call_tool("add", {"a": 2, "b": 3})).content[0].text,
            "weather": (await client.call_tool("structured_weather", {})).structured_content,
            "progress": (await client.call_tool("long_progress", {"steps": 3, "pause": 10})).content[0].text,
            "elicited": (await client.call_tool("test_elicitation", {"message": "Who?"})).content[0].text,
            "sampled": (await client.call_tool("test_sampling", {"prompt": "Who?"})).content[0].text,
            "failed": (await client.call_tool("test_error_handling", {}, raise_on_error=False)).is_error,
            "text": (await client.read_resource("test://static-text"))[0].text,
            "prompt": (await client.get_prompt("test_prompt_with_arguments", {"arg1": "x", "arg2": "y"}))
            .messages[0]
            .content.text,
        }
        await client.ping() if mode == "legacy" else None
    answer["steps"] = steps
    print(json.dumps(answer))


asyncio.run(main(sys.argv[1], sys.argv[2:]))
