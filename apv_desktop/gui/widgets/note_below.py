"""A line right under a field, wherever it stands: in a column, a form, a grid, or a row.

Nothing is asked for its items: see `gui/tab_order.py` for what PySide6 makes of those.
"""

from collections.abc import Iterator
from typing import cast

from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QLabel,
    QLayout,
    QVBoxLayout,
    QWidget,
)

from apv_desktop.gui.widgets.labels import label

_CLOSE = 4


def put_below(field: QWidget) -> QLabel:
    """A hidden line under a field, which keeps the keyboard and what is typed in it."""
    told = label("", "warn")
    told.setMinimumWidth(1)
    told.hide()
    for thing, layout in _upwards(field):
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(thing) + 1, told)
            return told
        if isinstance(thing, QWidget) and isinstance(layout, QGridLayout):
            row, column, down, across = _place(layout, thing)
            layout.addLayout(_both(layout, thing, told), row, column, down, across)
            return told
        if isinstance(layout, QFormLayout):
            _put_in_form(layout, thing, told)
            return told
    told.setParent(field.parentWidget())  # it stands in no layout: there is no room for a line
    return told


def _upwards(thing: QWidget | QLayout) -> Iterator[tuple[QWidget | QLayout, QLayout]]:
    """A field and the layout that holds it, then that layout or its widget, and so on."""
    while True:
        layout = _holder(thing)
        if layout is not None:
            yield thing, layout
        outer = layout if layout is not None else thing.parentWidget()
        if outer is None:
            return
        thing = outer


def _holder(thing: QWidget | QLayout) -> QLayout | None:
    if isinstance(thing, QLayout):
        outer = thing.parent()
        return outer if isinstance(outer, QLayout) else None
    parent = thing.parentWidget()
    top = parent.layout() if parent is not None else None
    if top is None:
        return None
    every = (top, *top.findChildren(QLayout))
    return next((layout for layout in every if layout.indexOf(thing) >= 0), None)


def _both(layout: QLayout, field: QWidget, told: QLabel) -> QVBoxLayout:
    """The field and its line in the place where the field stood."""
    layout.removeWidget(field)
    box = QVBoxLayout()
    box.setSpacing(_CLOSE)
    box.addWidget(field)
    box.addWidget(told)
    return box


def _place(grid: QGridLayout, field: QWidget) -> tuple[int, int, int, int]:
    return cast("tuple[int, int, int, int]", grid.getItemPosition(grid.indexOf(field)))


def _put_in_form(form: QFormLayout, thing: QWidget | QLayout, told: QLabel) -> None:
    place = cast("tuple[int, QFormLayout.ItemRole]", form.getItemPosition(form.indexOf(thing)))
    row, role = place
    if isinstance(thing, QWidget):
        form.setLayout(row, role, _both(form, thing, told))
    else:
        form.insertRow(row + 1, told)
