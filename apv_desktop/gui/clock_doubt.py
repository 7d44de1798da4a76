"""The PC's date can hardly be right: deadlines wait until the user has said that it is."""

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QMainWindow, QMessageBox, QPushButton

from apv_desktop.content import Method
from apv_desktop.gui.widgets.labels import button
from apv_desktop.services.clock import Clock


class ClockDoubt(QObject):
    """A button in the status bar for as long as the date is in doubt."""

    confirmed = Signal()

    def __init__(self, clock: Clock, method: Method, status: QLabel, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._method = method
        self._window = status.window()
        self.button: QPushButton = button(method.text("errors:clock.button"), "link")
        self.button.clicked.connect(self.ask)
        if isinstance(self._window, QMainWindow):
            self._window.statusBar().addPermanentWidget(self.button)

    def ask(self) -> None:
        """Ask whether the date is right; a clock set right meanwhile answers itself."""
        day, last = self._clock.doubtful_day, self._clock.last_day
        if day is None or last is None or self._is_right(day, last):
            self._clock.confirm()
            self.leave()
            self.confirmed.emit()

    def leave(self) -> None:
        """Take the button away."""
        self.button.deleteLater()
        self.deleteLater()

    def _is_right(self, day: date, last: date) -> bool:
        dates = self._method.dates
        words = {"day": dates.long(day), "last": dates.long(last)}
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("APV Desktop")
        box.setText(self._method.text("errors:clock.question", **words))
        box.setInformativeText(self._method.text("errors:clock.way_out", **words))
        yes = box.addButton(
            self._method.text("errors:clock.right", **words), QMessageBox.ButtonRole.AcceptRole
        )
        no = box.addButton(
            self._method.text("errors:clock.wrong"), QMessageBox.ButtonRole.RejectRole
        )
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is yes
