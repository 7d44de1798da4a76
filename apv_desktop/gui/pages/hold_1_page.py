"""Hold mødet: who has come, the groups set right, and the way into the cockpit."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QLabel, QWidget

from apv_desktop.domain.door import matching
from apv_desktop.domain.groups import GROUP_SIZE
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.domain.scripts import SCRIPTED
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_hold_page import Ui_HoldPage
from apv_desktop.gui.models.log_model import TITLE_COLUMN, LogModel
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.tick_list import TickLine
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import attendance, groups, holding, meetings, people


class Hold1Page(StepPage):
    """A tab for each meeting that has a script; the door is the same for all."""

    STEP = StepId.HOLD_1

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_HoldPage()
        self.ui.setupUi(self.form)
        for kind in SCRIPTED:
            name = self.method.text(f"words:meeting_kind.{kind.value}")
            self.ui.meeting_tabs.setTabData(self.ui.meeting_tabs.addTab(name), kind)
        self.ui.meeting_tabs.setAccessibleName(self.tr("Meeting"))
        self._log = LogModel()
        self._log.setParent(self)
        self.ui.log_table.setModel(self._log)
        self.ui.log_table.stretch(TITLE_COLUMN)
        self.ui.refused_label.hide()
        self._shown_on: date | None = None
        self._steps_to_undo = 0
        self._connect()
        self.ready()

    @property
    def kind(self) -> MeetingKind:
        """The meeting that is shown."""
        shown: MeetingKind = self.ui.meeting_tabs.tabData(self.ui.meeting_tabs.currentIndex())
        return shown

    def load(self) -> None:
        """Show the meeting that is next, once a day; then the one that was looked at."""
        if self._shown_on != self.apv.today:
            self._shown_on = self.apv.today
            kind = holding.next_to_hold(self.contents, self.apv.now)
            self.ui.meeting_tabs.setCurrentIndex(SCRIPTED.index(kind))
        counted = self.contents.meeting(self.kind).attended
        self.ui.attended_spin.setValue(-1 if counted is None else counted)
        self._show_people()

    def save(self) -> None:
        """Keep the number that was typed.

        Raises:
            RuleBroken: `count_unlikely`.
        """
        typed = self.ui.attended_spin.value()
        meetings.change(self.apv, self.kind, attended=None if typed < 0 else typed)

    def refresh(self) -> None:
        """Show what follows from the ticks."""
        super().refresh()
        self.ui.notice.follow(self.apv.undo_event)
        if not self.autosave.is_open:
            self.autosave.quietly(self.load)
        self._show_state()
        self._show_counts()
        self._show_moves()
        self._show_log()

    def error_label(self) -> QLabel:
        """The line under the name."""
        found: QLabel = self.ui.refused_label
        return found

    def _connect(self) -> None:
        ui = self.ui
        ui.meeting_tabs.currentChanged.connect(self._meeting_chosen)
        ui.hold_button.clicked.connect(self._hold)
        ui.find_edit.textChanged.connect(self._found)
        ui.find_edit.returnPressed.connect(self._tick_first)
        ui.people_list.ticked.connect(self._ticked)
        ui.people_list.delete_pressed.connect(self._absent)
        ui.people_list.go_down_from(ui.find_edit)
        ui.add_button.clicked.connect(self._add)
        ui.absent_button.clicked.connect(self._absent)
        ui.rest_button.clicked.connect(self._rest_absent)
        ui.remix_button.clicked.connect(self._remix)
        ui.notice.undo_requested.connect(self._undo)

    def _show_people(self) -> None:
        """List those whose names fit; the one chosen stays chosen."""
        found = matching(self.contents.people, self.ui.find_edit.text())
        lines = [TickLine(each.id, self._line(each), self._has_come(each)) for each in found]
        self.ui.people_list.show_lines(lines)
        typed = self.ui.find_edit.text().strip()
        self.ui.add_button.setVisible(bool(typed) and not found)
        named = self.tr("&Add “%1” as new").replace("%1", typed.replace("&", "&&"))
        self.ui.add_button.setText(named)

    def _line(self, person: Person) -> str:
        """Name, department and where to sit; that somebody has not come, if so."""
        department = self.contents.department_names.get(person.department_id or 0, "")
        parts = [person.name, department, self._seat(person)]
        tick = self.contents.attendance.get((person.id, self.kind))
        if tick is not None and not tick.present:
            parts.append(self.tr("has not come"))
        return " · ".join(part for part in parts if part)

    def _seat(self, person: Person) -> str:
        for group in self.contents.groups_of(self.kind):
            if person.id in group.member_ids:
                return self.tr("group %1").replace("%1", str(group.number))
        return ""

    def _has_come(self, person: Person) -> bool:
        tick = self.contents.attendance.get((person.id, self.kind))
        return tick is not None and tick.present

    def _show_state(self) -> None:
        meeting, clock = self.contents.meeting(self.kind), self.contents.clocks.get(self.kind)
        dates = self.method.dates
        told = [] if meeting.day is None else [dates.with_weekday(meeting.day)]
        told += [] if meeting.start is None else [dates.clock(meeting.start)]
        told += [meeting.place.strip()] if meeting.place.strip() else []
        name = self.method.text(f"words:meeting_kind.{self.kind.value}")
        self.ui.when_label.setText(" · ".join(told) or name)
        if clock is None:
            state = self.method.text("guidance:hold_1.empty")
        elif clock.ended is None:
            state = self.tr("The meeting is under way. It continues where it was.")
        else:
            times = self.tr("Held from %1 to %2.").replace("%1", dates.clock(clock.began.time()))
            state = times.replace("%2", dates.clock(clock.ended.time()))
        self.ui.state_label.setText(state)

    def _show_counts(self) -> None:
        turnout = attendance.turnout(self.contents, self.kind)
        self.ui.rest_button.setEnabled(bool(turnout.unticked and turnout.present))
        for each in (self.ui.people_list, self.ui.absent_button, self.ui.rest_button):
            each.setVisible(bool(self.contents.people))
        if not turnout.invited:
            self.ui.count_label.setText(self.method.text("guidance:hold_1.nobody"))
            return
        if turnout.attended and not turnout.present:
            self.ui.count_label.setText(self.tr("%n came, without names", "", turnout.attended))
            return
        told = self.tr("%1 of %2 have come").replace("%1", str(turnout.present))
        parts = [told.replace("%2", str(turnout.invited))]
        if turnout.absent:
            parts.append(self.tr("%n have not come", "", turnout.absent))
        if turnout.unticked:
            parts.append(self.tr("%n not looked for yet", "", turnout.unticked))
        self.ui.count_label.setText(" · ".join(parts))

    def _show_moves(self) -> None:
        """Who would move where, once those who have not come are taken out of the groups."""
        away = self._away()
        outside = self._outside()
        self.ui.mix_card.setVisible(
            self.kind in GROUP_SIZE and bool(away or outside or not self.ui.notice.isHidden())
        )
        self.ui.remix_button.setEnabled(bool(away or outside))
        if not (away or outside):
            self.ui.mix_note.setText(self.tr("✓ The groups fit those who have come."))
            self.ui.moves_label.setText("")
            return
        notes = []
        if away:
            notes.append(self.tr("%n in the groups have not come.", "", len(away)))
        if outside:
            notes.append(self.tr("%n who have come have no group.", "", len(outside)))
        moved = groups.remixed(self.contents, self.kind, away).moved if away else ()
        if away and not moved:
            notes.append(self.tr("Nobody has to move."))
        self.ui.mix_note.setText(" ".join(notes))
        self.ui.moves_label.setText("\n".join(self._move(*vars(each).values()) for each in moved))

    def _move(self, person_id: int, source: int, target: int) -> str:
        told = self.tr("%1: from group %2 to group %3").replace("%2", str(source))
        told = told.replace("%3", str(target))
        return told.replace("%1", self.contents.person_names[person_id])

    def _away(self) -> tuple[int, ...]:
        """Those who have not come and sit in a group."""
        seated = {m for group in self.contents.groups_of(self.kind) for m in group.member_ids}
        absent = attendance.absent(self.contents, self.kind)
        return tuple(person.id for person in absent if person.id in seated)

    def _outside(self) -> tuple[int, ...]:
        """Those who have come and sit in none."""
        if not self.contents.groups_of(self.kind):
            return ()
        ticks = self.contents.attendance
        return tuple(
            person.id
            for person in groups.outside(self.contents, self.kind)
            if (tick := ticks.get((person.id, self.kind))) is not None and tick.present
        )

    def _show_log(self) -> None:
        clock = self.contents.clocks.get(self.kind)
        logged = holding.log(self.contents, self.kind)
        self.ui.log_card.setVisible(clock is not None and clock.is_over)
        self._log.show_log(logged)
        self.ui.log_note.setText(self.method.text("guidance:hold_1.log"))
        lines = self._log.rowCount() + 2
        self.ui.log_table.setMinimumHeight(2 * lines * self.fontMetrics().lineSpacing())

    def _meeting_chosen(self) -> None:
        self.flush()
        self.ui.notice.hide()
        self.autosave.quietly(self.load)
        self.refresh()

    def _found(self) -> None:
        self._show_people()

    def _tick_first(self) -> None:
        """Enter: the first who fits has come; the field is ready for the next."""
        chosen = self.ui.people_list.chosen()
        if self.ui.find_edit.text().strip() and chosen is not None:
            self._do(lambda: attendance.tick(self.apv, [chosen], self.kind, True))
            self.ui.find_edit.clear()

    def _ticked(self, person_id: int, present: bool) -> None:
        tick = True if present else None
        self._do(lambda: attendance.tick(self.apv, [person_id], self.kind, tick))

    def _add(self) -> None:
        """Somebody who is not on the list has come: they are put on it, and have come."""
        name = self.ui.find_edit.text()

        def add() -> None:
            new = people.add(self.apv, name)
            attendance.tick(self.apv, [new.id], self.kind, True)

        if self._do(add):
            self.ui.find_edit.clear()
            self.ui.find_edit.setFocus()

    def _absent(self) -> None:
        chosen = self.ui.people_list.chosen()
        if chosen is not None:
            self._do(lambda: attendance.tick(self.apv, [chosen], self.kind, False))

    def _rest_absent(self) -> None:
        ticks = self.contents.attendance
        rest = [p.id for p in self.contents.people if (p.id, self.kind) not in ticks]
        self._do(lambda: attendance.tick(self.apv, rest, self.kind, False))

    def _remix(self) -> None:
        """Those who are away leave the groups, and those who came without one get a seat."""
        away, outside = self._away(), self._outside()
        moved = self.ui.moves_label.text()

        def set_right() -> None:
            if away:
                groups.remix_for_absent(self.apv, self.kind, away)
            if outside:
                groups.place_rest(self.apv, self.kind, outside)

        if self._do(set_right):
            self._steps_to_undo = bool(away) + bool(outside)
            done = self.tr("The groups have been adjusted.")
            told = "\n".join(part for part in (done, moved) if part)
            self.ui.notice.tell(told, self.apv.undo_event)
            self._show_moves()

    def _undo(self) -> None:
        def undo() -> None:
            for _ in range(self._steps_to_undo):
                self.apv.undo()

        self.ui.notice.hide()
        self._do(undo)

    def _hold(self) -> None:
        if self.flush():
            self.hold_requested.emit(self.kind)

    def _do(self, deed: Callable[[], object]) -> bool:
        """Do what was asked for, with the number that was typed before it kept."""
        self.flush()
        if not self.attempt(deed):
            return False
        self.refresh()
        return True
