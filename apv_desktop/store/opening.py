"""Open a file: tell what it is, take up what was left over, and say which copy goes on."""

import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.store import classify, database, lineage, schema, side_files
from apv_desktop.store.lineage import Relation, Tip
from apv_desktop.store.places import REPLACED, Places, volume_of
from apv_desktop.store.problems import FileProblem, told_plainly

if TYPE_CHECKING:  # most files have no password
    from apv_desktop.store.container import Key


class Side(Choice):
    """Which of two changed copies goes on."""

    OURS = "ours"
    THEIRS = "theirs"


@frozen
class Found:
    """What opening found: edits brought back from this PC, or another PC's taken over.

    `lost_copy` tells that the working copy of an earlier session was damaged and set aside.

    A fresh copy of the document still has its seal; one that was left over has outgrown it.
    """

    connection: sqlite3.Connection
    is_fresh: bool
    is_published: bool
    brought_back: int = 0
    from_elsewhere: bool = False
    lost_copy: bool = False


def take_up(places: Places, side: Side | None = None, former: "Key | None" = None) -> Found:
    """The working copy, ready for edits.

    `side` answers a fork; the other copy must have been kept before. `former` opens a copy that
    was shut before the document got the password it has now.

    Raises:
        FileProblem: what the document is instead of a sound APV file; `already_open`;
            `both_changed` when both copies have edits of their own and `side` is None;
            `former_password` when a copy is left that neither key opens.
    """
    classify.check(places.document, places.key)
    with told_plainly(places.document), database.gate(places.gate):
        had_one = places.copy.exists() or _adopted(places)
        left = _left_over(places, former) if had_one else None
        if left is None:
            return Found(_fresh(places), True, True, lost_copy=had_one)
        try:
            return _gone_on(places, left, side)
        except BaseException:
            left.close()
            _shut_again(places)
            raise


def _gone_on(places: Places, left: sqlite3.Connection, side: Side | None) -> Found:
    relation, published, unpublished = _relation(left, places)
    if relation in (Relation.SAME, Relation.OURS_AHEAD):
        current = _current(places, left, published.tip)
        return Found(current, False, relation is Relation.SAME, unpublished)
    if relation is Relation.THEIRS_AHEAD:
        return _take_theirs(places, left)
    if side is None:
        if places.key is not None:
            places.remember(edits=str(unpublished), at=lineage.newest_at(left))
        raise FileProblem("both_changed", places.document)
    _keep_both(left, places)
    if side is Side.THEIRS:
        return _take_theirs(places, left)
    places.remember(accepted=published.tip)
    return Found(_current(places, left, published.tip), False, False, unpublished)


def _adopted(places: Places) -> bool:
    if not places.work.parent.is_dir() or not any(places.work.parent.iterdir()):
        return False
    with database.looking(places.document, places.key) as document:
        return places.adopt_orphan(lineage.root(document))


def _left_over(places: Places, former: "Key | None") -> sqlite3.Connection | None:
    """The working copy of a session that did not end well, recovered by opening it for writing.

    One that is damaged is set aside, never deleted; one that is held is another window's.
    """
    try:
        connection = _owned(places, former)
    except FileProblem as problem:
        if problem.code != "damaged":
            raise
        places.set_aside("damaged")
        return None
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            raise FileProblem("already_open", places.document) from error
        raise
    except sqlite3.DatabaseError:
        places.set_aside("damaged")
        return None
    try:
        database.check_structure(connection, places.document)
        lineage.newest(connection)
    except (FileProblem, sqlite3.DatabaseError):
        connection.close()
        places.set_aside("damaged")
        return None
    return connection


def _owned(places: Places, former: "Key | None") -> sqlite3.Connection:
    """The working copy held for ourselves, taken out of its container if it lies in one.

    SQLite is asked first: reading a copy this program has open would let go of its lock (POSIX).
    """
    try:
        return database.own(places.copy)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        from apv_desktop.store import waiting  # a copy is rarely left shut

        waiting.take_out(places, former)
        return database.own(places.copy)


def _shut_again(places: Places) -> None:
    """A copy that was not taken up after all waits as it was: not readable."""
    if places.key is not None:
        from apv_desktop.store import waiting

        waiting.shut_again(places, places.key)


def _relation(ours: sqlite3.Connection, places: Places) -> tuple[Relation, Tip, int]:
    with database.looking(places.document, places.key) as theirs:
        tip = lineage.newest(theirs)
        if tip.tip and tip.tip == places.note().get("accepted"):
            return Relation.OURS_AHEAD, tip, lineage.edits_since(ours, tip)
        return lineage.compare(ours, theirs), tip, lineage.edits_since(ours, tip)


def _keep_both(left: sqlite3.Connection, places: Places) -> None:
    """A pinned backup of either side, before one of them goes on."""
    from apv_desktop.store import backups, publishing

    folder = places.backups(lineage.root(left))
    with database.looking(places.document, places.key) as theirs:
        for number, side in enumerate((left, theirs)):
            path = places.work / f"side-{number}.tmp"
            publishing.snapshot(side, path)
            at = lineage.newest_at(side)
            backups.make(path, folder, at, "kept_both", pinned=True, key=places.key)


def _take_theirs(places: Places, left: sqlite3.Connection) -> Found:
    from apv_desktop.store import aside, folding

    with suppress(sqlite3.Error):  # what is set aside tells no more than a backup does
        folding.fold(left)
    left.close()
    places.set_aside(REPLACED)
    fresh = _fresh(places)
    aside.thin_out(places, fresh)
    return Found(fresh, is_fresh=True, is_published=True, from_elsewhere=True)


def _fresh(places: Places) -> sqlite3.Connection:
    """A working copy just made; it is checked instead of the document, which it is."""
    places.make_copy(() if places.is_locked else side_files.belonging_to(places.document))
    try:
        made = database.own(places.copy)
        return _current(places, made, lineage.newest(made).tip)
    except BaseException:
        places.discard_copy()
        raise


def _current(places: Places, connection: sqlite3.Connection, published: str) -> sqlite3.Connection:
    """The working copy in today's shape; where it belongs and what is published is noted."""
    try:
        database.check_structure(connection, places.document)
        places.remember(
            volume=volume_of(places.document.parent),
            document=str(places.document),
            root=lineage.root(connection),
            published=published,
        )
        due = schema.version_of(connection) < schema.VERSION
    except BaseException:
        connection.close()
        raise
    if not due:
        return connection
    connection.close()
    from apv_desktop.store import migrating  # a file of today's shape needs none of it

    migrating.bring_up(places)
    return database.own(places.copy)
