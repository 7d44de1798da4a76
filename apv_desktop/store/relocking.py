"""What lies beside the file when its password is set, changed or taken away: backups, copies.

Each is written anew and read back, or deleted when the user would rather have that; one that
cannot be read is deleted in any case, for nobody could tell what it shows.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from apv_desktop.domain.frozen import frozen
from apv_desktop.store import backups, container, publishing
from apv_desktop.store.backups import Backup
from apv_desktop.store.container import Key
from apv_desktop.store.places import COPY, Places
from apv_desktop.store.problems import FileProblem, told_plainly

Tell = Callable[[int, int], None]


@frozen
class Relocked:
    """How many were written anew, and how many deleted."""

    rewritten: int = 0
    deleted: int = 0


def others(places: Places, root: str) -> int:
    """How many backups and copies set aside are not kept as the file is.

    Raises:
        FileProblem: the state folder cannot be read.
    """
    with told_plainly(places.state):
        listed = backups.listed(places.backups(root))
        wrong = sum(not _is_as_wanted(each.path, places.key) for each in listed)
        return wrong + sum(
            not _is_as_wanted(path, places.key)
            for folder in _aside(places)
            for path in folder.glob(COPY)
        )


def readable(places: Places, root: str) -> int:
    """How many backups and copies set aside lie open although the file has a password.

    Raises:
        FileProblem: the state folder cannot be read.
    """
    if places.key is None:
        return 0
    with told_plainly(places.state):
        known = [each.path for each in backups.listed(places.backups(root))]
        known += [path for folder in _aside(places) for path in folder.glob(COPY)]
        return sum(not container.is_locked(path) for path in known)


def shut_aside(places: Places) -> None:
    """Shut the copies set aside that lie open: set aside when nobody had typed the password yet.

    What cannot be shut now is tried again at the next opening.
    """
    if places.key is None:
        return
    with suppress(OSError, FileProblem):
        for folder in _aside(places):
            for path in folder.glob(f"{COPY}*"):
                if not container.is_locked(path):
                    container.shut_in_place(path, places.key)


def relock(
    places: Places, root: str, old: Key | None, tell: Tell, *, delete: bool = False
) -> Relocked:
    """Keep every backup and copy as the file is kept now; `old` opens those from before.

    Raises:
        FileProblem: `full`, `read_only`; what is done is done, the rest is as it was.
    """
    listed = backups.listed(places.backups(root))
    done = Relocked()
    for at, backup in enumerate(listed):
        tell(at, len(listed))
        done = _relocked(backup, places.key, old, done, delete=delete)
    with told_plainly(places.state):
        for folder in _aside(places):
            _relock_aside(folder, places.key, old)
    return done


def _relocked(
    backup: Backup, key: Key | None, old: Key | None, done: Relocked, *, delete: bool
) -> Relocked:
    with told_plainly(backup.path):
        if _is_as_wanted(backup.path, key):
            return done
        content = None if delete or not backups.is_sound(backup) else _read(backup.path, old)
        if content is None:
            backups.remove(backup)
            return Relocked(done.rewritten, done.deleted + 1)
        backups.replace_content(backup, content, key)
    return Relocked(done.rewritten + 1, done.deleted)


def _relock_aside(folder: Path, key: Key | None, old: Key | None) -> None:
    for path in list(folder.glob(f"{COPY}*")):
        if _is_as_wanted(path, key):
            continue
        content = _read(path, old)
        if content is None:
            shutil.rmtree(folder)
            return
        making = folder / "relocking.tmp"
        if key is None:
            making.write_bytes(content)
            publishing.flush_file(making)
        else:
            container.write(making, content, key)
        making.replace(path)


def _aside(places: Places) -> Iterator[Path]:
    return (each for each in places.others() if each.name.startswith(f"{places.work.name}-"))


def _read(path: Path, old: Key | None) -> bytes | None:
    """What a file holds whoever kept it; None when it cannot be read."""
    if not container.is_locked(path):
        return path.read_bytes()
    try:
        return container.read(path, old)
    except FileProblem:
        return None


def _is_as_wanted(path: Path, key: Key | None) -> bool:
    """Whether a file lies open or in a container, as `key` wants it."""
    if key is None or not container.is_locked(path):
        return (key is not None) is container.is_locked(path)
    return container.head_of(path) == key.head
