"""What lies beside the file when its password is set, changed or taken away: backups, copies.

Each is written anew and read back. What cannot be read is left as it is, shut if it lies open:
nothing is deleted but by `delete`, and that is the user's own wish.
"""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from apv_desktop.domain.frozen import frozen
from apv_desktop.store import backups, container, password_notes, publishing
from apv_desktop.store.backups import Backup
from apv_desktop.store.container import Key
from apv_desktop.store.places import COPY, WAITING, Places
from apv_desktop.store.problems import FileProblem, told_plainly

Tell = Callable[[int, int], None]


@frozen
class Others:
    """How many backups and copies are not kept as the file is: lying open, under a former
    password that is known here, under one that is not.
    """

    readable: int = 0
    known: int = 0
    unknown: int = 0

    @property
    def count(self) -> int:
        """How many of the copies are kept otherwise than the file, whatever the reason."""
        return self.readable + self.known + self.unknown


@frozen
class Relocked:
    """How many were written anew, and how many nobody can read: as they were, but shut."""

    rewritten: int = 0
    broken: int = 0


def others(places: Places, root: str, known: Sequence[Key] = ()) -> Others:
    """What is not kept as the file is; `known` are the keys of former passwords.

    Raises:
        FileProblem: the state folder cannot be read.
    """
    heads = {key.head for key in known}
    with told_plainly(places.state):
        wrong = [p for p in _beside(places, root) if not _is_as_wanted(p, places.key)]
        readable = sum(not container.is_locked(path) for path in wrong)
        former = [_head_of(p) for p in wrong if container.is_locked(p) and not _waits(p)]
    is_known = sum(head in heads for head in former)
    return Others(readable, is_known, len(former) - is_known)


def untold(places: Places, root: str) -> Others:
    """As `others`, without what the user has chosen to leave under a former password.

    Raises:
        FileProblem: the state folder cannot be read.
    """
    with told_plainly(places.state):
        wrong = [p for p in _beside(places, root) if not _is_as_wanted(p, places.key)]
        readable = sum(not container.is_locked(path) for path in wrong)
        former = [p for p in wrong if container.is_locked(p) and not _waits(p)]
        left = [password_notes.is_left(places, root, _head_of(path)) for path in former]
        return Others(readable, 0, left.count(False))


def leave(places: Places, root: str) -> None:
    """Remember that what is under a former password now is to stay so.

    Raises:
        FileProblem: the state folder cannot be written to.
    """
    with told_plainly(places.state):
        wrong = [p for p in _beside(places, root) if not _is_as_wanted(p, places.key)]
        heads = {_head_of(path) for path in wrong if container.is_locked(path)}
        password_notes.leave(places, root, heads)


def former_key(places: Places, root: str, typed: str) -> Key:
    """The key of what is kept under a former password, by that or its recovery key.

    Raises:
        FileProblem: `wrong_password` when it opens nothing here; the folder cannot be read.
    """
    with told_plainly(places.state):
        files = [places.copy, *_beside(places, root)]
        shut = [each for each in files if each.is_file() and container.is_locked(each)]
        found = {_head_of(each): each for each in shut}
    for head, path in found.items():
        if head and (places.key is None or head != places.key.head):
            with suppress(FileProblem):
                return container.unlock(path, typed)
    raise FileProblem("wrong_password", places.document)


def is_former(places: Places, typed: str) -> bool:
    """Whether what was typed is a password that a closed file had before, as far as is known."""
    try:
        key = former_key(places, places.noted_root(), typed)
        return key.head != container.head_of(places.document)
    except FileProblem:
        return False


def tidy(places: Places, root: str) -> None:
    """Take away what a program that was killed left half made, and shut the copies set aside that
    lie open: nobody had typed the password when they were.

    What cannot be done now is tried again at the next opening.
    """
    if places.key is None:
        return
    with suppress(OSError, FileProblem):
        password_notes.begin(places, root)
        for path in (*backups.half_made(places.backups(root)), *places.leftovers()):
            path.unlink(missing_ok=True)
        for folder in _aside(places):
            for path in places.half_made_in(folder):
                path.unlink(missing_ok=True)
            for path in folder.glob(f"{COPY}*"):
                if not container.is_locked(path):
                    container.shut_in_place(path, places.key)


