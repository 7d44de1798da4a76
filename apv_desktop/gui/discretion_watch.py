"""Fields that hold a CPR number or a diagnosis say so, on every page; nothing is blocked."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.discretion import Finding, sensitive
from apv_desktop.gui.widgets.labels import redress

_PAUSE_MS = 400
_Field = QLineEdit | QPlainTextEdit


class DiscretionWatch(QObject):
    """Marks the field, and tells on the page's line what stands in which field.

    A field whose page warns by itself has the property `own_discretion`.
    """

    def __init__(self, form: QWidget, line: QLabel, method: Method, parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._line, self._method = form, line, method
        self._diagnoses = str(method.file("discretion")["diagnoses"]).split()
        self._later = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._later.timeout.connect(self.look)

    def look_soon(self) -> None:
        """Read the fields in a moment, once for many changes."""
        self._later.start()

    def look(self) -> None:
        """Read every field once, those of cards added since too."""
        told = []
        for field in self._fields():
            if not field.property("discretion_watched"):
                field.setProperty("discretion_watched", True)
                field.textChanged.connect(self.look_soon)
            found = self._found(field)
            self._mark(field, bool(found))
            if found:
                told.append(self._told(field, found))
        if told:
            told.append(self._method.text("words:personal.advice"))
        self._line.setText("⚠ " + " ".join(told) if told else "")
        self._line.setVisible(bool(told))

    def _fields(self) -> list[_Field]:
        edits: list[_Field] = [*self._form.findChildren(QLineEdit)]
        edits += self._form.findChildren(QPlainTextEdit)
        return [each for each in edits if not each.property("own_discretion")]

    def _found(self, field: _Field) -> tuple[Finding, ...]:
        text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        return sensitive(text, self._diagnoses) if text else ()

    def _told(self, field: _Field, found: tuple[Finding, ...]) -> str:
        told = " ".join(
            self._method.text(f"words:personal.{each.kind.value}", words=each.words)
            for each in found
        )
        name = self._name(field)
        return f"{name}: {told}" if name else told

    def _name(self, field: _Field) -> str:
        """What the field is called: its own name, or its label's."""
        if field.accessibleName():
            return field.accessibleName()
        labels = (each for each in self._form.findChildren(QLabel) if each.buddy() is field)
        return next((each.text().replace("&", "").rstrip(":?") for each in labels), "")

    def _mark(self, field: _Field, is_doubtful: bool) -> None:
        if bool(field.property("doubtful")) != is_doubtful:
            field.setProperty("doubtful", is_doubtful)
            redress(field)
