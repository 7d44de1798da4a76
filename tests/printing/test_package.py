"""One pile for one meeting: everything in it, in order, and as many as there are people."""

import gc
from pathlib import Path

import pytest

from apv_desktop.content import LANGUAGES, load
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.packages import PACKAGES, Per, needed, next_meeting
from apv_desktop.printing import catalogue, watching
from apv_desktop.services import packages
from apv_desktop.services.packages import Wanted
from tests.printing import samples
from tests.printing.reading import Printed, program
from tests.printing.samples import TODAY

KINDS = tuple(PACKAGES)
EXAMPLE = samples.small()


def printed(tmp_path: Path, wanted: Wanted, contents: Contents = EXAMPLE) -> Printed:
    target = tmp_path / "package.pdf"
    made = packages.write(wanted, contents, load("da"), target, TODAY)
    found = Printed(target.read_bytes(), made.pages)
    assert f"Pages:           {made.pages}" in found.info
    return found


def parts(made: Printed) -> list[tuple[str, int]]:
    """The bookmarks of the papers with the pages they lead to, counted from 0."""
    return [(title, page) for level, title, page in made.bookmarks if level == 0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_paper_of_a_meeting_exists_and_says_what_it_is_for(
    kind: MeetingKind, language: str
) -> None:
    for item in PACKAGES[kind]:
        assert item.document in catalogue.DOCUMENTS
        place = f"paper/package:handing.{kind.value}.{item.document}"
        assert load(language).text(place, group="MED").endswith(".")
    assert packages.file_name(kind, load(language)).isascii()


@pytest.mark.parametrize("kind", KINDS)
def test_the_bookmarks_lead_to_each_paper_in_order(tmp_path: Path, kind: MeetingKind) -> None:
    made = printed(tmp_path, Wanted(kind))
    planned = packages.planned(kind, EXAMPLE, load("da"))
    assert [title for title, _ in parts(made)] == [paper.name for paper in planned]
    for title, page in parts(made):
        assert title in " ".join(made.page(page + 1).split()), "its separator"
    assert all(word in made.page(1) for paper in planned for word in paper.name.split())
    assert "Title:           Mødepakke" in made.info
    assert b"/Lang (da)" in made.data


def test_the_groups_of_the_sheets_stand_under_them_in_the_outline(tmp_path: Path) -> None:
    made = printed(tmp_path, Wanted(MeetingKind.DIALOGUE_1))
    sheets = next(at for at, each in enumerate(made.bookmarks) if each[1] == "Spørgsmålsark")
    level, title, page = made.bookmarks[sheets + 1]
    assert (level, title) == (1, "Gruppe 1")
    assert "SA-1-1" in made.page(page + 1)
    titles = [title for _, title, _ in made.bookmarks]
    assert titles.count("Gruppeliste") == 1, "a paper's own title is not told again"


@pytest.mark.parametrize("kind", KINDS)
def test_the_pile_is_read_in_order_part_by_part(tmp_path: Path, kind: MeetingKind) -> None:
    made = printed(tmp_path, Wanted(kind))
    assert "Tagged:          yes" in made.info
    assert made.structure.count("\n  Part") == len(PACKAGES[kind])
    titles = [f'"{paper.name} "' for paper in packages.planned(kind, EXAMPLE, load("da"))]
    at = made.structure.index("\n  Part")
    for title in titles:
        at = made.structure.index(title, at)
    path = tmp_path / "package.pdf"
    checked = program("qpdf", "--check", path)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_each_paper_numbers_its_own_pages(tmp_path: Path) -> None:
    made = printed(tmp_path, Wanted(MeetingKind.DIALOGUE_2))
    _, last = parts(made)[-1]
    assert "Side" not in made.page(last + 1), "a separator is no page of a paper"
    for copy in range(len(EXAMPLE.groups_of(MeetingKind.DIALOGUE_2))):
        assert "BL · Side 1 af 2" in made.page(last + 2 + 2 * copy)
        assert "BL · Side 2 af 2" in made.page(last + 3 + 2 * copy)


def test_a_copy_is_told_as_one_paragraph_for_each_page(tmp_path: Path) -> None:
    everything = frozenset(item.document for item in PACKAGES[MeetingKind.DIALOGUE_2])
    only = Wanted(MeetingKind.DIALOGUE_2, everything - {"gross-list"}, separators=False)
    made = printed(tmp_path, only)
    copies = len(EXAMPLE.groups_of(MeetingKind.DIALOGUE_2))
    assert copies > 1
    assert made.structure.count("Table (block)") == 1
    last = made.structure.rsplit("P (block)", 2 * (copies - 1))[1:]
    assert len(last) == 2 * (copies - 1)
    assert "Foreløbig bruttoliste" in last[0]


def test_there_is_a_sheet_for_everybody_and_a_list_for_every_group(tmp_path: Path) -> None:
    people = len(EXAMPLE.people)
    groups = len(EXAMPLE.groups_of(MeetingKind.DIALOGUE_2))
    counts = {
        (kind, paper.document): (paper.count, paper.copies)
        for kind in KINDS
        for paper in packages.planned(kind, EXAMPLE, load("da"))
    }
    assert counts[MeetingKind.DIALOGUE_1, "question-sheets"] == (people, 1)
    assert counts[MeetingKind.DIALOGUE_2, "gross-list"] == (groups, groups)
    assert counts[MeetingKind.DIALOGUE_1, "group-list"] == (1, 1)
    tables = max(groups, len(EXAMPLE.groups_of(MeetingKind.DIALOGUE_1)))
    assert counts[MeetingKind.DIALOGUE_2, "table-signs"] == (tables, 1)
    assert counts[MeetingKind.DIALOGUE_1, "wish-posters"] == (0, 1), "a set"
    everything = frozenset(item.document for item in PACKAGES[MeetingKind.DIALOGUE_2])
    only = Wanted(MeetingKind.DIALOGUE_2, everything - {"gross-list"}, separators=False)
    made = printed(tmp_path, only)
    assert (made.pages - 1) % groups == 0
    assert "Spørgsmålsark" not in made.page(1)


def test_printed_on_both_sides_every_paper_begins_on_a_sheet_of_its_own(tmp_path: Path) -> None:
    made = printed(tmp_path, Wanted(MeetingKind.DIALOGUE_2, two_sided=True))
    assert made.pages % 2 == 0
    assert all(page % 2 == 0 for _, page in parts(made))
    assert made.pages > printed(tmp_path, Wanted(MeetingKind.DIALOGUE_2)).pages


def test_without_separators_the_papers_follow_each_other(tmp_path: Path) -> None:
    bare = printed(tmp_path, Wanted(MeetingKind.ASSESSMENT, separators=False))
    with_them = printed(tmp_path, Wanted(MeetingKind.ASSESSMENT))
    assert with_them.pages - bare.pages == len(PACKAGES[MeetingKind.ASSESSMENT])


@pytest.mark.parametrize("kind", KINDS)
def test_a_package_can_be_made_of_nothing(tmp_path: Path, kind: MeetingKind) -> None:
    made = printed(tmp_path, Wanted(kind), samples.empty())
    assert len(parts(made)) == len(PACKAGES[kind])


def test_printing_that_is_stopped_leaves_the_old_file_and_no_half(tmp_path: Path) -> None:
    target = tmp_path / "package.pdf"
    target.write_bytes(b"old")
    seen: list[int] = []

    def goes_on(pages: int) -> bool:
        seen.append(pages)
        return len(seen) < 9

    with pytest.raises(watching.Stopped), watching.asking(goes_on):
        packages.write(Wanted(MeetingKind.DIALOGUE_1), EXAMPLE, load("da"), target, TODAY)
    assert len(seen) == 9
    assert target.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["package.pdf"]
    printed(tmp_path, Wanted(MeetingKind.ASSESSMENT))  # nobody asks any more


def test_the_collector_rests_while_papers_grow_and_wakes_again(tmp_path: Path) -> None:
    seen: list[bool] = []

    def goes_on(pages: int) -> bool:
        seen.append(gc.isenabled())
        return len(seen) < 3

    with pytest.raises(watching.Stopped), watching.asking(goes_on):
        packages.write(Wanted(MeetingKind.DIALOGUE_1), EXAMPLE, load("da"), tmp_path / "x", TODAY)
    assert seen == [False] * 3
    assert gc.isenabled()


def test_groups_not_mixed_yet_are_counted_as_they_will_be() -> None:
    groups = [item for items in PACKAGES.values() for item in items if item.per is Per.GROUP]
    unmixed = Contents(EXAMPLE.workplace, EXAMPLE.round, people=EXAMPLE.people[:10])
    assert needed(groups[0], MeetingKind.DIALOGUE_1, unmixed) == 3
    assert needed(groups[0], MeetingKind.DIALOGUE_1, samples.empty()) == 1


def test_the_next_meeting_is_the_first_not_held() -> None:
    assert next_meeting(samples.empty(), TODAY) is MeetingKind.DIALOGUE_1
    assert next_meeting(EXAMPLE, TODAY) is MeetingKind.DIALOGUE_2
