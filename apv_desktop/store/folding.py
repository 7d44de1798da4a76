"""What a published file tells of the lines people gave: their words, never when or in what order.

The working copy notes each line as a step of its own, so that it can be taken back. Whatever leaves
it is a snapshot - the file, a backup, a copy - and there all those steps of a round are one: the
lines that are there, by their random keys, on a day. A line that was taken away is still in the
trash; such steps have changed places among themselves and tell the day alone.
"""

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from apv_desktop.domain.frozen import frozen
from apv_desktop.store import database, history
from apv_desktop.store.history import Event
from apv_desktop.store.rows import Row, Value
from apv_desktop.store.tables import Change

TYPED = "lines_typed"
_LINES = ("statement", "proposal")
_TABLES = (*_LINES, "passed_on")
# The labels of steps that write lines, and statements_mixed of an earlier version.
_TOLD = (
    "statement_added", "statement_changed", "statement_put_back", "statement_removed",
    "statements_mixed", "numbers_given", "passed_on_changed", "passed_on_removed",
    "proposal_added", "proposal_changed", "proposal_removed",
)  # fmt: skip
_COUNTERS = ("last_strength", "last_wish")
_DAY = len("2027-04-07")
_MARKS = ", ".join("?" * len(_TOLD))
# A step that has been seen to says only the day.
_SOME = f"FROM history WHERE label IN ({_MARKS}) AND length(at) > {_DAY}"

Name = tuple[str, Value]


@frozen
class _Sorted:
    """Steps by what becomes of them: folded away, kept in another's place, kept where they are."""

    folded: tuple[Event, ...]
    moved: tuple[Event, ...]
    stay: tuple[Event, ...]


def fold(connection: sqlite3.Connection) -> bool:
    """Fold the steps of a snapshot nobody else has open, and leave nothing of them in its pages.

    False, and nothing written, when there are none.

    Raises:
        sqlite3.Error: the snapshot is of no use.
    """
    if not connection.execute(f"SELECT EXISTS (SELECT 1 {_SOME})", _TOLD).fetchone()[0]:
        return False
    steps = _read(connection)
    there = _standing(connection)
    connection.execute("BEGIN IMMEDIATE")
    for step in steps:
        connection.execute("DELETE FROM history WHERE id = ?", (step.id,))
    for step in folded(steps, there):
        history.put(connection, step)
    connection.execute("COMMIT")
    database.compact(connection)
    return True


def as_told(
    steps: Sequence[Event], ours: sqlite3.Connection, theirs: sqlite3.Connection
) -> tuple[Event, ...]:
    """Steps of one copy, the newest first, as its snapshot tells them.

    Of the lines typed only those are named that another copy does not have.
    """
    ids = {step.id for step in steps if step.label in (*_TOLD, TYPED)}
    others = [step for step in steps if step.id not in ids]
    known = _standing(theirs)
    told = folded([step for step in steps if step.id in ids], _standing(ours))
    return tuple(sorted((*others, *(_new(step, known) for step in told)), key=lambda s: -s.id))


def folded(steps: Sequence[Event], there: Mapping[Name, Row]) -> tuple[Event, ...]:
    """What is told instead of these steps, the oldest first; `there` are the rows as they stand.

    Steps that were folded before go into the same one.
    """
    sorted_ = _sort(steps, there)
    told = [*sorted_.stay, *_changed_places(sorted_.moved)]
    rounds: dict[Value, list[Event]] = {}
    for step in sorted_.folded:
        rounds.setdefault(_round_of(step), []).append(step)
    ones = (_one(of, there) for of in rounds.values())
    told += [step for step in ones if step.after]
    return tuple(sorted(told, key=lambda step: step.id))


def _read(connection: sqlite3.Connection) -> tuple[Event, ...]:
    """The steps there is something to do about, with those that were folded before."""
    ids = connection.execute(f"SELECT id {_SOME} OR label = ? ORDER BY id", (*_TOLD, TYPED))
    return tuple(history.event(connection, number) for (number,) in ids.fetchall())


def _standing(connection: sqlite3.Connection) -> dict[Name, Row]:
    return {
        (table, row["id"]): row
        for table in _TABLES
        for row in database.fetch(connection, f"SELECT * FROM {table} ORDER BY id")
    }


def _sort(steps: Sequence[Event], there: Mapping[Name, Row]) -> _Sorted:
    """The newest removal of each line that is gone is for the trash; what else a line was, goes."""
    seen: set[Name] = set()
    fold_away, moved, stay = [], [], []
    for step in sorted(steps, key=lambda step: -step.id):
        gone = [_name(old) for old in step.removed if old.table in _LINES]
        lost = [name for name in gone if name not in there and name not in seen]
        seen.update(gone)
        if lost:
            moved.append(_without_the_rest(step))
        elif gone or _tells_only_of_lines(step):
            fold_away.append(step)
        else:
            stay.append(replace(step, at=step.at[:_DAY], undoes=None))
    return _Sorted(tuple(fold_away), tuple(moved), tuple(stay))


def _tells_only_of_lines(step: Event) -> bool:
    return all(
        new.table in _TABLES or (new.table == "round" and _only_counts(old.row, new.row))
        for old, new in zip(step.before, step.after, strict=True)
    )


def _only_counts(old: Row | None, new: Row | None) -> bool:
    if old is None or new is None:
        return False
    return all(old.get(name) == new[name] for name in new if name not in _COUNTERS)


def _without_the_rest(step: Event) -> Event:
    """A removal with what was taken away, and nothing of what else it touched."""
    gone = step.removed
    after = tuple(replace(each, row=None) for each in gone)
    return replace(step, at=step.at[:_DAY], undoes=None, before=gone, after=after)


def _changed_places(steps: Sequence[Event]) -> list[Event]:
    """Removals in the order of their keys, each in the place of one of them."""
    places = sorted(steps, key=lambda step: step.id)
    by_key = sorted(steps, key=lambda step: sorted(map(str, map(_name, step.before))))
    return [
        replace(step, id=place.id, at=place.at, generation=place.generation)
        for step, place in zip(by_key, places, strict=True)
    ]


def _one(steps: Sequence[Event], there: Mapping[Name, Row]) -> Event:
    """One step for many: the lines they told of that are there still, by key."""
    told = {_name(change) for step in steps for change in step.after}
    lines = [Change(table, {"id": key}, there[table, key]) for table, key in _by_key(told, there)]
    newest = max(steps, key=lambda step: step.id)
    who = {step.who for step in steps}
    return Event(
        newest.id,
        max(step.at for step in steps)[:_DAY],
        TYPED,
        tuple(replace(each, row=None) for each in lines),
        tuple(lines),
        None,
        max(step.generation for step in steps),
        who.pop() if len(who) == 1 else "",
    )


def _new(step: Event, known: Collection[Name]) -> Event:
    """A step of typing with the lines another copy does not know."""
    if step.label != TYPED:
        return step
    lines = tuple(each for each in step.after if _name(each) not in known)
    return replace(step, before=tuple(replace(each, row=None) for each in lines), after=lines)


def _by_key(told: Iterable[Name], there: Mapping[Name, Row]) -> list[Name]:
    return [name for name in there if name in told]


def _name(change: Change) -> Name:
    return change.table, change.key.get("id")


def _round_of(step: Event) -> Value:
    rows = (change.row for change in (*step.after, *step.before) if change.table in _TABLES)
    return next((row["round_id"] for row in rows if row is not None), None)
