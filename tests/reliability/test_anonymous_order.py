"""Lines that lost their order: nothing in the file tells which was typed before which.

The lines of each round are typed one after another, mixed and published. Whatever in the file has
an order is held against the order of typing; together over the rounds nothing may be left of it.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from apv_desktop.domain.clean_up import FEWEST_LINES, Leftover
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import clean_up, files, keeping, statements
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import backups
from tests.reliability.harness import count

ROUNDS = count(20, 200)
LINES = 40
MOST = 0.2


class PC:
    """A clock that goes on with each line, and dice of its own."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.now = datetime(2027, 4, 7, 13, 0)
        self.around = Surroundings(lambda: self.now, Random(seed), folder / f"state {seed}")
        self.path = folder / f"apv {seed}.apv"

    def typed(self) -> Apv:
        """An APV in which somebody typed line after line, minutes apart."""
        meeting = Meeting(MeetingKind.DIALOGUE_1)
        apv = files.create_apv(self.path, Workplace("Æ"), "APV", meeting, self.around)
        for at in range(LINES):
            self.now += timedelta(minutes=1)
            statements.add_lines(apv, _line(at), StatementKind.WISH, None)
            apv.settle()
        keeping.back_up(apv, "while_working")
        return apv


def _line(at: int) -> str:
    return f"Linje{at:03}"


def orders(path: Path) -> dict[str, list[int]]:
    """The lines as each thing in a file has them, by how they were typed."""
    found: dict[str, list[int]] = defaultdict(list)
    with closing(sqlite3.connect(path)) as connection:
        for name, by in (("key", "id"), ("row", "rowid"), ("number", "number")):
            rows = connection.execute(f"SELECT text FROM statement ORDER BY {by}")
            found[name] = [_typed_at(text) for (text,) in rows]
        for before, after in connection.execute("SELECT before, after FROM history ORDER BY id"):
            for packed in (before, after):
                told = [row for table, _, row in json.loads(packed) if table == "statement" and row]
                found["history"] += [_typed_at(row["text"]) for row in told]
    content = path.read_bytes()
    places = {at: content.find(_line(at).encode()) for at in range(LINES)}
    found["bytes"] = sorted(places, key=places.__getitem__)
    return found


def _typed_at(text: str) -> int:
    return int(text.removeprefix("Linje"))


def rho(order: list[int]) -> float:
    """Spearman's coefficient of an order against the order of typing."""
    n = len(order)
    return 1 - 6 * sum((at - place) ** 2 for at, place in enumerate(order)) / (n * (n * n - 1))


def test_nothing_in_the_file_tells_the_order(tmp_path: Path) -> None:
    seen: dict[str, list[float]] = defaultdict(list)
    for seed in range(ROUNDS):
        pc = PC(tmp_path, seed)
        apv = pc.typed()
        clean_up.clean(apv, [Leftover.ORDER])
        apv.renew("cleaned_up")
        apv.publish()
        places = [pc.path, *(each.path for each in backups.listed(apv.backup_folder))]
        apv.close()
        for name, order in orders(places[0]).items():
            assert sorted(order) == list(range(LINES)), (name, "each once, and in one batch")
            seen[name].append(rho(order))
        for backup in places[1:]:
            assert not any(order for name, order in orders(backup).items() if name != "bytes")
    mean = {name: sum(each) / len(each) for name, each in seen.items()}
    assert {name: value for name, value in mean.items() if abs(value) >= MOST} == {}


def test_without_mixing_the_order_is_plain(tmp_path: Path) -> None:
    """The test can see what it looks for."""
    pc = PC(tmp_path, 1)
    apv = pc.typed()
    apv.publish()
    apv.close()
    found = orders(pc.path)
    assert rho(found["number"]) == 1
    assert rho(found["history"]) == 1


def test_words_numbers_and_kinds_are_all_still_there(tmp_path: Path) -> None:
    apv = PC(tmp_path, 2).typed()
    before = apv.contents.statements
    clean_up.clean(apv, [Leftover.ORDER])
    apv.renew("cleaned_up")
    after = apv.contents.statements
    assert {line.text for line in after} == {line.text for line in before}
    assert [line.number for line in after] == [line.number for line in before]
    assert not {line.id for line in after} & {line.id for line in before}
    assert Leftover.ORDER not in {each.kind for each in clean_up.everything(apv)}
    apv.close()


def test_fewer_than_five_lines_keep_their_order(tmp_path: Path) -> None:
    """A batch so small would tell who all the same."""
    pc = PC(tmp_path, 3)
    meeting = Meeting(MeetingKind.DIALOGUE_1)
    apv = files.create_apv(pc.path, Workplace("Æ"), "APV", meeting, pc.around)
    for at in range(FEWEST_LINES - 1):
        statements.add_lines(apv, _line(at), StatementKind.WISH, None)
    with pytest.raises(RuleBroken, match="nothing_to_clean"):
        clean_up.clean(apv, [Leftover.ORDER])
    apv.close()


def test_a_line_that_was_built_on_keeps_its_place(tmp_path: Path) -> None:
    apv = PC(tmp_path, 4).typed()
    built = apv.contents.wishes[7]
    statements.set_marks(apv, built.id, 3)
    clean_up.clean(apv, [Leftover.ORDER])
    apv.renew("cleaned_up")
    assert apv.contents.statement(built.id).number == built.number
    apv.close()
