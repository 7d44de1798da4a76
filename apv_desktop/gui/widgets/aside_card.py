"""The card under a list with the rows that were set aside, to be mended or let go."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from apv_desktop.gui.page import Page
from apv_desktop.gui.widgets.aside_view import AsideView
from apv_desktop.gui.widgets.labels import label
from apv_desktop.services import people


class AsideCard(QFrame):
    """Shown while there are any; `mended` and `let_go` tell the page what was done."""

    mended = Signal()
    let_go = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.setProperty("role", "card")
        self._count_label = label("", "section")
        hint = self.tr(
            "Correct a row in its cells, and it goes onto the list. Or copy the rows out and "
            "correct them in the spreadsheet."
        )
        self.view = AsideView(page.method)
        self.view.edited.connect(self._mend)
        self.view.remove_requested.connect(self._let_go)
        body = QVBoxLayout(self)
        body.setContentsMargins(20, 12, 20, 12)
        for each in (self._count_label, label(hint, "muted"), self.view):
            body.addWidget(each)

    def refresh(self) -> None:
        """Show the rows as they are."""
        rows = self._page.contents.set_aside
        self.setVisible(bool(rows))
        self._count_label.setText(self.tr("%n row(s) set aside", "", len(rows)))
        self.view.show_rows(rows)

    def _mend(self, row_id: int, field: str, value: object) -> None:
        self._page.attempt(lambda: people.mend(self._page.apv, row_id, **{field: value}))
        self._page.apv.settle()
        self.mended.emit()

    def _let_go(self, row_id: int) -> None:
        if self._page.attempt(lambda: people.let_go(self._page.apv, [row_id])):
            self.let_go.emit()
