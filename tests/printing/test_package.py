"""One pile for one meeting: everything in it, in order, and as many as there are people."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from apv_desktop.content import LANGUAGES, load
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.packages import PACKAGES, Per, needed, next_meeting
from apv_desktop.printing import catalogue, watching
from apv_desktop.services import packages
from apv_desktop.services.packages import Wanted
from tests.printing import samples
from tests.printing.samples import TODAY

KINDS = tuple(MeetingKind)
EXAMPLE = samples.small()


def printed(tmp_path: Path, wanted: Wanted, contents: Contents = EXAMPLE) -> PdfReader:
    target = tmp_path / "package.pdf"
    made = packages.write(wanted, contents, load("da"), target, TODAY)
    reader = PdfReader(target)
    assert len(reader.pages) == made.pages
    return reader


def outline(reader: PdfReader) -> list[tuple[str, int]]:
    """The bookmarks with the pages they lead to, counted from 0."""
    found = []
    for each in reader.outline:
        assert not isinstance(each, list)
        page = reader.get_destination_page_number(each)
        assert page is not None
        found.append((str(each.title), page))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_paper_of_a_meeting_exists_and_says_what_it_is_for(
    kind: MeetingKind, language: str
) -> None:
    for item in PACKAGES[kind]:
        assert item.document in catalogue.DOCUMENTS
        handing = load(language).text(f"paper/package:handing.{kind.value}.{item.document}")
        assert handing.endswith(".")
    assert packages.file_name(kind, load(language)).isascii()


@pytest.mark.parametrize("kind", KINDS)
def test_the_bookmarks_lead_to_each_paper_in_order(tmp_path: Path, kind: MeetingKind) -> None:
    reader = printed(tmp_path, Wanted(kind))
    planned = packages.planned(kind, EXAMPLE, load("da"))
    assert [title for title, _ in outline(reader)] == [paper.name for paper in planned]
    for title, page in outline(reader):
        assert title in " ".join(reader.pages[page].extract_text().split()), "its separator"
    front = " ".join(page.extract_text() for page in reader.pages[:1])
    assert all(word in front for paper in planned for word in paper.name.split())
    assert reader.metadata is not None
    assert reader.metadata.title == "Mødepakke"
    assert str(reader.root_object["/Lang"]) == "da"


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
    reader = printed(tmp_path, only)
    assert (len(reader.pages) - 1) % groups == 0
    assert "Spørgsmålsark" not in reader.pages[0].extract_text()


def test_printed_on_both_sides_every_paper_begins_on_a_sheet_of_its_own(tmp_path: Path) -> None:
    reader = printed(tmp_path, Wanted(MeetingKind.DIALOGUE_2, two_sided=True))
    assert len(reader.pages) % 2 == 0
    assert all(page % 2 == 0 for _, page in outline(reader))
    assert len(reader.pages) > len(printed(tmp_path, Wanted(MeetingKind.DIALOGUE_2)).pages)


def test_without_separators_the_papers_follow_each_other(tmp_path: Path) -> None:
    bare = printed(tmp_path, Wanted(MeetingKind.ASSESSMENT, separators=False))
    with_them = printed(tmp_path, Wanted(MeetingKind.ASSESSMENT))
    assert len(with_them.pages) - len(bare.pages) == len(PACKAGES[MeetingKind.ASSESSMENT])


@pytest.mark.parametrize("kind", KINDS)
def test_a_package_can_be_made_of_nothing(tmp_path: Path, kind: MeetingKind) -> None:
    reader = printed(tmp_path, Wanted(kind), samples.empty())
    assert len(outline(reader)) == len(PACKAGES[kind])


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


def test_groups_not_mixed_yet_are_counted_as_they_will_be() -> None:
    groups = [item for items in PACKAGES.values() for item in items if item.per is Per.GROUP]
    unmixed = Contents(EXAMPLE.workplace, EXAMPLE.round, people=EXAMPLE.people[:10])
    assert needed(groups[0], MeetingKind.DIALOGUE_1, unmixed) == 3
    assert needed(groups[0], MeetingKind.DIALOGUE_1, samples.empty()) == 1


def test_the_next_meeting_is_the_first_not_held() -> None:
    assert next_meeting(samples.empty(), TODAY) is MeetingKind.DIALOGUE_1
    assert next_meeting(EXAMPLE, TODAY) is MeetingKind.DIALOGUE_2
