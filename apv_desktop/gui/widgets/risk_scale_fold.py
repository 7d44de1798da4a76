"""What each step of the scale of risk means here: the program's words until others are typed."""

from typing import Any

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.assessment_meetings import MEDIUM_FROM, MOST_POINTS, AssessmentMeeting
from apv_desktop.gui.widgets.fold import Fold
from apv_desktop.gui.widgets.labels import label
from apv_desktop.gui.widgets.spins import NumberSpin

_STEPS = {
    "severity": ("light", "serious", "acute"),
    "likelihood": ("unlikely", "possible", "likely"),
}


class RiskScaleFold(Fold):
    """Six meanings and the number of points from which a risk is large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[str, QLineEdit] = {}
        self.high_from_spin = NumberSpin()
        self.high_from_spin.setRange(MEDIUM_FROM + 1, MOST_POINTS)

    def set_up(self, method: Method) -> None:
        """Make the fields, in the words of one language."""
        self.set_title(self.tr("Adjust the scale of risk"))
        self.body.addWidget(
            label(
                self.tr(
                    "The law requires you to assess the risk but sets no scale. This one is a "
                    "proposal: severity counts 1 to 3, likelihood counts 1 to 3, and the two are "
                    "multiplied. Say in your own words what each step means to you."
                ),
                "muted",
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for column, (table, names) in enumerate(_STEPS.items()):
            for row, name in enumerate(names):
                told = method.text(f"words:{table}.{name}")
                line = QLineEdit()
                line.setPlaceholderText(method.text(f"words:risk_meaning.{name}"))
                named = label(self.tr("%1 means that it …").replace("%1", told))
                named.setBuddy(line)
                self.lines[name] = line
                grid.addWidget(named, 2 * row, column)
                grid.addWidget(line, 2 * row + 1, column)
        named = label(self.tr("A risk is high from this many points"))
        named.setBuddy(self.high_from_spin)
        grid.addWidget(named, 6, 0)
        grid.addWidget(self.high_from_spin, 7, 0)
        self.body.addLayout(grid)

    def show_scale(self, meeting: AssessmentMeeting) -> None:
        """Fill the fields."""
        for name, line in self.lines.items():
            line.setText(getattr(meeting, name))
        self.high_from_spin.setValue(meeting.high_from)

    def values(self) -> dict[str, Any]:
        """What stands in the fields, by domain names."""
        typed = {name: line.text() for name, line in self.lines.items()}
        return {**typed, "high_from": self.high_from_spin.value()}
