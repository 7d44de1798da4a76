"""The package for a successor: whole or not there, with everything or without what was said."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from random import Random

import icalendar
import pytest

from apv_desktop.content import load
from apv_desktop.content.handover_words import as_text, unread
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.handovers import Handover
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.statements import StatementKind
from apv_desktop.printing import watching
from apv_desktop.services import exports, files, handovers, rounds, statements, workplace
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import handing_over, schema
from apv_desktop.store.problems import FileProblem

DANISH = load("da")


def told(at: int, of: int) -> None:
    """Nobody looks."""


def package(apv: Apv, folder: Path, *, has_statements: bool = True) -> tuple[Path, Handover]:
    folder.mkdir(exist_ok=True)
    one = handovers.wanted(
        apv, "Nanna Bæk", "Bodil", "Tag godt imod.", has_statements=has_statements
    )
    job = handovers.prepare(apv, one, folder, DANISH)
    return handovers.make(job, DANISH, told, lambda: True), one


def dates_file() -> str:
    return next(each.file for each in exports.twins_of(DANISH, "dates"))


def successor(path: Path, tmp_path: Path) -> Apv:
    """The copy opened on another PC."""
    (copy,) = path.glob("*.apv")
    other = Surroundings(lambda: datetime(2027, 4, 1, 9), Random(9), tmp_path / "another pc")
    return files.open_apv(copy, other)


def content(held: Contents) -> Contents:
    before = held.before and replace(held.before, handovers=())
    return replace(held, handovers=(), before=before)


def test_the_package_holds_file_letter_papers_and_dates(example: Apv, tmp_path: Path) -> None:
    path, one = package(example, tmp_path / "til afløser")
    assert path.name == "Overdragelse – APV 2026 på Møllegården – 10.3.2027"
    names = sorted(each.name for each in path.iterdir())
    assert names == ["Læs først.pdf", "Papirer", dates_file(), "example.apv"]
    papers = {each.name for each in (path / "Papirer").iterdir()}
    assert {"handleplaner.pdf", "aarshjul.pdf", "bruttoliste.pdf"} <= papers
    assert all(each.read_bytes().startswith(b"%PDF") for each in path.rglob("*.pdf"))
    (dates,) = path.glob("*.ics")
    assert len(icalendar.Calendar.from_ical(dates.read_bytes()).events) > 5
    assert [each.name for each in path.parent.iterdir()] == [path.name], "nothing beside it"
    handovers.note(example, one)
    assert unread(example.contents) is None


def test_the_copy_is_the_file_and_greets_once(example: Apv, tmp_path: Path) -> None:
    path, one = package(example, tmp_path / "til afløser")
    copy = successor(path, tmp_path)
    assert content(copy.contents) == content(example.contents)
    assert len(copy.events()) == len(example.events()) + 1
    waiting = unread(copy.contents)
    assert waiting == one
    letter = as_text(copy.contents, DANISH, copy.today)
    assert letter.startswith("Kære Nanna Bæk\nTag godt imod.")
    assert "DET ER LOVET" in letter and "Handleplan 2" in letter
    handovers.mark_read(copy, one)
    assert unread(copy.contents) is None
    copy.close()
    again = successor(path, tmp_path)
    assert unread(again.contents) is None
    again.close()


def test_without_what_was_said_nothing_of_it_is_in_the_bytes(example: Apv, tmp_path: Path) -> None:
    """Rows, history, trash, what an approval quotes, empty pages, and every paper."""
    gone = statements.add(example, StatementKind.WISH, "Det her blev slettet igen")
    statements.remove(example, gone.id)
    held = example.contents
    rounds.close_and_start(example, "Slut", "APV 2030")
    plans = json.dumps([repr(plan) for plan in (*held.plans, *example.contents.plans)])
    plans += repr(example.contents.past_items)
    said = [each.text for each in held.statements] + [each.text for each in held.proposals]
    said += [each.underlying for each in held.assessments.values() if each.underlying]
    said.append("Det her blev slettet igen")
    wanted = [text for text in said if len(text) > 12 and text not in plans]
    assert len(wanted) > 20
    with_them, _ = package(example, tmp_path / "med")
    (control,) = with_them.glob("*.apv")
    assert all(text.encode() in control.read_bytes() for text in wanted[:5]), "the control"
    path, _ = package(example, tmp_path / "uden", has_statements=False)
    for each in path.rglob("*"):
        if each.is_file():
            inside = each.read_bytes()
            assert [text for text in wanted if text.encode() in inside] == []
    copy = successor(path, tmp_path)
    for shown in copy.contents.rounds:
        copy.show_round(shown.id)
        now = copy.contents
        assert (now.statements, now.proposals, dict(now.assessments), now.photos) == (
            (),
            (),
            {},
            (),
        )
        assert [plan.goal for plan in now.plans]
    assert len(copy.events()) == 1
    copy.close()
    assert example.contents.before is not None and example.contents.before.statements


def test_every_table_that_leans_on_statements_is_known(example: Apv) -> None:
    """A table someone adds later must be thought of here, or the copy would be broken."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        schema.build(connection)
        names = [
            n for (n,) in connection.execute("SELECT name FROM sqlite_schema WHERE type='table'")
        ]
        leaning = {
            name
            for name in names
            for key in connection.execute(f'PRAGMA foreign_key_list("{name}")')
            if key[2] == "statement"
        }
    assert leaning - {"action_plan"} <= set(handing_over.STATEMENTS)


def test_a_package_that_is_stopped_leaves_nothing(example: Apv, tmp_path: Path) -> None:
    folder = tmp_path / "til afløser"
    folder.mkdir()
    asked = iter(range(10_000))
    one = handovers.wanted(example, "Nanna")
    job = handovers.prepare(example, one, folder, DANISH)
    with pytest.raises(watching.Stopped):
        handovers.make(job, DANISH, told, lambda: next(asked) < 3)
    assert list(folder.iterdir()) == [] and not job.snapshot.exists()


def test_a_folder_that_is_gone_is_told_and_nothing_is_left(example: Apv, tmp_path: Path) -> None:
    one = handovers.wanted(example, "Nanna")
    job = handovers.prepare(example, one, tmp_path / "væk", DANISH)
    with pytest.raises(FileProblem, match="folder_missing"):
        handovers.make(job, DANISH, told, lambda: True)
    assert not (tmp_path / "væk").exists() and not job.snapshot.exists()


def test_a_second_package_lies_beside_the_first(example: Apv, tmp_path: Path) -> None:
    first, _ = package(example, tmp_path / "til afløser")
    second, _ = package(example, tmp_path / "til afløser")
    assert second.name == f"{first.name} 2"


def test_a_letter_is_to_somebody(example: Apv) -> None:
    with pytest.raises(RuleBroken, match="to_name_missing"):
        handovers.wanted(example, "  ")


def test_names_fit_every_disk(example: Apv, tmp_path: Path) -> None:
    workplace.change_round(example, title='A/B: "CON" <æ>?*')
    path, _ = package(example, tmp_path / "til afløser")
    for each in path.rglob("*"):
        assert not set('<>:"/\\|?*') & set(each.name)
