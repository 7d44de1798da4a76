"""The letter that greets a successor, the first time they open the file they were given."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from apv_desktop.content import Method
from apv_desktop.content.handover_words import as_text
from apv_desktop.domain.handovers import Handover
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.services import handovers
from apv_desktop.services.apv import Apv
from apv_desktop.store.problems import FileProblem

_WIDEST, _HIGHEST = 900, 680


class GreetingDialog(QDialog):
    """Reads the letter aloud, so to speak; once said to be read it does not come again."""

    def __init__(
        self, apv: Apv, method: Method, handover: Handover, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._apv, self._method, self._handover = apv, method, handover
        self.setWindowTitle(self.tr("A letter to you"))
        letter = self.fontMetrics().height()
        self.resize(min(_WIDEST, 44 * letter), min(_HIGHEST, 34 * letter))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(method.text("paper/handover_letter:title"), "headline"))
        self.text_edit = QPlainTextEdit(as_text(apv.contents, method, apv.today))
        self.text_edit.setReadOnly(True)
        self.text_edit.setTabChangesFocus(True)
        self.text_edit.setAccessibleName(self.tr("The letter"))
        layout.addWidget(self.text_edit, 1)
        layout.addWidget(
            label(self.tr("You will find the letter again under Handover, where you can print it."))
        )
        self._error = label("", "error")
        self._error.hide()
        layout.addWidget(self._error)
        self.later_button = button(self.tr("Show it next time too"))
        self.later_button.clicked.connect(self.reject)
        self.read_button = button(self.tr("I have read it"), "primary")
        self.read_button.clicked.connect(self._read)
        row = QHBoxLayout()
        row.addWidget(self.later_button)
        row.addStretch(1)
        row.addWidget(self.read_button)
        layout.addLayout(row)
        self.read_button.setDefault(True)

    def _read(self) -> None:
        try:
            handovers.mark_read(self._apv, self._handover)
        except FileProblem as problem:
            self._error.setText(self._method.trouble(f"file.{problem.code}"))
            self._error.show()
            return
        self.accept()
