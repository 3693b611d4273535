import json
import random
import re
from itertools import pairwise
from pathlib import Path

import pytest
from pydantic import ValidationError

from viewer.core import disease, manifest
from viewer.core.manifest import ManifestError, Mistake
from viewer.core.paths import default_annotations
from viewer.errors import ViewerError

WORDS = default_annotations()
REPOSITORY = Path(__file__).resolve().parents[2]

#: what to break (the first line that reads so) -> with what -> what is then said about the line
BROKEN = {
    "number of a version": (
        "version: 1",
        "version: 2",
        "version: 2 is not 1; write 1",
    ),
    "status of a source": (
        "    status: literature",
        "    status: litterature",
        "sources.standring.status: 'litterature' is not one of verified, literature; "
        "did you mean 'literature'?",
    ),
    "unknown key": (
        '  short: "For learning only. This is not medical advice."',
        '  short: "For learning only."\n  shrot: "For learning only."',
        "disclaimers.shrot: is an unknown key; did you mean 'short'?",
    ),
    "unknown place in a message": (
        '  selected: "{name} selected. {plain}"',
        '  selected: "{nmae} selected. {plain}"',
        "messages.selected: has the unknown place {nmae}; use only {name}, {plain}",
    ),
    "place in a message written otherwise": (
        '  fracture_off: "{level} has its full height again."',
        '  fracture_off: "{level:>9} has its full height again."',
        "messages.fracture_off: has the unknown place {level:>9}; use only {level}",
    ),
    "brace without partner": (
        '  saved: "Saved as {file}."',
        '  saved: "Saved as {file."',
        "messages.saved: has a brace without its partner; use only {file}",
    ),
    "colour by name": (
        '  bone: {color: "#F2EEE6"}',
        "  bone: {color: ivory}",
        "palette.bone.color: 'ivory' has the wrong form; "
        "write # and six hex digits, such as '#E69F00', in quotes",
    ),
    "pattern": (
        '  thoracic: {color: "#E69F00", pattern: stripe}',
        '  thoracic: {color: "#E69F00", pattern: stripes}',
        "palette.thoracic.pattern: 'stripes' is not one of none, stripe, crosshatch, dots, noise, "
        "checker; did you mean 'stripe'?",
    ),
    "unknown member of a region": (
        "    members: [L1, L2, L3, L4, L5]",
        "    members: [L1, L2, L3, L4, L6]",
        "regions.lumbar.members.4: 'L6' is not a known structure; use one of L1, L2, L3, L4, L5",
    ),
    "empty text": (
        '    short: "C1"',
        "    short:",
        "structures.C1.short: is empty; write text, in quotes if it looks like a number",
    ),
    "number for text": (
        '    latin: "Axis (C II)"',
        "    latin: 2",
        "structures.C2.latin: 2 is not text; write text, in quotes if it looks like a number",
    ),
    "vocabulary id": (
        '    ids: {fma: "FMA:12521", uberon: "UBERON:0004612", ta98: "A02.2.02.001"}',
        '    ids: {fma: "12521", uberon: "UBERON:0004612", ta98: "A02.2.02.001"}',
        "structures.C3.ids.fma: '12521' has the wrong form; "
        "write it as FMA:9991, or null where there is none",
    ),
    "unknown region": (
        "    region: thoracic",
        "    region: toracic",
        "structures.T1.region: 'toracic' is not a known region; did you mean 'thoracic'?",
    ),
    "unknown source": (
        "    sources: [standring, uberon, hominum, nerve_rule, saifuddin]",
        "    sources: [standring, uberon, hominum, nerve_rule, saifudin]",
        "structures.L1.sources.4: 'saifudin' is not a known source; did you mean 'saifuddin'?",
    ),
    "unknown structure": (
        "  disc_L5_S1:",
        "  disc_L5_SI:",
        "structures.disc_L5_SI: 'disc_L5_SI' is not a known structure; did you mean 'disc_L5_S1'?",
    ),
    "text for keys and values": (
        '    ids: {fma: "FMA:9914", uberon: "UBERON:0002412", ta98: "A02.2.01.001"}',
        "    ids: FMA:9914",
        "parts.vertebra.ids: 'FMA:9914' is not keys and values; "
        "write 'key: value' lines, indented below it",
    ),
    "unknown host": (
        "    host: L2",
        "    host: L22",
        "lesions.lesion_L2.host: 'L22' is not a known bone; did you mean 'L2'?",
    ),
    "text for yes or no": (
        "    featured: false",
        "    featured: no",
        "lesions.lesion_L5.featured: 'no' is not true or false; write true or false",
    ),
    "kind of fracture": (
        "    kind: wedge",
        "    kind: wegde",
        "fractures.T8_wedge.kind: 'wegde' is not one of wedge, biconcave, crush, pathological; "
        "did you mean 'wedge'?",
    ),
    "level of a fracture": (
        "    level: L5",
        "    level: sacrum",
        "fractures.L5_crush.level: 'sacrum' is not a known level; "
        "use one of C1, C2, C3, C4, C5, C6, C7, T1, T2, T3, T4, T5, ...",
    ),
    "structure in two groups": (
        '  cord: {name: "Spinal cord", members: [spinal_cord]}',
        '  cord: {name: "Spinal cord", members: [spinal_cord, C1]}',
        "groups.cord.members.1: 'C1' is in the group 'cervical' as well; leave it in one group",
    ),
    "duplicate key": (
        '    term: "lymph"',
        '    term: "lymph"\n    term: "lymph"',
        'glossary.lymph.term: is there twice, first on line {line of term: "lymph"}; '
        "keep one of the two",
    ),
    "statement of another tour": (
        "        covers: [S03, S04]",
        "        covers: [S03, S04, talk]",
        "tours.metastasis.steps.1.covers.2: 'talk' is not a statement of this tour; "
        "use one of S01, S02, S03, S04, S05, S06, S07, S08, S09, S10, S11, S12, ...",
    ),
    "missing weight": (
        "          fractures: [{id: L5_crush, weight: 0.3}]",
        "          fractures: [{id: L5_crush}]",
        "tours.metastasis.steps.9.scene.fractures.0.weight: is missing; add 'weight:' here",
    ),
    "cue that starts too early": (
        "            start: 4.8",
        "            start: 4.2",
        "tours.metastasis.steps.0.cues.1.start: starts at 4.2, before the cue above it ends at "
        "4.4; start at 4.4 or later",
    ),
    "cue that ends before it starts": (
        "            end: 8.8",
        "            end: 5.9",
        "tours.metastasis.steps.3.cues.1.end: ends at 5.9, not after its start at 6.0; "
        "write an end after 6.0",
    ),
    "empty caption": (
        '            text: "Spread is less common here, but it can happen."',
        '            text: " "',
        "tours.metastasis.steps.4.cues.1.text: is empty; "
        "write something, or remove the whole entry",
    ),
    "cue id of another cue": (
        "          - id: in-the-bone.2",
        "          - id: in-the-bone.1",
        "tours.metastasis.steps.5.cues.1.id: the id 'in-the-bone.1' is taken, "
        "by line {line of - id: in-the-bone.1}; "
        "give it an id of its own",
    ),
    "lesion twice": (
        "          lesions: [lesion_C5, lesion_L5]",
        "          lesions: [lesion_C5, lesion_C5]",
        "tours.metastasis.steps.9.scene.lesions.1: 'lesion_C5' is listed twice; "
        "remove one of the two",
    ),
    "statement that nobody says": (
        "        covers: [S12]",
        "        covers: []",
        "tours.metastasis.statements.S12: no step says this; "
        "add S12 to the covers of the step that says it",
    ),
    "order of statements": (
        "        covers: [S13, S14]",
        "        covers: [S14, S13]",
        "tours.metastasis.steps.9.covers.1: 'S13' comes after 'S14'; "
        "cover each statement once, in the order of the tour's statements",
    ),
    "weight of a fracture": (
        "          fractures: [{id: T8_wedge, weight: 0.85}]",
        "          fractures: [{id: T8_wedge, weight: 1.4}]",
        "tours.metastasis.steps.7.scene.fractures.0.weight: 1.4 is above 1; write at most 1",
    ),
    "number in quotes": (
        "          camera: {azimuth: 88, elevation: 3, fit: [T6, T10]}",
        '          camera: {azimuth: "88", elevation: 3, fit: [T6, T10]}',
        "tours.metastasis.steps.7.scene.camera.azimuth: '88' is not a number; "
        "write a number such as 0.85, without quotes",
    ),
    "nothing in view": (
        "          camera: {azimuth: 80, elevation: 5, fit: [cervical, T1]}",
        "          camera: {azimuth: 80, elevation: 5, fit: []}",
        "tours.metastasis.steps.4.scene.camera: does not say what it looks at in one way; "
        "write fit: [T8] or the like, or else both focal and window",
    ),
    "plane of a cut": (
        "          cut: {plane: sagittal, level: T8, offset: 8}",
        "          cut: {plane: axail, level: T8, offset: 4}",
        "tours.metastasis.steps.5.scene.cut.plane: 'axail' is not one of sagittal, coronal, axial; "
        "did you mean 'axial'?",
    ),
    "source of a lesion": (
        "    sources: [medscape, algra1992]",
        "    sources: [medscape, algra1993]",
        "lesions.lesion_C5.sources.1: 'algra1993' is not a known source; did you mean 'algra1992'?",
    ),
    "source of a fracture": (
        "    sources: [genant_wang, genant_types]",
        "    sources: [genant_wang, genant_tips]",
        "fractures.T8_wedge.sources.1: 'genant_tips' is not a known source; "
        "did you mean 'genant_types'?",
    ),
    "source of a step": (
        "        sources: [medscape, saifuddin]",
        "        sources: [medscpe, saifuddin]",
        "tours.metastasis.steps.3.sources.0: 'medscpe' is not a known source; "
        "did you mean 'medscape'?",
    ),
    "id of another step": (
        "      - id: lumbar",
        "      - id: thoracic",
        "tours.metastasis.steps.3.id: the id 'thoracic' is taken, "
        "by line {line of - id: thoracic}; "
        "give it an id of its own",
    ),
    "what is hidden": (
        "          lesions: [lesion_L2, lesion_L4]",
        "          lesions: [lesion_L2, lesion_L4]\n          hide: [sacrm]",
        "tours.metastasis.steps.3.scene.hide.0: 'sacrm' is not a known structure or region or "
        "lesion; did you mean 'sacrum'?",
    ),
    "a tumor in a disc": (
        "          lesions: [lesion_T4, lesion_T6, lesion_T8]",
        "          lesions: [lesion_T4, lesion_T6, lesion_T8, {level: disc_L3_L4}]",
        "tours.metastasis.steps.2.scene.lesions.3: "
        "level: 'disc_L3_L4' is a disc, and tumors spare the discs; "
        "name the bone above or below it: L3 or L4",
    ),
    "a tumor larger than its bone": (
        "          lesions: [lesion_C5]",
        "          lesions: [lesion_C5, {level: T4, size: 35}]",
        "tours.metastasis.steps.4.scene.lesions.1: "
        "size: 35 mm is larger than the bone: the posterior body of "
        "T4 has room for 29 mm; write 29 or less",
    ),
    "a tumor by its id, larger than its bone": (
        "          lesions: [lesion_T6, lesion_T8, lesion_L2, paraspinal_mass_T8_left, "
        "epidural_mass_T8]",
        "          lesions: [lesion_T6, lesion_T8, lesion_L2, paraspinal_mass_T8_left, "
        "tumor.T4.posterior_body.left.lytic.35.1]",
        "tours.metastasis.steps.6.scene.lesions.4: size: 35 mm is larger than the bone: "
        "the posterior body of T4 has room for 29 mm; write 29 or less",
    ),
    "a tumor of no known cancer": (
        "              lesions: [lesion_T8]",
        "              lesions: [lesion_T8, {level: L3, primary: brest}]",
        "tours.metastasis.steps.0.cues.1.scene.lesions.1: primary: 'brest' is not a known cancer; "
        "did you mean 'breast'?",
    ),
    "a key of a tumor": (
        "          lesions: [lesion_T8]",
        "          lesions: [lesion_T8, {level: L3, prymary: breast}]",
        "tours.metastasis.steps.0.scene.lesions.1: 'prymary' is an unknown key; "
        "did you mean 'primary'?",
    ),
    "a tumor of a preset": (
        "      tumors: [tumor.T7.posterior_body.left.lytic.15.7]",
        "      tumors: [{level: T7, primary: lunge}]",
        "disease.presets.single.tumors.0: primary: 'lunge' is not a known cancer; "
        "did you mean 'lung'?",
    ),
    "a tumor of no bone": (
        "          lesions: [paraspinal_mass_T8_left]",
        "          lesions: [paraspinal_mass_T8_left, {level: L9}]",
        "tours.metastasis.steps.1.scene.lesions.1: level: 'L9' is not one of C1 to S1; correct it",
    ),
    "what is in view": (
        "          camera: {azimuth: 80, elevation: 0, fit: [lumbar, disc_L5_S1]}",
        "          camera: {azimuth: 80, elevation: 0, fit: [lumber, disc_L5_S1]}",
        "tours.metastasis.steps.3.scene.camera.fit.0: 'lumber' is not a known structure or region "
        "or group or lesion; did you mean 'lumbar'?",
    ),
    "what is labelled": (
        "          labels: [L1, L2, L4, L5]",
        "          labels: [L1, L2, L4, qq]",
        "tours.metastasis.steps.3.scene.labels.3: 'qq' is not a known structure or lesion; "
        "use one of C1, C2, C3, C4, C5, C6, C7, T1, T2, T3, T4, T5, ...",
    ),
    "what is highlighted": (
        "          highlight: [T6, T8, L2]",
        "          highlight: [T6, T8, lesion_L2, lesionL2]",
        "tours.metastasis.steps.6.scene.highlight.3: 'lesionL2' is not a known structure or "
        "region or group or lesion; did you mean 'lesion_L2'?",
    ),
    "what is faded": (
        "          camera: {azimuth: 130, elevation: 10, fit: [T5, L3]}",
        "          camera: {azimuth: 130, elevation: 10, fit: [T5, L3]}\n          fade: [coxcyx]",
        "tours.metastasis.steps.6.scene.fade.0: 'coxcyx' is not a known structure or region or "
        "lesion; did you mean 'coccyx'?",
    ),
    "level of a cut": (
        "          cut: {plane: sagittal, level: T8, offset: 5}",
        "          cut: {plane: sagittal, level: t8, offset: 5}",
        "tours.metastasis.steps.7.scene.cut.level: 't8' is not a known level; did you mean 'T8'?",
    ),
    "weight of a fracture by its kind": (
        "              fractures: [{id: L5_crush, weight: 0.3}]",
        "              fractures: [{level: L5, kind: crush, weight: 1.4}]",
        "tours.metastasis.steps.9.cues.1.scene.fractures.0.weight: 1.4 is above 1; write at most 1",
    ),
    "meaning of a grade": (
        '          "1a": "It lies in the epidural space; the sac keeps its shape."',
        '          "1a": 3',
        "scales.bilsky.tables.grade.rows.1a: 3 is not text; "
        "write text, in quotes if it looks like a number",
    ),
    "example of a scale": (
        "    example: {level: T8, site: posterior_body, side: left, size: 16, spread: canal}",
        "    example: {level: T8, site: posterior_body, side: left, size: 16}",
        "scales.bilsky.example: 'tumor.T8.posterior_body.left.lytic.16.1' never reaches the canal; "
        "write spread: canal",
    ),
    "source of a scale": (
        "    sources: [escc]",
        "    sources: [esc]",
        "scales.bilsky.sources.0: 'esc' is not a known source; did you mean 'escc'?",
    ),
    "scale of a topic": (
        "    scales: [sins]",
        "    scales: [sin]",
        "topics.compression-fracture.scales.0: 'sin' is not a known scale; did you mean 'sins'?",
    ),
    "group of a scene": (
        "              groups: [vessels]",
        "              groups: [vesels]",
        "tours.metastasis.steps.0.cues.1.scene.groups.0: 'vesels' is not a known group; "
        "did you mean 'vessels'?",
    ),
    "what grows": (
        "              growth: [{lesion: lesion_T8, amount: 0}]",
        "              growth: [{lesion: lesion_T88, amount: 0}]",
        "tours.metastasis.steps.0.cues.1.scene.growth.0.lesion: 'lesion_T88' is not a known "
        "lesion; did you mean 'lesion_T8'?",
    ),
    "route of cells": (
        "              cells: [{route: aorta_to_T8, arrived: 1}]",
        "              cells: [{route: aorta_to_L8, arrived: 1}]",
        "tours.metastasis.steps.0.cues.1.scene.cells.0.route: 'aorta_to_L8' is not a known route; "
        "did you mean 'aorta_to_T8'?",
    ),
    "route of other cells": (
        "          cells: [{route: aorta_to_T8, arrived: 1}]",
        "          cells:\n            - route: aorta_to_T8\n              arrived: 1\n"
        "            - arrived: 1\n              route: aorta_to_T8",
        "tours.metastasis.steps.0.scene.cells.1.route: the id 'aorta_to_T8' is taken, "
        "by line {line of - route: aorta_to_T8}; give it an id of its own",
    ),
    "level of a route": (
        "      - {level: T4, at: [9, 46, 11], within: 5}",
        "      - {level: T44, at: [9, 46, 11], within: 5}",
        "routes.aorta_to_T8.points.0.level: 'T44' is not a known level; did you mean 'T4'?",
    ),
    "source of a route": (
        "    sources: [yuh1996, medscape]",
        "    sources: [yuh1997, medscape]",
        "routes.aorta_to_T8.sources.0: 'yuh1997' is not a known source; did you mean 'yuh1996'?",
    ),
    "start of an arrow": (
        "            - {from: lung_right, to: T6}",
        "            - {from: lung_rigt, to: T6}",
        "tours.metastasis.steps.1.scene.arrows.0.from: 'lung_rigt' is not a known structure or "
        "lesion; did you mean 'lung_right'?",
    ),
    "end of an arrow": (
        "            - {from: liver, to: T11}",
        "            - {from: liver, to: T111}",
        "tours.metastasis.steps.1.scene.arrows.2.to: 'T111' is not a known structure or lesion; "
        "did you mean 'T11'?",
    ),
    "body of a ruler": (
        "          ruler: T8",
        "          ruler: T88",
        "tours.metastasis.steps.7.scene.ruler: 'T88' is not a known body that can sink; "
        "did you mean 'T8'?",
    ),
    "bone of a labelled part": (
        "              labels: [T8.body, T8.vertebral_canal, lesion_T8]",
        "              labels: [T88.body, T8.vertebral_canal, lesion_T8]",
        "tours.metastasis.steps.5.cues.1.scene.labels.0: 'T88' is not a known structure; "
        "did you mean 'T8'?",
    ),
    "labelled part": (
        "          labels: [T8.body, T8.vertebral_canal, lesion_T8]",
        "          labels: [T8.bodi, T8.vertebral_canal, lesion_T8]",
        "tours.metastasis.steps.5.scene.labels.0: 'bodi' is not a known part; did you mean 'body'?",
    ),
    "tender spot": (
        "        tender: T8",
        "        tender: T88",
        "tours.metastasis.steps.8.tender: 'T88' is not a known level; did you mean 'T8'?",
    ),
    "area of the skin": (
        "        areas: [C6_left, L5_left]",
        "        areas: [C6_left, L5_lft]",
        "tours.metastasis.steps.9.areas.1: 'L5_lft' is not a known area; did you mean 'L5_left'?",
    ),
    "area of a case": (
        "            areas: [below_C5]",
        "            areas: [bellow_C5]",
        "tours.metastasis.steps.10.cases.0.areas.0: 'bellow_C5' is not a known area; "
        "did you mean 'below_C5'?",
    ),
    "id of another case": (
        "          - id: chest",
        "          - id: neck",
        "tours.metastasis.steps.10.cases.1.id: the id 'neck' is taken, by line "
        "{line of - id: neck}; give it an id of its own",
    ),
    "page that says more": (
        "        topics: [serious-signs]",
        "        topics: [serious-sings]",
        "tours.metastasis.steps.10.topics.0: 'serious-sings' is not a known topic; "
        "did you mean 'serious-signs'?",
    ),
    "where a part is found": (
        "    found_at: [superior_articular_process, inferior_articular_process]",
        "    found_at: [superior_articular_process, inferior_articular_proces]",
        "parts.articular_pillar.found_at.1: 'inferior_articular_proces' is not a known part; "
        "did you mean 'inferior_articular_process'?",
    ),
    "bones of a part": (
        "    of: [C3, C4, C5, C6, C7]",
        "    of: [C3, C4, C5, C6, cervikal]",
        "parts.articular_pillar.of.4: 'cervikal' is not a known sideless structure or region; "
        "did you mean 'cervical'?",
    ),
    "source of what a pressed nerve does": (
        "      sources: [radic, derm1, netter]",
        "      sources: [radic, derm1, neter]",
        "disease.pressed.root.sources.2: 'neter' is not a known source; did you mean 'netter'?",
    ),
    "source of a kind of tumor": (
        "      sources: [skeletal_mets]",
        "      sources: [skeletal_met]",
        "disease.types.lytic.sources.0: 'skeletal_met' is not a known source; "
        "did you mean 'skeletal_mets'?",
    ),
    "source of what a pressed cord does": (
        "        sources: [mypcnow, bach1990]",
        "        sources: [mypcnow, bach1991]",
        "disease.pressed.canal.C1_C4.sources.1: 'bach1991' is not a known source; "
        "did you mean 'bach1990'?",
    ),
    "source of a page": (
        "    sources: [genant_wang, genant_types, uetani, vcf_signs]",
        "    sources: [genant_wang, genant_types, uetanni, vcf_signs]",
        "topics.compression-fracture.sources.2: 'uetanni' is not a known source; "
        "did you mean 'uetani'?",
    ),
    "source of a cancer": (
        "      sources: [radiopaedia_mixed, devita]",
        "      sources: [radiopaedia_mixed, devitta]",
        "disease.primaries.prostate.sources.1: 'devitta' is not a known source; "
        "did you mean 'devita'?",
    ),
    "name of a tumor of a preset": (
        "        - tumor.T5.posterior_body.left.lytic.13.2",
        "        - lesion_T88",
        "disease.presets.skip.tumors.1: 'lesion_T88' is not a known lesion; "
        "did you mean 'lesion_T8'?",
    ),
    "mark-up in the words": (
        '            text: "The skin over that spot may hurt when you touch or press it."',
        '            text: "The skin over <b>that</b> spot may hurt."',
        "tours.metastasis.steps.8.cues.1.text: has the mark-up <b>; write the words alone",
    ),
    "not a list": (
        "          highlight: [thoracic]",
        "          highlight: thoracic",
        "tours.metastasis.steps.2.scene.highlight: 'thoracic' is not a list; "
        "write a list, such as [T8, T9]",
    ),
}
#: said besides, about what a line above takes away
BESIDES = {"structures.disc_L5_S1: is missing; add 'disc_L5_S1:' to structures"}


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """All of BROKEN in one file: its mistakes, the line of each break, the line of each text."""
    text = WORDS.read_text(encoding="utf-8")
    marked = {}
    for name, (line, broken, _) in BROKEN.items():
        assert f"\n{line}\n" in f"\n{text}", f"{name}: annotations.yaml has no line {line!r}"
        marked[name] = f"{broken} #{name}#"
        text = f"\n{text}".replace(f"\n{line}\n", f"\n{marked[name]}\n", 1)[1:]
    lines = text.split("\n")
    numbers = {
        name: next(n for n, line in enumerate(lines, 1) if line.endswith(f" #{name}#"))
        for name in BROKEN
    }
    path = tmp_path_factory.mktemp("words") / "broken.yaml"
    text = re.sub(r" #[\w ]+#(?=\n)", "", text)
    path.write_text(text, encoding="utf-8")
    rows = [line.strip() for line in text.split("\n")]
    return manifest.check(path), numbers, {row: str(rows.index(row) + 1) for row in rows}


