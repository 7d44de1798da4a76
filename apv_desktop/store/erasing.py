"""Erase words, and whole rows, from an open file: rows, history, undo and trash in one transaction.

Every text of every table is looked at, also those packed as JSON (the history, an approved
version). What a user never typed is left alone: keys, codes, digests, the bytes of pictures.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from apv_desktop.domain.erasing import Erasure, Sought
from apv_desktop.domain.frozen import frozen
from apv_desktop.store import database, lineage, photo_files, tables
from apv_desktop.store.lineage import Tip
from apv_desktop.store.problems import told_plainly
from apv_desktop.store.rows import Row, Value
from apv_desktop.store.tables import Change, Table

if TYPE_CHECKING:
    from apv_desktop.store.container import Key

ERASURE = Table("erasure", Erasure, in_round=False)

_NO_CONTENT = {ERASURE.name, "history", "lineage", "seal", photo_files.TABLE, "_sqlite_migrations"}
# Texts that are words of the program: what something came from, which condition it is about.
_CODES = {
    "*": {"meeting", "source", "language", "digest", "scan", "condition", "step", "kind"},
    "attachment": {"content"},
    "suitability_answer": {"question"},
    "legal_answer": {"item"},
    "message": {"told"},
    "message_refusal": {"told"},
}
# The same text in many rows, which stay together: renaming one renames all.
_SHARED = ("theme", "set_name")
# What of a row in the list of participants tells who it is; the department keeps the counts right.
_OF_PERSON = ("name", "email", "job")
# What is no text and still tells who: the group that wrote a line is three or four people.
_TELLING = ("group",)


@frozen
class Place:
    """A field of a row, in whatever version it is met."""

    table: str
    key: str
    column: str


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
        if _is_own(place.table, row, person_id) and place.column in _OF_PERSON:
            return text
        for spelling in sought.spellings(text):
            number = row.get("number")
            told = int(number) if isinstance(number, int) else 0
            found.setdefault((place, spelling), Found(place, spelling, text, told, is_current))
        return text

    _walk(connection, _Words(sought.glance(), look))
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
    words = _Words(_may_matter(order), _replacing(order), order)
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
    compact(connection)
    return changed


def compact(connection: sqlite3.Connection) -> None:
    """Write the file anew, without what was freed; nothing of it is laid into a temporary file."""
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("VACUUM")


def done_in(connection: sqlite3.Connection) -> frozenset[int]:
    """Which erasures a file has seen; none in one from before there were any."""
    sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?"
    if not connection.execute(sql, (ERASURE.name,)).fetchone()[0]:
        return frozenset()
    return frozenset(row[0] for row in connection.execute(f"SELECT id FROM {ERASURE.name}"))


class _Words:
    """Goes through texts, packed ones too; `deed` answers what is to stand in a text's place."""

    def __init__(
        self,
        may_matter: Callable[[str], bool],
        deed: Callable[[str, Place, Row, bool], str],
        order: Order | None = None,
    ) -> None:
        self._may_matter = may_matter
        self._deed = deed
        self._rows = {_name(each.table, each.key): each for each in order.rows} if order else {}
        self._person = order.erasure.person_id if order else None
        self._stand_in = order.erasure.stand_in if order else ""
        keys = [str(value) for each in self._rows.values() for value in each.key.values()]
        self._marks = [*keys, *([] if self._person is None else [str(self._person)])]

    def row(self, table: str, key: Row, row: Row, is_current: bool) -> Row | None:
        """What is to stand in a row's place; None for nothing."""
        wanted = self._rows.get(_name(table, key))
        if wanted is not None:
            return None if wanted.row is None else {**row, **_texts_of(table, wanted.row)}
        if self._stand_in and _is_own(table, row, self._person):
            row = {**row, "name": self._stand_in, "email": "", "job": ""}
        changed = {
            column: self._packed(value, _place(table, key, column, value), row, is_current)
            for column, value in row.items()
            if isinstance(value, str) and self._may_hold(value) and _is_text(table, column)
        }
        return {**row, **changed} if changed else row

    def steps(self, packed: str) -> str:
        """The rows of a step of the history as they are to be told."""
        if not self._may_hold(packed) and not any(mark in packed for mark in self._marks):
            return packed
        told = []
        for table, key, row in json.loads(packed):
            wanted = self._rows.get(_name(table, key))
            if wanted is None or wanted.row is not None:
                made = None if row is None else self.row(table, key, row, False)
                told.append([table, _key_of(key, made), made])
        text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
        return packed if told == json.loads(packed) else text

    def _may_hold(self, packed: str) -> bool:
        """Whether a text, packed as it may be, is worth a closer look; never wrongly False."""
        return self._may_matter(packed) or "\\u" in packed

    def text(self, text: str, place: Place, row: Row, is_current: bool) -> str:
        """What is to stand in a text's place."""
        return self._deed(text, place, row, is_current) if self._may_matter(text) else text

    def _packed(self, text: str, place: Place, row: Row, is_current: bool) -> str:
        if text[:1] not in "{[":
            return self.text(text, place, row, is_current)
        try:
            held = json.loads(text)
        except ValueError:
            return self.text(text, place, row, is_current)
        made = self._within(held, place, row, is_current)
        packed = json.dumps(made, ensure_ascii=False, separators=(",", ":"))
        return text if made == held else packed

    def _within(self, held: Any, place: Place, row: Row, is_current: bool) -> Any:
        if isinstance(held, str):
            return self._packed(held, place, row, is_current)
        if isinstance(held, list):
            return [self._within(each, place, row, is_current) for each in held]
        if isinstance(held, dict):
            return {k: self._within(v, place, row, is_current) for k, v in held.items()}
        return held