def relock(places: Places, root: str, known: Sequence[Key], tell: Tell) -> Relocked:
    """Keep every backup and copy as the file is kept now; `known` open those from before.

    Raises:
        FileProblem: `full`, `read_only`; what is done is done, the rest is as it was.
    """
    with told_plainly(places.state):
        listed = backups.listed(places.backups(root))
        aside = _copies_aside(places)
    done = Relocked()
    everything: list[Backup | Path] = [*listed, *aside]
    for at, each in enumerate(everything):
        tell(at, len(everything))
        path = each.path if isinstance(each, Backup) else each
        with told_plainly(path):
            if _is_as_wanted(path, places.key):
                continue
            if container.is_locked(path) and not _is_known(path, known):
                continue
            is_done = _relocked(each, places.key, known)
            for beside in () if isinstance(each, Backup) else path.parent.glob(f"{COPY}-*"):
                _relocked(beside, places.key, known)
        done = Relocked(done.rewritten + is_done, done.broken + (not is_done))
    return done


def delete(places: Places, root: str, tell: Tell) -> int:
    """Delete every backup and copy that is not kept as the file is, but no edits that wait.

    Raises:
        FileProblem: what is gone is gone, the rest is as it was.
    """
    with told_plainly(places.state):
        listed = backups.listed(places.backups(root))
        wrong = [each for each in listed if not _is_as_wanted(each.path, places.key)]
        aside = [p for p in _copies_aside(places) if not _is_as_wanted(p, places.key)]
        aside = [path for path in aside if not _waits(path)]
        for at, backup in enumerate(wrong):
            tell(at, len(wrong) + len(aside))
            backups.remove(backup)
        for path in aside:
            shutil.rmtree(path.parent)
    return len(wrong) + len(aside)


def _relocked(each: Backup | Path, key: Key | None, known: Sequence[Key]) -> bool:
    """Write one anew; False when nobody can read it, and it is only shut."""
    path = each.path if isinstance(each, Backup) else each
    content = _read(path, known)
    is_plain = not container.is_locked(path)
    if content is None or (is_plain and isinstance(each, Backup) and not backups.is_as_made(each)):
        if is_plain and key is not None:
            container.shut_in_place(path, key)
        return False
    if isinstance(each, Backup):
        backups.replace_content(each, content, key)
        return True
    making = path.parent / "relocking.tmp"
    if key is None:
        making.write_bytes(content)
        publishing.flush_file(making)
    else:
        container.write(making, content, key)
    making.replace(path)
    return True


def _beside(places: Places, root: str) -> list[Path]:
    kept = backups.listed(places.backups(root)) if root else ()
    return [*(each.path for each in kept), *_copies_aside(places)]


def _copies_aside(places: Places) -> list[Path]:
    return [path for folder in _aside(places) for path in folder.glob(COPY)]


def _aside(places: Places) -> Iterator[Path]:
    return (each for each in places.others() if each.name.startswith(f"{places.work.name}-"))


def _waits(path: Path) -> bool:
    return f"-{WAITING}-" in path.parent.name


def _read(path: Path, known: Sequence[Key]) -> bytes | None:
    """What a file holds whoever kept it; None when it cannot be read."""
    if not container.is_locked(path):
        return path.read_bytes()
    for key in known:
        if key.head == _head_of(path):
            with suppress(FileProblem):
                return container.read(path, key)
    return None


def _is_known(path: Path, known: Sequence[Key]) -> bool:
    return _head_of(path) in {key.head for key in known}


def _head_of(path: Path) -> bytes:
    """The head of a container; empty when it is broken."""
    try:
        return container.head_of(path)
    except FileProblem as problem:
        if problem.code != "damaged":
            raise
        return b""


def _is_as_wanted(path: Path, key: Key | None) -> bool:
    """Whether a file lies open or in a container, as `key` wants it."""
    if key is None or not container.is_locked(path):
        return (key is not None) is container.is_locked(path)
    return _head_of(path) == key.head
