"""A document that is damaged itself: the newest sound backup, and putting it in its place."""

import sqlite3
from pathlib import Path

from apv_desktop.store import backups, database, lineage, publishing, side_files
from apv_desktop.store.backups import Backup
from apv_desktop.store.places import REPLACED, WAITING, Places, clear_away, copy_file
from apv_desktop.store.problems import FileProblem, told_plainly


def newest_sound(places: Places) -> Backup | None:
    """The sound backup of a document that has seen most; None when this PC has none."""
    for root in dict.fromkeys((places.noted_root(), _root_of(places.document))):
        found = backups.listed(places.backups(root)) if root else ()
        sound = next((each for each in found if backups.is_sound(each)), None)
        if sound is not None:
            return sound
    return None


def other_way_in(places: Places, backup: Backup) -> str:
    """How the document would open with a backup in its place: as before (empty), with a `former`
    password, or `open` without any.
    """
    from apv_desktop.store import container

    try:
        if not container.is_locked(places.document):
            return ""
        if not container.is_locked(backup.path):
            return "open"
        heads = {container.head_of(each) for each in (places.document, backup.path)}
        return "former" if len(heads) > 1 else ""
    except FileProblem:  # too damaged to tell
        return ""


def put_back(places: Places, backup: Backup, kept: Path) -> None:
    """Put a backup in the document's place; what lay there is kept as `kept`.

    What an earlier session left in the state folder is set aside, not lost.

    Raises:
        FileProblem: `already_open`, `full`, `read_only`; the document is as it was.
    """
    making = places.document.with_name(f"~{places.document.stem}.{places.work.name}.tmp")
    with told_plainly(places.document), database.gate(places.gate):
        if places.copy.exists():
            let_go_of_copy(places)
        try:
            copy_file(places.document, kept)
            copy_file(backup.path, making)
            making.replace(places.document)
            publishing.flush_folder(places.document.parent)
            side_files.clear(places.document)
        finally:
            clear_away(making)


def let_go_of_copy(places: Places) -> None:
    """Set what lies in the working copy's place aside.

    Raises:
        FileProblem: `already_open` in another window.
    """
    try:
        database.own(places.copy).close()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
            raise FileProblem("already_open", places.document) from error
    except sqlite3.DatabaseError:
        pass  # set aside as it is
    from apv_desktop.store import container

    with told_plainly(places.copy):
        is_shut = places.copy.is_file() and container.is_locked(places.copy)
    places.set_aside(WAITING if is_shut else REPLACED)  # shut, it holds edits that wait


def _root_of(document: Path) -> str:
    try:
        with database.looking(document) as connection:
            return lineage.root(connection)
    except (sqlite3.Error, OSError, UnicodeDecodeError):
        return ""
