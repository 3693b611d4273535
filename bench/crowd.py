"""A hundred readers whose browsers draw, on one process: memory, and how soon a click is answered.

They speak the page's protocol from here; three real Chromiums are among them.
"""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import Iterator
from statistics import quantiles

import aiohttp
from playwright.sync_api import sync_playwright

from bench import Figure
from bench.page import SETTLED
from bench.processes import CHROMIUM, memory, serving
from bench.wire import Wire
from viewer.core.anatomy import BONES

READERS = 100
CYCLES = 4
#: a reader clicks so often, and so often in all
EVERY = 2.0
CLICKS = 10
#: readers that arrive at the same moment
AT_ONCE = 10


def crowd() -> Iterator[Figure]:
    """Four times a hundred readers come, click and go."""
    with serving() as (address, pid):
        yield from asyncio.run(_crowd(address, pid))


async def _crowd(address: str, pid: int) -> list[Figure]:
    figures = []
    left: list[float] = []
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as http:
        first = await Wire(http, address).open()  # what the first reader makes it load
        await first.close()
        for cycle in range(CYCLES):
            before = memory(pid)
            start = time.perf_counter()
            wires = await _opened(http, address)
            opened = time.perf_counter() - start
            share = (memory(pid) - before) / READERS
            chromium = [asyncio.to_thread(_real, address)] if cycle == 0 else []
            clicks, *_ = await asyncio.gather(_clicked(wires), *chromium)
            strangers = [w for w in wires if w.state["view"]["selected"] != w.mine]
            if strangers:
                raise SystemExit(f"{len(strangers)} readers see what another has selected")
            await asyncio.gather(*(wire.close() for wire in wires))
            await asyncio.sleep(2)
            left.append(memory(pid))
            if cycle == 0:
                cuts = quantiles(clicks, n=100)
                figures += [
                    Figure("100 readers arrive", opened, "s"),
                    Figure("memory a session, of the first 100", share, "MiB", 1),
                    Figure("click on the wire, 100 readers and 3 Chromiums, p50", cuts[49], "ms"),
                    Figure(
                        "click on the wire, 100 readers and 3 Chromiums, p95", cuts[94], "ms", 10
                    ),
                ]
            elif cycle == 1:
                cuts = quantiles(clicks, n=100)
                figures += [
                    Figure("click on the wire, 100 readers, p50", cuts[49], "ms"),
                    Figure("click on the wire, 100 readers, p95", cuts[94], "ms", 10),
                ]
    growth = (left[-1] - left[0]) / (CYCLES - 1)
    return [*figures, Figure("memory left behind by each further 100 readers", growth, "MiB", 2)]


async def _opened(http: aiohttp.ClientSession, address: str) -> list[Wire]:
    wires: list[Wire] = []
    for _ in range(0, READERS, AT_ONCE):
        wires += await asyncio.gather(*(Wire(http, address).open() for _ in range(AT_ONCE)))
    return wires


async def _clicked(wires: list[Wire]) -> list[float]:
    """How long every click waits for the picture that answers it, ms."""
    chance = random.Random(7)
    took: list[float] = []

    async def reader(wire: Wire) -> None:
        await asyncio.sleep(chance.random() * EVERY)
        for _ in range(CLICKS):
            bone = chance.choice([bone for bone in BONES if bone != wire.mine])
            start = time.perf_counter()
            await wire.click(bone)
            took.append((time.perf_counter() - start) * 1000)
            await asyncio.sleep(EVERY * (0.5 + chance.random()))

    await asyncio.gather(*(reader(wire) for wire in wires))
    return took


def _real(address: str) -> None:
    """Three real browsers that draw and click, in a thread of its own.

    On machines of their own they would take nothing from the server: here they get what it leaves.
    """
    os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    with sync_playwright() as playwright, playwright.chromium.launch(**CHROMIUM) as browser:
        pages = [browser.new_page() for _ in range(3)]
        for page in pages:
            page.goto(address)
            page.wait_for_selector(SETTLED, timeout=120_000)
        for k in range(5):
            for page in pages:
                page.mouse.click(640, 250 + 60 * k)
            time.sleep(EVERY)
