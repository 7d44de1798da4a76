"""Keep what is typed: when a field is left, or after a second's pause."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from apv_desktop.services.pending import PendingEdit

if TYPE_CHECKING:
    from apv_desktop.gui.widgets.one_line_paste import OneLinePaste
    from apv_desktop.gui.widgets.undo_keys import UndoKeys
    from apv_desktop.gui.widgets.wheel import WheelGuard

_TICK_MS = 250


class Autosave(QObject):
    """Watches the fields of a page; what is due is decided in services, this supplies the tick."""

    def __init__(
        self, keep: Callable[[], None], parent: QObject, left: Callable[[], None] | None = None
    ) -> None:
        """`left` is told when a field was left, so that the next one is a step of its own."""
        super().__init__(parent)
        self._keep = keep
        self._left = left
        self._pending = PendingEdit()
        self._guard: WheelGuard | None = None
        self._undo_keys: UndoKeys | None = None
        self._one_line: OneLinePaste | None = None
        self._open = False
        self._quiet = False
        self._keeping = False
        self._clock = QElapsedTimer()
        self._clock.start()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._look)

    @property
    def is_open(self) -> bool:
        """Whether something typed is not kept yet, or was refused."""
        return self._open

    def watch(self, root: QWidget) -> None:
        """Watch every field below `root` that is not watched yet."""
        from apv_desktop.gui.widgets.one_line_paste import OneLinePaste  # the overview has none
        from apv_desktop.gui.widgets.undo_keys import UndoKeys
        from apv_desktop.gui.widgets.wheel import WheelGuard

        if self._guard is None or self._undo_keys is None or self._one_line is None:
            self._guard, self._undo_keys = WheelGuard(self), UndoKeys(self)
            self._one_line = OneLinePaste(self)
        for each in (self._guard, self._undo_keys, self._one_line):
            each.watch(root)
        for field in root.findChildren(QWidget):
            if not field.property("watched") and self._connect(field):
                field.setProperty("watched", True)
                field.installEventFilter(self)

    def quietly(self, fill: Callable[[], None]) -> None:
        """Run `fill`, which sets fields, without taking that for typing."""
        was, self._quiet = self._quiet, True
        try:
            fill()
        finally:
            self._quiet = was

    def touch(self) -> None:
        """Something was typed."""
        if self._quiet:
            return
        self._open = True
        self._pending.touch(self._seconds())
        self._tick.start()

    def flush(self) -> None:
        """Keep now what is open.

        A message about what could not be kept takes the focus too, and must not ask again.
        """
        self._tick.stop()
        self._pending.clear()
        if self._open and not self._keeping:
            self._keeping = True
            try:
                self._keep()
            finally:
                self._keeping = False

    def settled(self) -> None:
        """All that was typed is kept."""
        self._open = False
        self._tick.stop()
        self._pending.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving a field keeps it."""
        if event.type() == QEvent.Type.FocusOut and not self._quiet:
            self._leave()
        return super().eventFilter(watched, event)

    def _connect(self, field: QWidget) -> bool:
        if field.property("own_save"):
            return False
        from PySide6.QtWidgets import (  # the overview has no fields
            QCheckBox,
            QComboBox,
            QLineEdit,
            QPlainTextEdit,
            QSpinBox,
            QTimeEdit,
        )

        if isinstance(field, QLineEdit):
            field.textEdited.connect(self.touch)
        elif isinstance(field, QPlainTextEdit):
            field.textChanged.connect(self.touch)
        elif isinstance(field, QComboBox):
            field.activated.connect(self._chosen)
        elif isinstance(field, QCheckBox):
            field.clicked.connect(self._chosen)
        elif isinstance(field, QSpinBox):
            field.valueChanged.connect(self.touch)
        elif isinstance(field, QTimeEdit):
            field.timeChanged.connect(self.touch)
        else:
            return False
        return True

    def _chosen(self) -> None:
        self.touch()
        if not self._quiet:
            self._leave()

    def _leave(self) -> None:
        self.flush()
        if self._left is not None:
            self._left()

    def _look(self) -> None:
        if self._pending.is_due(self._seconds()):
            self.flush()

    def _seconds(self) -> float:
        return self._clock.elapsed() / 1000
