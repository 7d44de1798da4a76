"""A list whose lines have ids; filled again it stays where it was."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

ID = Qt.ItemDataRole.UserRole


def fill(shown: QListWidget, lines: Mapping[int, str]) -> None:
    """Show these lines; the one chosen stays chosen, nothing is told."""
    was = shown.blockSignals(True)
    chosen = chosen_id(shown)
    if [shown.item(at).data(ID) for at in range(shown.count())] != list(lines):
        shown.clear()
        for key in lines:
            item = QListWidgetItem(shown)
            item.setData(ID, key)
    for at, (key, text) in enumerate(lines.items()):
        shown.item(at).setText(text)
        if key == chosen:
            shown.setCurrentRow(at)
    shown.blockSignals(was)


def chosen_id(shown: QListWidget) -> int:
    """The id of the line one stands on, of the first while on none; 0 when there is none."""
    item = shown.currentItem() or shown.item(0)
    return 0 if item is None else int(item.data(ID))
