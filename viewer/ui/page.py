"""The page of one session: our own panels, each a template named for what the reader sees."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Final

from trame_vuetify.ui.vuetify3 import VAppLayout

PANELS: Final = Path(__file__).with_name("panels")

#: what trame has to load for the page, besides Vue and Vuetify
MODULE: Final = {
    "styles": ["__spine/spine.css"],
    "module_scripts": ["__spine/spine.js"],
    "vue_use": ["spinePage"],
}

#: colours for Vuetify's own surfaces (menus and dialogs); the rest is in spine.css
THEMES: Final = {
    "dark": {"dark": True, "colors": {"background": "#101418", "surface": "#1b2128"}},
    "light": {"dark": False, "colors": {"background": "#ffffff", "surface": "#ffffff"}},
}


class Page:
    """Top bar, structures, stage, details and caption, around a view of any kind."""

    def __init__(self, server: Any, view: str, theme: str) -> None:
        config = {"theme": {"defaultTheme": theme, "themes": THEMES}}
        with VAppLayout(server, theme=("view.theme",), vuetify_config=config) as layout:
            layout.root.add_child(
                f'<div class="page" :class="{LAYOUT}">'
                + "".join(_panel(name) for name in ("bar", "structures"))
                + _panel("stage").replace("{{view}}", view)
                + _panel("details").replace("{{disease}}", _panel("disease"))
                + "".join(_panel(name) for name in ("caption", "dialogs"))
                + "</div>"
            )
        server.enable_module(MODULE)
        state = server.state
        # our icons and the system's fonts: no icon font, no web font
        state.trame__styles = [
            s for s in state.trame__styles if "mdi" not in s and "roboto" not in s
        ]


#: which panels are open
LAYOUT: Final = (
    "{ 'with-structures': $ui.structures, 'with-details': details &amp;&amp; $ui.details, "
    "touring: view.touring, presenting: $ui.presenting }"
)


@cache
def _panel(name: str) -> str:
    return (PANELS / f"{name}.html").read_text("utf-8")
