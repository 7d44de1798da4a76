"""Årlig arbejdsmiljødrøftelse: what the law asks once a year, and the proof that it was done."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from apv_desktop.domain import discussions as rules
from apv_desktop.domain.discussions import TEXTS, Discussion, GoalOutcome
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_annual_discussion_page import Ui_AnnualDiscussionPage
from apv_desktop.gui.pages.one_of_many_page import OneOfManyPage
from apv_desktop.gui.widgets.fold import Fold
from apv_desktop.gui.widgets.rows_panel import RowsPanel
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import discussions

_DAYS = ("planned_on", "held_on")
_SUGGESTED = ("participants", "topics", "cooperation", "competence")


class AnnualDiscussionPage(OneOfManyPage):
    """One year at a time, in four parts: the day, last year's goals, the coming year, its goals."""

    STEP = StepId.ANNUAL_DISCUSSION

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_AnnualDiscussionPage()
        self.ui.setupUi(self.form)
        self._adding: RowsPanel = self.ui.goals_panel
        self.fold(self.ui, ("when", "last", "year", "goals"))
        self.law_fold = Fold()
        self.ui.page_layout.insertWidget(0, self.law_fold)
        self.law_fold.body.addWidget(self.ui.law_card)
        self.law_fold.set_title(self.method.text("discussion:law.heading"))
        self.law_fold.set_open(not self.contents.discussions)
        self.parts.folds["when"].set_title(self.tr("Day and participants"))
        self.parts.folds["year"].set_title(self.tr("The coming year"))
        self.ui.empty_label.setText(self.method.text("guidance:annual_discussion.empty"))
        for field in _DAYS:
            named = getattr(self.ui, f"{field}_label").text().replace("&", "")
            getattr(self.ui, f"{field}_edit").set_up(named, self.method.dates)
        self._set_up_panels()
        ui = self.ui
        self.set_up_choice(ui.year_combo, ui.add_button, ui.remove_button, ui.planned_on_edit.line)
        for field in _SUGGESTED:
            getattr(self.ui, f"{field}_use_button").clicked.connect(partial(self._use, field))
        self.ready()

    def load(self) -> None:
        """Show the discussion chosen: the one to hold, until another is."""
        year = self._year()
        if year is None:
            return
        self._chosen = year.id
        for field in _DAYS:
            getattr(self.ui, f"{field}_edit").set_day(getattr(year, field))
        self.ui.place_edit.setText(year.place)
        for field in TEXTS:
            getattr(self.ui, f"{field}_edit").setPlainText(getattr(year, field))

    def save(self) -> None:
        """Keep every field that can be kept.

        Raises:
            RuleBroken: the first that cannot; the others are kept.
        """
        if self._year() is None:
            return
        self.keep_each([self._keep_texts, *(partial(self._keep_day, field) for field in _DAYS)])

    def refresh(self) -> None:
        """Show the law, the years, the goals, and what can still be suggested."""
        super().refresh()
        year = self._year()
        if year is not None and year.id != self._chosen:
            self.autosave.quietly(self.load)
        self._tell_law()
        self._tell_years()
        self.ui.empty_card.setVisible(year is None)
        for fold in self.parts.folds.values():
            fold.setVisible(year is not None)
        if year is not None:
            self._show_goals(year)
        for field in _SUGGESTED:
            text = self._suggestion(field)
            told = self.tr("Suggestion: %1").replace("%1", text.replace("\n", ", "))
            getattr(self.ui, f"{field}_hint_label").setText(told if text else "")
            typed = getattr(self.ui, f"{field}_edit").toPlainText().strip()
            getattr(self.ui, f"{field}_use_button").setVisible(bool(text) and not typed)

    def flush(self) -> bool:
        """Keep the fields, open cells, and goals typed but not added yet."""
        for panel in (self.ui.last_panel, self.ui.goals_panel):
            panel.table.finish_editing()
            if panel.typed and not self._add_goal(panel):
                return False
        return super().flush()

    def field_for(self, field: str) -> QWidget | None:
        """The field; a goal stands on the line one adds it on."""
        return self._adding.add_edit if field in ("text", "reason") else super().field_for(field)

    def show_row(self, row_id: int, part_id: int) -> None:
        """Stand on a year."""
        if any(each.id == row_id for each in self.contents.discussions):
            self.stand_on(row_id)
            self.ui.year_combo.setFocus()

    def _set_up_panels(self) -> None:
        outcomes = {
            each: self.method.text(f"words:goal_outcome.{each.value or 'open'}")
            for each in GoalOutcome
        }
        hint = self.tr("Type a goal, and press Enter")
        self.ui.last_panel.set_up(
            self.tr("A goal from last year that is &missing here"),
            hint,
            self.tr("Last year's goals"),
            {
                "text": self.tr("Goal"),
                "outcome": self.tr("Met?"),
                "reason": self.tr("Why?"),
            },
            {"outcome": outcomes},
        )
        self.ui.goals_panel.set_up(
            self.tr("A goal for the &coming year"),
            hint,
            self.tr("Goals for the coming year"),
            {"text": self.tr("Goal")},
        )
        for panel in (self.ui.last_panel, self.ui.goals_panel):
            panel.add_requested.connect(partial(self._add_goal, panel))
            panel.edited.connect(partial(self._edit_goal, panel))
            panel.remove_requested.connect(self._remove_goal)

    def _tell_law(self) -> None:
        texts = self.method.file("discussion")["law"]
        asks = [*texts["asks"], self._knowledge()["asks"], texts["written"]]
        self.ui.law_label.setText("\n".join(f"•  {each}" for each in asks))
        source = self.method.text(
            "discussion:law.source_line", source=texts["source"], day=texts["checked_on"]
        )
        self.ui.law_source_label.setText(f"{texts['no_advice']}\n{source}")
        self.ui.competence_label.setText(self._knowledge()["label"])

    def _knowledge(self) -> dict[str, str]:
        """What the size of the workplace asks of knowledge: enough of it, or a plan."""
        employees = self.contents.workplace.employee_count or len(self.contents.people)
        found: dict[str, str] = self.method.file("discussion")[
            "plan" if rules.asks_for_plan(employees) else "knowledge"
        ]
        return found

    def _suggestion(self, field: str) -> str:
        if field == "participants":
            return discussions.usual_participants(self.apv)
        if field == "competence":
            return self._knowledge()["suggestion"]
        return self.method.text(f"discussion:suggestion.{field}")

    def _year(self) -> Discussion | None:
        """The one chosen; else the one to hold, else the newest."""
        known = rules.by_day(self.contents.discussions)
        chosen = next((each for each in known if each.id == self._chosen), None)
        return chosen or rules.coming(known) or next(reversed(known), None)

    def _tell_years(self) -> None:
        known = rules.by_day(self.contents.discussions)
        combo = self.ui.year_combo
        combo.clear()
        for each in reversed(known):
            combo.addItem(self._named(each), each.id)
        combo.setCurrentIndex(combo.findData(self._chosen))
        for widget in (combo, self.ui.year_label, self.ui.remove_button):
            widget.setVisible(bool(known))

    def _named(self, year: Discussion) -> str:
        if year.held_on is not None:
            held = self.method.dates.long(year.held_on)
            return "✓ " + self.tr("held on %1").replace("%1", held)
        if year.planned_on is not None:
            planned = self.method.dates.long(year.planned_on)
            return "○ " + self.tr("planned for %1").replace("%1", planned)
        return "○ " + self.tr("No date yet")

    def add_one(self) -> int:
        """A discussion without a day yet."""
        return discussions.add(self.apv).id

    def remove_one(self) -> None:
        """Take the discussion away that is shown."""
        discussions.remove(self.apv, self._chosen)

    def _show_goals(self, year: Discussion) -> None:
        known, goals = self.contents.discussions, self.contents.discussion_goals
        last = rules.goals_to_judge(year, known, goals)
        new = rules.goals_of(year, goals)
        self.ui.last_panel.show_rows(last)
        self.ui.goals_panel.show_rows(new)
        self.ui.last_hint_label.setText(
            self.tr("Say for each goal whether it was met, and why or why not.")
            if last
            else self.tr(
                "The goals you set last year are shown here. If they are on paper, type them in."
            )
        )
        titles = {"last": self.tr("Last year's goals"), "goals": self.tr("New goals")}
        for name, rows in (("last", last), ("goals", new)):
            title = f"{titles[name]} ({len(rows)})" if rows else titles[name]
            self.parts.folds[name].set_title(title)

    def _keep_texts(self) -> None:
        values: dict[str, Any] = {
            field: getattr(self.ui, f"{field}_edit").toPlainText() for field in TEXTS
        }
        discussions.change(self.apv, self._chosen, place=self.ui.place_edit.text(), **values)

    def _keep_day(self, field: str) -> None:
        day = getattr(self.ui, f"{field}_edit").day(self.apv.today, field)
        discussions.change(self.apv, self._chosen, **{field: day})

    def _use(self, field: str) -> None:
        values: dict[str, Any] = {field: self._suggestion(field)}
        keep = partial(discussions.change, self.apv, self._chosen, **values)
        self.take_over(getattr(self.ui, f"{field}_edit"), keep)

    def _add_goal(self, panel: RowsPanel) -> bool:
        self._adding = panel
        is_new = panel is self.ui.goals_panel
        add = discussions.add_goal if is_new else discussions.add_earlier_goal
        return self.add_row(panel, partial(add, self.apv, self._chosen, panel.typed))

    def _edit_goal(self, panel: RowsPanel, goal_id: int, field: str, value: object) -> None:
        self._adding = panel
        changed: dict[str, Any] = {field: value}
        edit = partial(discussions.change_goal, self.apv, goal_id, **changed)
        self.edit_row(panel, edit, value)

    def _remove_goal(self, goal_id: int) -> None:
        self.remove_row(partial(discussions.remove_goal, self.apv, goal_id))
