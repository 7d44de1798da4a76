"""Make a new APV file."""

import sqlite3
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from random import Random

from apv_desktop.store import database, digest, history, lineage, publishing, schema
from apv_desktop.store.history import Event
from apv_desktop.store.lineage import Tip
from apv_desktop.store.places import clear_away
from apv_desktop.store.problems import FileProblem, told_plainly
from apv_desktop.store.tables import Change


def begin(
    path: Path,
    label: str,
    changes: Iterable[Change],
    now: Callable[[], datetime],
    chance: Random,
) -> None:
    """Make a new APV file with its first rows; a half-made one never lies at `path`.

    The first event has no before: there is nothing to go back to.

    Raises:
        FileProblem: `exists` for a file already there, `folder_missing`, `full`, `read_only`.
    """
    if path.exists():
        raise FileProblem("exists", path)
    making = path.with_name(f"~{path.stem}.{chance.getrandbits(32):08x}.tmp")
    at = now().isoformat(timespec="seconds")
    try:
        with told_plainly(path):
            connection = database.own(making, "rwc")
            try:
                _fill(connection, label, changes, at, Tip(1, f"{chance.getrandbits(64):016x}"))
            finally:
                connection.close()
            publishing.flush_file(making)
            making.replace(path)
            publishing.flush_folder(path.parent)
    finally:
        clear_away(making)
        clear_away(making.with_name(f"{making.name}-journal"))


def _fill(
    connection: sqlite3.Connection, label: str, changes: Iterable[Change], at: str, tip: Tip
) -> None:
    schema.build(connection)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for change in changes:
        database.carry_out(connection, change)
    history.add(connection, Event(0, at, label, (), (), None, tip.generation))
    lineage.add(connection, tip, at)
    digest.seal(connection)
    connection.execute("COMMIT")
