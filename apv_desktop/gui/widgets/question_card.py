"""A chosen question on a card: its words, its lines to write on, its place and its way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from apv_desktop.domain.questions import MOST_LINES, ON_THE_SHEET, Question
from apv_desktop.gui.widgets.drag_handle import MIME, DragHandle
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.gui.widgets.note_edit import NoteEdit
from apv_desktop.gui.widgets.spins import NumberSpin


class QuestionCard(QFrame):
    """One question. What is typed is read by the page; what is asked for is told."""

    move_requested = Signal(object, int)
    place_requested = Signal(object, object)
    remove_requested = Signal(object)

    def __init__(self, question_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question_id = question_id
        self.setProperty("role", "next")
        self.setAcceptDrops(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        self.head = DragHandle(question_id)
        self.text_edit = NoteEdit()
        self.lines_spin = NumberSpin()
        self.lines_spin.setRange(1, MOST_LINES)
        self.up_button = button(self.tr("Move up"))
        self.down_button = button(self.tr("Move down"))
        self.remove_button = button(self.tr("Remove"))
        layout.addWidget(self.head)
        layout.addWidget(self.text_edit)
        layout.addLayout(self._foot())
        self._connect()

    def show_question(self, question: Question) -> None:
        """Show the words and lines as they are kept."""
        if self.text_edit.toPlainText() != question.text:
            self.text_edit.setPlainText(question.text)
        self.lines_spin.setValue(question.lines)
        for each in (self.lines_label, self.lines_spin):
            each.setVisible(question.kind in ON_THE_SHEET)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Another card may be let go of here."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the other card's question to be asked at this place."""
        if event.mimeData().hasFormat(MIME):
            dropped = int(bytes(event.mimeData().data(MIME).data()).decode())
            if dropped != self.question_id:
                self.place_requested.emit(dropped, self.question_id)

    def show_place(self, kind: str, number: int, of: int) -> None:
        """Show that this is the `number`th of `of`; `kind` is what its kind is called."""
        self.head.setText(f"{number}. {kind}")
        self.up_button.setEnabled(number > 1)
        self.down_button.setEnabled(number < of)
        self._name(number)

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        buttons = (self.up_button, self.down_button, self.remove_button)
        return (self.text_edit, self.lines_spin, *buttons)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.lines_label = label(self.tr("Lines to write on"), "muted")
        self.lines_label.setWordWrap(False)
        self.lines_label.setBuddy(self.lines_spin)
        row.addWidget(self.lines_label)
        row.addWidget(self.lines_spin)
        row.addStretch(1)
        for each in (self.up_button, self.down_button, self.remove_button):
            row.addWidget(each)
        return row

    def _connect(self) -> None:
        self.up_button.clicked.connect(self._move_up)
        self.down_button.clicked.connect(self._move_down)
        self.remove_button.clicked.connect(self._remove)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, slot in (("Alt+Up", self._move_up), ("Alt+Down", self._move_down)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(inside)
            shortcut.activated.connect(slot)

    def _name(self, number: int) -> None:
        for widget, name in (
            (self.text_edit, self.tr("The wording of question %1")),
            (self.lines_spin, self.tr("Lines to write on, question %1")),
            (self.up_button, self.tr("Move question %1 up")),
            (self.down_button, self.tr("Move question %1 down")),
            (self.remove_button, self.tr("Remove question %1")),
        ):
            widget.setAccessibleName(name.replace("%1", str(number)))
        self.up_button.setToolTip("Alt+↑")
        self.down_button.setToolTip("Alt+↓")

    def _move_up(self) -> None:
        self.move_requested.emit(self.question_id, -1)

    def _move_down(self) -> None:
        self.move_requested.emit(self.question_id, 1)

    def _remove(self) -> None:
        self.remove_requested.emit(self.question_id)
