"""The time of day as it goes on from one moment, whatever is done to the clock of the PC."""

from collections.abc import Callable
from datetime import datetime, timedelta


class SteadyClock:
    """An anchor in the time of day, and a steady source that tells how much has passed since.

    The PC's clock may be set while a meeting is held; a steady source only goes forward, while
    the lid is closed too. Without one the time of day is taken as it comes.
    """

    def __init__(self, now: Callable[[], datetime], steady: Callable[[], float] | None) -> None:
        """Take the anchor now."""
        self._now, self._steady = now, steady
        self._anchor = now()
        self._begun = 0.0 if steady is None else steady()

    def now(self) -> datetime:
        """The moment it is, counted from the anchor."""
        if self._steady is None:
            return self._now()
        return self._anchor + timedelta(seconds=self._steady() - self._begun)
