"""Edits left on this PC under a password their file has no more: taken up, kept, or given up."""

from collections.abc import Sequence
from pathlib import Path

from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import container
from apv_desktop.store import waiting as stored
from apv_desktop.store.container import Key
from apv_desktop.store.places import Places
from apv_desktop.store.waiting import Waiting


def in_its_place(path: Path, surroundings: Surroundings, key: Key | None) -> Waiting | None:
    """What keeps a file from being opened before the former password is typed, if anything.

    Raises:
        FileProblem: the state folder cannot be read.
    """
    return stored.in_its_place(_places(path, surroundings, key))


def unlock(waiting: Waiting, typed: str) -> Key:
    """The key of a copy by the former password or its recovery key; takes a while.

    Raises:
        FileProblem: `wrong_password`; `damaged` when the copy cannot be read with it.
    """
    key = container.unlock(waiting.copy, typed)
    container.read(waiting.copy, key)
    return key


def keep_for_later(path: Path, surroundings: Surroundings, key: Key | None) -> Waiting | None:
    """Set the copy aside, shut as it is, so that the file opens without it; where it is now.

    Raises:
        FileProblem: it stays where it is.
    """
    return stored.keep_for_later(_places(path, surroundings, key))


def kept(apv: Apv) -> tuple[Waiting, ...]:
    """The copies of an open file that were kept for later.

    Raises:
        FileProblem: the state folder cannot be read.
    """
    return stored.set_aside(apv.places)


def key_of(apv: Apv, waiting: Waiting, known: Sequence[Key]) -> Key | None:
    """The key of a copy, among those of former passwords and the file's own; None for another.

    Raises:
        FileProblem: it cannot be read.
    """
    return stored.key_of(apv.places, waiting, known)


def can_open(apv: Apv, waiting: Waiting, known: Sequence[Key]) -> bool:
    """Whether a copy can be taken up without asking for a password.

    Raises:
        FileProblem: it cannot be read.
    """
    return not stored.is_shut(waiting) or key_of(apv, waiting, known) is not None


def fetch(path: Path, surroundings: Surroundings, waiting: Waiting) -> None:
    """Have the next opening of a closed file take up a copy that was kept for later.

    Raises:
        FileProblem: `already_open`; the copy stays where it is.
    """
    stored.fetch(_places(path, surroundings, None), waiting)


def give_up(waiting: Waiting) -> None:
    """Delete a copy that was kept for later, and with it what only it holds.

    Raises:
        FileProblem: it is still there.
    """
    stored.give_up(waiting)


def _places(path: Path, surroundings: Surroundings, key: Key | None) -> Places:
    return Places(path.absolute(), surroundings.state, key)
