"""Where the user has been, for back and forward."""

from apv_desktop.domain.steps import StepId


class Trail:
    """The pages visited, like a browser's."""

    def __init__(self) -> None:
        """Nowhere yet."""
        self._steps: list[StepId] = []
        self._at = -1

    def forget(self) -> None:
        """Nowhere again: another file is another walk."""
        self._steps = []
        self._at = -1

    def visit(self, step: StepId) -> None:
        """Go somewhere new; what lay ahead is forgotten."""
        if self._at >= 0 and self._steps[self._at] is step:
            return
        self._steps = [*self._steps[: self._at + 1], step]
        self._at += 1

    def back(self) -> StepId | None:
        """The page before, if any."""
        return self._move(-1)

    def forward(self) -> StepId | None:
        """The page one came back from, if any."""
        return self._move(1)

    def _move(self, by: int) -> StepId | None:
        if not 0 <= self._at + by < len(self._steps):
            return None
        self._at += by
        return self._steps[self._at]
