"""The parts of an action plan: one folded out at a time, each told by what it lacks."""

from apv_desktop.content import Method
from apv_desktop.domain.action_plans import ActionPlan
from apv_desktop.gui.generated.ui_action_plans_page import Ui_ActionPlansPage
from apv_desktop.gui.widgets.accordion import Accordion

# The fields of the law and the method that each part holds.
_GAPS = {
    "problem": ("problem", "nature", "severity", "scope", "causes"),
    "goal": ("goal", "follow_up"),
    "activities": ("what", "who", "deadline"),
}


class PlanSections(Accordion):
    """The three parts of the form, with what each lacks in its heading."""

    def __init__(self, ui: Ui_ActionPlansPage, method: Method) -> None:
        super().__init__(ui.detail_layout, {name: getattr(ui, f"{name}_card") for name in _GAPS})
        self._method = method

    def tell(self, plan: ActionPlan) -> None:
        """Say in each heading what the part still lacks."""
        for name, fold in self.folds.items():
            title = self._method.text(f"words:plan_section.{name}")
            lacks = [self._method.text(f"words:fields.{g}") for g in _GAPS[name] if g in plan.gaps]
            if lacks:
                told = self._method.text("words:plan_section.lacks", fields=", ".join(lacks))
                title = f"{title}  ○ {told}"
            fold.set_title(title)
