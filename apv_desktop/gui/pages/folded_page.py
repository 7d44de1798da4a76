"""A page whose form is folded into parts, one of them open at a time."""

from typing import Any

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.accordion import Accordion


class FoldedPage(StepPage):
    """A step page in parts; a field that is refused never stays hidden in one of them."""

    parts: Accordion

    def fold(self, form: Any, names: tuple[str, ...]) -> None:
        """Fold up the cards of the form: each `<name>_card` under the heading of its part."""
        cards = {name: getattr(form, f"{name}_card") for name in names}
        self.parts = Accordion(form.page_layout, cards)

    def _show_refusal(self, broken: RuleBroken) -> None:
        super()._show_refusal(broken)
        self.parts.open_for(self.field_for(broken.field))
