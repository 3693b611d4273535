"""The files of the page: trame's, Vuetify's and ours, gzipped once and kept in memory."""

from __future__ import annotations

import asyncio
import gzip
import html
import json
import mimetypes
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from trame_client.module import vue3
from trame_vuetify.module import v3

from viewer.core.book import Book
from viewer.ui import web_view

CLIENT = Path(__file__).with_name("client")
WWW = Path(vue3.www)
SUFFIXES = frozenset({".js", ".css", ".svg", ".html", ".glb"})

#: nothing of the page may come from elsewhere; trame compiles its templates, hence 'unsafe-eval'
POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self'; "
    "object-src 'none'; base-uri 'self'; frame-ancestors 'self'"
)


class Packed:
    """Static files, packed at their first use; browsers ask again and get '304 Not Modified'."""

    def __init__(self) -> None:
        self._cache: dict[tuple[Path, str], bytes] = {}

    def middleware(self) -> Middleware:
        """What aiohttp puts before its static files."""

        @web.middleware
        async def packed(request: web.Request, handler: Handler) -> web.StreamResponse:
            response = await handler(request)
            accepts = "gzip" in request.headers.get("Accept-Encoding", "")
            if not isinstance(response, web.FileResponse) or "Range" in request.headers:
                return response
            path = response._path
            if not accepts or path.suffix not in SUFFIXES:
                response.headers["Cache-Control"] = "no-cache"
                return response
            return await self._answer(request, path)

        return packed

    async def _answer(self, request: web.Request, path: Path) -> web.Response:
        stat = path.stat()
        tag = f'"{stat.st_mtime_ns:x}-{stat.st_size:x}"'
        headers = {"ETag": tag, "Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
        if request.headers.get("If-None-Match") == tag:
            return web.Response(status=304, headers=headers)
        if (path, tag) not in self._cache:
            content = await asyncio.to_thread(path.read_bytes)
            self._cache[path, tag] = await asyncio.to_thread(gzip.compress, content, 6)
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        headers |= {"Content-Encoding": "gzip", "Content-Type": kind}
        return web.Response(body=self._cache[path, tag], headers=headers)


def static_routes(served: Mapping[str, str], atlas: Path) -> list[web.AbstractRouteDef]:
    """Routes to the folders that trame's modules serve, ours, and trame's own client."""
    folders = {**served, "__spine": str(CLIENT), "__web": str(web_view.DIST)}
    return [
        *(web.static(f"/{route}", folder) for route, folder in folders.items()),
        web.static("/assets", WWW / "assets"),
        web.static("/vue", WWW),
        *(web.get(f"/__atlas/{name}", _sender(atlas / name)) for name in web_view.FILES),
    ]


def _sender(path: Path) -> Handler:
    async def send(_: web.Request) -> web.StreamResponse:
        if not path.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(path)

    return send


def index(
    name: str,
    book: Book,
    languages: Sequence[str],
    theme: str,
    drawing: web_view.Message | None,
) -> web.Response:
    """The page that starts trame's client, as a member of the session `name`.

    drawing: where the browser finds what it draws with; it begins to load that at once.
    """
    ours = (CLIENT / "index.html").read_text("utf-8")
    assets = re.findall(
        r'="\./(assets/[^"]+\.(?:js|css))"', (WWW / "index.html").read_text("utf-8")
    )
    text = (
        ours.replace("{{script}}", next(a for a in assets if a.endswith(".js")))
        .replace("{{style}}", next(a for a in assets if a.endswith(".css")))
        .replace("{{title}}", html.escape(book.title))
        .replace("{{language}}", book.language)
        .replace("{{languages}}", json.dumps(languages))
        .replace("{{theme}}", theme)
        .replace("{{name}}", json.dumps(name))
        .replace("{{drawing}}", json.dumps(drawing))
        .replace("{{modules}}", json.dumps(sorted(one.name for one in CLIENT.glob("*.js"))))
        .replace("{{scripts}}", json.dumps(v3.scripts))
        .replace("{{styles}}", json.dumps(v3.styles[:1]))
    )
    return web.Response(
        text=text,
        content_type="text/html",
        headers={
            "Cache-Control": "no-store",
            "Content-Security-Policy": POLICY,
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
        },
    )
