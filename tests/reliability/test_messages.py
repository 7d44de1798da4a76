"""Every message of the catalogue is reached by what it tells of, in plain words, both languages."""

import errno
import os
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from apv_desktop.content import load
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import erasing, files, keeping, passwords, people
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import container, database
from apv_desktop.store import erasing as erasing_store
from apv_desktop.store.places import Places
from apv_desktop.store.problems import FileProblem
from tests.reliability.conftest import crash
from tests.reliability.test_wrong_files import WRONG

PC = Callable[[str], Surroundings]
Trouble = Callable[[Path, PC, pytest.MonkeyPatch], object]
OLD = Path(__file__).parents[1] / "files" / "schema-1.apv"
JARGON = re.compile(
    r"sqlite|errno|traceback|exception|null|none|byte|tmp|database|commit|\bIO\b", re.IGNORECASE
)


def _spoilt(name: str) -> Trouble:
    def trouble(path: Path, pc: PC, patch: pytest.MonkeyPatch) -> object:
        WRONG[name][0](path)
        return files.open_apv(path, pc("b"))

    return trouble


def _missing(path: Path, pc: PC, patch: pytest.MonkeyPatch) -> object:
    path.unlink()
    return files.open_apv(path, pc("a"))


def _exists(path: Path, pc: PC, patch: pytest.MonkeyPatch) -> object:
    return _created(path, pc)


def _folder_missing(path: Path, pc: PC, patch: pytest.MonkeyPatch) -> object:
    return _created(path.parent / "findes ikke" / "x.apv", pc)


def _created(path: Path, pc: PC) -> object:
    meeting = Meeting(MeetingKind.DIALOGUE_1)
    return files.create_apv(path, Workplace("Æ"), "APV", meeting, pc("a"))


def _copy_gone(path: Path, pc: PC, patch: pytest.MonkeyPatch) -> object:
    apv = files.open_apv(path, pc("a"))
    Places(path, pc("a").state).copy.unlink()
    other = files.open_apv(path, pc("a"))
    try:
        return people.add(apv, "Åse")
    finally:
        other.close()


def _already_open(path: Path, pc: PC, patch: pytest.MonkeyPatch) -> object:
    apv = files.open_apv(path, pc("a"))
    try:
        return files.open_apv(path, pc("a"))
    finally:
        apv.close()


def _busy(path: Path, pc: PC, patch: pytest.MonkeyPatch) -> object:
    patch.setattr(database, "_GATE_MILLISECONDS", 20)
    with database.gate(Places(path, pc("a").state).gate):
        return files.open_apv(path, pc("a"))


def _both_changed(path: Path, pc: PC, patch: pytest.MonkeyPatch) -> object:
    ours, theirs = files.open_apv(path, pc("a")), files.open_apv(path, pc("b"))
    people.add(ours, "Åse")
    people.add(theirs, "Bo")
    assert theirs.close() is None
    return ours.publish()


def _not_erased(path: Path, pc: PC, patch: pytest.MonkeyPatch) -> object:
    apv = files.open_apv(path, pc("a"))
    person = people.add(apv, "Åse Holm")
    patch.setattr(erasing_store, "_walk_history", _nonsense)
    try:
        sought = erasing.sought(apv, person.id, "", ())
        return erasing.erase(apv, erasing.order(apv, sought, person.id, ""))
    finally:
        apv.close()


def _nonsense(connection: sqlite3.Connection, words: object) -> int:
    """What an erasure might leave that is no APV any more."""
    return connection.execute("UPDATE round SET started = 'i går'").rowcount


KEY = container.new_key("Grøn trappe 7", container.new_recovery())


def _shut(path: Path, pc: PC) -> None:
    apv = files.open_apv(path, pc("a"))
    apv.relock(KEY)
    apv.close()


def _locked(path: Path, pc: PC, patch: pytest.MonkeyPatch) -> object:
    _shut(path, pc)
    return files.open_apv(path, pc("a"))


def _wrong_password(path: Path, pc: PC, patch: pytest.MonkeyPatch) -> object:
    _shut(path, pc)
    return passwords.unlock(path, "Grøn trappe 8")


def _old_password(path: Path, pc: PC, patch: pytest.MonkeyPatch) -> object:
    _shut(path, pc)
    apv = files.open_apv(path, pc("a"), key=KEY)
    people.add(apv, "Åse")
    keeping.back_up(apv, "while_working")
    passwords.give(apv, "Blå trappe 8")
    apv.close()
    return passwords.unlock(path, "Grøn trappe 7", pc("a"))


def _other_password(path: Path, pc: PC, patch: pytest.MonkeyPatch) -> object:
    _shut(path, pc)
    return files.open_apv(path, pc("a"), key=container.new_key("x", container.new_recovery()))


