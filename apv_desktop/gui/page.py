"""What every page has: its step, loading, keeping, and what it asks of the window."""

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.widgets.labels import redress
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services.apv import Apv
from apv_desktop.store.problems import FileProblem

if TYPE_CHECKING:
    from apv_desktop.domain.action_plans import ActionPlan
    from apv_desktop.domain.search import Place
    from apv_desktop.gui.autosave import Autosave


class Page(QWidget):
    """A page of the window. Subclasses say `STEP` and answer `load` and `save`.

    `load` fills the widgets from the contents; `save` reads them and calls a service. Both may
    be called at any time; a value refused stays in its field with the reason beside it.
    """

    STEP: StepId
    step_requested = Signal(object)
    plan_requested = Signal(object)
    place_requested = Signal(object)
    print_requested = Signal(str)
    frozen_print_requested = Signal(str, object, object)
    save_failed = Signal(object)
    hold_requested = Signal(object)
    round_requested = Signal(object)
    clean_up_requested = Signal()
    writing_begun = Signal()
    writing_ended = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self._refused: QWidget | None = None

    @cached_property
    def autosave(self) -> "Autosave":
        """What keeps the fields; a page without any, such as the overview, has no need of it."""
        from apv_desktop.gui.autosave import Autosave

        return Autosave(self._keep, self, self.apv.settle)

    @property
    def apv(self) -> Apv:
        """The open APV."""
        return self.workbench.apv

    @property
    def contents(self) -> Contents:
        """The APV as it stands."""
        return self.workbench.apv.contents

    @property
    def method(self) -> Method:
        """The method's texts in the language of the window."""
        return self.workbench.method

    def papers(self) -> tuple[str, ...]:
        """The ids of the papers of this page."""
        return ()

    def load(self) -> None:
        """Fill the widgets from the contents."""
        raise NotImplementedError

    def save(self) -> None:
        """Give what the widgets hold to a service.

        Raises:
            RuleBroken: a value is refused.
        """

    def refresh(self) -> None:
        """Show again what follows from the contents, without touching what is being typed."""

    def error_label(self) -> QLabel | None:
        """Where a refusal is shown; None for a page that refuses nothing."""
        return None

    def field_for(self, field: str) -> QWidget | None:
        """The widget of a domain field: `<field>_edit`, `_combo`, … of the form."""
        form = getattr(self, "ui", self)
        for kind in ("edit", "combo", "spin", "check", "table", "list"):
            found = getattr(form, f"{field}_{kind}", None)
            if isinstance(found, QWidget):
                return found
        return None

    def show_page(self) -> None:
        """Fill the page as it comes into view, unless something typed waits in it."""
        from PySide6.QtWidgets import QLineEdit

        if not self.autosave.is_open:
            self.autosave.quietly(self.load)
            for line in self.findChildren(QLineEdit):
                line.setCursorPosition(0)  # a long text shows its beginning
        self.refresh()
        if self.contents.round.is_closed:
            self.show_closed()

    def show_closed(self) -> None:
        """Say that the round is closed, and let nothing be written."""

    def show_place(self, place: "Place") -> None:
        """Stand on what a search found here; the page is shown already."""
        if place.row:
            self.show_row(place.row, place.part)
        QTimer.singleShot(0, self, self.bring_in_sight)  # when the page has been laid out

    def bring_in_sight(self) -> None:
        """Scroll to the row that has the keyboard."""
        from PySide6.QtWidgets import QAbstractItemView

        focus = self.focusWidget()
        if isinstance(focus, QAbstractItemView):
            focus.scrollTo(focus.currentIndex())

    def show_row(self, row_id: int, part_id: int) -> None:
        """Choose the row of a domain object by its id, show it and give it the keyboard.

        `part_id` is a part of it, such as an activity of a plan, 0 for the whole. What is gone
        or cannot be left is no trouble: the page stays as it is.
        """

    def make_plan(self, wish_id: int) -> None:
        """*Gør til handleplan*: show the plan that answers a wish, made now if there is none."""
        from apv_desktop.services import action_plans

        made: list[ActionPlan] = []
        if self.flush() and self.attempt(
            lambda: made.append(action_plans.for_wish(self.apv, wish_id))
        ):
            self.plan_requested.emit(made[0].id)

    def make_activity(self, proposal_id: int) -> None:
        """*Gør til handleplan* of a proposal: an activity in the plan of its wish, shown there."""
        from apv_desktop.services import action_plans

        made: list[ActionPlan] = []
        if self.flush() and self.attempt(
            lambda: made.append(action_plans.for_proposal(self.apv, proposal_id))
        ):
            self.plan_requested.emit(made[0].id)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 – Qt's own name
        """Let Tab go as the eye does."""
        from apv_desktop.gui import tab_order

        tab_order.arrange(self)
        return super().focusNextPrevChild(next)

    def flush(self) -> bool:
        """Keep what is open; False when it was refused and still stands in its field."""
        self.autosave.flush()
        self.apv.settle()
        return not self.autosave.is_open

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do something the user asked for; a refusal is shown where it belongs."""
        try:
            deed()
        except RuleBroken as broken:
            self._show_refusal(broken)
            return False
        except FileProblem as problem:
            self.save_failed.emit(problem)
            return False
        self._clear_refusal()
        return True

    def keep_each(self, keeps: "Iterable[Callable[[], object]]") -> None:
        """Have every field kept that can be; one slip holds no other back.

        Raises:
            RuleBroken: the first that was refused; the others are kept.
        """
        refused: RuleBroken | None = None
        for keep in keeps:
            try:
                keep()
            except RuleBroken as broken:
                refused = refused or broken
        if refused is not None:
            raise refused

    def take_over(self, edit: QWidget, keep: Callable[[], object]) -> None:
        """Have `keep` write a suggestion into a field; from then on the text is their own."""
        if self.flush() and self.attempt(keep):
            self.show_page()
            edit.setFocus()

    def _keep(self) -> None:
        if self.attempt(self.save):
            self.autosave.settled()
            self.refresh()

    def _show_refusal(self, broken: RuleBroken) -> None:
        self._clear_refusal()
        sentence = self.method.text(f"errors:rules.{broken.code}", **broken.values)
        shown = self.error_label()
        if shown is not None:
            shown.setText(sentence)
            shown.show()
        field = self.field_for(broken.field)
        if field is not None:
            field = getattr(field, "line", field)  # the part of a DateField that is typed into
            field.setProperty("invalid", True)
            field.setAccessibleDescription(sentence)
            redress(field)
            self._refused = field

    def _clear_refusal(self) -> None:
        shown = self.error_label()
        if shown is not None:
            shown.hide()
        if self._refused is not None:
            self._refused.setProperty("invalid", False)
            self._refused.setAccessibleDescription("")
            redress(self._refused)
            self._refused = None
