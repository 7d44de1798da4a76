"""Changed on two PCs: what either side did, and which one goes on. Both are kept."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from apv_desktop.content import Method
from apv_desktop.gui.widgets.labels import button, card, label
from apv_desktop.services import past
from apv_desktop.store.forks import Parted
from apv_desktop.store.history import Event
from apv_desktop.store.opening import Side

_MOST_SHOWN = 5
_DAY = len("2027-04-07")  # of lines typed only the day is known


class ForkDialog(QDialog):
    """Shows the steps only one side has."""

    def __init__(self, parted: Parted, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side: Side | None = None
        self._method = method
        self.setWindowTitle(self.tr("Changed on two PCs"))
        letter = self.fontMetrics().height()
        self.resize(min(1180, 50 * letter), min(700, 36 * letter))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(method.text("errors:file.both_changed.text"), "headline"))
        layout.addWidget(label(method.text("errors:file.both_changed.way_out")))
        heads, both = QHBoxLayout(), QWidget()
        sides = QHBoxLayout(both)
        for row in (heads, sides):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(16)
        self.ours_button = self._head(heads, self.tr("On this PC"), self._choose_ours)
        self.theirs_button = self._head(heads, self.tr("In the file"), self._choose_theirs)
        self._side(sides, parted.ours)
        self._side(sides, parted.theirs)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("What each PC changed"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(both)
        layout.addLayout(heads)
        layout.addWidget(scroll, 1)
        self.later_button = button(self.tr("Decide later"))
        self.later_button.clicked.connect(self.reject)
        self.later_button.setDefault(True)  # a stray Return decides nothing
        self.later_button.setFocus()
        row = QHBoxLayout()
        row.addWidget(self.later_button)
        row.addStretch(1)
        layout.addLayout(row)

    def _head(self, row: QHBoxLayout, name: str, choose: Callable[[], None]) -> QPushButton:
        """The name of a side and its button, which stay in sight however long the list below is."""
        chosen = button(self.tr("Carry on with this one"))
        chosen.setAccessibleName(f"{chosen.text()}: {name}")
        chosen.clicked.connect(choose)
        head = QVBoxLayout()
        head.addWidget(label(name, "section"))
        head.addWidget(chosen)
        row.addLayout(head, 1)
        return chosen

    def _side(self, row: QHBoxLayout, steps: tuple[Event, ...]) -> None:
        frame, layout = card()
        for step in steps[:_MOST_SHOWN]:
            at = datetime.fromisoformat(step.at)
            when = self._method.dates.short(at.date())
            if len(step.at) > _DAY:
                when = f"{when} {self._method.dates.clock(at.time())}"
            what = ": ".join(
                filter(None, (self._method.text(f"labels:{step.label}"), past.about(step)))
            )
            layout.addWidget(label(what))
            layout.addWidget(label(when, "muted"))
        if len(steps) > _MOST_SHOWN:
            layout.addWidget(label(self.tr("and %n more", "", len(steps) - _MOST_SHOWN), "muted"))
        layout.addStretch(1)
        row.addWidget(frame, 1)

    def _choose_ours(self) -> None:
        self.side = Side.OURS
        self.accept()

    def _choose_theirs(self) -> None:
        self.side = Side.THEIRS
        self.accept()