def complaints(tmp_path, content):
    path = tmp_path / "words.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    mistakes = manifest.check(path)
    assert all("\n" not in str(mistake) for mistake in mistakes)
    return [str(mistake).removeprefix(f"{path}:") for mistake in mistakes]


def test_the_words_that_come_with_the_program_have_no_mistakes():
    assert manifest.check(WORDS) == []


@pytest.mark.parametrize("name", BROKEN)
def test_a_mistake_is_named_with_its_line_and_remedy(found, name):
    mistakes, numbers, lines = found
    line = numbers[name]
    said = re.sub(r"{line of (.*?)}", lambda m: lines[m[1]], BROKEN[name][2])
    if name == "statement that nobody says":
        line = next(m.line for m in mistakes if "no step says" in m.problem)
    file = mistakes[0].file
    assert f"{file}:{line}: {said}" in [str(mistake) for mistake in mistakes]


def test_all_mistakes_are_told_at_once_in_the_order_of_the_file_and_no_others(found):
    mistakes, *_ = found
    lines = [mistake.line for mistake in mistakes]
    assert lines == sorted(lines)
    problems = {f"{mistake.path}: {mistake.problem}; {mistake.remedy}" for mistake in mistakes}
    paths = [said.partition(": ")[0] for *_, said in BROKEN.values()]
    assert problems >= BESIDES
    assert sorted(m.path for m in mistakes) == sorted(
        [*paths, *(said.partition(": ")[0] for said in BESIDES)]
    )


