"""The file behind an open APV: where it lies, what opening it found, and publishing it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from apv_desktop.store.document import Document
from apv_desktop.store.lineage import Tip
from apv_desktop.store.opening import Found
from apv_desktop.store.places import Places
from apv_desktop.store.problems import FileProblem

if TYPE_CHECKING:
    from apv_desktop.store.container import Key
    from apv_desktop.store.publishing import Draft


class OpenFile:
    """A file that is open on this PC; the edits in it may be newer than what is published."""

    def __init__(self, document: Document, found: Found) -> None:
        """Take over an open document and what opening it found."""
        self._document = document
        self._brought_back = found.brought_back
        self._from_elsewhere = found.from_elsewhere
        self._lost_copy = found.lost_copy
        self._published: Tip | None = document.tip if found.is_published else None
        # The ids of lines in the order they were typed since the file was opened; kept nowhere.
        self.typed: list[int] = []
        self._typed_in_draft = self._typed_in_file = 0

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._document.path

    @property
    def places(self) -> Places:
        """Where this file and all that is kept of it lie."""
        return self._document.places

    @property
    def root(self) -> str:
        """What all copies of this file have in common."""
        return self._document.root

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

    def verify(self) -> None:
        """Compare the file with its seal; done at the first edit at the latest.

        Raises:
            FileProblem: `damaged`.
        """
        self._document.verify()

    def photo(self, digest: str) -> bytes:
        """The bytes of a photograph, or of the scan of a signed page.

        Raises:
            FileProblem: `damaged`.
        """
        return self._document.photo(digest)

    def relock(self, key: "Key | None") -> None:
        """Publish under another password or none, from now on; may run in a thread.

        Raises:
            FileProblem: the file is as it was, and so is its password.
        """
        from apv_desktop.store import publishing

        self._typed_in_draft = len(self.typed)
        draft = self._document.relock(key)

        def placed() -> None:
            self._document.places = draft.places
            self.note_published(draft)

        try:
            publishing.finish(draft, placed=placed)
        except FileProblem:
            if self._document.places is not draft.places:
                raise

    def draft(self) -> "Draft":
        """A snapshot beside the file, to be published.

        Raises:
            FileProblem: there is no place for it.
        """
        self._typed_in_draft = len(self.typed)
        return self._document.draft()

    def note_published(self, draft: "Draft") -> None:
        """The draft has come into its place."""
        self._published = draft.tip
        self._typed_in_file = self._typed_in_draft

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
