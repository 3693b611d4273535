"""Draws Pictures of one atlas off screen: the streamed view, stills, the command line.

Importing this package settles how VTK draws without a display, before VTK loads.
"""

import os
from ctypes.util import find_library

from viewer.errors import ViewerError

_WINDOWS = {"EGL": "vtkEGLRenderWindow", "OSMesa": "vtkOSOpenGLRenderWindow"}


def _settle_window() -> None:
    """Choose the library that draws; VTK itself crashes where there is none."""
    if "VTK_DEFAULT_OPENGL_WINDOW" in os.environ:
        return
    found = next((window for library, window in _WINDOWS.items() if find_library(library)), None)
    if found is None:
        raise ViewerError(
            "there is no library to draw with off screen: install one, for example with"
            " `apt-get install libegl1`"
        )
    os.environ["VTK_DEFAULT_OPENGL_WINDOW"] = found


_settle_window()
