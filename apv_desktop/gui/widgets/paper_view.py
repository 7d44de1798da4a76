"""The pages of a PDF on screen, one at a time, as sharp as the screen allows."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from apv_desktop.gui.pdf_image import page_size, render
from apv_desktop.gui.widgets.labels import button, label

_SCALES = (50, 75, 100, 125, 150, 200, 300)
_WHOLE_WIDTH = 0
_EDGE = 24  # pixels beside the page, a scroll bar among them


class PaperView(QWidget):
    """Shows one page; PgUp and PgDn turn it, Ctrl and plus or minus change its size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = Path()
        self._pages = self._page = 0
        self._name = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._tool_row())
        self.picture = QLabel()
        self.picture.setTextFormat(Qt.TextFormat.PlainText)
        self.picture.setWordWrap(True)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = QScrollArea()
        self.area.setWidget(self.picture)
        self.area.setWidgetResizable(True)
        self.area.setProperty("role", "mat")
        layout.addWidget(self.area, 1)
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(120)
        self._resized.timeout.connect(self._show_again)
        self.wait("")

    def wait(self, name: str) -> None:
        """A paper with this name is being drawn; another than before begins at its first page."""
        if name != self._name:
            self._page = 0
        self._pages, self._name = 0, name
        self.area.setAccessibleName(name or self.tr("Preview"))
        self._place.setText("")
        self.tell(self.tr("One moment…"))

    def tell(self, text: str) -> None:
        """Say something where the page would be."""
        self.picture.setText(text)
        self._enable()

    def show_paper(self, path: Path, pages: int) -> None:
        """Show a drawn paper, at the page that was shown before."""
        self._path, self._pages = path, pages
        self.show_page(self._page)

    def show_page(self, page: int) -> None:
        """Show a page, counted from 0, at the size chosen."""
        if not self._pages:
            return
        turned = page != self._page
        self._page = max(0, min(page, self._pages - 1))
        sharp = self.devicePixelRatioF()
        image = render(self._path, self._page, self._scale() * sharp)
        image.setDevicePixelRatio(sharp)
        self.picture.setPixmap(QPixmap.fromImage(image))
        place = self.tr("Page %1 of %2").replace("%1", str(self._page + 1))
        self._place.setText(place.replace("%2", str(self._pages)))
        self.picture.setAccessibleName(f"{self._name}, {self._place.text()}")
        if turned:
            self.area.verticalScrollBar().setValue(0)
        self._enable()

    def show_next(self) -> None:
        """The page after."""
        self.show_page(self._page + 1)

    def show_previous(self) -> None:
        """The page before."""
        self.show_page(self._page - 1)

    def enlarge(self) -> None:
        """The next larger size."""
        self._step(1)

    def reduce(self) -> None:
        """The next smaller size."""
        self._step(-1)

    def fit_width(self) -> None:
        """Let the page be as wide as there is room."""
        self.scale_combo.setCurrentIndex(self.scale_combo.findData(_WHOLE_WIDTH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A page that fills the width follows it."""
        super().resizeEvent(event)
        if self.scale_combo.currentData() == _WHOLE_WIDTH:
            self._resized.start()

    def _tool_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.previous_button = button(self.tr("Previous page"))
        self.next_button = button(self.tr("Next page"))
        self._place = label("")
        self._place.setWordWrap(False)
        self.scale_combo = QComboBox()
        self.scale_combo.setAccessibleName(self.tr("Size on screen"))
        self.scale_combo.addItem(self.tr("Whole width"), _WHOLE_WIDTH)
        for scale in _SCALES:
            self.scale_combo.addItem(f"{scale} %", scale)
        self.scale_combo.setCurrentIndex(self.scale_combo.findData(100))
        self.scale_combo.currentIndexChanged.connect(self._show_again)
        for widget in (self.previous_button, self._place, self.next_button):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.scale_combo)
        for key, deed in (
            (QKeySequence.StandardKey.MoveToNextPage, self.show_next),
            (QKeySequence.StandardKey.MoveToPreviousPage, self.show_previous),
            (QKeySequence.StandardKey.ZoomIn, self.enlarge),
            (QKeySequence.StandardKey.ZoomOut, self.reduce),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(deed)
        self.previous_button.clicked.connect(self.show_previous)
        self.next_button.clicked.connect(self.show_next)
        return row

    def _scale(self) -> float:
        chosen = self.scale_combo.currentData()
        if chosen == _WHOLE_WIDTH:
            room = max(100, self.area.width() - _EDGE)
            return room / page_size(self._path, self._page).width()
        return float(chosen) / 100 * self.logicalDpiX() / 72

    def _step(self, by: int) -> None:
        at = max(1, self.scale_combo.currentIndex()) + by
        self.scale_combo.setCurrentIndex(max(1, min(at, self.scale_combo.count() - 1)))

    def _show_again(self) -> None:
        self.show_page(self._page)

    def _enable(self) -> None:
        self.previous_button.setEnabled(self._page > 0 and self._pages > 0)
        self.next_button.setEnabled(self._page < self._pages - 1)
        self.scale_combo.setEnabled(self._pages > 0)
