"""Who signed the management's answers, and when: the sheet is signed at the meeting itself."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.assessment_meetings import AssessmentMeeting
from apv_desktop.gui.widgets.date_field import DateField
from apv_desktop.gui.widgets.fold import Fold
from apv_desktop.gui.widgets.labels import button, label


class SignedFold(Fold):
    """A line for the name and a field for the day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.signed_by_edit = QLineEdit()
        self.signed_on_edit = DateField()
        self.clean_up_button = button("")

    def set_up(self, method: Method) -> None:
        """Lay the fields out, in the words of one language."""
        self.set_title(self.tr("Have the answers signed"))
        self.body.addWidget(
            label(
                self.tr(
                    "Print the answer sheet before you part, and have the management sign it. "
                    "Then nobody is in doubt about the answers. Keep the sheet with the APV."
                ),
                "muted",
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        by = label(self.tr("Signed by"))
        by.setBuddy(self.signed_by_edit)
        on = label(self.tr("Signed on"))
        on.setBuddy(self.signed_on_edit)
        self.signed_on_edit.set_up(on.text(), method.dates)
        for column, (named, field) in enumerate(
            ((by, self.signed_by_edit), (on, self.signed_on_edit))
        ):
            grid.addWidget(named, 0, column)
            grid.addWidget(field, 1, column)
        self.body.addLayout(grid)
        self.clean_up_button.setText(self.tr("Clean up notes and photos…"))
        self.body.addWidget(self.clean_up_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_signed(self, meeting: AssessmentMeeting) -> None:
        """Fill the fields."""
        self.signed_by_edit.setText(meeting.signed_by)
        self.signed_on_edit.set_day(meeting.signed_on)

    def values(self, today: date) -> dict[str, Any]:
        """What stands in the fields, by domain names.

        Raises:
            RuleBroken: a day that cannot be read.
        """
        day = self.signed_on_edit.day(today, "signed_on")
        return {"signed_by": self.signed_by_edit.text(), "signed_on": day}
