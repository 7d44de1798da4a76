"""The shape of an APV file, step by step; sqlite-utils carries out what is due.

Every step is explicit SQL and never today's objects, so an old step keeps its meaning.
"""

import sqlite3
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x41505644  # "APVD"
VERSION = 4

Also = Callable[[sqlite3.Connection], None]


def version_of(connection: sqlite3.Connection) -> int:
    """The version of an open file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def build(connection: sqlite3.Connection) -> None:
    """Bring a database to today's shape, all of it or nothing; `user_version` decides what is due.

    sqlite-utils is imported here and not above: it costs two thirds of a bare window's start.
    """
    from sqlite_utils import Database, Migrations

    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        migrations = Migrations("apv")
        for number, name, sql, also in _steps():
            if number > version_of(connection):
                migrations(name=name)(_step(sql, also))
        migrations.apply(Database(connection))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise sqlite3.IntegrityError("foreign keys")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _steps() -> Sequence[tuple[int, str, str, Also | None]]:
    """Step n brings a file from version n - 1 to n: by SQL, then by what SQL cannot do.

    Imported here: a file of today's shape needs none of them.
    """
    from apv_desktop.store.shapes import first, fourth, scans, second, third

    return (
        (1, "0001_first", first.SQL, None),
        (2, "0002_history_and_seal", second.SQL, None),
        (3, "0003_whole_journey", third.SQL, None),
        (4, "0004_follow_up_and_law", fourth.SQL, scans.move),
    )


def _step(sql: str, also: Also | None) -> Callable[["Database"], None]:
    def carry_out(db: "Database") -> None:
        for statement in sql.split(";"):
            if statement.strip():
                db.execute(statement)
        if also is not None:
            also(db.conn)

    return carry_out
