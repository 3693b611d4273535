"""What a student types into the search field, in the language of the page."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.ui.paper import PaperScene, paper_atlas
from tests.ui.visits import Site, serving
from viewer.core import atlas as atlases
from viewer.core import languages, manifest
from viewer.core.paths import default_annotations

pytestmark = pytest.mark.browser

#: what is typed -> a structure of the list, or one and its part, that answers
ENGLISH = {
    "atlas": "C1",
    "C1": "C1",
    "first cervical vertebra": "C1",
    "axis": "C2",
    "dens": "C2 dens",
    "odontoid process": "C2 dens",
    "apex of dens": "C2 dens",
    "vertebra prominens": "C7",
    "anterior arch of atlas": "C1 anterior_arch",
    "posterior arch": "C1 posterior_arch",
    "lateral mass": "C1 lateral_mass_left",
    "facet for dens": "C1 anterior_arch",
    "fovea dentis": "C1 anterior_arch",
    "groove for the vertebral artery": "C1 posterior_arch",
    "transverse foramen": "C4 anterior_bar_left",
    "foramen transversarium": "C6 posterior_bar_right",
    "transverse foramina": "C2 anterior_bar_left",
    "uncinate process": "C5 uncinate_process_left",
    "Luschka": "C5 uncinate_process_right",
    "uncovertebral joint": "C3 uncinate_process_left",
    "carotid tubercle": "C6 anterior_tubercle_tp_left",
    "Chassaignac": "C6 anterior_tubercle_tp_right",
    "articular pillar": "C5 superior_articular_process_left",
    "sulcus nervi spinalis": "C5 costotransverse_bar_left",
    "zygapophysial joint": "T5 superior_facet_left",
    "zygapophyseal joints": "L4 inferior_facet_left",
    "facet joint": "L4 superior_facet_right",
    "L4 facet joint": "L4 inferior_facet_right",
    "superior articular facet": "T8 superior_facet_left",
    "vertebral body": "T8 body",
    "endplate": "L3 superior_end_plate",
    "end plate": "L3 inferior_end_plate",
    "end-plate": "L3 inferior_end_plate",
    "ring apophysis": "L3 superior_end_plate",
    "pedicle": "T8 pedicle_left",
    "T8 left pedicle": "T8 pedicle_left",
    "laminae": "T8 lamina_left",
    "pars interarticularis": "L5 lamina_left",
    "isthmus": "L5 lamina_right",
    "vertebral arch": "T4 pedicle_left",
    "neural arch": "T4 lamina_left",
    "spinous processes": "T7 spinous_process",
    "transverse process": "L3 transverse_process_left",
    "costal process": "L3 transverse_process_right",
    "mamillary process": "L2 mamillary_process_left",
    "mammillary process": "L2 mamillary_process_right",
    "accessory process": "L4 accessory_process_left",
    "demifacet": "T6 superior_costal_facet_left",
    "costal facet": "T6 inferior_costal_facet_left",
    "transverse costal facet": "T6 transverse_costal_facet_left",
    "costovertebral joint": "T6 superior_costal_facet_right",
    "costotransverse joint": "T6 transverse_costal_facet_right",
    "vertebral notch": "T6 pedicle_left",
    "intervertebral foramen": "L4 pedicle_left",
    "neural foramen": "root_L4_left nerve_root",
    "vertebral foramen": "T6 lamina_left",
    "vertebral canal": "T6 lamina_right",
    "spinal canal": "L2 lamina_right",
    "basivertebral": "L3 body",
    "basivertebral foramen": "T8 body",
    "cancellous bone": "L3 body",
    "bone marrow": "T8 body",
    "cortex": "L3 body",
    "sacrum": "sacrum",
    "promontory": "sacrum promontory",
    "ala of the sacrum": "sacrum ala_left",
    "auricular surface": "sacrum auricular_surface_left",
    "sacroiliac joint": "sacrum auricular_surface_right",
    "sacral hiatus": "sacrum sacral_cornu_left",
    "sacral cornua": "sacrum sacral_cornu_right",
    "sacral canal": "sacrum median_sacral_crest",
    "anterior sacral foramina": "sacrum lateral_part_left",
    "posterior sacral foramina": "sacrum lateral_sacral_crest_left",
    "median sacral crest": "sacrum median_sacral_crest",
    "base of sacrum": "sacrum superior_end_plate",
    "tailbone": "coccyx",
    "coccygeal cornu": "coccyx coccygeal_cornu_left",
    "L4/5": "disc_L4_L5",
    "L4-5 disc": "disc_L4_L5",
    "C5-C6": "disc_C5_C6",
    "intervertebral disc L5/S1": "disc_L5_S1",
    "disk": "disc_L5_S1",
    "nucleus pulposus": "disc_L3_L4 nucleus_pulposus",
    "anulus fibrosus": "disc_L3_L4 annulus_fibrosus",
    "annulus": "disc_C3_C4 annulus_fibrosus",
    "spinal cord": "spinal_cord",
    "medulla spinalis": "spinal_cord",
    "conus medullaris": "spinal_cord conus_medullaris",
    "cauda equina": "spinal_cord cauda_equina",
    "filum terminale": "spinal_cord cauda_equina",
    "filum": "spinal_cord cauda_equina",
    "cervical enlargement": "spinal_cord cord",
    "lumbar enlargement": "spinal_cord cord",
    "gray matter": "spinal_cord cord",
    "nerve root": "root_C5_left",
    "C8 nerve": "root_C8_left",
    "coccygeal nerve": "root_Co1_left",
    "nervus coccygeus": "root_Co1_right",
    "dorsal root ganglion": "root_L5_left spinal_ganglion",
    "DRG": "root_L5_right spinal_ganglion",
    "ventral root": "root_T4_left anterior_root",
    "dura": "dura",
    "thecal sac": "dura",
    "dural sac": "dura",
    "epidural space": "dura",
    "ligamentum flavum": "ligament_flavum_L3_L4",
    "ligamenta flava": "ligament_flavum_L3_L4",
    "yellow ligament": "ligament_flavum_C4_C5",
    "nuchal ligament": "ligament_nuchal",
    "ligamentum nuchae": "ligament_nuchal",
    "anterior longitudinal ligament": "ligament_anterior_longitudinal",
    "ALL": "ligament_anterior_longitudinal",
    "PLL": "ligament_posterior_longitudinal",
    "interspinous": "ligament_interspinous",
    "supraspinous": "ligament_supraspinous",
    "first rib": "rib_T1_left",
    "rib 12": "rib_T12_right",
    "head of rib": "rib_T5_left",
    "costal cartilage": "costal_cartilage_3_left",
    "breastbone": "sternum_body",
    "manubrium": "manubrium",
    "sternal angle": "manubrium",
    "xiphoid": "xiphoid",
    "lung": "lung_left",
    "aorta": "aorta",
    "Batson": "vertebral_venous_plexus",
    "metastasis": "lesion_T8",
    "tumour": "lesion_T8",
    "lumbar lordosis": "L3 body",
}
#: the same on the Spanish page, with accents or without
SPANISH = {
    "atlas": "C1",
    "primera vértebra cervical": "C1",
    "axis": "C2",
    "diente": "C2 dens",
    "odontoides": "C2 dens",
    "vertebra prominente": "C7",
    "vértebra dorsal": "T5",
    "agujero transverso": "C4 anterior_bar_left",
    "foramen transversarium": "C4 anterior_bar_left",
    "apofisis unciforme": "C5 uncinate_process_left",
    "Luschka": "C5 uncinate_process_right",
    "tubérculo carotídeo": "C6 anterior_tubercle_tp_left",
    "Chassaignac": "C6 anterior_tubercle_tp_left",
    "articulación cigapofisaria": "T5 superior_facet_left",
    "articulaciones facetarias": "L4 inferior_facet_left",
    "carilla articular": "L4 superior_facet_left",
    "platillo": "L3 superior_end_plate",
    "pediculo": "T8 pedicle_left",
    "láminas": "T8 lamina_left",
    "istmo": "L5 lamina_left",
    "apofisis espinosas": "T7 spinous_process",
    "apófisis mamilar": "L2 mamillary_process_left",
    "apófisis accesoria": "L4 accessory_process_left",
    "semicarilla": "T6 superior_costal_facet_left",
    "agujero de conjuncion": "L4 pedicle_left",
    "foramen intervertebral": "root_L4_left nerve_root",
    "conducto raquídeo": "L2 lamina_left",
    "basivertebral": "L3 body",
    "hueso esponjoso": "L3 body",
    "médula ósea": "T8 body",
    "sacro": "sacrum",
    "promontorio": "sacrum promontory",
    "ala del sacro": "sacrum ala_left",
    "superficie auricular": "sacrum auricular_surface_left",
    "hiato sacro": "sacrum sacral_cornu_left",
    "astas del sacro": "sacrum sacral_cornu_right",
    "coxis": "coccyx",
    "disco L4-L5": "disc_L4_L5",
    "núcleo pulposo": "disc_L3_L4 nucleus_pulposus",
    "anillo fibroso": "disc_L3_L4 annulus_fibrosus",
    "medula espinal": "spinal_cord",
    "cono medular": "spinal_cord conus_medullaris",
    "cola de caballo": "spinal_cord cauda_equina",
    "filum": "spinal_cord cauda_equina",
    "hilo terminal": "spinal_cord cauda_equina",
    "intumescencia lumbar": "spinal_cord cord",
    "ganglio de la raíz dorsal": "root_L5_left spinal_ganglion",
    "raíz nerviosa": "root_C5_left",
    "nervio coccígeo": "root_Co1_left",
    "duramadre": "dura",
    "saco tecal": "dura",
    "espacio epidural": "dura",
    "ligamento amarillo": "ligament_flavum_L3_L4",
    "ligamento nucal": "ligament_nuchal",
    "interespinoso": "ligament_interspinous",
    "costilla 1": "rib_T1_left",
    "esternon": "sternum_body",
    "pulmón": "lung_left",
    "metastasis": "lesion_T8",
}
#: what the model does not show -> how the page calls it
UNSHOWN = {
    "alar ligaments": "atlas_ligaments",
    "transverse ligament of atlas": "atlas_ligaments",
    "skull": "skull",
    "pia mater": "inner_meninges",
    "CSF": "cerebrospinal_fluid",
    "carotid artery": "vertebral_artery",
    "psoas": "muscles",
    "brachial plexus": "plexuses",
}


@pytest.fixture(scope="module")
def site(meshes: Path, book, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A spine of paper in both languages, with the parts of the built one."""
    annotations = tmp_path_factory.mktemp("words") / "annotations.yaml"
    shutil.copy(default_annotations(), annotations)
    shutil.copytree(
        default_annotations().parent / languages.FOLDER, annotations.parent / languages.FOLDER
    )
    built, paper = atlases.load(meshes, book), paper_atlas(book)
    for id, structure in built.structures.items():
        parts = {"parts": structure.parts, "part_centres": structure.part_centres}
        paper.structures[id] = paper.structures[id].model_copy(update=parts)
    with serving(paper, lambda: PaperScene(paper), annotations) as running:
        yield running


