"""What each column of a list holds, with all its rows as they would come in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
    QWizardPage,
)

from apv_desktop.content import Method
from apv_desktop.exchange.pasted_people import Column, PastedTable, Separator
from apv_desktop.exchange.people_files import FileList
from apv_desktop.gui.models.pasted_model import PastedModel
from apv_desktop.gui.widgets.labels import label
from apv_desktop.services import pasting
from apv_desktop.services.apv import Apv
from apv_desktop.services.pasting import Fate, Preview

_EXAMPLES = 2
_LONGEST = 24
_TICK = 4
_LOWEST_COLUMNS, _HIGHEST_COLUMNS = 130, 190
_SHOWN = (Column.NAME, Column.DEPARTMENT, Column.JOB, Column.LEADER, Column.EMAIL)


class ColumnsPage(QWizardPage):
    """What each column holds, with all rows below as they would come in."""

    looked = Signal()

    def __init__(self, apv: Apv, method: Method) -> None:
        super().__init__()
        self.setTitle(self.tr("What is in the columns?"))
        self.setSubTitle(self.tr("The program has guessed. Change what is wrong."))
        self._apv, self._method = apv, method
        self._list = FileList("")
        self._table: PastedTable | None = None
        self.preview = Preview(())
        self.combos: list[QComboBox] = []
        self._names = self._column_names()
        self.lead_label = label("", "section")
        self.told_label = label("", "warn")
        self._add_reading()
        self._add_table()
        self.skip_known_check = QCheckBox(self.tr("&Skip those who are on the list already"))
        self.skip_known_check.setChecked(True)
        self.skip_known_check.toggled.connect(self._tell)
        self._lay_out()

    @property
    def skips_known(self) -> bool:
        """Whether those on the list already stay out."""
        return self.skip_known_check.isChecked()

    def show_list(self, found: FileList) -> None:
        """Read a list as it seems to be meant.

        Raises:
            RuleBroken: there is nothing on it, or too much; what was shown stays.
        """
        table = pasting.table_in(found)
        self._list = found
        for combo in (self.separator_combo, self.sheet_combo):
            combo.blockSignals(True)
        self.sheet_combo.clear()
        self.sheet_combo.addItems([sheet.name for sheet in found.sheets])
        at = self.separator_combo.findData(pasting.guessed_separator(found.text))
        self.separator_combo.setCurrentIndex(at)
        for combo in (self.separator_combo, self.sheet_combo):
            combo.blockSignals(False)
        self.heading_check.setChecked(bool(table.titles))
        for each in (self._separator_label, self.separator_combo):
            each.setVisible(not found.sheets)
        for each in (self._sheet_label, self.sheet_combo):
            each.setVisible(len(found.sheets) > 1)
        self._show_table(table)

    def isComplete(self) -> bool:
        """Somebody comes, or there is something to mend."""
        return bool(self.preview.rows)

    def _read_again(self) -> None:
        self._show_table(
            pasting.table_in(
                self._list,
                separator=self.separator_combo.currentData(),
                sheet=max(0, self.sheet_combo.currentIndex()),
                has_heading=self.heading_check.isChecked(),
            )
        )

    def _show_table(self, table: PastedTable) -> None:
        self._table = table
        self._ask_for_columns(table)
        self._look()

    def _add_reading(self) -> None:
        self.separator_combo, self.sheet_combo = QComboBox(), QComboBox()
        names = {
            Separator.TAB: self.tr("Tabs"),
            Separator.SEMICOLON: self.tr("Semicolons"),
            Separator.COMMA: self.tr("Commas"),
            Separator.NONE: self.tr("Nothing: one column"),
        }
        for separator, name in names.items():
            self.separator_combo.addItem(name, separator)
        self.heading_check = QCheckBox(self.tr("The first row contains &headings"))
        self._separator_label = label(self.tr("&Between the cells"))
        self._sheet_label = label(self.tr("Shee&t"))
        for text, combo in (
            (self._separator_label, self.separator_combo),
            (self._sheet_label, self.sheet_combo),
        ):
            text.setWordWrap(False)
            text.setBuddy(combo)
            combo.activated.connect(self._read_again)
        self.heading_check.clicked.connect(self._read_again)

    def _add_table(self) -> None:
        self._model = PastedModel(
            self._titles(), self._fates(), self._method.text("words:answer.yes"), self
        )
        self.preview_table = QTableView()
        table = self.preview_table
        table.setAccessibleName(self.tr("What will be added"))
        table.setModel(self._model)
        table.setAlternatingRowColors(True)
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_TICK, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _lay_out(self) -> None:
        reading = QHBoxLayout()
        for each in (self._separator_label, self.separator_combo, self._sheet_label):
            reading.addWidget(each)
        reading.addWidget(self.sheet_combo)
        reading.addWidget(self.heading_check)
        reading.addStretch(1)
        inner = QWidget()
        self._columns = QFormLayout(inner)
        self._columns.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setMinimumHeight(_LOWEST_COLUMNS)
        area.setMaximumHeight(_HIGHEST_COLUMNS)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        body = QVBoxLayout(self)
        body.addLayout(reading)
        body.addWidget(area)
        for each in (self.lead_label, self.told_label):
            body.addWidget(each)
        body.addWidget(self.preview_table, 1)
        body.addWidget(self.skip_known_check)

    def _ask_for_columns(self, table: PastedTable) -> None:
        while self._columns.rowCount():
            self._columns.removeRow(0)
        self.combos = []
        for at, guessed in enumerate(table.columns):
            combo = QComboBox()
            for column, name in self._names.items():
                combo.addItem(name, column)
            combo.setCurrentIndex(combo.findData(guessed))
            combo.activated.connect(self._look)
            self.combos.append(combo)
            asked = label(self._column_told(table, at))
            asked.setWordWrap(False)
            asked.setBuddy(combo)
            self._columns.addRow(asked, combo)

    def _column_told(self, table: PastedTable, at: int) -> str:
        cells = list(dict.fromkeys(row[at] for row in table.rows if row[at]))
        seen = ", ".join(cell[:_LONGEST] for cell in cells[:_EXAMPLES])
        title = table.titles[at] if table.titles else ""
        told = title[:_LONGEST] or self.tr("Column %1").replace("%1", str(at + 1))
        return f"{told}: {seen}" if seen else told

    def _look(self) -> None:
        if self._table is not None:
            columns = [combo.currentData() for combo in self.combos]
            self.preview = pasting.preview(self._apv, self._table, columns)
        self._model.show_rows(self.preview.rows)
        self.preview_table.clearSpans()
        for at, row in enumerate(self.preview.rows):
            if row.fate in pasting.ASIDE:  # it tells why across the whole table
                self.preview_table.setSpan(at, 0, 1, self._model.columnCount())
        self.skip_known_check.setVisible(self.preview.count(Fate.KNOWN) > 0)
        self._tell()

    def _tell(self) -> None:
        coming = len(self.preview.coming(skip_known=self.skips_known))
        self.lead_label.setText(self.tr("%n participant(s) ready to be added", "", coming))
        counts = (
            self.preview.count(*pasting.ASIDE),
            self.preview.count(Fate.KNOWN),
            self.preview.count(Fate.TWICE),
        )
        lines = [
            self.tr("%n row(s) must be corrected first. They are at the top.", "", counts[0]),
            self.tr("%n row(s) are on the list already.", "", counts[1]),
            self.tr("%n row(s) share a name. Check whether that is right.", "", counts[2]),
        ]
        told = [f"⚠ {line}" for line, count in zip(lines, counts, strict=True) if count]
        self.told_label.setText("\n".join(told))
        self.told_label.setVisible(bool(told))
        self.completeChanged.emit()
        self.looked.emit()

    def _titles(self) -> list[str]:
        return [self.tr("Remark"), *(self._names[column] for column in _SHOWN)]

    def _fates(self) -> dict[Fate, str]:
        return {
            Fate.NEW: "",
            Fate.TWICE: self.tr("Same name twice"),
            Fate.KNOWN: self.tr("On the list already"),
            Fate.NO_NAME: self.tr("No name in row %1"),
            Fate.TOO_LONG: self.tr("Text too long in row %1"),
        }

    def _column_names(self) -> dict[Column, str]:
        return {
            Column.NAME: self.tr("Name"),
            Column.FIRST_NAME: self.tr("First name"),
            Column.LAST_NAME: self.tr("Last name"),
            Column.DEPARTMENT: self.tr("Department"),
            Column.JOB: self.tr("Job"),
            Column.LEADER: self.tr("Manager"),
            Column.EMAIL: self.tr("E-mail"),
            Column.UNUSED: self.tr("Not used"),
        }
