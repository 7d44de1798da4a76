"""The card of one special assessment: whether it is needed, and where the document lies."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from apv_desktop.domain import coverage as rules
from apv_desktop.domain.law_records import Relevance, SpecialKind
from apv_desktop.services import coverage

if TYPE_CHECKING:
    from apv_desktop.gui.pages.coverage_page import CoveragePage


class SpecialCard(QObject):
    """Fills and reads the fields of one special assessment."""

    def __init__(self, page: "CoveragePage") -> None:
        super().__init__(page)
        self._page, self._ui = page, page.ui
        for relevance in Relevance:
            word = page.method.text(f"law:relevance.{relevance.value or 'open'}")
            self._ui.relevance_combo.addItem(word, relevance)
        self._ui.reference_label.setBuddy(self._ui.reference_edit)
        named = self._ui.dated_on_label.text().replace("&", "")
        self._ui.dated_on_edit.set_up(named, page.method.dates)

    def fill(self, kind: SpecialKind) -> None:
        """Show what is known of an assessment."""
        special, ui = rules.special_of(self._page.contents, kind), self._ui
        ui.relevance_combo.setCurrentIndex(ui.relevance_combo.findData(special.relevance))
        ui.reference_edit.setPlainText(special.reference)
        ui.dated_on_edit.set_day(special.dated_on)

    def save(self, kind: SpecialKind) -> None:
        """Keep what stands about an assessment.

        Raises:
            RuleBroken: a day refused; the words are kept.
        """
        apv, ui = self._page.apv, self._ui
        relevance, words = ui.relevance_combo.currentData(), ui.reference_edit.toPlainText()
        coverage.answer_special(apv, kind, relevance=relevance, reference=words)
        coverage.answer_special(apv, kind, dated_on=ui.dated_on_edit.day(apv.today, "dated_on"))

    def show(self, kind: SpecialKind) -> None:
        """Show what the assessment is about, and what is asked for."""
        method, ui = self._page.method, self._ui
        texts = method.file("law")["specials"][kind.value]
        ui.special_label.setText(texts["name"])
        ui.special_text.setText(texts["text"])
        ui.special_source_label.setText(self._page.source_line(texts["source"]))
        relevance = ui.relevance_combo.currentData()
        where, why = self.tr("&Where is the document kept?"), self.tr("&Why not?")
        ui.reference_label.setText(why if relevance is Relevance.NO else where)
        for widget in (ui.dated_on_label, ui.dated_on_edit):
            widget.setVisible(relevance is not Relevance.NO)
