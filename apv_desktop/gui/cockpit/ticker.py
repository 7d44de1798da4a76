"""A tick at the turn of each second, told by a clock that nobody can set back."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from apv_desktop.services.steady_clock import SteadyClock

_JUST_AFTER = 8  # milliseconds, so that a tick never comes before its second


class Ticker(QObject):
    """Ticks are aimed anew each time, so lateness never adds up."""

    ticked = Signal()

    def __init__(self, clock: SteadyClock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Tick from now on."""
        if not self._timer.isActive():
            self._aim()

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()

    def _tick(self) -> None:
        self.ticked.emit()
        self._aim()

    def _aim(self) -> None:
        left = 1000 - self._clock.now().microsecond // 1000
        self._timer.start(left + _JUST_AFTER)
