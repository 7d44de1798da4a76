"""Working copies set aside: the newest five stay, older ones as long as anything hangs on them.

What cannot be read, or has seen an edit the file has not, is never taken away.
"""

import shutil
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from apv_desktop.store import database, lineage
from apv_desktop.store.places import COPY, REPLACED, Places
from apv_desktop.store.problems import FileProblem

KEPT = 5

if TYPE_CHECKING:
    from apv_desktop.store.container import Key


def thin_out(places: Places, current: sqlite3.Connection) -> None:
    """Take away old ones all of whose edits `current` has seen, which the file holds."""
    for folder in places.aside(REPLACED)[:-KEPT]:
        if _is_known(folder, current, places.key):
            shutil.rmtree(folder, ignore_errors=True)


def _is_known(folder: Path, current: sqlite3.Connection, key: "Key | None") -> bool:
    """Whether nothing is in it that `current` has not; an unfinished edit is something."""
    copy = folder / COPY
    try:
        if any(path.stat().st_size for path in folder.glob(f"{COPY}-*")):
            return False
        with database.looking(copy, key) as old:
            database.check_structure(old, copy)
            tip = lineage.newest(old)
            return tip.generation > 0 and lineage.knows(current, tip)
    except (FileProblem, sqlite3.Error, OSError, UnicodeDecodeError):
        return False
