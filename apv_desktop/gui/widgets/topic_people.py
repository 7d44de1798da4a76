"""Who sits at a topic's table: names are optional, so the list is folded in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.door import matching
from apv_desktop.domain.people import Person
from apv_desktop.gui.widgets.fold import Fold
from apv_desktop.gui.widgets.labels import label
from apv_desktop.gui.widgets.tick_list import TickLine, TickList


class TopicPeople(Fold):
    """Three letters and Enter put the first who fits at the topic, or take them away again."""

    seat_requested = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents: Contents | None = None
        self._wish_id = 0
        hint = self.tr(
            "The names are only used for the list of tables. The count is enough for the rest."
        )
        self.find_edit = QLineEdit()
        self.find_edit.setProperty("own_save", True)
        self.find_edit.setProperty("own_discretion", True)
        self.find_edit.setPlaceholderText(self.tr("Enter ticks the first one"))
        self.find_label = label(self.tr("Three letters of a &name"))
        self.find_label.setBuddy(self.find_edit)
        self.people_list = TickList()
        self.people_list.setAccessibleName(self.tr("Who sits at this topic"))
        self.people_list.go_down_from(self.find_edit)
        for each in (label(hint, "muted"), self.find_label, self.find_edit, self.people_list):
            self.body.addWidget(each)
        self.people_list.ticked.connect(self.seat_requested)
        self.find_edit.textChanged.connect(self._show)
        self.find_edit.returnPressed.connect(self._seat_first)

    def show_topic(self, contents: Contents, wish_id: int) -> None:
        """Show who sits at the topic of this wish, and who could."""
        self._contents, self._wish_id = contents, wish_id
        seated = len(contents.seated_at(wish_id))
        told = self.tr("%n name(s)", "", seated) if seated else self.tr("no names")
        asked = self.tr("Who joined?")
        self.set_title(f"{asked} ({told})")
        self._show()

    def _show(self) -> None:
        if self._contents is None:
            return
        at = {seat.person_id: seat.wish_id for seat in self._contents.topic_seats}
        found = matching(self._contents.people, self.find_edit.text())
        self.people_list.show_lines(
            [
                TickLine(
                    each.id, self._line(each, at.get(each.id)), at.get(each.id) == self._wish_id
                )
                for each in found
            ]
        )

    def _line(self, person: Person, wish_id: int | None) -> str:
        """Name and department; the topic, if it is another."""
        assert self._contents is not None
        parts = [person.name, self._contents.department_names.get(person.department_id or 0, "")]
        if wish_id not in (None, self._wish_id):
            number = self._contents.statement(wish_id or 0).number
            parts.append(self.tr("at wish %1").replace("%1", str(number)))
        return " · ".join(part for part in parts if part)

    def _seat_first(self) -> None:
        chosen = self.people_list.chosen()
        if self.find_edit.text().strip() and chosen is not None:
            self.seat_requested.emit(chosen, True)
            self.find_edit.clear()
