"""The card of one area: how far it has been looked at, by which method, when, and when next."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from apv_desktop.domain import coverage as rules
from apv_desktop.domain.conditions import check_of, themes_of
from apv_desktop.domain.covered import Extent, Handling
from apv_desktop.services import coverage

if TYPE_CHECKING:
    from apv_desktop.gui.pages.coverage_page import CoveragePage


class AreaCard(QObject):
    """Fills and reads the fields of one area."""

    def __init__(self, page: "CoveragePage") -> None:
        super().__init__(page)
        self._page, self._ui = page, page.ui
        for extent in Extent:
            word = page.method.text(f"law:extents.{extent.value or 'open'}")
            self._ui.extent_combo.addItem(word, extent)
        word = page.method.text("law:extents.not_relevant")
        self._ui.extent_combo.addItem(word, Handling.NOT_RELEVANT)
        self._ui.method_label.setBuddy(self._ui.method_edit)
        for name in ("covered_on", "planned_on"):
            named = getattr(self._ui, f"{name}_label").text().replace("&", "")
            getattr(self._ui, f"{name}_edit").set_up(named, page.method.dates)

    def fill(self, condition: str) -> None:
        """Show what is known of an area."""
        check = check_of(self._page.contents, condition)
        absent = check.handling is Handling.NOT_RELEVANT
        chosen = Handling.NOT_RELEVANT if absent else check.extent
        self._ui.extent_combo.setCurrentIndex(self._ui.extent_combo.findData(chosen))
        self._ui.method_edit.setPlainText(check.note if absent else check.method)
        self._ui.covered_on_edit.set_day(check.covered_on)
        self._ui.planned_on_edit.set_day(check.planned_on)
        self._ui.planned_on_edit.look_ahead(self._page.apv.today)

    def save(self, condition: str) -> None:
        """Keep what stands about an area; what is not found here needs a reason and no day.

        Raises:
            RuleBroken: a day refused; the words are kept.
        """
        apv, ui = self._page.apv, self._ui
        chosen, words = ui.extent_combo.currentData(), ui.method_edit.toPlainText()
        known = check_of(self._page.contents, condition)
        if chosen is Handling.NOT_RELEVANT:
            coverage.answer(apv, condition, handling=chosen, note=words)
            return
        if known.handling is Handling.NOT_RELEVANT:
            coverage.answer(apv, condition, handling=Handling.OPEN, note="")
        coverage.answer(apv, condition, extent=chosen, method=words)
        days = {
            name: getattr(ui, f"{name}_edit").day(apv.today, name)
            for name in ("covered_on", "planned_on")
        }
        coverage.answer(apv, condition, **days)

    def show(self, condition: str, texts: Mapping[str, str]) -> None:
        """Show what follows from what is known."""
        page, ui = self._page, self._ui
        ui.area_label.setText(texts["name"])
        ui.area_text.setText(texts["text"])
        themes = ", ".join(themes_of(page.contents, condition))
        ui.themes_label.setText(self.tr("Touched at the meetings: %1").replace("%1", themes))
        ui.themes_label.setVisible(bool(themes))
        absent = ui.extent_combo.currentData() is Handling.NOT_RELEVANT
        why, how = (
            self.tr("Wh&y does it not apply to you?"),
            self.tr("How do you look at &all of it?"),
        )
        ui.method_label.setText(why if absent else how)
        for name in ("covered_on", "planned_on"):
            getattr(ui, f"{name}_label").setVisible(not absent)
            getattr(ui, f"{name}_edit").setVisible(not absent)
        ui.due_label.setText(self._due(condition))
        ui.due_label.setVisible(bool(ui.due_label.text()))
        ui.area_source_label.setText(page.source_line(texts["source"]))

    def _due(self, condition: str) -> str:
        """When it is to be looked at again, and which change asks for it."""
        page = self._page
        told = []
        check = check_of(page.contents, condition)
        due = rules.next_due(check)
        if due is not None:
            day = page.method.dates.long(due)
            told.append(self.tr("Due for review again by %1 at the latest.").replace("%1", day))
        for change in rules.touching(page.contents, condition):
            if rules.is_later(change, check):
                what = change.what.strip().splitlines()[0]
                told.append(
                    self.tr("A change means you must review it again: %1").replace("%1", what)
                )
        return "\n".join(told)
