"""Evaluering: the way there, the goals, results and effects, and what the next APV is to know."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from apv_desktop.content import evaluation_words
from apv_desktop.domain.evaluations import TEXTS, GoalVerdict
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_evaluation_page import Ui_EvaluationPage
from apv_desktop.gui.pages.rows_page import RowsPage
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import evaluation

_NONE = -1
_PARTS = ("talk", "goals", "results", "onwards", "lessons")


class EvaluationPage(RowsPage):
    """Five parts folded together; beside a field stands what the file knows already."""

    STEP = StepId.EVALUATION

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_EvaluationPage()
        self.ui.setupUi(self.form)
        self.fold(self.ui, _PARTS)
        self.parts.folds["talk"].set_title(self.tr("The conversation and the process"))
        self.parts.folds["goals"].set_title(self.tr("The goal"))
        self.parts.folds["results"].set_title(self.tr("Results and effects"))
        self.parts.folds["onwards"].set_title(self.tr("Next steps"))
        self.ui.talk_label.setText(self.method.text("evaluation:talk"))
        self.ui.held_on_edit.set_up(
            self.ui.held_on_label.text().replace("&", ""), self.method.dates
        )
        for verdict in GoalVerdict:
            word = self.method.text(f"words:goal_verdict.{verdict.value or 'open'}")
            self.ui.goal_combo.addItem(word, verdict)
        for field in evaluation_words.FIELDS:
            use = getattr(self.ui, f"{field}_use_button")
            use.clicked.connect(partial(self._use, field))
            named = getattr(self.ui, f"{field}_label").text().replace("&", "")
            use.setAccessibleName(f"{use.text()}: {named}")
        self._set_up_lessons()
        self.ready()

    def load(self) -> None:
        """Show what has been answered."""
        known, ui = self.contents.evaluation, self.ui
        ui.held_on_edit.set_day(known.held_on)
        ui.people_spin.setValue(_NONE if known.people is None else known.people)
        ui.goal_combo.setCurrentIndex(ui.goal_combo.findData(known.goal))
        for field in TEXTS:
            getattr(ui, f"{field}_edit").setPlainText(getattr(known, field))

    def save(self) -> None:
        """Keep every field that can be kept.

        Raises:
            RuleBroken: the day cannot; the others are kept.
        """
        ui = self.ui
        people = ui.people_spin.value()
        values: dict[str, Any] = {f: getattr(ui, f"{f}_edit").toPlainText() for f in TEXTS}
        values["people"] = None if people == _NONE else people
        values["goal"] = ui.goal_combo.currentData()
        self.keep_each((partial(evaluation.change, self.apv, **values), self._keep_day))

    def refresh(self) -> None:
        """Show what the file knows, the goal, and the lessons."""
        super().refresh()
        for field in evaluation_words.FIELDS:
            told = evaluation_words.sentences(field, self.contents, self.method)
            shown = getattr(self.ui, f"{field}_hint_label")
            shown.setText("\n".join(told))
            shown.setVisible(bool(told))
            typed = getattr(self.ui, f"{field}_edit").toPlainText().strip()
            getattr(self.ui, f"{field}_use_button").setVisible(bool(told) and not typed)
        warmth = evaluation_words.warmth(self.contents, self.method)
        self.ui.thermometer_label.setText("\n".join(warmth))
        self.ui.thermometer_label.setVisible(bool(warmth))
        expected = self.contents.aims.expected_result.strip()
        self.ui.expected_label.setText(expected or self.method.text("evaluation:expected_missing"))
        lessons = self.contents.lessons
        self.ui.lessons_panel.show_rows(lessons)
        title = self.tr("What we take with us")
        self.parts.folds["lessons"].set_title(f"{title} ({len(lessons)})" if lessons else title)

    def flush(self) -> bool:
        """Keep the fields, an open cell, and a lesson typed but not added yet."""
        self.ui.lessons_panel.table.finish_editing()
        if self.ui.lessons_panel.typed and not self._add_lesson():
            return False
        return super().flush()

    def field_for(self, field: str) -> QWidget | None:
        """The field; a lesson stands on the line one adds it on."""
        return self.ui.lessons_panel.add_edit if field == "text" else super().field_for(field)

    def show_row(self, row_id: int, part_id: int) -> None:
        """Stand on a lesson."""
        self.parts.open("lessons")
        self.ui.lessons_panel.stand_on(row_id)

    def _set_up_lessons(self) -> None:
        panel = self.ui.lessons_panel
        panel.set_up(
            self.tr("What should the next APV reme&mber?"),
            self.tr("Type one thing, and press Enter"),
            self.tr("What we take with us"),
            {"text": self.tr("Learnt")},
        )
        panel.add_requested.connect(self._add_lesson)
        panel.edited.connect(self._edit_lesson)
        panel.remove_requested.connect(self._remove_lesson)

    def _keep_day(self) -> None:
        evaluation.change(self.apv, held_on=self.ui.held_on_edit.day(self.apv.today, "held_on"))

    def _use(self, field: str) -> None:
        text = "\n".join(evaluation_words.sentences(field, self.contents, self.method))
        values: dict[str, Any] = {field: text}
        keep = partial(evaluation.change, self.apv, **values)
        self.take_over(getattr(self.ui, f"{field}_edit"), keep)

    def _add_lesson(self) -> bool:
        panel = self.ui.lessons_panel
        return self.add_row(panel, partial(evaluation.add_lesson, self.apv, panel.typed))

    def _edit_lesson(self, lesson_id: int, field: str, value: object) -> None:
        edit = partial(evaluation.change_lesson, self.apv, lesson_id, **{field: value})
        self.edit_row(self.ui.lessons_panel, edit, value)

    def _remove_lesson(self, lesson_id: int) -> None:
        self.remove_row(partial(evaluation.remove_lesson, self.apv, lesson_id))
