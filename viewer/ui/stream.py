"""The streamed view: pictures drawn on the server, one after another, for every session."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from typing import Any, TypeVar

import numpy as np
from PIL import Image

from viewer.core.atlas import Atlas
from viewer.core.camera import Camera
from viewer.core.picture import Picture
from viewer.scene import stills
from viewer.scene.scene import Quality, Scene

T = TypeVar("T")

#: JPEG quality while the picture moves, and at rest
JPEG = {Quality.MOVING: 70, Quality.STILL: 92}


class Studio:
    """The one Scene of the process, and the one thread in which VTK runs."""

    def __init__(self, open_scene: Callable[[], Scene]) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="studio")
        self._open_scene = open_scene
        self._scene: Future[Scene] | None = None

    def open(self) -> Future[Scene]:
        """Begin to open the scene, once."""
        if self._scene is None:
            self._scene = self._thread.submit(self._open_scene)
        return self._scene

    async def do(self, work: Callable[[Scene], T]) -> T:
        """What `work` makes of the scene; works wait in line."""
        scene = self.open()
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, lambda: work(scene.result()))

    async def ready(self) -> None:
        """Wait until the scene is open; raises what went wrong while it opened."""
        await asyncio.wrap_future(self.open())

    def close(self) -> None:
        """Let go of the scene."""
        scene = self._scene
        if scene and scene.done() and not scene.exception():
            self._thread.submit(scene.result().close)  # where VTK made it
        self._thread.shutdown()


class StreamView:
    """A view of one session whose frames are drawn on the server."""

    #: the element of the page that shows it
    component = "spine-stage"

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    async def frame(
        self, picture: Picture, camera: Camera, size: tuple[int, int], quality: Quality
    ) -> bytes:
        """A JPEG of the picture as the camera sees it."""
        seen = replace(picture, camera=camera)
        return await self._studio.do(
            lambda scene: jpeg(scene.image(seen, size, quality), JPEG[quality])
        )

    async def pick(
        self, picture: Picture, camera: Camera, size: tuple[int, int], x: float, y: float
    ) -> tuple[str, str]:
        """The structure at a pixel and its part there, or nothing."""
        seen = replace(picture, camera=camera)
        return await self._studio.do(lambda scene: scene.pick(seen, size, x, y))

    async def still(self, atlas: Atlas, picture: Picture, options: dict[str, Any]) -> bytes:
        """A PNG to keep."""
        return await self._studio.do(lambda scene: stills.png(scene, picture, **options))


def jpeg(pixels: np.ndarray, quality: int) -> bytes:
    """The pixels as a JPEG file."""
    file = io.BytesIO()
    Image.fromarray(pixels).save(
        file, "JPEG", quality=quality, subsampling=0 if quality > 90 else 2
    )
    return file.getvalue()
