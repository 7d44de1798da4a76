"""An open APV: its contents as they are now, and the one way to change them."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path

from apv_desktop.domain.contents import Contents
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import contents as stored
from apv_desktop.store.document import Document
from apv_desktop.store.tables import Change


class Apv:
    """One open file. Whoever shows it is told after each commit, never before."""

    def __init__(self, document: Document, surroundings: Surroundings) -> None:
        """Take over an open document.

        Raises:
            FileProblem: `damaged` when it holds what no APV can.
        """
        self._document = document
        self._surroundings = surroundings
        self._told: list[Callable[[str], None]] = []
        self._contents = stored.read(document)
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
        """The round the work goes on in."""
        return self._contents.round.id

    @property
    def today(self) -> date:
        """The day it is."""
        return self._surroundings.today()

    @property
    def now(self) -> datetime:
        """The moment it is."""
        return self._surroundings.now()

    def new_id(self) -> int:
        """A fresh key for a new row."""
        return self._document.new_id()

    def edit(self, label: str, changes: Iterable[Change]) -> bool:
        """Write `changes` as one event; False when nothing differed.

        Raises:
            FileProblem: nothing was written.
        """
        if not self._document.edit(label, changes):
            return False
        self._contents = stored.read(self._document)
        self.saved_at = self._surroundings.now()
        for tell in tuple(self._told):
            tell(label)
        return True

    def on_saved(self, tell: Callable[[str], None]) -> None:
        """Have `tell(label)` called after every commit."""
        self._told.append(tell)

    def close(self) -> None:
        """Let go of the file."""
        self._told.clear()
        self._document.close()
