"""The example with a name strewn all over it, and looking for its traces."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from random import Random

import pytest

from apv_desktop.content import load
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.people import Person
from apv_desktop.services import approvals, erasing, files, keeping, people, statements
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import database, publishing, rewording
from apv_desktop.store import erasing as stored
from apv_desktop.store.places import Places
from apv_desktop.store.tables import Change

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
            written = [Change(table, key, {**row, **texts})]
            apv.edit("workplace_changed", written, opens_locks=True)  # the example's old round too
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


def pcs(tmp_path: Path) -> Path:
    return tmp_path / "pcs" / "a"
