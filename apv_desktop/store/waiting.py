"""Edits that wait on this PC for their file, shut under a password it may not have any more.

A copy that is left behind is shut with the password that was known here. When another PC has given
the file another one by then, or none, nobody can tell what the copy holds before the former
password is typed; so how many edits wait is noted beside it. Such a copy is never taken away.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from apv_desktop.domain.frozen import frozen
from apv_desktop.store import container, database, lineage
from apv_desktop.store.container import Key
from apv_desktop.store.places import COPY, WAITING, Places
from apv_desktop.store.problems import FileProblem, told_plainly


@frozen
class Waiting:
    """A copy, how many edits in it the file has not seen (0 when nobody knows), and the last."""

    copy: Path
    edits: int
    at: str


def leave_shut(places: Places, connection: sqlite3.Connection, key: Key) -> None:
    """Let go of a working copy that waits for next time, shut.

    Raises:
        OSError, FileProblem: it waits as it is.
    """
    with suppress(OSError, sqlite3.Error):  # how many there are is only to be told
        edits = lineage.edits_after(connection, places.note().get("published", ""))
        places.remember(edits=str(edits), at=lineage.newest_at(connection))
    connection.close()
    for path in places.leftovers():
        path.unlink(missing_ok=True)
    container.shut_in_place(places.copy, key)


def shut_again(places: Places, key: Key) -> None:
    """Shut a copy that was taken out and not taken up; one that cannot be is tried next time."""
    with suppress(OSError, FileProblem):
        if places.copy.exists() and not container.is_locked(places.copy):
            container.shut_in_place(places.copy, key)


def take_out(places: Places, former: Key | None) -> None:
    """Take a copy that waits out of its container, if it lies in one.

    Raises:
        FileProblem: `former_password` when another key than the two shut it; `damaged`.
    """
    if not container.is_locked(places.copy):
        return
    head = container.head_of(places.copy)
    key = next((k for k in (places.key, former) if k is not None and k.head == head), None)
    if key is None:
        raise FileProblem("former_password", places.document)
    making = places.work / "copy.new"
    container.open_to(places.copy, making, key)
    making.replace(places.copy)


def in_its_place(places: Places) -> Waiting | None:
    """The working copy, when it waits under another password than the file's.

    Raises:
        FileProblem: the state folder cannot be read.
    """
    with told_plainly(places.copy):
        if not places.copy.exists() or not container.is_locked(places.copy):
            return None
        if places.key is not None and container.head_of(places.copy) == places.key.head:
            return None
        return _told(places.work)


def set_aside(places: Places) -> tuple[Waiting, ...]:
    """The copies kept for later, the oldest first.

    Raises:
        FileProblem: the state folder cannot be read.
    """
    with told_plainly(places.state):
        folders = places.aside(WAITING)
        return tuple(_told(each) for each in folders if (each / COPY).is_file())


def key_of(places: Places, waiting: Waiting, known: Sequence[Key]) -> Key | None:
    """Which of the keys shut a copy; None when none of them did.

    Raises:
        FileProblem: it cannot be read.
    """
    with told_plainly(waiting.copy):
        head = container.head_of(waiting.copy) if container.is_locked(waiting.copy) else b""
    keys = (*known, places.key)
    return next((key for key in keys if key is not None and key.head == head), None)


def is_shut(waiting: Waiting) -> bool:
    """Whether a copy can be read only with a password.

    Raises:
        FileProblem: it cannot be read at all.
    """
    return container.is_locked(waiting.copy)


def keep_for_later(places: Places) -> Waiting | None:
    """Set the working copy aside, shut as it is; None when none waits any more.

    Raises:
        FileProblem: it stays where it is.
    """
    with told_plainly(places.document), database.gate(places.gate):
        if in_its_place(places) is None:
            return None
        return _told(places.set_aside(WAITING))


def fetch(places: Places, waiting: Waiting) -> None:
    """Put a copy kept for later where the next opening takes it up.

    Raises:
        FileProblem: `already_open` while another copy lies there; it stays where it is.
    """
    folder = waiting.copy.parent
    with told_plainly(places.document), database.gate(places.gate):
        if places.copy.exists():
            raise FileProblem("already_open", places.document)
        if places.work.exists():
            places.discard_copy()
        places.work.parent.mkdir(parents=True, exist_ok=True)
        folder.replace(places.work)


def give_up(waiting: Waiting) -> None:
    """Delete a copy kept for later, for good: only ever when the user said so.

    Raises:
        FileProblem: it is still there.
    """
    import shutil

    with told_plainly(waiting.copy):
        shutil.rmtree(waiting.copy.parent)


def _told(folder: Path) -> Waiting:
    known = Places.note_in(folder)
    edits = known.get("edits", "")
    return Waiting(folder / COPY, int(edits) if edits.isdecimal() else 0, known.get("at", ""))
