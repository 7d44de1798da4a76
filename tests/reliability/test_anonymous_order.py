"""Nothing in the file or a backup tells which line was typed before which, nor when.

Nobody does anything for it. The lines of each round are typed one after another, minutes apart,
with publishing and backups in between. Whatever in a file has an order is held against the order
of typing; together over the rounds nothing may be left of it.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import files, keeping, numbering, past, proposals, statements
from apv_desktop.services.apv import Apv
from apv_desktop.services.keeping import BATCH, Due, Keeper
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import backups
from tests.reliability.harness import count

ROUNDS = count(20, 200)
LINES = 40
MOST = 0.2
START = datetime(2027, 4, 7, 13, 0)


class PC:
    """A clock that goes on with each line, and dice of its own."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.now = START
        self.around = Surroundings(lambda: self.now, Random(seed), folder / f"state {seed}")
        self.path = folder / f"apv {seed}.apv"

    def new(self) -> Apv:
        meeting = Meeting(MeetingKind.DIALOGUE_1)
        return files.create_apv(self.path, Workplace("Æ"), "APV", meeting, self.around)

    def type(self, apv: Apv, table: str, first: int = 0, last: int = LINES) -> None:
        """Line after line, each kept as it is left; the file and a backup follow now and then."""
        wish_id = apv.contents.wishes[0].id if table == "proposal" else 0
        for at in range(first, last):
            self.now += timedelta(minutes=1)
            if table == "proposal":
                proposals.add_lines(apv, _line(at), wish_id)
            else:
                statements.add_lines(apv, _line(at), StatementKind.WISH, None)
            apv.settle()
            if at % 8 == 7:
                apv.publish()
            if at % 16 == 15:
                keeping.back_up(apv, "while_working")


def _line(at: int) -> str:
    return f"Linje{at:03}"


def orders(path: Path, table: str = "statement") -> dict[str, list[int]]:
    """The lines as each thing in a file has them, by how they were typed."""
    found: dict[str, list[int]] = defaultdict(list)
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        for name, by in (("key", "id"), ("row", "rowid"), ("number", "number, id")):
            rows = connection.execute(f"SELECT text FROM {table} ORDER BY {by}")
            found[name] = [_typed_at(text) for (text,) in rows if text.startswith("Linje")]
        for before, after in connection.execute("SELECT before, after FROM history ORDER BY id"):
            for packed in (before, after):
                told = [row for of, _, row in json.loads(packed) if of == table and row]
                found["history"] += [_typed_at(r["text"]) for r in told if "Linje" in r["text"]]
    content = path.read_bytes()
    for name, find in (("first byte", content.find), ("last byte", content.rfind)):
        places = {at: find(_line(at).encode()) for at in found["key"]}
        found[name] = sorted(places, key=places.__getitem__)
    return found


def times(path: Path, table: str = "statement") -> set[str]:
    """The moments a file tells of lines."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        steps = connection.execute("SELECT at, before, after FROM history").fetchall()
    return {at for at, *told in steps if any(f'"{table}"' in packed for packed in told)}


def _typed_at(text: str) -> int:
    return int(text.removeprefix("Linje"))


def rho(order: list[int]) -> float:
    """Spearman's coefficient of an order against the order of typing."""
    n = len(order)
    rank = {at: place for place, at in enumerate(sorted(order))}
    apart = sum((rank[at] - place) ** 2 for place, at in enumerate(order))
    return 1 - 6 * apart / (n * (n * n - 1))


def _lost(seen: dict[str, list[float]]) -> dict[str, float]:
    """What still tells of the order, over all rounds."""
    mean = {name: sum(each) / len(each) for name, each in seen.items()}
    return {name: value for name, value in mean.items() if abs(value) >= MOST}


@pytest.mark.parametrize("table", ["statement", "proposal"])
def test_nothing_in_the_file_or_a_backup_tells_the_order(tmp_path: Path, table: str) -> None:
    seen: dict[str, list[float]] = defaultdict(list)
    for seed in range(ROUNDS):
        pc = PC(tmp_path, seed)
        apv = pc.new()
        if table == "proposal":
            statements.add(apv, StatementKind.WISH, "Mere ro")
        pc.type(apv, table)
        numbering.give(apv, ["gross-list"])
        keeping.back_up(apv, "closing")
        assert apv.close() is None
        kept = [each.path for each in backups.listed(apv.backup_folder)]
        assert len(kept) == 3
        for path in (pc.path, *kept):
            found = orders(path, table)
            there = sorted(found["key"])
            assert len(there) >= 2 * BATCH
            assert times(path, table) == {START.date().isoformat()}
            for name, order in found.items():
                assert sorted(order) == there, (name, "each once, and in one step")
                seen[f"{name} of {'the file' if path == pc.path else 'a backup'}"].append(
                    rho(order)
                )
    assert _lost(seen) == {}


