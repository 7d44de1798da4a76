"""Fields that hold a CPR number or a diagnosis say so right below; nothing is blocked."""

from itertools import product
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from apv_desktop.content import Method
from apv_desktop.content.telltales import telltales
from apv_desktop.domain.discretion import Finding, sensitive
from apv_desktop.gui.widgets.labels import redress
from apv_desktop.gui.widgets.note_below import put_below

_PAUSE_MS = 400
_MOST_ROWS, _MOST_KNOWN = 600, 20_000
_Field = QLineEdit | QPlainTextEdit


class DiscretionWatch(QObject):
    """Marks a field and tells below it what stands there; of a table it tells below the table.

    While one types, the line keeps its place: it goes when the field is left. A field whose page
    warns by itself, or that is no note, has the property `own_discretion`.
    """

    warned = Signal(object)  # the line below what has the keyboard

    def __init__(self, form: QWidget, method: Method, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._method = form, method
        self._words = telltales(method)
        self._lines: WeakKeyDictionary[QWidget, QLabel] = WeakKeyDictionary()
        self._known: dict[str, tuple[Finding, ...]] = {}
        self._later = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._later.timeout.connect(self.look)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_keys)

    def look_soon(self) -> None:
        """Read the fields in a moment, once for many changes."""
        self._later.start()

    def look(self) -> None:
        """Read every field and table once, those of cards added since too."""
        for field in self._fields():
            if not field.property("discretion_watched"):
                field.setProperty("discretion_watched", True)
                field.textChanged.connect(self.look_soon)
            found = self._found(_text(field))
            self._mark(field, bool(found))
            self._tell(field, self._told(found))
        for view in self._form.findChildren(QAbstractItemView):
            if not view.property("own_discretion") and not _stands_in(view, QComboBox):
                self._tell(view, self._told(self._of_rows(view)))

    def line(self, field: QWidget) -> QLabel | None:
        """The line below a field or a table; None while there was nothing to tell."""
        return self._lines.get(field)

    def _fields(self) -> list[_Field]:
        edits: list[_Field] = [*self._form.findChildren(QLineEdit)]
        edits += self._form.findChildren(QPlainTextEdit)
        return [
            each
            for each in edits
            if not each.property("own_discretion")
            and not isinstance(each.parent(), QAbstractSpinBox)
        ]

    def _follow_keys(self, left: QWidget | None, entered: QWidget | None) -> None:
        """A field was left, or a cell opened; a form that is going away leaves its own last."""
        if isValid(self._form) and any(
            each is not None and self._form.isAncestorOf(each) for each in (left, entered)
        ):
            self.look_soon()

    def _of_rows(self, view: QAbstractItemView) -> tuple[Finding, ...]:
        """What stands in cells that can be typed in, and in the one that is; each once."""
        model, found = view.model(), list[Finding]()
        rows = min(model.rowCount(), _MOST_ROWS) if model is not None else 0
        columns = model.columnCount() if rows and not isinstance(view, QListView) else 1
        cells = product(range(rows), range(columns))
        for row, column in cells:
            index = model.index(row, column)
            text = index.data(Qt.ItemDataRole.DisplayRole)
            known = self._found(text) if isinstance(text, str) else ()
            if known and index.flags() & Qt.ItemFlag.ItemIsEditable:
                found.extend(known)
        for editor in view.viewport().findChildren(QWidget):
            if isinstance(editor, QLineEdit | QPlainTextEdit):
                found.extend(self._found(_text(editor)))
        return tuple(dict.fromkeys(found))

    def _found(self, text: str) -> tuple[Finding, ...]:
        if text not in self._known:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            self._known[text] = sensitive(text, self._words) if text else ()
        return self._known[text]

    def _told(self, found: tuple[Finding, ...]) -> str:
        told = [
            self._method.text(f"words:personal.{each.kind.value}", words=each.words)
            for each in found
        ]
        return " ".join(["⚠", *told, self._method.text("words:personal.advice")]) if told else ""

    def _tell(self, field: QWidget, told: str) -> None:
        line = self._lines.get(field)
        if line is None:
            if not told or _stands_in(field, QAbstractItemView):  # its table tells of it
                return
            line = self._lines[field] = put_below(field)
        before = line.text()
        keys = field.window().focusWidget()
        has_keys = keys is not None and (keys is field or field.isAncestorOf(keys))
        line.setText(told)
        line.setVisible(bool(told) or (has_keys and not line.isHidden()))
        if field.accessibleDescription() in ("", before):
            field.setAccessibleDescription(told)
        if told and told != before and has_keys:
            self._say(field, told)
            self.warned.emit(line)

    def _say(self, field: QWidget, told: str) -> None:
        """Have a screen reader say it, since the keyboard stays in the field."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(field, told))

    def _mark(self, field: _Field, is_doubtful: bool) -> None:
        if bool(field.property("doubtful")) != is_doubtful:
            field.setProperty("doubtful", is_doubtful)
            redress(field)


def _text(field: _Field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _stands_in(widget: QWidget, kind: type[QWidget]) -> bool:
    outer = widget.parentWidget()
    while outer is not None and not isinstance(outer, kind):
        outer = outer.parentWidget()
    return outer is not None
