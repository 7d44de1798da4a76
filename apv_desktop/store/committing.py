"""One edit as one transaction: the rows that differ, its step in the history, its place in time."""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.store import database, history, lineage, photo_files
from apv_desktop.store.history import Event
from apv_desktop.store.lineage import Tip
from apv_desktop.store.tables import Change, round_of

Rows = tuple[Change, ...]


def commit(
    connection: sqlite3.Connection,
    changes: Sequence[Change],
    told: Callable[[Rows, Rows], Event],
    tip: Tip,
    going_on: int | None,
    files: Sequence[bytes] = (),
    *,
    is_first: bool = False,
    locked: Collection[int] = (),
) -> tuple[int | None, Rows]:
    """Write all of `changes` or none; the id of the event and what was written.

    `told` makes the event of the rows before and after. None, and nothing written, when nothing
    differs. `files` are bytes of photographs, kept along with the rows that speak of them; at the
    `is_first` edit of a session those nobody speaks of any more go. Rows of the rounds `locked` may
    not differ.

    Raises:
        RuleBroken: `round_closed`; all is as it was.
        sqlite3.Error: all is as it was.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        if len(changes) > 1:  # one row has no order; and every statement is made ready anew
            connection.execute("PRAGMA defer_foreign_keys = ON")
        if is_first:
            photo_files.clear(connection)
        photo_files.keep(connection, files)
        before, after = database.write(connection, changes)
        if locked:
            _refuse_locked((*before, *after), locked)
        event_id = None
        if after:
            step = told(before, after)
            lineage.add(connection, tip, step.at)
            event_id = history.note(connection, step, going_on)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return event_id, after


def _refuse_locked(changes: Iterable[Change], locked: Collection[int]) -> None:
    if any(round_of(change.table, change.row) in locked for change in changes):
        raise RuleBroken("round_closed", "round")
