"""Handleplaner: the plans, and the one being worked on."""

from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from apv_desktop.domain import action_plans as rules
from apv_desktop.domain.action_plans import ActionPlan, PlanStatus
from apv_desktop.domain.assessments import Severity, WishVerdict
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_action_plans_page import Ui_ActionPlansPage
from apv_desktop.gui.models.plans_model import PlansModel
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.activity_card import ActivityCard, name_completer
from apv_desktop.gui.widgets.labels import clear_layout, dress
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import action_plans

_TEXTS = ("problem", "nature", "scope", "causes", "goal")


class ActionPlansPage(StepPage):
    """A list of plans above the form of the chosen one."""

    STEP = StepId.ACTION_PLANS

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_ActionPlansPage()
        self.ui.setupUi(self.form)
        self._plan_id = 0
        self._cards: list[ActivityCard] = []
        self._blamed: ActivityCard | None = None
        self._model = PlansModel(self.method)
        self.ui.plan_list.setModel(self._model)
        self.ui.plan_list.selectionModel().currentChanged.connect(self._choose)
        self.ui.empty_label.setText(self.method.text("guidance:action_plans.empty"))
        self.ui.follow_up_edit.set_up(self.tr("Check the effect on"), self.method.dates)
        self.ui.wish_combo.setProperty("own_save", True)
        for severity in Severity:
            word = self.method.text(f"words:severity.{severity.value or 'open'}")
            self.ui.severity_combo.addItem(word, severity)
        self._connect()
        self.ready()

    def load(self) -> None:
        """Show the plans, and the one that was being worked on."""
        self._model.show_plans(self.contents.plans)
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
        if self._plan() is None:
            return
        values: dict[str, Any] = {
            field: getattr(self.ui, f"{field}_edit").toPlainText() for field in _TEXTS
        }
        values["theme"] = self.ui.theme_edit.text()
        values["severity"] = self.ui.severity_combo.currentData()
        values["follow_up"] = self.ui.follow_up_edit.day(self.apv.today, "follow_up")
        activities = {card.activity_id: self._values_of(card) for card in self._cards}
        action_plans.fill_in(self.apv, self._plan_id, values, activities)

    def refresh(self) -> None:
        """Show how the plans stand."""
        super().refresh()
        self._model.show_plans(self.contents.plans)
        plan = self._plan()
        self.ui.empty_card.setVisible(not self.contents.plans)
        dress(self.ui.add_button, "" if self.contents.plans else "primary")
        self.ui.plan_list.setVisible(bool(self.contents.plans))
        self.ui.detail.setVisible(plan is not None)
        if plan is not None:
            status = self.method.text(f"words:plan_status.{plan.status.value}")
            self.ui.status_label.setText(f"{plan.number}. {status}")
            self.ui.agree_button.setVisible(plan.status is PlanStatus.DRAFT)

    def field_for(self, field: str) -> QWidget | None:
        """The widget of a field: of the card that is to blame, else of the plan."""
        if self._blamed is not None:
            found = getattr(self._blamed.ui, f"{field}_edit", None)
            if isinstance(found, QWidget):
                return found
        own = super().field_for(field)
        if own is None and self._cards:
            found = getattr(self._cards[0].ui, f"{field}_edit", None)
            return found if isinstance(found, QWidget) else None
        return own

    def show_plan(self, plan_id: int) -> None:
        """Choose a plan, as when coming from a wish or the board."""
        self._plan_id = plan_id
        self.autosave.quietly(self.load)
        self.refresh()

    def show_row(self, row_id: int, part_id: int) -> None:
        """Choose a plan that was found, once what is typed in another is kept."""
        if self.flush():
            self.show_plan(row_id)
        self.ui.plan_list.setFocus()

    def _connect(self) -> None:
        self.ui.add_button.clicked.connect(self._add)
        self.ui.from_wish_button.clicked.connect(self._add_from_wish)
        self.ui.add_activity_button.clicked.connect(self._add_activity)
        self.ui.agree_button.clicked.connect(self._agree)
        self.ui.remove_button.clicked.connect(self._remove)
        self.ui.story_button.clicked.connect(self._show_story)

    def _plan(self) -> ActionPlan | None:
        return next((plan for plan in self.contents.plans if plan.id == self._plan_id), None)

    def _values_of(self, card: ActivityCard) -> dict[str, Any]:
        self._blamed = card
        values = {**card.values(self.apv.today), **action_plans.responsible(self.apv, card.who())}
        rules.Activity(card.activity_id, **values)
        self._blamed = None
        return values

    def _list_wishes(self) -> None:
        promised = {wish for plan in self.contents.plans for wish in plan.wish_ids}
        self.ui.wish_combo.clear()
        for wish in self.contents.wishes:
            known = self.contents.assessments.get(wish.id)
            accepted = known is not None and known.verdict is WishVerdict.YES
            if wish.id not in promised and (accepted or wish.shortlisted):
                self.ui.wish_combo.addItem(f"{wish.number}. {wish.text[:80]}", wish.id)
        has_any = self.ui.wish_combo.count() > 0
        for widget in (self.ui.wish_label, self.ui.wish_combo, self.ui.from_wish_button):
            widget.setVisible(has_any)

    def _show_plan(self) -> None:
        plan = self._plan()
        clear_layout(self.ui.activities_layout)
        self._cards = []
        self._blamed = None
        if plan is None:
            return
        for field in _TEXTS:
            getattr(self.ui, f"{field}_edit").setPlainText(getattr(plan, field))
        self.ui.theme_edit.setText(plan.theme)
        self.ui.severity_combo.setCurrentIndex(self.ui.severity_combo.findData(plan.severity))
        self.ui.follow_up_edit.set_day(plan.follow_up)
        self._show_origin(plan)
        self._show_activities(plan)

    def _show_origin(self, plan: ActionPlan) -> None:
        self.ui.origin_label.setVisible(plan.wish_id is not None)
        if plan.wish_id is not None:
            wish = self.contents.statement(plan.wish_id)
            text = self.tr("From wish %1: %2").replace("%1", str(wish.number))
            self.ui.origin_label.setText(text.replace("%2", wish.text))

    def _show_activities(self, plan: ActionPlan) -> None:
        names = name_completer([person.name for person in self.contents.people], self)
        for number, activity in enumerate(plan.activities, start=1):
            card = ActivityCard(self.method, names, number)
            card.show_activity(activity, self.contents.who(activity))
            card.remove_requested.connect(self._remove_activity)
            self.ui.activities_layout.addWidget(card)
            self._cards.append(card)
        self.autosave.watch(self.form)

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

    def _add(self) -> None:
        if self.flush():
            self.attempt(self._made_empty)

    def _made_empty(self) -> None:
        self.show_plan(action_plans.add(self.apv).id)
        self.ui.theme_edit.setFocus()

    def _add_from_wish(self) -> None:
        if self.flush():
            self.attempt(self._made_from_wish)

    def _made_from_wish(self) -> None:
        wish_id = self.ui.wish_combo.currentData()
        self.show_plan(action_plans.add_from_wish(self.apv, wish_id).id)
        self.ui.problem_edit.setFocus()

    def _add_activity(self) -> None:
        if self.flush() and self.attempt(self._made_activity):
            self._cards[-1].ui.what_edit.setFocus()

    def _made_activity(self) -> None:
        action_plans.add_activity(self.apv, self._plan_id)
        self.show_plan(self._plan_id)

    def _remove_activity(self, activity_id: int) -> None:
        """Take an activity away, whatever stands in it; what is written beside it is kept."""
        before = self._cards
        self._cards = [card for card in before if card.activity_id != activity_id]
        if not self.flush():
            self._cards = before
            return
        self.attempt(lambda: action_plans.remove_activity(self.apv, self._plan_id, activity_id))
        self.show_plan(self._plan_id)

    def _agree(self) -> None:
        if self.flush() and self.attempt(lambda: action_plans.agree(self.apv, self._plan_id)):
            self.refresh()

    def _remove(self) -> None:
        self.autosave.settled()
        self.attempt(lambda: action_plans.remove(self.apv, self._plan_id))
        self._plan_id = 0
        self.show_plan(0)

    def _show_story(self) -> None:
        from apv_desktop.gui.dialogs.story_dialog import StoryDialog
        from apv_desktop.services import story

        plan = self._plan()
        if plan is None or not self.flush():
            return
        lines = story.of_plan(self.apv, self.method, plan.id)
        name = self.tr("Action plan %1").replace("%1", str(plan.number))
        dialog = StoryDialog(f"{name}: {plan.theme}" if plan.theme else name, lines, self)
        dialog.exec()
        dialog.deleteLater()
