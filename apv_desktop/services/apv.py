"""An open APV: its contents as they are now, and the one way to change them."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from apv_desktop.domain.contents import Contents
from apv_desktop.services.clock import Clock
from apv_desktop.services.garbage import without_garbage
from apv_desktop.services.open_file import OpenFile
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import contents as stored
from apv_desktop.store.document import Document
from apv_desktop.store.opening import Found
from apv_desktop.store.problems import FileProblem
from apv_desktop.store.tables import Change

if TYPE_CHECKING:
    from apv_desktop.domain.erasing import Erasure
    from apv_desktop.services.steady_clock import SteadyClock
    from apv_desktop.store.erasing import Order
    from apv_desktop.store.history import Event


class Apv(OpenFile):
    """One open file. Whoever shows it is told after each commit, never before."""

    def __init__(self, document: Document, found: Found, surroundings: Surroundings) -> None:
        """Take over an open document and what opening it found.

        Raises:
            FileProblem: `damaged` when it holds what no APV can.
        """
        super().__init__(document, found)
        self._surroundings = surroundings
        self.clock = Clock(surroundings.now, document.last_edit)
        self._told: list[Callable[[str], None]] = []
        with without_garbage():
            self._contents = stored.read(document, in_haste=True)
        document.let_go_of_pages()
        self.saved_at: datetime | None = None

    @property
    def contents(self) -> Contents:
        """The file as it stands after the last commit."""
        return self._contents

    @property
    def whole(self) -> Contents:
        """The same with the round before it read: what a thread is given, which reads no file.

        Raises:
            FileProblem: it cannot be read.
        """
        _ = self._contents.before
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
        """The moment it is, as the clock of the PC says; `today` is what rules are held against."""
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
        can_be_undone: bool = True,
    ) -> bool:
        """Write `changes` as one event; False when nothing differed. `files` are photos and scans.

        Lines get their numbers along with what is first built on them. Only what `opens_locks`
        may touch a round that is closed.

        Raises:
            RuleBroken: `round_closed`; nothing was written.
            FileProblem: nothing was written.
        """
        from apv_desktop.services import numbering  # a start only reads

        all_of_it = numbering.along(self._contents, changes)
        if not self._document.edit(
            label, all_of_it, files, opens_locks=opens_locks, can_be_undone=can_be_undone
        ):
            return False
        self._tell(label)
        return True

    def untold(self, deed: Callable[[], object]) -> Callable[[], None]:
        """Make one edit, in a thread if you like; what comes back tells whoever shows it.

        Raises:
            RuleBroken, FileProblem: what `deed` raises, which is one edit: nothing was written.
        """
        told, labels = self._told, list[str]()

        def tell() -> None:
            for label in labels:
                for each in tuple(told):
                    each(label)

        self._told = [labels.append]
        try:
            deed()
        finally:
            self._told = told
        return tell

    @property
    def new_lines(self) -> int:
        """How many of the lines typed here the file where the user keeps it does not have."""
        there = {line.id for line in self._contents.statements}
        there |= {proposal.id for proposal in self._contents.proposals}
        return sum(line_id in there for line_id in self.typed[self._typed_in_file :])

    def settle(self) -> None:
        """A field was left: the next edit of it is a step of its own."""
        self._document.settle()

    def undo_label(self) -> str | None:
        """The label of the step *Fortryd* takes back."""
        return self._document.undo_label

    def redo_label(self) -> str | None:
        """The label of the step *Gentag* does again."""
        return self._document.redo_label

    @property
    def undo_event(self) -> int | None:
        """Which step of the history *Fortryd* would take back."""
        return self._document.undo_event

    @property
    def redo_event(self) -> int | None:
        """Which step of the history *Gentag* would do again."""
        return self._document.redo_event

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
        return self._document.erase(order, stored.read)

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
