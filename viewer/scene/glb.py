"""The light detail of every structure, read from the file that browsers load first."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import meshopt
import numpy as np
from numpy.typing import NDArray

from viewer.core.atlas import REMEDY, AtlasError
from viewer.scene.mesh import Array, Mesh

#: how glTF numbers the types of what an accessor holds
_TYPES: Final = {5120: np.int8, 5121: np.uint8, 5122: np.int16, 5125: np.uint32}
_WIDTHS: Final = {"SCALAR": 1, "VEC3": 3, "VEC4": 4}

Rows = Callable[[int], NDArray[Any]]


def read(path: Path) -> dict[str, Mesh]:
    """The meshes by structure's id; raises AtlasError where the file is missing or damaged."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise AtlasError(f"{path}: the file is missing; {REMEDY}") from None
    except OSError as problem:
        raise AtlasError(f"{path}: {problem.strerror}; {REMEDY}") from problem
    try:
        return _unpacked(content)
    except (ValueError, LookupError, TypeError, struct.error):
        raise AtlasError(f"{path}: the file is damaged; {REMEDY}") from None


def _unpacked(content: bytes) -> dict[str, Mesh]:
    magic, _, length, described = struct.unpack_from("<4sIII", content)
    if magic != b"glTF" or length != len(content):
        raise ValueError("not a whole binary glTF")
    document = json.loads(content[20 : 20 + described])
    packed = memoryview(content)[28 + described :]

    def rows(number: int) -> NDArray[Any]:
        """What an accessor holds, (count, width)."""
        accessor = document["accessors"][number]
        view = document["bufferViews"][accessor["bufferView"]]["extensions"]
        at = view["EXT_meshopt_compression"]
        start, stride, count = at["byteOffset"], at["byteStride"], at["count"]
        out = meshopt.decode_gltf_buffer(
            bytes(packed[start : start + at["byteLength"]]),
            count,
            stride,
            at["mode"],
            at.get("filter"),
        )
        typed = np.ascontiguousarray(out).view(_TYPES[accessor["componentType"]])
        return typed.reshape(count, -1)[:, : _WIDTHS[accessor["type"]]]

    return {
        node["name"]: _mesh(node, document["meshes"][node["mesh"]], rows)
        for node in document["nodes"]
        if "mesh" in node
    }


def _mesh(node: Mapping[str, Any], described: Mapping[str, Any], rows: Rows) -> Mesh:
    (primitive,) = described["primitives"]
    attributes, scale = primitive["attributes"], np.float32(node["scale"][0])
    places = rows(attributes["POSITION"]).astype(np.float32)
    corners = rows(primitive["indices"]).reshape(-1, 3).astype(np.int64)
    if corners.max() >= len(places):
        raise ValueError("a triangle has a corner that is not there")
    grey = rows(attributes["COLOR_0"])[:, 0] / 255
    red, blue = (np.polyval(curve, grey) for curve in node["extras"]["tint"])
    shade = np.clip(np.rint(np.stack([red, grey, blue], axis=1) * 255), 0, 255)
    part = rows(attributes["_PART"])[:, 0] if "_PART" in attributes else np.zeros(len(places))
    morphs, follows = {}, {}
    names = described.get("extras", {}).get("targetNames", ())
    for name, target in zip(names, primitive.get("targets", ()), strict=True):
        morphs[name] = rows(target["POSITION"]).astype(np.float32) * scale
        share = attributes.get(f"_FOLLOW_{name.upper()}")
        if share is not None:
            follows[name] = rows(share)[:, 0].astype(np.float32) / np.float32(255)
    return Mesh(
        points=places * scale + np.asarray(node["translation"], np.float32),
        normals=_unit(rows(attributes["NORMAL"]).astype(np.float32)),
        faces=corners,
        shade=shade.astype(np.uint8),
        part=part.astype(np.uint8),
        morphs=morphs,
        follows=follows,
    )


def _unit(directions: Array) -> Array:
    length = np.linalg.norm(directions, axis=1, keepdims=True)
    return (directions / np.maximum(length, 1)).astype(np.float32)
