"""Drejebog: the items of a meeting in order, each with its minutes and what to say aloud."""

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtWidgets import QLabel, QWidget

from apv_desktop.domain.meeting_clock import TURN_SECONDS
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.script_items import Turns
from apv_desktop.domain.scripts import Fit, Slot, largest_group
from apv_desktop.gui.generated.ui_script_page import Ui_ScriptPage
from apv_desktop.gui.models.script_model import ITEM_COLUMN, ScriptModel
from apv_desktop.gui.pages.script_lists import ScriptLists
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.labels import dress
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import meeting_texts, scripts

_LINES = ("title", "material", "who")
_ROWS_SEEN = 12
_NOTES = ("method", "instruction", "say")


class ScriptPage(StepPage):
    """The script of one meeting, or of several behind tabs. A subclass says which."""

    MEETINGS: ClassVar[tuple[MeetingKind, ...]] = ()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_ScriptPage()
        self.ui.setupUi(self.form)
        self._chosen: int | None = None
        self._model = ScriptModel(self.method.dates, self)
        self.ui.items_table.setModel(self._model)
        self.ui.items_table.stretch(ITEM_COLUMN)
        for kind in self.MEETINGS:
            name = self.method.text(f"words:meeting_kind.{kind.value}")
            self.ui.meeting_tabs.setTabData(self.ui.meeting_tabs.addTab(name), kind)
        self.ui.meeting_tabs.setAccessibleName(self.tr("Meeting"))
        self.ui.meeting_tabs.setVisible(len(self.MEETINGS) > 1)
        self.ui.refused_label.hide()
        self._lists = ScriptLists(self.ui, self.method, self)
        self._lists.proposal_requested.connect(self._restore)
        self._fill_fold()
        self._connect()
        self.ready()

    @property
    def kind(self) -> MeetingKind:
        """The meeting whose script is shown."""
        shown: MeetingKind = self.ui.meeting_tabs.tabData(self.ui.meeting_tabs.currentIndex())
        return shown

    def load(self) -> None:
        """Show the script, the item that was chosen, and what goes with the meeting."""
        self._show_table()
        self._show_item()
        self._show_lists()

    def save(self) -> None:
        """Keep what the form holds of the chosen item, and what goes with the meeting.

        Raises:
            RuleBroken: the item refuses it, or a list is too long.
        """
        meeting_texts.change(self.apv, self.method, **self._lists.typed())
        chosen = self._chosen
        if chosen is not None and any(chosen == item.id for item in self.contents.script_items):
            scripts.change(self.apv, chosen, **self._typed())

    def refresh(self) -> None:
        """Show clock times and sum as they follow from what was kept."""
        super().refresh()
        self._show_table()
        if not self.autosave.is_open:
            self.autosave.quietly(self._show_item)
            self.autosave.quietly(self._show_lists)

    def error_label(self) -> QLabel:
        """The line under the table."""
        found: QLabel = self.ui.refused_label
        return found

    def show_row(self, row_id: int, part_id: int) -> None:
        """Stand on an item, on the tab of its meeting."""
        found = [item for item in self.contents.script_items if item.id == row_id]
        if found and found[0].meeting in self.MEETINGS:
            self.ui.meeting_tabs.setCurrentIndex(self.MEETINGS.index(found[0].meeting))
            self._choose(row_id)
            self.ui.items_table.setFocus()

    def _connect(self) -> None:
        ui = self.ui
        ui.meeting_tabs.currentChanged.connect(self._meeting_chosen)
        ui.items_table.selectionModel().currentRowChanged.connect(self._row_chosen)
        ui.items_table.move_requested.connect(self._move)
        ui.items_table.remove_requested.connect(self._remove)
        self._model.place_asked.connect(self._place)
        ui.proposal_button.clicked.connect(self._use_proposal)
        ui.fit_button.clicked.connect(self._fit)
        ui.up_button.clicked.connect(self._move_up)
        ui.down_button.clicked.connect(self._move_down)
        ui.split_button.clicked.connect(self._split)
        ui.remove_button.clicked.connect(self._remove)
        ui.add_button.clicked.connect(self._add)
        ui.new_edit.returnPressed.connect(self._add)
        ui.hold_button.clicked.connect(self._hold)

    def _fill_fold(self) -> None:
        self.ui.more_fold.set_title(self.tr("Materials, who, and whose turn"))
        self.ui.more_fold.body.addWidget(self.ui.more_box)
        for turns in Turns:
            word = self.method.text(f"words:turns.{turns.value or 'none'}")
            self.ui.turns_combo.addItem(word, turns)

    def _show_lists(self) -> None:
        shown = meeting_texts.shown(self.contents, self.method)
        self._lists.show(shown, self.contents.meeting_texts)

    def _restore(self, names: tuple[str, ...]) -> None:
        empty = dict.fromkeys(names, "")
        self._do(lambda: meeting_texts.change(self.apv, self.method, **empty))

    def _typed(self) -> dict[str, Any]:
        typed: dict[str, Any] = {name: self._field(name).text().strip() for name in _LINES}
        typed |= {name: self._field(name).toPlainText() for name in _NOTES}
        typed["turns"] = self.ui.turns_combo.currentData()
        return {**typed, "minutes": self.ui.minutes_spin.value()}

    def _field(self, name: str) -> Any:
        return getattr(self.ui, f"{name}_edit")

    def _show_table(self) -> None:
        table = scripts.table(self.contents, self.method, self.kind)
        is_chosen = bool(self.contents.script_of(self.kind))
        selection = self.ui.items_table.selectionModel()
        was = selection.blockSignals(True)
        self._model.show_slots(table.slots, is_chosen)
        selection.blockSignals(was)
        shown = min(len(table.slots), _ROWS_SEEN) + 2
        self.ui.items_table.setMinimumHeight(2 * shown * self.fontMetrics().lineSpacing())
        key = {Fit.EXACT: "exact", Fit.SHORT: "short", Fit.LONG: "long"}[table.fit]
        values = {"total": table.total, "length": table.length, "over": abs(table.over)}
        self.ui.sum_label.setText(self.method.text(f"paper/leaders_script:sum.{key}", **values))
        dress(self.ui.sum_label, "warn" if table.fit is Fit.LONG else "section")
        can_fit = is_chosen and table.over and any(s.item.is_proposal for s in table.slots)
        self.ui.fit_button.setVisible(bool(can_fit))
        self._show_state(is_chosen, any(slot.extra for slot in table.slots))
        self._stand_on_chosen()

    def _show_state(self, is_chosen: bool, has_fours: bool) -> None:
        words = "guidance:script_1.chosen" if is_chosen else "guidance:script_1.empty"
        told = [self.method.text(words)]
        if has_fours:
            told.append(self.tr("Some groups have four people. Their interviews take longer."))
        self.ui.state_label.setText(" ".join(told))
        again = self.tr("Restore the &proposal")
        self.ui.proposal_button.setText(again if is_chosen else self.tr("Use the &proposal"))
        dress(self.ui.proposal_button, "" if is_chosen else "primary")
        for box in (self.ui.deeds_box, self.ui.add_box):
            box.setVisible(is_chosen)

    def _stand_on_chosen(self) -> None:
        row = self._model.row_of(self._chosen)
        if row < 0:
            row = 0
            slot = self._model.slot_at(0)
            self._chosen = None if slot is None else slot.item.id
        table = self.ui.items_table
        if table.current_row() != row:
            selection = table.selectionModel()
            was = selection.blockSignals(True)
            table.setCurrentIndex(self._model.index(row, ITEM_COLUMN))
            table.selectRow(row)
            selection.blockSignals(was)

    def _show_item(self) -> None:
        slot = self._slot()
        is_chosen = slot is not None and bool(self.contents.script_of(self.kind))
        self.ui.item_card.setVisible(slot is not None)
        if slot is None:
            return
        self.ui.item_label.setText(self._headline(slot))
        for name in (*_LINES, *_NOTES):
            field, text = self._field(name), getattr(slot.item, name)
            shown = field.text() if name in _LINES else field.toPlainText()
            if shown != text:
                (field.setText if name in _LINES else field.setPlainText)(text)
            field.setReadOnly(not is_chosen)
        self.ui.minutes_spin.setValue(slot.item.minutes)
        self.ui.minutes_spin.setEnabled(is_chosen)
        self.ui.turns_combo.setCurrentIndex(self.ui.turns_combo.findData(slot.item.turns))
        self.ui.turns_combo.setEnabled(is_chosen)
        row = self._model.row_of(slot.item.id)
        self.ui.up_button.setEnabled(row > 0)
        self.ui.down_button.setEnabled(row < self._model.rowCount() - 1)
        self.ui.split_button.setEnabled(slot.item.minutes > 1)

    def _headline(self, slot: Slot) -> str:
        """When the item is; that the method leaves it open, if it does."""
        told = []
        if slot.start is not None and slot.end is not None:
            times = self.tr("%1 to %2").replace("%1", self.method.dates.clock(slot.start))
            told.append(times.replace("%2", self.method.dates.clock(slot.end)))
        told.append(self.method.text("paper/leaders_script:minutes", count=slot.minutes))
        if slot.item.turns.value:
            people = largest_group(self.contents, self.kind)
            each = self.tr("%1 × %2 minutes in turn").replace("%1", str(people))
            told.append(each.replace("%2", str(TURN_SECONDS[slot.item.turns] // 60)))
        if slot.item.is_proposal:
            told.append(self.tr("a proposal: the method leaves this open"))
        return " · ".join(told)

    def _slot(self) -> Slot | None:
        return self._model.slot_at(self._model.row_of(self._chosen))

    def _meeting_chosen(self) -> None:
        if self.autosave.is_open and not self.flush():
            self.ui.meeting_tabs.blockSignals(True)
            item = next(i for i in self.contents.script_items if i.id == self._chosen)
            self.ui.meeting_tabs.setCurrentIndex(self.MEETINGS.index(item.meeting))
            self.ui.meeting_tabs.blockSignals(False)
            return
        self._chosen = None
        self.autosave.quietly(self.load)

    def _row_chosen(self) -> None:
        slot = self._model.slot_at(self.ui.items_table.current_row())
        if slot is None or slot.item.id == self._chosen:
            return
        if not self.flush():
            self._stand_on_chosen()
            return
        self._choose(slot.item.id)

    def _choose(self, item_id: int | None) -> None:
        self._chosen = item_id
        self._show_table()
        self.autosave.quietly(self._show_item)

    def _use_proposal(self) -> None:
        self._do(lambda: scripts.use_proposal(self.apv, self.method, self.kind))
        self.ui.items_table.setFocus()

    def _fit(self) -> None:
        self._do(lambda: scripts.fit(self.apv, self.kind))

    def _add(self) -> None:
        title, after = self.ui.new_edit.text(), self._chosen
        made: list[int] = []

        def add() -> None:
            language = self.method.language
            made.append(scripts.add(self.apv, self.kind, title, language, after).id)

        if self._do(add):
            self.ui.new_edit.clear()
            self._choose(made[0])
            self.ui.minutes_spin.setFocus()

    def _split(self) -> None:
        if self._chosen is not None:
            self._do(lambda: scripts.split(self.apv, self.method, self._chosen or 0))

    def _remove(self) -> None:
        if self._chosen is None or not self.contents.script_of(self.kind):
            return
        gone, row = self._chosen, self._model.row_of(self._chosen)
        beside = self._model.slot_at(row + 1) or self._model.slot_at(row - 1)
        if self._do(lambda: scripts.remove(self.apv, gone)):
            self._choose(None if beside is None else beside.item.id)
            self.ui.items_table.setFocus()

    def _place(self, item_id: object, at: int) -> None:
        if isinstance(item_id, int) and self._do(lambda: scripts.place(self.apv, item_id, at)):
            self._choose(item_id)

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, steps: int) -> None:
        if self._chosen is not None and self.contents.script_of(self.kind):
            self._do(lambda: scripts.move(self.apv, self._chosen or 0, steps))

    def _hold(self) -> None:
        if self.flush():
            self.hold_requested.emit(self.kind)

    def _do(self, deed: Callable[[], object]) -> bool:
        """Do what was asked for, with what was typed before it kept."""
        self.ui.refused_label.hide()
        if not self.flush() or not self.attempt(deed):
            return False
        self.refresh()
        return True
