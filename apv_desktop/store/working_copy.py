"""The working copy behind an open APV: its seal, snapshots of it, and what becomes of it."""

import sqlite3
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from apv_desktop.store import database, lineage
from apv_desktop.store.places import Places
from apv_desktop.store.problems import FileProblem, told_plainly
from apv_desktop.store.table_reader import TableReader

# A start opens and reads. What writes is imported when it is called for.
if TYPE_CHECKING:
    from apv_desktop.store.container import Key
    from apv_desktop.store.publishing import Draft


class WorkingCopy(TableReader):
    """An open file where it lies on this PC; a copy that was taken away is made anew."""

    def __init__(
        self, places: Places, connection: sqlite3.Connection, *, verified: bool = False
    ) -> None:
        """Take over the connection to a working copy."""
        super().__init__(places.document, connection)
        self.places = places
        self._verified = verified
        self._verifying = Lock()
        self._copy = places.copy_identity()
        with told_plainly(self.path):
            self._root = lineage.root(connection)

    @property
    def root(self) -> str:
        """The first edit: what all copies of this file have in common."""
        return self._root

    @property
    def backup_folder(self) -> Path:
        """Where this file's backups lie."""
        return self.places.backups(self._root)

    def let_go_of_pages(self) -> None:
        """Give back the memory of what SQLite has read: our own objects were made of it.

        Raises:
            FileProblem: the file cannot be read.
        """
        with told_plainly(self.path):
            self._connection.execute("PRAGMA shrink_memory")

    def verify(self) -> None:
        """Compare the content with its seal, once; done before the first edit at the latest.

        May run in a thread of its own: an edit waits for it.

        Raises:
            FileProblem: `damaged` when a single letter differs from what was published.
        """
        if self._verified:
            return
        from apv_desktop.store import digest

        with self._verifying, told_plainly(self.path):
            if not self._verified and not digest.is_whole(self._connection):
                raise FileProblem("damaged", self.path)
            self._verified = True

    def compact(self) -> None:
        """Write the working copy anew, without what was erased from its pages.

        Raises:
            FileProblem: `full`, `read_only`.
        """
        self._hold()
        with told_plainly(self.path):
            database.compact(self._connection)

    def snapshot(self, name: str = "snapshot.tmp") -> Path:
        """A snapshot in the state folder, for `backups.make`.

        Raises:
            FileProblem: the state folder is full or read-only.
        """
        from apv_desktop.store import publishing

        self._hold_if_possible()
        path = self.places.work / name
        with told_plainly(path):
            path.parent.mkdir(parents=True, exist_ok=True)
        publishing.snapshot(self._connection, path)
        with told_plainly(path):
            self.places.note_root(self._root)
        return path

    def draft(self) -> "Draft":
        """A snapshot beside the document, for `publishing.finish`.

        Raises:
            FileProblem: there is no place for it.
        """
        from apv_desktop.store import publishing

        self._hold_if_possible()
        return publishing.draft(self._connection, self.places, self.places.key)

    def relock(self, key: "Key | None") -> "Draft":
        """A snapshot that gives the document another password or none; `finish` publishes it.

        Raises:
            FileProblem: there is no place for it.
        """
        from apv_desktop.store import publishing

        self._hold_if_possible()
        places = Places(self.places.document, self.places.state, key)
        return publishing.draft(self._connection, places, self.places.key)

    def save_to(self, target: Path) -> None:
        """Put all of it, sealed, at another place; a file there is replaced only whole.

        Raises:
            FileProblem: `full`, `read_only`, `folder_missing`; what lay there is as it was.
        """
        from apv_desktop.store import publishing

        publishing.save_to(self._connection, self.places, target)

    def close(self, *, discard: bool = False) -> None:
        """Let go of the working copy; it stays for next time unless all of it was published.

        Another window may be waiting for it, so it goes behind the gate or not at all.
        """
        try:
            if discard and self.places.copy_identity() in (self._copy, None):
                with database.gate(self.places.gate):
                    self._connection.close()
                    self.places.discard_copy()
            elif not discard:
                self._leave_behind()
        except (sqlite3.Error, OSError, FileProblem):
            return  # what stays is found the same as the file
        finally:
            self._connection.close()

    def _hold_if_possible(self) -> None:
        """As `_hold`, for what needs only the open file: it is all there, whatever happened."""
        with suppress(FileProblem):
            self._hold()

    def _leave_behind(self) -> None:
        """See that what closing cannot publish lies on the disk."""
        try:
            self._hold()
        except FileProblem:
            from apv_desktop.store import rebuilding

            rebuilding.keep_as_backup(self.places, self._connection)
        if self.places.key is not None:
            from apv_desktop.store import waiting

            waiting.leave_shut(self.places, self._connection, self.places.key)

    def _hold(self) -> None:
        """See that the working copy is still there; one that was taken away is made anew.

        Raises:
            FileProblem: `copy_gone`, `full`, `read_only`.
        """
        if self.places.copy_identity() == self._copy:
            return
        from apv_desktop.store import rebuilding

        with self._verifying:
            self._connection = rebuilding.rebuild(self.places, self._connection)
        self._copy = self.places.copy_identity()