def test_a_file_with_mistakes_is_not_loaded_and_the_error_carries_them_all(found, tmp_path):
    path = tmp_path / "words.yaml"
    path.write_text(WORDS.read_text().replace("    kind: wedge\n", "    kind: wegde\n"))
    with pytest.raises(ManifestError, match="did you mean 'wedge'") as caught:
        manifest.load(path)
    assert isinstance(caught.value, ViewerError)
    assert caught.value.exit_code == 2
    assert caught.value.mistakes == tuple(manifest.check(path))
    assert str(caught.value) == str(caught.value.mistakes[0])


def test_where_a_cancer_began_gives_the_type_of_its_tumor_unless_that_is_given(tmp_path):
    path = tmp_path / "words.yaml"
    told = "[{level: T7, primary: prostate}, {level: T6, primary: prostate, type: mixed}]"
    text = WORDS.read_text()
    for before, after in (
        ("      tumors: [tumor.T7.posterior_body.left.lytic.15.7]", f"      tumors: {told}"),
        (
            "          lesions: [lesion_C5]",
            "          lesions: [{level: C5, primary: breast, size: 9}]",
        ),
    ):
        assert before in text
        text = text.replace(before, after)
    path.write_text(text)
    book = manifest.load(path)
    first, second = map(disease.tumor, book.disease.presets["single"].tumors)
    assert (first.level, first.type) == ("T7", "blastic")
    assert (second.level, second.type) == ("T6", "mixed")
    shown = book.tours["metastasis"].steps[4].scene.lesions
    assert [disease.tumor(id).type for id in shown] == ["mixed"]


