"""The fields that add one participant: on one line, or two beside each other where it is narrow."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

_NARROW = 105  # letters of the page's width
_SHARES = ((4, 3, 3, 0, 4, 0), (1, 1, 0, 0, 0, 0))
# Where label and field stand: row and column when there is room, and when not.
_PLACES = {
    "name": ("name_edit", (0, 0), (0, 0)),
    "department": ("department_combo", (0, 1), (0, 1)),
    "job": ("job_edit", (0, 2), (2, 0)),
    "is_leader": ("is_leader_check", (0, 3), (4, 0)),
    "email": ("email_edit", (0, 4), (2, 1)),
    "add": ("add_button", (0, 5), (4, 1)),
}


class AddLine:
    """Reads and clears the fields of a form, and moves them as its page grows and shrinks."""

    def __init__(self, form: Any) -> None:
        """`form` is the page's form; its fields stand on one line."""
        self._form = form
        self._is_narrow = False

    def typed(self) -> dict[str, Any]:
        """What stands in the fields, by the names of the domain."""
        form = self._form
        return {
            "name": form.name_edit.text(),
            "department": form.department_combo.currentText(),
            "job": form.job_edit.text(),
            "is_leader": form.is_leader_check.isChecked(),
            "email": form.email_edit.text(),
        }

    def clear(self) -> None:
        """Be ready for the next; the department stays, for they are often typed together."""
        for line in (self._form.name_edit, self._form.job_edit, self._form.email_edit):
            line.clear()
        self._form.is_leader_check.setChecked(False)

    def offer(self, departments: Sequence[str]) -> None:
        """Offer these departments; what is typed stays."""
        combo, typed = self._form.department_combo, self._form.department_combo.currentText()
        names = ["", *departments]
        if names != [combo.itemText(at) for at in range(combo.count())]:
            combo.clear()
            combo.addItems(names)
            combo.setCurrentText(typed)

    def fit(self, page: QWidget) -> None:
        """Place the fields for the width the page has now."""
        narrow = page.width() < _NARROW * page.fontMetrics().averageCharWidth()
        if narrow is self._is_narrow:
            return
        self._is_narrow = narrow
        layout = self._form.add_layout
        for field, (name, *places) in _PLACES.items():
            row, column = places[narrow]
            below = getattr(self._form, f"{field}_label", None)
            if below is not None:
                layout.addWidget(below, row, column)
            layout.addWidget(getattr(self._form, name), row + 1, column)
        for column, share in enumerate(_SHARES[narrow]):
            layout.setColumnStretch(column, share)
