"""A working copy that was taken away while it is open, made anew of what the open file holds.

Windows lets nobody delete an open file. Elsewhere a cleaner or a hand does, and SQLite goes on
writing into a file without a name: all of it would be gone with the program.
"""

import sqlite3
from pathlib import Path

from apv_desktop.store import backups, database, lineage, publishing, rescue
from apv_desktop.store.places import COPY, Places, clear_away, volume_of
from apv_desktop.store.problems import FileProblem, told_plainly


def rebuild(places: Places, connection: sqlite3.Connection) -> sqlite3.Connection:
    """A working copy with all that `connection` holds, in its old place; that one is closed.

    Raises:
        FileProblem: `copy_gone` when another window keeps its own there now; `full`, `read_only`.
            `connection` goes on as it was.
    """
    with told_plainly(places.document), database.gate(places.gate):
        if places.copy.exists():
            _make_room(places)
        places.remember(document=str(places.document), root=lineage.root(connection))
        if places.document.parent.is_dir():
            places.remember(volume=volume_of(places.document.parent))
        made = _made(places, connection)
    connection.close()
    return made


def keep_as_backup(places: Places, connection: sqlite3.Connection) -> None:
    """Keep what only an open file holds as a pinned backup, before it is closed.

    Raises:
        FileProblem: `full`, `read_only`.
    """
    folder = places.backups(lineage.root(connection))
    with told_plainly(folder):
        folder.mkdir(parents=True, exist_ok=True)
    path = folder / "only-here.tmp"
    publishing.snapshot(connection, path)
    at = lineage.newest_at(connection)
    backups.make(path, folder, at, "kept_both", pinned=True, key=places.key)


def _make_room(places: Places) -> None:
    """Set aside what came to lie there, unless another window of ours has it open."""
    try:
        rescue.let_go_of_copy(places)
    except FileProblem as problem:
        raise FileProblem("copy_gone", places.document) from problem


def _made(places: Places, connection: sqlite3.Connection) -> sqlite3.Connection:
    making = places.work / "copy.new"
    publishing.snapshot(connection, making)
    publishing.flush_file(making)
    clear_away(Path(f"{places.work / COPY}-journal"))  # of the copy that is gone
    making.replace(places.copy)
    publishing.flush_folder(places.work)
    made = database.own(places.copy)
    if lineage.newest(made) != lineage.newest(connection):
        made.close()
        raise FileProblem("copy_gone", places.document)
    return made