def test_a_name_that_names_nothing_is_enough_to_refuse_a_file(tmp_path):
    path = tmp_path / "words.yaml"
    path.write_text(WORDS.read_text().replace("    host: L2\n", "    host: L22\n"))
    with pytest.raises(ManifestError, match="did you mean 'L2'"):
        manifest.load(path)


def test_a_mistake_reads_file_line_path_problem_remedy():
    mistake = Mistake(214, "tours.a", "is empty", "write something", "words.yaml")
    assert str(mistake) == "words.yaml:214: tours.a: is empty; write something"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("", "1: is empty; write the words into it, from 'version: 1' on"),
        ("# nothing yet\n", "1: is empty; write the words into it, from 'version: 1' on"),
        ("just text", "1: 'just text' is not keys and values; write 'key: value'"),
        ("- a\n- b", "1: a list is not keys and values; write 'key: value'"),
        (b"version: 1\ntitle: \xff\xfe\n", "2: is not UTF-8 text; save it with the encoding UTF-8"),
        (b"version: 1\ntitle: a\x00b\n", "2: has a character that YAML does not allow; remove it"),
        ("version: 1\n\ttitle: a\n", "2: has a tab where spaces belong; use spaces"),
        ('version: 1\ntitle: "a\n', "3: is not YAML: found unexpected end of stream; check quotes"),
        ("a: 1\n---\nb: 2\n", "2: is not YAML: but found another document; check quotes"),
        ("a: [1\nb: 2\n", "2: is not YAML: "),
        ("a: *b\n", "1: is not YAML: found undefined alias 'b'; check quotes"),
        ('a: "\\x4"\n', "1: is not YAML: "),
        ('a: "\\UFFFFFFFF"\n', "1: is not YAML: "),
        ("[" * 100_000, "1: is nested too deeply; use at most 40 levels"),
        (b"#" * (3 << 20), "1: is larger than 2 MiB; split it or name another file"),
    ],
)
def test_what_is_not_yaml_is_told_in_one_line(tmp_path, content, line):
    said = complaints(tmp_path, content)
    assert said[0].startswith(line)
    assert len(said) == 1 or content.startswith(("just", "- a"))


