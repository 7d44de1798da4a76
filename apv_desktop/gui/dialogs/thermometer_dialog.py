"""The thermometer of a plan: the ticks counted on a grid, and the curve they draw."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from apv_desktop.content import Method, follow_up_words
from apv_desktop.domain import board, thermometer
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.thermometer import MONTHS, STEPS
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.gui.widgets.number_delegate import NumberDelegate
from apv_desktop.gui.widgets.painted_picture import PaintedPicture
from apv_desktop.services import action_plans
from apv_desktop.services.apv import Apv


class ThermometerDialog(QDialog):
    """A row for each time, a column for each step. What is typed is kept at once."""

    def __init__(
        self, apv: Apv, method: Method, plan_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._apv, self._method, self._plan_id = apv, method, plan_id
        plan = apv.contents.plan(plan_id)
        self.setWindowTitle(self.tr("Thermometer"))
        name = label(self.tr("Thermometer: %1").replace("%1", board.plan_name(plan)), "headline")
        self.grid = self._grid()
        self.picture = PaintedPicture()
        self.told = label("", "muted")
        self.error = label("", "error")
        self.error.hide()
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        hint = self.tr("Count the ticks on the slips, and type a number in each cell.")
        for widget in (name, label(hint), self.grid, self.error, self.picture, self.told):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(row)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(100 * letter, self.sizeHint().height())
        self._show()

    def _grid(self) -> QTableWidget:
        grid = QTableWidget(len(MONTHS), len(STEPS))
        grid.setAccessibleName(self.tr("Ticks counted"))
        grid.setHorizontalHeaderLabels(follow_up_words.steps(self._method))
        grid.setVerticalHeaderLabels(follow_up_words.months(self._method))
        grid.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        grid.setTabKeyNavigation(False)
        grid.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        grid.setItemDelegate(NumberDelegate(thermometer.MOST, grid))
        found = thermometer.of_plan(self._apv.contents.measurements, self._plan_id)
        for row, each in enumerate(found):
            for column, count in enumerate(each.counts):
                item = QTableWidgetItem()
                item.setData(Qt.ItemDataRole.EditRole, count)
                grid.setItem(row, column, item)
        grid.setMinimumHeight(grid.fontMetrics().height() * 9)
        grid.cellChanged.connect(self._keep)
        return grid

    def _keep(self, row: int) -> None:
        cells = [self.grid.item(row, column) for column in range(len(STEPS))]
        counts = [int(cell.data(0) or 0) if cell is not None else 0 for cell in cells]
        self.error.hide()
        try:
            action_plans.measure(self._apv, self._plan_id, MONTHS[row], counts)
        except RuleBroken as broken:
            self.error.setText(self._method.text(f"errors:rules.{broken.code}", **broken.values))
            self.error.show()
        self._show()

    def _show(self) -> None:
        found = thermometer.of_plan(self._apv.contents.measurements, self._plan_id)
        told = follow_up_words.counted(found, self._method)
        nothing = self.tr("Nobody has answered yet. Print the slips from the board.")
        self.told.setText("\n".join(told) or nothing)
        self.picture.show_picture(
            follow_up_words.curve(self._apv.contents, self._plan_id, self._method)
        )
