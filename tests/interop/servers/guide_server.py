# SPDX-FileCopyrightText: 2026 The Authscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The MCP server that a team writes after the guide, on FastMCP.

Three tools behind JWTVerifier and the 307 to the issuer's own metadata. AUTH_PROVIDER=remote adds protected-resource
metadata by RemoteAuthProvider, AUTH_PROVIDER=none switches the checks off. Also the bench's FastMCP (STATELESS=1).
"""

import os
from datetime import UTC, datetime

from fastmcp import FastMCP
from fastmcp.server.auth import RemoteAuthProvider
from fastmcp.server.auth.providers.jwt import JWTVerifier
from fastmcp.server.dependencies import get_access_token
from pydantic import AnyHttpUrl
from starlette.requests import Request
from starlette.responses import RedirectResponse

PORT = int(os.environ["PORT"])
ISSUER = os.environ.get("OAUTH_ISSUER", "")
PROVIDER = os.environ.get("AUTH_PROVIDER", "verifier")


def auth_provider():
    if PROVIDER == "none":
        return None
    verifier = JWTVerifier(
        jwks_uri=os.environ["OAUTH_JWKS_URI"],
        issuer=ISSUER,
        audience=os.environ["OAUTH_AUDIENCE"],
    )
    if PROVIDER == "verifier":
        return verifier
    return RemoteAuthProvider(
        token_verifier=verifier,
        authorization_servers=[AnyHttpUrl(ISSUER)],
        base_url=f"http://127.0.0.1:{PORT}",
    )


mcp = FastMCP("Calculator", auth=auth_provider())


@mcp.tool
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


@mcp.tool
def subtract(a: int, b: int) -> int:
    """Subtract the second number from the first."""
    return a - b


@mcp.tool
def get_me() -> dict:
    """Say who is calling, from the verified token."""
    token = get_access_token()
    if token is None:
        return {"error": "no token"}
    claims = token.claims
    return {
        "user_id": claims.get("sub"),
        "uid": claims.get("uid"),
        "issuer": claims.get("iss"),
        "audience": claims.get("aud"),
        "client_id": claims.get("cid"),
        "scopes": claims.get("scp", []),
        "issued_at": datetime.fromtimestamp(claims["iat"], UTC).isoformat(),
        "expires_at": datetime.fromtimestamp(claims["exp"], UTC).isoformat(),
        "token_id": claims.get("jti"),
    }


@mcp.custom_route("/.well-known/oauth-authorization-server", methods=["GET"])
async def authorization_server(request: Request) -> RedirectResponse:
    return RedirectResponse(f"{ISSUER}/.well-known/oauth-authorization-server", status_code=307)


if __name__ == "__main__":
    mcp.run(
        transport="http",
        host="127.0.0.1",
        port=PORT,
        show_banner=False,
        stateless_http=os.environ.get("STATELESS") == "1",
        json_response=os.environ.get("STATELESS") == "1",
        log_level="warning",
    )
