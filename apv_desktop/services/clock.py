"""The PC's clock, held against the file's last edit: in doubt, deadlines wait."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

# A file is not opened for the first time in three years by chance, nor before its last edit.
_LONGEST_PAUSE = timedelta(days=3 * 366)
_EARLIEST = timedelta(days=-1)


class Clock:
    """What day it is for one open file."""

    def __init__(self, now: Callable[[], datetime], last_edit: str) -> None:
        """`last_edit` is the ISO time of the newest edit when the file was opened, or empty."""
        self._now = now
        self._last_edit = _read(last_edit)
        self._confirmed = False

    @property
    def last_day(self) -> date | None:
        """The day of the newest edit when the file was opened."""
        return None if self._last_edit is None else self._last_edit.date()

    @property
    def doubtful_day(self) -> date | None:
        """Today by the PC, if that can hardly be and nobody has confirmed it."""
        if self._last_edit is None or self._confirmed:
            return None
        now = self._now()
        return None if _EARLIEST <= now - self._last_edit <= _LONGEST_PAUSE else now.date()

    @property
    def today(self) -> date:
        """The day it is; in doubt that of the last edit, so that nothing falls due by mistake."""
        in_doubt = self.doubtful_day is not None
        return self.last_day if in_doubt and self.last_day else self._now().date()

    def confirm(self) -> None:
        """The user says that the PC is right."""
        self._confirmed = True


def _read(text: str) -> datetime | None:
    """A time as the file holds it; None for none, or a damaged one, which the seal tells."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    except ValueError:
        return None
