"""Holding meetings from the main window: one cockpit at a time, over the open APV (F11)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from apv_desktop.domain.meetings import MeetingKind

if TYPE_CHECKING:
    from apv_desktop.gui.cockpit.cockpit import Cockpit
    from apv_desktop.gui.cockpit.screens import Screens
    from apv_desktop.gui.main_window import MainWindow
    from apv_desktop.services.apv import Apv


class CockpitDesk(QObject):
    """Opens the cockpit for the next meeting, or for the one asked for."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.cockpit: Cockpit | None = None
        self.screens: Screens | None = None
        self._watched: Apv | None = None

    def open_next(self) -> None:
        """Hold the meeting that is under way, else the first that is not over (F11)."""
        from apv_desktop.services import holding

        apv = self._window.apv
        if apv is not None and not apv.contents.round.is_closed:
            self.open_for(holding.next_to_hold(apv.contents, apv.now))

    def open_for(self, kind: object) -> None:
        """Hold this meeting; what is typed in the window is kept first."""
        from apv_desktop.gui.cockpit.cockpit import Cockpit
        from apv_desktop.gui.cockpit.screens import Screens

        w = self._window
        page = w.page()
        if w.apv is None or not isinstance(kind, MeetingKind):
            return
        if page is not None:
            page.flush()
        if self.cockpit is None or self.cockpit.kind is not kind:
            self.close()
            self.screens = self.screens or Screens(self)
            self.cockpit = Cockpit(w.apv, w.method, kind, w.preferences, self.screens)
            self.cockpit.closed.connect(self._show_window)
        if self._watched is not w.apv:
            self._watched = w.apv
            w.apv.on_saved(self._note_saved)
        self.cockpit.open()

    def close(self) -> None:
        """Let go of the cockpit: the APV is closed, or the language changes."""
        if self.cockpit is not None:
            self.cockpit.closed.disconnect()
            self.cockpit.close()
            self.cockpit.let_go()
            self.cockpit = None

    def _show_window(self) -> None:
        """The leader's window is closed: the page behind it shows what came of the meeting."""
        self._window.pages.show_anew()
        self._window.activateWindow()

    def _note_saved(self, label: str) -> None:
        """Something was undone or typed in the main window: the cockpit shows it too."""
        if self.cockpit is not None and self.cockpit.is_open:
            self.cockpit.refresh()
