"""Skriv ind: what the groups wrote, one line after another, and two lists to mend it in."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from apv_desktop.domain.discretion import listed_name
from apv_desktop.domain.passed_on import Recipient
from apv_desktop.domain.statements import MOST_GROUP, StatementKind
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.typed_lines import TypedLine, TypedLines, read_lines
from apv_desktop.gui.generated.ui_capture_page import Ui_CapturePage
from apv_desktop.gui.models.statements_model import StatementsModel
from apv_desktop.gui.pages.capture_photos import CapturePhotos
from apv_desktop.gui.step_page import StepPage
from apv_desktop.gui.widgets.number_delegate import NumberDelegate
from apv_desktop.gui.widgets.row_buttons import RowButtons
from apv_desktop.gui.widgets.tables import WrappingTable
from apv_desktop.gui.widgets.text_delegate import TextDelegate
from apv_desktop.gui.workbench import Workbench
from apv_desktop.services import passed_on, statements
from apv_desktop.services.apv import Apv
from apv_desktop.services.statements import Before

_STRENGTH, _WISH = StatementKind.STRENGTH, StatementKind.WISH
_BESIDE_EACH_OTHER = 100  # letters across


class CapturePage(StepPage):
    """Type, Enter, type, Enter. The mouse is never needed and no window gets in the way."""

    STEP = StepId.CAPTURE
    WIDE = True

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.ui = Ui_CapturePage()
        self.ui.setupUi(self.form)
        self._before: Before | None = None
        self._in_doubt: QWidget = self.ui.typed_edit
        self._tables = {_STRENGTH: self.ui.strengths_table, _WISH: self.ui.wishes_table}
        self._models = {kind: self._set_up(table) for kind, table in self._tables.items()}
        self.ui.typed_edit.entered.connect(self._keep_typed)
        self.ui.add_button.clicked.connect(self._keep_typed)
        self.ui.typed_edit.textChanged.connect(self._show_preview)
        self.ui.wish_radio.toggled.connect(self._show_preview)
        self.ui.dream_radio.toggled.connect(self._show_preview)
        self.ui.group_spin.valueChanged.connect(self._show_preview)
        strength_buttons = [self.ui.to_wish_button, self.ui.remove_strength_button]
        RowButtons(self.ui.strengths_table, strength_buttons)
        RowButtons(self.ui.wishes_table, [self.ui.to_strength_button, self.ui.remove_wish_button])
        self.ui.strengths_table.remove_requested.connect(self._remove_strength)
        self.ui.remove_strength_button.clicked.connect(self._remove_strength)
        self.ui.to_wish_button.clicked.connect(self._make_wish)
        self.ui.wishes_table.remove_requested.connect(self._remove_wish)
        self.ui.remove_wish_button.clicked.connect(self._remove_wish)
        self.ui.to_strength_button.clicked.connect(self._make_strength)
        self.ui.notice.undo_requested.connect(self._put_back)
        self.photos = CapturePhotos(self)
        self.ui.passed_on_panel.recipient_chosen.connect(self._give_to)
        self.ui.passed_on_panel.remove_requested.connect(self._remove_matter)
        self.ui.empty_label.setText(self.method.text("guidance:capture.empty"))
        self.ready()

    def load(self) -> None:
        """Show the two lists; what is being typed stays."""
        self._forget_before()
        self._show_lists()

    def refresh(self) -> None:
        """Show the lists and what the line being typed will become."""
        super().refresh()
        self._show_lists()
        self._show_preview()

    def show_page(self) -> None:
        """Be ready for the next line."""
        super().show_page()
        self.ui.typed_edit.setFocus()

    def show_row(self, row_id: int, part_id: int) -> None:
        """Stand on a strength, a wish or a photograph."""
        self.photos.show_row(row_id)
        for kind, table in self._tables.items():
            row = self._models[kind].row_of(row_id)
            if row >= 0:
                cell = self._models[kind].index(row, self._models[kind].column_of("text"))
                table.setCurrentIndex(cell)
                table.setFocus()

    def flush(self) -> bool:
        """A line begun is kept as it stands when the page is left."""
        for table in self._tables.values():
            table.finish_editing()
        kept = not self.ui.typed_edit.toPlainText().strip() or self._keep_typed()
        held = any(table.holds_refused for table in self._tables.values())
        return super().flush() and kept and not held

    def field_for(self, field: str) -> QWidget | None:
        """Where something was just typed."""
        return self._in_doubt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The lists stand side by side where both are wide enough to read."""
        super().resizeEvent(event)
        wide = self.width() > _BESIDE_EACH_OTHER * self.fontMetrics().averageCharWidth()
        across = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        self.ui.lists_splitter.setOrientation(across)

    def _set_up(self, table: WrappingTable) -> StatementsModel:
        model = StatementsModel()
        model.setParent(self)
        model.edited.connect(self._change)
        table.setModel(model)
        table.stretch(model.column_of("text"))
        none = self.ui.group_spin.specialValueText()
        group = NumberDelegate(MOST_GROUP, table, none)
        table.setItemDelegateForColumn(model.column_of("group"), group)
        table.setItemDelegateForColumn(model.column_of("text"), TextDelegate(table))
        table.setMinimumHeight(table.fontMetrics().lineSpacing() * 8)
        return model

    def _read(self) -> TypedLines:
        typed, is_dream = self.ui.typed_edit.toPlainText(), self._is_dream()
        return read_lines(typed, self._kind(), self._group(), is_dream=is_dream)

    def _kind(self) -> StatementKind:
        return _STRENGTH if self.ui.strength_radio.isChecked() else _WISH

    def _is_dream(self) -> bool:
        return self.ui.dream_radio.isChecked()

    def _group(self) -> int | None:
        return self.ui.group_spin.value() or None

    def _keep_typed(self) -> bool:
        """Keep the lines typed or pasted; refused ones stay in the field."""
        read, typed = self._read(), self.ui.typed_edit.toPlainText()
        kind, group, is_dream = self._kind(), self._group(), self._is_dream()
        self._in_doubt = self.ui.typed_edit
        if not self.attempt(
            lambda: statements.add_lines(self.apv, typed, kind, group, is_dream=is_dream)
        ):
            return False
        self.apv.settle()
        self.ui.typed_edit.clear()
        self._show_signs(read)
        self._forget_before()
        self.refresh()
        if read.passed_on:
            self.ui.preview_label.setText(
                self.tr(
                    "%n matter(s) noted as handled elsewhere. What you typed about it is not kept.",
                    "",
                    read.passed_on,
                )
            )
        for line_kind in {line.kind for line in read.lines}:
            self._tables[line_kind].scrollToBottom()
        self.ui.typed_edit.setFocus()
        return True

    def _show_signs(self, read: TypedLines) -> None:
        """Kind and group stay as the last line had them."""
        self.ui.strength_radio.setChecked(read.kind is _STRENGTH)
        self.ui.wish_radio.setChecked(read.kind is _WISH and not read.is_dream)
        self.ui.dream_radio.setChecked(read.kind is _WISH and read.is_dream)
        self.ui.group_spin.setValue(read.group or 0)

    def _give_to(self, matter_id: int, recipient: Recipient) -> None:
        self.attempt(lambda: passed_on.give_to(self.apv, matter_id, recipient))

    def _remove_matter(self, matter_id: int) -> None:
        if self.attempt(lambda: passed_on.remove(self.apv, matter_id)):
            self.refresh()
            self.ui.typed_edit.setFocus()

    def _change(self, statement_id: int, field: str, value: object) -> None:
        kind = self.contents.statement(statement_id).kind
        table, model = self._tables[kind], self._models[kind]
        self._in_doubt = table
        if self.attempt(lambda: statements.change(self.apv, statement_id, **{field: value})):
            self._forget_before()
        elif value:
            cell = model.index(model.row_of(statement_id), model.column_of(field))
            table.retry(cell, str(value))
        self.refresh()

    def _remove_strength(self) -> None:
        self._take(_STRENGTH, statements.remove, self.tr("Deleted: “%1”"))

    def _remove_wish(self) -> None:
        self._take(_WISH, statements.remove, self.tr("Deleted: “%1”"))

    def _make_wish(self) -> None:
        self._take(_STRENGTH, statements.switch_kind, self.tr("Now a wish: “%1”"))

    def _make_strength(self) -> None:
        self._take(_WISH, statements.switch_kind, self.tr("Now a strength: “%1”"))

    def _take(self, kind: StatementKind, deed: Callable[[Apv, int], Before], told: str) -> None:
        """Do to the chosen line what can be taken back, and say so."""
        table = self._tables[kind]
        chosen = self._models[kind].line_at(table.current_row())
        if chosen is None:
            return
        self._in_doubt = table
        before: list[Before] = []
        if self.attempt(lambda: before.append(deed(self.apv, chosen.id))):
            self._before = before[0]
            self.ui.notice.tell(told.replace("%1", chosen.text))
        self.refresh()

    def _put_back(self) -> None:
        before = self._before
        if before is None or not self.attempt(lambda: statements.put_back(self.apv, before)):
            return
        self._forget_before()
        self.refresh()
        kind = before.statement.kind
        row = self._models[kind].row_of(before.statement.id)
        self._tables[kind].setCurrentIndex(self._models[kind].index(row, 0))
        self._tables[kind].setFocus()

    def _forget_before(self) -> None:
        self._before = None
        self.ui.notice.hide()

    def _show_lists(self) -> None:
        strengths, wishes = (statements.as_typed(self.apv, kind) for kind in (_STRENGTH, _WISH))
        self._models[_STRENGTH].show_rows(strengths)
        self._models[_WISH].show_rows(wishes)
        self.ui.strengths_label.setText(self.tr("%n strength(s)", "", len(strengths)))
        self.ui.wishes_label.setText(self.tr("%n wish(es)", "", len(wishes)))
        self.ui.empty_label.setVisible(not self.contents.statements)
        self.photos.show_photos()
        self.ui.passed_on_panel.show_matters(self.contents.passed_on, self._recipient)

    def _recipient(self, recipient: Recipient) -> str:
        return self.method.text(f"words:recipient.{recipient.value or 'open'}")

    def _show_preview(self) -> None:
        """Say before Enter what Enter will do."""
        self._show_personal()
        read, typed = self._read(), self.ui.typed_edit.toPlainText().strip()
        line = read.lines[0] if read.lines else TypedLine(read.kind, read.group, "", read.is_dream)
        told = self.tr(
            "Begin the line with s for a strength, w for a wish or d for a dream, and type #3 for "
            "group 3. An h in front only notes that a matter is handled elsewhere. Write no "
            "names. Next: %1"
        )
        if read.passed_on and not read.lines:
            told = self.tr(
                "Enter only notes that there is a matter to be handled elsewhere. What follows h "
                "is not kept."
            )
        elif len(read.lines) == 1:
            told = self.tr("Enter keeps it as: %1")
        elif read.lines:
            told = self.tr("Enter keeps %n lines, the first as: %1", "", len(read.lines))
        elif typed:
            told = self.tr("Enter changes to: %1")
        self.ui.preview_label.setText(told.replace("%1", self._named(line)))

    def _named(self, line: TypedLine) -> str:
        """What a line becomes: its kind and its group. It gets its number later."""
        word = self.method.text(f"words:statement_kind.{line.kind.value}")
        word = self.tr("Dream") if line.is_dream else word
        place = self.tr("no group")
        if line.group:
            place = self.tr("group %1").replace("%1", str(line.group))
        return f"{word} · {place}"

    def _show_personal(self) -> None:
        found = listed_name(self.ui.typed_edit.toPlainText(), self.contents.person_names.values())
        told = self.tr("⚠ “%1” looks personal. Write what was said, not who it is about.")
        self.ui.personal_label.setText(told.replace("%1", found or ""))
        self.ui.personal_label.setVisible(found is not None)
