"""A person erased is gone from every byte on the PC, and what is counted stays right."""

from pathlib import Path
from random import Random

import pytest

from apv_desktop.domain.attendance import Attendance
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.services import erasing, files, keeping, people, rounds, statements
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import backups, database
from apv_desktop.store import erasing as stored
from apv_desktop.store.tables import Change
from tests.reliability.erase.conftest import (
    FIRST,
    LAST,
    MAIL,
    OLD,
    PC,
    STAND_IN,
    WORDS,
    counted,
    erased,
    littered,
    marked,
    pcs,
    traces,
)
from tests.reliability.harness import count


@pytest.mark.parametrize("seed", range(count(10, 150)))
def test_no_byte_of_the_name_is_left(seed: int, example: Apv, tmp_path: Path, pc: PC) -> None:
    dice = Random(seed)
    person = marked(example, dice)
    example.edit("attendance_ticked", _ticks(example, person))
    littered(example, dice)
    before = counted(example.contents)
    known = len(keeping.list_backups(example))
    assert len(traces(tmp_path)) >= 8  # the search does see: nothing is erased yet
    report = erased(example, person)
    assert traces(tmp_path) == []
    assert counted(example.contents) == before
    assert report.trouble == "" and report.elsewhere.backups == known
    assert report.elsewhere.copies == 2 and report.elsewhere.lost == 1
    assert example.close() is None
    assert traces(tmp_path) == []
    again = files.open_apv(
        example.path, Surroundings(lambda: example.now, Random(9), pcs(tmp_path))
    )
    try:
        assert counted(again.contents) == before
        row = next(each for each in again.contents.people if each.id == person.id)
        assert (row.name, row.email, row.job) == (STAND_IN, "", "")
        assert row.department_id == person.department_id
        for backup in keeping.list_backups(again):
            assert backups.is_sound(backup)
            keeping.restore(again, backup)
    finally:
        again.close()
    assert traces(tmp_path) == []


def _ticks(apv: Apv, person: Person) -> list[Change]:
    from apv_desktop.store.tables import ATTENDANCE

    tick = Attendance(person.id, MeetingKind.DIALOGUE_1, present=True)
    return [ATTENDANCE.put(tick, round_id=apv.round_id)]


def test_taking_the_name_out_of_rows_alone_is_not_enough(example: Apv, tmp_path: Path) -> None:
    """The negative control: what a program does that only writes another name."""
    person = marked(example, Random(1))
    people.change(example, person.id, name=STAND_IN, email="", job="")
    connection = example._document._connection
    for table, _ in stored._contents(connection):
        for row in database.fetch(connection, f'SELECT * FROM "{table}"'):
            for column, value in row.items():
                if isinstance(value, str) and any(word in value for word in WORDS):
                    sql = f'UPDATE "{table}" SET "{column}" = ? WHERE "{column}" = ?'
                    connection.execute(sql, (STAND_IN, value))
    assert traces(tmp_path) != []


def test_nothing_brings_the_name_back_by_itself(example: Apv, tmp_path: Path) -> None:
    person = marked(example, Random(2))
    erased(example, person)
    assert example.undo_label() is None and not example.undo() and not example.redo()
    people.change(example, person.id, job="Kok")
    example.settle()
    while example.undo():
        pass
    assert traces(tmp_path) == []


@pytest.mark.parametrize("pinned", [False, True])
def test_a_backup_from_elsewhere_that_holds_the_name_says_so(
    pinned: bool, example: Apv, tmp_path: Path
) -> None:
    person = marked(example, Random(3))
    known_by = person.first_id or person.id
    made = keeping.back_up(example, "while_working", pinned=pinned)
    assert made is not None
    kept = [(path, path.read_bytes()) for path in (made.path, made.path.with_suffix(".json"))]
    erased(example, person)
    assert erasing.predates(example, keeping.list_backups(example)[0]) == ()
    for path, content in kept:
        path.write_bytes(content)  # from another PC, or a copy of this folder
    backup = next(b for b in keeping.list_backups(example) if b.path == made.path)
    assert [each.person_id for each in erasing.predates(example, backup)] == [known_by]
    keeping.restore(example, backup)
    assert [each.person_id for each in erasing.returned(example)] == [known_by]
    assert traces(tmp_path) != []
    erased(example, next(p for p in example.contents.people if p.id == person.id))
    assert traces(tmp_path) == [] and erasing.returned(example) == ()


