"""Formål, tid og forrige APV: what it is to lead to, hours, and what became of the last one."""

from PySide6.QtWidgets import QHeaderView, QLabel, QSpinBox, QWidget

from apv_desktop.content import workplace_words
from apv_desktop.domain.purposes import HOURS, Outcome
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_purpose_page import Ui_PurposePage
from apv_desktop.gui.models.past_model import PastModel
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.choice_delegate import ChoiceDelegate
from apv_desktop.gui.widgets.row_buttons import RowButtons
from apv_desktop.gui.widgets.table_delegate import TableDelegate
from apv_desktop.gui.widgets.text_delegate import TextDelegate
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import purposes

_DIALOGUES = 2
_MEETING_HOURS = 2
_NONE = -1
_LONGEST = 34  # letters of the name of the group; its label does not wrap


class PurposePage(StepPage):
    """Two notes, four numbers with a proposal beside each, and a table."""

    STEP = StepId.PURPOSE
    SAYS_HOW_TO_BEGIN = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_PurposePage()
        self.ui.setupUi(self.form)
        self._in_table = False
        for field in HOURS:
            self._spin(field).setMinimum(_NONE)
        self._set_up_table()
        self.ui.past_edit.returnPressed.connect(self._add_past)
        self.ui.add_past_button.clicked.connect(self._add_past)
        self.ui.remove_past_button.clicked.connect(self._remove_past)
        self.ui.past_table.remove_requested.connect(self._remove_past)
        self.ui.proposal_button.clicked.connect(self._use_proposal)
        self.ready()

    def load(self) -> None:
        """Show purpose, hours and the last APV."""
        aims = self.contents.aims
        self.ui.purpose_edit.setPlainText(self.contents.round.purpose)
        self.ui.expected_result_edit.setPlainText(aims.expected_result)
        for field in HOURS:
            hours = getattr(aims, field)
            self._spin(field).setValue(_NONE if hours is None else hours)
        self.ui.is_first_apv_check.setChecked(aims.is_first_apv)
        self._model.show_rows(self.contents.past_items)

    def save(self) -> None:
        """Keep purpose and hours; the table is kept cell by cell.

        Raises:
            RuleBroken: a value is refused.
        """
        self._in_table = False
        hours = {field: self._spin(field).value() for field in HOURS}
        purposes.change(
            self.apv,
            self.ui.purpose_edit.toPlainText(),
            expected_result=self.ui.expected_result_edit.toPlainText(),
            is_first_apv=self.ui.is_first_apv_check.isChecked(),
            **{field: None if value == _NONE else value for field, value in hours.items()},
        )

    def refresh(self) -> None:
        """Show the proposal, the sums and the table."""
        super().refresh()
        group = workplace_words.sender(self.contents, self.method)
        self.ui.group_hours_label.setText(
            group if len(group) <= _LONGEST else f"{group[:_LONGEST]}…"
        )
        self._show_proposal()
        items = self.contents.past_items
        self._model.show_rows(items)
        is_first = self.contents.aims.is_first_apv and not items
        form = self.ui
        adding: tuple[QWidget, ...] = (form.past_label, form.past_edit, form.add_past_button)
        for widget in (*adding, form.past_hint_label):
            widget.setVisible(not is_first)
        form.is_first_apv_check.setVisible(not items)
        listed: tuple[QWidget, ...] = (form.past_table, form.past_count_label)
        for widget in (*listed, form.remove_past_button):
            widget.setVisible(bool(items))
        carried = sum(item.is_carried_on for item in items)
        self.ui.past_count_label.setText(self.tr("%n problem(s) carried over", "", carried))

    def flush(self) -> bool:
        """Keep an open cell, and a problem typed but not added yet."""
        self.ui.past_table.finish_editing()
        if self.ui.past_edit.text().strip() and not self._add_past():
            return False
        return super().flush()

    def field_for(self, field: str) -> QWidget | None:
        """The field, the line above the table, or the table when it was refused there."""
        if field in ("problem", "planned"):
            return self.ui.past_table if self._in_table else self.ui.past_edit
        return super().field_for(field)

    def show_row(self, row_id: int, part_id: int) -> None:
        """Stand on a problem of the last APV."""
        row = self._model.row_of(row_id)
        if row >= 0:
            self.ui.past_table.setCurrentIndex(self._model.index(row, 0))
            self.ui.past_table.setFocus()

    def _set_up_table(self) -> None:
        titles = {
            "problem": self.tr("Problem"),
            "planned": self.tr("What was planned"),
            "outcome": self.tr("Is it solved?"),
            "is_carried_on": self.tr("Carry over"),
        }
        yes, no = (self.method.text(f"words:answer.{word}") for word in ("yes", "no"))
        outcomes = {
            each: self.method.text(f"words:outcome.{each.value or 'open'}") for each in Outcome
        }
        self._model = PastModel(titles, (yes, no), outcomes, self)
        self._model.edited.connect(self._edit_past)
        table = self.ui.past_table
        table.setModel(self._model)
        RowButtons(table, [self.ui.remove_past_button])
        table.setItemDelegate(TextDelegate(table))
        table.setItemDelegateForColumn(2, ChoiceDelegate(outcomes, table))
        table.setItemDelegateForColumn(3, TableDelegate({}, table))
        table.stretch(0)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def _show_proposal(self) -> None:
        """The proposal beside each field; without anybody there is nothing to go by."""
        people = self.contents.workplace.employee_count or len(self.contents.people)
        proposed = purposes.suggested_hours(self.apv)
        for field, hours in proposed.items():
            told = getattr(self.ui, f"{field.removesuffix('_hours')}_proposed_label")
            self._propose(told, hours, people)
        self._propose(self.ui.total_proposed_label, sum(proposed.values()), people)
        self.ui.proposal_button.setVisible(people > 0)
        self.ui.meetings_label.setVisible(people > 0)
        total = self.contents.aims.hours
        self.ui.total_hours_label.setText("" if total is None else self._hours(total))
        self.ui.hours_hint_label.setText(self._hint(people))
        hours = people * _DIALOGUES * _MEETING_HOURS
        told = self.tr(
            "On top of this come the two dialogue meetings, about %n hour(s) in total for "
            "everybody.",
            "",
            hours,
        )
        self.ui.meetings_label.setText(told)

    def _hours(self, count: int) -> str:
        return self.tr("%n hour(s) of work", "", count)

    def _propose(self, label: QLabel, hours: int, people: int) -> None:
        label.setText(self.tr("Proposal: %1").replace("%1", self._hours(hours)))
        label.setVisible(people > 0)

    def _hint(self, people: int) -> str:
        if not people:
            return self.tr(
                "Enter how many you are under The workplace. Then you get a proposal here."
            )
        return self.tr(
            "The proposals are the program's own. Neither the method nor the law gives a figure. "
            "They are worked out for %n participant(s). Change them as you like.",
            "",
            people,
        )

    def _spin(self, field: str) -> QSpinBox:
        spin: QSpinBox = getattr(self.ui, f"{field}_spin")
        return spin

    def _use_proposal(self) -> None:
        if self.flush() and self.attempt(lambda: purposes.use_suggestion(self.apv)):
            self.show_page()

    def _add_past(self) -> bool:
        self._in_table = False
        problem = self.ui.past_edit.text()
        if not self.attempt(lambda: purposes.add_past(self.apv, problem)):
            self.ui.past_edit.setFocus()
            return False
        self.ui.past_edit.clear()
        self.refresh()
        self.ui.past_edit.setFocus()
        return True

    def _edit_past(self, item_id: int, field: str, value: object) -> None:
        self._in_table = True
        cell = self.ui.past_table.currentIndex()
        if not self.attempt(lambda: purposes.change_past(self.apv, item_id, **{field: value})):
            self.ui.past_table.retry(cell, str(value))
        self.apv.settle()
        self.refresh()

    def _remove_past(self) -> None:
        item = self._model.row_at(self.ui.past_table.current_row())
        if item is not None and self.attempt(lambda: purposes.remove_past(self.apv, item.id)):
            self.refresh()
            table = self.ui.past_table
            (table if self._model.rowCount() else self.ui.past_edit).setFocus()
