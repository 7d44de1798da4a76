"""The problems of the last APV as rows: what was planned, what became of it, carried on or not."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from apv_desktop.domain.purposes import Outcome
from apv_desktop.gui.models.rows_model import RowsModel


class PastModel(RowsModel):
    """An outcome is shown by its word and handed on as itself."""

    FIELDS = ("problem", "planned", "outcome", "is_carried_on")
    TICKS = ("is_carried_on",)

    def __init__(
        self,
        titles: Mapping[str, str],
        ticks: tuple[str, str],
        outcomes: Mapping[Outcome, str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(titles, ticks, parent)
        self._outcomes = outcomes

    def text(self, thing: Any, field: str) -> str:
        """What stands in a cell."""
        return self._outcomes[thing.outcome] if field == "outcome" else super().text(thing, field)
