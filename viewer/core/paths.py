"""Where the words and the meshes are that open by default."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_DATA = _PACKAGE / "_data"  # filled in the wheel only; in the repository both lie at the top


def default_annotations() -> Path:
    """The words that come with the program; the file may be missing in a bare checkout."""
    return (_DATA if _DATA.is_dir() else _PACKAGE.parent) / "annotations.yaml"


def default_atlas() -> Path:
    """The folder of the atlas that comes with the program; it may not have been built yet."""
    return (_DATA if _DATA.is_dir() else _PACKAGE.parent) / "meshes"
