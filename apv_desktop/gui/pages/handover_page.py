"""Overdragelse: what the package holds, making it, and to whom the APV was passed on before."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_handover_page import Ui_HandoverPage
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.workbench import Workbench


class HandoverPage(StepPage):
    """The letter is printed from here, too."""

    STEP = StepId.HANDOVER
    READS_ONLY = False  # a closed round can be passed on like any other

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_HandoverPage()
        self.ui.setupUi(self.form)
        self.ui.make_button.clicked.connect(self.make)
        self.ready()

    def load(self) -> None:
        """There is nothing to fill in here."""

    def refresh(self) -> None:
        """Show what the folder holds, and to whom it went before."""
        super().refresh()
        self.ui.holds_label.setText(
            self.tr(
                "It contains a copy of this file, a letter about what has been promised and what "
                "is missing, the papers as PDF, and the next dates for a calendar."
            )
        )
        said = self.tr("%1 – to %2")
        lines = [
            said.replace("%1", self.method.dates.short(each.made_on)).replace("%2", each.to_name)
            for each in self.contents.handovers
        ]
        self.ui.done_label.setText("\n".join(lines) or self.method.text("guidance:handover.empty"))

    def make(self) -> None:
        """Ask the three questions and make the folder."""
        from apv_desktop.gui.dialogs.handover_wizard import HandoverWizard

        where = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(where))
        wizard = HandoverWizard(self.apv, self.method, folder, self)
        wizard.finished.connect(self.refresh)
        wizard.finished.connect(wizard.deleteLater)
        wizard.open()
