"""An open APV: its contents as they are now, and the one way to change them."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from apv_desktop.domain.contents import Contents
from apv_desktop.services.clock import Clock
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import contents as stored
from apv_desktop.store.document import Document
from apv_desktop.store.lineage import Tip
from apv_desktop.store.opening import Found
from apv_desktop.store.places import Places
from apv_desktop.store.problems import FileProblem
from apv_desktop.store.tables import Change

if TYPE_CHECKING:
    from apv_desktop.domain.erasing import Erasure
    from apv_desktop.services.steady_clock import SteadyClock
    from apv_desktop.store.container import Key
    from apv_desktop.store.erasing import Order
    from apv_desktop.store.history import Event
    from apv_desktop.store.publishing import Draft


@contextmanager
def _no_garbage() -> Iterator[None]:
    """Thousands of objects that all stay: looking for garbage among them takes a sixth of it.

    Once they are there they count as old, or the first look would be through all of them.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():  # what a window has put away stays so
                gc.freeze()
                gc.unfreeze()
            gc.enable()


class Apv:
    """One open file. Whoever shows it is told after each commit, never before."""

    def __init__(self, document: Document, found: Found, surroundings: Surroundings) -> None:
        """Take over an open document and what opening it found.

        Raises:
            FileProblem: `damaged` when it holds what no APV can.
        """
        self._document = document
        self._surroundings = surroundings
        self.clock = Clock(surroundings.now, document.last_edit)
        self._told: list[Callable[[str], None]] = []
        with _no_garbage():
            self._contents = stored.read(document)
        document.let_go_of_pages()
        self._brought_back = found.brought_back
        self._from_elsewhere = found.from_elsewhere
        self._lost_copy = found.lost_copy
        self._published: Tip | None = document.tip if found.is_published else None
        self.saved_at: datetime | None = None

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._document.path

    @property
    def contents(self) -> Contents:
        """The file as it stands after the last commit."""
        return self._contents

    @property
    def round_id(self) -> int:
        """The round that is looked at; the newest of the file until another is chosen."""
        return self._contents.round.id

    @property
    def today(self) -> date:
        """The day it is, as far as the clock can be believed; in a closed round that of its end.

        What was late, due or missing on that day is what a closed round tells for ever.
        """
        return self._contents.round.closed_on or self.clock.today

    @property
    def now(self) -> datetime:
        """The moment it is."""
        return self._surroundings.now()

    def steady_clock(self) -> "SteadyClock":
        """A clock that goes on from now, whatever is done to that of the PC."""
        from apv_desktop.services.steady_clock import SteadyClock  # for a meeting alone

        return SteadyClock(self._surroundings.now, self._surroundings.steady)

    @property
    def who(self) -> str:
        """The name of the user on this PC."""
        return self._surroundings.who

    def new_id(self) -> int:
        """A fresh key for a new row."""
        return self._document.new_id()

    @property
    def brought_back(self) -> int:
        """How many edits of an earlier session this opening brought back."""
        return self._brought_back

    @property
    def from_elsewhere(self) -> bool:
        """Whether the file had been changed on another PC since it was last open here."""
        return self._from_elsewhere

    @property
    def lost_copy(self) -> bool:
        """Whether edits of an earlier session could not be read and were set aside."""
        return self._lost_copy

    @property
    def is_published(self) -> bool:
        """Whether the file where the user keeps it holds every edit."""
        return self._published == self._document.tip

    def show_round(self, round_id: int) -> None:
        """Look at another round from now on; what it holds is what `contents` says.

        Raises:
            FileProblem: it cannot be read.
        """
        self.settle()
        self._contents = stored.read(self._document, round_id)

    def contents_of(self, round_id: int) -> Contents:
        """What another round of the file holds.

        Raises:
            FileProblem: it cannot be read.
        """
        return stored.read(self._document, round_id)

    def edit(
        self,
        label: str,
        changes: Iterable[Change],
        files: Sequence[bytes] = (),
        *,
        opens_locks: bool = False,
    ) -> bool:
        """Write `changes` as one event; False when nothing differed. `files` are photos and scans.

        Only what `opens_locks` may touch a round that is closed.

        Raises:
            RuleBroken: `round_closed`; nothing was written.
            FileProblem: nothing was written.
        """
        if not self._document.edit(label, changes, files, opens_locks=opens_locks):
            return False
        self._tell(label)
        return True

    def photo(self, digest: str) -> bytes:
        """The bytes of a photograph, or of the scan of a signed page.

        Raises:
            FileProblem: `damaged`.
        """
        return self._document.photo(digest)

    def settle(self) -> None:
        """A field was left: the next edit of it is a step of its own."""
        self._document.settle()

    def verify(self) -> None:
        """Compare the file with its seal; done at the first edit at the latest.

        Raises:
            FileProblem: `damaged`.
        """
        self._document.verify()

    def undo_label(self) -> str | None:
        """The label of the step *Fortryd* takes back."""
        return self._document.undo_label

    def redo_label(self) -> str | None:
        """The label of the step *Gentag* does again."""
        return self._document.redo_label

    def undo(self) -> bool:
        """Take the newest step back; False when there is none.

        Raises:
            FileProblem: nothing was written.
        """
        return self._turned(self._document.undo())

    def redo(self) -> bool:
        """Do the step again that was taken back; False when there is none.

        Raises:
            FileProblem: nothing was written.
        """
        return self._turned(self._document.redo())

    def events(self, newest: int | None = None) -> "tuple[Event, ...]":
        """The steps of the file's life, the newest first."""
        return self._document.events(newest)

    def go_back_to(self, backup: Path) -> bool:
        """Make the content that of a backup, as one step.

        Raises:
            FileProblem: the backup is not sound, or nothing was written.
        """
        if not self._document.go_back_to(backup):
            return False
        self._tell("restored")
        return True

    def erase(self, order: "Order") -> int:
        """Erase for good, in how many rows; may run in a thread, so nobody is told: see `renew`.

        Raises:
            FileProblem: nothing was erased.
        """
        return self._document.erase(order, lambda rows: stored.read(cast(Document, rows)))

    def erase_leftovers(self) -> None:
        """Take away what an erasure that was cut off left in the pages of the working copy.

        Raises:
            FileProblem: it could not be done now.
        """
        self._document.compact()

    def erasures(self) -> "tuple[Erasure, ...]":
        """The erasures this file has seen."""
        from apv_desktop.store.erasing import ERASURE

        return self._document.read(ERASURE)

    def renew(self, label: str) -> None:
        """Read all anew and tell whoever shows it."""
        self._tell(label)

    @property
    def places(self) -> Places:
        """Where this file and all that is kept of it lie."""
        return self._document.places

    @property
    def root(self) -> str:
        """What all copies of this file have in common."""
        return self._document.root

    def relock(self, key: "Key | None") -> None:
        """Publish under another password or none, from now on; may run in a thread.

        Raises:
            FileProblem: the file is as it was, and so is its password.
        """
        from apv_desktop.store import publishing

        draft = self._document.relock(key)
        publishing.finish(draft)
        self._document.places = draft.places
        self.note_published(draft)

    def draft(self) -> "Draft":
        """A snapshot beside the file, to be published.

        Raises:
            FileProblem: there is no place for it.
        """
        return self._document.draft()

    def note_published(self, draft: "Draft") -> None:
        """The draft has come into its place."""
        self._published = draft.tip

    def publish(self, is_wanted: Callable[[], bool] = lambda: True) -> bool:
        """Publish every edit now, if it still is wanted then; False when there was nothing new.

        Raises:
            FileProblem: the file is as it was, and the edits are safe on this PC.
        """
        if self.is_published:
            return False
        from apv_desktop.store import publishing

        draft = self.draft()
        publishing.finish(draft, is_wanted)
        self.note_published(draft)
        return True

    def snapshot(self, name: str = "snapshot.tmp") -> Path:
        """A snapshot in the state folder, to be made a backup or looked at.

        Raises:
            FileProblem: the state folder is full or read-only.
        """
        return self._document.snapshot(name)

    @property
    def backup_folder(self) -> Path:
        """Where the backups of this file lie."""
        return self._document.backup_folder

    def on_saved(self, tell: Callable[[str], None]) -> None:
        """Have `tell(label)` called after every commit."""
        self._told.append(tell)

    def leave_for(self, target: Path) -> None:
        """Save all of it at another place and let go of the file here.

        Raises:
            FileProblem: nothing was let go of, and what lay at `target` is as it was.
        """
        self._document.save_to(target)
        self._told.clear()
        self._document.close(discard=True)

    def let_go(self) -> None:
        """Let go of the file without writing to it; what is not published waits for next time."""
        self._told.clear()
        self._document.close(discard=self.is_published)

    def close(self) -> FileProblem | None:
        """Publish and let go of the file.

        What could not be published waits in the working copy for next time, and the problem is
        told; a working copy that is published is cleared away.
        """
        problem = None
        try:
            self.publish()
        except FileProblem as found:
            problem = found
        self.let_go()
        return problem

    def _turned(self, label: str | None) -> bool:
        if label is None:
            return False
        self._tell(label)
        return True

    def _tell(self, label: str) -> None:
        self._contents = stored.read(self._document, self.round_id)
        self.saved_at = self._surroundings.now()
        for tell in tuple(self._told):
            tell(label)
