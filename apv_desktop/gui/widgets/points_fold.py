"""A list that goes with the meeting, folded in: a proposal until somebody writes their own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from apv_desktop.content.script_texts import Advice
from apv_desktop.gui.widgets.fold import Fold
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.gui.widgets.note_edit import NoteEdit


class PointsEdit(NoteEdit):
    """High enough for a list of points."""

    FEWEST = 4
    MOST = 14


class PointsFold(Fold):
    """Its fields are watched by the page like any other; `proposal_requested` empties them."""

    proposal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state_label = label("", "muted")
        self.lead_edit = NoteEdit()
        self.lead_label = self._named(self.tr("What it is about"), self.lead_edit)
        self.points_edit = PointsEdit()
        self.points_label = self._named(self.tr("One point on each line"), self.points_edit)
        self.proposal_button = button(self.tr("Restore the proposal"))
        self.proposal_button.clicked.connect(self.proposal_requested)
        for each in (
            self.state_label,
            self.lead_label,
            self.lead_edit,
            self.points_label,
            self.points_edit,
        ):
            self.body.addWidget(each)
        self.body.addWidget(self.proposal_button, 0, Qt.AlignmentFlag.AlignLeft)

    def set_up(self, advice: Advice) -> None:
        """Name everything after the list; a list without a lead has no field for one."""
        self.set_title(advice.heading)
        self.points_edit.setAccessibleName(f"{advice.heading}: {self.points_label.text()}")
        self.lead_edit.setAccessibleName(f"{advice.heading}: {self.lead_label.text()}")
        self.proposal_button.setAccessibleName(f"{advice.heading}: {self.proposal_button.text()}")
        for each in (self.lead_label, self.lead_edit):
            each.setVisible(bool(advice.lead))

    def show_own(self, *, is_own: bool) -> None:
        """Say whose words they are."""
        proposed = self.tr("A proposal. Change it to what you have agreed. It is printed too.")
        own = self.tr("Your own words. They are shown in the meeting and printed.")
        self.state_label.setText(own if is_own else proposed)
        self.proposal_button.setVisible(is_own)

    def _named(self, text: str, field: NoteEdit) -> QLabel:
        made = label(text)
        made.setBuddy(field)
        return made
