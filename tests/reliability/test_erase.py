"""A person erased is gone from every byte on the PC, and what is counted stays right."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest

from apv_desktop.content import load
from apv_desktop.domain.attendance import Attendance
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.services import approvals, erasing, files, keeping, people, rounds, statements
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import backups, database, publishing, rewording, scrubbing
from apv_desktop.store import erasing as stored
from apv_desktop.store.places import Places
from apv_desktop.store.problems import FileProblem
from apv_desktop.store.tables import Change
from tests.reliability.harness import Session, count

PC = Callable[[str], Surroundings]
STAND_IN = "[navn slettet]"
# Letters that stand in no other word; in pieces and in capitals they are the same name.
FIRST, LAST, OLD = "Zåxqvine", "Wøjtqborg", "Qæzmarkør"
MAIL = "zx.qvine@wojtqborg.example"
WORDS = (FIRST, LAST, OLD, MAIL)
# Columns that rules hold to a form of their own, so that no sentence fits.
_NO_SENTENCE = {"cvr", "snapshot", "set_name", "scan_name"}


def traces(folder: Path) -> list[str]:
    """The files in which a word of the name stands, however it is written."""
    wanted = [
        form.encode(code)
        for word in WORDS
        for form in (word, word.lower(), word.upper())
        for code in ("utf-8", "utf-16-le", "utf-16-be")
    ]
    wanted += [word.encode("ascii", "backslashreplace") for word in WORDS]
    paths = [path for path in folder.rglob("*") if path.is_file()]
    found = [path for path in paths if any(word in path.read_bytes() for word in wanted)]
    return [str(path.relative_to(folder)) for path in found]


def marked(apv: Apv, dice: Random) -> Person:
    """Somebody of the list whose name stands in every text there is, now and before."""
    person = dice.choice([p for p in apv.contents.people if p.department_id])
    people.change(apv, person.id, name=f"{FIRST} {OLD}", email=MAIL, job=f"{FIRST}s job")
    apv.settle()
    people.change(apv, person.id, name=f"{FIRST} {LAST}")
    apv.settle()
    said = dice.choice([FIRST, f"{FIRST} {LAST}", f"{LAST}s", FIRST.upper(), MAIL, OLD.lower()])
    connection = apv._document._connection
    for table, keys in stored._contents(connection):
        rows = database.fetch(connection, f'SELECT * FROM "{table}"')
        for row in dice.sample(rows, min(2, len(rows))):
            if table == "person" and row["id"] == person.id:
                continue
            texts = {
                column: f"{str(value)[:100]} {said} {dice.random()}"
                for column, value in row.items()
                if isinstance(value, str)
                and rewording.is_text(table, column)
                and column not in {*keys, *_NO_SENTENCE}
            }
            key = {column: row[column] for column in keys}
            apv.edit("workplace_changed", [Change(table, key, {**row, **texts})])
            apv.settle()
    gone = statements.add(apv, apv.contents.wishes[0].kind, f"{FIRST} vil have ro")
    statements.remove(apv, gone.id)
    approvals.approve(apv, date(2027, 3, 10), "")
    return next(each for each in apv.contents.people if each.id == person.id)


def littered(apv: Apv, dice: Random) -> None:
    """Backups, copies set aside and leftovers that hold the name as well."""
    for at in range(dice.randint(1, 4)):
        keeping.back_up(apv, "while_working", pinned=bool(at % 2))
        people.change(apv, apv.contents.people[at].id, job=f"{at}")
        apv.settle()
    apv.publish()
    places = apv.places
    for why in ("replaced", "damaged"):
        aside = places.state / "aside" / f"{places.work.name}-{why}-1"
        aside.mkdir(parents=True)
        publishing.snapshot(apv._document._connection, aside / "copy.apv")
    aside = places.state / "aside" / f"{places.work.name}-damaged-2"
    aside.mkdir()
    (aside / "copy.apv").write_bytes(b"broken " + FIRST.encode())
    for leftover in (*(places.work / n for n in ("snapshot.tmp", "migrating.apv")), draft(places)):
        publishing.snapshot(apv._document._connection, leftover)
    known = keeping.list_backups(apv)
    shutil.copyfile(known[0].path, known[0].path.with_name("00000001-999999.apv"))


def draft(places: Places) -> Path:
    return places.document.with_name(f"~{places.document.stem}.{places.work.name}.tmp")


def counted(held: Contents) -> tuple[object, ...]:
    """All that is counted of people, whatever they are called."""
    return (
        len(held.people),
        sorted((p.id, p.department_id or 0, p.is_leader) for p in held.people),
        {kind: meeting.attended for kind, meeting in held.meetings.items()},
        sorted((a.person_id, a.meeting.value, a.present) for a in held.attendance.values()),
        sorted((r.person_id, r.meeting.value, r.answer.value) for r in held.replies.values()),
        [(group.meeting, group.number, group.member_ids) for group in held.groups],
        [(each.number, each.marks, each.group) for each in held.statements],
        [(plan.number, plan.status, len(plan.activities)) for plan in held.plans],
    )


@pytest.fixture
def example(tmp_path: Path, pc: PC) -> Iterator[Apv]:
    apv = files.create_example(tmp_path / "shared" / "apv.apv", load("da"), pc("a"))
    yield apv
    apv.close()


@pytest.fixture(autouse=True)
def shared_folder(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()


def erased(apv: Apv, person: Person) -> erasing.Report:
    sought = erasing.sought(apv, person.id, "", ())
    report = erasing.erase(apv, erasing.order(apv, sought, person.id, STAND_IN))
    apv.renew("person_erased")
    return report


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


def pcs(tmp_path: Path) -> Path:
    return tmp_path / "pcs" / "a"


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
    made = keeping.back_up(example, "while_working", pinned=pinned)
    assert made is not None
    kept = [(path, path.read_bytes()) for path in (made.path, made.path.with_suffix(".json"))]
    erased(example, person)
    assert erasing.predates(example, keeping.list_backups(example)[0]) == ()
    for path, content in kept:
        path.write_bytes(content)  # from another PC, or a copy of this folder
    backup = next(b for b in keeping.list_backups(example) if b.path == made.path)
    assert [each.person_id for each in erasing.predates(example, backup)] == [person.id]
    keeping.restore(example, backup)
    assert [each.person_id for each in erasing.returned(example)] == [person.id]
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
    again = next(each for each in example.contents.people if each.first_id == person.id)
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


def test_a_disk_that_is_full_midway_is_told_and_the_rest_done_at_the_next_start(
    example: Apv, tmp_path: Path, pc: PC, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = marked(example, Random(6))
    littered(example, Random(6))

    def full(backup: backups.Backup, snapshot: Path, key: object) -> None:
        raise FileProblem("full", snapshot)

    monkeypatch.setattr(backups, "rewrite", full)
    report = erased(example, person)
    assert report.trouble == "full" and traces(tmp_path) != []
    example.close()
    again = files.open_apv(example.path, pc("a"))  # still full: opened all the same
    again.close()
    assert traces(tmp_path) != []
    monkeypatch.undo()
    files.open_apv(example.path, pc("a")).close()
    assert traces(tmp_path) == []


def test_an_erasure_that_fails_changes_nothing(
    example: Apv, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = marked(example, Random(7))
    before = example.contents
    monkeypatch.setattr(stored, "_walk_history", _fail)
    with pytest.raises(FileProblem):
        erased(example, person)
    example.renew("person_erased")
    assert example.contents == before
    assert not example.places.erasing.exists()


def _fail(connection: object, words: object) -> int:
    raise sqlite3.OperationalError("disk I/O error")


@pytest.mark.parametrize("seed", range(count(10, 50)))
def test_killed_in_the_middle_it_is_all_or_nothing(seed: int, tmp_path: Path, pc: PC) -> None:
    path = tmp_path / "shared" / "apv.apv"
    apv = files.create_example(path, load("da"), pc("a"))
    person = marked(apv, Random(seed))
    littered(apv, Random(seed))
    before = counted(apv.contents)
    apv.close()
    session = Session(path, pcs(tmp_path))
    session.ask(do="open")
    session.send(do="erase", name=person.name)
    _wait_for_a_moment_of_it(pcs(tmp_path), Random(seed))
    session.kill()
    assert session.trouble() == ""
    again = files.open_apv(path, pc("a"))
    names = {each.id: each.name for each in again.contents.people}
    assert counted(again.contents) == before
    again.close()
    assert not again.places.erasing.exists()
    if names[person.id] == STAND_IN.replace("navn ", ""):
        assert traces(tmp_path) == []
    else:
        assert names[person.id] == person.name
        assert len(traces(tmp_path)) >= 4


def _wait_for_a_moment_of_it(state: Path, dice: Random) -> None:
    """Wait until it has begun, and then for a share of the time it takes."""
    import time

    until = time.monotonic() + 20
    while not list((state / "erasing").glob("*.json")) and time.monotonic() < until:
        time.sleep(0.001)  # the process is another one: nothing else tells
    time.sleep(dice.uniform(0, 0.4))


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


def test_a_note_that_cannot_be_read_stops_nobody(example: Apv, pc: PC) -> None:
    example.close()
    example.places.erasing.parent.mkdir(parents=True)
    example.places.erasing.write_bytes(b"\xff\x00{")
    files.open_apv(example.path, pc("a")).close()
    assert not example.places.erasing.exists()


def test_the_note_says_the_same_when_it_is_read(example: Apv) -> None:
    person = example.contents.people[0]
    sought = erasing.sought(example, person.id, "", ("Åse",))
    kept = [(rewording.Place("statement", '{"id": 1}', "text"), "Åse")]
    order = erasing.order(example, sought, person.id, STAND_IN, kept)
    order = replace(order, rows=(Change("photo", {"id": 3}, None),))
    scrubbing.intend(example.places, order)
    assert scrubbing.intended(example.places) == order
    scrubbing.settle(example.places)


def test_a_backup_of_an_older_shape_is_brought_up(example: Apv, tmp_path: Path) -> None:
    person = marked(example, Random(8))
    made = keeping.back_up(example, "while_working")
    assert made is not None
    old = Path(__file__).parents[1] / "files" / "schema-3.apv"
    shutil.copyfile(old, made.path)
    with closing(sqlite3.connect(made.path)) as connection:
        connection.execute("UPDATE statement SET text = ?", (FIRST,))
        connection.commit()
    backups._write_manifest(made, "0")
    erased(example, person)
    assert traces(tmp_path) == []
    assert made.path.exists()
