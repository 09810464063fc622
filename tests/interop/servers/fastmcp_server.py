# SPDX-FileCopyrightText: 2026 The Authscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An open server on FastMCP with a little of everything; TRANSPORT is http, sse or stdio, PORT where it listens."""

import os
from dataclasses import dataclass

from fastmcp import Context, FastMCP


@dataclass
class Person:
    name: str


mcp = FastMCP("FastMCP", instructions="One of each.")


@mcp.tool(annotations={"readOnlyHint": True})
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


@mcp.tool
def fail() -> str:
    """Fail."""
    raise ValueError("it failed")


@mcp.tool
async def count(ctx: Context) -> str:
    """Report progress, and write to the log."""
    for step in (1, 2, 3):
        await ctx.report_progress(step, 3, f"at {step}")
    await ctx.info("counted to three")
    return "counted"


@mcp.tool
async def greet(ctx: Context) -> str:
    """Ask who it is."""
    answer = await ctx.elicit("Who are you?", Person)
    return f"Hello, {answer.data.name}!" if answer.action == "accept" else answer.action


@mcp.resource("note://one", mime_type="text/plain")
def note() -> str:
    return "A note."


@mcp.resource("note://{number}/copy", mime_type="text/plain")
def copy(number: int) -> str:
    return f"Copy {number}."


@mcp.prompt
def travel(city: str) -> str:
    """Go somewhere."""
    return f"Go to {city}."


if __name__ == "__main__":
    TRANSPORT = os.environ["TRANSPORT"]
    if TRANSPORT == "stdio":
        mcp.run(show_banner=False, log_level="warning")
    else:
        mcp.run(transport=TRANSPORT, host="127.0.0.1", port=int(os.environ["PORT"]), show_banner=False, log_level="warning")
