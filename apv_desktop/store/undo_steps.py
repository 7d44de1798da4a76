"""Which steps *Fortryd* and *Gentag* can take, since the file was opened."""

MOST_UNDO = 200


class UndoSteps:
    """The events that can be taken back and done again, each as its number and its label."""

    def __init__(self) -> None:
        """Nothing has been done yet."""
        self._done: list[tuple[int, str]] = []
        self._undone: list[tuple[int, str, int | None]] = []
        self.going_on: int | None = None  # the event that another edit of the same goes on with

    @property
    def none_yet(self) -> bool:
        """Whether the next edit is the first since the file was opened."""
        return not (self._done or self._undone)

    @property
    def to_undo(self) -> tuple[int, str] | None:
        """The step *Fortryd* would take back."""
        return self._done[-1] if self._done else None

    @property
    def to_redo(self) -> tuple[int, str] | None:
        """The step *Gentag* would do again."""
        return self._undone[-1][:2] if self._undone else None

    @property
    def taken_back_by(self) -> int | None:
        """The event that took that step back; None when nothing was left of it to take back."""
        return self._undone[-1][2] if self._undone else None

    def did(self, event_id: int, label: str) -> None:
        """Something was edited: from here there is nothing to do again."""
        if event_id != self.going_on:
            self._done = [*self._done, (event_id, label)][-MOST_UNDO:]
        self.going_on = event_id
        self._undone = []

    def undid(self, event_id: int | None) -> None:
        """The newest step was taken back, by this event."""
        self.going_on = None
        self._undone.append((*self._done.pop(), event_id))

    def redid(self) -> None:
        """What was taken back last was done again."""
        self.going_on = None
        self._done.append(self._undone.pop()[:2])
