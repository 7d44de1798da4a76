"""Blinde pletter: the themes against the areas of the work environment, and the empty ones."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from apv_desktop.domain import conditions as rules
from apv_desktop.domain.conditions import CONDITIONS, Touch
from apv_desktop.domain.covered import Handling
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_blind_spots_page import Ui_BlindSpotsPage
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import conditions, themes

_BESIDE_EACH_OTHER = 90  # letters across
_GLYPHS = {Touch.TOUCHED: "●", Touch.HANDLED: "●", Touch.EMPTY: "○"}


class BlindSpotsPage(StepPage):
    """The areas at the left; at the right the themes that touch one, or how else it is covered."""

    STEP = StepId.BLIND_SPOTS
    SAYS_HOW_TO_BEGIN = True
    WIDE = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_BlindSpotsPage()
        self.ui.setupUi(self.form)
        self._texts = conditions.texts(self.method)
        self._at = 0
        for handling in Handling:
            word = self.method.text(f"words:handling.{handling.value or 'open'}")
            self.ui.handling_combo.addItem(word, handling)
        self.ui.propose_layout.setStretch(0, 1)
        self.ui.areas_splitter.setStretchFactor(1, 1)
        self.ui.areas_splitter.setSizes([360, 640])
        self.ui.note_label.setBuddy(self.ui.note_edit)
        self.ui.areas_list.line_chosen.connect(self._choose)
        self.ui.themes_list.itemChanged.connect(self._tick)
        self.ui.propose_button.clicked.connect(self._propose)
        self.ui.notice.undo_requested.connect(self._undo)
        self.ready()

    @property
    def _condition(self) -> str:
        return CONDITIONS[self._at]

    def load(self) -> None:
        """Show the areas and the one last looked at."""
        self.ui.notice.hide()
        self._show_areas()
        self._fill()

    def save(self) -> None:
        """Keep how the area is covered.

        Raises:
            RuleBroken: a note longer than a note.
        """
        handling = self.ui.handling_combo.currentData()
        note = self.ui.note_edit.toPlainText()
        conditions.answer(self.apv, self._condition, handling=handling, note=note)

    def refresh(self) -> None:
        """Show how each area stands."""
        super().refresh()
        self.ui.notice.follow(self.apv.undo_event)
        self.form.setVisible(bool(self.contents.wishes))
        self._show_areas()
        self._show_area()

    def show_page(self) -> None:
        """Stand on the area last looked at."""
        super().show_page()
        self.ui.areas_list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and form stand side by side where both are wide enough to read."""
        super().resizeEvent(event)
        wide = self.width() > _BESIDE_EACH_OTHER * self.fontMetrics().averageCharWidth()
        across = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        self.ui.areas_splitter.setOrientation(across)
        self.ui.areas_list.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)
        self.ui.themes_list.setMinimumHeight(self.fontMetrics().lineSpacing() * 6)

    def _choose(self, at: int) -> None:
        """Look at another area, once what was typed about this one is kept."""
        if at == self._at:
            return
        if not self.flush():
            self.ui.areas_list.choose(self._at)
            return
        self._at = at
        self.autosave.quietly(self._fill)
        self.refresh()

    def _fill(self) -> None:
        known = rules.check_of(self.contents, self._condition)
        self.ui.note_edit.setPlainText(known.note)
        self.ui.handling_combo.setCurrentIndex(self.ui.handling_combo.findData(known.handling))
        self._show_area()

    def _show_areas(self) -> None:
        lines = {at: self._line(condition) for at, condition in enumerate(CONDITIONS)}
        self.ui.areas_list.show_lines({self.tr("Areas of the work environment"): lines})
        empty = len(rules.blind_spots(self.contents))
        told = self.tr("%n area(s) nobody has mentioned", "", empty)
        self.ui.count_label.setText(told if empty else self.tr("Every area is touched or settled."))

    def _line(self, condition: str) -> str:
        state = rules.touch(self.contents, condition)
        told = self.method.text(f"words:touch.{state.value}")
        if state is Touch.TOUCHED:
            told = ", ".join(rules.themes_of(self.contents, condition))
        elif state is Touch.HANDLED:
            handling = rules.check_of(self.contents, condition).handling
            told = self.method.text(f"words:handling.{handling.value}")
        return f"{self._texts[condition]['name']}\n{_GLYPHS[state]}  {told}"

    def _show_area(self) -> None:
        row = self._texts[self._condition]
        self.ui.area_label.setText(row["name"])
        self.ui.area_text.setText(row["text"])
        self._show_themes()
        checked = date.fromisoformat(self.method.file("conditions")["checked_on"])
        source = self.tr("Source: %1. Checked on %2.").replace("%1", row["source"])
        self.ui.source_label.setText(source.replace("%2", self.method.dates.short(checked)))
        handling = self.ui.handling_combo.currentData()
        labels = {
            Handling.OPEN: self.tr("&Note"),
            Handling.ASK: self.tr("The &question for dialogue meeting 2"),
            Handling.OTHERWISE: self.tr("How is it &covered?"),
            Handling.NOT_RELEVANT: self.tr("Why n&ot?"),
        }
        self.ui.note_label.setText(labels[handling])
        self.ui.note_edit.setPlaceholderText(row["question"] if handling is Handling.ASK else "")

    def _show_themes(self) -> None:
        """Every theme with a tick; those that touch the area first are not moved."""
        touching = rules.themes_of(self.contents, self._condition)
        names = [name for name in themes.piles(self.contents) if name]
        was = self.ui.themes_list.blockSignals(True)
        shown = [self.ui.themes_list.item(at).text() for at in range(self.ui.themes_list.count())]
        if shown != names:
            self.ui.themes_list.clear()
            for name in names:
                item = QListWidgetItem(name, self.ui.themes_list)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        for at, name in enumerate(names):
            ticked = Qt.CheckState.Checked if name in touching else Qt.CheckState.Unchecked
            self.ui.themes_list.item(at).setCheckState(ticked)
        self.ui.themes_list.blockSignals(was)

    def _tick(self, item: QListWidgetItem) -> None:
        touches = item.checkState() == Qt.CheckState.Checked
        condition = self._condition
        self.attempt(lambda: conditions.touch(self.apv, item.text(), condition, touches=touches))
        self.apv.settle()
        self.refresh()

    def _propose(self) -> None:
        if not self.flush():
            return
        found: list[int] = []
        if self.attempt(lambda: found.append(conditions.propose(self.apv, self.method))):
            told = self.tr(
                "%n theme(s) laid on areas because of their words. Read them through.", "", found[0]
            )
            if found[0]:
                self.ui.notice.tell(told, self.apv.undo_event)
            else:
                self.ui.notice.say(self.tr("No other theme has words that point to an area."))
        self.apv.settle()
        self.refresh()

    def _undo(self) -> None:
        self.apv.undo()
        self.ui.notice.hide()
        self.refresh()
        self.ui.propose_button.setFocus()
