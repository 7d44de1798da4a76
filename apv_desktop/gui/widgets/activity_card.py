"""One activity of an action plan: what, how, who, when, and how far it is."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.action_plans import Activity, ActivityStatus
from apv_desktop.gui.generated.ui_activity_card import Ui_ActivityCard

_LETTERS = 48


class ActivityCard(QWidget):
    """The fields of one activity under a heading that folds them out; the page keeps them."""

    remove_requested = Signal(object)
    open_requested = Signal(object)

    def __init__(
        self, method: Method, completer: QCompleter, number: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.activity_id = 0
        self.ui = Ui_ActivityCard()
        self.ui.setupUi(self)
        self._method, self._number = method, number
        heading = self.tr("Activity %1").replace("%1", str(number))
        self._told = self._heading = heading
        self.ui.toggle_button.clicked.connect(self._ask_to_open)
        self.ui.chosen_check.setProperty("own_save", True)
        self.ui.chosen_check.setAccessibleName(
            self.tr("Move activity %1 to a new plan").replace("%1", str(number))
        )
        self.ui.chosen_check.hide()
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
        self.ui.note_edit.setPlainText(activity.note)
        self.ui.who_edit.setText(who)
        self.ui.start_edit.set_day(activity.start)
        self.ui.deadline_edit.set_day(activity.deadline)
        self.ui.status_combo.setCurrentIndex(self.ui.status_combo.findData(activity.status))
        self.tell(activity, who)

    @property
    def is_open(self) -> bool:
        """Whether its fields are shown."""
        return not self.ui.body.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the fields; the arrow says which."""
        self.ui.body.setVisible(is_open)
        self.ui.remove_activity_button.setVisible(is_open)
        self.ui.toggle_button.setText(f"{'▾' if is_open else '▸'}  {self._told}")
        self.ui.toggle_button.setAccessibleName(self._told)

    def tell(self, activity: Activity, who: str) -> None:
        """Say in the heading what it is, whose, by when and how far; what it lacks too."""
        words = self._method.file("words")
        what = " ".join(activity.what.split())
        day = self._method.dates.short(activity.deadline) if activity.deadline else ""
        lacks = [
            str(words["fields"][field])
            for field, known in (("what", what), ("who", who.strip()), ("deadline", day))
            if not known and activity.status is not ActivityStatus.GIVEN_UP
        ]
        status = str(words["activity_status"][activity.status.value])
        shown = what if len(what) <= _LETTERS else f"{what[: _LETTERS - 1]}…"
        parts = [part for part in (who.strip(), day, status) if part]
        if lacks:
            parts.append("○ " + self.tr("missing: %1").replace("%1", ", ".join(lacks)))
        self._told = f"{self._number}. {shown or self._heading}"
        self.ui.standing_label.setText(" · ".join(parts))
        self.ui.toggle_button.setAccessibleDescription(self.ui.standing_label.text())
        self.set_open(self.is_open)

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
            "note": self.ui.note_edit.toPlainText(),
            "start": self.ui.start_edit.day(today, "start"),
            "deadline": self.ui.deadline_edit.day(today, "deadline"),
            "status": self.ui.status_combo.currentData(),
        }

    def _ask_to_open(self) -> None:
        self.open_requested.emit(self.activity_id)

    def _ask_to_remove(self) -> None:
        self.remove_requested.emit(self.activity_id)


def name_completer(names: list[str], parent: QWidget) -> QCompleter:
    """Proposes names of the list while one types; any other name is allowed too."""
    completer = QCompleter(names, parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
