"""Tumors, fractures and presets as they are written on the command line."""

from __future__ import annotations

from typing import Any

from viewer.core import disease
from viewer.core.atlas import Atlas
from viewer.errors import ViewerError, did_you_mean


def preset(id: str, atlas: Atlas) -> str:
    """The id of a preset; raises ViewerError where there is none of that name."""
    known = atlas.book.disease.presets
    if id not in known:
        raise ViewerError(
            f"--preset: there is no '{id}'{did_you_mean(id, known)}; use {', '.join(known)}"
        )
    return id


def collapse(text: str, atlas: Atlas) -> tuple[str, float]:
    """A fracture's id and its weight, from 'L1_wedge:0.6' or 'L1_wedge:60%'."""
    id, _, given = text.partition(":")
    if "_" not in id or "=" in id:
        raise ViewerError(
            f"--fracture: '{text}' is not understood; write a level, a kind and how far, such as "
            "L1_wedge:0.6 or L1_crush:60%"
        )
    try:
        weight = _share(given or "1")
    except ValueError:
        raise ViewerError(f"--fracture: '{given}' is no weight; write 0.6 or 60%") from None
    if not 0 <= weight <= 1:
        raise ViewerError(
            f"--fracture: {given} is more than a whole collapse or less than none; write 0 to 1, "
            "or 0% to 100%"
        )
    try:
        found = disease.fracture(id).id
        if atlas.workshop:
            atlas.workshop.fracture(found)  # refuses a tumor of another bone
        return found, weight
    except disease.DiseaseError as problem:
        raise ViewerError(f"--fracture: {problem}") from None


def tumor(text: str, atlas: Atlas) -> tuple[disease.Tumor, float]:
    """A tumor and its growth, from 'level=L3,site=pedicle,side=left,size=10,growth=0.5'.

    Where the cancer began gives its type, unless that is given, too.
    """
    given: dict[str, Any] = {}
    for part in filter(None, text.split(",")):
        name, _, value = part.partition("=")
        given[name.strip()] = value.strip()
    known = ("level", "site", "side", "type", "primary", "size", "seed", "spread", "at", "growth")
    for name in given:
        if name not in known:
            raise ViewerError(
                f"--tumor: there is no '{name}'{did_you_mean(name, known)}; use {', '.join(known)}"
            )
    primaries = atlas.book.disease.primaries
    primary = given.pop("primary", None)
    if primary is not None:
        if primary not in primaries:
            raise ViewerError(
                f"--tumor: primary: '{primary}' is not one of {', '.join(primaries)}"
                f"{did_you_mean(primary, primaries)}"
            )
        given.setdefault("type", primaries[primary].type)
    if "at" in given and "site" in given:
        raise ViewerError("--tumor: site: at says already where it is; leave one of the two away")
    try:
        growth = _share(given.pop("growth", "1"))
        if "size" in given:
            given["size"] = float(given["size"])
        if "seed" in given:
            given["seed"] = int(given["seed"])
        if "at" in given:
            x, y, z = (int(mm) for mm in given["at"].split("/"))
            given |= {"at": (x, y, z), "site": "at"}
        if not 0 <= growth <= 1:
            raise ViewerError(
                f"--tumor: growth {growth:g} is more than full grown or less than nothing; write 0 "
                "to 1, or 0% to 100%"
            )
        made = disease.Tumor(**given)
        if atlas.workshop:
            atlas.workshop.structure(made.id)  # refuses a place outside the bone
        return made, growth
    except (TypeError, ValueError):
        raise ViewerError(
            f"--tumor: '{text}' is not understood; write level=L3,site=posterior_body,side=left,"
            "type=lytic,size=18, or at=10/-5/3 in place of the site"
        ) from None
    except disease.DiseaseError as problem:
        raise ViewerError(f"--tumor: {problem}") from None


def _share(text: str) -> float:
    """A number such as 0.6 or 60%; raises ValueError."""
    number = text.strip()
    return float(number.removesuffix("%")) / (100 if number.endswith("%") else 1)
