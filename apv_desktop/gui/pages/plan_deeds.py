"""What can be done with action plans on their page: made, agreed, split, told of, taken away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from apv_desktop.domain.action_plans import ActionPlan, suggested_follow_up
from apv_desktop.domain.search import Place
from apv_desktop.domain.steps import StepId
from apv_desktop.services import action_plans

if TYPE_CHECKING:
    from apv_desktop.gui.pages.action_plans_page import ActionPlansPage


class PlanDeeds(QObject):
    """Each deed keeps first what is typed, and shows the plan it ends with."""

    def __init__(self, page: ActionPlansPage) -> None:
        super().__init__(page)
        self._page, self._ui = page, page.ui
        ui = page.ui
        ui.add_button.clicked.connect(self._add)
        ui.from_wish_button.clicked.connect(self._add_from_wish)
        ui.add_activity_button.clicked.connect(self._add_activity)
        ui.agree_button.clicked.connect(self._agree)
        ui.remove_button.clicked.connect(self._remove)
        ui.story_button.clicked.connect(self._show_story)
        ui.suggest_button.clicked.connect(self._use_suggested_day)
        ui.split_button.clicked.connect(self._choose_to_split)
        ui.keep_button.clicked.connect(self.stop_choosing)
        ui.move_button.clicked.connect(self._split)
        ui.activities_view.remove_requested.connect(self._remove_activity)
        ui.origin_view.wish_requested.connect(self._go_to_wish)
        ui.origin_view.separate_requested.connect(self._separate)
        ui.hints_view.proposal_chosen.connect(self._use_proposal)

    def stop_choosing(self) -> None:
        """No activities are being ticked for a plan of their own."""
        self._show_choosing(False)

    @property
    def _plan_id(self) -> int:
        plan = self._page.shown_plan()
        return 0 if plan is None else plan.id

    def _shown(self, make: Callable[[], ActionPlan]) -> bool:
        """Do what makes or changes a plan, and show that one."""
        return self._page.flush() and self._page.attempt(lambda: self._page.show_plan(make().id))

    def _add(self) -> None:
        if self._shown(partial(action_plans.add, self._page.apv)):
            self._page.sections.open("problem")
            self._ui.theme_edit.setFocus()

    def _add_from_wish(self) -> None:
        wish_id = self._ui.wish_combo.currentData()
        if self._shown(partial(action_plans.for_wish, self._page.apv, wish_id)):
            self._page.sections.open("problem")
            self._ui.problem_edit.setFocus()

    def _add_activity(self) -> None:
        if self._page.flush() and self._page.attempt(self._made_activity):
            self._page.cards[-1].ui.what_edit.setFocus()

    def _made_activity(self) -> None:
        made = action_plans.add_activity(self._page.apv, self._plan_id)
        self._page.show_plan(self._plan_id)
        self._ui.activities_view.open_only(made.id)

    def _use_proposal(self, proposal_id: int) -> None:
        if self._shown(partial(action_plans.for_proposal, self._page.apv, proposal_id)):
            self._ui.activities_view.open_only(self._page.cards[-1].activity_id)
            self._page.cards[-1].ui.who_edit.setFocus()

    def _remove_activity(self, activity_id: int) -> None:
        """Take an activity away, whatever stands in it; what is written beside it is kept."""
        view = self._ui.activities_view
        before = view.cards
        view.cards = [card for card in before if card.activity_id != activity_id]
        if not self._page.flush():
            view.cards = before
            return
        remove = partial(action_plans.remove_activity, self._page.apv, self._plan_id, activity_id)
        self._page.attempt(remove)
        at = next(at for at, card in enumerate(before) if card.activity_id == activity_id)
        self._page.show_plan(self._plan_id)
        if self._page.cards:
            beside = self._page.cards[min(at, len(self._page.cards) - 1)]
            view.open_only(beside.activity_id)
            beside.ui.what_edit.setFocus()
        else:
            self._ui.add_activity_button.setFocus()

    def _choose_to_split(self) -> None:
        self._show_choosing(True)
        first = next(iter(self._page.cards), None)
        if first is not None:
            first.ui.chosen_check.setFocus()

    def _show_choosing(self, is_choosing: bool) -> None:
        self._ui.activities_view.choose(is_choosing)
        self._ui.move_button.setVisible(is_choosing)
        self._ui.keep_button.setVisible(is_choosing)
        self._ui.add_activity_button.setVisible(not is_choosing)
        self._ui.split_button.setVisible(not is_choosing and len(self._page.cards) > 1)

    def _split(self) -> None:
        chosen = self._ui.activities_view.chosen()
        if self._shown(partial(action_plans.split, self._page.apv, self._plan_id, chosen)):
            self._page.sections.open("problem")
            self._ui.theme_edit.setFocus()

    def _separate(self, wish_id: int) -> None:
        self._shown(partial(action_plans.separate, self._page.apv, self._plan_id, wish_id))

    def _go_to_wish(self, wish_id: int) -> None:
        self._page.place_requested.emit(Place(StepId.ASSESSMENT, wish_id))

    def _use_suggested_day(self) -> None:
        plan = self._page.shown_plan()
        if plan is None or not self._page.flush():
            return
        day = suggested_follow_up(plan)
        change = partial(action_plans.change, self._page.apv, plan.id, follow_up=day)
        if self._page.attempt(change):
            self._page.show_plan(plan.id)
            self._ui.follow_up_edit.setFocus()

    def _agree(self) -> None:
        agree = partial(action_plans.agree, self._page.apv, self._plan_id)
        if self._page.flush() and self._page.attempt(agree):
            self._page.refresh()

    def _remove(self) -> None:
        self._page.autosave.settled()
        self._page.attempt(partial(action_plans.remove, self._page.apv, self._plan_id))
        self._page.show_plan(0)

    def _show_story(self) -> None:
        from apv_desktop.gui.dialogs.story_dialog import StoryDialog
        from apv_desktop.services import story

        plan = self._page.shown_plan()
        if plan is None or not self._page.flush():
            return
        lines = story.of_plan(self._page.apv, self._page.method, plan.id)
        name = self.tr("Action plan %1").replace("%1", str(plan.number))
        dialog = StoryDialog(f"{name}: {plan.theme}" if plan.theme else name, lines, self._page)
        dialog.exec()
        dialog.deleteLater()