@pytest.mark.parametrize(("language", "asked"), [("en", ENGLISH), ("es", SPANISH)])
def test_a_student_finds_what_the_books_call_it(site, visit, language, asked) -> None:
    page = visit(f"{site.address}?language={language}").page
    assert page.evaluate("document.documentElement.lang") == language
    lost = {text: wanted for text, wanted in asked.items() if wanted not in find(page, text)}
    assert lost == {}


def test_a_landmark_of_one_bone_is_found_there_alone(site, visit) -> None:
    page = visit(site.address).page
    tubercles = {"C6 anterior_tubercle_tp_left", "C6 anterior_tubercle_tp_right"}
    assert set(find(page, "carotid tubercle")) == tubercles
    assert {row.split()[0] for row in find(page, "transverse foramen")} == {
        f"C{n}" for n in range(1, 8)
    }
    assert find(page, "T1")[0] == "T1"
    assert "T10" not in find(page, "T1")
    assert "rib_T10_left" not in find(page, "rib 1")


def test_what_is_found_tells_the_name_that_was_asked_for(site, visit, book) -> None:
    page = visit(site.address).page
    find(page, "transverse foramen")
    row = page.get_by_role("treeitem", name=re.compile("^Transverse foramen – Anterior bar")).first
    expect(row).to_be_visible()
    page.get_by_role("searchbox").press("Enter")
    page.wait_for_url(re.compile("selected=C1.*part=anterior_bar|part=anterior_bar.*selected=C1"))
    details = page.get_by_role("region", name=book.headings.details)
    expect(details).to_contain_text(book.parts["foramen_transversarium"].name)


