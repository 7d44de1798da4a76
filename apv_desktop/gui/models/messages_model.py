"""The messages of the communication plan as rows whose every cell can be edited."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject, Qt

from apv_desktop.content import Method, message_words
from apv_desktop.domain.messages import Message
from apv_desktop.gui.models.rows_model import Index, RowsModel

_DAYS = ("planned_on", "sent_on")


class MessagesModel(RowsModel):
    """What is late and what is sent is marked by a sign as well."""

    FIELDS = ("planned_on", "content", "audience", "channel", "sender", "sent_on")

    def __init__(
        self, titles: Mapping[str, str], method: Method, parent: QObject | None = None
    ) -> None:
        super().__init__(titles, parent=parent)
        self._short = method.dates.short
        self._channels = message_words.channels(method)
        self.today = date.min

    def text(self, thing: Message, field: str) -> str:
        """What stands in a cell while it is edited."""
        if field in _DAYS:
            day = getattr(thing, field)
            return "" if day is None else self._short(day)
        return self._channels[thing.channel] if field == "channel" else super().text(thing, field)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell, with a sign before the day that was missed or kept."""
        found = super().data(index, role)
        if role != Qt.ItemDataRole.DisplayRole or not found:
            return found
        field = self.FIELDS[index.column()]
        message: Message = self._rows[index.row()]
        if field == "planned_on" and message.is_late(self.today):
            return f"⚠ {found}"
        return f"✓ {found}" if field == "sent_on" else found
