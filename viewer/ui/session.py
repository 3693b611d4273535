"""One reader: what they have seen, what their page shows, and what they may ask for."""

from __future__ import annotations

from dataclasses import replace

from trame.app import TrameApp
from trame.decorators import trigger

from viewer.core import authoring, moves
from viewer.core.atlas import Atlas
from viewer.core.disease import DiseaseError
from viewer.core.link import LinkError, from_link, to_link
from viewer.core.picture import picture
from viewer.core.state import ViewState
from viewer.scene.scene import Quality
from viewer.ui import events, shown
from viewer.ui.events import RefusedError
from viewer.ui.library import Library
from viewer.ui.page import Page
from viewer.ui.said import said
from viewer.ui.stream import StreamView, Studio
from viewer.ui.telling import Telling
from viewer.ui.web_view import WebView, addresses
from viewer.ui.words import words

#: the largest frame that is streamed, pixels
FRAME_PIXELS = 1_600_000
#: the largest picture that the page saves, pixels a side
LARGEST_STILL = 3840


class Reader(TrameApp):
    """The session of one browser; nothing it does can be seen by another."""

    TRIGGERS = frozenset(
        {
            "move",
            "play",
            "settle",
            "camera",
            "pick",
            "frame",
            "picture",
            "still",
            "step",
            "undo",
            "redo",
        }
    )

    def __init__(self, name: str, link: str, library: Library, studio: Studio) -> None:
        super().__init__(name)
        self._library = library
        self._view = StreamView(studio)
        self._web = WebView()
        self._sliding: object = None
        self._words: tuple[object, ...] = ()
        start, problem = _opened(library, link)
        self.state.update(
            {
                "mistakes": list(library.mistakes),
                "notice": problem,
                "said": "",
                "seq": 0,
                "web": addresses(library.atlas),
            }
        )
        self._become(moves.History(start), "", mover="reader")
        self.page = Page(self.server, self._view.component, start.theme.value)
        library.readers.add(self._reread)

    def leave(self) -> None:
        """Let go of what would keep this session in memory."""
        self._library.readers.discard(self._reread)

    @property
    def atlas(self) -> Atlas:
        """The atlas with the newest usable words, in the reader's language."""
        return self._library.atlas_in(self.history.present.language)

    # --- what the browser may ask for; the arguments are the wire's and are checked
    @trigger("move")
    async def _move(self, name: object, arguments: object) -> None:
        try:
            await self._library.prepared(
                events.after(self.atlas, self.history.present, name, arguments)
            )
        except DiseaseError as problem:
            self.state.notice = str(problem)
            self.state.flush()
            return
        now = self.history.present  # others may have moved on meanwhile
        amend = events.slides(name) and self._sliding == name
        self._sliding = name if events.slides(name) else None
        self._go(events.after(self._library.atlas, now, name, arguments), amend=amend)

    @trigger("play")
    def _play(self, seconds: object, still: object = False, own: object = False) -> None:
        """Show a moment of the tour; with `own`, the camera stays where the reader has put it."""
        now = self.history.present
        telling = self._telling(now)
        timeline = telling.still if still is True else telling.moving
        state = timeline.at(events.number(seconds, 0, timeline.duration), now)
        if own is True:
            state = replace(state, camera=now.camera)
        told = said(self.atlas, now, state) if state.step != now.step else ""
        amend = self._sliding == "play"
        self._sliding = "play"
        self._become(self.history.then(state, amend=amend), told, mover="tour")

    @trigger("settle")
    def _settle(self) -> None:
        self._sliding = None

    @trigger("camera")
    def _camera(self, values: object, goes_on: object = False) -> None:
        now = replace(self.history.present, camera=events.camera(values))
        amend = goes_on is True and self._sliding == "camera"
        self._sliding = "camera"
        self._become(self.history.then(now, amend=amend), "", mover="reader")

    @trigger("pick")
    async def _pick(
        self, x: object, y: object, width: object, height: object, values: object
    ) -> None:
        size = events.size(width, height)
        at = events.number(x, 0, size[0]), events.number(y, 0, size[1])
        found = await self._view.pick(self._picture, events.camera(values), size, *at)
        await self._move("click", [*found])
        self.state.flush()

    @trigger("frame")
    async def _frame(self, width: object, height: object, moving: object, values: object) -> bytes:
        size = events.size(width, height)
        if size[0] * size[1] > FRAME_PIXELS * 1.05:
            raise RefusedError(f"frame of {size}")
        quality = Quality.MOVING if moving is True else Quality.STILL
        return await self._view.frame(self._picture, events.camera(values), size, quality)

    @trigger("picture")
    def _whole_picture(self) -> dict[str, object]:
        return self._web.whole()

    @trigger("still")
    async def _still(
        self, width: object, height: object, transparent: object, labels: object, caption: object
    ) -> bytes:
        options = {
            "size": events.size(width, height, LARGEST_STILL),
            "transparent": transparent is True,
            "labels": labels is True,
            "caption": caption is True,
        }
        return await self._view.still(self.atlas, self._picture, options)

    @trigger("step")
    def _step(self) -> str:
        return authoring.step(self.atlas, self.history.present)

    @trigger("undo")
    def _undo(self) -> None:
        self._travel(self.history.undo(), self.atlas.book.messages.undone)

    @trigger("redo")
    def _redo(self) -> None:
        self._travel(self.history.redo(), self.atlas.book.messages.redone)

    # --- how the state goes on
    def _go(self, state: ViewState, *, amend: bool = False) -> None:
        told = said(self.atlas, self.history.present, state)
        self.state.notice = ""
        self._become(self.history.then(state, amend=amend), told)

    def _travel(self, history: moves.History, message: str) -> None:
        messages = self.atlas.book.messages
        if history is self.history:
            undoing = message == messages.undone
            message = messages.nothing_to_undo if undoing else messages.nothing_to_redo
        self._sliding = None
        self._become(history, message)

    def _become(self, history: moves.History, said: str, mover: str = "server") -> None:
        """Go on to a history, wholly or (where its picture cannot be worked out) not at all."""
        now = history.present
        atlas = self._library.atlas_in(now.language)
        new = picture(atlas, now)
        page = shown.page(atlas, history, new) | self._told(atlas, now)
        self.history, self._picture = history, new
        if said:
            page["said"] = said
        if mover != "reader":  # otherwise the browser has drawn it already
            page["seq"] = self.state.seq + 1
        page["drawn"] = self._web.told(atlas, new)
        page["camera"] = {"at": page["camera"], "by": mover}
        self.state.update(page)

    def _told(self, atlas: Atlas, state: ViewState) -> dict[str, object]:
        """The words of the page and the tour that is played, where they are not those of before."""
        telling = self._telling(state)
        before, self._words = self._words, (atlas, telling)
        told: dict[str, object] = {}
        if before[:1] != self._words[:1]:
            told["words"] = words(atlas, tuple(self._library.languages.items()))
            told["trame__title"] = atlas.book.title
        if before[1:] != self._words[1:]:
            told["story"] = telling.shown
        return told

    def _telling(self, state: ViewState) -> Telling:
        """The tour that is played: the one that the reader is in, or else the first."""
        tour = state.tour or next(iter(self._library.atlas.book.tours))
        return self._library.telling(tour, state.language, state.track)

    def _reread(self) -> None:
        """Show the words as they are now, in the same place."""
        state, _ = _opened(self._library, to_link(self.history.present))
        same = state == self.history.present
        history = self.history if same else moves.History(state)
        with self.state:
            self.state.mistakes = list(self._library.mistakes)
            messages = self._library.atlas_in(state.language).book.messages
            told = "" if self._library.mistakes else messages.words_reloaded
            self._become(history, told)


def _opened(library: Library, link: str) -> tuple[ViewState, str]:
    """The state that a link names, or the start and why it is not what was asked for."""
    try:
        return from_link(library.atlas, link), ""
    except LinkError:
        return ViewState(), library.atlas.book.messages.link_broken
