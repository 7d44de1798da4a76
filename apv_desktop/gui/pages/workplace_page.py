"""Arbejdspladsen: name, size and what it asks, who leads the APV, and the departments."""

from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QMenu, QWidget

from apv_desktop.content import workplace_words
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.workplace import MOST_EMPLOYEES, Department, Presence, presences
from apv_desktop.gui.generated.ui_workplace_page import Ui_WorkplacePage
from apv_desktop.gui.models.departments_model import DepartmentsModel
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.number_delegate import NumberDelegate
from apv_desktop.gui.widgets.wrapping_delegate import WrappingDelegate
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import workplace

_LINES = ("name", "address", "cvr", "employer", "contact", "supervisor", "representative")
_WORDS = ("group_name", "supervisor_title", "representative_title")


class WorkplacePage(StepPage):
    """The form of the workplace, what the law asks of its size, and the table of departments."""

    STEP = StepId.WORKPLACE
    SAYS_HOW_TO_BEGIN = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_WorkplacePage()
        self.ui.setupUi(self.form)
        self.words = {field: QLineEdit() for field in _WORDS}
        self._fill_words()
        self._set_up_table()
        self.ui.department_edit.returnPressed.connect(self._add_department)
        self.ui.add_department_button.clicked.connect(self._add_department)
        self.ui.remove_department_button.clicked.connect(self._remove_department)
        self.ui.department_table.remove_requested.connect(self._remove_department)
        self.ui.merge_button.clicked.connect(self._choose_other)
        self.ui.notice.undo_requested.connect(self._undo)
        self.ready()

    def load(self) -> None:
        """Show the workplace and its departments."""
        for field in _LINES:
            getattr(self.ui, f"{field}_edit").setText(getattr(self.contents.workplace, field))
        for field, edit in self.words.items():
            edit.setText(getattr(self.contents.workplace, field))
        self.ui.employee_count_spin.setValue(self.contents.workplace.employee_count or 0)

    def save(self) -> None:
        """Keep the form; the table is kept cell by cell.

        Raises:
            RuleBroken: a value is refused.
        """
        values = {field: getattr(self.ui, f"{field}_edit").text() for field in _LINES}
        values |= {field: edit.text() for field, edit in self.words.items()}
        count = self.ui.employee_count_spin.value() or None
        workplace.change(self.apv, employee_count=count, **values)

    def refresh(self) -> None:
        """Show what the size asks, what things are called, and the departments."""
        super().refresh()
        contents, method = self.contents, self.method
        texts = workplace_words.size_texts(contents.workplace, method)
        self.ui.size_label.setText(texts["heading"])
        self.ui.asks_label.setText("\n".join(f"•  {each}" for each in texts["asks"]))
        self.ui.counting_label.setText(method.text("workplace:counting.note"))
        source = method.text(
            "workplace:counting.source_line", source=texts["source"], day=texts["checked_on"]
        )
        self.ui.source_label.setText(source)
        self._show_words()
        self._show_departments()
        self.ui.notice.follow(self.apv.undo_event)

    def flush(self) -> bool:
        """Keep an open cell, and a department typed but not added yet."""
        self.ui.department_table.finish_editing()
        if self.ui.department_edit.text().strip() and not self._add_department():
            return False
        return super().flush()

    def field_for(self, field: str) -> QWidget | None:
        """The field of the form, of the words, or the table for a head count."""
        if field == "head_count":
            return self.ui.department_table
        return self.words.get(field) or super().field_for(field)

    def _fill_words(self) -> None:
        fold, form = self.ui.words_fold, QFormLayout()
        fold.set_title(self.tr("What you call the group and the two people in it"))
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        names = {
            "group_name": self.tr("The group is called"),
            "supervisor_title": self.tr("The one from the management is called"),
            "representative_title": self.tr("The one from the employees is called"),
        }
        for field, edit in self.words.items():
            name = QLabel(names[field])
            name.setBuddy(edit)
            form.addRow(name, edit)
        fold.body.addLayout(form)

    def _show_words(self) -> None:
        """Labels speak the workplace's own language; empty fields show what is usual."""
        contents, method = self.contents, self.method
        usual = workplace_words.size_texts(contents.workplace, method)
        for field, key in zip(_WORDS, ("group", "supervisor", "representative"), strict=True):
            self.words[field].setPlaceholderText(usual[key])
        group = workplace_words.group_name(contents, method)
        hint = self.tr("Here that is %1. The names go on letters and papers.")
        self.ui.group_hint_label.setText(hint.replace("%1", group))
        large = workplace_words.begin_large
        self.ui.supervisor_label.setText(large(workplace_words.supervisor_title(contents, method)))
        self.ui.representative_label.setText(
            large(workplace_words.representative_title(contents, method))
        )

    def _set_up_table(self) -> None:
        titles = {
            "name": self.tr("Department"),
            "head_count": self.tr("Employees"),
            "listed": self.tr("On the list"),
        }
        self._model = DepartmentsModel(titles, parent=self)
        self._model.edited.connect(self._edit_department)
        table = self.ui.department_table
        table.setModel(self._model)
        table.setItemDelegate(WrappingDelegate(table))
        table.setItemDelegateForColumn(1, NumberDelegate(MOST_EMPLOYEES, table, " "))
        table.stretch(0)

    def _show_departments(self) -> None:
        departments = self.contents.departments
        found = presences(departments, self.contents.people)
        chosen = self._chosen()
        self._model.show_listed({each.department_id: each.listed for each in found})
        self._model.show_rows(departments)
        if departments:
            self._stand_on(departments[0].id if chosen is None else chosen.id)
        for widget in (self.ui.department_table, self.ui.department_sum_label):
            widget.setVisible(bool(departments))
        self.ui.remove_department_button.setVisible(bool(departments))
        self.ui.merge_button.setVisible(len(departments) > 1)
        self.ui.department_sum_label.setText(self._sum(found))

    def _sum(self, found: tuple[Presence, ...]) -> str:
        counted = sum(each.employed or 0 for each in found)
        employed = self.contents.workplace.employee_count
        if not counted or employed is None:
            return ""
        told = self.tr("%1 of %2 employees are counted in the departments.")
        return told.replace("%1", str(counted)).replace("%2", str(employed))

    def _chosen(self) -> Department | None:
        found = self._model.row_at(self.ui.department_table.current_row())
        return found if isinstance(found, Department) else None

    def _stand_on(self, department_id: int) -> None:
        row = self._model.row_of(department_id)
        if row >= 0 and row != self.ui.department_table.current_row():
            column = max(0, self.ui.department_table.currentIndex().column())
            self.ui.department_table.setCurrentIndex(self._model.index(row, column))

    def _add_department(self) -> bool:
        name = self.ui.department_edit.text()
        if not self.attempt(lambda: workplace.add_department(self.apv, name)):
            self.ui.department_edit.setFocus()
            return False
        self.ui.department_edit.clear()
        self.refresh()
        return True

    def _edit_department(self, department_id: int, field: str, value: object) -> None:
        cell = self.ui.department_table.currentIndex()
        if field == "name":
            kept = self.attempt(
                lambda: workplace.rename_department(self.apv, department_id, str(value))
            )
        else:
            count = value if isinstance(value, int) else None
            kept = self.attempt(
                lambda: workplace.count_department(self.apv, department_id, count or None)
            )
        if not kept:
            self.ui.department_table.retry(cell, str(value))
        self.apv.settle()
        self.refresh()

    def _choose_other(self) -> None:
        """A menu of the other departments; taking one puts the two together."""
        chosen = self._chosen()
        if chosen is None:
            return
        menu = QMenu(self)
        for other in self.contents.departments:
            if other.id != chosen.id:
                menu.addAction(other.name.replace("&", "&&")).setData(other.id)
        button = self.ui.merge_button
        taken = menu.exec(button.mapToGlobal(button.rect().bottomLeft()))
        menu.deleteLater()
        if taken is not None:
            self._merge(chosen, taken.data())

    def _merge(self, gone: Department, into_id: int) -> None:
        if self.attempt(lambda: workplace.merge_departments(self.apv, gone.id, into_id)):
            into = self.contents.department_names[into_id]
            told = self.tr("%1 is now part of %2.").replace("%1", gone.name)
            self._tell(told.replace("%2", into))
            self._stand_on(into_id)

    def _remove_department(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        people = sum(each.department_id == chosen.id for each in self.contents.people)
        if self.attempt(lambda: workplace.remove_department(self.apv, chosen.id)):
            told = self.tr("%1 is deleted.").replace("%1", chosen.name)
            if people:
                stay = self.tr("%n participant(s) stay on the list without one.", "", people)
                told = f"{told} {stay}"
            self._tell(told)

    def _tell(self, told: str) -> None:
        self.refresh()
        self.ui.notice.tell(told, self.apv.undo_event)

    def _undo(self) -> None:
        self.apv.undo()
        self.ui.notice.hide()
        self.show_page()
