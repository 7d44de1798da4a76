"""Fælles opsamlinger: meetings of the follow-up; what is open comes up again by itself."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from apv_desktop.domain import wrap_ups as rules
from apv_desktop.domain.dates import parse_clock
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.wrap_ups import OpenItem, WrapUp
from apv_desktop.gui.generated.ui_wrap_ups_page import Ui_WrapUpsPage
from apv_desktop.gui.pages.rows_page import RowsPage
from apv_desktop.gui.widgets.accordion import Accordion
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import wrap_ups

_NONE = -1


@frozen
class _ItemRow:
    """An open item as a row: `is_closed` at the wrap-up that is shown."""

    id: int
    text: str
    who: str
    answer: str
    is_closed: bool


class WrapUpsPage(RowsPage):
    """One wrap-up at a time, in three parts: when, its agenda, and what was said."""

    STEP = StepId.WRAP_UPS

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_WrapUpsPage()
        self.ui.setupUi(self.form)
        self._chosen = 0
        cards = {name: getattr(self.ui, f"{name}_card") for name in ("when", "agenda", "record")}
        self.parts = Accordion(self.ui.page_layout, cards)
        self.parts.folds["when"].set_title(self.tr("When and where"))
        self.parts.folds["record"].set_title(self.tr("Minutes"))
        texts = self.method.file("guidance")["wrap_ups"]
        self.ui.empty_label.setText(texts["empty"])
        self.ui.agenda_hint_label.setText(texts["agenda"])
        self.ui.day_edit.set_up(self.ui.day_label.text().replace("&", ""), self.method.dates)
        self._set_up_items()
        ui = self.ui
        ui.wrap_up_combo.activated.connect(self._choose)
        ui.add_button.clicked.connect(self._add)
        ui.remove_button.clicked.connect(self._remove)
        self.ready()

    def load(self) -> None:
        """Show the wrap-up chosen: the next one to hold, until another is."""
        wrap_up = self._wrap_up()
        if wrap_up is None:
            return
        self._chosen = wrap_up.id
        ui = self.ui
        ui.day_edit.set_day(wrap_up.day)
        start = wrap_up.start
        ui.start_edit.setText("" if start is None else self.method.dates.bare_clock(start))
        ui.minutes_spin.setValue(wrap_up.minutes)
        ui.place_edit.setText(wrap_up.place)
        ui.agenda_edit.setPlainText(wrap_up.agenda)
        ui.is_held_check.setChecked(wrap_up.is_held)
        ui.attended_spin.setValue(_NONE if wrap_up.attended is None else wrap_up.attended)
        ui.record_edit.setPlainText(wrap_up.record)

    def save(self) -> None:
        """Keep every field that can be kept.

        Raises:
            RuleBroken: the first that cannot; the others are kept.
        """
        if self._wrap_up() is None:
            return
        refused: RuleBroken | None = None
        for field, read in self._fields().items():
            try:
                wrap_ups.change(self.apv, self._chosen, **{field: read()})
            except RuleBroken as broken:
                refused = refused or broken
        if refused is not None:
            raise refused

    def refresh(self) -> None:
        """Show which wrap-ups there are and what comes up at this one."""
        super().refresh()
        wrap_up = self._wrap_up()
        if wrap_up is not None and wrap_up.id != self._chosen:
            self.autosave.quietly(self.load)
        self._tell_list()
        self.ui.empty_card.setVisible(wrap_up is None)
        for fold in self.parts.folds.values():
            fold.setVisible(wrap_up is not None)
        if wrap_up is not None:
            self._show_items(wrap_up)

    def flush(self) -> bool:
        """Keep the fields, an open cell, and an item typed but not added yet."""
        self.ui.items_panel.table.finish_editing()
        if self.ui.items_panel.typed and not self._add_item():
            return False
        return super().flush()

    def field_for(self, field: str) -> QWidget | None:
        """The field; what is wrong with being held stands by its tick."""
        if field in ("text", "who", "answer"):
            return self.ui.items_panel.add_edit
        return super().field_for(field)

    def show_row(self, row_id: int, part_id: int) -> None:
        """Stand on a wrap-up, or on an item of it."""
        if any(each.id == row_id for each in self.contents.wrap_ups):
            self._stand_on(row_id)
        self.parts.open("agenda" if part_id else "when")
        if not (part_id and self.ui.items_panel.stand_on(part_id)):
            self.ui.wrap_up_combo.setFocus()

    def _set_up_items(self) -> None:
        yes, no = (self.method.text(f"words:answer.{word}") for word in ("yes", "no"))
        panel = self.ui.items_panel
        panel.set_up(
            self.tr("An open &item"),
            self.tr("Type what is not finished, and press Enter"),
            self.tr("Open items"),
            {
                "text": self.tr("What it is about"),
                "who": self.tr("Who takes it on"),
                "answer": self.tr("Last said"),
                "is_closed": self.tr("Closed"),
            },
            ticks=(yes, no),
        )
        panel.add_requested.connect(self._add_item)
        panel.edited.connect(self._edit_item)
        panel.remove_requested.connect(self._remove_item)

    def _fields(self) -> dict[str, Callable[[], object]]:
        """What reads each field; the day before the tick that leans on it."""
        ui, today = self.ui, self.apv.today
        attended = ui.attended_spin.value()
        return {
            "day": lambda: ui.day_edit.day(today, "day"),
            "start": lambda: parse_clock(ui.start_edit.text(), "start"),
            "minutes": ui.minutes_spin.value,
            "place": ui.place_edit.text,
            "agenda": ui.agenda_edit.toPlainText,
            "is_held": ui.is_held_check.isChecked,
            "attended": lambda: None if attended == _NONE else attended,
            "record": ui.record_edit.toPlainText,
        }

    def _wrap_up(self) -> WrapUp | None:
        """The one chosen; else the next to hold, else the last held."""
        known = rules.by_day(self.contents.wrap_ups)
        chosen = next((each for each in known if each.id == self._chosen), None)
        return chosen or rules.coming(known) or next(iter(rules.held(known)), None)

    def _tell_list(self) -> None:
        known = rules.by_day(self.contents.wrap_ups)
        combo = self.ui.wrap_up_combo
        combo.clear()
        for each in known:
            combo.addItem(self._named(each), each.id)
        combo.setCurrentIndex(combo.findData(self._chosen))
        for widget in (combo, self.ui.wrap_up_label, self.ui.remove_button):
            widget.setVisible(bool(known))

    def _named(self, wrap_up: WrapUp) -> str:
        day = wrap_up.day
        told = self.tr("No day yet") if day is None else self.method.dates.with_weekday(day)
        if wrap_up.is_held:
            return "✓ " + self.tr("%1, held").replace("%1", told)
        if wrap_up.is_due(self.apv.today):
            return "⚠ " + self.tr("%1, not written yet").replace("%1", told)
        return f"○ {told}"

    def _show_items(self, wrap_up: WrapUp) -> None:
        found = rules.items_at(wrap_up, self.contents.wrap_ups, self.contents.open_items)
        self.ui.items_panel.show_rows([self._row(item, wrap_up) for item in found])
        title = self.tr("Agenda")
        waiting = sum(item.closed_at is None for item in found)
        told = self.tr("%n open item(s)", "", waiting)
        self.parts.folds["agenda"].set_title(f"{title} ({told})" if waiting else title)

    def _row(self, item: OpenItem, wrap_up: WrapUp) -> _ItemRow:
        return _ItemRow(item.id, item.text, item.who, item.answer, item.closed_at == wrap_up.id)

    def _stand_on(self, wrap_up_id: int) -> None:
        if wrap_up_id != self._chosen and self.flush():
            self._chosen = wrap_up_id
            self.autosave.quietly(self.load)
        self.refresh()

    def _choose(self) -> None:
        self._stand_on(int(self.ui.wrap_up_combo.currentData()))

    def _add(self) -> None:
        made: list[WrapUp] = []
        if self.flush() and self.attempt(lambda: made.append(wrap_ups.add(self.apv))):
            self._chosen = made[0].id
            self.parts.open("when")
            self.show_page()
            self.ui.day_edit.line.setFocus()

    def _remove(self) -> None:
        self.autosave.settled()
        if self.attempt(partial(wrap_ups.remove, self.apv, self._chosen)):
            self._chosen = 0
            self.show_page()
            self.ui.add_button.setFocus()

    def _add_item(self) -> bool:
        panel = self.ui.items_panel
        add = partial(wrap_ups.add_item, self.apv, self._chosen, panel.typed)
        return self.add_row(panel, add)

    def _edit_item(self, item_id: int, field: str, value: object) -> None:
        table = self.ui.items_panel.table
        cell = table.currentIndex()
        if field == "is_closed":
            self.attempt(partial(wrap_ups.close_item, self.apv, item_id, self._chosen, bool(value)))
        elif not self.attempt(partial(wrap_ups.change_item, self.apv, item_id, **{field: value})):
            table.retry(cell, str(value))
        self.apv.settle()
        self.refresh()

    def _remove_item(self, item_id: int) -> None:
        if self.attempt(partial(wrap_ups.remove_item, self.apv, item_id)):
            self.refresh()
