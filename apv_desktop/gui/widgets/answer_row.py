"""One question of an interview: why it is asked, three answers, and what is done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from apv_desktop.domain.suitability import Answer
from apv_desktop.gui.widgets.labels import label
from apv_desktop.gui.widgets.note_edit import NoteEdit


class AnswerRow(QWidget):
    """Tab comes to the row, the arrows choose. `answered` tells the question and its answer."""

    answered = Signal(str, object)

    def __init__(
        self,
        question: str,
        text: str,
        why: str,
        names: dict[Answer, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._question = question
        self.setAccessibleName(text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(4)
        layout.addWidget(label(text, "section"))
        layout.addWidget(label(why, "muted"))
        layout.addLayout(self._choices(text, names))
        self._note_label = label(self.tr("What do you do about it?"))
        self.note_edit = NoteEdit()
        self.note_edit.setAccessibleName(f"{self._note_label.text()} {text}")
        self._note_label.setBuddy(self.note_edit)
        layout.addWidget(self._note_label)
        layout.addWidget(self.note_edit)
        self._show_note()

    def _choices(self, text: str, names: dict[Answer, str]) -> QHBoxLayout:
        """The answers side by side, and room for a word about the one given."""
        self.buttons: dict[Answer, QRadioButton] = {}
        self._group = QButtonGroup(self)
        choices = QHBoxLayout()
        choices.setSpacing(28)
        for answer, name in names.items():
            choice = QRadioButton(name, self)
            choice.setMinimumHeight(28)
            choice.setAccessibleDescription(text)
            self.buttons[answer] = choice
            self._group.addButton(choice)
            choices.addWidget(choice)
        self._group.buttonClicked.connect(self._tell)
        self._mark = label("", "warn")
        self._mark.setWordWrap(False)
        choices.addWidget(self._mark)
        choices.addStretch(1)
        return choices

    def show_answer(self, answer: Answer) -> None:
        """Mark the answer given; none for an open question."""
        for choice in self.buttons.values():
            choice.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        stop = self.buttons.get(answer, next(iter(self.buttons.values())))
        stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Tab comes to the answer given
        if answer in self.buttons:
            stop.setChecked(True)
            return
        self._group.setExclusive(False)
        for choice in self.buttons.values():
            choice.setChecked(False)
        self._group.setExclusive(True)

    def show_mark(self, mark: str) -> None:
        """A word beside the answers when they ask for thought, and a note on what is done."""
        self._mark.setText(f"⚠ {mark}" if mark else "")
        self._show_note()

    def show_note(self, note: str) -> None:
        """Show what is done about the answer."""
        if self.note_edit.toPlainText() != note:
            self.note_edit.setPlainText(note)
        self._show_note()

    def mark(self) -> str:
        """The word beside the answers."""
        return self._mark.text()

    def _show_note(self) -> None:
        """Only answers that ask for thought have a note, and one that is written stays."""
        shown = bool(self._mark.text() or self.note_edit.toPlainText())
        self._note_label.setVisible(shown)
        self.note_edit.setVisible(shown)

    def _tell(self, chosen: QRadioButton) -> None:
        for answer, choice in self.buttons.items():
            if choice is chosen:
                self.answered.emit(self._question, answer)
