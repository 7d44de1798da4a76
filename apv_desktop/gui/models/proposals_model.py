"""The proposals for one wish as rows."""

from PySide6.QtCore import Qt

from apv_desktop.content import Method
from apv_desktop.domain.proposals import Level, Proposal
from apv_desktop.gui.models.lines_model import Index, LinesModel

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_DISPLAY = Qt.ItemDataRole.DisplayRole
_EDIT = Qt.ItemDataRole.EditRole


class ProposalsModel(LinesModel[Proposal]):
    """Shows proposals and asks for what is edited in place; it never changes one itself."""

    FIELDS = ("group", "text", "level", "involved", "chosen")

    def __init__(self, method: Method) -> None:
        super().__init__()
        self._method = method

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """What a cell shows, edits or says."""
        field, row = self.FIELDS[index.column()], self._rows[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        if role not in (_DISPLAY, _EDIT):
            return None
        if field == "level":
            return "" if row.level is Level.OPEN else self._word(row.level)
        if field == "chosen":
            return self.tr("✓ plan") if row.chosen else ""
        value = getattr(row, field)
        return "" if value is None else value

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """The name of a column."""
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return {
            "group": self.tr("Group"),
            "text": self.tr("Proposal"),
            "level": self.tr("Level"),
            "involved": self.tr("Involved"),
            "chosen": self.tr("Chosen"),
        }[self.FIELDS[section]]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The words are mended in place."""
        flags = super().flags(index)
        if index.isValid() and self.FIELDS[index.column()] == "text":
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def _word(self, level: Level) -> str:
        return self._method.text(f"words:level.{level.value}")
