"""A page that shows one thing of several, chosen by its name in a box above the form."""

from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from apv_desktop.gui.pages.rows_page import RowsPage
from apv_desktop.gui.workbench import Workbench


class OneOfManyPage(RowsPage):
    """A page of wrap-ups or of annual discussions; subclasses say how one is made and goes."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._chosen = 0

    def add_one(self) -> int:
        """Make another thing; its id."""
        raise NotImplementedError

    def remove_one(self) -> None:
        """Take the thing away that is shown."""
        raise NotImplementedError

    def set_up_choice(
        self, combo: QComboBox, add: QPushButton, remove: QPushButton, first: QWidget
    ) -> None:
        """`first` is the field of the first part where writing begins."""
        self._combo, self._add_button, self._first = combo, add, first
        combo.activated.connect(self._choose)
        add.clicked.connect(self._add)
        remove.clicked.connect(self._remove)

    def stand_on(self, thing_id: int) -> None:
        """Show another one, unless what is being written here is refused."""
        if thing_id != self._chosen and self.flush():
            self._chosen = thing_id
            self.autosave.quietly(self.load)
        self.refresh()

    def _choose(self) -> None:
        self.stand_on(int(self._combo.currentData()))

    def _add(self) -> None:
        made: list[int] = []
        if self.flush() and self.attempt(lambda: made.append(self.add_one())):
            self._chosen = made[0]
            self.parts.open(next(iter(self.parts.folds)))
            self.show_page()
            self._first.setFocus()

    def _remove(self) -> None:
        self.autosave.settled()
        if self.attempt(self.remove_one):
            self._chosen = 0
            self.show_page()
            self._add_button.setFocus()
