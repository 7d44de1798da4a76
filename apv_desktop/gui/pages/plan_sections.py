"""The parts of an action plan: one folded out at a time, each told by what it lacks."""

from functools import partial

from PySide6.QtWidgets import QWidget

from apv_desktop.content import Method
from apv_desktop.domain.action_plans import ActionPlan
from apv_desktop.gui.generated.ui_action_plans_page import Ui_ActionPlansPage
from apv_desktop.gui.widgets.fold import Fold

# The fields of the law and the method that each part holds.
_GAPS = {
    "problem": ("problem", "nature", "severity", "scope", "causes"),
    "goal": ("goal", "follow_up"),
    "activities": ("what", "who", "deadline"),
}


class PlanSections:
    """Puts the cards of the form into folds and keeps one of them open."""

    def __init__(self, ui: Ui_ActionPlansPage, method: Method) -> None:
        self._method = method
        self._cards: dict[str, QWidget] = {name: getattr(ui, f"{name}_card") for name in _GAPS}
        self.folds: dict[str, Fold] = {}
        for name, card in self._cards.items():
            fold = Fold()
            fold.setObjectName(f"{name}_fold")
            ui.detail_layout.insertWidget(ui.detail_layout.indexOf(card), fold)
            fold.body.setContentsMargins(0, 4, 0, 8)
            fold.body.addWidget(card)
            fold.toggle_button.setObjectName(f"{name}_toggle")
            fold.toggle_button.clicked.connect(partial(self._toggled, name))
            self.folds[name] = fold
        self.folds["problem"].set_open(True)

    def tell(self, plan: ActionPlan) -> None:
        """Say in each heading what the part still lacks."""
        for name, fold in self.folds.items():
            title = self._method.text(f"words:plan_section.{name}")
            lacks = [self._method.text(f"words:fields.{g}") for g in _GAPS[name] if g in plan.gaps]
            if lacks:
                told = self._method.text("words:plan_section.lacks", fields=", ".join(lacks))
                title = f"{title}  ○ {told}"
            fold.set_title(title)

    def open_for(self, field: QWidget | None) -> None:
        """Fold out the part a field stands in."""
        for name, card in self._cards.items():
            if field is not None and card.isAncestorOf(field):
                self.open(name)

    def open(self, name: str) -> None:
        """Fold out one part and the others in."""
        for each, fold in self.folds.items():
            fold.set_open(each == name)

    def _toggled(self, name: str) -> None:
        """A part has been folded out or in by its heading."""
        if self.folds[name].is_open:
            self.open(name)
