"""Fælles opsamlinger: meetings of the follow-up; what is open comes up again by itself."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from apv_desktop.domain import wrap_ups as rules
from apv_desktop.domain.dates import parse_clock
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.wrap_ups import OpenItem, WrapUp
from apv_desktop.gui.generated.ui_wrap_ups_page import Ui_WrapUpsPage
from apv_desktop.gui.pages.one_of_many_page import OneOfManyPage
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


class WrapUpsPage(OneOfManyPage):
    """One wrap-up at a time, in three parts: when, its agenda, and what was said."""

    STEP = StepId.WRAP_UPS

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_WrapUpsPage()
        self.ui.setupUi(self.form)
        self.fold(self.ui, ("when", "agenda", "record"))
        self.parts.folds["when"].set_title(self.tr("When and where"))
        self.parts.folds["record"].set_title(self.tr("Minutes"))
        texts = self.method.file("guidance")["wrap_ups"]
        self.ui.empty_label.setText(texts["empty"])
        self.ui.agenda_hint_label.setText(texts["agenda"])
        self.ui.day_edit.set_up(self.ui.day_label.text().replace("&", ""), self.method.dates)
        self._set_up_items()
        ui = self.ui
        self.set_up_choice(ui.wrap_up_combo, ui.add_button, ui.remove_button, ui.day_edit.line)
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
        self.keep_each(
            partial(self._keep_field, field, read) for field, read in self._fields().items()
        )

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
            self.stand_on(row_id)
        self.parts.open("agenda" if part_id else "when")
        if not (part_id and self.ui.items_panel.stand_on(part_id)):
            self.ui.wrap_up_combo.setFocus()

    def add_one(self) -> int:
        """A wrap-up without a day yet."""
        return wrap_ups.add(self.apv).id

    def remove_one(self) -> None:
        """Take the wrap-up away that is shown."""
        wrap_ups.remove(self.apv, self._chosen)

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

    def _keep_field(self, field: str, read: Callable[[], object]) -> None:
        wrap_ups.change(self.apv, self._chosen, **{field: read()})

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
        told = self.tr("No date yet") if day is None else self.method.dates.with_weekday(day)
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

    def _add_item(self) -> bool:
        panel = self.ui.items_panel
        add = partial(wrap_ups.add_item, self.apv, self._chosen, panel.typed)
        return self.add_row(panel, add)

    def _edit_item(self, item_id: int, field: str, value: object) -> None:
        edit = partial(wrap_ups.change_item, self.apv, item_id, **{field: value})
        if field == "is_closed":
            edit = partial(wrap_ups.close_item, self.apv, item_id, self._chosen, bool(value))
        self.edit_row(self.ui.items_panel, edit, value)

    def _remove_item(self, item_id: int) -> None:
        self.remove_row(partial(wrap_ups.remove_item, self.apv, item_id))
