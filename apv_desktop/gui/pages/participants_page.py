"""Deltagere: the list of everybody who takes part, typed or pasted."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHeaderView, QLineEdit, QMessageBox, QWidget

from apv_desktop.domain.people import same_names
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_participants_page import Ui_ParticipantsPage
from apv_desktop.gui.models.people_model import FIELDS, PeopleModel
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.table_delegate import TableDelegate
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import people

_ROW_HEIGHT = 1.9
_NARROW = 105
_SHARES = (4, 3, 3, 0, 4, 0)
# Where label and field of the line above stand: row and column when there is room, and when not.
_PLACES = {
    "name": ((0, 0), (0, 0)),
    "department": ((0, 1), (0, 1)),
    "job": ((0, 2), (2, 0)),
    "is_leader": ((0, 3), (4, 0)),
    "email": ((0, 4), (2, 1)),
    "add": ((0, 5), (4, 1)),
}


class ParticipantsPage(StepPage):
    """A line to add one person, and the table of all."""

    STEP = StepId.PARTICIPANTS
    WIDE = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_ParticipantsPage()
        self.ui.setupUi(self.form)
        self._in_table = False
        self._narrow = False
        self._set_up_table()
        self.ui.empty_label.setText(self.method.text("guidance:participants.empty"))
        for line in self.ui.add_card.findChildren(QLineEdit):
            line.setProperty("own_save", True)
            line.returnPressed.connect(self._add)
        self.ui.name_edit.installEventFilter(self)
        self.ui.add_button.clicked.connect(self._add)
        self.ui.paste_button.clicked.connect(self.paste)
        self.ui.remove_button.clicked.connect(self._ask_and_remove)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)
        self._key_in_table(Qt.Key.Key_Delete, self._ask_and_remove)
        self._key_in_table(Qt.Key.Key_Return, self._open_current)
        self.ready()

    def load(self) -> None:
        """Show the list in Danish order."""
        self.model.arrange(self.contents.people, self.contents.department_names)

    def save(self) -> None:
        """Keep what was typed into cells.

        Raises:
            RuleBroken: a value is refused; it stays in its cell.
        """
        for (person_id, field), text in list(self.model.drafts.items()):
            self._in_table = True
            people.change(self.apv, person_id, **{field: text})
            del self.model.drafts[person_id, field]

    def refresh(self) -> None:
        """Show the list as it is, its count, and names that stand twice."""
        super().refresh()
        self.model.update(self.contents.people, self.contents.department_names)
        self._offer_departments()
        found = people.headcount(self.apv)
        counts = (
            self.tr("%n participant(s)", "", found.people),
            self.tr("%n leader(s)", "", found.leaders),
            self.tr("%n department(s)", "", found.departments),
        )
        self.ui.count_label.setText(" · ".join(counts) if found.people else "")
        twice = ", ".join(same_names(self.contents.people))
        told = self.tr("More than one is called: %1").replace("%1", twice)
        self.ui.same_names_label.setText(f"⚠ {told}")
        self.ui.same_names_label.setVisible(bool(twice))
        self.ui.empty_card.setVisible(not found.people)
        for widget in (self.ui.people_table, self.ui.remove_button):
            widget.setVisible(bool(found.people))

    def flush(self) -> bool:
        """Keep an open cell, and a name typed but not added yet."""
        self._delegate.commit()
        if self.ui.name_edit.text().strip() and not self._add():
            return False
        return super().flush()

    def show_row(self, row_id: int, part_id: int) -> None:
        """Stand on a participant."""
        row = self.model.row_of(row_id)
        if row >= 0:
            self.ui.people_table.selectRow(row)
            self.ui.people_table.setFocus()

    def field_for(self, field: str) -> QWidget | None:
        """The line above, or the table when it was there that something was refused."""
        return self.ui.people_table if self._in_table else super().field_for(field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A table pasted into the name goes to the list and not into one line."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Paste)
            and any(mark in QGuiApplication.clipboard().text().strip() for mark in "\t\r\n")
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two fields beside each other where there is no room for all."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW * self.fontMetrics().averageCharWidth()
        if narrow is not self._narrow:
            self._narrow = narrow
            self._place_fields()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text makes higher rows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "ui"):
            self._set_row_height()

    def paste(self) -> None:
        """Look at the clipboard and add its people, if the user says so."""
        from apv_desktop.gui.dialogs.paste_people_dialog import PastePeopleDialog

        if not self.flush():
            return
        dialog = PastePeopleDialog(self.apv, self.method, self)
        if dialog.exec():
            self.attempt(dialog.take_in)
            self.refresh()
        dialog.deleteLater()

    def _set_up_table(self) -> None:
        titles = (
            self.tr("Name"),
            self.tr("Department"),
            self.tr("Job"),
            self.tr("Leader"),
            self.tr("E-mail"),
        )
        words = (self.method.text("words:answer.yes"), self.method.text("words:answer.no"))
        self.model = PeopleModel(titles, *words, parent=self)
        self.model.edit_requested.connect(self._edit)
        self._delegate = TableDelegate({FIELDS.index("department"): self._departments}, self)
        table = self.ui.people_table
        table.setModel(self.model)
        table.setItemDelegate(self._delegate)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        tick = FIELDS.index("is_leader")
        header.setSectionResizeMode(tick, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._set_row_height()

    def _set_row_height(self) -> None:
        height = round(_ROW_HEIGHT * self.ui.people_table.fontMetrics().height())
        rows = self.ui.people_table.verticalHeader()
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)

    def _place_fields(self) -> None:
        layout, form = self.ui.add_layout, self.ui
        for field, places in _PLACES.items():
            row, column = places[self._narrow]
            below = getattr(form, f"{field}_label", None)
            if below is not None:
                layout.addWidget(below, row, column)
            widget = form.add_button if field == "add" else StepPage.field_for(self, field)
            assert widget is not None
            layout.addWidget(widget, row + 1, column)
        for column, share in enumerate((1, 1, 0, 0, 0, 0) if self._narrow else _SHARES):
            layout.setColumnStretch(column, share)

    def _key_in_table(self, key: Qt.Key, deed: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(key), self.ui.people_table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(deed)

    def _open_current(self) -> None:
        self._open(self.ui.people_table.currentIndex())

    def _open(self, cell: QModelIndex) -> None:
        self.ui.people_table.edit(cell)

    def _departments(self) -> list[str]:
        return [department.name for department in self.contents.departments]

    def _offer_departments(self) -> None:
        combo, typed = self.ui.department_combo, self.ui.department_combo.currentText()
        names = ["", *self._departments()]
        if names != [combo.itemText(at) for at in range(combo.count())]:
            combo.clear()
            combo.addItems(names)
            combo.setCurrentText(typed)

    def _add(self) -> bool:
        self._in_table = False
        if not self.attempt(self._add_typed):
            self.ui.name_edit.setFocus()
            return False
        for line in (self.ui.name_edit, self.ui.job_edit, self.ui.email_edit):
            line.clear()
        self.ui.is_leader_check.setChecked(False)
        self.refresh()
        self.ui.name_edit.setFocus()
        return True

    def _add_typed(self) -> None:
        person = people.add(
            self.apv,
            self.ui.name_edit.text(),
            self.ui.department_combo.currentText(),
            job=self.ui.job_edit.text(),
            is_leader=self.ui.is_leader_check.isChecked(),
            email=self.ui.email_edit.text(),
        )
        self.model.update(self.contents.people, self.contents.department_names)
        self.ui.people_table.selectRow(self.model.row_of(person.id))

    def _edit(self, person_id: int, field: str, value: object) -> None:
        self._in_table = True
        if isinstance(value, bool) or (field == "name" and not str(value).strip()):
            self.attempt(lambda: people.change(self.apv, person_id, **{field: value}))
            self.refresh()
            return
        self.model.drafts[person_id, field] = str(value)
        self.autosave.touch()
        self.autosave.flush()
        self.model.refusal = self.error_label().text() if self.autosave.is_open else ""

    def _ask_and_remove(self) -> None:
        rows = self.ui.people_table.selectionModel().selectedRows()
        chosen = [self.model.person(index.row()) for index in rows]
        if not chosen:
            return
        question = self.tr("Delete %n participant(s)?", "", len(chosen))
        names = ", ".join(person.name for person in chosen[:10])
        more = " …" if len(chosen) > 10 else ""
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Participants"), question, parent=self)
        box.setInformativeText(f"{names}{more}")
        yes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is yes:
            self._remove([person.id for person in chosen], min(index.row() for index in rows))
        box.deleteLater()

    def _remove(self, person_ids: list[int], row: int) -> None:
        if self.attempt(lambda: people.remove(self.apv, person_ids)):
            self.refresh()
            self.ui.people_table.selectRow(min(row, self.model.rowCount() - 1))
            self.ui.people_table.setFocus()
