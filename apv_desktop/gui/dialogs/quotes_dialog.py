"""Quotes of a paper that could point at somebody: why, and a neutral wording to use instead."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from apv_desktop.content import Method
from apv_desktop.domain.pointing import Quote
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.gui.discretion_watch import DiscretionWatch
from apv_desktop.gui.widgets.labels import button, label
from apv_desktop.gui.widgets.note_edit import NoteEdit
from apv_desktop.gui.widgets.wrapping_delegate import WrappingDelegate
from apv_desktop.services import quotes
from apv_desktop.services.apv import Apv
from apv_desktop.store.problems import FileProblem

_ID = Qt.ItemDataRole.UserRole
_WIDEST, _HIGHEST = 1000, 680


class QuotesDialog(QDialog):
    """One quote at a time. `changed` tells that the paper says something else now."""

    changed = Signal()

    def __init__(
        self,
        apv: Apv,
        method: Method,
        find: Callable[[], tuple[Quote, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._apv, self._method, self._find = apv, method, find
        self._quotes: dict[int, Quote] = {}
        self.left_as_they_are: set[int] = set()
        self.setWindowTitle(self.tr("Quotes that could point to somebody"))
        letter = self.fontMetrics().height()
        self.resize(min(_WIDEST, 44 * letter), min(_HIGHEST, 38 * letter))
        self._lay_out()
        self.list.currentItemChanged.connect(self._show_one)
        self.leave_all_button.clicked.connect(self.leave_all)
        self.use_button.clicked.connect(self.use)
        self.leave_button.clicked.connect(self.leave)
        self.close_button.clicked.connect(self.reject)
        self.fill()
        DiscretionWatch(self, method, self).look()

    def showEvent(self, event: QShowEvent) -> None:
        """Be laid out before the first picture: the note is as high as its lines at this width."""
        super().showEvent(event)
        for _ in range(2):  # once for the width, once for the lines it makes
            self._layout.activate()
            self.neutral_edit.updateGeometry()

    def fill(self) -> None:
        """Show the quotes that are left."""
        row = self.list.currentRow()
        self._quotes = {
            each.statement.id: each
            for each in self._find()
            if each.statement.id not in self.left_as_they_are
        }
        self.list.clear()
        for quote in self._quotes.values():
            QListWidgetItem(quote.statement.line, self.list).setData(_ID, quote.statement.id)
        has_any = bool(self._quotes)
        lead = self.tr(
            "In a small group a name, a job or a place can reveal who said it. Reword it so that "
            "it is about the work. If you leave a quote as it is, you will not be asked about it "
            "again."
        )
        self.lead.setText(lead if has_any else self.tr("✓ No quotes point to anybody now."))
        shown = (self.list, self.why, self.neutral_label, self.neutral_edit)
        for widget in (*shown, self.use_button, self.leave_button):
            widget.setVisible(has_any)
        self.leave_all_button.setVisible(len(self._quotes) > 1)
        self.room.setVisible(not has_any)
        self.error.hide()
        if has_any:
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        else:
            self.close_button.setFocus()
            if not self.isVisible():
                self.resize(self.width(), self.sizeHint().height())

    def use(self) -> None:
        """Have the quote say it in the words of the field."""
        quote = self._chosen()
        if quote is None:
            return
        try:
            text = self.neutral_edit.toPlainText().strip()
            quotes.put_neutrally(self._apv, quote.statement.id, text)
        except RuleBroken as broken:
            self._tell(self._method.text(f"errors:rules.{broken.code}", **broken.values))
            return
        except FileProblem as problem:
            self._tell(self._method.text(f"errors:file.{problem.code}.text"))
            return
        self.changed.emit()
        self.fill()

    def leave(self) -> None:
        """The quote points at nobody: it stays as it was said."""
        quote = self._chosen()
        if quote is not None:
            self._let_stand([quote])

    def leave_all(self) -> None:
        """None of the quotes points at anybody."""
        self._let_stand(list(self._quotes.values()))

    def _let_stand(self, chosen: list[Quote]) -> None:
        self.left_as_they_are |= {each.statement.id for each in chosen}
        with suppress(OSError):  # then it is asked again another day
            quotes.let_stand(self._apv, [each.statement.text for each in chosen])
        self.fill()

    def _chosen(self) -> Quote | None:
        item = self.list.currentItem()
        return None if item is None else self._quotes.get(item.data(_ID))

    def _show_one(self) -> None:
        quote = self._chosen()
        if quote is None:
            return
        told = [
            self._method.text(f"words:pointing.{hint.value}", words=words)
            for hint, words in quote.hints
        ]
        self.why.setText("⚠ " + " ".join(told))
        self.neutral_edit.setPlainText(quote.neutral)

    def _tell(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.show()

    def _lay_out(self) -> None:
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(self.windowTitle(), "headline"))
        self.lead = label("")
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setItemDelegate(WrappingDelegate(self.list))
        self.list.setSpacing(2)
        self.list.setAccessibleName(self.tr("Quotes"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.why = label("", "warn")
        self.neutral_label = label(self.tr("&Neutral wording"))
        self.neutral_edit = NoteEdit()
        self.neutral_label.setBuddy(self.neutral_edit)
        self.error = label("", "error")
        self.room = QWidget()  # where the list stood
        shown = (self.lead, self.list, self.room, self.why, self.neutral_label, self.neutral_edit)
        for widget in shown:
            layout.addWidget(widget, 1 if widget in (self.list, self.room) else 0)
        layout.addWidget(self.error)
        row = QHBoxLayout()
        self.close_button = button(self.tr("Close"))
        self.leave_button = button(self.tr("&Leave it as it is"))
        self.leave_all_button = button(self.tr("Leave them &all as they are"))
        self.use_button = button(self.tr("&Use this wording"), "primary")
        row.addWidget(self.close_button)
        row.addStretch(1)
        row.addWidget(self.leave_all_button)
        row.addWidget(self.leave_button)
        row.addWidget(self.use_button)
        layout.addLayout(row)
