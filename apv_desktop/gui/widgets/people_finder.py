"""Finding people in a long list, and the order they stand in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from apv_desktop.gui.widgets.labels import label
from apv_desktop.services.people import Order


class PeopleFinder(QWidget):
    """A line to type part of a name on, and a box for the order; `changed` when either is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.typed_edit, self.order_combo = QLineEdit(), QComboBox()
        self.typed_edit.setObjectName("search_edit")
        self.typed_edit.setProperty("own_discretion", True)
        self.order_combo.setObjectName("order_combo")
        self.typed_edit.setPlaceholderText(self.tr("Name, department or job"))
        self.typed_edit.setClearButtonEnabled(True)
        names = {
            Order.NAME: self.tr("Name"),
            Order.DEPARTMENT: self.tr("Department"),
            Order.JOB: self.tr("Job"),
            Order.LEADERS: self.tr("Managers first"),
        }
        for order, name in names.items():
            self.order_combo.addItem(name, order)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for text, field in (
            (self.tr("Loo&k for"), self.typed_edit),
            (self.tr("S&ort by"), self.order_combo),
        ):
            field.setProperty("own_save", True)
            told = label(text)
            told.setWordWrap(False)
            told.setBuddy(field)
            row.addWidget(told)
            row.addWidget(field, 1 if field is self.typed_edit else 0)
        self.typed_edit.textChanged.connect(self.changed)
        self.order_combo.activated.connect(self.changed)

    @property
    def typed(self) -> str:
        """The letters and words somebody is sought by."""
        return self.typed_edit.text()

    @property
    def order(self) -> Order:
        """What the list is sorted by."""
        order: Order = self.order_combo.currentData()
        return order

    def choose(self, order: Order) -> None:
        """Choose an order, as by a click on a heading."""
        self.order_combo.setCurrentIndex(self.order_combo.findData(order))
        self.changed.emit()