def _former_password(path: Path, pc: PC, patch: pytest.MonkeyPatch) -> object:
    _shut(path, pc)
    ours = files.open_apv(path, pc("a"), key=KEY)
    people.add(ours, "Åse")
    theirs = files.open_apv(path, pc("b"), key=KEY)
    theirs.relock(None)
    theirs.close()
    ours.let_go()
    return files.open_apv(path, pc("a"))


def _password_changed(path: Path, pc: PC, patch: pytest.MonkeyPatch) -> object:
    ours = files.open_apv(path, pc("b"))
    _shut(path, pc)
    people.add(ours, "Åse")
    try:
        return ours.publish()
    finally:
        crash(ours)


def _update_failed(path: Path, pc: PC, patch: pytest.MonkeyPatch) -> object:
    shutil.copyfile(OLD, path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE activity SET plan_id = 424242")
        connection.commit()
    return files.open_apv(path, pc("b"))


def _publishing(spoil: Callable[[Path, pytest.MonkeyPatch], object]) -> Trouble:
    def trouble(path: Path, pc: PC, patch: pytest.MonkeyPatch) -> object:
        apv = files.open_apv(path, pc("a"))
        people.add(apv, "Åse")
        spoil(path, patch)
        try:
            return apv.publish()
        finally:
            patch.undo()
            crash(apv)

    return trouble


def _failing_flush(number: int) -> Callable[[Path, pytest.MonkeyPatch], object]:
    def fail(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    return lambda path, patch: patch.setattr(os, "fsync", fail)


def _held(path: Path, patch: pytest.MonkeyPatch) -> object:
    def refused(self: Path, target: Path) -> None:
        raise PermissionError(errno.EACCES, "held by a virus scanner")

    return patch.setattr(Path, "replace", refused)


TROUBLE: dict[str, Trouble] = {
    "missing": _missing,
    "empty": _spoilt("empty"),
    "word_document": _spoilt("word"),
    "other_sqlite": _spoilt("other database"),
    "not_apv": _spoilt("pdf"),
    "newer": _spoilt("newer"),
    "damaged": _spoilt("cut off"),
    "hostile": _spoilt("view"),
    "exists": _exists,
    "folder_missing": _folder_missing,
    "copy_gone": _copy_gone,
    "already_open": _already_open,
    "busy": _busy,
    "both_changed": _both_changed,
    "update_failed": _update_failed,
    "not_erased": _not_erased,
    "locked": _locked,
    "wrong_password": _wrong_password,
    "old_password": _old_password,
    "other_password": _other_password,
    "former_password": _former_password,
    "password_changed": _password_changed,
    "full": _publishing(_failing_flush(errno.ENOSPC)),
    "read_only": _publishing(_failing_flush(errno.EACCES)),
    "in_use": _publishing(_held),
    "gone": _publishing(lambda path, patch: path.unlink()),
    "replaced": _publishing(lambda path, patch: path.write_text("en anden fil")),
    "place_gone": _publishing(lambda path, patch: path.parent.rename(path.parent.with_name("x"))),
}
# Told by the window: tests/gui/test_safekeeping.py and tests/gui/test_closing.py.
BY_THE_WINDOW = {"no_sound_backup", "slow"}


@pytest.mark.parametrize("code", TROUBLE)
def test_each_trouble_is_told_by_its_own_message(
    code: str, shared: Path, pc: PC, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(FileProblem) as told:
        TROUBLE[code](shared, pc, monkeypatch)
    assert told.value.code == code


def test_no_message_is_left_that_nothing_reaches() -> None:
    for language in ("da", "en"):
        assert set(load(language).file("errors")["file"]) == set(TROUBLE) | BY_THE_WINDOW


@pytest.mark.parametrize("language", ["da", "en"])
def test_what_keeps_edits_from_the_file_has_its_line_in_the_status_bar(language: str) -> None:
    waiting = load(language).file("errors")["waiting"]
    publishing = {"full", "read_only", "in_use", "gone", "replaced", "place_gone", "both_changed"}
    others = {"busy", "damaged", "folder_missing", "slow", "password_changed"}
    assert publishing | others == set(waiting)
    assert all(("denne pc" if language == "da" else "this PC") in text for text in waiting.values())


@pytest.mark.parametrize("language", ["da", "en"])
def test_no_message_speaks_of_the_program_s_inside(language: str) -> None:
    errors = load(language).file("errors")
    for table in ("file", "waiting", "opened", "clock", "closed", "rescue", "unexpected", "print"):
        for code, text in errors[table].items():
            assert not JARGON.search(str(text)), (table, code)
    assert JARGON.search("sqlite3.OperationalError: disk I/O error")  # the check does see
