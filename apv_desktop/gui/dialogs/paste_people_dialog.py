"""What is on the clipboard, as participants: look, say what the columns hold, add."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QHeaderView, QWidget

from apv_desktop.content import Method
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.exchange.pasted_people import Column, PastedTable, read_table
from apv_desktop.gui.generated.ui_paste_people_dialog import Ui_PastePeopleDialog
from apv_desktop.gui.models.pasted_model import PastedModel
from apv_desktop.gui.widgets.labels import label
from apv_desktop.services import pasting
from apv_desktop.services.apv import Apv
from apv_desktop.services.pasting import Fate, Preview

_EXAMPLES = 2
_LONGEST = 24
_TICK = 4


class PastePeopleDialog(QDialog):
    """Nothing is added before the button is pressed; what stays out is shown with its reason."""

    def __init__(self, apv: Apv, method: Method, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PastePeopleDialog()
        self.ui.setupUi(self)
        self._apv, self._method = apv, method
        self._table: PastedTable | None = None
        self._preview = Preview(())
        self.combos: list[QComboBox] = []
        self._names = self._column_names()
        self._model = PastedModel(self._titles(), self._fates(), method.text("words:answer.yes"))
        self.ui.preview_table.setModel(self._model)
        header = self.ui.preview_table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_TICK, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.ui.add_button.clicked.connect(self.accept)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.again_button.clicked.connect(self.read_clipboard)
        self.ui.skip_known_check.toggled.connect(self._tell)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.read_clipboard)
        letter, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        self.resize(QSize(125 * letter, 90 * letter).boundedTo(room * 0.9))
        self.read_clipboard()

    def read_clipboard(self) -> None:
        """Show what is on the clipboard now, or say why it cannot be used."""
        try:
            self._table = read_table(QGuiApplication.clipboard().text())
        except RuleBroken as broken:
            self._table = None
            self._preview = Preview(())
            sentence = self._method.text(f"errors:rules.{broken.code}", **broken.values)
            self.ui.lead_label.setText(sentence)
        self._ask_for_columns()
        self._look()

    def take_in(self) -> int:
        """Add the participants shown; returns how many came."""
        skip = self.ui.skip_known_check.isChecked()
        return pasting.take_in(self._apv, self._preview, skip_known=skip)

    def _ask_for_columns(self) -> None:
        layout = self.ui.columns_layout
        while layout.rowCount():
            layout.removeRow(0)
        self.combos = []
        table = self._table
        for at, guessed in enumerate(table.columns if table is not None else ()):
            combo = QComboBox()
            for column, name in self._names.items():
                combo.addItem(name, column)
            combo.setCurrentIndex(combo.findData(guessed))
            combo.activated.connect(self._look)
            self.combos.append(combo)
            asked = label(self._column_told(at))
            asked.setWordWrap(False)
            asked.setBuddy(combo)
            layout.addRow(asked, combo)

    def _column_told(self, at: int) -> str:
        if self._table is None:
            return ""
        cells = list(dict.fromkeys(row[at] for row in self._table.rows if row[at]))
        seen = ", ".join(cell[:_LONGEST] for cell in cells[:_EXAMPLES])
        title = self._table.titles[at] if self._table.titles else ""
        told = title or self.tr("Column %1").replace("%1", str(at + 1))
        return f"{told}: {seen}" if seen else told

    def _look(self) -> None:
        if self._table is not None:
            columns = [combo.currentData() for combo in self.combos]
            self._preview = pasting.preview(self._apv, self._table, columns)
        self._model.show_rows(self._preview.rows)
        self._span_those_set_aside()
        known = self._preview.count(Fate.KNOWN)
        self.ui.skip_known_check.setVisible(known > 0)
        for widget in (self.ui.columns_area, self.ui.preview_table, self.ui.add_button):
            widget.setVisible(self._table is not None)
        self._tell()

    def _span_those_set_aside(self) -> None:
        """A row that stays out tells why across the whole table."""
        table = self.ui.preview_table
        table.clearSpans()
        for at, row in enumerate(self._preview.rows):
            if row.person is None:
                table.setSpan(at, 0, 1, self._model.columnCount())

    def _tell(self) -> None:
        coming = len(self._preview.coming(skip_known=self.ui.skip_known_check.isChecked()))
        if self._table is not None:
            self.ui.lead_label.setText(self.tr("%n participant(s) ready to be added", "", coming))
        self.ui.add_button.setText(self.tr("Add %n participant(s)", "", coming))
        self.ui.add_button.setEnabled(coming > 0)
        aside = self._preview.count(Fate.NO_NAME, Fate.TOO_LONG)
        known, twice = self._preview.count(Fate.KNOWN), self._preview.count(Fate.TWICE)
        lines = [
            self.tr("%n row(s) cannot be added; they stand first below.", "", aside),
            self.tr("%n row(s) stand on the list already.", "", known),
            self.tr("%n row(s) share a name with another; look whether that is right.", "", twice),
        ]
        counts = (aside, known, twice)
        told = [f"⚠ {line}" for line, count in zip(lines, counts, strict=True) if count]
        self.ui.told_label.setText("\n".join(told))
        self.ui.told_label.setVisible(bool(told))

    def _titles(self) -> list[str]:
        return [
            self.tr("Remark"),
            self.tr("Name"),
            self.tr("Department"),
            self.tr("Job"),
            self.tr("Leader"),
            self.tr("E-mail"),
        ]

    def _fates(self) -> dict[Fate, str]:
        return {
            Fate.NEW: "",
            Fate.TWICE: self.tr("Same name twice"),
            Fate.KNOWN: self.tr("On the list already"),
            Fate.NO_NAME: self.tr("No name in row %1"),
            Fate.TOO_LONG: self.tr("Too long a text in row %1"),
        }

    def _column_names(self) -> dict[Column, str]:
        return {
            Column.NAME: self.tr("Name"),
            Column.FIRST_NAME: self.tr("First name"),
            Column.LAST_NAME: self.tr("Last name"),
            Column.DEPARTMENT: self.tr("Department"),
            Column.JOB: self.tr("Job"),
            Column.LEADER: self.tr("Leader (yes or no)"),
            Column.EMAIL: self.tr("E-mail"),
            Column.UNUSED: self.tr("Not used"),
        }
