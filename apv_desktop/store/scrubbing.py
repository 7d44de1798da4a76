"""What an erasure has to do outside the working copy: backups, copies set aside, leftovers.

It is written down before the first row is changed. A program that is killed finds it at the next
start: either nothing was erased, and the note goes, or the rest is done. The note holds the words
to be erased and is the last to go.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from apv_desktop.domain.erasing import Erasure, Sought
from apv_desktop.domain.frozen import frozen
from apv_desktop.store import (
    backups,
    container,
    database,
    digest,
    erasing,
    lineage,
    publishing,
    schema,
)
from apv_desktop.store.backups import Backup
from apv_desktop.store.container import Key
from apv_desktop.store.erasing import Order
from apv_desktop.store.places import COPY, Places, clear_away, copy_file
from apv_desktop.store.problems import FileProblem, told_plainly
from apv_desktop.store.rewording import Place
from apv_desktop.store.rows import encode
from apv_desktop.store.tables import Change

# What keeps a backup from being written anew without its being broken: it is tried again.
_PASSING = ("full", "read_only", "busy", "folder_missing")


@frozen
class Scrubbed:
    """What was done: backups written anew, and deleted since they could not be read; copies set
    aside; copies that another window holds; copies kept for later under a former password.
    """

    backups: int = 0
    lost: int = 0
    copies: int = 0
    held: int = 0
    shut: int = 0


def intend(places: Places, order: Order) -> None:
    """Write down what is about to be erased.

    Raises:
        OSError: the state folder is full or read-only; nothing is to be erased then.
    """
    places.erasing.parent.mkdir(parents=True, exist_ok=True)
    making = places.erasing.with_suffix(".new")
    making.write_text(json.dumps(_told(order), ensure_ascii=False), encoding="utf-8")
    publishing.flush_file(making)
    making.replace(places.erasing)
    publishing.flush_folder(places.erasing.parent)


def intended(places: Places) -> Order | None:
    """What was about to be erased when the program ended; None for nothing, or nothing readable."""
    try:
        return _order(json.loads(places.erasing.read_text(encoding="utf-8")))
    except (OSError, ValueError, LookupError, TypeError):
        return None


def settle(places: Places) -> None:
    """All is done: forget what was to be erased."""
    places.erasing.with_suffix(".new").unlink(missing_ok=True)
    places.erasing.unlink(missing_ok=True)


def scrub(places: Places, root: str, order: Order, tell: Callable[[int, int], None]) -> Scrubbed:
    """Erase in everything this PC keeps of the file but the working copy; may run in a thread.

    `tell` is told how many of how many are done. What has been scrubbed already is passed over.

    Raises:
        FileProblem: `full`, `read_only`, `busy`; what is done is done, the rest is as it was.
    """
    folder = places.backups(root)
    known, others = backups.listed(folder), list(_ours(places, root))
    done = Scrubbed()
    for at, backup in enumerate(known):
        tell(at, len(known) + len(others))
        done = _add(done, _scrub_backup(backup, places, order))
    for at, other in enumerate(others, start=len(known)):
        tell(at, len(known) + len(others))
        done = _add(done, _scrub_copy(other, order, places.key))
    with told_plainly(folder):
        for path in (*backups.half_made(folder), *places.leftovers()):
            path.unlink(missing_ok=True)
        note(places, root, order.erasure)
    return done


def note(places: Places, root: str, erasure: Erasure) -> None:
    """Remember that this PC has seen an erasure, so that an older file is noticed.

    Raises:
        OSError: the state folder is full or read-only.
    """
    path = places.erased(root)
    known = noted(places, root)
    if erasure.id in known:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = (f"{each}\n" for each in sorted((*known, erasure.id)))
    path.write_text("".join(lines), encoding="utf-8")


def noted(places: Places, root: str) -> frozenset[int]:
    """The erasures this PC has seen of a file."""
    try:
        lines = places.erased(root).read_text(encoding="utf-8").split()
    except (OSError, ValueError):
        return frozenset()
    return frozenset(int(line) for line in lines if line.isdecimal())


def seen_by(path: Path, key: Key | None) -> frozenset[int]:
    """The erasures a backup has seen; one that cannot be read has seen none."""
    try:
        with database.looking(path, key) as connection:
            return erasing.done_in(connection)
    except (FileProblem, sqlite3.Error, UnicodeDecodeError, OSError):
        return frozenset()


def _scrub_backup(backup: Backup, places: Places, order: Order) -> Scrubbed:
    key, making = places.key, places.work / "scrubbing.tmp"
    try:
        if not backups.is_sound(backup) and not _is_half_scrubbed(backup.path, order, key):
            raise FileProblem("damaged", backup.path)
        with told_plainly(backup.path):
            if order.erasure.id in seen_by(backup.path, key) and backups.is_sound(backup):
                return Scrubbed()
            _take_out(backup.path, making, key)
            _erase_in(making, order)
        backups.rewrite(backup, making, key)
    except FileProblem as problem:
        if problem.code in _PASSING:
            raise
        with told_plainly(backup.path):
            backups.remove(backup)
        return Scrubbed(lost=1)
    finally:
        clear_away(making)
        clear_away(making.with_name(f"{making.name}-journal"))
    return Scrubbed(backups=1)


def _scrub_copy(folder: Path, order: Order, key: Key | None) -> Scrubbed:
    copy, making = folder / COPY, folder / "scrubbing.tmp"
    try:
        with told_plainly(copy):
            if container.is_locked(copy):
                _take_out(copy, making, key)
                _erase_in(making, order)
                if key is not None:  # or it would not have come out
                    container.shut_in_place(making, key)
                making.replace(copy)
            else:
                _erase_in(copy, order)
    except FileProblem as problem:
        if problem.code == "busy":
            return Scrubbed(held=1)
        if problem.code in ("other_password", "locked"):
            return Scrubbed(shut=1)
        if problem.code in _PASSING:
            raise
        if not _may_hold(folder, order, key):
            return Scrubbed()
        import shutil

        with told_plainly(copy):
            shutil.rmtree(folder)
        return Scrubbed(lost=1)
    finally:
        clear_away(making)
    return Scrubbed(copies=1)


def _erase_in(path: Path, order: Order) -> None:
    """Erase in a file nobody has open, and hold what is left against the order.

    Raises:
        sqlite3.Error: it cannot be read or written.
        FileProblem: `damaged`.
    """
    with closing(database.own(path)) as connection:
        database.check_structure(connection, path)
        if schema.version_of(connection) < schema.VERSION:
            schema.build(connection)
        sealed = digest.is_sealed(connection) and digest.is_whole(connection)
        connection.execute("BEGIN IMMEDIATE")
        try:
            connection.execute("PRAGMA defer_foreign_keys = ON")
            erasing.erase(connection, order)
            if sealed:
                digest.seal(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        database.compact(connection)
        if order.sought is not None:
            left = erasing.find(connection, order.sought, order.erasure.person_id)
            if any((each.place, each.spelling) not in order.kept for each in left):
                raise FileProblem("damaged", path)


def _ours(places: Places, root: str) -> Iterator[Path]:
    """The folders of other copies that began with the same first edit, or cannot tell."""
    for folder in places.others():
        copy = folder / COPY
        if not copy.is_file():
            continue
        try:
            with database.looking(copy, places.key) as connection:
                is_ours = lineage.root(connection) == root
        except (FileProblem, sqlite3.Error, UnicodeDecodeError, OSError):
            is_ours = folder.name.startswith(places.work.name)
        if is_ours:
            yield folder


def _take_out(path: Path, to: Path, key: Key | None) -> None:
    """A plain copy of a file that may lie in a container."""
    if container.is_locked(path):
        container.open_to(path, to, key)
    else:
        copy_file(path, to)


def _is_half_scrubbed(path: Path, order: Order, key: Key | None) -> bool:
    """Whether a backup was written anew and the program ended before its manifest was."""
    try:
        with database.looking(path, key) as connection:
            return order.erasure.id in erasing.done_in(connection) and digest.is_whole(connection)
    except (FileProblem, sqlite3.Error, UnicodeDecodeError, OSError):
        return False


def _may_hold(folder: Path, order: Order, key: Key | None) -> bool:
    """Whether words of a file that cannot be read stand in its bytes."""
    if order.sought is None:
        return True
    stands_in = order.sought.glance()
    files = (path for path in folder.iterdir() if path.is_file())
    return any(stands_in(_bytes_of(path, key).decode("utf-8", "replace")) for path in files)


def _bytes_of(path: Path, key: Key | None) -> bytes:
    return container.read(path, key) if container.is_locked(path) else path.read_bytes()


def _add(one: Scrubbed, other: Scrubbed) -> Scrubbed:
    return Scrubbed(
        one.backups + other.backups,
        one.lost + other.lost,
        one.copies + other.copies,
        one.held + other.held,
        one.shut + other.shut,
    )


def _told(order: Order) -> dict[str, Any]:
    sought = order.sought
    return {
        "erasure": encode(order.erasure),
        "sought": None if sought is None else [sought.names, sought.emails, sought.also],
        "kept": [[p.table, p.key, p.column, spelling] for p, spelling in order.kept],
        "rows": [[each.table, dict(each.key), each.row] for each in order.rows],
    }


def _order(told: dict[str, Any]) -> Order:
    sought = told["sought"]
    return Order(
        Erasure(**told["erasure"]),
        None if sought is None else Sought(*map(tuple, sought)),
        frozenset((Place(*place), spelling) for *place, spelling in told["kept"]),
        tuple(Change(table, key, row) for table, key, row in told["rows"]),
    )
