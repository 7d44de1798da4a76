"""The shell: menu bar, tree, pages built when first shown, status bar."""

import gc
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QSplitter

from apv_desktop.content import Method, load
from apv_desktop.domain.steps import STEPS, Section, StepId
from apv_desktop.gui import theme
from apv_desktop.gui.actions import Menus
from apv_desktop.gui.cockpit_desk import CockpitDesk
from apv_desktop.gui.files import FileDesk
from apv_desktop.gui.language import Translations
from apv_desktop.gui.messages import tell_about, tell_file_problem, tell_waiting
from apv_desktop.gui.page import Page
from apv_desktop.gui.page_host import PageHost
from apv_desktop.gui.paper_desk import PaperDesk
from apv_desktop.gui.past_desk import PastDesk
from apv_desktop.gui.preferences import ZOOM_STEPS, Preferences
from apv_desktop.gui.round_desk import RoundDesk
from apv_desktop.gui.safekeeping import Safekeeping
from apv_desktop.gui.trail import Trail
from apv_desktop.gui.widgets.step_tree import StepTree
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import progress
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.problems import FileProblem

# Imported when needed: a start with a file shows the overview, which uses neither.
if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

_TREE_WIDTH = 250


class MainWindow(QMainWindow):
    """The one window. A change of language builds it anew around the same open APV."""

    def __init__(
        self, surroundings: Surroundings, preferences: Preferences, translations: Translations
    ) -> None:
        super().__init__()
        self.preferences = preferences
        self.files = FileDesk(self, surroundings, preferences)
        self.files.opened.connect(self.show_apv)
        self.papers = PaperDesk(self)
        self.apv: Apv | None = None
        self._translations = translations
        self._trail = Trail()
        self._menus: Menus | None = None
        self.setMinimumSize(640, 420)
        self.resize(1180, 780)
        self._saved = QLabel(self)
        self.statusBar().addWidget(self._saved, 1)
        self.care = Safekeeping(self._saved, self)
        self.past = PastDesk(self)
        self.meetings = CockpitDesk(self)
        self.rounds = RoundDesk(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):  # an own changeEvent would build all kinds of events
            app.focusWindowChanged.connect(self._another_has_the_keyboard)
        self.build()
        self.restoreGeometry(preferences.blob("window"))

    @property
    def method(self) -> Method:
        """The method's texts in the language of the window."""
        return load(self.preferences.language)

    def build(self) -> None:
        """Make menus and tree in the language chosen, and room for the pages."""
        if self._menus is not None:
            self._menus.remove()
        # Each is built where it will stand: what moves is dressed anew with all in it.
        self._splitter = QSplitter()  # with a parent it would look at Qt.Orientation, and all of Qt
        self.setCentralWidget(self._splitter)
        self._tree = StepTree(self.method, self._splitter)
        self.pages = PageHost(self._trail, self.files.welcome, self._splitter)
        self._tree.step_requested.connect(self.pages.go_to)
        self.pages.shown.connect(self._tree.select)
        self.pages.shown.connect(self.care.hurry)
        self.pages.print_requested.connect(self.papers.preview)
        self.pages.frozen_print_requested.connect(self.papers.preview_frozen)
        self.pages.save_failed.connect(self._tell_not_saved)
        self.pages.hold_requested.connect(self.meetings.open_for)
        self.pages.round_requested.connect(self.rounds.show_round)
        self.pages.clean_up_requested.connect(self.past.clean_up)
        self.pages.writing_begun.connect(self.care.pause)
        self.pages.writing_ended.connect(self.care.look_after)
        if self.apv is not None:
            self.pages.begin(Workbench(self.apv, self.method, self.preferences.left_out))
        self._splitter.setChildrenCollapsible(True)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([_TREE_WIDTH * self.preferences.zoom // 100, 930])
        self._splitter.restoreState(self.preferences.blob("splitter"))
        self._menus = Menus(self)
        self.refresh_shell()

    def show_apv(self, apv: Apv) -> None:
        """Show an APV that was just opened; the one open before is closed."""
        if not self._let_go():
            apv.close()
            return
        self.apv = apv
        self.pages.begin(Workbench(apv, self.method, self.preferences.left_out))
        self.care.begin(apv, self.method)
        apv.on_saved(self._note_saved)
        self.refresh_shell()
        self.go_to(StepId.OVERVIEW)
        if any(each.read_on is None for each in apv.contents.handovers):
            self.rounds.greet()

    def close_apv(self) -> bool:
        """Close the open APV; False when the user would rather mend a refused field."""
        if not self._let_go():
            return False
        self.pages.show_welcome()
        return True

    def _let_go(self) -> bool:
        if self.apv is None:
            return True
        if not self.may_leave():
            return False
        problem = self.care.end()
        if problem is not None:
            can_be_shut = self.apv.places.key is not None
            tell_waiting(self, self.method, problem, can_be_shut=can_be_shut)
        self.let_go_of_pages()
        return True

    def let_go_of_pages(self) -> None:
        """Show no file any more."""
        self.meetings.close()
        self.apv = None
        self.past.forget_places()
        self.pages.end()
        self.refresh_shell()

    def go_to(self, step: StepId) -> None:
        """Show a page, keeping first what was typed on the one before."""
        self.pages.go_to(step)

    def search(self) -> None:
        """Search everywhere (Ctrl+K); what is chosen is gone to."""
        from apv_desktop.gui.dialogs.search_dialog import SearchDialog

        if self.apv is None:
            return
        dialog = SearchDialog(self.apv, self.method, self)
        dialog.place_chosen.connect(self.papers.show_place)
        dialog.plan_chosen.connect(self.pages.make_plan)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def page(self) -> Page | None:
        """The page shown, None for the welcome page."""
        return self.pages.page()

    def go_to_section(self) -> None:
        """The first step of the group whose key was pressed."""
        step = self.first_step(self._chosen_in_menu())
        if step is not None:
            self.go_to(step)

    def first_step(self, section: Section) -> StepId | None:
        """Where a group begins, None while it has no pages."""
        if section is Section.START:
            return StepId.OVERVIEW
        return next((step.id for step in STEPS if step.section is section), None)

    def next_pane(self) -> None:
        """Move between tree and page (F6)."""
        page = self.page()
        if self._tree.hasFocus() and page is not None:
            page.setFocus()
            page.focusNextChild()
        else:
            self._tree.setFocus()

    def language_chosen(self) -> None:
        """Build the window anew in another language, around the same page."""
        language = self._chosen_in_menu()
        page = self.page()
        refused = self.pages.refused()
        if refused:
            self.pages.show_step(refused[0])
            if self._menus is not None:
                self._menus.check_language(self.preferences.language)
            return
        self.meetings.close()
        self.preferences.language = language
        self.preferences.set_blob("splitter", self._splitter.saveState())
        self._translations.choose(language)
        self.care.speak(self.method)
        self.build()
        self.pages.show_step(page.STEP if page is not None else StepId.WELCOME)

    def zoom_in(self) -> None:
        """One step larger, 200 % at most."""
        self._zoom(next((z for z in ZOOM_STEPS if z > self.preferences.zoom), ZOOM_STEPS[-1]))

    def zoom_out(self) -> None:
        """One step smaller, 80 % at least."""
        smaller = [z for z in ZOOM_STEPS if z < self.preferences.zoom]
        self._zoom(smaller[-1] if smaller else ZOOM_STEPS[0])

    def zoom_normal(self) -> None:
        """Back to the system's size."""
        self._zoom(100)

    def dress(self) -> None:
        """Take on the system's light or dark colours."""
        self._zoom(self.preferences.zoom)

    def settle_in(self) -> None:
        """Once the window is up: look for garbage again, and at the colours the system wants."""
        QApplication.styleHints().colorSchemeChanged.connect(self.dress)
        known = self.preferences.high_contrast
        if not theme.is_true_to_system(known):
            self.preferences.high_contrast = theme.wants_high_contrast()
            self.dress()
        gc.freeze()
        gc.enable()

    def about(self) -> None:
        """What this program is."""
        tell_about(self, self.method)

    def _another_has_the_keyboard(self) -> None:
        """Whoever turns to another program, or to the plug, finds the file up to date."""
        if not self.isActiveWindow():
            self.care.hurry()

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Keep what is open, remember the window, let go of the file."""
        self.preferences.set_blob("window", self.saveGeometry())
        self.preferences.set_blob("splitter", self._splitter.saveState())
        self.preferences.save()
        if self._let_go():
            event.accept()
        else:
            event.ignore()

    def _zoom(self, percent: int) -> None:
        self.preferences.zoom = percent
        self.pages.lighten()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, percent)
        self._tree.fit_letters()
        tree, page = self._splitter.sizes()
        if tree:
            wanted = self._tree.wanted_width()
            self._splitter.setSizes([wanted, tree + page - wanted])

    def _chosen_in_menu(self) -> Any:
        action = self.sender()
        return action.data() if isinstance(action, QAction) else None

    def may_leave(self) -> bool:
        """Whether what is typed is kept, or the user would rather leave it."""
        refused = self.pages.refused()
        if not refused:
            return True
        from PySide6.QtWidgets import QMessageBox

        self.pages.show_step(refused[0])
        name = self.method.text(f"method:steps.{refused[0].value}")
        question = self.tr("A field on “%1” cannot be kept as it stands. Leave it anyway?")
        answer = QMessageBox.question(self, "APV Desktop", question.replace("%1", name))
        return answer == QMessageBox.StandardButton.Yes

    def refresh_shell(self) -> None:
        """Have menus, title and tree follow what the file now says."""
        has_file = self.apv is not None
        if self._menus is not None:
            self._menus.enable(has_file)
            self._menus.show_steps(self.care.undo_text(), self.care.redo_text())
        self.setWindowTitle(self.rounds.title())
        self.rounds.follow()
        if self.apv is None:
            self._tree.hide()
            self._saved.clear()
        else:
            self._tree.show()
            self._tree.show_states(progress.states(self.apv))

    def _note_saved(self, label: str) -> None:
        self.past.note_place()
        self.refresh_shell()

    def _tell_not_saved(self, problem: FileProblem) -> None:
        self._saved.setText(self.method.text(f"errors:file.{problem.code}.text"))
        tell_file_problem(self, self.method, problem)
