"""A reader without a browser: speaks the page's websocket protocol to a session of its own."""

from __future__ import annotations

import asyncio
import itertools
import re
from typing import Any

import aiohttp
import msgpack
from wslink.chunking import UnChunker, generate_chunks

#: the longest answer that is taken, bytes
LONGEST = 1 << 24


class Wire:
    """One session, opened as a page opens it."""

    def __init__(self, http: aiohttp.ClientSession, address: str) -> None:
        self._http = http
        self._address = address.rstrip("/")
        self._numbers = itertools.count()
        self._waiting: dict[str, asyncio.Future[Any]] = {}
        self._chunks = UnChunker()
        self._chunks.set_max_message_size(LONGEST)
        self._changed = asyncio.Event()
        self.state: dict[str, Any] = {}
        #: what this reader has selected last
        self.mine = ""

    async def open(self) -> Wire:
        """Fetch the page, join its session and take its state."""
        async with self._http.get(self._address + "/") as page:
            name = re.search(r'const name = "([0-9a-f]{64})"', await page.text())
        if not name:
            raise SystemExit("the page names no session")
        self._place = f"{self._address}/s/{name[1]}"
        self._socket = await self._http.ws_connect(self._place + "/ws", max_msg_size=0)
        self._reading = asyncio.create_task(self._read())
        await self._call("system", "wslink.hello", [{"secret": "wslink-secret"}])
        self.state = (await self._call("rpc", "trame.state.get", []))["state"]
        return self

    async def trigger(self, name: str, *arguments: object) -> Any:
        """Ask for one of the page's triggers, and wait for its answer."""
        return await self._call("rpc", "trame.trigger", [name, list(arguments), {}])

    async def click(self, structure: str) -> None:
        """Select a structure, and wait until the page would show it."""
        self.mine = structure
        await self.trigger("move", "select", [structure])
        while self.state["view"]["selected"] != structure:
            self._changed.clear()
            await asyncio.wait_for(self._changed.wait(), 60)

    async def close(self) -> None:
        """Say goodbye as a closing tab does."""
        async with self._http.post(self._place + "/leave"):
            pass
        await self._socket.close()
        await self._reading

    async def _call(self, kind: str, method: str, arguments: list[object]) -> Any:
        id = f"{kind}:c0:{next(self._numbers)}"
        answer = self._waiting[id] = asyncio.get_running_loop().create_future()
        said = {"wslink": "1.0", "id": id, "method": method, "args": arguments, "kwargs": {}}
        for chunk in generate_chunks(msgpack.packb(said), LONGEST):
            await self._socket.send_bytes(chunk)
        found = await asyncio.wait_for(answer, 60)
        if "error" in found:
            raise SystemExit(f"{method}: {found['error']}")
        return found["result"]

    async def _read(self) -> None:
        async for message in self._socket:
            if message.type != aiohttp.WSMsgType.BINARY:
                continue
            whole = self._chunks.process_chunk(message.data)
            if whole is None:
                continue
            id = whole.get("id", "")
            if id in self._waiting:
                self._waiting.pop(id).set_result(whole)
            elif id.startswith("publish:trame.state"):
                self.state.update(whole["result"])
                self._changed.set()
