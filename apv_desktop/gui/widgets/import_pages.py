"""Bringing in a list: the page that asks where it is, and the one on which rows are mended."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWizardPage

from apv_desktop.content import Method
from apv_desktop.domain.set_aside import SetAsideRow
from apv_desktop.gui.widgets.aside_view import AsideView
from apv_desktop.gui.widgets.columns_page import ColumnsPage
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.services import pasting


class SourcePage(QWizardPage):
    """Where the list is. It is left by reading one."""

    clipboard_requested = Signal()
    file_requested = Signal()

    def __init__(self, method: Method) -> None:
        super().__init__()
        self.setTitle(self.tr("Where is the list?"))
        self.setSubTitle(
            self.tr("Nothing is added before you have seen it. The file itself is not changed.")
        )
        self._is_done = False
        self.error = label("", "error")
        self.error.hide()
        self.clipboard_button = button(self.tr("&Use what I have copied"), "primary")
        self.file_button = button(self.tr("&Choose a file…"))
        self.clipboard_button.clicked.connect(self.clipboard_requested)
        self.file_button.clicked.connect(self.file_requested)
        row = QHBoxLayout()
        row.addWidget(self.clipboard_button)
        row.addWidget(self.file_button)
        row.addStretch(1)
        how = label(
            self.tr(
                "In the spreadsheet: select the names and what is beside them, press Ctrl+C, and "
                "come back here. Or save the list as Excel or CSV and choose the file."
            )
        )
        body = QVBoxLayout(self)
        body.setSpacing(12)
        for widget in (self.error, how):
            body.addWidget(widget)
        body.addLayout(row)
        body.addStretch(1)

    def isComplete(self) -> bool:
        """Once a list has been read."""
        return self._is_done

    def wait_for(self, name: str) -> None:
        """Say that a file is being read."""
        self._is_done = False
        self._tell(self.tr("Reading %1…").replace("%1", name), "muted")

    def done(self) -> None:
        """A list has been read."""
        self._is_done = True
        self.error.hide()
        self.completeChanged.emit()

    def refuse(self, told: str) -> None:
        """Say why there is no list."""
        self._is_done = False
        self._tell(f"⚠ {told}", "error")
        self.completeChanged.emit()

    def _tell(self, told: str, role: str) -> None:
        self.error.setProperty("role", role)
        self.error.setText(told)
        self.error.show()


class AsidePage(QWizardPage):
    """The rows that cannot come in yet, to be mended here or later."""

    looked = Signal()

    def __init__(self, method: Method, columns: ColumnsPage) -> None:
        super().__init__()
        self.setTitle(self.tr("Correct the rows that cannot be added"))
        self.setSubTitle(
            self.tr("What you do not correct now is set aside below the list. Nothing is lost.")
        )
        self._columns = columns
        self.rows: tuple[SetAsideRow, ...] = ()
        self.view = AsideView(method)
        self.view.edited.connect(self._edit)
        self.view.remove_button.hide()  # here a row is mended or kept; on the page it can go
        body = QVBoxLayout(self)
        body.addWidget(self.view)

    @property
    def mended(self) -> int:
        """How many of them can come in now."""
        return sum(row.trouble is None for row in self.rows)

    def initializePage(self) -> None:
        """Show the rows as they came."""
        self.rows = self._columns.preview.set_aside
        self._show()

    def cleanupPage(self) -> None:
        """Back: the columns decide again."""
        self.rows = ()
        self.looked.emit()

    def _edit(self, row_id: int, field: str, value: object) -> None:
        self.rows = pasting.mended(self.rows, row_id, field, value)
        self._show()

    def _show(self) -> None:
        self.view.show_rows(self.rows)
        self.looked.emit()