def test_what_is_not_shown_is_said_to_be_so(site, visit, book) -> None:
    page = visit(site.address).page
    status = page.locator(".structures [role=status]")
    for text, id in UNSHOWN.items():
        assert find(page, text) == [], text
        said = book.messages.not_shown.format(text=book.absent[id].name)
        expect(status).to_have_text(said)
    assert find(page, "gearbox") == []
    expect(status).to_have_text(book.messages.no_match.format(text="gearbox"))


def test_all_that_is_not_shown_is_told_apart_from_what_is(site, visit) -> None:
    for language in ("en", "es"):
        book = manifest.load(default_annotations(), language)
        page = visit(f"{site.address}?language={language}").page
        names = [name for one in book.absent.values() for name in one.synonyms]
        assert {name: found for name in names if (found := find(page, name))} == {}


@pytest.mark.parametrize("size", [(1440, 900), (1024, 768), (390, 844)])
@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("transverse foramen", "ligament", "root")),
        ("es", ("agujero transverso", "ligamento", "raíz")),
    ],
)
def test_no_name_in_the_list_is_cut_off(site, visit, size, language, texts) -> None:
    view = {"viewport": {"width": size[0], "height": size[1]}}
    page = visit(f"{site.address}?language={language}", **view).page
    if not page.get_by_role("searchbox").is_visible():
        headings = manifest.load(default_annotations(), language).headings
        page.get_by_role("button", name=headings.structures).first.click()
    for text in texts:
        find(page, text)
        cut, seen = page.evaluate(
            """() => { const names = [...document.querySelectorAll(".tree .row > span")].filter(
                 (name) => name.offsetParent);
               const cut = names.filter((name) => name.scrollWidth > name.clientWidth + 1
                 || name.scrollHeight > name.clientHeight + 1
                 || name.getBoundingClientRect().right > innerWidth
                 || getComputedStyle(name).textOverflow === "ellipsis");
               return [cut.map((name) => name.textContent), names.length]; }"""
        )
        assert seen > 5
        assert cut == []


def find(page: Page, text: str) -> list[str]:
    """What answers in the list, in its order: a structure, or one and its part."""
    page.get_by_role("searchbox").fill(text)
    return page.evaluate(
        """() => new Promise((done) => Vue.nextTick(() => done(
          [...document.querySelectorAll(".tree [data-named]")].map(
            ({ dataset: { id, part } }) => (part ? `${id} ${part}` : id)))))"""
    )
