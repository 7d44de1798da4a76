"""When what is being typed is due to be kept: after a second's pause, five seconds at most."""

PAUSE_SECONDS = 1.0
MOST_SECONDS = 5.0


class PendingEdit:
    """An edit under way. Times are seconds of any steady clock; the caller brings them."""

    def __init__(self) -> None:
        """Nothing is pending."""
        self._began: float | None = None
        self._latest = 0.0

    def touch(self, at: float) -> None:
        """A key was pressed."""
        if self._began is None:
            self._began = at
        self._latest = at

    def clear(self) -> None:
        """What was typed is kept: nothing is pending."""
        self._began = None

    def is_due(self, at: float) -> bool:
        """Whether it should be kept now."""
        if self._began is None:
            return False
        return at - self._latest >= PAUSE_SECONDS or at - self._began >= MOST_SECONDS
