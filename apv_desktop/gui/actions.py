"""The menus: every deed of the window with its key, made anew when the language changes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from apv_desktop.domain.steps import Section

if TYPE_CHECKING:
    from apv_desktop.gui.main_window import MainWindow


class Menus(QObject):
    """The menu bar of the main window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.needs_file: list[QAction] = []
        self._menus: list[QMenu] = []
        self._file_menu()
        self._edit_menu()
        self._go_menu()
        self._view_menu()
        self._help_menu()

    def enable(self, has_file: bool) -> None:
        """Offer only what can be done: most of it needs an open file."""
        for action in self.needs_file:
            action.setEnabled(has_file)

    def check_language(self, language: str) -> None:
        """Show which language the window speaks."""
        for action in self._languages.actions():
            action.setChecked(action.data() == language)

    def remove(self) -> None:
        """Take the menus down, with their keys."""
        self._window.menuBar().clear()
        for menu in self._menus:
            menu.deleteLater()
        self.deleteLater()

    def show_steps(self, undo: str | None, redo: str | None) -> None:
        """Say in the menu what *Fortryd* takes back and *Gentag* does again."""
        for action, name, step in (
            (self._undo, self.tr("&Undo"), undo),
            (self._redo, self.tr("&Redo"), redo),
        ):
            action.setText(name if step is None else f"{name}: {step}")
            action.setEnabled(step is not None)

    def _find(self) -> None:
        """Find on the page, or everywhere when the page has nothing to find in."""
        if not self._window.pages.find_here():
            self._window.search()

    def _menu(self, name: str) -> QMenu:
        menu = self._window.menuBar().addMenu(name)
        self._menus.append(menu)
        return menu

    def _file_menu(self) -> None:
        w = self._window
        menu = self._menu(self.tr("&File"))
        self._add(menu, self.tr("&New APV…"), w.files.ask_for_new, "Ctrl+N")
        self._add(menu, self.tr("&Open…"), w.files.ask_and_open, "Ctrl+O")
        self._add(menu, self.tr("Try the &example"), w.files.open_example)
        self._add(menu, self.tr("&Save now"), w.past.save_now, "Ctrl+S", file=True)
        menu.addSeparator()
        self._add(menu, self.tr("&Documents…"), w.papers.show_documents, "Ctrl+P", file=True)
        package = self.tr("Print the &meeting package…")
        self._add(menu, package, w.papers.show_package, "Ctrl+Shift+P", file=True)
        menu.addSeparator()
        self._add(menu, self.tr("Sa&ve in another place…"), w.past.save_elsewhere, file=True)
        self._add(menu, self.tr("&Backups…"), w.past.show_backups, file=True)
        self._add(menu, self.tr("Pass&word…"), w.past.set_password, file=True)
        menu.addSeparator()
        self._add(menu, self.tr("&Close APV"), w.close_apv, "Ctrl+W", file=True)
        self._add(menu, self.tr("&Quit"), w.close, "Ctrl+Q")

    def _edit_menu(self) -> None:
        w = self._window
        menu = self._menu(self.tr("&Edit"))
        self._undo = self._add(menu, self.tr("&Undo"), w.past.undo, "Ctrl+Z")
        self._redo = self._add(menu, self.tr("&Redo"), w.past.redo, "Ctrl+Y")
        menu.addSeparator()
        self._add(menu, self.tr("&Find on the page"), self._find, "Ctrl+F", file=True)
        self._add(menu, self.tr("&Search everywhere…"), w.search, "Ctrl+K", file=True)
        self._add(menu, self.tr("&Trash…"), w.past.show_trash, file=True)
        self._add(menu, self.tr("&Erase a person…"), w.past.choose_whom_to_erase, file=True)
        self._add(menu, self.tr("&Clean up…"), w.past.clean_up, file=True)
        menu.addSeparator()
        self._add(
            menu, self.tr("Mark the step as &done"), w.pages.mark_done, "Ctrl+Return", file=True
        )

    def _go_menu(self) -> None:
        w = self._window
        menu = self._menu(self.tr("&Go"))
        self._add(menu, self.tr("&Back"), w.pages.go_back, "Alt+Left", file=True)
        self._add(menu, self.tr("&Forward"), w.pages.go_forward, "Alt+Right", file=True)
        self._add(menu, self.tr("&Previous step"), w.pages.go_previous_step, "Ctrl+PgUp", file=True)
        self._add(menu, self.tr("&Next step"), w.pages.go_next_step, "Ctrl+PgDown", file=True)
        self._add(menu, self.tr("Next p&ane"), w.next_pane, "F6", file=True)
        self._add(menu, self.tr("&Choose the APV…"), w.rounds.choose, file=True)
        menu.addSeparator()
        for number, section in enumerate(Section, start=1):
            if w.first_step(section) is None:
                continue
            action = self._add(
                menu,
                w.method.text(f"method:sections.{section.value}"),
                w.go_to_section,
                f"Ctrl+{number}",
                file=True,
            )
            action.setData(section)

    def _view_menu(self) -> None:
        w = self._window
        menu = self._menu(self.tr("&View"))
        self._add(menu, self.tr("&Hold the meeting"), w.meetings.open_next, "F11", file=True)
        menu.addSeparator()
        self._add(menu, self.tr("&Larger text"), w.zoom_in, "Ctrl++")
        self._add(menu, self.tr("&Smaller text"), w.zoom_out, "Ctrl+-")
        self._add(menu, self.tr("&Normal text"), w.zoom_normal, "Ctrl+0")
        languages = menu.addMenu(self.tr("L&anguage"))
        self._languages = QActionGroup(languages)
        for language, name in (("da", "Dansk"), ("en", "English")):
            action = self._add(languages, name, w.language_chosen)
            action.setData(language)
            action.setCheckable(True)
            action.setChecked(w.method.language == language)
            self._languages.addAction(action)

    def _help_menu(self) -> None:
        w = self._window
        menu = self._menu(self.tr("&Help"))
        self._add(menu, self.tr("&Help for this step"), w.pages.help_for_step, "F1", file=True)
        self._add(menu, self.tr("&What is kept where?"), w.past.show_places)
        self._add(menu, self.tr("&About APV Desktop"), w.about)

    def _add(
        self,
        menu: QMenu,
        text: str,
        deed: Callable[[], object],
        keys: str = "",
        *,
        file: bool = False,
    ) -> QAction:
        # QAction(text, menu) would build every themed icon, setShortcut() every enum of Qt.
        action = menu.addAction(text)
        if keys:
            action.setProperty("shortcut", keys)
        action.triggered.connect(deed)
        if file:
            self.needs_file.append(action)
        return action
