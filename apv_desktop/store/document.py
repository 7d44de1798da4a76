"""An open APV: reading tables, the one write path, undo, and publishing."""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from random import Random
from threading import Lock
from typing import TYPE_CHECKING

from apv_desktop.store import database, lineage
from apv_desktop.store.lineage import Tip
from apv_desktop.store.memory import Memory
from apv_desktop.store.places import Places
from apv_desktop.store.problems import FileProblem, told_plainly
from apv_desktop.store.table_reader import TableReader
from apv_desktop.store.tables import ROUND, Change

# A start opens and reads. What writes is imported when it is called for.
if TYPE_CHECKING:
    from apv_desktop.store.container import Key
    from apv_desktop.store.erasing import Order
    from apv_desktop.store.history import Event
    from apv_desktop.store.publishing import Draft

MOST_UNDO = 200


class Document(TableReader):
    """An open file. Every write goes through `edit`; reads are remembered until a write."""

    def __init__(
        self,
        places: Places,
        connection: sqlite3.Connection,
        now: Callable[[], datetime],
        chance: Random,
        *,
        verified: bool = False,
        who: str = "",
    ) -> None:
        """Take over the connection to a working copy."""
        super().__init__(places.document, connection)
        self.places = places
        self._now = now
        self._chance = chance
        self._verified = verified
        self._who = who
        self._verifying = Lock()
        self._done: list[tuple[int, str]] = []
        self._undone: list[tuple[int, str]] = []
        self._going_on: int | None = None
        self._copy = places.copy_identity()
        with told_plainly(self.path):
            self._tip = lineage.newest(connection)
            self._root = lineage.root(connection)
            self.last_edit = lineage.newest_at(connection)

    @property
    def tip(self) -> Tip:
        """The newest edit."""
        return self._tip

    @property
    def root(self) -> str:
        """The first edit: what all copies of this file have in common."""
        return self._root

    @property
    def backup_folder(self) -> Path:
        """Where this file's backups lie."""
        return self.places.backups(self._root)

    def new_id(self) -> int:
        """A fresh random key, so that two copies of a file never give the same one."""
        return self._chance.getrandbits(53)

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

    def edit(
        self,
        label: str,
        changes: Iterable[Change],
        files: Sequence[bytes] = (),
        *,
        opens_locks: bool = False,
    ) -> bool:
        """Write all of `changes` or none: one transaction, one history event, one lineage row.

        A round that is closed is locked: only what `opens_locks`, such as going back to a backup
        or erasing a person, may touch its rows. Undo takes back what was done after a round was
        closed before it comes to the closing itself, so it never meets a lock.

        `label` is a code of labels.toml. False, and nothing written, when nothing differs. An
        edit of the same rows under the same label goes on with the event before, until `settle`.
        `files` are the bytes of photographs that the rows speak of.

        Raises:
            RuleBroken: `round_closed`; nothing was written.
            FileProblem: the file could not be written; it is as it was before.
        """
        self.verify()
        locked = () if opens_locks else self._locked()
        event_id = self._commit(label, list(changes), None, files, locked)
        if event_id is None:
            return False
        if event_id != self._going_on:
            self._done = [*self._done, (event_id, label)][-MOST_UNDO:]
        self._going_on = event_id
        self._undone = []
        return True

    def settle(self) -> None:
        """What was being typed has come to an end; the next edit is a step of its own."""
        self._going_on = None

    @property
    def undo_label(self) -> str | None:
        """The label of the step *Fortryd* would take back."""
        return self._done[-1][1] if self._done else None

    @property
    def redo_label(self) -> str | None:
        """The label of the step *Gentag* would do again."""
        return self._undone[-1][1] if self._undone else None

    def undo(self) -> str | None:
        """Take the newest step back; its label, None when there is none.

        Raises:
            FileProblem: nothing was written.
        """
        if not self._done:
            return None
        event_id, label = self._done[-1]
        self._commit(label, self._step(event_id).before[::-1], event_id)
        self.settle()
        self._undone.append(self._done.pop())
        return label

    def redo(self) -> str | None:
        """Do again what was taken back; its label, None when there is nothing.

        Raises:
            FileProblem: nothing was written.
        """
        if not self._undone:
            return None
        event_id, label = self._undone[-1]
        self._commit(label, self._step(event_id).after, None)
        self.settle()
        self._done.append(self._undone.pop())
        return label

    def events(self, newest: int | None = None) -> "tuple[Event, ...]":
        """The steps of the file's life, the newest first."""
        from apv_desktop.store import history

        with told_plainly(self.path):
            return history.events(self._connection, newest)

    def go_back_to(self, backup: Path) -> bool:
        """Make the content that of a backup, as one step that can be undone.

        Raises:
            FileProblem: the backup is not sound, or nothing could be written.
        """
        from apv_desktop.store import restoring

        changes = restoring.changes_back_to(self._connection, backup, self.places.key)
        photos = restoring.photos_of(backup, self.places.key)
        return self.edit("restored", changes, photos, opens_locks=True)

    def erase(self, order: "Order", check: Callable[[TableReader], object]) -> int:
        """Erase in the working copy for good; in how many rows it stood. There is no way back.

        `check` raises when what is left is no APV.

        Raises:
            FileProblem: nothing was erased.
        """
        from apv_desktop.store import erasing

        self.verify()
        self._hold()
        at = self._now().isoformat(timespec="seconds")
        with told_plainly(self.path):
            erased = erasing.carry_out(
                self._connection,
                order,
                self._next_tip(),
                (at, self._who),
                lambda: check(TableReader(self.path, self._connection)),
            )
            self._tip = lineage.newest(self._connection)
        self._done, self._undone, self._going_on, self.memory = [], [], None, Memory()
        return erased

    def compact(self) -> None:
        """Write the working copy anew, without what was erased from its pages.

        Raises:
            FileProblem: `full`, `read_only`.
        """
        from apv_desktop.store import erasing

        self._hold()
        with told_plainly(self.path):
            erasing.compact(self._connection)

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
        return publishing.draft(self._connection, self.places)

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
            from apv_desktop.store import container

            self._connection.close()
            container.shut_copy(self.places.copy, self.places.document, self.places.key)

    def _commit(
        self,
        label: str,
        changes: Sequence[Change],
        undoes: int | None,
        files: Sequence[bytes] = (),
        locked: Collection[int] = (),
    ) -> int | None:
        from apv_desktop.store import committing
        from apv_desktop.store.history import Event

        self._hold()
        tip = self._next_tip()

        def told(before: tuple[Change, ...], after: tuple[Change, ...]) -> Event:
            at = self._now().isoformat(timespec="seconds")
            return Event(0, at, label, before, after, undoes, tip.generation, self._who)

        with told_plainly(self.path):
            event_id, written = committing.commit(
                self._connection,
                changes,
                told,
                tip,
                self._going_on,
                files,
                is_first=not (self._done or self._undone),
                locked=locked,
            )
        if written:
            self._tip = tip
        self.memory.note(written)
        return event_id

    def _locked(self) -> Collection[int]:
        """The ids of the rounds that are closed."""
        return [each.id for each in self.read(ROUND) if each.is_closed]

    def _next_tip(self) -> Tip:
        return Tip(self._tip.generation + 1, f"{self._chance.getrandbits(64):016x}")

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

    def _step(self, event_id: int) -> "Event":
        from apv_desktop.store import history

        with told_plainly(self.path):
            return history.event(self._connection, event_id)