def test_every_tab_is_told_at_once(tmp_path):
    said = complaints(tmp_path, "version: 1\n\ttitle: a\nregions:\n \tlumbar: b\n")
    assert [line.partition(":")[0] for line in said] == ["2", "4"]


@pytest.mark.parametrize(
    ("name", "problem"),
    [("", "is a folder"), ("missing.yaml", "is not there"), ("a\0b", "cannot be read")],
)
def test_what_is_not_a_file_is_told_in_one_line(tmp_path, name, problem):
    (mistake,) = manifest.check(tmp_path / name)
    assert mistake.line == 1
    assert mistake.problem.startswith(problem)
    assert mistake.remedy


def test_an_alias_is_not_followed_so_that_no_small_file_grows_huge(tmp_path):
    bomb = "a: &a [x, x, x, x]\n"
    bomb += "".join(f"{n}: &{n} [{', '.join([f'*{p}'] * 9)}]\n" for p, n in pairwise("abcdefghi"))
    said = complaints(tmp_path, bomb)
    assert "2: b.0: is an alias (*); write the value out in full" in said
    assert "1: version: is missing; add 'version:' here" in said


def test_a_mistake_stays_on_one_line_whatever_the_key(tmp_path):
    said = complaints(tmp_path, '"a\\x07\\nb": 1\n')
    assert any(line.startswith("1: a\\x07\\nb: is an unknown key; ") for line in said)