def test_the_working_copy_still_tells_it(tmp_path: Path) -> None:
    """The test can see what it looks for: there each line is a step, so that it can be undone."""
    pc = PC(tmp_path, 1)
    apv = pc.new()
    pc.type(apv, "statement")
    found = orders(apv.places.copy)
    assert rho(found["history"]) == 1
    assert abs(rho(found["first byte"])) == 1
    assert len(times(apv.places.copy)) == LINES
    apv.close()


def test_lines_of_many_sittings_are_told_as_one(tmp_path: Path) -> None:
    """Another day, another sitting: what was typed first is not told by the steps either."""
    pc = PC(tmp_path, 2)
    apv = pc.new()
    pc.type(apv, "statement", 0, 20)
    apv.close()
    pc.now += timedelta(days=3)
    again = files.open_apv(pc.path, pc.around)
    pc.type(again, "statement", 20, LINES)
    again.close()
    assert times(pc.path) == {pc.now.date().isoformat()}
    found = orders(pc.path)
    assert found["history"] == found["key"]


def test_killed_and_taken_up_again_the_file_tells_no_more(tmp_path: Path) -> None:
    pc = PC(tmp_path, 3)
    apv = pc.new()
    pc.type(apv, "statement", 0, 13)
    apv._document._connection.close()  # as a program that is killed leaves it
    again = files.open_apv(pc.path, pc.around)
    assert again.brought_back == 5
    pc.type(again, "statement", 13, LINES)
    again.close()
    found = orders(pc.path)
    assert found["history"] == found["key"]
    assert sorted(found["key"]) == list(range(LINES))
    assert times(pc.path) == {START.date().isoformat()}


def test_a_line_taken_back_is_in_the_trash_without_its_moment(tmp_path: Path) -> None:
    pc = PC(tmp_path, 4)
    apv = pc.new()
    pc.type(apv, "statement", 0, 10)
    apv.undo()
    apv.undo()
    apv.close()
    again = files.open_apv(pc.path, pc.around)
    gone = past.removed(again)
    assert {each.name for each in gone} == {_line(8), _line(9)}
    assert {each.at for each in gone} == {START.date().isoformat()}
    assert past.fetch_back(again, gone[0])
    assert len(again.contents.wishes) == 9
    again.close()


class Ticking:
    """A file looked after as the window does it, second by second."""

    def __init__(self, apv: Apv) -> None:
        self.apv, self.keeper, self.at = apv, Keeper(), 0.0
        apv.on_saved(self._note)

    def _note(self, label: str) -> None:
        self.keeper.edited(self.at, keeping.new_lines(self.apv, label))

    def wait(self, seconds: int) -> None:
        for _ in range(seconds):
            self.at += 1
            due = self.keeper.due(self.at)
            if due is Due.PUBLISH:
                self.apv.publish()
                self.keeper.published()
            elif due is Due.BACK_UP:
                keeping.back_up(self.apv, "while_working")
                self.keeper.backed_up(self.at)


def _typed(apv: Apv, *numbers: int) -> None:
    for at in numbers:
        statements.add_lines(apv, _line(at), StatementKind.WISH, None)
        apv.settle()


def _in_file(path: Path) -> int:
    return len(orders(path)["key"])


def test_fewer_than_five_lines_wait_for_more(tmp_path: Path) -> None:
    pc = PC(tmp_path, 5)
    apv = pc.new()
    window = Ticking(apv)
    for at in range(BATCH - 1):
        _typed(apv, at)
        window.keeper.hurry()
        window.wait(700)
        assert window.keeper.waits_for_more
        assert _in_file(pc.path) == 0
        assert keeping.list_backups(apv) == ()
    _typed(apv, BATCH - 1)
    window.wait(5)
    assert _in_file(pc.path) == BATCH
    _typed(apv, *range(BATCH, BATCH + 3))
    window.wait(700)
    assert _in_file(pc.path) == BATCH
    assert {each.counts["statement"] for each in keeping.list_backups(apv)} == {BATCH}
    apv.close()
    assert _in_file(pc.path) == BATCH + 3, "closing loses nothing"


@pytest.mark.parametrize(
    "deed",
    [
        lambda apv: statements.set_marks(apv, apv.contents.wishes[0].id, 2),
        lambda apv: statements.remove(apv, apv.contents.wishes[0].id),
    ],
    ids=["something else", "the line goes"],
)
def test_once_lines_are_not_the_newest_thing_the_file_follows(
    tmp_path: Path, deed: Callable[[Apv], object]
) -> None:
    apv = PC(tmp_path, 6).new()
    window = Ticking(apv)
    _typed(apv, 0)
    window.wait(60)
    assert not apv.is_published
    deed(apv)
    window.wait(5)
    assert apv.is_published
    apv.close()
