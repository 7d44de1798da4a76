"""A heading that folds out what stands below it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from apv_desktop.gui.widgets.labels import button


class Fold(QWidget):
    """A quiet button with an arrow, and a body that is shown or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._spoken = ""
        self.toggle_button = button("", "link")
        self.toggle_button.clicked.connect(self.toggle)
        self._holder = QWidget()
        self.body = QVBoxLayout(self._holder)
        self.body.setContentsMargins(20, 4, 0, 8)
        self.body.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.toggle_button)
        layout.addWidget(self._holder)
        self.set_open(False)

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return not self._holder.isHidden()

    def set_title(self, title: str, spoken: str = "") -> None:
        """What the button says, and what a screen reader says where several look alike."""
        self._title = title
        self._spoken = spoken or title
        self.set_open(self.is_open)

    def set_open(self, is_open: bool) -> None:
        """Show or hide the body; the arrow says which."""
        self._holder.setVisible(is_open)
        self.toggle_button.setText(f"{'▾' if is_open else '▸'}  {self._title}")
        self.toggle_button.setAccessibleName(self._spoken)

    def toggle(self) -> None:
        """Fold out or in."""
        self.set_open(not self.is_open)
