"""Årets gang: the dates of a year as a wheel, and the same dates as a list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from apv_desktop.content import year_words
from apv_desktop.content.year_words import Dated
from apv_desktop.domain.search import Place
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_year_wheel_page import Ui_YearWheelPage
from apv_desktop.gui.models.dates_model import DatesModel
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.labels import label
from apv_desktop.gui.widgets.painted_picture import PaintedPicture
from apv_desktop.gui.widgets.tables import OpeningTable
from apv_desktop.gui.widgets.wrapping_delegate import WrappingDelegate
from apv_desktop.gui.workbench import Workbench

_SIDE_BY_SIDE = 118  # letters across; with fewer, the list stands below the wheel
_ROWS = 12


class YearWheelPage(StepPage):
    """One year at a time; the buttons beside its number go to the year before and after."""

    STEP = StepId.YEAR_WHEEL
    WIDE = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_YearWheelPage()
        self.ui.setupUi(self.form)
        self._year = 0
        self.wheel, self.table = PaintedPicture(), OpeningTable()
        self._empty = label(self.method.text("guidance:year_wheel.empty"), "muted")
        kinds = self.method.file("calendar")["kinds"]
        self._model = DatesModel(self._titles(), kinds, self.method.dates, self)
        self._set_up_table()
        self.ui.both_layout.addWidget(self.wheel, 1, Qt.AlignmentFlag.AlignTop)
        self.ui.both_layout.addWidget(self.table, 1)
        self.ui.both_layout.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        self.ui.previous_button.clicked.connect(self._go_back_a_year)
        self.ui.next_year_button.clicked.connect(self._go_on_a_year)
        self.ready()

    def load(self) -> None:
        """There is nothing to fill in here."""

    def refresh(self) -> None:
        """Show the dates as they stand, of the year one looks at."""
        super().refresh()
        self._show_year(self._year or self.apv.today.year)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= _SIDE_BY_SIDE * self.fontMetrics().averageCharWidth()
        across = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self.ui.both_layout.setDirection(across)
        self.table.setMinimumHeight(self.fontMetrics().lineSpacing() * 2 * _ROWS)

    def _show_year(self, year: int) -> None:
        first, last = year_words.years(self.contents, self.method, self.apv.today)
        self._year = min(max(year, first), last)
        dates = year_words.of_year(self.contents, self.method, self._year)
        today = self.apv.today
        self.wheel.show_picture(year_words.picture(dates, self.method, self._year, today))
        self._model.show_rows(dates)
        self.table.setVisible(bool(dates))
        self._empty.setVisible(not dates)
        self.ui.key_label.setVisible(bool(dates))
        if dates and not self.table.currentIndex().isValid():
            ahead = (each.id - 1 for each in dates if each.day >= today)
            self.table.setCurrentIndex(self._model.index(next(ahead, 0), 0))
        self.ui.year_label.setText(str(self._year))
        for button, at in ((self.ui.previous_button, -1), (self.ui.next_year_button, 1)):
            button.setText(f"‹ {self._year - 1}" if at < 0 else f"{self._year + 1} ›")
            button.setAccessibleName(
                self.tr("Show the year %1").replace("%1", str(self._year + at))
            )
            button.setEnabled(first <= self._year + at <= last)

    def _go_back_a_year(self) -> None:
        self._show_year(self._year - 1)

    def _go_on_a_year(self) -> None:
        self._show_year(self._year + 1)

    def _open(self) -> None:
        chosen = self._model.row_at(self.table.current_row())
        if isinstance(chosen, Dated):
            self.place_requested.emit(Place(chosen.step, chosen.row))

    def _titles(self) -> dict[str, str]:
        return {
            "id": self.tr("No."),
            "day": self.tr("Date"),
            "kind": self.tr("What it is"),
            "what": self.tr("What happens"),
        }

    def _set_up_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("The dates of the year"))
        table.setAccessibleDescription(self.tr("Enter goes to where the date belongs."))
        table.setModel(self._model)
        table.stretch(self._model.FIELDS.index("what"))
        table.setSelectionBehavior(OpeningTable.SelectionBehavior.SelectRows)
        for at in range(len(self._model.FIELDS)):
            table.setItemDelegateForColumn(at, WrappingDelegate(table))
        table.open_requested.connect(self._open)
