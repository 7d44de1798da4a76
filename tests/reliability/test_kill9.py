"""Killed at any moment, in the middle of anything: every acknowledged edit is there again."""

import sqlite3
import threading
import time
from pathlib import Path
from random import Random

import pytest

from tests.reliability.harness import Promised, Session, count

ROUNDS = count(300, 5000)
LONGEST_SECONDS = 0.12
_COMMANDS = 12


@pytest.mark.timeout(3600)
def test_no_acknowledged_edit_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    """One file lives through all rounds; each ends with a kill and begins with a look."""
    path, state = tmp_path / "prøve.apv", tmp_path / "state"
    chance, promised = Random(4), Promised()
    first = Session(path, state)
    first.ask(do="open", new=True)
    first.ask(do="close")
    assert first.end() == ""
    for number in range(ROUNDS):
        _one_round(path, state, chance, promised, number)


def _one_round(path: Path, state: Path, chance: Random, promised: Promised, number: int) -> None:
    session = Session(path, state)
    opened = session.ask(do="open")
    assert "ack" in opened, (number, opened)
    status = session.ask(do="status")
    assert promised.is_kept_by(status), (number, promised, status)
    promised.notes = {int(key): text for key, text in status["notes"].items()}
    promised.people = list(status["people"])
    promised.under_way = None
    killer = threading.Thread(
        target=_kill_later, args=(session, chance.uniform(0, LONGEST_SECONDS))
    )
    killer.start()
    _work(session, chance, promised, number)
    killer.join()
    assert "Traceback" not in session.end(), session.end()


def _kill_later(session: Session, seconds: float) -> None:
    time.sleep(seconds)  # the moment of the kill is what is tried, not a wait for anything
    session.kill()


def _work(session: Session, chance: Random, promised: Promised, number: int) -> None:
    for _ in range(_COMMANDS):
        kind = chance.choice(("note", "note", "note", "person", "publish", "backup", "close"))
        if kind == "note":
            which, text = chance.randint(1, max(1, len(promised.notes) + 1)), f"{number} æøå " * 40
            promised.under_way = ("note", which, text)
            session.send(do="set_note", id=which, text=text)
        elif kind == "person":
            promised.under_way = ("person", 0, f"Åse {number}")
            session.send(do="add_person", name=f"Åse {number}")
        else:
            session.send(do=kind)
        told = session.answer()
        if told is None:
            return
        assert "ack" in told, told
        _acknowledge(promised)
        if kind == "close":
            session.send(do="open")
            if session.answer() is None:
                return


def _acknowledge(promised: Promised) -> None:
    if promised.under_way is not None:
        kind, number, text = promised.under_way
        if kind == "note":
            promised.note(number, text)
        else:
            promised.people.append(text)
        promised.under_way = None


def test_the_harness_sees_a_lost_edit(tmp_path: Path) -> None:
    """Negative control: an edit taken out behind the driver's back is noticed."""
    path, state = tmp_path / "x.apv", tmp_path / "state"
    session = Session(path, state)
    session.ask(do="open", new=True)
    session.ask(do="set_note", id=1, text="lovet")
    session.kill()
    session.end()
    copy = next(state.glob("work/*/copy.apv"))
    with sqlite3.connect(copy) as connection:
        connection.execute("DELETE FROM statement")
    again = Session(path, state)
    again.ask(do="open")
    promised = Promised(notes={1: "lovet"})
    assert not promised.is_kept_by(again.ask(do="status"))
    again.kill()
    again.end()
