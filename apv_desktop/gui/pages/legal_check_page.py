"""Lovtjek: what the law asks, what shows that it is met, and the way to what is missing."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from apv_desktop.content import law_words
from apv_desktop.domain.law_records import STAGES, Standing
from apv_desktop.domain.legal_check import ITEMS, LegalItem, LegalState
from apv_desktop.domain.legal_rules import Told
from apv_desktop.domain.search import Place
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_legal_check_page import Ui_LegalCheckPage
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import legal_check

_BESIDE_EACH_OTHER = 90  # letters across
_TOLD = Qt.ItemDataRole.UserRole
_GLYPHS = {LegalState.MET: "●", LegalState.MISSING: "○", LegalState.NOT_RELEVANT: "–"}
# The items whose evidence is written on this page, and where.
_OWN_PAGES = {
    "written_method": "method_page",
    "participation": "participation_page",
    "accessible": "accessible_page",
    "prevention": "prevention_page",
}
_NOTES = ("planned", "carried_out", *(f"{stage}_by" for stage in STAGES), "prevention")
_LINES = ("storage", "announced_how")


class LegalCheckPage(StepPage):
    """The items at the left, the one chosen at the right."""

    STEP = StepId.LEGAL_CHECK
    WIDE = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_LegalCheckPage()
        self.ui.setupUi(self.form)
        self._at = 1
        for standing in Standing:
            word = self.method.text(f"law:standing.{standing.value or 'open'}")
            self.ui.standing_combo.addItem(word, standing)
        self.ui.note_label.setBuddy(self.ui.note_edit)
        self.ui.help_label.setText(self.method.text("law:help_only"))
        self.ui.principles_label.setText(self._principles())
        named = self.ui.announced_on_label.text().replace("&", "")
        self.ui.announced_on_edit.set_up(named, self.method.dates)
        self.ui.items_splitter.setStretchFactor(1, 1)
        self.ui.items_splitter.setSizes([360, 640])
        for shown in (self.ui.lacks_list, self.ui.evidence_list):
            shown.itemActivated.connect(self._follow)
            shown.itemClicked.connect(self._follow)
        self.ui.items_list.line_chosen.connect(self._choose)
        self.ui.go_button.clicked.connect(self._go)
        self.ui.propose_button.clicked.connect(self._propose)
        self.ready()

    @property
    def _item(self) -> LegalItem:
        return legal_check.items(self.apv)[self._at - 1]

    def load(self) -> None:
        """Show the account, and the item last looked at."""
        account = self.contents.account
        for name in _NOTES:
            self._note(name).setPlainText(getattr(account, name))
        for name in _LINES:
            self._line(name).setText(getattr(account, name))
        self.ui.announced_on_edit.set_day(account.announced_on)
        self._show_list()
        self._fill()

    def save(self) -> None:
        """Keep the account, and what is said of the item.

        Raises:
            RuleBroken: a value refused; the words are kept.
        """
        standing, words = self.ui.standing_combo.currentData(), self.ui.note_edit.toPlainText()
        legal_check.answer(self.apv, self._item.id, standing=standing, note=words)
        notes = {name: self._note(name).toPlainText() for name in _NOTES}
        lines = {name: self._line(name).text() for name in _LINES}
        legal_check.change(self.apv, **notes, **lines)
        told = self.ui.announced_on_edit.day(self.apv.today, "announced_on")
        legal_check.change(self.apv, announced_on=told)

    def refresh(self) -> None:
        """Show how each item stands."""
        super().refresh()
        self._show_list()
        self._show_item()

    def show_page(self) -> None:
        """Stand on the item last looked at."""
        super().show_page()
        self.ui.items_list.setFocus()

    def show_row(self, row_id: int, part_id: int) -> None:
        """Stand on an item, by its number."""
        self.ui.items_list.choose(row_id)
        self.ui.items_list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and card stand side by side where both are wide enough to read."""
        super().resizeEvent(event)
        wide = self.width() > _BESIDE_EACH_OTHER * self.fontMetrics().averageCharWidth()
        across = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        self.ui.items_splitter.setOrientation(across)
        self.ui.items_list.setMinimumHeight(self.fontMetrics().lineSpacing() * 10)

    def _note(self, name: str) -> QPlainTextEdit:
        note: QPlainTextEdit = getattr(self.ui, f"{name}_edit")
        return note

    def _line(self, name: str) -> QLineEdit:
        line: QLineEdit = getattr(self.ui, f"{name}_edit")
        return line

    def _choose(self, at: int) -> None:
        """Look at another item, once what was typed about this one is kept."""
        if at == self._at:
            return
        if not self.flush():
            self.ui.items_list.choose(self._at)
            return
        self._at = at
        self.autosave.quietly(self._fill)
        self.refresh()

    def _fill(self) -> None:
        answer = self._item.answer
        self.ui.standing_combo.setCurrentIndex(self.ui.standing_combo.findData(answer.standing))
        self.ui.note_edit.setPlainText(answer.note)
        self._show_item()

    def _show_list(self) -> None:
        items = legal_check.items(self.apv)
        lines = {at: self._told(item) for at, item in enumerate(items, start=1)}
        self.ui.items_list.show_lines({self.tr("What the law requires"): lines})
        told = law_words.summary(self.contents, self.method, self.apv.today)
        self.ui.summary_label.setText(told)

    def _told(self, item: LegalItem) -> str:
        name = self.method.text(f"law:items.{item.id}.name")
        number = ITEMS.index(item.id) + 1
        return f"{number}. {name}\n{_GLYPHS[item.state]}  {law_words.state(item, self.method)}"

    def _show_item(self) -> None:
        item, ui, texts = self._item, self.ui, self.method.file("law")["items"][self._item.id]
        ui.item_label.setText(texts["name"])
        ui.state_label.setText(f"{_GLYPHS[item.state]}  {law_words.state(item, self.method)}")
        ui.asks_label.setText(law_words.asks(item.id, self.contents, self.method))
        lacks = item.lacks if item.state is LegalState.MISSING else ()
        self._show_told(ui.lacks_list, lacks)
        self._show_told(ui.evidence_list, item.evidence)
        for shown, label in (
            (ui.lacks_list, ui.lacks_label),
            (ui.evidence_list, ui.evidence_label),
        ):
            shown.setVisible(bool(shown.count()))
            label.setVisible(bool(shown.count()))
        ui.go_button.setText(self._way(item))
        ui.go_button.setVisible(bool(ui.go_button.text()))
        for name in _OWN_PAGES.values():
            getattr(ui, name).setVisible(_OWN_PAGES.get(item.id) == name)
        self._ask_for_note()
        ui.source_label.setText(law_words.source(texts["source"], self.method))
        ui.doubt_label.setText(texts.get("doubt", ""))
        ui.doubt_label.setVisible("doubt" in texts)

    def _show_told(self, shown: QListWidget, told: tuple[Told, ...]) -> None:
        shown.clear()
        for each in told:
            step = self.method.text(f"method:steps.{each.step.value}")
            words = law_words.said(each, self.method)
            away = each.step is not self.STEP
            line = QListWidgetItem(f"{words}  → {step}" if away else words, shown)
            line.setData(_TOLD, each)
        shown.updateGeometry()

    def _way(self, item: LegalItem) -> str:
        """What the button says: where the first that is missing is mended."""
        first = item.mends
        if first is None:
            return ""
        if first.step is self.STEP:
            return self.tr("Fix it here") if first.field else self.tr("Write where it is kept")
        name = self.method.text(f"method:steps.{first.step.value}")
        return self.tr("Go to %1").replace("%1", name)

    def _ask_for_note(self) -> None:
        standing = self.ui.standing_combo.currentData()
        asked = {
            Standing.OPEN: "",
            Standing.ELSEWHERE: self.tr("Where can it be &seen?"),
            Standing.NOT_RELEVANT: self.tr("Why &is it not relevant?"),
        }[standing]
        self.ui.note_label.setText(asked)
        self.ui.note_label.setVisible(bool(asked))
        self.ui.note_edit.setVisible(bool(asked))

    def _go(self) -> None:
        first = self._item.mends
        if first is not None:
            self._go_to(first)

    def _follow(self, line: QListWidgetItem) -> None:
        self._go_to(line.data(_TOLD))

    def _go_to(self, told: Told) -> None:
        """Go where a sentence leads: a plan, a page, or a field of this one."""
        if told.step is not self.STEP:
            if told.row:
                self.place_requested.emit(Place(told.step, told.row))
            else:
                self.step_requested.emit(told.step)
        elif told.field:
            field = self.field_for(told.field)
            if field is not None:
                getattr(field, "line", field).setFocus()
        else:
            at = self.ui.standing_combo.findData(Standing.ELSEWHERE)
            self.ui.standing_combo.setCurrentIndex(at)
            self._ask_for_note()
            self.ui.note_edit.setFocus()

    def _propose(self) -> None:
        deed = partial(legal_check.propose_participation, self.apv, self.method)
        if self.flush() and self.attempt(deed):
            self.show_page()
            self.ui.planning_by_edit.setFocus()

    def _principles(self) -> str:
        texts = self.method.file("prevention")
        names = [f"{at}. {each['name']}" for at, each in enumerate(texts["principles"], start=1)]
        return "\n".join((texts["lead"], *names))
