"""What a user does with their hands: typing, leaving a field, answering a question."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QWidget


def type_text(widget: QWidget, text: str) -> None:
    """Type letter by letter, æøå too, which QTest aborts on."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def write(field: QLineEdit, text: str) -> None:
    """Replace what stands in a field, and leave it by Tab."""
    field.setFocus()
    field.selectAll()
    type_text(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


class Asked:
    """What a question box said, kept after it is gone."""

    def __init__(self, box: QMessageBox) -> None:
        self._text, self._more = box.text(), box.informativeText()

    def text(self) -> str:
        return self._text

    def informativeText(self) -> str:
        return self._more


@contextmanager
def answering(
    parent: QWidget, *, reject: bool = False, key: Qt.Key | None = None
) -> Iterator[list[Asked]]:
    """Answer the next question box: yes, with `reject` no, or what `key` means to it.

    A box with one button can only be answered by that.

    Fails when nobody asks.
    """
    asked: list[Asked] = []
    role = QMessageBox.ButtonRole
    wanted = (role.RejectRole, role.NoRole) if reject else (role.AcceptRole, role.YesRole)

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            return
        timer.stop()
        asked.append(Asked(box))
        if key is not None:
            QTest.keyClick(box.focusWidget() or box, key)
        else:
            buttons = box.buttons()
            fitting = [b for b in buttons if box.buttonRole(b) in wanted]
            (buttons if len(buttons) == 1 else fitting)[0].click()

    timer = QTimer(parent)
    timer.setInterval(10)
    timer.timeout.connect(answer)
    timer.start()
    try:
        yield asked
    finally:
        timer.stop()
    assert asked, "nobody asked"
    parent.activateWindow()  # without a window manager nobody else gives the keyboard back
    QApplication.processEvents()
