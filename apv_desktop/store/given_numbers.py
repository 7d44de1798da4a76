"""A number that was given to a line stays given, whatever is taken back.

Undo, redo and going back to a backup bring rows as they once were. The number of a line may have
been printed since then: what is there keeps it, and what goes leaves it to nobody else.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace

from apv_desktop.store import database
from apv_desktop.store.rows import Row, Value
from apv_desktop.store.tables import ROUND, STATEMENT, Change

_LAST = {"strength": "last_strength", "wish": "last_wish"}

Given = tuple[Value, Value, Value]


def kept(connection: sqlite3.Connection, changes: Sequence[Change]) -> list[Change]:
    """Changes that bring back old rows, with every number that was given since."""
    if not any(change.table in (STATEMENT.name, ROUND.name) for change in changes):
        return list(changes)
    gone: list[Row] = []
    made = []
    for change in changes:
        now = database.row_of(connection, change) if change.table == STATEMENT.name else None
        if now is None or not now["number"]:
            made.append(change)
        elif change.row is None or change.row["kind"] != now["kind"]:
            gone.append(now)
            made.append(change)
        else:
            made.append(replace(change, row={**change.row, "number": now["number"]}))
    return _counted(connection, _each_once(connection, made), gone)


def _counted(
    connection: sqlite3.Connection, changes: Sequence[Change], gone: Iterable[Row]
) -> list[Change]:
    """The rounds never forget the highest number of a line that is gone."""
    others = [change for change in changes if change.table != ROUND.name]
    rounds = {change.key["id"]: change for change in changes if change.table == ROUND.name}
    for key in dict.fromkeys(row["round_id"] for row in gone):
        rounds.setdefault(key, ROUND.drop(id=key))
    for key, change in rounds.items():
        now = database.row_of(connection, change)
        wanted = change.row if change in changes else now
        if now is None or wanted is None:
            continue
        last = {name: max(_int(now[name]), _int(wanted[name])) for name in _LAST.values()}
        for row in gone:
            if row["round_id"] == key:
                name = _LAST[str(row["kind"])]
                last[name] = max(last[name], _int(row["number"]))
        rounds[key] = replace(change, row={**wanted, **last})
    return [*others, *rounds.values()]


def _each_once(connection: sqlite3.Connection, changes: Sequence[Change]) -> list[Change]:
    """A line whose number has gone to another meanwhile stands without one."""
    touched = {change.key["id"] for change in changes if change.table == STATEMENT.name}
    rows = database.fetch(connection, f"SELECT * FROM {STATEMENT.name} WHERE number > 0")
    taken = {_given(row) for row in rows if row["id"] not in touched}
    made = []
    for change in changes:
        if change.table == STATEMENT.name and change.row is not None and change.row["number"]:
            if _given(change.row) in taken:
                made.append(replace(change, row={**change.row, "number": 0}))
                continue
            taken.add(_given(change.row))
        made.append(change)
    return made


def _given(row: Row) -> Given:
    return row["round_id"], row["kind"], row["number"]


def _int(value: Value) -> int:
    return int(value or 0)
