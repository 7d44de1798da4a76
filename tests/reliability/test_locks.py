"""One window a file on each PC, held by the system's own lock; notes beside a file decide nothing.

The lock dies with its process, so nobody ever has to delete a file by hand.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from apv_desktop.services import files, keeping, people
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import container, marker
from apv_desktop.store.places import Places
from apv_desktop.store.problems import FileProblem
from tests.reliability.conftest import NOW, crash
from tests.reliability.harness import Session, count

Pc = Callable[[str], Surroundings]
LONGEST_SECONDS = 5.0


def _is_refused(path: Path, state: Path) -> bool:
    other = Session(path, state)
    told = other.ask(do="open")
    other.kill()
    assert "Traceback" not in other.end()
    return told.get("message") == "already_open"


def _is_held(copy: Path) -> bool:
    """Whether another program is kept from a working copy, whatever the file's password."""
    tried = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('BEGIN EXCLUSIVE')"
    ran = subprocess.run(
        [sys.executable, "-c", tried, str(copy)], capture_output=True, text=True, check=False
    )
    return "database is locked" in ran.stderr


def test_a_second_window_is_refused_whatever_the_first_is_doing(shared: Path, pc: Pc) -> None:
    state = pc("a").state
    first = Session(shared, state)
    first.ask(do="open")
    deeds: tuple[dict[str, Any], ...] = (
        {"do": "add_person", "name": "Åse"},
        {"do": "publish"},
        {"do": "backup"},
        {"do": "undo"},
        {"do": "status"},
        {"do": "list_backups"},
    )
    for number in range(count(10, 100)):
        for deed in deeds:
            first.send(**deed)
        assert _is_refused(shared, state), number
        for _ in deeds:
            told = first.answer()
            assert told is not None and "ack" in told, told
    assert _is_refused(shared, state)
    assert "ack" in first.ask(do="close")
    assert not _is_refused(shared, state), "the lock outlived the window"
    assert first.end() == ""


def test_of_two_that_open_at_once_one_has_it(shared: Path, pc: Pc) -> None:
    """A double click that was one click too many."""
    state = pc("a").state
    for number in range(count(20, 300)):
        sessions = [Session(shared, state) for _ in range(3)]
        for session in sessions:
            session.send(do="open")
        told = [session.answer() or {} for session in sessions]
        assert sorted(each.get("message", "") for each in told) == [
            "",
            "already_open",
            "already_open",
        ], (number, told)
        holder = next(s for s, each in zip(sessions, told, strict=True) if "ack" in each)
        assert "ack" in holder.ask(do="add_person", name=f"Åse {number}")
        assert "ack" in holder.ask(do="close")
        for session in sessions:
            assert session.end() == ""
    assert len(files.read_apv(shared).people) == count(20, 300)


def test_one_that_closes_never_takes_the_copy_of_one_that_opens(shared: Path, pc: Pc) -> None:
    state, chance = pc("a").state, Random(9)
    kept = 0
    for number in range(count(20, 300)):
        first, second = Session(shared, state), Session(shared, state)
        first.ask(do="open")
        first.ask(do="add_person", name=f"Bo {number}")
        kept += 1
        first.send(do="close")
        time.sleep(chance.uniform(0, 0.06))  # the moment is what is tried
        told = second.ask(do="open")
        assert told.get("message", "already_open") == "already_open", (number, told)
        first.answer()
        assert "ack" in told or "ack" in second.ask(do="open"), number
        assert "ack" in second.ask(do="add_person", name=f"Åse {number}"), number
        kept += 1
        assert "waiting" not in second.ask(do="close"), number
        assert first.end() == second.end() == ""
        assert len(files.read_apv(shared).people) == kept, number


