"""Erase words, and whole rows, from an open file: rows, history, undo and trash in one transaction.

Every text of every table is looked at, also those packed as JSON (the history, an approved
version). What a user never typed is left alone: keys, codes, digests, the bytes of pictures.
"""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from apv_desktop.domain.erasing import Erasure, Sought
from apv_desktop.domain.frozen import frozen
from apv_desktop.store import database, lineage, photo_files, rewording
from apv_desktop.store.lineage import Tip
from apv_desktop.store.problems import told_plainly
from apv_desktop.store.rewording import Place, Words
from apv_desktop.store.rows import Row
from apv_desktop.store.tables import Change, Table

if TYPE_CHECKING:
    from apv_desktop.store.container import Key

ERASURE = Table("erasure", Erasure, in_round=False)

_NO_CONTENT = {ERASURE.name, "history", "lineage", "seal", photo_files.TABLE, "_sqlite_migrations"}
# What of a row in the list of participants tells who it is; the department keeps the counts right.
_OF_PERSON = ("name", "email", "job")


@frozen
class Order:
    """What is to go, wherever it stands; without `sought` only rows.

    `kept` are spellings at places that are somebody else's. `rows` stand as they are to be from
    now on (None for gone) in every version there ever was.
    """

    erasure: Erasure
    sought: Sought | None = None
    kept: frozenset[tuple[Place, str]] = frozenset()
    rows: tuple[Change, ...] = ()


@frozen
class Found:
    """A spelling at a place; `number` is that of a wish or a plan, 0 for none.

    `is_current` tells whether it stands there now, or only in an earlier version.
    """

    place: Place
    spelling: str
    text: str
    number: int
    is_current: bool


def find(connection: sqlite3.Connection, sought: Sought, person_id: int | None) -> list[Found]:
    """Every spelling at every place, the one there now before earlier ones.

    The row in the list of participants is not among them: it is theirs without asking.
    """
    found: dict[tuple[Place, str], Found] = {}

    def look(text: str, place: Place, row: Row, is_current: bool) -> str:
        if rewording.is_own(place.table, row, person_id) and place.column in _OF_PERSON:
            return text
        for spelling in sought.spellings(text):
            number = row.get("number")
            told = int(number) if isinstance(number, int) else 0
            found.setdefault((place, spelling), Found(place, spelling, text, told, is_current))
        return text

    _walk(connection, Words(sought.glance(), look))
    return list(found.values())


def find_in(
    path: Path, sought: Sought, person_id: int | None, key: "Key | None" = None
) -> list[Found]:
    """As `find`, in a file nobody writes to.

    Raises:
        FileProblem: it cannot be read.
    """
    with told_plainly(path), database.looking(path, key) as connection:
        return find(connection, sought, person_id)


def erase(connection: sqlite3.Connection, order: Order) -> int:
    """Take everything away that the order names; in how many rows it stood, the history's too.

    Belongs into a transaction. An erasure done before is done again, which changes nothing.
    """
    changed = _take_rows(connection, order)
    theirs = (order.erasure.person_id, order.erasure.stand_in)
    words = Words(_may_matter(order), _replacing(order), order.rows, theirs)
    changed += _walk(connection, words)
    photo_files.clear(connection)
    database.carry_out(connection, ERASURE.put(order.erasure))
    return changed


def carry_out(
    connection: sqlite3.Connection,
    order: Order,
    tip: Tip,
    done: tuple[str, str],
    check: Callable[[], object],
) -> int:
    """Erase in one transaction and leave nothing behind in the pages of the file.

    `done` is when and by whom. `check` raises when what is left is no APV; then all is as it was.

    Raises:
        sqlite3.Error: all is as it was.
    """
    from apv_desktop.store import history

    at, who = done
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("PRAGMA defer_foreign_keys = ON")
        changed = erase(connection, order)
        lineage.add(connection, tip, at)
        label = "cleaned_up" if order.sought is None else "person_erased"
        step = history.Event(0, at, label, (), (), None, tip.generation, who)
        history.add(connection, step)
        check()
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    database.compact(connection)
    return changed


def done_in(connection: sqlite3.Connection) -> frozenset[int]:
    """Which erasures a file has seen; none in one from before there were any."""
    sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?"
    if not connection.execute(sql, (ERASURE.name,)).fetchone()[0]:
        return frozenset()
    return frozenset(row[0] for row in connection.execute(f"SELECT id FROM {ERASURE.name}"))


def _walk(connection: sqlite3.Connection, words: Words) -> int:
    changed = 0
    for table, keys in _contents(connection):
        for row in database.fetch(connection, f'SELECT * FROM "{table}"'):
            key = {column: row[column] for column in keys}
            made = words.row(table, key, row, True)
            if made != row:
                changed += 1
                _rewrite(connection, table, key, made)
    return changed + _walk_history(connection, words)


def _walk_history(connection: sqlite3.Connection, words: Words) -> int:
    changed = 0
    for number, before, after, who in connection.execute(
        "SELECT id, before, after, who FROM history"
    ).fetchall():
        place = Place("history", "", "who")
        told = (words.steps(before), words.steps(after), words.text(who, place, {}, False))
        if told != (before, after, who):
            changed += 1
            sql = "UPDATE history SET before = ?, after = ?, who = ? WHERE id = ?"
            connection.execute(sql, (*told, number))
    return changed


def _take_rows(connection: sqlite3.Connection, order: Order) -> int:
    changed = 0
    for each in order.rows:
        old = database.row_of(connection, each)
        if old is not None and old != each.row:
            changed += 1
            known = each if each.row is None else replace(each, row={**old, **each.row})
            database.carry_out(connection, known)
    return changed


def _rewrite(connection: sqlite3.Connection, table: str, key: Row, row: Row | None) -> None:
    after = {} if row is None else {column: row[column] for column in key}
    if after != key:
        database.carry_out(connection, Change(table, key, None))
    if row is not None:
        database.carry_out(connection, Change(table, after, row))


def _contents(connection: sqlite3.Connection) -> Iterator[tuple[str, list[str]]]:
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    for (name,) in names:
        if name not in _NO_CONTENT:
            columns = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
            yield name, [column[1] for column in columns if column[5]]


def _may_matter(order: Order) -> Callable[[str], bool]:
    return order.sought.glance() if order.sought is not None else lambda text: False


def _replacing(order: Order) -> Callable[[str, Place, Row, bool], str]:
    def instead(text: str, place: Place, row: Row, is_current: bool) -> str:
        if order.sought is None:
            return text

        def is_theirs(spelling: str) -> bool:
            return (place, spelling) not in order.kept

        return order.sought.replaced(text, order.erasure.stand_in, is_theirs)

    return instead
