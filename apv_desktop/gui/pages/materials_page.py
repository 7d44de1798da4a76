"""Materialer: what to bring to each dialogue meeting, how many, and what is packed."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from apv_desktop.domain.materials import MOST_OF_A_THING, RULES
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.packages import next_meeting
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.generated.ui_materials_page import Ui_MaterialsPage
from apv_desktop.gui.models.materials_model import MaterialsModel
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.labels import dress
from apv_desktop.gui.widgets.number_delegate import NumberDelegate
from apv_desktop.gui.widgets.text_delegate import TextDelegate
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import materials


class MaterialsPage(StepPage):
    """A tab for each dialogue meeting over its checklist, and a line for one's own things."""

    STEP = StepId.MATERIALS
    WIDE = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_MaterialsPage()
        self.ui.setupUi(self.form)
        self.model = MaterialsModel(self.method, self)
        self._set_up_table()
        for kind in RULES:
            name = self.method.text(f"words:meeting_kind.{kind.value}")
            self.ui.meeting_tabs.setTabData(self.ui.meeting_tabs.addTab(name), kind)
        self.ui.meeting_tabs.setAccessibleName(self.tr("Meeting"))
        wanted = list(RULES).index(self._next_meeting())
        self.ui.meeting_tabs.setCurrentIndex(wanted)
        self.ui.meeting_tabs.currentChanged.connect(self._show_meeting)
        self.ui.add_button.clicked.connect(self._add)
        self.ui.name_edit.returnPressed.connect(self._add)
        self.ui.remove_button.clicked.connect(self._remove)
        self.ui.reset_button.clicked.connect(self._reset)
        self.ready()

    @property
    def meeting(self) -> MeetingKind:
        """The meeting whose list is shown."""
        found: MeetingKind = self.ui.meeting_tabs.tabData(self.ui.meeting_tabs.currentIndex())
        return found

    def load(self) -> None:
        """Show the list of the meeting."""
        self.model.show_lines(self.contents.checklist(self.meeting))
        if self.ui.things_table.current_row() < 0 and self.model.lines:
            self.ui.things_table.setCurrentIndex(self.model.index(0, 0))

    def refresh(self) -> None:
        """Show how far the packing is."""
        super().refresh()
        self.load()
        needed = [line for line in self.model.lines if line.quantity]
        left = sum(line.is_open for line in needed)
        if not self.contents.people:
            self._tell(self.method.text("guidance:materials.empty"), "muted")
        elif left:
            told = self.tr("%n of %1 things are not packed yet.", "", left)
            self._tell(told.replace("%1", str(len(needed))), "muted")
        else:
            self._tell(self.tr("✓ Everything is packed."), "ok")
        self._show_chosen()

    def show_row(self, row_id: int, part_id: int) -> None:
        """Stand on one of their own things, at the meeting it is for."""
        for tab, kind in enumerate(RULES):
            lines = self.contents.checklist(kind)
            for row, line in enumerate(lines):
                if line.rule is None and line.material_id == row_id:
                    self.ui.meeting_tabs.setCurrentIndex(tab)
                    self.ui.things_table.setCurrentIndex(self.model.index(row, 0))
                    self.ui.things_table.setFocus()

    def flush(self) -> bool:
        """A number begun is kept as it stands when the page is left."""
        self.ui.things_table.finish_editing()
        return super().flush()

    def _set_up_table(self) -> None:
        table = self.ui.things_table
        table.setModel(self.model)
        table.count_column = self.model.FIELDS.index("quantity")
        table.words_column = self.model.FIELDS.index("name")
        table.setItemDelegateForColumn(table.count_column, NumberDelegate(MOST_OF_A_THING, table))
        table.setItemDelegateForColumn(table.words_column, TextDelegate(table))
        table.stretch(self.model.FIELDS.index("how"))
        self.model.edited.connect(self._change)
        table.step_requested.connect(self._step)
        table.tick_requested.connect(self._tick)
        table.remove_requested.connect(self._remove)
        table.selectionModel().currentChanged.connect(self._show_chosen)

    def _next_meeting(self) -> MeetingKind:
        found = next_meeting(self.contents, self.apv.today)
        return found if found in RULES else list(RULES)[-1]

    def _tell(self, text: str, role: str) -> None:
        self.ui.state_label.setText(text)
        dress(self.ui.state_label, role)

    def _show_chosen(self) -> None:
        row = self.ui.things_table.current_row()
        line = self.model.lines[row] if 0 <= row < len(self.model.lines) else None
        own = line is not None and line.rule is None
        self.ui.remove_button.setEnabled((line is not None and line.quantity > 0) or own)
        self.ui.remove_button.setText(self.tr("Remove &item") if own else self.tr("Leave &out"))
        changed = line is not None and line.rule is not None and line.quantity != line.computed
        self.ui.reset_button.setEnabled(changed)

    def _change(self, row: int, field: str, value: object) -> None:
        line, meeting = self.model.lines[row], self.meeting
        if field == "packed":
            self._do(lambda: materials.set_packed(self.apv, meeting, line, bool(value)))
        elif field == "quantity" and isinstance(value, int):
            self._do(lambda: materials.set_quantity(self.apv, meeting, line, value))
        elif field == "name":
            self._do(lambda: materials.rename(self.apv, meeting, line, str(value)))

    def _step(self, by: int) -> None:
        row = self.ui.things_table.current_row()
        if row >= 0:
            self._change(row, "quantity", max(0, self.model.lines[row].quantity + by))

    def _tick(self) -> None:
        row = self.ui.things_table.current_row()
        if row >= 0:
            self._change(row, "packed", not self.model.lines[row].packed)

    def _add(self) -> None:
        name, count = self.ui.name_edit.text(), self.ui.quantity_spin.value()
        if self._do(lambda: materials.add(self.apv, self.meeting, name, count)):
            self.ui.name_edit.clear()
            self.ui.quantity_spin.setValue(1)
            last = self.model.index(len(self.model.lines) - 1, 0)
            self.ui.things_table.setCurrentIndex(last)
            self.ui.name_edit.setFocus()

    def _remove(self) -> None:
        row = self.ui.things_table.current_row()
        if row >= 0:
            line = self.model.lines[row]
            self._do(lambda: materials.remove(self.apv, self.meeting, line))
            self.ui.things_table.setFocus()

    def _reset(self) -> None:
        row = self.ui.things_table.current_row()
        if row >= 0:
            line = self.model.lines[row]
            self._do(lambda: materials.set_quantity(self.apv, self.meeting, line, None))
            self.ui.things_table.setFocus()

    def _do(self, deed: Callable[[], object]) -> bool:
        self.apv.settle()
        done = self.attempt(deed)
        if done:
            self.refresh()
        return done

    def _show_meeting(self) -> None:
        self.refresh()
