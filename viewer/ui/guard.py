"""Denies by default: what a browser may say to its trame server."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from viewer.ui.events import RefusedError

log = logging.getLogger(__name__)

#: the calls of trame's protocol that a page needs, besides triggers
CALLS = ("trame.state.get", "trame.lifecycle.update", "trame.error.client")


def guard(server: Any, triggers: frozenset[str]) -> None:
    """Let a browser use the named triggers alone: it can write no state key and call nothing else.

    Any browser could otherwise write every state key, its page's template included, and read
    tracebacks: wslink sends them with the answer.
    """
    endpoint = server._server.ws
    calls = endpoint.functionMap
    root, trigger = calls["trame.trigger"]

    def refuse_update(_: Any, changes: Any) -> None:
        keys = [change.get("key") for change in changes if isinstance(change, dict)]
        log.warning("refused to write %.80r", keys)

    async def checked(_: Any, name: Any, arguments: Any, named: Any) -> Any:
        try:
            if not isinstance(name, str) or name not in triggers or named:
                raise RefusedError(f"trigger {name!r:.40}")
            answer = await trigger(root, name, arguments, {})
            await _told()
            return answer
        except (RefusedError, TypeError) as problem:  # TypeError: too few or too many arguments
            log.warning("refused: %.200s", problem)
            return None
        except Exception:  # our own bug: its traceback is for the log, not for the browser
            log.exception("trigger %.40s", name)
            return None

    endpoint.functionMap = {
        "trame.state.update": (root, refuse_update),
        "trame.trigger": (root, checked),
        **{name: calls[name] for name in CALLS if name in calls},
    }


async def _told() -> None:
    """What a trigger has changed is told before it is answered: wslink tells it a turn later."""
    loop = asyncio.get_running_loop()
    turn = loop.create_future()
    loop.call_later(0, turn.set_result, None)
    await turn
    await asyncio.sleep(0)
