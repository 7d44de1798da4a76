"""The matters handled elsewhere: how many, and who takes each of them on. Nothing else is known."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QVBoxLayout, QWidget

from apv_desktop.domain.passed_on import PassedOn, Recipient
from apv_desktop.gui.widgets.fold import Fold
from apv_desktop.gui.widgets.labels import button, label


class PassedOnPanel(QFrame):
    """Hidden while there is none. A row for each matter, which are few."""

    recipient_chosen = Signal(object, object)
    remove_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fold = Fold()
        self._rows = QGridLayout()
        self._rows.setColumnStretch(1, 1)
        self._rows.setVerticalSpacing(6)
        self._fold.body.addWidget(
            label(
                self.tr(
                    "Only the number is kept here, and who is dealing with it. Agree in private "
                    "when and how you will follow up."
                ),
                "muted",
            )
        )
        self._fold.body.addLayout(self._rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._fold)
        self._shown: tuple[PassedOn, ...] = ()
        self.hide()

    def show_matters(self, matters: Sequence[PassedOn], word: Callable[[Recipient], str]) -> None:
        """Show these matters; `word` names who takes one on."""
        self.setVisible(bool(matters))
        self._fold.set_title(self.tr("%n matter(s) handled elsewhere", "", len(matters)))
        if tuple(matters) == self._shown:
            return
        self._shown = tuple(matters)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, matter in enumerate(matters):
            self._add_row(at, matter, word)

    def _add_row(self, at: int, matter: PassedOn, word: Callable[[Recipient], str]) -> None:
        name = label(self.tr("Matter %1 is dealt with by").replace("%1", str(at + 1)))
        name.setWordWrap(False)
        combo = QComboBox()
        combo.setProperty("own_save", True)
        combo.setProperty("matter", matter.id)
        for recipient in Recipient:
            combo.addItem(word(recipient), recipient)
        combo.setCurrentIndex(combo.findData(matter.recipient))
        combo.activated.connect(self._chosen)
        name.setBuddy(combo)
        remove = button(self.tr("Remove from the count"))
        remove.setAccessibleName(
            self.tr("Remove matter %1 from the count").replace("%1", str(at + 1))
        )
        remove.setProperty("matter", matter.id)
        remove.clicked.connect(self._remove)
        for column, widget in enumerate((name, combo, remove)):
            self._rows.addWidget(widget, at, column)

    def _chosen(self) -> None:
        combo = self.sender()
        if isinstance(combo, QComboBox):
            self.recipient_chosen.emit(combo.property("matter"), combo.currentData())

    def _remove(self) -> None:
        self.remove_requested.emit(self.sender().property("matter"))