def test_a_list_that_contains_itself_is_told_once(tmp_path):
    said = complaints(tmp_path, "title: &a [*a]\n")
    assert "1: title.0: is an alias (*); write the value out in full" in said


def test_what_is_plain_yaml_and_yet_no_words_is_told(tmp_path):
    said = complaints(tmp_path, "version: 1\n? [a, b]\n: 2\n")
    assert "2: has a list as a key; use a word as the key" in said
    (deep,) = [
        line for line in complaints(tmp_path, "title: " + "[" * 50 + "]" * 50) if "deep" in line
    ]
    assert deep.endswith(".0: is nested too deeply; use at most 40 levels")


def test_a_tag_runs_nothing(tmp_path):
    said = complaints(tmp_path, "title: !!python/object/apply:os.system [ls]\n")
    (tagged,) = (line for line in said if line.startswith("1: title: "))
    assert re.fullmatch(r"1: title: has the tag \S+os.system; remove the tag", tagged)


def test_yes_and_dates_and_leading_zeros_are_what_they_look_like(tmp_path):
    said = complaints(
        tmp_path, "version: 1_0\nlanguage: no\ntitle: 2026-01-01\nregions: 012\nparts: 0x1F\n"
    )
    assert not any(" title:" in line or " language:" in line for line in said)
    assert "1: version: 10 is not 1; write 1" in said
    assert any(line.startswith("5: parts: 31 is not keys and values") for line in said)
    assert any(line.startswith("4: regions: 12 is not keys and values") for line in said)


