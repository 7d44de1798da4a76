"""What a hand does with a window whose file is being kept."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from tests.gui.hands import write

LONG_MS = 10_000


def status(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.statusBar().findChildren(QLabel))


def write_employer(window: MainWindow, text: str) -> None:
    window.go_to(StepId.WORKPLACE)
    write(employer_field(window), text)


def employer_field(window: MainWindow) -> QLineEdit:
    page = window.page()
    field = None if page is None else page.findChild(QLineEdit, "employer_edit")
    assert isinstance(field, QLineEdit)
    return field


@contextmanager
def in_dialog(kind: type[QDialog], parent: QWidget, button: str) -> Iterator[list[QDialog]]:
    """Press a button of the next dialog of this kind."""
    seen: list[QDialog] = []

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and not seen:
            seen.append(dialog)
            timer.stop()
            QTest.mouseClick(getattr(dialog, button), Qt.MouseButton.LeftButton)
            if dialog.isVisible():
                dialog.reject()

    timer = QTimer(parent)
    timer.setInterval(10)
    timer.timeout.connect(press)
    timer.start()
    yield seen
    timer.stop()
    assert seen, "no dialog came"
