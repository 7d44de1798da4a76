"""Making, opening and closing APV files from the window."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from apv_desktop.content import Method, load
from apv_desktop.gui.messages import tell_file_problem
from apv_desktop.gui.preferences import Preferences
from apv_desktop.services import files
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.opening import Side
from apv_desktop.store.problems import FileProblem

if TYPE_CHECKING:  # most files have no password
    from apv_desktop.store.container import Key


class FileDesk(QObject):
    """Asks for files and opens them; tells the window when one is open."""

    opened = Signal(object)

    def __init__(
        self, window: QWidget, surroundings: Surroundings, preferences: Preferences
    ) -> None:
        super().__init__(window)
        self._window = window
        self.surroundings = surroundings
        self._preferences = preferences

    def welcome(self, known: QWidget | None) -> QWidget:
        """The page to begin from with the files used lately; made once for each language."""
        from apv_desktop.gui.pages.welcome_page import WelcomePage

        page = known if isinstance(known, WelcomePage) else WelcomePage(self._method)
        if page is not known:
            page.new_requested.connect(self.ask_for_new)
            page.open_requested.connect(self.ask_and_open)
            page.example_requested.connect(self.open_example)
            page.file_requested.connect(self.open_path)
        page.show_recent(self._preferences.recent)
        return page

    def ask_for_new(self) -> None:
        """Walk through the few questions of a new APV."""
        from apv_desktop.gui.dialogs.new_apv_wizard import NewApvWizard

        wizard = NewApvWizard(self._method, self.surroundings.today(), _folder(), self._window)
        if wizard.exec():
            self._try(
                wizard.chosen_path(),
                lambda: files.create_apv(
                    wizard.chosen_path(),
                    wizard.workplace(),
                    wizard.title(),
                    wizard.first_meeting(),
                    self.surroundings,
                ),
            )
        wizard.deleteLater()

    def ask_and_open(self) -> None:
        """Choose a file and open it."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open APV"), str(_folder()), self.tr("APV files (*.apv)")
        )
        if chosen:
            self.open_path(Path(chosen))

    def open_path(self, path: Path, key: "Key | None" = None, former: "Key | None" = None) -> bool:
        """Open a file; False, with a plain sentence, when that cannot be.

        `key` opens one with a password that was open a moment ago, `former` what waits for it
        under another.
        """
        return self._try(path, lambda: self._opened(path, key, former))

    def ask_for_place(self, path: Path) -> Path | None:
        """Choose where an APV is to lie from now on; None for leaving it where it is."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save APV in another place"),
            str(_folder() / path.name),
            self.tr("APV files (*.apv)"),
        )
        return files.with_extension(Path(chosen)) if chosen else None

    def offer_backup(self, problem: FileProblem) -> bool:
        """Offer the newest sound backup of a damaged file, and open what was put in its place."""
        from apv_desktop.gui.rescuing import offer_backup

        path = problem.path
        try:
            if not offer_backup(self._window, problem, self._method, self.surroundings):
                return False
        except FileProblem as other:
            tell_file_problem(self._window, self._method, other)
            return False
        return self.open_path(path)

    def open_example(self) -> None:
        """Open the example, made the first time it is asked for."""
        folder = self.surroundings.state / "example"
        folder.mkdir(parents=True, exist_ok=True)
        name = self.tr("Moellegaarden")
        path = folder / f"{name}.apv"
        if path.exists():
            self.open_path(path)
            return
        self._try(path, lambda: files.create_example(path, self._method, self.surroundings))

    def _opened(self, path: Path, key: "Key | None", former: "Key | None" = None) -> Apv:
        """Open a file; ask for its password, for that of edits left here, for the one of two
        changed copies that goes on.

        Raises:
            FileProblem: it cannot be opened, or the user decides later.
        """
        try:
            return files.open_apv(path, self.surroundings, key=key, former=former)
        except FileProblem as problem:
            if problem.code in ("locked", "other_password"):
                return self._unlocked(path, problem)
            if problem.code == "former_password":
                return self._opened(path, key, self._former_key(path, key))
            if problem.code != "both_changed":
                raise
            side = self._ask_for_side(path, key)
            if side is None:
                raise
            return files.open_apv(path, self.surroundings, side, key)

    def _unlocked(self, path: Path, problem: FileProblem) -> Apv:
        """Open a file with a password, once somebody typed it.

        Raises:
            FileProblem: `locked` when nobody would; what else keeps it from being opened.
        """
        from apv_desktop.gui.dialogs.unlock_dialog import UnlockDialog

        dialog = UnlockDialog(path, self._method, self.surroundings, self._window)
        dialog.exec()
        key = dialog.key
        dialog.deleteLater()
        if key is None:
            raise FileProblem("locked", path) from problem
        return self._opened(path, key)

    def _former_key(self, path: Path, key: "Key | None") -> "Key | None":
        """The key of edits left here under a former password; None when they wait for later.

        Raises:
            FileProblem: `locked` when the file is to be left alone, too.
        """
        from apv_desktop.gui.dialogs.former_password_dialog import FormerPasswordDialog
        from apv_desktop.services import waiting

        found = waiting.in_its_place(path, self.surroundings, key)
        if found is None:
            return None
        dialog = FormerPasswordDialog(path, found, self._method, self._window)
        dialog.exec()
        dialog.deleteLater()
        if dialog.is_later:
            waiting.keep_for_later(path, self.surroundings, key)
        elif dialog.key is None:
            raise FileProblem("locked", path)
        return dialog.key

    def _ask_for_side(self, path: Path, key: "Key | None") -> Side | None:
        from apv_desktop.gui.dialogs.fork_dialog import ForkDialog

        parted = files.parted(path, self.surroundings, key)
        dialog = ForkDialog(parted, self._method, self._window)
        dialog.exec()
        dialog.deleteLater()
        return dialog.side

    @property
    def _method(self) -> Method:
        return load(self._preferences.language)

    def _try(self, path: Path, deed: Callable[[], Apv]) -> bool:
        try:
            apv = deed()
        except FileProblem as problem:
            if problem.code == "locked":
                return False  # nobody typed the password, and knows that
            if problem.code in ("damaged", "empty") and path.exists():
                return self.offer_backup(problem)
            tell_file_problem(self._window, self._method, problem)
            if problem.code == "missing":
                self._preferences.forget_file(path)
            return False
        self._preferences.remember_file(path)
        self.opened.emit(apv)
        return True


def _folder() -> Path:
    from PySide6.QtCore import QStandardPaths

    where = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(where))