def test_form_and_references_are_told_together(tmp_path):
    text = WORDS.read_text().replace("    kind: wedge\n", "    kind: wegde\n")
    text = text.replace("    host: L2\n", "    host: L22\n")
    said = complaints(tmp_path, text)
    assert ["wegde" in said[1], "L22" in said[0], len(said)] == [True, True, 2]


def test_a_broken_section_does_not_blame_those_who_use_it(tmp_path):
    text = re.sub(r"\nlesions:\n(?:  .*\n)+", "\nlesions: none\n", WORDS.read_text())
    said = complaints(tmp_path, text)
    assert len(said) == 1
    assert "lesions: 'none' is not keys and values" in said[0]


def test_a_missing_structure_and_a_structure_in_no_group_are_told(tmp_path):
    text = re.sub(r"\n  T9:\n(?:    .*\n)+", "\n", WORDS.read_text())
    text = text.replace("T8, T9, T10, T11, T12]", "T8, T10, T11, T12]")
    text = text.replace("            end: 30.4\n", "", 1)
    text = text.replace("[lesion_C5, tumor.C5.epidural.middle.lytic.14.5]", "[]", 1)
    said = complaints(tmp_path, text)
    untimed = "end: is missing, while other times of this step are given; add it, or remove all "
    assert any(untimed in line for line in said)
    healthy = "cases.0: has no tumor that could grow; write lesions: [lesion_T8] in its scene"
    assert any(healthy in line for line in said)
    assert any(line.endswith("structures.T9: is missing; add 'T9:' to structures") for line in said)
    assert any("groups: 'T9' is in no group; add it to one's members" in line for line in said)


