"""The line above a paper that tells of quotes in it that could point at somebody."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apv_desktop.content import Method
from apv_desktop.gui.widgets.notice import Notice
from apv_desktop.services import quotes
from apv_desktop.services.apv import Apv

if TYPE_CHECKING:
    from apv_desktop.domain.pointing import Quote


class QuotesNotice(Notice):
    """Shown while there are any; `changed` tells that the paper says something else now.

    `papers` answers which documents are about to be printed.
    """

    changed = Signal()

    def __init__(
        self,
        apv: Apv,
        method: Method,
        papers: Callable[[], Iterable[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._apv, self._method, self._papers = apv, method, papers
        self._left_as_they_are: set[int] = set()
        self.undo_button.setText(self.tr("Look at the &quotes…"))
        self.undo_requested.connect(self.look)

    def look(self) -> None:
        """Show the quotes, to be put neutrally."""
        from apv_desktop.gui.dialogs.quotes_dialog import QuotesDialog

        dialog = QuotesDialog(self._apv, self._method, self.quotes, self)
        dialog.changed.connect(self.changed)
        dialog.exec()
        self._left_as_they_are |= dialog.left_as_they_are
        dialog.deleteLater()
        self.warn()

    def quotes(self) -> "tuple[Quote, ...]":
        """Those nobody has decided on."""
        found = quotes.unsettled(self._apv, self._papers(), self._method)
        return tuple(q for q in found if q.statement.id not in self._left_as_they_are)

    def warn(self) -> None:
        """Tell how many there are, or nothing."""
        count = len(self.quotes())
        told = self.tr("%n quote(s) could point to somebody in a small group.", "", count)
        self.tell(f"⚠ {told}")
        self.setVisible(bool(count))