def test_a_kill_frees_the_file_at_once(shared: Path, pc: Pc) -> None:
    state = pc("a").state
    for number in range(count(10, 100)):
        session = Session(shared, state)
        began = time.monotonic()
        opened = session.ask(do="open")
        assert opened.get("brought_back") == number and "ack" in opened, opened
        assert time.monotonic() - began < LONGEST_SECONDS
        session.ask(do="add_person", name=f"Åse {number}")
        session.kill()
        session.end()


def _note(**more: object) -> bytes:
    told = {"host": "PC-HANNE", "user": "hanne", "since": NOW.isoformat(), "beat": NOW.isoformat()}
    return json.dumps({**told, **more}).encode()


NOTES = {
    "fresh, foreign": _note(),
    "stale": _note(beat=(NOW - timedelta(days=400)).isoformat()),
    "from the future": _note(beat=(NOW + timedelta(days=9000)).isoformat()),
    "of a time zone": _note(beat="2027-03-10T10:00:00+02:00"),
    "no times": _note(since=None, beat=7),
    "a list": b"[1, 2]",
    "a number": b"1e999",
    "empty": b"",
    "garbage": bytes(range(256)) * 40,
    "a lock of another program": b"4711\nword.exe\nPC-HANNE\n",
    "endless": b"[" * 200_000,
    "zeros": bytes(1 << 20),
}


@pytest.mark.parametrize("where", ["beside the file", "in the state folder"])
@pytest.mark.parametrize("name", NOTES)
def test_no_note_decides_anything(name: str, where: str, shared: Path, pc: Pc) -> None:
    around = pc("a")
    places = Places(shared.absolute(), around.state)
    for note in (marker.place(shared), shared.with_name(f"{shared.name}.lock")):
        note.write_bytes(NOTES[name])
    if where == "in the state folder":
        apv = files.open_apv(shared, around)
        people.add(apv, "Bo")
        crash(apv)
        (places.work / "place.txt").write_bytes(NOTES[name])
    began = time.monotonic()
    apv = files.open_apv(shared, around)
    people.add(apv, "Åse")
    assert apv.close() is None
    assert time.monotonic() - began < LONGEST_SECONDS
    found = marker.read(shared, NOW, "PC-JENS")
    assert (found is not None) == (name == "fresh, foreign")
    assert "Åse" in [person.name for person in files.read_apv(shared).people]


def test_a_note_that_is_a_folder_is_no_trouble(shared: Path, pc: Pc) -> None:
    marker.place(shared).mkdir()
    assert marker.read(shared, NOW, "PC") is None
    marker.write(shared, marker.Marker("PC", "jens", NOW, NOW))
    marker.remove(shared, "PC", NOW)
    assert files.open_apv(shared, pc("a")).close() is None


@pytest.mark.parametrize("has_password", [False, True])
def test_looking_at_one_s_own_file_keeps_the_lock(has_password: bool, shared: Path, pc: Pc) -> None:
    around, key = pc("a"), None
    apv = files.open_apv(shared, around)
    people.add(apv, "Åse")
    if has_password:
        key = container.new_key("Grøn trappe 7", container.new_recovery())
        apv.relock(key)
    keeping.back_up(apv, "asked_for")
    files.read_apv(shared, key)
    files.edits_waiting(shared, around, key)
    files.parted(shared, around, key)
    with pytest.raises(FileProblem) as told:
        files.open_apv(shared, around, key=key)
    assert told.value.code == "already_open"
    assert _is_held(apv.places.copy)
    apv.publish()
    assert _is_held(apv.places.copy)
    apv.close()


@pytest.mark.skipif(os.name != "posix", reason="only POSIX drops locks like this")
def test_a_dropped_lock_would_be_seen(shared: Path, pc: Pc) -> None:
    """Negative control: reading the working copy with open() lets the lock go on POSIX."""
    around = pc("a")
    apv = files.open_apv(shared, around)
    assert _is_refused(shared, around.state)
    Places(shared.absolute(), around.state).copy.read_bytes()
    assert not _is_refused(shared, around.state)
    crash(apv)
