"""Connections to SQLite files, with the settings that keep them safe."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from apv_desktop.store.problems import FileProblem
from apv_desktop.store.rows import Row, Value
from apv_desktop.store.tables import Change

if TYPE_CHECKING:  # most files have no password
    from apv_desktop.store.container import Key

_PRAGMAS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=TRUNCATE",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
)
_PATIENCE_SECONDS = 0.5
_GATE_MILLISECONDS = 5000
_KEPT_STATEMENTS = 12  # an edit has seven; one for each table, read once, takes 6 KB each


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Connect in autocommit; `mode` is SQLite's ro, rw or rwc."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(
        uri,
        uri=True,
        isolation_level=None,
        timeout=_PATIENCE_SECONDS,
        check_same_thread=False,
        cached_statements=_KEPT_STATEMENTS,
    )


def own(path: Path, mode: str = "rw") -> sqlite3.Connection:
    """Connect for writing and hold the file for ourselves alone.

    Raises:
        sqlite3.OperationalError: SQLITE_BUSY while another program holds it.
    """
    connection = connect(path, mode)
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def gate(path: Path) -> Iterator[None]:
    """Held while a working copy comes or goes, so that two windows never do so at once.

    The lock is the system's and ends with its process. The file is empty and stays.

    Raises:
        OSError: the state folder is full or read-only.
        sqlite3.Error: SQLITE_BUSY when another window takes very long.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        connection = _locked(path)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:  # something else came to lie there; nobody needs it
        path.unlink()
        connection = _locked(path)
    try:
        yield
    finally:
        connection.close()


def _locked(path: Path) -> sqlite3.Connection:
    connection = connect(path, "rwc")
    try:
        connection.execute(f"PRAGMA busy_timeout = {_GATE_MILLISECONDS}")
        connection.execute("BEGIN EXCLUSIVE")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def looking(path: Path, key: "Key | None" = None) -> Iterator[sqlite3.Connection]:
    """A file only looked at: nothing is written, not even beside it.

    One in a container is taken out of it in memory.

    Raises:
        FileProblem: what keeps a container from being opened with `key`.
    """
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    try:
        if key is not None and not _is_plain(connection) and _in_container(path):
            with _taken_out(path, key) as inside:
                yield inside
            return
        for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0"):
            connection.execute(f"PRAGMA {pragma}")
        yield connection
    finally:
        connection.close()


def _is_plain(connection: sqlite3.Connection) -> bool:
    """Whether SQLite can read it, asked before anybody else opens the file: who closes a working
    copy that this program holds lets go of its lock (POSIX), and only SQLite knows of it.
    """
    try:
        connection.execute("PRAGMA schema_version").fetchone()
    except sqlite3.Error:
        return False
    return True


def _in_container(path: Path) -> bool:
    from apv_desktop.store import container

    return container.is_locked(path)


@contextmanager
def _taken_out(path: Path, key: "Key") -> Iterator[sqlite3.Connection]:
    from apv_desktop.store import container

    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.deserialize(container.read(path, key))
        for pragma in ("trusted_schema=OFF", "cell_size_check=ON"):
            connection.execute(f"PRAGMA {pragma}")
        yield connection
    finally:
        connection.close()


def check_structure(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse what no APV file holds, and broken pages.

    Raises:
        FileProblem: `hostile` for a trigger or a view, `damaged`.
    """
    strangers = connection.execute(
        "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"
    ).fetchone()
    if strangers[0]:
        raise FileProblem("hostile", path)
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise FileProblem("damaged", path)


def compact(connection: sqlite3.Connection) -> None:
    """Write the file anew, without what was freed; nothing of it is laid into a temporary file."""
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("VACUUM")


def fetch(connection: sqlite3.Connection, sql: str, values: tuple[Value, ...] = ()) -> list[Row]:
    """The rows of a query by column name."""
    cursor = connection.execute(sql, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=False)) for row in cursor]  # as many as SQLite says


def row_of(connection: sqlite3.Connection, change: Change) -> Row | None:
    """The row a change is about, as it stands; None when there is none."""
    where = " AND ".join(f'"{column}" = ?' for column in change.key)
    sql = f'SELECT * FROM "{change.table}" WHERE {where}'
    found = fetch(connection, sql, tuple(change.key.values()))
    return found[0] if found else None


def carry_out(connection: sqlite3.Connection, change: Change) -> None:
    """Write one row, or take it away."""
    if change.row is None:
        where = " AND ".join(f'"{column}" = ?' for column in change.key)
        sql = f'DELETE FROM "{change.table}" WHERE {where}'
        connection.execute(sql, tuple(change.key.values()))
        return
    columns = ", ".join(f'"{column}"' for column in change.row)
    places = ", ".join("?" * len(change.row))
    keys = ", ".join(f'"{column}"' for column in change.key)
    others = [column for column in change.row if column not in change.key]
    news = ", ".join(f'"{column}" = excluded."{column}"' for column in others)
    deed = f"DO UPDATE SET {news}" if others else "DO NOTHING"
    connection.execute(
        f'INSERT INTO "{change.table}" ({columns}) VALUES ({places}) ON CONFLICT ({keys}) {deed}',
        tuple(change.row.values()),
    )


def write(
    connection: sqlite3.Connection, changes: Iterable[Change]
) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """Write what differs; those rows as they were, and as they are."""
    before, after = [], []
    for change in changes:
        old = row_of(connection, change)
        if old != change.row:
            if old is None or change.row is None:
                carry_out(connection, change)
            else:
                _update(connection, change, old, change.row)
            before.append(Change(change.table, change.key, old))
            after.append(change)
    return tuple(before), tuple(after)


def _update(connection: sqlite3.Connection, change: Change, old: Row, new: Row) -> None:
    """Write only the columns that differ: SQLite then looks at no others, nor at their keys."""
    differing = [name for name in new if name not in old or old[name] != new[name]]
    if not differing:
        return
    news = ", ".join([f'"{column}" = ?' for column in differing])
    where = " AND ".join([f'"{column}" = ?' for column in change.key])
    values = [new[column] for column in differing]
    connection.execute(
        f'UPDATE "{change.table}" SET {news} WHERE {where}', (*values, *change.key.values())
    )
