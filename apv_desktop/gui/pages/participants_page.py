"""Deltagere: the list of everybody who takes part, typed, pasted or brought in from a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from apv_desktop.content import presence_words
from apv_desktop.domain.people import Person, same_names
from apv_desktop.domain.steps import StepId
from apv_desktop.gui import list_import
from apv_desktop.gui.generated.ui_participants_page import Ui_ParticipantsPage
from apv_desktop.gui.models.people_model import FIELDS, PRESENCE, PeopleModel
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.add_line import AddLine
from apv_desktop.gui.widgets.aside_card import AsideCard
from apv_desktop.gui.widgets.keys import key_in
from apv_desktop.gui.widgets.people_columns import PeopleColumns, fit_rows, lay_out
from apv_desktop.gui.widgets.row_buttons import RowButtons
from apv_desktop.gui.widgets.table_delegate import TableDelegate
from apv_desktop.gui.widgets.tables import copy_chosen
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import people
from apv_desktop.services.people import Order

_NAMED = 5
_ORDERS = {
    "name": Order.NAME,
    "department": Order.DEPARTMENT,
    "job": Order.JOB,
    "is_leader": Order.LEADERS,
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
        self._add_line = AddLine(self.ui)
        self._set_up_table()
        self.aside_card = AsideCard(self)
        self.aside_card.mended.connect(self.refresh)
        self.aside_card.let_go.connect(self._tell_row_gone)
        self.ui.aside_layout.addWidget(self.aside_card)
        self.ui.finder.changed.connect(self._arrange)
        self.ui.notice.undo_requested.connect(self._undo)
        self.setAcceptDrops(True)
        self.ui.empty_label.setText(self.method.text("guidance:participants.empty"))
        for line in self.ui.add_card.findChildren(QLineEdit):
            line.setProperty("own_save", True)
            line.returnPressed.connect(self._add)
        self.ui.name_edit.installEventFilter(self)
        self.ui.add_button.clicked.connect(self._add)
        self.ui.paste_button.clicked.connect(self.paste)
        self.ui.import_button.clicked.connect(self.bring_in)
        self.ui.remove_button.clicked.connect(self._remove_chosen)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)
        key_in(self.ui.people_table, Qt.Key.Key_Delete, self._remove_chosen)
        key_in(self.ui.people_table, Qt.Key.Key_Return, self._open_current)
        copy = partial(copy_chosen, self.ui.people_table)
        key_in(self.ui.people_table, QKeySequence.StandardKey.Copy, copy)
        self.ready()

    def load(self) -> None:
        """Show the list in the order chosen."""
        self.model.arrange(self._listed(), self.contents.department_names)

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
        self.model.show_presence(presence_words.of_people(self.contents, self.method))
        self.model.update(self._still_listed(), self.contents.department_names)
        for field in PRESENCE:
            empty = not presence_words.has(self.contents, field)
            self.ui.people_table.setColumnHidden(FIELDS.index(field), empty)
        self._add_line.offer(self._departments())
        found = people.headcount(self.apv)
        counts = (
            self.tr("%n participant(s)", "", found.people),
            self.tr("%n manager(s)", "", found.leaders),
            self.tr("%n department(s)", "", found.departments),
        )
        self.ui.count_label.setText(" · ".join(counts) if found.people else "")
        twice = ", ".join(same_names(self.contents.people))
        told = self.tr("More than one person is called: %1").replace("%1", twice)
        self.ui.same_names_label.setText(f"⚠ {told}")
        self.ui.same_names_label.setVisible(bool(twice))
        self.ui.empty_card.setVisible(not found.people)
        for widget in (self.ui.people_table, self.ui.remove_button, self.ui.finder):
            widget.setVisible(bool(found.people))
        self.ui.departments_label.show_counts(self.contents)
        self.aside_card.refresh()
        self.ui.notice.follow(self.apv.undo_event)

    def flush(self) -> bool:
        """Keep an open cell, and a name typed but not added yet."""
        self._delegate.commit()
        self.aside_card.view.table.finish_editing()
        if self.ui.name_edit.text().strip() and not self._add():
            return False
        return super().flush()

    def show_row(self, row_id: int, part_id: int) -> None:
        """Stand on a participant."""
        if self.model.row_of(row_id) < 0:
            self.ui.finder.typed_edit.clear()
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
        self._add_line.fit(self)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text makes higher rows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "ui"):
            fit_rows(self.ui.people_table)

    def paste(self) -> None:
        """Look at the clipboard and add its people, if the user says so."""
        if self.flush() and list_import.bring_in(self, from_clipboard=True):
            self._show_all()

    def bring_in(self, path: Path | None = None) -> None:
        """The same from a file, or from where the user says."""
        if self.flush() and list_import.bring_in(self, path or None):
            self._show_all()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file that can be a list may be dropped anywhere on the page."""
        if list_import.dropped_list(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the file that was dropped, once the other program has got its mouse back."""
        path = list_import.dropped_list(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, partial(self.bring_in, path))

    def _set_up_table(self) -> None:
        words = (self.method.text("words:answer.yes"), self.method.text("words:answer.no"))
        self.model = PeopleModel(PeopleColumns(self).titles(), *words, parent=self)
        self.model.edit_requested.connect(self._edit)
        self._delegate = TableDelegate({FIELDS.index("department"): self._departments}, self)
        lay_out(self.ui.people_table, self.model, self._delegate)
        RowButtons(self.ui.people_table, [self.ui.remove_button])
        self.ui.people_table.horizontalHeader().sectionClicked.connect(self._sort_by)

    def _open_current(self) -> None:
        self._open(self.ui.people_table.currentIndex())

    def _open(self, cell: QModelIndex) -> None:
        self.ui.people_table.edit(cell)

    def _departments(self) -> list[str]:
        return [department.name for department in self.contents.departments]

    def _add(self) -> bool:
        self._in_table = False
        if not self.attempt(self._add_typed):
            self.ui.name_edit.setFocus()
            return False
        self._add_line.clear()
        self.refresh()
        self.ui.name_edit.setFocus()
        return True

    def _add_typed(self) -> None:
        person = people.add(self.apv, **self._add_line.typed())
        self.ui.finder.typed_edit.clear()  # whoever is new is seen, whatever was sought
        self.model.update(self._still_listed(), self.contents.department_names)
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

    def _remove_chosen(self) -> None:
        """Take the chosen off the list at once; the line below offers to take it back."""
        rows = self.ui.people_table.selectionModel().selectedRows()
        chosen = [self.model.person(index.row()) for index in rows]
        if not chosen or not self.flush():
            return
        first = min(index.row() for index in rows)
        left = people.open_activities(self.contents, [person.id for person in chosen])
        if self.attempt(lambda: people.remove(self.apv, [person.id for person in chosen])):
            self.refresh()
            self.ui.people_table.selectRow(min(first, self.model.rowCount() - 1))
            self.ui.people_table.setFocus()
            names = ", ".join(person.name for person in chosen[:_NAMED])
            more = " …" if len(chosen) > _NAMED else ""
            told = self.tr("%n participant(s) deleted: %1", "", len(chosen))
            told = told.replace("%1", f"{names}{more}")
            if left:
                told += " " + self.tr(
                    "%n open activity(ies) still bear the name. Find somebody else on the board.",
                    "",
                    left,
                )
            self.ui.notice.tell(told, self.apv.undo_event)

    def _listed(self) -> tuple[Person, ...]:
        """Those sought, in the order chosen."""
        finder = self.ui.finder
        return people.listed(self.contents, finder.typed, finder.order)

    def _still_listed(self) -> tuple[Person, ...]:
        """Those sought and those that were; who is being edited does not slip away."""
        found = self._listed()
        sought = {person.id for person in found}
        kept = [p for p in self.contents.people if self.model.row_of(p.id) >= 0]
        return (*found, *(person for person in kept if person.id not in sought))

    def _arrange(self) -> None:
        """Show those sought anew."""
        self._delegate.commit()
        self.load()
        found, all_ = self.model.rowCount(), len(self.contents.people)
        told = self.tr("%1 of %2 shown").replace("%1", str(found)).replace("%2", str(all_))
        self.ui.found_label.setText(told)
        self.ui.found_label.setVisible(found < all_)

    def _show_all(self) -> None:
        self.ui.finder.typed_edit.clear()
        self.load()
        self.refresh()

    def _sort_by(self, column: int) -> None:
        order = _ORDERS.get(FIELDS[column])
        if order is not None:
            self.ui.finder.choose(order)

    def _tell_row_gone(self) -> None:
        self.refresh()
        self.ui.notice.tell(self.tr("The row is gone."), self.apv.undo_event)

    def _undo(self) -> None:
        self.apv.undo()
        self.ui.notice.hide()
        self.show_page()
