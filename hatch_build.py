"""The wheel carries words, meshes and narration; an editable install reads them where they are."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Data(BuildHookInterface):
    """Copies what `viewer.core.paths` looks for; a missing source stops the build."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version != "editable":
            build_data["force_include"] |= {
                "annotations.yaml": "viewer/_data/annotations.yaml",
                "words": "viewer/_data/words",
                "meshes": "viewer/_data/meshes",
                "narration": "viewer/_data/narration",
            }
