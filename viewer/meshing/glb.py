"""A binary glTF file that is filled piece by piece, packed with EXT_meshopt_compression."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass, field
from typing import Any, Final

import meshopt
import numpy as np
from numpy.typing import NDArray

Node = dict[str, Any]
#: component types of accessors
BYTE: Final = 5120
UNSIGNED_BYTE: Final = 5121
SHORT: Final = 5122
UNSIGNED_INT: Final = 5125
#: bits of a normal
NORMAL_BITS: Final = 7

_COMPRESSION: Final = "EXT_meshopt_compression"


@dataclass
class Glb:
    """Nodes and meshes in the atlas's frame, mm; a root node turns it to glTF's metres, +y up."""

    #: what the scene carries along
    extras: Node
    nodes: list[Node] = field(default_factory=list)
    meshes: list[Node] = field(default_factory=list)
    accessors: list[Node] = field(default_factory=list)
    views: list[Node] = field(default_factory=list)
    #: the packed bytes, and how many they are once unpacked
    content: bytearray = field(default_factory=bytearray)
    unpacked: int = 0

    def packed(self) -> bytes:
        """The whole document as the bytes of a .glb file."""
        root = {
            "name": "spine",
            "children": list(range(len(self.nodes))),
            "matrix": [0.001, 0, 0, 0, 0, 0, -0.001, 0, 0, 0.001, 0, 0, 0, 0, 0, 1],
        }
        document = {
            "asset": {"version": "2.0", "generator": "spine-viewer"},
            "extensionsUsed": ["KHR_mesh_quantization", _COMPRESSION],
            "extensionsRequired": ["KHR_mesh_quantization", _COMPRESSION],
            "scene": 0,
            "scenes": [{"nodes": [len(self.nodes)], "extras": self.extras}],
            "nodes": [*self.nodes, root],
            "meshes": self.meshes,
            "accessors": self.accessors,
            "bufferViews": self.views,
            "buffers": [
                {"byteLength": len(self.content)},
                {"byteLength": self.unpacked, "extensions": {_COMPRESSION: {"fallback": True}}},
            ],
        }
        text = json.dumps(document, separators=(",", ":")).encode()
        text += b" " * (-len(text) % 4)
        length = 12 + 8 + len(text) + 8 + len(self.content)
        return b"".join(
            (
                struct.pack("<4sII", b"glTF", 2, length),
                struct.pack("<I4s", len(text), b"JSON") + text,
                struct.pack("<I4s", len(self.content), b"BIN\0") + self.content,
            )
        )

    def rows(
        self,
        values: NDArray[np.generic],
        component: int,
        *,
        normalized: bool = False,
        bounds: bool = False,
    ) -> int:
        """An accessor of rows, each made as long as four bytes divide."""
        count, width = values.shape
        spare = -width % (4 // values.dtype.itemsize)
        padded = np.pad(values, ((0, 0), (0, spare)))
        view = self._view(padded, "ATTRIBUTES", {})
        extra: Node = {"normalized": True} if normalized else {}
        if bounds:
            extra |= {"min": values.min(axis=0).tolist(), "max": values.max(axis=0).tolist()}
        kind = {1: "SCALAR", 3: "VEC3", 4: "VEC4"}[width]
        return self._accessor(view, component, count, kind, extra)

    def normals(self, normals: NDArray[np.floating]) -> int:
        signed = np.pad(normals, ((0, 0), (0, 1))).astype(np.float32)
        rows = meshopt.encode_filter_oct(signed, 4, NORMAL_BITS)
        view = self._view(rows, "ATTRIBUTES", {"filter": "OCTAHEDRAL"})
        return self._accessor(view, BYTE, len(rows), "VEC3", {"normalized": True})

    def corners(self, corners: NDArray[np.uint32]) -> int:
        view = self._view(corners[:, None], "TRIANGLES", {})
        return self._accessor(view, UNSIGNED_INT, len(corners), "SCALAR", {})

    def _view(self, rows: NDArray[np.generic], mode: Any, extra: Node) -> int:
        stride = rows.nbytes // len(rows)
        source = rows.ravel() if mode == "TRIANGLES" else rows
        packed = meshopt.encode_gltf_buffer(source, mode)
        compression = {
            "buffer": 0,
            "byteOffset": len(self.content),
            "byteLength": len(packed),
            "byteStride": stride,
            "count": len(rows),
            "mode": mode,
            **extra,
        }
        view: Node = {
            "buffer": 1,
            "byteOffset": self.unpacked,
            "byteLength": rows.nbytes,
            "extensions": {_COMPRESSION: compression},
        }
        if mode == "ATTRIBUTES":
            view["byteStride"] = stride
        self.views.append(view)
        self.content += packed + bytes(-len(packed) % 4)
        self.unpacked += rows.nbytes
        return len(self.views) - 1

    def _accessor(self, view: int, component: int, count: int, kind: str, extra: Node) -> int:
        described = {"bufferView": view, "componentType": component, "count": count, "type": kind}
        self.accessors.append(described | extra)
        return len(self.accessors) - 1
