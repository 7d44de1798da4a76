"""Changes at work: asking for them, writing one in, and what it asks to be looked at."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QListWidgetItem

from apv_desktop.domain import coverage as rules
from apv_desktop.domain.conditions import CONDITIONS
from apv_desktop.domain.law_records import ChangeKind, WorkChange
from apv_desktop.services import conditions, coverage

if TYPE_CHECKING:
    from apv_desktop.gui.pages.coverage_page import CoveragePage

_ID = Qt.ItemDataRole.UserRole


class ChangeCard(QObject):
    """Fills and reads the fields of one change at work."""

    def __init__(self, page: "CoveragePage") -> None:
        super().__init__(page)
        self._page, self._ui = page, page.ui
        for kind in ChangeKind:
            self._ui.kind_combo.addItem(page.method.text(f"law:changes.{kind.value}"), kind)
        named = self._ui.day_label.text().replace("&", "")
        self._ui.day_edit.set_up(named, page.method.dates)
        texts = conditions.texts(page.method)
        for condition in CONDITIONS:
            line = QListWidgetItem(texts[condition]["name"], self._ui.areas_list)
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            line.setData(_ID, condition)
            line.setCheckState(Qt.CheckState.Unchecked)
        self._ui.areas_list.itemChanged.connect(self._tick)
        self._ui.remove_button.clicked.connect(self._remove)
        self._id = 0

    def fill(self, change: WorkChange) -> None:
        """Show a change."""
        ui = self._ui
        self._id = change.id
        ui.what_edit.setPlainText(change.what)
        ui.kind_combo.setCurrentIndex(ui.kind_combo.findData(change.kind))
        ui.day_edit.set_day(change.day)
        ui.seen_to_edit.setPlainText(change.seen_to)
        self._show_areas(change)

    def save(self, change: WorkChange) -> None:
        """Keep what stands about a change.

        Raises:
            RuleBroken: nothing says what has changed, or the day is refused.
        """
        apv, ui = self._page.apv, self._ui
        coverage.change_work_change(
            apv,
            change.id,
            what=ui.what_edit.toPlainText(),
            kind=ui.kind_combo.currentData(),
            seen_to=ui.seen_to_edit.toPlainText(),
        )
        day = ui.day_edit.day(apv.today, "day")
        if day is not None:
            coverage.change_work_change(apv, change.id, day=day)

    def show(self, change: WorkChange) -> None:
        """Show what the change still asks for."""
        page, ui = self._page, self._ui
        ui.change_label.setText(page.method.text(f"law:changes.{change.kind.value}"))
        if not rules.is_open(change, page.contents):
            told = self.tr("You have looked at this change.")
        elif change.conditions:
            told = self.tr("Review the ticked areas again, and enter the date in each of them.")
        else:
            told = self.tr("Tick the areas it touches, or write how you have looked at it.")
        ui.change_state_label.setText(told)
        self._show_areas(change)

    def _show_areas(self, change: WorkChange) -> None:
        was = self._ui.areas_list.blockSignals(True)
        for at in range(self._ui.areas_list.count()):
            line = self._ui.areas_list.item(at)
            touched = line.data(_ID) in change.conditions
            line.setCheckState(Qt.CheckState.Checked if touched else Qt.CheckState.Unchecked)
        self._ui.areas_list.blockSignals(was)

    def _tick(self) -> None:
        lines = [self._ui.areas_list.item(at) for at in range(self._ui.areas_list.count())]
        ticked = [line.data(_ID) for line in lines if line.checkState() is Qt.CheckState.Checked]
        deed = partial(coverage.change_work_change, self._page.apv, self._id, conditions=ticked)
        self._page.attempt(deed)
        self._page.apv.settle()
        self._page.refresh()

    def _remove(self) -> None:
        self._page.autosave.settled()
        if self._page.attempt(partial(coverage.remove_change, self._page.apv, self._id)):
            self._page.stand_on(0)
            self._ui.things_list.setFocus()


class AskCard(QObject):
    """Asks whether the work has changed; the answer is a change, or that there was none."""

    def __init__(self, page: "CoveragePage") -> None:
        super().__init__(page)
        self._page, self._ui = page, page.ui
        ui = self._ui
        for kind in ChangeKind:
            ui.new_kind_combo.addItem(page.method.text(f"law:changes.{kind.value}"), kind)
        ui.new_day_edit.set_up(ui.new_day_label.text().replace("&", ""), page.method.dates)
        for field in (ui.new_what_edit, ui.new_kind_combo, ui.new_day_edit.line):
            field.setProperty("own_save", True)
        ui.ask_text.setText(page.method.text("law:items.work_changes.asks"))
        ui.add_button.clicked.connect(self.add)
        ui.nothing_button.clicked.connect(self._nothing)

    @property
    def is_typed(self) -> bool:
        """Whether a change is typed but not written in."""
        return bool(self._ui.new_what_edit.toPlainText().strip())

    def fill(self) -> None:
        """A change is written in as of today."""
        if not self.is_typed:
            self._ui.new_day_edit.set_day(self._page.apv.today)

    def show(self) -> None:
        """Show when somebody last asked."""
        asked = self._page.contents.account.changes_asked_on
        never = self.tr("Nobody has asked yet.")
        told = self.tr("Last asked on %1.")
        day = "" if asked is None else self._page.method.dates.long(asked)
        self._ui.asked_label.setText(told.replace("%1", day) if asked else never)

    def add(self) -> bool:
        """Write the change in; False when it is refused and still stands there."""
        page, made = self._page, list[WorkChange]()
        if not page.keep() or not page.attempt(lambda: made.append(self._added())):
            return False
        self._ui.new_what_edit.clear()
        page.stand_on(-made[0].id)
        self._ui.areas_list.setFocus()
        return True

    def _added(self) -> WorkChange:
        apv, ui = self._page.apv, self._ui
        day = ui.new_day_edit.day(apv.today, "day") or apv.today
        words = ui.new_what_edit.toPlainText()
        return coverage.add_change(apv, ui.new_kind_combo.currentData(), day, words)

    def _nothing(self) -> None:
        if self._page.attempt(partial(coverage.note_asked, self._page.apv)):
            self._page.refresh()
