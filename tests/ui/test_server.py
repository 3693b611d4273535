"""Serving: the address, the files of the page, and what goes wrong at the start."""

from __future__ import annotations

import asyncio
import socket
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from unittest.mock import AsyncMock, MagicMock

import pytest
from aiohttp import ClientSession, web

from tests.ui.visits import Site
from viewer.errors import ViewerError
from viewer.ui import server
from viewer.ui.sessions import Sessions


def test_a_port_in_use_is_one_clear_line() -> None:
    async def listen(port: int) -> None:
        async with server.listening(web.Application(), "127.0.0.1", port):
            pass

    # Playwright keeps a loop of its own in this thread
    with ThreadPoolExecutor() as in_a_thread, socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ViewerError, match=rf"127\.0\.0\.1:{port} .*--port") as caught:
            in_a_thread.submit(lambda: asyncio.run(listen(port))).result()
    assert len(str(caught.value).splitlines()) == 1


def test_the_page_loads_nothing_from_elsewhere(site: Site) -> None:
    with urllib.request.urlopen(site.address) as answer:
        text = answer.read().decode()
        policy = answer.headers["Content-Security-Policy"]
    assert "http://" not in text
    assert "https://" not in text
    assert "default-src 'self'" in policy
    assert "connect-src 'self'" in policy


def test_no_name_that_was_made_up_opens_a_session(site: Site) -> None:
    for path in ("s/mine/ws", f"s/{'0' * 64}/ws"):
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(site.address + path)
        assert caught.value.code == 403
        caught.value.close()
    assert not site.sessions.table


def test_a_query_of_any_kind_never_breaks_the_page(site: Site) -> None:
    for query in ("?%00", "?a=%3Cscript%3E", "?" + "x" * 5000):
        with urllib.request.urlopen(site.address + query) as answer:
            assert answer.status == 200
            assert b"<script>alert" not in answer.read()


def test_a_session_that_ends_while_its_browser_connects_ends_in_peace() -> None:
    async def answered() -> int:
        loop = asyncio.get_running_loop()
        reader = MagicMock()
        reader.server.ready, reader.server.start.return_value = loop.create_future(), None
        reader.server._server.ws.functionMap = {"trame.trigger": (None, None)}
        reader.server.stop = AsyncMock()
        sessions = Sessions(lambda name, link: reader)
        app = web.Application()
        app.add_routes(sessions.routes())
        async with server.listening(app, "127.0.0.1", 0) as address, ClientSession() as http:
            asking = asyncio.create_task(http.get(f"{address}s/{sessions.new_name()}/ws"))
            while not sessions.table:
                await asyncio.sleep(0)
            ending = asyncio.create_task(sessions.close(app))
            await asyncio.sleep(0)
            reader.server.ready.set_result(True)
            await ending
            async with await asking as answer:
                return answer.status

    with ThreadPoolExecutor() as in_a_thread:
        assert in_a_thread.submit(lambda: asyncio.run(answered())).result(30) == 503
