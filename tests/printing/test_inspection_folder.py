"""The inspector's folder: all papers in one file, with what is missing on a page of its own."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from apv_desktop.content import LANGUAGES, load
from apv_desktop.domain.approvals import promised
from apv_desktop.domain.contents import Contents
from apv_desktop.printing import catalogue, watching
from apv_desktop.printing.formats import Options
from apv_desktop.printing.inspection_folder import NAMES, PAPERS
from apv_desktop.services import example
from tests.exchange.test_word import opened, read
from tests.printing.reading import squeezed

TODAY = date(2027, 3, 10)
FULL = {language: example.build(load(language), TODAY, seed=1) for language in LANGUAGES}


def folder(
    tmp_path: Path, contents: Contents, language: str = "da", parts: frozenset[str] | None = None
) -> tuple[str, list[str]]:
    """The text of the folder and the titles of its bookmarks of the first level."""
    path = tmp_path / "mappe.pdf"
    options = Options(parts=parts)
    catalogue.write("inspection-folder", contents, load(language), path, TODAY, options)
    with PdfDocument(path) as file:
        pages = [page.get_textpage().get_text_range() for page in file]
        titles = [mark.get_title() for mark in file.get_toc() if mark.level == 0]
    return " ".join("\n".join(pages).split()), titles


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_prints_whole_and_without_gaps(tmp_path: Path, language: str) -> None:
    method = load(language)
    told, titles = folder(tmp_path, FULL[language], language)
    assert titles == [method.text(f"paper/inspection_folder:parts.{part}") for part in PAPERS]
    assert method.text("paper/inspection_folder:gaps.title") not in told
    for wanted in ("Jytte Kragh", FULL[language].plans[0].problem[:40]):
        assert wanted in told


def test_what_is_missing_stands_on_a_page_of_its_own(tmp_path: Path) -> None:
    lacking = replace(FULL["da"], specials={}, approvals=())
    told, titles = folder(tmp_path, lacking)
    assert titles[:2] == ["Forside", "Det mangler endnu"]
    assert "2 af lovens punkter mangler noget." in told
    assert "5 særlige vurderinger mangler et svar eller et papir." in told
    assert "Handleplanerne er ikke godkendt." in told


def test_parts_can_be_left_out(tmp_path: Path) -> None:
    _, titles = folder(tmp_path, FULL["da"], parts=frozenset({"coverage", "absence", NAMES}))
    assert titles == ["Dækning", "Sygefravær"]


def test_names_can_be_left_out(tmp_path: Path) -> None:
    contents = FULL["da"]
    told, _ = folder(tmp_path, contents, parts=frozenset(PAPERS))
    assert "navn udeladt" in told
    for person in contents.people:
        assert person.name not in told
    assert "Bodil" not in told
    assert contents.workplace.employer in told


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lacks", [False, True])
def test_pages_run_through_and_the_cover_tells_where_parts_begin(
    tmp_path: Path, language: str, lacks: bool
) -> None:
    method, contents = load(language), FULL[language]
    if lacks:
        contents = replace(contents, specials={}, approvals=())
    path = tmp_path / "mappe.pdf"
    count = catalogue.write("inspection-folder", contents, method, path, TODAY)
    with PdfDocument(path) as file:
        pages = [page.get_textpage().get_text_range() for page in file]
        begins = {
            mark.get_title(): mark.get_dest().get_index() + 1
            for mark in file.get_toc()
            if mark.level == 0
        }
    assert len(pages) == count
    for number, told in enumerate(pages, start=1):
        assert method.text("paper/page:page_of", page=number, pages=count) in told
    cover = " ".join(pages[0].split())
    for part in list(PAPERS)[1:]:
        title = method.text(f"paper/inspection_folder:parts.{part}")
        assert f"{begins[title]} {title}" in cover
    assert begins[method.text("paper/inspection_folder:parts.law")] == (3 if lacks else 2)


def test_it_can_be_stopped_and_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "mappe.pdf"
    with pytest.raises(watching.Stopped), watching.asking(lambda pages: pages < 5):
        catalogue.write("inspection-folder", FULL["da"], load("da"), path, TODAY)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_word_the_cover_lists_the_parts_and_the_signatures_have_their_plans(
    language: str,
) -> None:
    contents, method = FULL[language], load(language)
    told = squeezed(read(opened("inspection-folder", contents, language)))
    for part in list(PAPERS)[1:]:
        assert squeezed(method.text(f"paper/inspection_folder:parts.{part}")) in told
    approval = told.partition(squeezed(method.text("paper/approval_page:lead")))[2]
    for plan in promised(contents.plans):
        assert squeezed(plan.goal) in approval.partition(squeezed(contents.approvers[0].name))[0]
    assert squeezed(contents.approvers[0].comment) in approval
    since = contents.sickness.since
    assert since is not None
    assert squeezed(method.dates.short(since)) in told
    assert squeezed(method.text("paper/sickness_absence:no_persons")) in told
