"""The Tab key goes as the eye does, also over what a page made after the rest."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QLayout,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QWidget,
)


def arrange(root: QWidget) -> None:
    """Chain the controls below `root` in the order they are laid out in.

    Qt's own order is that of making; a card added later would come after the footer.
    """
    for first, second in pairwise(_controls(root)):
        QWidget.setTabOrder(first, second)


def _controls(widget: QWidget | None) -> Iterator[QWidget]:
    if widget is None:
        return
    proxy = widget.focusProxy()
    if proxy is not None:  # a field of several parts, which Qt moves as one
        if widget.isAncestorOf(proxy):
            yield widget
        return
    # Of radio buttons that belong together only the chosen one takes Tab at the moment.
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QRadioButton):
        yield widget
    if isinstance(widget, QSplitter):
        for at in range(widget.count()):
            yield from _controls(widget.widget(at))
    if isinstance(widget, QScrollArea):
        yield from _controls(widget.widget())
    layout = widget.layout()
    if layout is not None:
        yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    """What a layout holds, found without asking it for its items.

    PySide6 keeps each item it has once handed out for as long as the layout lives. Qt deletes the
    item with its widget, something else comes to lie there, and Python then takes it for the item.
    """
    placed = {layout.indexOf(each): each for each in _held(layout)}
    for at in _positions(layout):
        found = placed.get(at)
        if isinstance(found, QLayout):
            yield from _of_layout(found)
        elif found is not None:
            yield from _controls(found)


def _held(layout: QLayout) -> Iterator[QLayout | QWidget]:
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    yield from layout.findChildren(QLayout, options=direct)
    parent = layout.parentWidget()
    if parent is not None:
        yield from parent.findChildren(QWidget, options=direct)


def _positions(layout: QLayout) -> list[int]:
    """The items of a layout from the top left to the bottom right."""
    everything = range(layout.count())
    if isinstance(layout, QGridLayout):
        return sorted(everything, key=lambda at: _cell(layout.getItemPosition(at)))
    if isinstance(layout, QFormLayout):
        return sorted(everything, key=lambda at: _row(layout.getItemPosition(at)))
    return list(everything)


def _cell(position: object) -> tuple[int, int]:
    row, column, *_ = position if isinstance(position, tuple) else (0, 0)
    return row, column


def _row(position: object) -> tuple[int, int]:
    row, role = position if isinstance(position, tuple) else (0, QFormLayout.ItemRole.LabelRole)
    return row, role.value
