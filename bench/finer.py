"""The same atlas with 4 or 16 times the triangles, to see how cost grows."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pyvista as pv

from viewer.meshing import gltf


def finer(atlas: Path, halvings: int, out: Path) -> Path:
    """Write an atlas into `out` whose edges are halved so often; returns `out`."""
    index = json.loads((atlas / "atlas.json").read_text())
    for structure in index["structures"]:
        mesh = pv.read(atlas / structure["file"]).subdivide(halvings, "linear")
        path = out / structure["file"]
        mesh.save(path)
        structure["sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()
        structure["triangles"] = mesh.n_cells
    (out / "atlas.json").write_text(json.dumps(index))
    gltf.write(out)
    return out
