"""Which copy of a file has seen more: generations and random tips, never a clock.

Every edit adds one row. Two copies share their rows up to where they parted.
"""

import sqlite3

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen


class Relation(Choice):
    """How our copy stands to another one."""

    SAME = "same"
    OURS_AHEAD = "ours_ahead"
    THEIRS_AHEAD = "theirs_ahead"
    FORK = "fork"
    STRANGER = "stranger"


@frozen
class Tip:
    """The newest edit of a copy; generation 0 is a file no edit has touched."""

    generation: int
    tip: str


def newest(connection: sqlite3.Connection) -> Tip:
    """The newest edit a copy has seen."""
    sql = "SELECT generation, tip FROM lineage ORDER BY generation DESC LIMIT 1"
    found = connection.execute(sql).fetchone()
    return Tip(0, "") if found is None else Tip(found[0], found[1])


def newest_at(connection: sqlite3.Connection) -> str:
    """When the newest edit was made, as ISO text; empty when none was."""
    sql = "SELECT at FROM lineage ORDER BY generation DESC LIMIT 1"
    found = connection.execute(sql).fetchone()
    return "" if found is None else str(found[0])


def root(connection: sqlite3.Connection) -> str:
    """The first tip: what all copies of one file have in common."""
    found = connection.execute("SELECT tip FROM lineage ORDER BY generation LIMIT 1").fetchone()
    return "" if found is None else str(found[0])


def knows(connection: sqlite3.Connection, tip: Tip) -> bool:
    """Whether a copy has been where `tip` is."""
    if tip.generation == 0:
        return True
    sql = "SELECT count(*) FROM lineage WHERE generation = ? AND tip = ?"
    return bool(connection.execute(sql, (tip.generation, tip.tip)).fetchone()[0])


def add(connection: sqlite3.Connection, tip: Tip, at: str) -> None:
    """Note an edit."""
    sql = "INSERT INTO lineage (generation, tip, at) VALUES (?, ?, ?)"
    connection.execute(sql, (tip.generation, tip.tip, at))


def compare(ours: sqlite3.Connection, theirs: sqlite3.Connection) -> Relation:
    """How our copy stands to theirs."""
    our_tip, their_tip = newest(ours), newest(theirs)
    if our_tip == their_tip:
        return Relation.SAME
    if knows(ours, their_tip):
        return Relation.OURS_AHEAD
    if knows(theirs, our_tip):
        return Relation.THEIRS_AHEAD
    return Relation.FORK if root(ours) == root(theirs) else Relation.STRANGER


def edits_after(connection: sqlite3.Connection, tip: str) -> int:
    """How many edits a copy has seen after the one called `tip`; 0 when it never saw that."""
    sql = "SELECT count(*) FROM lineage WHERE generation > (SELECT generation FROM lineage"
    return int(connection.execute(f"{sql} WHERE tip = ?)", (tip,)).fetchone()[0])


def edits_since(connection: sqlite3.Connection, tip: Tip) -> int:
    """How many edits a copy has seen after `tip`."""
    sql = "SELECT count(*) FROM lineage WHERE generation > ?"
    return int(connection.execute(sql, (tip.generation,)).fetchone()[0])