def test_a_file_from_before_the_erasure_is_noticed(example: Apv, tmp_path: Path, pc: PC) -> None:
    person = marked(example, Random(4))
    example.publish()
    before = example.path.read_bytes()
    erased(example, person)
    assert not erasing.is_from_before(example)
    example.close()
    example.path.write_bytes(before)  # OneDrive's older version, put back by hand
    again = files.open_apv(example.path, pc("a"))
    try:
        assert erasing.is_from_before(again)
        row = next(each for each in again.contents.people if each.id == person.id)
        erased(again, row)
    finally:
        again.close()
    assert traces(tmp_path) == []


def test_what_is_somebody_else_stays_everywhere(example: Apv) -> None:
    person = marked(example, Random(5))
    wish = statements.add(example, example.contents.wishes[0].kind, f"{FIRST} er et skib")
    sought = erasing.sought(example, person.id, "", ())
    found = erasing.find(example, example.snapshot(), sought, person.id)
    other = [(f.place, f.spelling) for f in found if "et skib" in f.text]
    order = erasing.order(example, sought, person.id, STAND_IN, other)
    erasing.erase(example, order)
    example.renew("person_erased")
    texts = {each.id: each.text for each in example.contents.statements}
    assert texts.pop(wish.id) == f"{FIRST} er et skib"
    assert not any(FIRST in text for text in texts.values())


def test_the_name_goes_from_closed_rounds_too(example: Apv, tmp_path: Path) -> None:
    person = marked(example, Random(9))
    rounds.close_and_start(example, "Færdig", "APV 2030")
    again = next(
        each for each in example.contents.people if each.first_id == (person.first_id or person.id)
    )
    people.change(example, again.id, job=f"{FIRST} igen", email=MAIL)
    example.settle()
    erased(example, again)
    assert traces(tmp_path) == []
    for held in (example.contents, example.contents_of(example.contents.rounds[0].id)):
        assert [p.name for p in held.people].count(STAND_IN) == 1
    assert erasing.returned(example) == ()


def test_another_ones_name_is_not_proposed(example: Apv) -> None:
    one = people.add(example, f"{FIRST} {LAST}")
    people.add(example, f"{FIRST} Hansen")
    for text in (f"{FIRST} siger det", f"{LAST}s kontor", f"{FIRST} {LAST}", LAST.lower()):
        statements.add(example, example.contents.wishes[0].kind, text)
    sought = erasing.sought(example, one.id, "", ())
    found = erasing.find(example, example.snapshot(), sought, one.id)
    ticked = erasing.likely(example.contents, sought, one.id, found)
    likely = {f.text: f in ticked for f in found if f.place.table == "statement"}
    assert likely == {
        f"{FIRST} siger det": False,
        f"{LAST}s kontor": True,
        f"{FIRST} {LAST}": True,
        LAST.lower(): False,
    }


def test_rows_can_be_erased_with_their_versions(example: Apv, tmp_path: Path) -> None:
    """What the clean-up of raw notes is built on."""
    wish = statements.add(example, example.contents.wishes[0].kind, f"{FIRST} sagde det")
    example.settle()
    statements.change(example, wish.id, text=f"{OLD} sagde det")
    keeping.back_up(example, "while_working")
    assert len(traces(tmp_path)) >= 2
    order = erasing.rows_order(example, [Change("statement", {"id": wish.id}, None)])
    erasing.erase(example, order)
    example.renew("statement_removed")
    assert all(each.id != wish.id for each in example.contents.statements)
    assert traces(tmp_path) == []
    for step in example.events():
        assert len(step.before) == len(step.after)
