"""Dækning: every area of the work environment, special assessments, and changes at work."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from apv_desktop.domain import coverage as rules
from apv_desktop.domain.conditions import CONDITIONS, check_of
from apv_desktop.domain.coverage import FINE, Cover
from apv_desktop.domain.law_records import Relevance, SpecialKind, WorkChange
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_coverage_page import Ui_CoveragePage
from apv_desktop.gui.pages.coverage_areas import AreaCard
from apv_desktop.gui.pages.coverage_changes import AskCard, ChangeCard
from apv_desktop.gui.pages.coverage_specials import SpecialCard
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import conditions, coverage

_BESIDE_EACH_OTHER = 90  # letters across
_ASK = 0  # the line where a change is written in
_SPECIALS = 100  # their lines are numbered from here, those of the areas from 1
_GLYPHS = {True: "●", False: "○"}


class CoveragePage(StepPage):
    """All there is to account for at the left; at the right the card of what is chosen.

    Lines are numbered: areas from 1, special assessments from 100, changes by minus their id.
    """

    STEP = StepId.COVERAGE
    WIDE = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_CoveragePage()
        self.ui.setupUi(self.form)
        self._texts = conditions.texts(self.method)
        self._at = 1
        self.areas = AreaCard(self)
        self.specials = SpecialCard(self)
        self.changes = ChangeCard(self)
        self.asking = AskCard(self)
        self.ui.not_enough_label.setText(self.method.text("law:coverage.not_enough"))
        source = self.method.text("law:coverage.not_enough_source")
        self.ui.not_enough_source_label.setText(self.source_line(source))
        self.ui.help_label.setText(self.method.text("law:help_only"))
        self.ui.things_splitter.setStretchFactor(1, 1)
        self.ui.things_splitter.setSizes([360, 640])
        self.ui.things_list.line_chosen.connect(self._choose)
        self.ui.propose_button.clicked.connect(self._propose)
        self.ui.notice.undo_requested.connect(self._undo)
        self.ready()

    def load(self) -> None:
        """Show the list and what was last looked at."""
        self.ui.notice.hide()
        self._show_list()
        self._fill()

    def save(self) -> None:
        """Keep what stands in the card.

        Raises:
            RuleBroken: a value is refused.
        """
        if 0 < self._at < _SPECIALS:
            self.areas.save(self._condition)
        elif self._at >= _SPECIALS:
            self.specials.save(self._special)
        elif self._change is not None:
            self.changes.save(self._change)

    def refresh(self) -> None:
        """Show how everything stands."""
        super().refresh()
        self.ui.notice.follow(self.apv.undo_event)
        self._show_list()
        self._show_card()

    def show_page(self) -> None:
        """Stand on what was last looked at."""
        super().show_page()
        self.ui.things_list.setFocus()

    def show_row(self, row_id: int, part_id: int) -> None:
        """Stand on a line, by its number."""
        self.ui.things_list.choose(row_id)
        self.ui.things_list.setFocus()

    def flush(self) -> bool:
        """Keep the card, and a change typed but not written in yet."""
        if self.asking.is_typed and not self.asking.add():
            return False
        return super().flush()

    def field_for(self, field: str) -> QWidget | None:
        """The field; a change may be one to write in or the one chosen."""
        if self._at == _ASK and field in ("what", "day"):
            field = f"new_{field}"
        return super().field_for(field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and card stand side by side where both are wide enough to read."""
        super().resizeEvent(event)
        wide = self.width() > _BESIDE_EACH_OTHER * self.fontMetrics().averageCharWidth()
        across = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        self.ui.things_splitter.setOrientation(across)
        line = self.fontMetrics().lineSpacing()
        self.ui.things_list.setMinimumHeight(line * 10)
        self.ui.areas_list.setMinimumHeight(line * 8)

    def keep(self) -> bool:
        """Keep the fields of the card, without a change that is being written in."""
        return super().flush()

    def source_line(self, source: str) -> str:
        """Where a text of the law is from, and when it was checked."""
        day = date.fromisoformat(self.method.file("law")["checked_on"])
        return self.method.text("law:source_line", source=source, day=self.method.dates.short(day))

    def stand_on(self, at: int) -> None:
        """Show a line that was made just now."""
        self._at = at
        self._show_list()
        was = self.ui.things_list.blockSignals(True)
        self.ui.things_list.choose(at)
        self.ui.things_list.blockSignals(was)
        self.autosave.quietly(self._fill)
        self.refresh()

    @property
    def _condition(self) -> str:
        return CONDITIONS[self._at - 1]

    @property
    def _special(self) -> SpecialKind:
        return list(SpecialKind)[self._at - _SPECIALS]

    @property
    def _change(self) -> WorkChange | None:
        return next((each for each in self.contents.work_changes if each.id == -self._at), None)

    def _choose(self, at: int) -> None:
        """Look at another line, once what was typed about this one is kept."""
        if at == self._at:
            return
        if not self.flush():
            self.ui.things_list.choose(self._at)
            return
        self._at = at
        self.autosave.quietly(self._fill)
        self.refresh()

    def _fill(self) -> None:
        if self._at < 0 and self._change is None:
            self._at = _ASK
        if 0 < self._at < _SPECIALS:
            self.areas.fill(self._condition)
        elif self._at >= _SPECIALS:
            self.specials.fill(self._special)
        elif self._change is not None:
            self.changes.fill(self._change)
        else:
            self.asking.fill()
        self._show_card()

    def _show_card(self) -> None:
        self.ui.area_page.setVisible(0 < self._at < _SPECIALS)
        self.ui.special_page.setVisible(self._at >= _SPECIALS)
        self.ui.change_page.setVisible(self._at < 0)
        self.ui.ask_page.setVisible(self._at == _ASK)
        if 0 < self._at < _SPECIALS:
            self.areas.show(self._condition, self._texts[self._condition])
        elif self._at >= _SPECIALS:
            self.specials.show(self._special)
        elif self._change is not None:
            self.changes.show(self._change)
        else:
            self.asking.show()

    def _show_list(self) -> None:
        standing = rules.covers(self.contents, self.apv.today)
        areas = {
            at: self._area_line(condition, standing[condition])
            for at, condition in enumerate(CONDITIONS, start=1)
        }
        specials = {
            at: self._special_line(kind) for at, kind in enumerate(SpecialKind, start=_SPECIALS)
        }
        changes = {-each.id: self._change_line(each) for each in self.contents.work_changes}
        asked = rules.asked_lately(self.contents, self.apv.today)
        question = self.tr("Has the work changed?")
        ask = f"{_GLYPHS[asked]}  {question}"
        self.ui.things_list.show_lines(
            {
                self.tr("Areas of the work environment"): areas,
                self.tr("Special assessments"): specials,
                self.tr("Changes at work"): {**changes, _ASK: ask},
            }
        )
        lacking = sum(state not in FINE for state in standing.values())
        told = self.tr("%n area(s) to look at", "", lacking)
        self.ui.count_label.setText(told if lacking else self.tr("You have covered everything."))

    def _area_line(self, condition: str, state: Cover) -> str:
        told = self.method.text(f"law:covers.{state.value}")
        due = rules.next_due(check_of(self.contents, condition))
        if due is not None and state in (Cover.COVERED, Cover.SOON):
            until = self.tr("again by %1").replace("%1", self.method.dates.short(due))
            told = f"{told} · {until}"
        return f"{self._texts[condition]['name']}\n{_GLYPHS[state in FINE]}  {told}"

    def _special_line(self, kind: SpecialKind) -> str:
        special = rules.special_of(self.contents, kind)
        told = self.method.text(f"law:relevance.{special.relevance.value or 'open'}")
        if special.relevance is Relevance.YES and rules.special_is_open(special):
            lacks = self.tr("the document is missing")
            told = f"{told} · {lacks}"
        name = self.method.text(f"law:specials.{kind.value}.name")
        return f"{name}\n{_GLYPHS[not rules.special_is_open(special)]}  {told}"

    def _change_line(self, change: WorkChange) -> str:
        seen = not rules.is_open(change, self.contents)
        told = self.tr("reviewed") if seen else self.tr("to be reviewed")
        day = self.method.dates.short(change.day)
        what = change.what.strip().splitlines()[0]
        return f"{what}\n{_GLYPHS[seen]}  {day} · {told}"

    def _propose(self) -> None:
        if not self.flush():
            return
        found: list[int] = []
        if self.attempt(lambda: found.append(coverage.propose(self.apv, self.method))):
            told = self.tr(
                "%n area(s) filled in from the meetings. Read them through.", "", found[0]
            )
            if found[0]:
                self.ui.notice.tell(told, self.apv.undo_event)
            else:
                nothing = self.tr("The meetings say nothing about the areas that are still open.")
                self.ui.notice.say(nothing)
        self.apv.settle()
        self.autosave.quietly(self._fill)
        self.refresh()

    def _undo(self) -> None:
        self.apv.undo()
        self.ui.notice.hide()
        self.autosave.quietly(self._fill)
        self.refresh()
        self.ui.propose_button.setFocus()
