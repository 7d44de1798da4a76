"""Bring the working copy of an older file to today's shape; the document stays as it is."""

import os
import sqlite3
from pathlib import Path

from apv_desktop.store import database, digest, schema
from apv_desktop.store.places import Places, clear_away
from apv_desktop.store.problems import FileProblem

# Schema 4 moves the scans from rows of text to where the bytes of photographs lie.
_MAY_CHANGE = ("_sqlite_migrations", "attachment", "photo_file")
_FIRST_WITH_SEAL = 2


def bring_up(places: Places) -> None:
    """Migrate the working copy if it is due, on a copy of it that takes its place at the end.

    Raises:
        FileProblem: `update_failed`; working copy and document are as before.
    """
    making = places.work / "migrating.apv"
    clear_away(making)
    connection = database.own(places.copy)
    try:
        if schema.version_of(connection) >= schema.VERSION:
            return
        _copy(connection, making)
    finally:
        connection.close()
    try:
        _migrate(making)
    except (sqlite3.Error, ValueError) as error:
        clear_away(making)
        raise FileProblem("update_failed", places.document) from error
    with making.open("rb+") as file:
        os.fsync(file.fileno())
    making.replace(places.copy)


def _copy(connection: sqlite3.Connection, making: Path) -> None:
    copy = sqlite3.connect(making, isolation_level=None)
    try:
        connection.backup(copy)
    finally:
        copy.close()


def _migrate(making: Path) -> None:
    connection = database.own(making)
    try:
        before = _counts(connection)
        sealed = _is_sealed_whole(connection)
        schema.build(connection)
        if sealed:  # the seal is over the shape too; one that did not fit goes on telling so
            digest.seal(connection)
        after = _counts(connection)
        if any(after.get(table) != count for table, count in before.items()):
            raise ValueError("rows lost")
        if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise ValueError("integrity")
    finally:
        connection.close()


def _is_sealed_whole(connection: sqlite3.Connection) -> bool:
    has_place = schema.version_of(connection) >= _FIRST_WITH_SEAL
    return has_place and digest.is_sealed(connection) and digest.is_whole(connection)


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    return {
        name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
        for (name,) in names
        if name not in _MAY_CHANGE
    }
