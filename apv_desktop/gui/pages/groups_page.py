"""Grupper: threes for the first meeting, fours for the second, mixed and adjusted."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from apv_desktop.domain import phases
from apv_desktop.domain.groups import GROUP_SIZE
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.remixing import Moved
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_groups_page import Ui_GroupsPage
from apv_desktop.gui.models.groups_model import GroupsModel
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.seat_pairs_panel import SeatPairsPanel
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import groups, seating
from apv_desktop.services.groups import Mixture

_NO_GROUP = 0


class GroupsPage(StepPage):
    """A tab for each dialogue meeting over one table of groups."""

    STEP = StepId.GROUPS
    WIDE = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_GroupsPage()
        self.ui.setupUi(self.form)
        self.model = GroupsModel(self)
        self.ui.groups_table.setModel(self.model)
        self.ui.empty_label.setText(self.method.text("guidance:groups.empty"))
        for meeting in GROUP_SIZE:
            name = self.method.text(f"words:meeting_kind.{meeting.value}")
            self.ui.meeting_tabs.setTabData(self.ui.meeting_tabs.addTab(name), meeting)
        self.ui.meeting_tabs.setAccessibleName(self.tr("Meeting"))
        self.ui.meeting_tabs.currentChanged.connect(self._show_meeting)
        self.ui.moved_label.hide()
        self.ui.mix_all_button.clicked.connect(self._mix_all)
        self.ui.mix_button.clicked.connect(self._mix)
        self.ui.place_button.clicked.connect(self._place_rest)
        self.ui.move_button.clicked.connect(self._move_chosen)
        self.ui.groups_table.move_requested.connect(self._move)
        self.ui.groups_table.swap_requested.connect(self._swap)
        self.ui.groups_table.lock_requested.connect(self._lock)
        self.ui.leaders_check.clicked.connect(self._part_leaders)
        self.ui.away_button.clicked.connect(self._take_away_out)
        self.pairs = SeatPairsPanel(self.ui, self)
        self.model.move_asked.connect(self._move, Qt.ConnectionType.QueuedConnection)
        chosen = self.ui.groups_table.selectionModel()
        chosen.currentChanged.connect(self._show_chosen)
        self.ready()

    @property
    def meeting(self) -> MeetingKind:
        """The meeting whose groups are shown."""
        found: MeetingKind = self.ui.meeting_tabs.tabData(self.ui.meeting_tabs.currentIndex())
        return found

    def load(self) -> None:
        """Show the groups of the meeting."""
        contents, meeting = self.contents, self.meeting
        self.model.show_groups(
            meeting,
            contents.groups_of(meeting),
            {person.id: person for person in contents.people},
            groups.outside(contents, meeting) if contents.groups_of(meeting) else (),
            contents.department_names,
            groups.mixture(contents, meeting).odd,
        )
        self.ui.groups_table.fit_columns()
        self._fill_numbers()
        self._show_chosen()

    def refresh(self) -> None:
        """Show how well the groups are mixed, and what there is to do."""
        super().refresh()
        mixed = self.contents.groups_of(self.meeting)
        self.form.setVisible(phases.gate(self.STEP, self.contents) is None)
        self.ui.empty_card.setVisible(not self.contents.groups)
        self.ui.filled_box.setVisible(bool(self.contents.groups))
        self.ui.groups_table.setVisible(bool(mixed))
        self.ui.mix_button.setText(self.tr("Mix &again") if mixed else self.tr("Mix g&roups"))
        found = groups.mixture(self.contents, self.meeting)
        self.ui.mixture_label.setText(self._told(found) if mixed else "")
        self.ui.odd_label.setVisible(bool(found.odd))
        self.ui.odd_label.setText(
            self.tr("⚠ Three or four people talk best together. Look at group %1.").replace(
                "%1", ", ".join(map(str, found.odd))
            )
        )
        waiting = len(groups.outside(self.contents, self.meeting)) if mixed else 0
        self.ui.place_button.setVisible(waiting > 0)
        self.ui.place_button.setText(self.tr("Fi&nd a group for %n people", "", waiting))
        self.ui.leaders_check.setChecked(self.contents.mix_choice.leaders_apart)
        away = len(self._away_in_groups())
        self.ui.away_button.setVisible(away > 0)
        self.ui.away_button.setText(self.tr("Take out the %n who do not come", "", away))
        self.pairs.refresh()

    def show_row(self, row_id: int, part_id: int) -> None:
        """Show the meeting of a group, and stand on its first member."""
        for group in self.contents.groups:
            if group.id == row_id:
                tabs = self.ui.meeting_tabs
                places = [tabs.tabData(at) for at in range(tabs.count())]
                tabs.setCurrentIndex(places.index(group.meeting))
                self.ui.groups_table.choose_person(group.member_ids[0])
                self.ui.groups_table.setFocus()

    def _told(self, found: Mixture) -> str:
        """How well the groups are mixed, in plain words."""
        parts = (self._departments_told(found), self._met(found), *self._asked_told(found))
        return " ".join(part for part in parts if part)

    def _asked_told(self, found: Mixture) -> Iterator[str]:
        """What was asked for and is not so, and who is not among the groups."""
        if self.contents.mix_choice.leaders_apart and found.with_staff:
            numbers = ", ".join(map(str, found.with_staff))
            told = self.tr("A manager is sitting with their own staff in group %1.")
            yield told.replace("%1", numbers)
        if found.unmet:
            yield self.tr("%n pairs are not seated as you asked.", "", found.unmet)
        away = len(self.contents.away(self.meeting)) - len(self._away_in_groups())
        if away > 0:
            yield self.tr("%n who do not come are left out.", "", away)

    def _departments_told(self, found: Mixture) -> str:
        if not any(person.department_id for person in self.contents.people):
            return self.tr("Nobody has a department, so the groups are mixed at random.")
        if not found.same_department:
            return self.tr("✓ Nobody is sitting with a colleague from their own department.")
        pairs = self.tr("%n pairs share a department.", "", found.same_department)
        if found.same_department <= found.unavoidable:
            fewest = self.tr("With your departments there cannot be fewer.")
            return f"✓ {pairs} {fewest}"
        most = self.tr("It could be as few as %1.").replace("%1", str(found.unavoidable))
        return f"{pairs} {most}"

    def _met(self, found: Mixture) -> str:
        if self.meeting is MeetingKind.DIALOGUE_1:
            return ""
        if not found.repeated:
            return self.tr("Nobody meets a partner from the first meeting again.")
        return self.tr("%n pairs sat together at the first meeting too.", "", found.repeated)

    def _away_in_groups(self) -> frozenset[int]:
        placed = {p for group in self.contents.groups_of(self.meeting) for p in group.member_ids}
        return self.contents.away(self.meeting) & placed

    def _fill_numbers(self) -> None:
        combo = self.ui.number_combo
        combo.clear()
        numbers = self.model.numbers()
        for number in numbers:
            size = self.tr("%n people", "", self.model.size_of(number))
            combo.addItem(f"{self.model.group_name(number)} ({size})", number)
        combo.addItem(self.tr("A new group"), max(numbers, default=0) + 1)
        combo.addItem(self.model.group_name(None), _NO_GROUP)

    def _show_chosen(self) -> None:
        """Say who is chosen, so that the move is no guess."""
        person_id = self.ui.groups_table.chosen_person()
        chosen = person_id is not None
        name = self.contents.person_names.get(person_id or 0, self.tr("the one you choose"))
        text = self.tr("M&ove %1 to").replace("%1", name.replace("&", "&&"))
        self.ui.move_label.setText(text)
        self.ui.number_combo.setEnabled(chosen)
        self.ui.move_button.setEnabled(chosen)

    def _show_meeting(self) -> None:
        self._show_anew()

    def _mix_all(self) -> None:
        if self.attempt(lambda: groups.mix(self.apv)):
            self._show_anew()

    def _mix(self) -> None:
        meeting = self.meeting
        if self._may_mix() and self.attempt(lambda: groups.mix(self.apv, [meeting])):
            self._show_anew()

    def _may_mix(self) -> bool:
        """Ask first when something would be lost: the numbers on held papers, or moves by hand."""
        day = self.contents.meeting(self.meeting).day
        if not self.contents.groups_of(self.meeting):
            return True
        if day is not None and day < self.apv.today:
            return self._agrees_to_mix(
                self.tr("The meeting has been held. Mix its groups again?"),
                self.tr("What was written there has the group numbers on it."),
            )
        return groups.is_as_mixed(self.contents, self.meeting) or self._agrees_to_mix(
            self.tr("Mix everybody into new groups?"),
            self.tr("Any moves you have made yourselves will be lost."),
        )

    def _agrees_to_mix(self, question: str, loss: str) -> bool:
        """Enter and Esc keep the groups."""
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Groups"), question, parent=self)
        box.setInformativeText(loss)
        yes = box.addButton(self.tr("Mix again"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(self.tr("Keep the groups"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is yes

    def _place_rest(self) -> None:
        if self.attempt(lambda: groups.place_rest(self.apv, self.meeting)):
            self._show_anew()

    def _move_chosen(self) -> None:
        person_id = self.ui.groups_table.chosen_person()
        if person_id is not None:
            self._move(person_id, self.ui.number_combo.currentData() or None)

    def _move(self, person_id: int, number: int | None) -> None:
        if self.attempt(lambda: groups.move(self.apv, person_id, self.meeting, number)):
            self._show_anew()
            self.ui.groups_table.choose_person(person_id)

    def _swap(self, person_id: int, other_id: int) -> None:
        if self.attempt(lambda: groups.swap(self.apv, person_id, other_id, self.meeting)):
            self._show_anew()
            self.ui.groups_table.choose_person(person_id)

    def _lock(self, person_id: int, locked: bool) -> None:
        self.apv.settle()
        if self.attempt(lambda: seating.lock(self.apv, person_id, self.meeting, locked)):
            self._show_anew()
            self.ui.groups_table.choose_person(person_id)

    def _part_leaders(self, apart: bool) -> None:
        self.attempt(lambda: seating.part_leaders(self.apv, apart))
        self.refresh()

    def _take_away_out(self) -> None:
        """Set the groups right for those who do not come, and tell who has moved."""
        away = self._away_in_groups()
        moved: list[Moved] = []

        def set_right() -> None:
            moved.extend(groups.remix_for_absent(self.apv, self.meeting, away))

        if self.attempt(set_right):
            self._show_anew()
            self.ui.moved_label.setText(self._moved_told(moved))
            self.ui.moved_label.show()

    def _moved_told(self, moved: Sequence[Moved]) -> str:
        if not moved:
            return self.tr("✓ Nobody else was moved.")
        names = self.contents.person_names
        line = self.tr("%1: from group %2 to %3")
        told = [
            line.replace("%1", names[each.person_id])
            .replace("%2", str(each.source))
            .replace("%3", str(each.target))
            for each in moved
        ]
        return "\n".join([self.tr("✓ These have moved:"), *told])

    def _show_anew(self) -> None:
        self.ui.moved_label.hide()
        self.autosave.quietly(self.load)
        self.refresh()