def _walk(connection: sqlite3.Connection, words: _Words) -> int:
    changed = 0
    for table, keys in _contents(connection):
        for row in database.fetch(connection, f'SELECT * FROM "{table}"'):
            key = {column: row[column] for column in keys}
            made = words.row(table, key, row, True)
            if made != row:
                changed += 1
                _rewrite(connection, table, key, made)
    return changed + _walk_history(connection, words)


def _walk_history(connection: sqlite3.Connection, words: _Words) -> int:
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


def _place(table: str, key: Row, column: str, text: str) -> Place:
    return Place(column, text, column) if column in _SHARED else Place(*_name(table, key), column)


def _name(table: str, key: Mapping[str, Value]) -> tuple[str, str]:
    return table, json.dumps(dict(sorted(key.items())), ensure_ascii=False)


def _key_of(key: Row, row: Row | None) -> Row:
    return key if row is None else {column: row.get(column, value) for column, value in key.items()}


def _texts_of(table: str, row: Row) -> Row:
    texts = {c: v for c, v in row.items() if isinstance(v, str) and _is_text(table, c)}
    return {**texts, **{c: row[c] for c in _TELLING if c in row}}


def _is_own(table: str, row: Row, person_id: int | None) -> bool:
    """Whether a row is theirs, in whichever round; a person keeps the id of their first one."""
    first = row.get("first_id") or row.get("id")
    return table == "person" and person_id is not None and first == person_id


def _is_text(table: str, column: str) -> bool:
    return (
        column not in _CODES["*"]
        and column not in _CODES.get(table, ())
        and (column not in _typed().get(table, ()))
    )


@cache
def _typed() -> Mapping[str, frozenset[str]]:
    """The columns of each table that hold a date or one of a closed set of words."""
    from dataclasses import fields

    known = [each for each in vars(tables).values() if isinstance(each, Table)]
    return {
        each.name: frozenset(
            field.name
            for field in fields(cast(Any, each.cls))
            if field.type is not str and field.type != str | None
        )
        for each in known
    }
