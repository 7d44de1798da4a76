"""A document as it will print: look, save, print."""

from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.gui.preferences import Preferences
from apv_desktop.gui.widgets.labels import button
from apv_desktop.gui.widgets.paper_panel import PaperPanel
from apv_desktop.services import documents
from apv_desktop.services.apv import Apv


class PreviewDialog(QDialog):
    """Shows one document page by page."""

    def __init__(
        self,
        document_id: str,
        apv: Apv,
        method: Method,
        preferences: Preferences,
        parent: QWidget | None = None,
        as_it_was: tuple[Contents, date] | None = None,
        secret: str = "",
    ) -> None:
        """Show the document of the APV as it stands, or `as_it_was` on an earlier day.

        `secret` is what this one printing alone says.
        """
        super().__init__(parent)
        info = documents.document(method, document_id)
        self.setWindowTitle(info.name)
        self.resize(QSize(860, 940).boundedTo(self.screen().availableSize() * 0.9))
        self.panel = PaperPanel(apv, method, preferences)
        self.panel.as_it_was = as_it_was
        self.panel.secret = secret
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.panel.add_at_left(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.panel)
        self.panel.print_button.setDefault(True)
        self.panel.drawn.connect(self._be_ready)
        self.panel.show_document(info)

    def _be_ready(self) -> None:
        """Once the paper can be printed Enter does so, until the user turns to something else."""
        self.panel.drawn.disconnect(self._be_ready)
        self.panel.print_button.setFocus()

    def done(self, result: int) -> None:
        """Let go of the thread and the temporary file; what is still being drawn is not shown."""
        self.panel.stop()
        super().done(result)
