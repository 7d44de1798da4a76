"""A password on the file: setting it, changing it, taking it away, and opening with it."""

from collections.abc import Callable
from pathlib import Path

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services.apv import Apv
from apv_desktop.store import container, relocking
from apv_desktop.store.container import Key
from apv_desktop.store.relocking import Relocked

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


def unlock(path: Path, typed: str) -> Key:
    """The key of a file by its password or its recovery key; takes a while.

    Raises:
        FileProblem: `wrong_password`; `damaged`.
    """
    return container.unlock(path, typed)


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
    apv.relock(container.new_key(password, recovery))
    return recovery


def take_away(apv: Apv) -> None:
    """Publish the file without a password.

    Raises:
        FileProblem: the file is as it was.
    """
    apv.relock(None)


def others(apv: Apv) -> int:
    """How many backups and copies on this PC are not kept as the file is now.

    Raises:
        FileProblem: the state folder cannot be read.
    """
    return relocking.others(apv.places, apv.root)


def readable(apv: Apv) -> int:
    """How many backups and copies on this PC can be read without the file's password.

    Raises:
        FileProblem: the state folder cannot be read.
    """
    return relocking.readable(apv.places, apv.root)


def relock(apv: Apv, old: Key | None, tell: Tell, *, delete: bool = False) -> Relocked:
    """Keep every backup and copy as the file is kept now, or delete them.

    Raises:
        FileProblem: what is done is done, the rest is as it was.
    """
    return relocking.relock(apv.places, apv.root, old, tell, delete=delete)
