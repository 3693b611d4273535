"""Measurements to fields: every bone, disc and nerve as a recipe of named parts.

One frame everywhere: millimetres, patient axes +x left, +y posterior, +z superior, origin at the
centre of the upper end-plate of S1. A recipe is written in its bone's own frame (origin at the
centre of the body, +z along the body); `column` says where the bone stands.
"""
