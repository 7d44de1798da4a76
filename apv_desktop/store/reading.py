"""Read a published file without ever writing, not even beside it."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from apv_desktop.store import classify, database, digest, lineage, schema, side_files
from apv_desktop.store.places import Places
from apv_desktop.store.problems import FileProblem, told_plainly
from apv_desktop.store.table_reader import TableReader

if TYPE_CHECKING:
    from apv_desktop.store.container import Key


@contextmanager
def reading(path: Path, key: "Key | None" = None) -> Iterator[TableReader]:
    """The file as it was last published; one of an older shape is brought up in memory.

    Raises:
        FileProblem: it is not a sound APV file.
    """
    classify.check(path, key)
    with told_plainly(path), _settled(path, key) as source:
        database.check_structure(source, path)
        older = schema.version_of(source) < schema.VERSION
        if not older and not digest.is_whole(source):
            raise FileProblem("damaged", path)
        connection = _brought_up(source) if older else source
        try:
            yield TableReader(path, connection)
        finally:
            if connection is not source:
                connection.close()


def edits_waiting(places: Places) -> bool:
    """Whether the working copy on this PC has seen more than the file."""
    if not places.copy.exists():
        return False
    try:
        with (
            database.looking(places.copy, places.key) as ours,
            database.looking(places.document, places.key) as theirs,
        ):
            return lineage.newest(ours).generation > lineage.newest(theirs).generation
    except (FileProblem, sqlite3.Error):
        return False


@contextmanager
def _settled(path: Path, key: "Key | None") -> Iterator[sqlite3.Connection]:
    """The file as its last commit left it; side files are played back on a copy."""
    beside = [] if key is not None else side_files.belonging_to(path)
    if not beside:
        with database.looking(path, key) as connection:
            yield connection
        return
    with TemporaryDirectory(prefix="apv-read-") as folder:
        for each in (path, *beside):
            shutil.copyfile(each, Path(folder) / each.name)
        own = database.own(Path(folder) / path.name)
        try:
            yield own
        finally:
            own.close()


def _brought_up(source: sqlite3.Connection) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    source.backup(connection)
    schema.build(connection)
    return connection
