"""Looking at whatever a window shows, without knowing which page it is."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import product
from pathlib import Path
from random import Random

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QSpinBox,
    QTableView,
    QTabWidget,
    QTreeView,
    QWidget,
)

from apv_desktop.content import load
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.steps import STEPS, StepId
from apv_desktop.domain.workplace import Workplace
from apv_desktop.gui.app import make_window
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.preferences import Preferences
from apv_desktop.services import (
    files,
)
from apv_desktop.services.surroundings import Surroundings

NOW = datetime(2027, 3, 10, 10, 0)
PAGES = (StepId.WELCOME, StepId.OVERVIEW, *(step.id for step in STEPS))
FILES = ("example", "empty")
_MOST_ROWS = 40


def settle() -> None:
    """Let layouts come to rest; what is to be deleted goes."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def window_over(kind: str, folder: Path, language: str = "da") -> MainWindow:
    """A shown window over the example or over a file in which nothing is filled in."""
    surroundings = Surroundings(lambda: NOW, Random(7), folder / "state")
    surroundings.state.mkdir(parents=True)
    preferences = Preferences(surroundings.state)
    preferences.language = language
    preferences.save()
    path = folder / f"{kind}.apv"
    if kind == "example":
        files.create_example(path, load(language), surroundings).close()
    else:
        meeting = Meeting(MeetingKind.DIALOGUE_1)
        files.create_apv(path, Workplace("Æ"), "APV", meeting, surroundings).close()
    window = make_window(surroundings, path)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    settle()
    return window


def let_go(window: QWidget) -> None:
    """Close a window and have Qt clear up."""
    window.close()
    window.deleteLater()
    settle()


def spoken(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def everything(root: QWidget) -> list[QWidget]:
    """All widgets in sight below `root`, in the order a reader comes to them."""
    shown = [each for each in _visible(root) if each.isVisible()]
    return sorted(shown, key=lambda each: each.mapTo(root, QPoint(0, 0)).y())


def controls(root: QWidget) -> list[QWidget]:
    """What can be reached with the Tab key below `root`, as it stands now."""
    return [each for each in _visible(root) if _takes_tab(each)]


def called(widget: QWidget) -> str:
    """A widget's name in the code, for a message."""
    return f"{type(widget).__name__} {widget.objectName() or spoken(widget)!r}"


def texts(root: QWidget, *, shown_only: bool = True) -> Iterator[tuple[QWidget, str]]:
    """Every text below `root` that a user can see or hear, with the widget it belongs to."""
    for widget in (root, *root.findChildren(QWidget)):
        if shown_only and not widget.isVisibleTo(root):
            continue
        for text in _texts_of(widget):
            if text.strip():
                yield widget, text


def _takes_tab(widget: QWidget) -> bool:
    if not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    inner = isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox)
    return not inner and widget.focusProxy() is None


def _visible(root: QWidget) -> list[QWidget]:
    return [each for each in root.findChildren(QWidget) if each.isVisibleTo(root)]


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield from (widget.windowTitle(), widget.statusTip(), widget.whatsThis())
    yield from _own_text(widget)
    if isinstance(widget, QMenuBar | QMenu):
        yield from (action.text() for action in widget.actions())
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
        yield widget.placeholderText()
    if isinstance(widget, QTabWidget):
        yield from (widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and not isinstance(widget.parent(), QComboBox):
        yield from _cells(widget)


def _own_text(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
    if isinstance(widget, QPlainTextEdit):
        yield from (widget.toPlainText(), widget.placeholderText())
    if isinstance(widget, QAbstractSpinBox):
        yield widget.specialValueText()
    if isinstance(widget, QSpinBox):
        yield from (widget.prefix(), widget.suffix())


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    columns = 1 if isinstance(view, QListView) else model.columnCount()
    parents = [view.rootIndex()]
    while parents:
        parent = parents.pop()
        for row in range(min(_MOST_ROWS, model.rowCount(parent))):
            for column in range(columns):
                index = model.index(row, column, parent)
                yield from (str(index.data(role) or "") for role in roles)
            if isinstance(view, QTreeView):
                parents.append(model.index(row, 0, parent))
    if isinstance(view, QTableView | QTreeView):
        for column, role in product(range(columns), roles):
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")


def doubles(names: Iterable[str]) -> list[str]:
    """Names that occur more than once."""
    seen: set[str] = set()
    return [name for name in names if name in seen or seen.add(name)]  # type: ignore[func-returns-value]
