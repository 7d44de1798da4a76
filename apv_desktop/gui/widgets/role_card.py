"""The card of one who has a role: which, who, and what they have said yes to."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCompleter, QFrame, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.roles import RoleHolder, RoleKind
from apv_desktop.gui.generated.ui_role_card import Ui_RoleCard
from apv_desktop.gui.widgets.labels import label


class RoleCard(QFrame):
    """Shows a role and reads what is typed; the page keeps it."""

    remove_requested = Signal(object)

    def __init__(
        self, method: Method, names: QCompleter, number: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_RoleCard()
        self.ui.setupUi(self)
        self.setProperty("role", "card")
        self.holder_id = 0
        self._method = method
        for kind in RoleKind:
            self.ui.kind_combo.addItem(method.text(f"words:role_kind.{kind.value}"), kind)
        self.ui.who_edit.setCompleter(names)
        self._name(number)
        self.ui.remove_button.clicked.connect(self._ask_to_remove)
        self.ui.agreed_check.clicked.connect(self._show_day)
        self.ui.consider_label.hide()
        self._asks = label("", "muted")
        asks = self.tr("What the role requires")
        self.ui.asks_fold.set_title(asks, f"{asks}, {number}")
        self.ui.asks_fold.body.addWidget(self._asks)

    def show_holder(self, holder: RoleHolder, name: str) -> None:
        """Fill the fields."""
        self.holder_id = holder.id
        self.ui.kind_combo.setCurrentIndex(self.ui.kind_combo.findData(holder.kind))
        self.ui.who_edit.setText(name)
        self.ui.task_edit.setPlainText(holder.task)
        self.ui.agreed_check.setChecked(holder.agreed_on is not None)
        self.ui.agreed_on_edit.set_day(holder.agreed_on)
        self.ui.asks_fold.set_open(not name)
        self._show_day()

    def tell(self, kind: RoleKind, name: str, consider: str) -> None:
        """Say whose card it is, what the role asks, and what to think over."""
        word = self._method.text(f"words:role_kind.{kind.value}")
        self.ui.heading_label.setText(f"{word}: {name}" if name else word)
        asks = self._method.file("roles")[kind.value]["asks"]
        self._asks.setText("\n".join(f"•  {each}" for each in asks))
        self.ui.consider_label.setText(f"⚠ {consider}" if consider else "")
        self.ui.consider_label.setVisible(bool(consider))

    def values(self) -> Mapping[str, Any]:
        """The fields by their domain names, but for the day."""
        return {
            "kind": self.ui.kind_combo.currentData(),
            "who": self.ui.who_edit.text(),
            "task": self.ui.task_edit.toPlainText(),
        }

    def _name(self, number: int) -> None:
        """What a screen reader calls the fields; several cards have the same labels."""
        form = self.ui
        self.ui.agreed_on_edit.set_up(
            f"{form.agreed_on_label.text()}, {number}", self._method.dates
        )
        for widget, name in (
            (form.kind_combo, form.kind_label.text()),
            (form.who_edit, form.who_label.text()),
            (form.agreed_check, form.agreed_check.text()),
            (form.task_edit, form.task_label.text()),
            (form.remove_button, self.tr("Remove role")),
        ):
            widget.setAccessibleName(f"{name}, {number}")

    def _show_day(self) -> None:
        agreed = self.ui.agreed_check.isChecked()
        self.ui.agreed_on_edit.setVisible(agreed)
        self.ui.agreed_on_label.setVisible(agreed)

    def _ask_to_remove(self) -> None:
        self.remove_requested.emit(self.holder_id)
