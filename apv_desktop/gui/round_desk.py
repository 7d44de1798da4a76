"""Which APV of the file the window shows: choosing another, and following what is done to it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPushButton

from apv_desktop.gui.messages import tell_file_problem
from apv_desktop.gui.widgets.labels import button
from apv_desktop.store.problems import FileProblem

if TYPE_CHECKING:
    from apv_desktop.gui.main_window import MainWindow

_Shown = tuple[int, bool]


class RoundDesk(QObject):
    """Has pages, title and status bar follow the round that is looked at."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._shown: _Shown | None = None
        self._button: QPushButton | None = None

    def choose(self) -> None:
        """Choose among the rounds of the file."""
        from apv_desktop.gui.dialogs.rounds_dialog import RoundsDialog

        window = self._window
        if window.apv is not None and window.may_leave():
            dialog = RoundsDialog(window.apv.contents, window.method, window)
            dialog.round_chosen.connect(self.show_round)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def show_round(self, round_id: int) -> None:
        """Look at another round; what is typed is kept first."""
        window = self._window
        if window.apv is None or round_id == window.apv.round_id or not window.may_leave():
            return
        try:
            window.apv.show_round(round_id)
        except FileProblem as problem:
            tell_file_problem(window, window.method, problem)
            return
        window.refresh_shell()

    def greet(self) -> None:
        """Show a successor the letter that came with the file."""
        from apv_desktop.content.handover_words import unread
        from apv_desktop.gui.dialogs.greeting_dialog import GreetingDialog

        apv = self._window.apv
        waiting = None if apv is None else unread(apv.contents)
        if apv is not None and waiting is not None:
            dialog = GreetingDialog(apv, self._window.method, waiting, self._window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def title(self) -> str:
        """The window's title: the file's name, and which round where there are several.

        Never words of the user's: the task bar and other programs read titles.
        """
        apv = self._window.apv
        if apv is None:
            return "APV Desktop"
        parts = [apv.path.stem, self._which() if apv.contents.other_rounds else ""]
        return " – ".join([*filter(None, parts), "APV Desktop"])

    def follow(self) -> None:
        """Make the pages anew when another round is looked at, or this one was closed or opened.

        Whoever asks for it may stand in one of those pages, so they go when that has ended.
        """
        apv = self._window.apv
        looked_at = None if apv is None else (apv.round_id, apv.contents.round.is_closed)
        if self._shown not in (None, looked_at) and looked_at is not None:
            QTimer.singleShot(0, self, self._renew)
        self._shown = looked_at
        self._show_button()

    def _renew(self) -> None:
        self._window.meetings.close()
        self._window.pages.renew()
        self._window.refresh_shell()

    def _show_button(self) -> None:
        """The name of the round in the status bar, for a file that has several."""
        apv = self._window.apv
        several = apv is not None and bool(apv.contents.other_rounds)
        if self._button is not None:
            self._button.setVisible(several)
        if apv is None or not several:
            return
        if self._button is None:
            self._button = button("", "link")
            self._button.clicked.connect(self.choose)
            self._window.statusBar().addPermanentWidget(self._button)
        self._button.setText(self._name())
        told = self.tr("The APV that is shown. Choose another…")
        self._button.setToolTip(told)
        self._button.setAccessibleDescription(told)

    def _which(self) -> str:
        apv = self._window.apv
        found = None if apv is None else apv.contents.round
        if found is None:
            return ""
        said = self.tr("no. %1 (closed)") if found.is_closed else self.tr("no. %1")
        return said.replace("%1", str(found.number))

    def _name(self) -> str:
        apv = self._window.apv
        found = None if apv is None else apv.contents.round
        if found is None:
            return ""
        said = self.tr("%1 (closed)") if found.is_closed else "%1"
        return said.replace("%1", found.title)
