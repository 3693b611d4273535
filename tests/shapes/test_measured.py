"""The tables beside a measured adult: a value keeps to it, or its row says why it does not."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from viewer.core.anatomy import LEVELS
from viewer.shapes import atlas_axis, cervical_table, thoracolumbar

#: within which a value keeps to what was measured: a share, or mm, whichever is more
CLOSE = {"rel": 0.05, "abs": 0.8}
#: measured quantity -> the row that answers for it in the neck and in T1-L5, and
#: how the table tells it
WANTED: dict[str, tuple[str, str, Callable[[Any], float]]] = {
    "body_h_ant": ("body_height_front", "body_height_front", lambda p: p.body_height_front),
    "body_h_post": ("body_height_back", "body_height_back", lambda p: p.body_height_back),
    "ep_lo_depth": ("lower_front", "lower_front", lambda p: p.lower_back - p.lower_front),
    "ep_up_depth": ("upper_front", "upper_front", lambda p: p.upper_back - p.upper_front),
    "ep_lo_width": ("lower_width", "lower_width", lambda p: p.lower_width),
    "ep_up_width": (
        *("floor_width", "upper_width"),
        lambda p: getattr(p, "floor_width", p.upper_width),
    ),
    "body_waist_depth": ("waist_front", "waist_front", lambda p: p.waist_back - p.waist_front),
    "body_waist_width": ("waist_width", "waist_width", lambda p: p.waist_width),
    "canal_depth": ("canal_back", "canal_back", lambda p: p.canal_back - p.waist_back),
    "canal_width": ("canal_width", "canal_width", lambda p: p.canal_width),
    "pedicle_height": ("pedicle_height", "pedicle_height", lambda p: p.pedicle_height),
    "pedicle_width": ("pedicle_width", "pedicle_width", lambda p: p.pedicle_width),
    "tp_span": (
        *("posterior_x", "transverse_x"),
        lambda p: 2 * getattr(p, "transverse_x", getattr(p, "posterior_x", 0.0)),
    ),
}
PLATES = atlas_axis.plates("C2")
#: the same of atlas and axis: bone, measured quantity, row, and how the table tells it
UPPERMOST: tuple[tuple[str, str, str, Callable[[dict[str, float]], float]], ...] = (
    ("C1", "tp_span", "width", lambda p: p["width"]),
    ("C1", "canal_depth", "canal_depth", lambda p: p["canal_depth"]),
    ("C1", "canal_width", "canal_width", lambda p: p["canal_width"]),
    ("C1", "anterior_arch_height", "anterior_arch_height", lambda p: p["anterior_arch_height"]),
    ("C1", "anterior_arch_ap", "anterior_arch_thickness", lambda p: p["anterior_arch_thickness"]),
    ("C1", "posterior_arch_height", "posterior_arch_height", lambda p: p["posterior_arch_height"]),
    (
        "C1",
        "posterior_arch_ap",
        "posterior_arch_thickness",
        lambda p: p["posterior_arch_thickness"],
    ),
    ("C2", "ep_lo_width", "lower_width", lambda p: p["lower_width"]),
    ("C2", "ep_lo_depth", "lower_front", lambda p: p["lower_back"] - p["lower_front"]),
    ("C2", "dens_width_at_C1_arch", "dens_width", lambda p: p["dens_width"]),
    ("C2", "dens_ap_at_C1_arch", "dens_depth", lambda p: p["dens_depth"]),
    (
        *("C2", "dens_tip_above_inferior_endplate", "dens_tip"),
        lambda p: p["dens_tip"] - (PLATES.lower_back + PLATES.lower_front)[1] / 2,
    ),
    ("C2", "canal_width", "canal_width", lambda p: p["canal_width"]),
    ("C2", "pedicle_height", "pedicle_height", lambda p: p["pedicle_height"]),
    ("C2", "pedicle_width", "pedicle_width", lambda p: p["pedicle_width"]),
    ("C2", "tp_span", "width", lambda p: p["width"]),
)


def apart(table: Path) -> dict[str, set[str]]:
    """Row -> the levels of which it says why they are apart: 'C3 C4: why; L5: why'."""
    with table.open(newline="", encoding="utf-8") as file:
        lines = csv.DictReader(line for line in file if not line.startswith("#"))
        return {
            row.get("bone", "") + row["measure"]: {
                level
                for reason in (row["apart"] or "").split(";")
                for level in reason.partition(":")[0].split()
            }
            for row in lines
        }


@pytest.fixture(scope="module")
def measured(shared) -> dict[tuple[str, str], float]:
    """(level, quantity) -> value, mm; sides are averaged."""
    found: dict[tuple[str, str], list[float]] = {}
    with (shared / "reference" / "measured.csv").open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            quantity = row["quantity"].removesuffix("_L").removesuffix("_R")
            if row["unit"] == "mm":
                found.setdefault((row["structure"], quantity), []).append(float(row["value"]))
    return {key: sum(values) / len(values) for key, values in found.items()}


def beside(measured) -> Iterator[tuple[str, str, set[str], float, float]]:
    """Level, quantity, of which levels its row gives reasons, the table's value, the measured."""
    own = apart(atlas_axis.TABLE)
    for level, quantity, row, value in UPPERMOST:
        p = atlas_axis.measurements()[level]
        yield level, quantity, own[level + row], value(p), measured[level, quantity]
    for level in LEVELS[2:]:
        neck = level in cervical_table.LEVELS
        table = cervical_table if neck else thoracolumbar
        said, p = apart(table.TABLE), table.measurements()[level]
        for quantity, (in_neck, below, value) in WANTED.items():
            if (level, quantity) in measured:
                row = in_neck if neck else below
                yield level, quantity, said[row], value(p), measured[level, quantity]


def test_a_value_keeps_to_the_measured_adult_or_says_why_not(measured):
    silent = [
        f"{level} {quantity}: {value:.1f}, measured {truth:.1f}"
        for level, quantity, said, value, truth in beside(measured)
        if value != pytest.approx(truth, **CLOSE) and level not in said
    ]
    assert not silent


def test_no_reason_is_given_for_what_keeps_to_the_measured_adult(measured):
    idle = [
        f"{level} {quantity}"
        for level, quantity, said, value, truth in beside(measured)
        if value == pytest.approx(truth, **CLOSE) and level in said
    ]
    assert not idle
