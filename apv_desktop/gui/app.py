"""Start the window: Qt, the look, the language, and the file asked for."""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from apv_desktop import assets
from apv_desktop.domain.steps import StepId
from apv_desktop.gui import theme
from apv_desktop.gui.at_rest import AtRest
from apv_desktop.gui.language import Translations
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.preferences import Preferences
from apv_desktop.services.surroundings import Surroundings

_UP = 400  # ms after the window is painted, when nobody has begun to read


def application() -> QApplication:
    """The one QApplication, made if there is none yet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    # As an argument: setStyle() answers a QStyle, whose enums cost as much as a page.
    app = QApplication(["apv-desktop", "-style", "fusion"])
    app.setApplicationName("APV Desktop")
    app.setDesktopFileName("apv-desktop")
    return app


def make_window(surroundings: Surroundings, path: Path | None = None) -> MainWindow:
    """The main window in the language and size remembered, with `path` open if given."""
    app = application()
    surroundings.state.mkdir(parents=True, exist_ok=True)
    preferences = Preferences(surroundings.state)
    theme.at_start(app, preferences.zoom, preferences.high_contrast)
    translations = Translations()
    translations.choose(preferences.language)
    window = MainWindow(surroundings, preferences, translations)
    if path is None or not window.files.open_path(path):
        window.go_to(StepId.WELCOME)
    return window


def run(surroundings: Surroundings, path: Path | None) -> int:
    """Show the window until it is closed; the exit code."""
    window = make_window(surroundings, path)
    if sys.platform == "darwin":
        open_from_finder(window)
    window.show()
    AtRest(window, 0, _show_icon)
    AtRest(window, _UP, window.settle_in)
    AtRest(window, _UP, partial(_watch_for_trouble, window))
    AtRest(window, _UP, partial(take_dropped_files, window))
    AtRest(window, _UP, partial(_warm_up, window))
    AtRest(window, _UP, partial(_clear_up, surroundings))
    return application().exec()


def _show_icon() -> None:
    """Give the task bar the program's picture, which Qt looks for plugins to read."""
    from PySide6.QtGui import QPixmap

    # Qt makes an icon of the picture; naming QIcon builds a list of all themed icons there are.
    application().setProperty("windowIcon", QPixmap(str(assets.icon("apv-desktop"))))


def _watch_for_trouble(window: MainWindow) -> None:
    from apv_desktop.gui.trouble import Trouble  # once the window is up

    Trouble(window).install()


def take_dropped_files(window: MainWindow) -> None:
    """Open what is dragged onto `window` from now on."""
    from apv_desktop.gui.file_drop import FileDrop  # once the window is up

    FileDrop(window)


def _warm_up(window: MainWindow) -> None:
    from apv_desktop.gui.warm_up import WarmUp  # once the window is up

    WarmUp(window).begin()


def _clear_up(surroundings: Surroundings) -> None:
    from apv_desktop.services import leftovers  # once the window is up

    leftovers.clear(surroundings.now())


def open_from_finder(window: MainWindow) -> None:
    """Open in `window` what is double-clicked in Finder from now on."""
    from apv_desktop.gui.file_opener import FileOpener  # the other systems have no such event

    application().installEventFilter(FileOpener(window))


def start_once(surroundings: Surroundings, path: Path | None) -> int:
    """Open the window, wait until it is painted and close it: a start to be timed from outside."""
    from PySide6.QtCore import QEventLoop

    window = make_window(surroundings, path)
    window.show()
    while not window.windowHandle().isExposed():
        application().processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    window.repaint()
    window.close()
    return 0
