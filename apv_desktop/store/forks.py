"""What either side did since two copies of a file parted."""

import sqlite3

from apv_desktop.domain.frozen import frozen
from apv_desktop.store import database, folding, history
from apv_desktop.store.history import Event
from apv_desktop.store.places import Places
from apv_desktop.store.problems import told_plainly


@frozen
class Parted:
    """The steps only one side has, the newest first."""

    ours: tuple[Event, ...]
    theirs: tuple[Event, ...]


def since_parting(places: Places) -> Parted:
    """What the working copy and the document each hold that the other does not.

    Raises:
        FileProblem: one of them cannot be read.
    """
    with (
        told_plainly(places.document),
        database.looking(places.copy, places.key) as ours,
        database.looking(places.document, places.key) as theirs,
    ):
        common = _newest_common(ours, theirs)
        our_steps, their_steps = (history.events_after(side, common) for side in (ours, theirs))
        return Parted(
            folding.as_told(our_steps, ours, theirs), folding.as_told(their_steps, theirs, ours)
        )


def _newest_common(ours: sqlite3.Connection, theirs: sqlite3.Connection) -> int:
    known = dict(theirs.execute("SELECT generation, tip FROM lineage").fetchall())
    rows = ours.execute("SELECT generation, tip FROM lineage ORDER BY generation DESC")
    return next((generation for generation, tip in rows if known.get(generation) == tip), 0)
