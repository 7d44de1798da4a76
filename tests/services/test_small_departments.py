"""A department of three and one of four among twelve: no paper and no twin counts them."""

import re
import subprocess
import zipfile
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from apv_desktop.content import load
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.services import (
    attendance,
    documents,
    exports,
    files,
    people,
    rounds,
    workplace,
)
from apv_desktop.services.apv import Apv
from apv_desktop.services.search import Search
from apv_desktop.services.surroundings import Surroundings

NOW = datetime(2027, 3, 10, 10, 0)
METHOD = load("da")
SMALL = ("Zentralvask", "Ypsilonlager")
LARGE = "Xylofonkontor"
OF_BOTH = re.compile("Zentralvask|Ypsilonlager|Øvrige afdelinger|Xylofonkontor")
# A number below five, or a word for one, that stands as a figure of its own.
FIGURE = re.compile(r"(?<![\d.,:/-])\b(?:[0-4]|to|tre|fire)\b(?![\d.:/-])", re.IGNORECASE)
# What bears the names themselves, so that counting adds nothing: the lists of participants.
WITH_NAMES = {"participant-list", "sign-in-sheet", "group-list", "participants"}


@pytest.fixture
def apv(tmp_path: Path) -> Apv:
    """The example with twelve people in three departments, and a round before with the same."""
    made = files.create_example(
        tmp_path / "a.apv", METHOD, Surroundings(lambda: NOW, Random(7), tmp_path / "state")
    )
    people.remove(made, [person.id for person in made.contents.people[12:]])
    for at, person in enumerate(made.contents.people):
        name = SMALL[0] if at < 3 else SMALL[1] if at < 7 else LARGE
        people.change(made, person.id, department=name)
    for each in made.contents.departments:
        if each.name not in (*SMALL, LARGE):
            workplace.remove_department(made, each.id)
        else:
            workplace.count_department(made, each.id, None)
    _tick(made)
    rounds.close_and_start(made, "Færdig", "APV 2030")
    _tick(made)
    made.settle()
    return made


def _tick(apv: Apv) -> None:
    found = [person.id for person in apv.contents.people]
    attendance.tick(apv, found, MeetingKind.DIALOGUE_1, True)
    attendance.tick(apv, [found[0], found[4], found[9]], MeetingKind.DIALOGUE_1, False)


def _told(path: Path) -> str:
    """The text of a paper or a twin, a line or a cell each."""
    if path.suffix == ".pdf":
        told = subprocess.run(
            ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
        )
        return told.stdout
    if path.suffix in (".docx", ".xlsx"):
        with zipfile.ZipFile(path) as packed:
            parts = [name for name in packed.namelist() if name.endswith(".xml")]
            texts = (packed.read(name).decode("utf-8") for name in parts)
            return "\n".join(re.sub(r"</w:tr>|</w:p>|</si>|<[^>]+>", _line_end, t) for t in texts)
    return path.read_text(encoding="utf-8")


def _line_end(tag: re.Match[str]) -> str:
    return "\n" if tag[0].startswith("</") else " "


def _counting(text: str) -> list[str]:
    """The lines that name a department, with a figure under five in what is left of them."""
    named = (line for line in text.splitlines() if OF_BOTH.search(line))
    return [line for line in named if FIGURE.search(OF_BOTH.sub("", line))]


@pytest.mark.parametrize("before", [False, True])
def test_no_paper_and_no_twin_counts_a_small_department(
    apv: Apv, tmp_path: Path, before: bool
) -> None:
    if before:
        apv.show_round(apv.contents.rounds[-2].id)
    seen, contents = 0, apv.whole
    for info in documents.documents(METHOD):
        path = tmp_path / f"{info.id}.pdf"
        documents.write(info.id, contents, METHOD, path, NOW.date())
        seen += _look(info.id, _told(path))
    for twin in exports.all_twins(METHOD):
        path = tmp_path / twin.file
        exports.write(twin, contents, METHOD, path, NOW)
        seen += _look(twin.document, _told(path))
    assert seen > 3, "they are named somewhere, or nothing was read"


def _look(document: str, text: str) -> int:
    if document not in WITH_NAMES:
        assert _counting(text) == [], document
    return bool(OF_BOTH.search(text))


def test_no_hit_of_a_search_counts_a_small_department(apv: Apv) -> None:
    search = Search(apv.contents, METHOD)
    for typed in (*SMALL, LARGE, "afdeling", "deltog", "dialogmøde"):
        for group in search.find(typed):
            for found in group.found:
                told = (found.entry.title, found.entry.detail, *found.entry.texts)
                assert _counting("\n".join(told)) == []


def test_the_look_finds_a_figure() -> None:
    assert _counting("Zentralvask   3 af 3") and _counting("Ypsilonlager: fire kom")
    assert not _counting("Xylofonkontor 5 af 5, den 3.4.2027 kl. 14.30")
