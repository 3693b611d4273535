"""One process, many browsers, one isolated trame server each.

The page at `/` brings its session's name along; its websocket is `/s/NAME/ws`. The name is never in
the address bar, so that nobody joins another's session through a shared link. Names are random and
signed, a session outlives a lost connection for a while, and a closed tab frees it at once.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import hashlib
import hmac
import secrets
import time
from collections.abc import Callable
from typing import Any

from aiohttp import WSCloseCode, WSMsgType, web
from trame.app.core import AVAILABLE_SERVERS

from viewer.ui.guard import guard
from viewer.ui.session import Reader

#: opens the session of that name at what a link says
Opener = Callable[[str, str], Reader]

#: a page says little: longest message, and how many may be in work at once
LONGEST_MESSAGE = 64 * 1024
IN_WORK = 8


class Session:
    """A reader's session and the sockets through which its browser speaks."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.sockets: set[web.WebSocketResponse] = set()
        self.left_at = time.monotonic()
        self.ready = asyncio.ensure_future(self._start())
        self._task: asyncio.Task[None] | None = None

    async def _start(self) -> None:
        server = self.reader.server
        self._task = server.start(backend="generic", exec_mode="task", disable_logging=True)
        await server.ready
        guard(server, self.reader.TRIGGERS)

    async def close(self) -> None:
        """End it; nothing of it stays in memory."""
        with contextlib.suppress(Exception):
            await self.ready
        for socket in list(self.sockets):
            if socket.prepared:
                await socket.close(code=WSCloseCode.GOING_AWAY)
        self.reader.leave()
        server = self.reader.server
        await server.stop()
        if self._task:
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        AVAILABLE_SERVERS.pop(server.name, None)

    @property
    def endpoint(self) -> Any:
        """Where trame's protocol is spoken."""
        return self.reader.server._server.ws


class Sessions:
    """The sessions by name."""

    def __init__(self, opener: Opener, grace: float = 60, limit: int = 200) -> None:
        self.table: dict[str, Session] = {}
        self.grace = grace
        self._opener = opener
        self._limit = limit
        self._key = secrets.token_bytes(32)
        self._sweeper: asyncio.Task[None] | None = None

    def new_name(self) -> str:
        """A name that nobody can guess or make up."""
        nonce = secrets.token_hex(16)
        return nonce + self._signature(nonce)

    def routes(self) -> list[web.RouteDef]:
        """The websocket of a session, and where a closing tab says goodbye."""
        return [web.get("/s/{name}/ws", self._speak), web.post("/s/{name}/leave", self._leave)]

    async def open(self, _: web.Application) -> None:
        """Begin to sweep out sessions that nobody came back to."""
        self._sweeper = asyncio.create_task(self._sweep())

    async def close(self, _: web.Application) -> None:
        """End every session."""
        if self._sweeper:
            self._sweeper.cancel()
        await asyncio.gather(*(self._drop(name) for name in list(self.table)))

    def _signature(self, nonce: str) -> str:
        return hmac.new(self._key, nonce.encode(), hashlib.sha256).hexdigest()[:32]

    def _is_ours(self, name: str) -> bool:
        return len(name) == 64 and hmac.compare_digest(name[32:], self._signature(name[:32]))

    def _name(self, request: web.Request) -> str:
        name = request.match_info["name"]
        origin = request.headers.get("Origin")
        if not self._is_ours(name) or (origin and origin.split("://")[-1] != request.host):
            raise web.HTTPForbidden
        return name

    async def _leave(self, request: web.Request) -> web.Response:
        await self._drop(self._name(request))
        gc.collect()
        return web.Response(status=204)

    async def _speak(self, request: web.Request) -> web.StreamResponse:
        name = self._name(request)
        session = self.table.get(name)
        if session is None:
            if len(self.table) >= self._limit:
                raise web.HTTPServiceUnavailable
            session = Session(self._opener(name, request.rel_url.raw_query_string))
            self.table[name] = session
        socket = web.WebSocketResponse(max_msg_size=LONGEST_MESSAGE, heartbeat=20)
        session.sockets.add(socket)
        try:
            await session.ready
            if self.table.get(name) is not session:
                raise web.HTTPServiceUnavailable  # it has ended meanwhile
            await socket.prepare(request)
            await _relay(session, socket)
        finally:
            session.sockets.discard(socket)
            session.left_at = time.monotonic()
        return socket

    async def _sweep(self) -> None:
        while True:
            await asyncio.sleep(min(5.0, self.grace / 2))
            now = time.monotonic()
            gone = [
                name
                for name, session in self.table.items()
                if not session.sockets and now - session.left_at > self.grace
            ]
            for name in gone:
                await self._drop(name)
            if gone:
                gc.collect()  # trame's servers are full of cycles

    async def _drop(self, name: str) -> None:
        session = self.table.pop(name, None)
        if session:
            await session.close()


async def _relay(session: Session, socket: web.WebSocketResponse) -> None:
    """Pass messages on for as long as the connection lasts, several at a time.

    A frame takes long to draw; what the reader does meanwhile must not wait for it.
    """
    endpoint = session.endpoint
    connection = await endpoint.connect()
    at_once = asyncio.Semaphore(IN_WORK)
    works: set[asyncio.Task[None]] = set()

    async def answer(binary: bool, content: Any) -> None:
        if not socket.closed:
            with contextlib.suppress(ConnectionError):
                await (socket.send_bytes if binary else socket.send_str)(content)

    async def work(message: Any) -> None:
        try:
            await connection.send(True, message)
        finally:
            at_once.release()

    connection.on_message(answer)
    try:
        async for message in socket:
            if message.type != WSMsgType.BINARY or not _is_whole(message.data):
                await socket.close(code=WSCloseCode.POLICY_VIOLATION)
                break
            await at_once.acquire()
            task = asyncio.create_task(work(message))
            works.add(task)
            task.add_done_callback(works.discard)
    finally:
        await asyncio.gather(*works, return_exceptions=True)
        await connection.close()
        if connection.client_id in endpoint.unchunkers:
            await endpoint.onClose(connection.client_id)  # the generic backend forgets this
        endpoint.authentified_client_ids.discard(connection.client_id)


def _is_whole(data: bytes) -> bool:
    """wslink makes room for as much as a chunk's header claims, 4 GB even: take whole ones only."""
    return len(data) > 12 and int.from_bytes(data[8:12], "little") == len(data) - 12
