"""The pages of the window: built when first shown, walked through, and kept before one leaves."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from apv_desktop.domain import phases
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.page import Page
from apv_desktop.gui.pages import catalogue
from apv_desktop.gui.trail import Trail
from apv_desktop.gui.workbench import Workbench

# Imported when needed: a start with a file shows the overview, which uses none of them.
if TYPE_CHECKING:
    from apv_desktop.domain.search import Place
    from apv_desktop.gui.step_page import StepPage

_FINDERS = (
    "search_edit",
    "find_edit",
    "like_edit",
)  # what a form calls a line one finds things with


class PageHost(QStackedWidget):
    """Shows one page at a time, the welcome page while no APV is open.

    `welcome` builds that page when it is first needed and brings it up to date each time.
    """

    shown = Signal(object)
    print_requested = Signal(str)
    frozen_print_requested = Signal(str, object, object)
    save_failed = Signal(object)
    hold_requested = Signal(object)
    round_requested = Signal(object)
    clean_up_requested = Signal()
    writing_begun = Signal()
    writing_ended = Signal()

    def __init__(
        self, trail: Trail, welcome: Callable[[QWidget | None], QWidget], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._trail = trail
        self._make_welcome = welcome
        self._welcome: QWidget | None = None
        self._workbench: Workbench | None = None
        self._pages: dict[StepId, Page] = {}

    def begin(self, workbench: Workbench) -> None:
        """Work with an APV from now on."""
        self._workbench = workbench

    def end(self) -> None:
        """Let go of the APV and its pages."""
        self._workbench = None
        self._trail.forget()
        for page in self._pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self._pages = {}

    def renew(self) -> None:
        """Build the pages anew where one stands: another round is looked at, or it was closed."""
        shown, known = self.page(), self._pages
        self._pages = {}
        if shown is not None:
            self.show_step(shown.STEP)
        for page in known.values():
            self.removeWidget(page)
            page.deleteLater()

    def lighten(self) -> None:
        """Let go of the pages not shown, before all that stands is dressed anew.

        Thirty pages take over a second, and as much for each step of larger text. What is
        refused in a field stays with its page.
        """
        from PySide6.QtCore import QCoreApplication, QEvent  # a start dresses nothing anew

        for step, page in list(self._pages.items()):
            if page is not self.page() and page.flush():
                del self._pages[step]
                self.removeWidget(page)
                page.deleteLater()
                QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)

    def page(self) -> Page | None:
        """The page shown, None for the welcome page."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Page) else None

    def step_page(self) -> "StepPage | None":
        """The page shown, if it is a step of the journey."""
        from apv_desktop.gui.step_page import StepPage

        page = self.page()
        return page if isinstance(page, StepPage) else None

    def go_to(self, step: StepId) -> None:
        """Show a page, keeping first what was typed on the one before."""
        self.show_step(step)
        if step is not StepId.WELCOME:
            self._trail.visit(step)

    def show_step(self, step: StepId) -> None:
        """Show a page as going back does: the trail stays as it is."""
        leaving = self.page()
        if leaving is not None:
            leaving.flush()
        if step is StepId.WELCOME or self._workbench is None:
            self.show_welcome()
            return
        if step not in self._pages:
            self._pages[step] = self._build(step, self._workbench)
        page = self._pages[step]
        page.show_page()
        if self.indexOf(page) < 0:  # once it is full: the first page added is laid out at once
            self.addWidget(page)
        self.setCurrentWidget(page)
        self.shown.emit(step)

    def show_welcome(self) -> None:
        """Show the page one begins at."""
        made = self._make_welcome(self._welcome)
        if self._welcome is None:
            self._welcome = made
            self.addWidget(made)
        self.setCurrentWidget(made)
        self.shown.emit(StepId.WELCOME)

    def show_plan(self, plan_id: int) -> None:
        """The page of action plans with this one chosen."""
        from apv_desktop.gui.pages.action_plans_page import ActionPlansPage

        self.go_to(StepId.ACTION_PLANS)
        page = self.page()
        if isinstance(page, ActionPlansPage):
            page.show_plan(plan_id)

    def make_plan(self, wish_id: int) -> None:
        """Make an action plan of a wish that was found, and show it."""
        page = self.page()
        if page is not None:
            page.make_plan(wish_id)

    def show_place(self, place: "Place") -> None:
        """Go where something stands, and stand on it."""
        self.go_to(place.step)
        page = self.page()
        if page is not None and page.STEP is place.step:
            page.show_place(place)

    def show_anew(self) -> None:
        """Fill the page shown from what the file holds now."""
        page = self.page()
        if page is not None:
            page.show_page()

    def go_back(self) -> None:
        """The page visited before."""
        self._show_if(self._trail.back())

    def go_forward(self) -> None:
        """The page one came back from."""
        self._show_if(self._trail.forward())

    def go_previous_step(self) -> None:
        """The step before this one on the journey."""
        page = self.step_page()
        if page is not None:
            self.go_to(phases.neighbours(page.STEP)[0])

    def go_next_step(self) -> None:
        """The step after this one on the journey."""
        page = self.page()
        after = phases.neighbours(page.STEP)[1] if page is not None else None
        if after is not None:
            self.go_to(after)

    def mark_done(self) -> None:
        """Mark the step shown as done."""
        page = self.step_page()
        if page is not None and page.flush():
            page.mark_done()

    def help_for_step(self) -> None:
        """Fold out the longer explanation of the step shown."""
        page = self.step_page()
        if page is not None:
            page.toggle_more()
            page.more_button.setFocus()

    def find_here(self) -> bool:
        """Give the page's own line for finding the keyboard; False when it has none."""
        from PySide6.QtWidgets import QLineEdit  # a start names no fields

        page = self.page()
        for line in page.findChildren(QLineEdit) if page is not None else ():
            if line.objectName() in _FINDERS and line.isVisible():
                line.setFocus()
                line.selectAll()
                return True
        return False

    def refused(self) -> list[StepId]:
        """The pages with a field that cannot be kept; what can be is kept."""
        return [step for step, page in self._pages.items() if not page.flush()]

    def _show_if(self, step: StepId | None) -> None:
        if step is not None:
            self.show_step(step)

    def _build(self, step: StepId, workbench: Workbench) -> Page:
        page = catalogue.build(step, workbench, self)
        page.step_requested.connect(self.go_to)
        page.plan_requested.connect(self.show_plan)
        page.place_requested.connect(self.show_place)
        page.print_requested.connect(self.print_requested)
        page.frozen_print_requested.connect(self.frozen_print_requested)
        page.save_failed.connect(self.save_failed)
        page.hold_requested.connect(self.hold_requested)
        page.round_requested.connect(self.round_requested)
        page.clean_up_requested.connect(self.clean_up_requested)
        page.writing_begun.connect(self.writing_begun)
        page.writing_ended.connect(self.writing_ended)
        return page
