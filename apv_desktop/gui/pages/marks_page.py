"""Streger: count the marks, name the themes, and choose the preliminary list."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.statements import (
    FEWEST_SHORTLISTED,
    MOST_MARKS,
    MOST_SHORTLISTED,
    Statement,
    expected_marks,
    tie_at_border,
)
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_marks_page import Ui_MarksPage
from apv_desktop.gui.models.marks_model import MarksModel
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.labels import dress
from apv_desktop.gui.widgets.number_delegate import NumberDelegate
from apv_desktop.gui.widgets.words_delegate import WordsDelegate
from apv_desktop.gui.widgets.wrapping_delegate import WrappingDelegate
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import meetings, priorities, statements

_BY_MARKS = 1


class MarksPage(StepPage):
    """A table of wishes where the number keys count and Space chooses."""

    STEP = StepId.MARKS
    SAYS_HOW_TO_BEGIN = True
    WIDE = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_MarksPage()
        self.ui.setupUi(self.form)
        self._listed_before: tuple[int, ...] = ()
        self._model = MarksModel()
        self._model.setParent(self)
        self._model.edited.connect(self._change)
        self._set_up_table()
        self.ui.order_combo.activated.connect(self._sort)
        self.ui.plan_button.clicked.connect(self._plan)
        self.ui.propose_button.clicked.connect(self._propose)
        self.ui.notice.undo_requested.connect(self._put_back_list)
        self.ready()

    def load(self) -> None:
        """Show the wishes and how many came."""
        self.ui.notice.hide()
        self.ui.attended_spin.setValue(self.contents.meeting(MeetingKind.DIALOGUE_1).attended or 0)
        self.ui.marks_each_spin.setValue(self.contents.voting.marks_each)
        self.ui.tie_note_edit.setPlainText(self.contents.voting.tie_note)
        self._sort()

    def save(self) -> None:
        """Keep how many came, how many marks each had, and how a tie was settled.

        Raises:
            RuleBroken: a count that cannot be.
        """
        attended = self.ui.attended_spin.value() or None
        meetings.change(self.apv, MeetingKind.DIALOGUE_1, attended=attended)
        priorities.set_voting(
            self.apv,
            marks_each=self.ui.marks_each_spin.value(),
            tie_note=self.ui.tie_note_edit.toPlainText(),
        )

    def refresh(self) -> None:
        """Show the wishes, whether the marks add up, and how long the list is."""
        super().refresh()
        wishes = self.contents.wishes
        self._model.show_wishes(wishes)
        self.form.setVisible(bool(wishes))
        self._show_sum()
        self._show_chosen()
        self._show_tie()

    def show_page(self) -> None:
        """Be ready to count."""
        super().show_page()
        self.ui.wishes_table.setFocus()

    def flush(self) -> bool:
        """A count or theme begun is kept as it stands when the page is left."""
        self.ui.wishes_table.finish_editing()
        return super().flush() and not self.ui.wishes_table.holds_refused

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs a higher table for as many wishes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "ui"):
            self._make_room()

    def _make_room(self) -> None:
        self.ui.wishes_table.setMinimumHeight(self.fontMetrics().lineSpacing() * 10)

    def _set_up_table(self) -> None:
        table, column = self.ui.wishes_table, self._model.column_of
        table.setModel(self._model)
        table.stretch(column("text"))
        table.count_column = column("marks")
        table.words_column = column("theme")
        table.setItemDelegateForColumn(column("text"), WrappingDelegate(table))
        table.setItemDelegateForColumn(column("theme"), WordsDelegate(table))
        table.setItemDelegateForColumn(column("marks"), NumberDelegate(MOST_MARKS, table))
        self._make_room()
        table.step_requested.connect(self._step)
        table.tick_requested.connect(self._tick)

    def _sort(self) -> None:
        by_marks = self.ui.order_combo.currentIndex() == _BY_MARKS
        chosen = self._chosen()
        self._model.sort_wishes(self.contents.wishes, most_marks_first=by_marks)
        row = self._model.row_of(chosen.id) if chosen is not None else 0
        column = max(0, self.ui.wishes_table.currentIndex().column())
        if self._model.rowCount():
            column = column or self._model.column_of("marks")
            self.ui.wishes_table.setCurrentIndex(self._model.index(max(0, row), column))

    def _chosen(self) -> Statement | None:
        return self._model.line_at(self.ui.wishes_table.current_row())

    def _change(self, wish_id: int, field: str, value: object) -> None:
        """Keep what was typed or ticked in the table."""
        if field == "marks" and isinstance(value, int):
            marks = value
            self.attempt(lambda: statements.set_marks(self.apv, wish_id, marks))
        elif field == "theme":
            if not self.attempt(lambda: statements.change(self.apv, wish_id, theme=value)):
                cell = self._model.index(self._model.row_of(wish_id), self._model.column_of(field))
                self.ui.wishes_table.retry(cell, str(value))
        else:
            if self.contents.statement(wish_id).merged_into is not None:
                return
            listed = {wish.id for wish in self.contents.shortlist} ^ {wish_id}
            if self.attempt(lambda: statements.set_shortlist(self.apv, listed)):
                self.ui.notice.hide()
        self.refresh()

    def _step(self, by: int) -> None:
        wish = self._chosen()
        if wish is not None and wish.marks + by >= 0:
            self._change(wish.id, "marks", wish.marks + by)

    def _tick(self) -> None:
        wish = self._chosen()
        if wish is not None:
            self._change(wish.id, "shortlisted", not wish.shortlisted)

    def _plan(self) -> None:
        wish = self._chosen()
        if wish is not None:
            self.make_plan(wish.id)

    def _propose(self) -> None:
        before = tuple(wish.id for wish in self.contents.shortlist)
        if self.attempt(lambda: statements.propose_shortlist(self.apv)):
            self._listed_before = before
            numbers = ", ".join(str(wish.number) for wish in self.contents.shortlist)
            told = self.tr("On the list, by the marks: wishes %1. You may change it.")
            self.ui.notice.tell(told.replace("%1", numbers))
        self.refresh()

    def _put_back_list(self) -> None:
        if self.attempt(lambda: statements.set_shortlist(self.apv, self._listed_before)):
            self.ui.notice.hide()
        self.refresh()
        self.ui.propose_button.setFocus()

    def _show_sum(self) -> None:
        """Tell whether the marks add up; a doubt, never a refusal."""
        counted = sum(wish.marks for wish in self.contents.wishes)
        each = self.contents.voting.marks_each
        attended = self.contents.meeting(MeetingKind.DIALOGUE_1).attended
        expected = expected_marks(attended, each)
        told = self.tr("%n mark(s) counted.", "", counted)
        role = "muted"
        if expected is not None and counted > expected:
            role = "warn"
            told = self.tr("⚠ %1 marks counted, but %2 were given out. Count again.")
            told = told.replace("%1", str(counted)).replace("%2", str(expected))
        elif expected is not None:
            told = self.tr("%1 of %2 marks counted.")
            told = told.replace("%1", str(counted)).replace("%2", str(expected))
        _say(self.ui.sum_label, told, role)

    def _show_tie(self) -> None:
        """Ask how a tie at the border was settled; the note stays when it is."""
        tied = tie_at_border(self.contents.standing)
        note = self.contents.voting.tie_note
        self.ui.tie_card.setVisible(bool(tied or note.strip()))
        told = self.tr("Note on the tie")
        if tied:
            numbers = ", ".join(str(wish.number) for wish in tied)
            told = self.tr(
                "⚠ Wishes %1 have equally many marks, but not all are on the list. Marks cannot "
                "decide that. Say how you did."
            ).replace("%1", numbers)
        _say(self.ui.tie_label, told, "warn" if tied and not note.strip() else "muted")

    def _show_chosen(self) -> None:
        chosen = len(self.contents.shortlist)
        fits = FEWEST_SHORTLISTED <= chosen <= MOST_SHORTLISTED
        told = self.tr("✓ %n chosen", "", chosen)
        if not fits:
            told = self.tr("○ %n chosen: choose three to five", "", chosen)
        _say(self.ui.chosen_label, told, "ok" if fits else "muted")


def _say(shown: QLabel, text: str, role: str) -> None:
    shown.setText(text)
    dress(shown, role)
