"""A password on the file: setting it, changing it, taking it away, and opening with it."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import container, password_notes, relocking
from apv_desktop.store.container import Key
from apv_desktop.store.places import Places
from apv_desktop.store.problems import FileProblem, told_plainly
from apv_desktop.store.relocking import Others, Relocked

FEWEST = 8
Tell = Callable[[int, int], None]


def check(password: str, again: str) -> None:
    """Refuse a password that is too short, or typed differently the second time.

    Raises:
        RuleBroken: `password_too_short`, `password_differs`.
    """
    if len(password) < FEWEST:
        raise RuleBroken("password_too_short", "password", fewest=FEWEST)
    if password != again:
        raise RuleBroken("password_differs", "again")


def has_password(apv: Apv) -> bool:
    """Whether the file has one."""
    return apv.places.key is not None


def unlock(path: Path, typed: str, surroundings: Surroundings | None = None) -> Key:
    """The key of a file by its password or its recovery key; takes a while.

    Raises:
        FileProblem: `wrong_password`; `old_password` when it is one the file had before and this
            PC still keeps something under it; `damaged`.
    """
    try:
        return container.unlock(path, typed)
    except FileProblem as problem:
        if problem.code != "wrong_password" or surroundings is None:
            raise
        places = Places(path.absolute(), surroundings.state)
        if relocking.is_former(places, typed):
            raise FileProblem("old_password", path) from problem
        raise


def given_at(path: Path, surroundings: Surroundings) -> datetime | None:
    """When this PC gave a closed file the password it has; None when it was another one."""
    places = Places(path.absolute(), surroundings.state)
    try:
        at = password_notes.given_at(places, places.noted_root(), container.head_of(path))
        return datetime.fromisoformat(at) if at else None
    except (FileProblem, ValueError):
        return None


def confirm(apv: Apv, typed: str) -> None:
    """See that whoever sits there knows the password of an open file; takes a while.

    Raises:
        FileProblem: `wrong_password`; `damaged`.
    """
    container.unlock(apv.path, typed)


def give(apv: Apv, password: str) -> str:
    """Give the file a password, a first one or another, and publish it; the new recovery key.

    Takes a second: not for the window's thread. The recovery key is kept nowhere.

    Raises:
        FileProblem: the file is as it was.
    """
    recovery = container.new_recovery()
    key = container.new_key(password, recovery)
    at = apv.now.isoformat(timespec="seconds")
    with told_plainly(apv.places.state):
        apv.places.note_root(apv.root)
        before = password_notes.given(apv.places, apv.root, key.head, at)
    try:
        apv.relock(key)
    except FileProblem:
        with suppress(OSError):
            password_notes.taken_back(apv.places, apv.root, before)
        raise
    return recovery


def note_sheet(apv: Apv) -> None:
    """The recovery key was shown; what cannot be noted is only told of once too often."""
    with suppress(OSError):
        password_notes.sheet_shown(apv.places, apv.root)


def lacks_sheet(apv: Apv) -> bool:
    """Whether the program ended before the recovery key of the password could be shown."""
    key = apv.places.key
    return key is not None and password_notes.lacks_sheet(apv.places, apv.root, key.head)


def take_away(apv: Apv) -> None:
    """Publish the file without a password.

    Raises:
        FileProblem: the file is as it was.
    """
    apv.relock(None)


def former_key(apv: Apv, typed: str) -> Key:
    """The key of what this PC keeps under a former password, by that or its recovery key.

    Raises:
        FileProblem: `wrong_password`; the state folder cannot be read.
    """
    return relocking.former_key(apv.places, apv.root, typed)


def others(apv: Apv, known: Sequence[Key] = ()) -> Others:
    """The backups and copies on this PC that are not kept as the file is now.

    Raises:
        FileProblem: the state folder cannot be read.
    """
    return relocking.others(apv.places, apv.root, known)


def untold(apv: Apv) -> Others:
    """As `others`, but for what the user has chosen to leave as it is.

    Raises:
        FileProblem: the state folder cannot be read.
    """
    if apv.places.key is None and not password_notes.has_begun(apv.places, apv.root):
        return Others()  # most files never had one
    return relocking.untold(apv.places, apv.root)


def leave_others(apv: Apv) -> None:
    """Leave what is under a former password so, and do not tell of it again.

    Raises:
        FileProblem: the state folder cannot be written to.
    """
    relocking.leave(apv.places, apv.root)


def relock(apv: Apv, known: Sequence[Key], tell: Tell) -> Relocked:
    """Keep every backup and copy that can be read as the file is kept now.

    Raises:
        FileProblem: what is done is done, the rest is as it was.
    """
    return relocking.relock(apv.places, apv.root, known, tell)


def delete_others(apv: Apv, tell: Tell) -> int:
    """Delete every backup and copy that is not kept as the file is; how many.

    Raises:
        FileProblem: what is gone is gone, the rest is as it was.
    """
    return relocking.delete(apv.places, apv.root, tell)
