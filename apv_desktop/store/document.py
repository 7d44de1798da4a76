"""An open APV: the one write path, undo, and what was done."""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from apv_desktop.store import lineage
from apv_desktop.store.lineage import Tip
from apv_desktop.store.memory import Memory
from apv_desktop.store.places import Places
from apv_desktop.store.problems import told_plainly
from apv_desktop.store.table_reader import TableReader
from apv_desktop.store.tables import ROUND, Change
from apv_desktop.store.undo_steps import UndoSteps
from apv_desktop.store.working_copy import WorkingCopy

if TYPE_CHECKING:
    from apv_desktop.store.erasing import Order
    from apv_desktop.store.history import Event


class Document(WorkingCopy):
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
        super().__init__(places, connection, verified=verified)
        self._now = now
        self._chance = chance
        self._who = who
        self._steps = UndoSteps()
        with told_plainly(self.path):
            self._tip = lineage.newest(connection)
            self.last_edit = lineage.newest_at(connection)

    @property
    def tip(self) -> Tip:
        """The newest edit."""
        return self._tip

    def new_id(self) -> int:
        """A fresh random key, so that two copies of a file never give the same one."""
        return self._chance.getrandbits(53)

    def edit(
        self,
        label: str,
        changes: Iterable[Change],
        files: Sequence[bytes] = (),
        *,
        opens_locks: bool = False,
        can_be_undone: bool = True,
    ) -> bool:
        """Write all of `changes` or none: one transaction, one history event, one lineage row.

        A round that is closed is locked: only what `opens_locks`, such as going back to a backup
        or erasing a person, may touch its rows. Undo takes back what was done after a round was
        closed before it comes to the closing itself, so it never meets a lock.

        `label` is a code of labels.toml. False, and nothing written, when nothing differs. An
        edit of the same rows under the same label goes on with the event before, until `settle`.
        `files` are the bytes of photographs that the rows speak of. What cannot be undone is a
        thing that happened outside, such as a paper printed: *Fortryd* passes it by.

        Raises:
            RuleBroken: `round_closed`; nothing was written.
            FileProblem: the file could not be written; it is as it was before.
        """
        self.verify()
        locked = () if opens_locks else self._locked()
        event_id = self._commit(label, list(changes), None, files, locked)
        if event_id is None:
            return False
        if can_be_undone:
            self._steps.did(event_id, label)
        return True

    def settle(self) -> None:
        """What was being typed has come to an end; the next edit is a step of its own."""
        self._steps.going_on = None

    @property
    def undo_label(self) -> str | None:
        """The label of the step *Fortryd* would take back."""
        step = self._steps.to_undo
        return None if step is None else step[1]

    @property
    def redo_label(self) -> str | None:
        """The label of the step *Gentag* would do again."""
        step = self._steps.to_redo
        return None if step is None else step[1]

    @property
    def undo_event(self) -> int | None:
        """The id of the step *Fortryd* would take back."""
        step = self._steps.to_undo
        return None if step is None else step[0]

    @property
    def redo_event(self) -> int | None:
        """The id of the step *Gentag* would do again."""
        step = self._steps.to_redo
        return None if step is None else step[0]

    def undo(self) -> str | None:
        """Take the newest step back; its label, None when there is none.

        Raises:
            FileProblem: nothing was written.
        """
        if self._steps.to_undo is None:
            return None
        event_id, label = self._steps.to_undo
        event = self._commit(label, self._kept(self._event(event_id).before[::-1]), event_id)
        self._steps.undid(event)
        return label

    def redo(self) -> str | None:
        """Do again what was taken back; its label, None when there is nothing.

        Raises:
            FileProblem: nothing was written.
        """
        if self._steps.to_redo is None:
            return None
        event_id, label = self._steps.to_redo
        back = self._steps.taken_back_by
        wanted = self._event(event_id).after if back is None else self._event(back).before[::-1]
        self._commit(label, self._kept(wanted), None)
        self._steps.redid()
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
        return self.edit("restored", self._kept(changes), photos, opens_locks=True)

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
        self._steps, self.memory = UndoSteps(), Memory()
        return erased

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
                self._steps.going_on,
                files,
                is_first=self._steps.none_yet,
                locked=locked,
            )
        if written:
            self._tip = tip
        self.memory.note(written)
        return event_id

    def _kept(self, changes: Sequence[Change]) -> Sequence[Change]:
        """Rows as they once were, with the numbers that were given since."""
        from apv_desktop.store import given_numbers

        with told_plainly(self.path):
            return given_numbers.kept(self._connection, changes)

    def _locked(self) -> Collection[int]:
        """The ids of the rounds that are closed."""
        return [each.id for each in self.read(ROUND) if each.is_closed]

    def _next_tip(self) -> Tip:
        return Tip(self._tip.generation + 1, f"{self._chance.getrandbits(64):016x}")

    def _event(self, event_id: int) -> "Event":
        from apv_desktop.store import history

        with told_plainly(self.path):
            return history.event(self._connection, event_id)
