"""The copy of the file that a successor gets: a file with a life of its own from here.

Without the raw statements nothing of them is in its bytes: neither rows nor what an approved
version quotes, neither history nor trash, and the file is written anew so that no empty page
holds them.
"""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from apv_desktop.domain.handovers import Handover
from apv_desktop.store import database, digest, folding, history, lineage, photo_files, publishing
from apv_desktop.store.history import Event
from apv_desktop.store.lineage import Tip
from apv_desktop.store.places import clear_away
from apv_desktop.store.problems import FileProblem, told_plainly
from apv_desktop.store.tables import HANDOVER

# What people said and what it was turned into, the rows that lean on others first.
STATEMENTS = (
    "topic_seat", "topic", "priority", "proposal", "assessment", "plan_wish", "photo",
    "passed_on", "statement", "sent_letter",  # a letter that was sent quotes them
)  # fmt: skip
# Notes taken at the meetings beside the statements.
_NOTES = {
    "assessment_meeting": ("strengths",),
    "second_meeting": ("important", "surprising", "pursue", "lacking"),
}
_QUOTED = ("statements", "assessments", "proposals")


def write_copy(path: Path, handover: Handover, at: str, tip: str) -> None:
    """Make a snapshot at `path` the successor's file; may run in a thread.

    `at` is the moment as ISO text, `tip` a fresh name for the first step of its life.

    Raises:
        FileProblem: `full`, `read_only`, `damaged`; `path` may be half done.
    """
    with told_plainly(path), closing(database.own(path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        folding.fold(connection)
        connection.execute("BEGIN IMMEDIATE")
        if not handover.has_statements:
            _take_statements(connection)
        _begin_a_life(connection, handover, at, tip)
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None:
            raise FileProblem("damaged", path)
        connection.execute("COMMIT")
        connection.execute("VACUUM")
        connection.execute("BEGIN IMMEDIATE")
        digest.seal(connection)
        connection.execute("COMMIT")
        database.check_structure(connection, path)
    with told_plainly(path):
        clear_away(path.with_name(f"{path.name}-journal"))
        publishing.flush_file(path)


def _take_statements(connection: sqlite3.Connection) -> None:
    for table in STATEMENTS:
        connection.execute(f"DELETE FROM {table}")
    photo_files.clear(connection)  # the scans of signed plans stay
    connection.execute("UPDATE action_plan SET wish_id = NULL")
    connection.execute("UPDATE activity SET proposal_id = NULL")
    for table, columns in _NOTES.items():
        for column in columns:
            connection.execute(f"UPDATE {table} SET {column} = ''")
    for table in ("message", "message_refusal"):  # what tells of the answer to a wish quotes it
        connection.execute(f"DELETE FROM {table} WHERE told LIKE 'answer:%'")
    connection.execute("DELETE FROM history")
    rows = connection.execute("SELECT id, snapshot FROM approval").fetchall()
    for approval_id, snapshot in rows:
        sql = "UPDATE approval SET snapshot = ? WHERE id = ?"
        connection.execute(sql, (_without_quotes(snapshot), approval_id))


def _without_quotes(snapshot: str) -> str:
    """An approved version with its plans, and without the statements it quotes."""
    held = json.loads(snapshot)
    held.update({name: [] for name in _QUOTED})
    for plan in held["plans"]:
        plan.update(wish_id=None, also_wishes=[])
        for activity in plan["activities"]:
            activity["proposal_id"] = None
    return json.dumps(held, ensure_ascii=False, separators=(",", ":"))


def _begin_a_life(connection: sqlite3.Connection, handover: Handover, at: str, tip: str) -> None:
    """Its own line of life, so that it is never taken for the file it was copied from."""
    connection.execute("DELETE FROM lineage")
    database.carry_out(connection, HANDOVER.put(handover))
    lineage.add(connection, Tip(1, tip), at)
    connection.execute("UPDATE history SET generation = 0")
    history.add(connection, Event(0, at, "handed_over", (), (), None, 1))
