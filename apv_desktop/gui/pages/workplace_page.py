"""Arbejdspladsen: name, size, who is in charge, and the departments."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from apv_desktop.domain.steps import StepId
from apv_desktop.domain.workplace import size_class
from apv_desktop.gui.generated.ui_workplace_page import Ui_WorkplacePage
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import workplace

_ID = Qt.ItemDataRole.UserRole
_LINES = ("name", "address", "employer", "supervisor", "representative", "contact")


class WorkplacePage(StepPage):
    """The form of the workplace."""

    STEP = StepId.WORKPLACE

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_WorkplacePage()
        self.ui.setupUi(self.form)
        self.ui.department_edit.setProperty("own_save", True)
        self.ui.department_edit.returnPressed.connect(self._add_department)
        self.ui.add_department_button.clicked.connect(self._add_department)
        self.ui.remove_department_button.clicked.connect(self._remove_department)
        self.ui.department_list.itemChanged.connect(self._rename_department)
        self.ready()

    def load(self) -> None:
        """Show the workplace and its departments."""
        for field in _LINES:
            edit = getattr(self.ui, f"{field}_edit")
            edit.setText(getattr(self.contents.workplace, field))
        self.ui.employee_count_spin.setValue(self.contents.workplace.employee_count or 0)
        self._list_departments()

    def save(self) -> None:
        """Keep the form.

        Raises:
            RuleBroken: a value is refused.
        """
        values = {field: getattr(self.ui, f"{field}_edit").text() for field in _LINES}
        count = self.ui.employee_count_spin.value() or None
        workplace.change(self.apv, employee_count=count, **values)

    def refresh(self) -> None:
        """Show what the size means."""
        super().refresh()
        size = size_class(self.contents.workplace.employee_count)
        self.ui.size_label.setText(self.method.text(f"words:size_class.{size.value}"))

    def _list_departments(self) -> None:
        self.ui.department_list.blockSignals(True)
        self.ui.department_list.clear()
        for department in self.contents.departments:
            item = QListWidgetItem(department.name, self.ui.department_list)
            item.setData(_ID, department.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.ui.department_list.blockSignals(False)

    def _add_department(self) -> None:
        name = self.ui.department_edit.text()
        if self.attempt(lambda: workplace.add_department(self.apv, name)):
            self.ui.department_edit.clear()
            self._list_departments()
            self.refresh()

    def _rename_department(self, item: QListWidgetItem) -> None:
        department_id, name = item.data(_ID), item.text()
        self.attempt(lambda: workplace.rename_department(self.apv, department_id, name))
        self._list_departments()

    def _remove_department(self) -> None:
        item = self.ui.department_list.currentItem()
        if item is not None:
            department_id = item.data(_ID)
            self.attempt(lambda: workplace.remove_department(self.apv, department_id))
            self._list_departments()
