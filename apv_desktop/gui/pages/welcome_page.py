"""Velkommen: a new APV, one there is, a recent one, or the example."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from apv_desktop.content import Method
from apv_desktop.gui.qt_numbers import NO_FOCUS, TOP_CENTRED
from apv_desktop.gui.widgets.labels import READING_WIDTH, button, card, clear_layout, label


class WelcomePage(QWidget):
    """The first page; it needs no open file."""

    new_requested = Signal()
    open_requested = Signal()
    example_requested = Signal()
    file_requested = Signal(object)

    def __init__(self, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        texts = method.file("guidance")["welcome"]
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setProperty("focusPolicy", NO_FOCUS)
        area.setProperty("alignment", TOP_CENTRED)
        inner = QWidget(area)
        inner.setMaximumWidth(READING_WIDTH)
        area.setWidget(inner)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(28, 28, 28, 28)
        layout.setSpacing(16)
        layout.addWidget(label(texts["heading"], "title"))
        layout.addWidget(label(texts["lead"]))
        cards = QHBoxLayout()
        cards.setSpacing(16)
        self.new_button = self._card(cards, self.tr("New APV…"), texts["new"], "primary")
        self.new_button.clicked.connect(self.new_requested)
        self.open_button = self._card(cards, self.tr("Open APV…"), texts["open"])
        self.open_button.clicked.connect(self.open_requested)
        self.example_button = self._card(cards, self.tr("Try the example"), texts["example"])
        self.example_button.clicked.connect(self.example_requested)
        layout.addLayout(cards)
        self._recent_heading = label(self.tr("Opened lately"), "section")
        layout.addWidget(self._recent_heading)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(4)
        layout.addLayout(self._recent)
        layout.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def show_recent(self, paths: Iterable[Path]) -> None:
        """List the files opened lately; a file that is gone is left out."""
        clear_layout(self._recent)
        known = [path for path in paths if path.exists()]
        self._recent_heading.setVisible(bool(known))
        for path in known:
            entry = button(f"{path.stem}   –   {path.parent}", "link")
            entry.setToolTip(str(path))
            entry.setProperty("path", str(path))
            entry.clicked.connect(self._open_recent)
            self._recent.addWidget(entry)

    def _card(
        self, row: QHBoxLayout, name: str, texts: Mapping[str, str], role: str = ""
    ) -> QPushButton:
        frame, layout = card()
        layout.addWidget(label(texts["heading"], "section"))
        layout.addWidget(label(texts["text"]), 1, Qt.AlignmentFlag.AlignTop)
        made = button(name, role)
        layout.addWidget(made)
        row.addWidget(frame, 1)
        return made

    def _open_recent(self) -> None:
        self.file_requested.emit(Path(self.sender().property("path")))