def test_an_unknown_member_of_a_group_and_a_fracture_given_twice_are_told(tmp_path):
    text = WORDS.read_text().replace("members: [spinal_cord]", "members: [spinal_cord, cauda]", 1)
    crush = "{id: L5_crush, weight: 0.3}"
    said = complaints(tmp_path, text.replace(crush, f"{crush}, {crush}"))
    assert "groups.cord.members.1: 'cauda' is not a known structure or lesion; " in said[0]
    assert "scene.fractures.1.id: the id 'L5_crush' is taken, by line " in said[1]
    text = re.sub(r"\n    example: .*", "\n    example: lesion_T88", text)
    said = complaints(
        tmp_path, text.replace("cauda", "disc_x").replace(crush, "{id: L6, weight: 1}")
    )
    example, broken = said[1:3]
    assert "scales.bilsky.example: 'lesion_T88' is not a known lesion; did you mean" in example
    assert "scene.fractures.0.id: 'L6' is not a known fracture; use one of L5_crush" in broken


@pytest.mark.parametrize(
    ("lesions", "fractures", "problem"),
    [
        (
            "[{level: L2, at: [1, 2, 3], site: pedicle}]",
            "[]",
            "scene.lesions.0: site: 'at' says already where it is; leave one of the two away",
        ),
        (
            "[{level: L2}, {level: L4}, {level: L2}]",
            "[]",
            "scene.lesions.2: this tumor is listed twice; give it another seed",
        ),
        (
            f"[{', '.join(f'{{level: L2, seed: {n}}}' for n in range(25))}]",
            "[]",
            "scene.lesions: more than 24 tumors at once; show fewer",
        ),
        (
            "[]",
            "[{level: L3, kind: wedge}, {id: L3_crush, weight: 1}]",
            "scene.fractures.1: L3 sinks already, by line ",
        ),
        (
            "[]",
            f"[{', '.join(f'{{level: T{n}, kind: wedge}}' for n in range(6, 11))}]",
            "scene.fractures: more than 4 bodies sink at once; let fewer sink",
        ),
    ],
)
def test_what_no_view_can_show_is_told(tmp_path, lesions, fractures, problem):
    text = WORDS.read_text().replace("lesions: [lesion_L2, lesion_L4]", f"lesions: {lesions}", 1)
    text = text.replace("fractures: [{id: T8_wedge, weight: 0.85}]", f"fractures: {fractures}", 1)
    (said,) = complaints(tmp_path, text)
    assert re.match(rf"\d+: tours\.metastasis\.steps\.\d\..*{re.escape(problem)}", said)


def test_a_step_of_another_tour_with_the_same_id_is_told(tmp_path):
    text = WORDS.read_text()
    said = complaints(tmp_path, text.replace("      - id: whole-spine\n", "      - id: lumbar\n"))
    assert any("the id 'lumbar' is taken, by line" in line for line in said)


def test_a_windows_file_reads_the_same(tmp_path):
    text = WORDS.read_text(encoding="utf-8")
    assert complaints(tmp_path, b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()) == []


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_broken_check_answers_with_mistakes(tmp_path, seed):
    chance = random.Random(seed)
    lines = WORDS.read_text(encoding="utf-8").split("\n")
    for _ in range(chance.choice([1, 3, 30])):
        place = chance.randrange(len(lines))
        line = lines[place]
        at = chance.randrange(len(line) + 1)
        lines[place] = chance.choice(
            [
                "",
                line[:at],
                line[at:],
                "  " + line,
                line.lstrip(),
                line[:at] + chance.choice("{}[]:&*!|>'\"%@`#,?-\t\\é😀\x85\u2028 0.") + line[at:],
                line + "\n" + chance.choice(lines),
                line.rpartition(" ")[0]
                + " "
                + chance.choice(["null", "1e999", ".nan", "[]", "{}"]),
                "9" * 5000,
            ]
        )
    path = tmp_path / "words.yaml"
    path.write_text("\n".join(lines), encoding="utf-8", newline="")
    mistakes = manifest.check(path)
    length = len("\n".join(lines).splitlines()) + 1
    for mistake in mistakes:
        assert 1 <= mistake.line <= length
        assert mistake.problem
        assert mistake.remedy
        assert str(mistake).isprintable()


def test_the_schema_for_editors_knows_tumors_and_fractures_by_their_words():
    forms = json.loads(manifest.schema())["$defs"]
    tumor, broken = forms["TumorWords"], forms["BreakWords"]
    assert {"level", "site", "side", "size", "spread", "at"} <= set(tumor["properties"])
    assert tumor["additionalProperties"] is broken["additionalProperties"] is False
    known = {"$ref": "#/$defs/TumorWords"}
    assert known in forms["Scale"]["properties"]["example"]["anyOf"]
    assert known in forms["Scene"]["properties"]["lesions"]["items"]["anyOf"]
    fractures = forms["Scene"]["properties"]["fractures"]["items"]["anyOf"]
    assert [one["$ref"].split("/")[-1] for one in fractures] == ["Collapse", "BreakWords"]


def test_the_schema_for_editors_is_current():
    stored = (REPOSITORY / "docs" / "annotations.schema.json").read_text(encoding="utf-8")
    assert stored == manifest.schema(), "write manifest.schema() to docs/annotations.schema.json"
    assert set(json.loads(stored)["required"]) > {"version", "structures", "tours"}


def test_a_book_cannot_be_changed(book):
    with pytest.raises(ValidationError):
        book.title = "Another"
