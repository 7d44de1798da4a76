"""Go back to a backup by one more edit, so that the file's line of life is never broken."""

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from apv_desktop.store import classify, database, digest, photo_files, schema
from apv_desktop.store.problems import FileProblem, told_plainly
from apv_desktop.store.rows import Row
from apv_desktop.store.tables import Change

_NOT_CONTENT = ("history", "lineage", "seal", "erasure", photo_files.TABLE, "_sqlite_migrations")

if TYPE_CHECKING:
    from apv_desktop.store.container import Key


def changes_back_to(
    current: sqlite3.Connection, backup: Path, key: "Key | None" = None
) -> list[Change]:
    """The changes that make the content of `current` that of a backup.

    Raises:
        FileProblem: the backup is damaged or newer than this program.
    """
    classify.check(backup, key)
    with told_plainly(backup), database.looking(backup, key) as source:
        database.check_structure(source, backup)
        if schema.version_of(source) == schema.VERSION and not digest.is_whole(source):
            raise FileProblem("damaged", backup)
        wanted = sqlite3.connect(":memory:", isolation_level=None)
        try:
            source.backup(wanted)
            schema.build(wanted)
            return [change for table in _tables(wanted) for change in _of(table, current, wanted)]
        finally:
            wanted.close()


def photos_of(backup: Path, key: "Key | None" = None) -> list[bytes]:
    """The bytes of a backup's photographs and scans, whatever its schema.

    Raises:
        FileProblem: it cannot be read.
    """
    with told_plainly(backup), database.looking(backup, key) as source:
        if schema.version_of(source) == schema.VERSION:
            return photo_files.everything(source)
        wanted = sqlite3.connect(":memory:", isolation_level=None)
        try:
            source.backup(wanted)
            schema.build(wanted)
            return photo_files.everything(wanted)
        finally:
            wanted.close()


def _of(table: str, current: sqlite3.Connection, wanted: sqlite3.Connection) -> list[Change]:
    keys = [
        column[1]
        for column in wanted.execute(f'PRAGMA table_info("{table}")').fetchall()
        if column[5]
    ]
    now, then = _rows(current, table, keys), _rows(wanted, table, keys)
    back = [Change(table, _key(row, keys), row) for key, row in then.items() if now.get(key) != row]
    gone = [Change(table, _key(row, keys), None) for key, row in now.items() if key not in then]
    return [*gone, *back]


def _rows(
    connection: sqlite3.Connection, table: str, keys: list[str]
) -> dict[tuple[object, ...], Row]:
    rows = database.fetch(connection, f'SELECT * FROM "{table}"')
    return {tuple(row[key] for key in keys): row for row in rows}


def _key(row: Row, keys: list[str]) -> Row:
    return {key: row[key] for key in keys}


def _tables(connection: sqlite3.Connection) -> list[str]:
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    return [name for (name,) in names if name not in _NOT_CONTENT]
