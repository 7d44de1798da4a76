"""Handleplaner: the plans, and the one being worked on."""

from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from apv_desktop.domain import action_plans as rules
from apv_desktop.domain import board
from apv_desktop.domain.action_plans import FINISHED, ActionPlan, PlanStatus
from apv_desktop.domain.assessments import Severity, WishVerdict
from apv_desktop.domain.next_round import carried_from
from apv_desktop.domain.proposals import Level
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_action_plans_page import Ui_ActionPlansPage
from apv_desktop.gui.models.plans_model import PlansModel
from apv_desktop.gui.pages.plan_deeds import PlanDeeds
from apv_desktop.gui.pages.plan_sections import PlanSections
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.activity_card import ActivityCard
from apv_desktop.gui.widgets.labels import dress
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import action_plans

_TEXTS = ("problem", "nature", "scope", "causes", "absence", "goal", "success_sign", "resources")
_LINES = ("theme", "cost")


class ActionPlansPage(StepPage):
    """A list of plans above the form of the chosen one."""

    STEP = StepId.ACTION_PLANS

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_ActionPlansPage()
        self.ui.setupUi(self.form)
        self._plan_id = 0
        self._blamed: ActivityCard | None = None
        self._model = PlansModel(self.method)
        self.ui.plan_list.setModel(self._model)
        self.ui.plan_list.selectionModel().currentChanged.connect(self._choose)
        self.ui.empty_label.setText(self.method.text("guidance:action_plans.empty"))
        self.ui.follow_up_edit.set_up(self.tr("Check the effect on"), self.method.dates)
        for field in (self.ui.wish_combo, self.ui.search_edit):
            field.setProperty("own_save", True)
        for severity in Severity:
            word = self.method.text(f"words:severity.{severity.value or 'open'}")
            self.ui.severity_combo.addItem(word, severity)
        for level in Level:
            word = self.method.text(f"words:level.{level.value or 'open'}")
            self.ui.level_combo.addItem(word, level)
        self.ui.hints_view.show_prevention(self.method)
        self.sections = PlanSections(self.ui, self.method)
        self._deeds = PlanDeeds(self)
        self.ui.search_edit.textChanged.connect(self._show_list)
        self.ready()

    @property
    def cards(self) -> list[ActivityCard]:
        """The cards of the activities, in order."""
        return self.ui.activities_view.cards

    def load(self) -> None:
        """Show the plans, and the one that was being worked on."""
        self._show_list()
        row = max(0, self._model.row_of(self._plan_id))
        chosen = self._model.plan_at(row)
        self._plan_id = 0 if chosen is None else chosen.id
        self.ui.plan_list.setCurrentIndex(self._model.index(row))
        self._list_wishes()  # may hide what has the focus, which would choose the first plan
        self._show_plan()

    def save(self) -> None:
        """Keep the chosen plan with its activities.

        Raises:
            RuleBroken: a value is refused.
        """
        self._blamed = None
        if self.shown_plan() is None:
            return
        values: dict[str, Any] = {
            field: getattr(self.ui, f"{field}_edit").toPlainText() for field in _TEXTS
        }
        values |= {field: getattr(self.ui, f"{field}_edit").text() for field in _LINES}
        values["severity"] = self.ui.severity_combo.currentData()
        values["level"] = self.ui.level_combo.currentData()
        values["follow_up"] = self.ui.follow_up_edit.day(self.apv.today, "follow_up")
        activities = {card.activity_id: self._values_of(card) for card in self.cards}
        action_plans.fill_in(self.apv, self._plan_id, values, activities)

    def refresh(self) -> None:
        """Show how the plans stand."""
        super().refresh()
        self._show_list()
        plan = self.shown_plan()
        has_any = bool(self.contents.plans)
        self.ui.empty_card.setVisible(not has_any)
        dress(self.ui.add_button, "" if has_any else "primary")
        for widget in (self.ui.plan_list, self.ui.search_label, self.ui.search_edit):
            widget.setVisible(has_any)
        self.ui.detail.setVisible(plan is not None)
        if plan is not None:
            self._show_standing(plan)

    def field_for(self, field: str) -> QWidget | None:
        """The widget of a field: of the card that is to blame, else of the plan."""
        if self._blamed is not None:
            found = getattr(self._blamed.ui, f"{field}_edit", None)
            if isinstance(found, QWidget):
                return found
        own = super().field_for(field)
        if own is None and self.cards:
            found = getattr(self.cards[0].ui, f"{field}_edit", None)
            return found if isinstance(found, QWidget) else None
        return own

    def show_plan(self, plan_id: int) -> None:
        """Choose a plan, as when coming from a wish or the board."""
        self._plan_id = plan_id
        if self._model.row_of(plan_id) < 0:
            self.ui.search_edit.clear()
        self.autosave.quietly(self.load)
        self.refresh()

    def show_row(self, row_id: int, part_id: int) -> None:
        """Choose a plan that was found, once what is typed in another is kept."""
        if self.flush():
            self.show_plan(row_id)
        self.ui.plan_list.setFocus()

    def shown_plan(self) -> ActionPlan | None:
        """The plan that is worked on, None while there is none."""
        return next((plan for plan in self.contents.plans if plan.id == self._plan_id), None)

    def _values_of(self, card: ActivityCard) -> dict[str, Any]:
        self._blamed = card
        values = {**card.values(self.apv.today), **action_plans.responsible(self.apv, card.who())}
        rules.Activity(card.activity_id, **values)
        self._blamed = None
        return values

    def _show_refusal(self, broken: RuleBroken) -> None:
        """Fold out the section, and the activity, where the refused field stands."""
        if self._blamed is not None:
            self.ui.activities_view.open_only(self._blamed.activity_id)
        super()._show_refusal(broken)
        self.sections.open_for(self.field_for(broken.field))

    def _show_list(self) -> None:
        found = board.plans_with(self.contents, self.ui.search_edit.text())
        if self._model.show_plans(found, self.apv.today):
            at = self._model.row_of(self._plan_id)
            self.ui.plan_list.setCurrentIndex(self._model.index(at))
        shown, every = len(found), len(self.contents.plans)
        told = self.tr("%1 of %2").replace("%1", str(shown)).replace("%2", str(every))
        self.ui.count_label.setText(told if every else "")

    def _list_wishes(self) -> None:
        self.ui.wish_combo.clear()
        for wish in self.contents.wishes:
            known = self.contents.assessments.get(wish.id)
            accepted = known is not None and known.verdict is WishVerdict.YES
            if not self.contents.plans_of(wish.id) and (accepted or wish.shortlisted):
                self.ui.wish_combo.addItem(wish.line[:84], wish.id)
        has_any = self.ui.wish_combo.count() > 0
        for widget in (self.ui.wish_label, self.ui.wish_combo, self.ui.from_wish_button):
            widget.setVisible(has_any)

    def _show_plan(self) -> None:
        plan = self.shown_plan()
        self._blamed = None
        self._deeds.stop_choosing()
        if plan is None:
            self.ui.activities_view.clear()
            return
        for field in _TEXTS:
            getattr(self.ui, f"{field}_edit").setPlainText(getattr(plan, field))
        for field in _LINES:
            getattr(self.ui, f"{field}_edit").setText(getattr(plan, field))
        self.ui.severity_combo.setCurrentIndex(self.ui.severity_combo.findData(plan.severity))
        self.ui.level_combo.setCurrentIndex(self.ui.level_combo.findData(plan.level))
        self.ui.follow_up_edit.set_day(plan.follow_up)
        self.ui.follow_up_edit.look_ahead(None if plan.status in FINISHED else self.apv.today)
        self.ui.activities_view.show_plan(plan, self.contents, self.method, self.apv.today)
        self.autosave.watch(self.form)

    def _show_standing(self, plan: ActionPlan) -> None:
        """What follows from the plan without being typed: its name, where from, what it lacks."""
        status = self.method.text(f"words:plan_status.{plan.status.value}")
        self.ui.status_label.setText(f"{plan.number}. {status}")
        self.ui.agree_button.setVisible(plan.status is PlanStatus.DRAFT)
        self.ui.plan_label.setText(f"{plan.number}. {board.plan_name(plan) or '…'} · {status}")
        wishes = [self.contents.statement(wish_id) for wish_id in plan.wish_ids]
        self.ui.origin_view.show_wishes(wishes, self.contents, self.method)
        self.ui.origin_view.show_round(carried_from(plan, self.contents), self.method)
        self.ui.activities_view.retell(plan, self.contents)
        self.sections.tell(plan)
        day = rules.suggested_follow_up(plan)
        self.ui.suggest_button.setVisible(plan.follow_up is None and day is not None)
        if day is not None:
            told = self.tr("Suggestion: %1, three months after the last deadline. Use it")
            self.ui.suggest_button.setText(told.replace("%1", self.method.dates.short(day)))
        used = {activity.proposal_id for activity in plan.activities}
        proposed = [p for p in self.contents.proposals if p.wish_id in plan.wish_ids]
        unused = [each for each in proposed if each.id not in used]
        self.ui.hints_view.show_proposals(unused, self.method)

    def _choose(self, index: QModelIndex) -> None:
        chosen = self._model.plan_at(index.row())
        if chosen is None or chosen.id == self._plan_id:
            return
        if not self.flush():
            self.ui.plan_list.selectionModel().blockSignals(True)
            row = self._model.row_of(self._plan_id)
            self.ui.plan_list.setCurrentIndex(self._model.index(row))
            self.ui.plan_list.selectionModel().blockSignals(False)
            return
        self._plan_id = chosen.id
        self.autosave.quietly(self._show_plan)
        self.refresh()
