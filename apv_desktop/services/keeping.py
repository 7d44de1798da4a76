"""When the file is published and backed up, and doing it: the clock is the caller's."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from apv_desktop.domain.choices import Choice
from apv_desktop.services.apv import Apv
from apv_desktop.store import backups, publishing
from apv_desktop.store.backups import Backup
from apv_desktop.store.problems import FileProblem
from apv_desktop.store.publishing import Draft

QUIET_SECONDS = 2.0
LONGEST_SECONDS = 30.0
RETRY_SECONDS = 15.0
BACKUP_EDITS = 20
BACKUP_SECONDS = 600.0
# Source: reliability.md, section 6: lines are published in batches of five at least.
BATCH = 5
_OF_LINES = ("statement_", "proposal_")


class Due(Choice):
    """What ought to be done now."""

    NOTHING = "nothing"
    PUBLISH = "publish"
    BACK_UP = "back_up"


@dataclass
class Keeper:
    """Decides when: 2 s after the last edit, 30 s at most; every 20 edits or 10 minutes.

    Fewer than five new lines wait for more as long as they are the newest thing: whoever sees one
    version of the file and the next could tell who came with so few. Times are seconds of any
    steady clock.
    """

    first_edit: float | None = None
    last_edit: float = 0.0
    failed_at: float | None = None
    edits_since_backup: int = 0
    backed_up_at: float = 0.0
    has_backup: bool = False
    in_a_hurry: bool = False
    new_lines: int = 0

    def edited(self, at: float, new_lines: int = 0) -> None:
        """A commit was made; of lines, if there are `new_lines` that the file does not have."""
        self.new_lines = new_lines
        if self.first_edit is None:
            self.first_edit = at
        self.last_edit = at
        self.edits_since_backup += 1

    def hurry(self) -> None:
        """The page was turned, or the window left: what is not published is due now."""
        self.in_a_hurry = True

    @property
    def waits_for_more(self) -> bool:
        """Whether a few lines are held back until there are five."""
        return 0 < self.new_lines < BATCH

    def published(self) -> None:
        """The file holds every edit known when it was drafted."""
        self.first_edit, self.failed_at, self.in_a_hurry = None, None, False
        self.new_lines = 0

    def failed(self, at: float) -> None:
        """Publishing failed; it is tried again later."""
        self.failed_at, self.in_a_hurry = at, False

    def backed_up(self, at: float) -> None:
        """A backup was made."""
        self.edits_since_backup, self.backed_up_at, self.has_backup = 0, at, True

    def due(self, at: float) -> Due:
        """What ought to be done at this time."""
        if self.waits_for_more:
            return Due.NOTHING
        if self.first_edit is None or not self._publish_due(at, self.first_edit):
            return Due.BACK_UP if self._backup_due(at) else Due.NOTHING
        return Due.PUBLISH

    def _publish_due(self, at: float, first_edit: float) -> bool:
        if self.in_a_hurry:
            return True
        if self.failed_at is not None:
            return at - self.failed_at >= RETRY_SECONDS
        return at - self.last_edit >= QUIET_SECONDS or at - first_edit >= LONGEST_SECONDS

    def _backup_due(self, at: float) -> bool:
        if not self.edits_since_backup:
            return False
        many = self.edits_since_backup >= BACKUP_EDITS
        return not self.has_backup or many or at - self.backed_up_at >= BACKUP_SECONDS


def new_lines(apv: Apv, label: str) -> int:
    """How many new lines wait for others, if the edit just made was about lines."""
    return apv.new_lines if label.startswith(_OF_LINES) else 0


def finish_publishing(draft: Draft, is_wanted: Callable[[], bool]) -> None:
    """The slow part of publishing, for a thread of its own; not carried out once it is unwanted.

    Raises:
        FileProblem: the file is as it was, and the edits are safe on this PC.
    """
    publishing.finish(draft, is_wanted)


def back_up(apv: Apv, why: str, *, pinned: bool = False) -> Backup | None:
    """Back the file up now; None while there is nothing in it.

    Raises:
        FileProblem: it could not be written or did not read back the same.
    """
    return finish_backup(apv, apv.snapshot(), why, pinned=pinned)


def finish_backup(apv: Apv, snapshot: Path, why: str, *, pinned: bool = False) -> Backup | None:
    """The slow part of backing up, for a thread of its own.

    Raises:
        FileProblem: it could not be written or did not read back the same.
    """
    at = apv.now.isoformat(timespec="seconds")
    return backups.make(snapshot, apv.backup_folder, at, why, pinned=pinned, key=apv.places.key)


def list_backups(apv: Apv) -> tuple[Backup, ...]:
    """The backups of this file, the one that has seen most first."""
    return backups.listed(apv.backup_folder)


def restore(apv: Apv, backup: Backup) -> bool:
    """Go back to a backup as one more step; a pinned backup of today is made first.

    Raises:
        FileProblem: `damaged` when the backup is not what it was, `other_password` when it has
            one of its own; nothing was changed.
    """
    if not backups.is_sound(backup):
        raise FileProblem("damaged", backup.path)
    back_up(apv, "before_restore", pinned=True)
    try:
        return apv.go_back_to(backup.path)
    except FileProblem as problem:
        if problem.code == "locked":  # the file has no password any more
            raise FileProblem("other_password", backup.path) from problem
        raise
