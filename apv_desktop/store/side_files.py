"""What SQLite leaves beside a file it was stopped in the middle of writing.

Our own program never writes to the user's file, only puts a whole one in its place. But an older
program did, and other programs do. Such a journal then belongs to the file; one that lies there
from before the file was replaced does not, and played back it would destroy it.
"""

import sqlite3
from pathlib import Path

from apv_desktop.store import database
from apv_desktop.store.places import clear_away

ENDINGS = ("-journal", "-wal")


def belonging_to(document: Path) -> list[Path]:
    """The side files without which the document is not whole; mostly none.

    Raises:
        OSError: the folder cannot be read.
    """
    found = [path for path in _beside(document) if path.is_file() and path.stat().st_size]
    return [] if found and _is_whole_alone(document) else found


def clear(document: Path) -> None:
    """Take side files away once a whole document has taken the place of theirs."""
    for path in _beside(document):
        clear_away(path)


def _beside(document: Path) -> list[Path]:
    return [document.with_name(document.name + ending) for ending in ENDINGS]


def _is_whole_alone(document: Path) -> bool:
    """Only what was published by replacing bears a seal that fits."""
    from apv_desktop.store import digest  # files with something beside them are rare

    try:
        with database.looking(document) as connection:
            return digest.is_sealed(connection) and digest.is_whole(connection)
    except (sqlite3.Error, UnicodeDecodeError):
        return False
