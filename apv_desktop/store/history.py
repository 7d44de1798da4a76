"""What was done, in the user's own steps: each with a label and the rows before and after.

Undo, redo, the trash and the story of each action all read from here; nothing else is kept.
"""

import sqlite3
from collections.abc import Sequence

from apv_desktop.domain.frozen import frozen
from apv_desktop.store.rows import Value
from apv_desktop.store.tables import Change

_SELECT = "SELECT id, at, label, before, after, undoes, generation, who FROM history"


@frozen
class Event:
    """One step. `undoes` is the event it took back, if it did; `generation` its last edit's.

    `who` is the name of the user on the PC it was made on.
    """

    id: int
    at: str
    label: str
    before: tuple[Change, ...]
    after: tuple[Change, ...]
    undoes: int | None = None
    generation: int = 0
    who: str = ""

    @property
    def keys(self) -> frozenset[tuple[str, tuple[tuple[str, Value], ...]]]:
        """The rows it touched."""
        return frozenset((c.table, tuple(sorted(c.key.items()))) for c in self.after)

    @property
    def removed(self) -> tuple[Change, ...]:
        """The rows it took away, as they were."""
        return tuple(
            old
            for old, new in zip(self.before, self.after, strict=True)
            if new.row is None and old.row is not None
        )


def note(connection: sqlite3.Connection, step: Event, going_on: int | None) -> int:
    """Note a step; its id. The same rows under the same label let `going_on` go on instead."""
    if going_on is not None and step.undoes is None:
        last = event(connection, going_on)
        if (last.label, last.keys) == (step.label, step.keys):
            sql = "UPDATE history SET at = ?, after = ?, generation = ? WHERE id = ?"
            connection.execute(sql, (step.at, _text(step.after), step.generation, going_on))
            return going_on
    return add(connection, step)


def add(connection: sqlite3.Connection, step: Event) -> int:
    """Note a step; its id is the answer, whatever it said itself."""
    cursor = connection.execute(
        "INSERT INTO history (at, label, before, after, undoes, generation, who) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            step.at,
            step.label,
            _text(step.before),
            _text(step.after),
            step.undoes,
            step.generation,
            step.who,
        ),
    )
    return int(cursor.lastrowid or 0)


def put(connection: sqlite3.Connection, step: Event) -> None:
    """Note a step under its own id, which is free."""
    connection.execute("UPDATE history SET id = ? WHERE id = ?", (step.id, add(connection, step)))


def event(connection: sqlite3.Connection, event_id: int) -> Event:
    """The step with this id."""
    found = connection.execute(f"{_SELECT} WHERE id = ?", (event_id,)).fetchone()
    return _event(found)


def events(connection: sqlite3.Connection, newest: int | None = None) -> tuple[Event, ...]:
    """All steps, or the newest ones, the newest first."""
    limit = "" if newest is None else f" LIMIT {newest:d}"
    return tuple(map(_event, connection.execute(f"{_SELECT} ORDER BY id DESC{limit}")))


def events_after(connection: sqlite3.Connection, generation: int) -> tuple[Event, ...]:
    """The steps that ended after a generation, the newest first."""
    sql = f"{_SELECT} WHERE generation > ? ORDER BY id DESC"
    return tuple(map(_event, connection.execute(sql, (generation,))))


def _event(row: tuple[int, str, str, str, str, int | None, int, str]) -> Event:
    at_first, told = _changes(row[3]), _changes(row[4])
    return Event(row[0], row[1], row[2], at_first, told, row[5], row[6], row[7])


def _text(changes: Sequence[Change]) -> str:
    import json  # not needed to open and read

    rows = [[change.table, dict(change.key), change.row] for change in changes]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def _changes(text: str) -> tuple[Change, ...]:
    import json

    return tuple(Change(table, key, row) for table, key, row in json.loads(text))
