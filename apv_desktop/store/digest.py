"""A seal over everything a file says: one changed letter breaks it.

SQLite's own checks look at structure only and miss most changes of content (reliability.md,
section 3 c). The seal is written into the published file, never into the working copy.
"""

import hashlib
import sqlite3

from apv_desktop.store import photo_files

_LEFT_OUT = ("seal", "_sqlite_migrations")
_ROWS_AT_ONCE = 500


def compute(connection: sqlite3.Connection) -> str:
    """The SHA-256 of every table's definition and rows, in a fixed order."""
    total = hashlib.sha256()
    tables = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' "
        "AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).fetchall()
    for name, definition in tables:
        if name in _LEFT_OUT:
            continue
        total.update(repr((name, definition)).encode())
        key = ", ".join(_key_columns(connection, name))
        what = "digest" if name == photo_files.TABLE else "*"  # its bytes are sealed by it
        rows = connection.execute(f'SELECT {what} FROM "{name}" ORDER BY {key}')
        while batch := rows.fetchmany(_ROWS_AT_ONCE):
            total.update(repr(batch).encode("utf-8", "surrogatepass"))
    return total.hexdigest()


def seal(connection: sqlite3.Connection) -> str:
    """Write the seal into a file about to be published."""
    value = compute(connection)
    connection.execute(
        "INSERT INTO seal (id, digest) VALUES (1, ?) "
        "ON CONFLICT (id) DO UPDATE SET digest = excluded.digest",
        (value,),
    )
    return value


def is_sealed(connection: sqlite3.Connection) -> bool:
    """Whether a file has a seal at all.

    Raises:
        sqlite3.Error: it has no place for one, or cannot be read.
    """
    return bool(connection.execute("SELECT count(*) FROM seal").fetchone()[0])


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether the seal fits what the file says; a file that never had one passes.

    The seal is over tables. A damaged index lets rows change places or go missing from a query,
    and only the full check, not quick_check, holds indexes against their tables.
    """
    if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        return False
    found = connection.execute("SELECT digest FROM seal WHERE id = 1").fetchone()
    if found is not None and found[0] != compute(connection):
        return False
    return not _has_photos(connection) or photo_files.are_whole(connection)


def _key_columns(connection: sqlite3.Connection, table: str) -> list[str]:
    columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    keys = sorted((column[5], column[1]) for column in columns if column[5])
    return [f'"{name}"' for _, name in keys] or ["rowid"]


def _has_photos(connection: sqlite3.Connection) -> bool:
    """Whether a file has a place for photographs; older ones have none."""
    sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?"
    return bool(connection.execute(sql, (photo_files.TABLE,)).fetchone()[0])
