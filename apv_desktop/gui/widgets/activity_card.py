"""One activity of an action plan: what, how, who, when, and how far it is."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.action_plans import Activity, ActivityStatus
from apv_desktop.gui.generated.ui_activity_card import Ui_ActivityCard


class ActivityCard(QWidget):
    """The fields of one activity; the page reads them and keeps them."""

    remove_requested = Signal(object)

    def __init__(self, method: Method, completer: QCompleter, number: int) -> None:
        super().__init__()
        self.activity_id = 0
        self.ui = Ui_ActivityCard()
        self.ui.setupUi(self)
        heading = self.tr("Activity %1").replace("%1", str(number))
        self.ui.heading_label.setText(heading)
        for field, name in (
            (self.ui.start_edit, self.tr("Start of activity %1")),
            (self.ui.deadline_edit, self.tr("Deadline of activity %1")),
        ):
            field.set_up(name.replace("%1", str(number)), method.dates)
        self.ui.who_edit.setCompleter(completer)
        for status in ActivityStatus:
            name = method.text(f"words:activity_status.{status.value}")
            self.ui.status_combo.addItem(name, status)
        self.ui.remove_activity_button.setAccessibleName(
            f"{self.ui.remove_activity_button.text()}: {heading}"
        )
        self.ui.remove_activity_button.clicked.connect(self._ask_to_remove)

    def show_activity(self, activity: Activity, who: str) -> None:
        """Show an activity and the name of whoever is responsible."""
        self.activity_id = activity.id
        self.ui.what_edit.setPlainText(activity.what)
        self.ui.how_edit.setPlainText(activity.how)
        self.ui.who_edit.setText(who)
        self.ui.start_edit.set_day(activity.start)
        self.ui.deadline_edit.set_day(activity.deadline)
        self.ui.status_combo.setCurrentIndex(self.ui.status_combo.findData(activity.status))

    def who(self) -> str:
        """The name typed."""
        return self.ui.who_edit.text()

    def values(self, today: date) -> Mapping[str, Any]:
        """The fields by their domain names, but for who.

        Raises:
            RuleBroken: a date that cannot be read.
        """
        return {
            "what": self.ui.what_edit.toPlainText(),
            "how": self.ui.how_edit.toPlainText(),
            "start": self.ui.start_edit.day(today, "start"),
            "deadline": self.ui.deadline_edit.day(today, "deadline"),
            "status": self.ui.status_combo.currentData(),
        }

    def _ask_to_remove(self) -> None:
        self.remove_requested.emit(self.activity_id)


def name_completer(names: list[str], parent: QWidget) -> QCompleter:
    """Proposes names of the list while one types; any other name is allowed too."""
    completer = QCompleter(names, parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
