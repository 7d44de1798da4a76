"""The activities of a plan: one folded out at a time, and ticked to go to a plan of their own."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.action_plans import ENDED, FINISHED, ActionPlan, Activity
from apv_desktop.domain.contents import Contents
from apv_desktop.gui.widgets.activity_card import ActivityCard, name_completer
from apv_desktop.gui.widgets.labels import clear_layout


class ActivityList(QWidget):
    """A card for each activity; the page reads them and keeps them."""

    remove_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[ActivityCard] = []
        self._open_id = 0
        self._today = date.min
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)

    def show_plan(self, plan: ActionPlan, contents: Contents, method: Method, today: date) -> None:
        """Show the activities; the one that was open stays open, else the first."""
        self._today = today
        clear_layout(self._layout)
        names = name_completer([person.name for person in contents.people], self)
        self.cards = []
        for number, activity in enumerate(plan.activities, start=1):
            card = ActivityCard(method, names, number, self)
            card.show_activity(activity, contents.who(activity))
            self._look_ahead(card, activity, plan)
            card.remove_requested.connect(self.remove_requested)
            card.open_requested.connect(self.toggle)
            self._layout.addWidget(card)
            self.cards.append(card)
        ids = [card.activity_id for card in self.cards]
        self.open_only(self._open_id if self._open_id in ids else next(iter(ids), 0))
        self.choose(False)

    def clear(self) -> None:
        """Show nothing."""
        clear_layout(self._layout)
        self.cards = []

    def retell(self, plan: ActionPlan, contents: Contents) -> None:
        """Have the headings say how the activities stand now."""
        known = {activity.id: activity for activity in plan.activities}
        for card in self.cards:
            if card.activity_id in known:
                activity = known[card.activity_id]
                card.tell(activity, contents.who(activity))
                self._look_ahead(card, activity, plan)

    def _look_ahead(self, card: ActivityCard, activity: Activity, plan: ActionPlan) -> None:
        """A deadline that has passed is told of while there is something left to do."""
        ended = activity.status in ENDED or plan.status in FINISHED
        card.ui.deadline_edit.look_ahead(None if ended else self._today)

    def toggle(self, activity_id: int) -> None:
        """Fold one out and the others in, or all in."""
        is_open = any(c.is_open for c in self.cards if c.activity_id == activity_id)
        self.open_only(0 if is_open else activity_id)

    def open_only(self, activity_id: int) -> None:
        """Fold out one activity: seven fields are enough at a time."""
        self._open_id = activity_id
        for card in self.cards:
            card.set_open(card.activity_id == activity_id)

    def choose(self, is_choosing: bool) -> None:
        """Show or hide the ticks, none of them set."""
        for card in self.cards:
            card.ui.chosen_check.setChecked(False)
            card.ui.chosen_check.setVisible(is_choosing)

    def chosen(self) -> Sequence[int]:
        """The ids of those ticked."""
        return [card.activity_id for card in self.cards if card.ui.chosen_check.isChecked()]
