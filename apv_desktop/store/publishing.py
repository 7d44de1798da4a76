"""Publish the working copy to where the user keeps the file, whole or not at all.

A snapshot is taken where the edits are made; the rest may run in a thread of its own. Order:
backup → fold → seal → quick_check → fsync → is the place still ours? → replace → fsync folder.
"""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING

from apv_desktop.domain.frozen import frozen
from apv_desktop.store import classify, database, digest, folding, lineage, side_files
from apv_desktop.store.lineage import Tip
from apv_desktop.store.places import Places, clear_away, volume_of
from apv_desktop.store.problems import FileProblem, told_plainly

if TYPE_CHECKING:  # most files have no password
    from apv_desktop.store.container import Key

# A virus scanner or a sync client lets go within a second or so.
_TRIES = 8
_FIRST_WAIT = 0.01
_ANOTHER_PASSWORD = ("locked", "other_password", "password_changed")


@frozen
class Draft:
    """A snapshot not yet in the document's place; `key` is that of what still lies there."""

    path: Path
    places: Places
    tip: Tip
    key: "Key | None"


def snapshot(connection: sqlite3.Connection, path: Path) -> None:
    """Copy an open file, as it stands, to `path`; fast, and nothing is flushed yet.

    Raises:
        FileProblem: `place_gone`, `full`, `read_only`.
    """
    with told_plainly(path):
        if not path.parent.is_dir():
            raise FileProblem("place_gone", path)
        clear_away(path)
        try:
            copy = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
            try:
                copy.execute("PRAGMA synchronous=OFF")
                copy.execute("PRAGMA journal_mode=OFF")
                connection.backup(copy)
            finally:
                copy.close()
        except BaseException:
            clear_away(path)
            raise


def draft(connection: sqlite3.Connection, places: Places, key: "Key | None") -> Draft:
    """A snapshot beside the document, which `key` opens so far, for `finish`.

    One that belongs into a container waits in the state folder, so that nothing readable ever
    lies where others look.

    Its name is always the same, so that a program that was killed leaves one at most.

    Raises:
        FileProblem: `place_gone`, `full`, `read_only`.
    """
    path = _making(places) if places.key is None else places.work / "draft.tmp"
    snapshot(connection, path)
    return Draft(path, places, lineage.newest(connection), key)


def _always() -> bool:
    return True


def _nothing() -> None:
    """Nobody waits for it."""


def finish(
    draft: Draft,
    is_wanted: Callable[[], bool] = _always,
    *,
    placed: Callable[[], None] = _nothing,
) -> None:
    """Put a snapshot into its place, unless it is no longer wanted when it comes to that.

    `placed` is called once it is there, whatever may still fail afterwards.

    Raises:
        FileProblem: `place_gone` when another disk or none is there, `gone` when the document
            was moved or deleted, `replaced` when something else lies there, `both_changed`
            when another PC published meanwhile, `in_use`, `full`, `read_only`, `damaged`,
            `password_changed` when another PC gave the file another password or took it away.
    """
    target = draft.places.document
    try:
        with told_plainly(target):
            _seal(draft.path, target)
            _check_place(draft)
            ready = _ready(draft.path, draft.places)
            if not is_wanted():
                raise FileProblem("in_use", target)
            _replace(ready, target)
            placed()
            flush_folder(target.parent)
            side_files.clear(target)
            draft.places.remember(published=draft.tip.tip, volume=volume_of(target.parent))
    finally:
        clear_away(draft.path)
        clear_away(_making(draft.places))


def save_to(connection: sqlite3.Connection, places: Places, target: Path) -> None:
    """Put an open file, sealed, at another place the user chose.

    Raises:
        FileProblem: `place_gone`, `full`, `read_only`; what lay at `target` is as it was.
    """
    there = Places(target, places.state, places.key)
    beside = target.with_name(f"~{target.stem}.{places.work.name}.tmp")
    making = beside if places.key is None else places.work / "draft.tmp"
    snapshot(connection, making)
    try:
        with told_plainly(target):
            _seal(making, target)
            _replace(_ready(making, there), target)
            flush_folder(target.parent)
            side_files.clear(target)
    finally:
        clear_away(making)
        clear_away(_making(there))


def _making(places: Places) -> Path:
    """Where the next document lies until it takes its place."""
    return places.document.with_name(f"~{places.document.stem}.{places.work.name}.tmp")


def _ready(path: Path, places: Places) -> Path:
    """What takes the document's place: in a container if it has a password, and on the disk."""
    if places.key is None:
        flush_file(path)
        return path
    from apv_desktop.store import container  # most files have no password

    container.shut(path, _making(places), places.key)
    return _making(places)


def _seal(draft: Path, target: Path) -> None:
    connection = sqlite3.connect(draft, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA journal_mode=MEMORY")
        folding.fold(connection)
        digest.seal(connection)
        database.check_structure(connection, target)
    finally:
        connection.close()


def _check_place(draft: Draft) -> None:
    target, note = draft.places.document, draft.places.note()
    if not target.parent.is_dir():
        raise FileProblem("place_gone", target)
    known = note.get("volume")
    if known is not None and known != volume_of(target.parent):
        raise FileProblem("place_gone", target)
    if not target.exists():
        raise FileProblem("gone", target)
    key = draft.key
    try:
        classify.check(target, key)
        if key is not None and not _is_shut(target):
            raise FileProblem("password_changed", target)
        with database.looking(target, key) as theirs:
            their_tip = lineage.newest(theirs)
    except (FileProblem, sqlite3.Error) as problem:
        if isinstance(problem, FileProblem) and problem.code in _ANOTHER_PASSWORD:
            raise FileProblem("password_changed", target) from problem
        raise FileProblem("replaced", target) from problem
    if their_tip.tip and their_tip.tip == note.get("accepted"):
        return
    with database.looking(draft.path) as ours:
        if not lineage.knows(ours, their_tip):
            raise FileProblem("both_changed", target)


def _is_shut(target: Path) -> bool:
    from apv_desktop.store import container

    return container.is_locked(target)


def _replace(draft: Path, target: Path) -> None:
    pause = _FIRST_WAIT
    for attempt in range(_TRIES):
        try:
            draft.replace(target)
        except PermissionError as error:
            if attempt == _TRIES - 1:
                raise FileProblem("in_use", target) from error
            sleep(pause)
            pause *= 2
        else:
            return


def flush_file(path: Path) -> None:
    """Have the disk keep a file's content."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Have the disk remember a new name; Windows does that by itself."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
