"""Statements of one kind as rows: number, group and text."""

from PySide6.QtCore import Qt

from apv_desktop.domain.statements import Statement
from apv_desktop.gui.models.lines_model import Index, LinesModel

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_DISPLAY, _ALIGNMENT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.TextAlignmentRole
_VALUE = (_DISPLAY, Qt.ItemDataRole.EditRole)


class StatementsModel(LinesModel[Statement]):
    """Shows statements and asks for what is edited in place; it never changes one itself."""

    FIELDS: tuple[str, ...] = ("number", "group", "text")

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """What a cell shows, edits or says."""
        if role in _VALUE:
            field = self.FIELDS[index.column()]
            value = getattr(self._rows[index.row()], field)
            if role == _DISPLAY and field == "text":
                return self.told(self._rows[index.row()])
            if field == "number":
                return value or ""  # until it has been given one
            return ("" if role == _DISPLAY else 0) if value is None else value
        if role == _ALIGNMENT:
            return self.alignment(self.FIELDS[index.column()])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(self.FIELDS[section])
        return self.titles()[self.FIELDS[section]] if role == _DISPLAY else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything but the number can be edited."""
        flags = super().flags(index)
        if index.isValid() and self.is_editable(self.FIELDS[index.column()]):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def told(self, statement: Statement) -> str:
        """The words of a statement; a dream says that it is one."""
        if not statement.is_dream:
            return statement.text
        return self.tr("Dream: %1").replace("%1", statement.text)

    def titles(self) -> dict[str, str]:
        """The names of the columns by field."""
        return {"number": self.tr("No."), "group": self.tr("Group"), "text": self.tr("Text")}

    def is_editable(self, field: str) -> bool:
        """Whether a field is edited in its cell."""
        return field != "number"

    def alignment(self, field: str) -> Qt.AlignmentFlag:
        """Numbers stand at the right, under their name."""
        return _RIGHT if field in ("number", "group", "marks") else _LEFT
