"""The pictures of the overview: shown when the window has come to rest, for a painter is dear."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from apv_desktop.content import Method, follow_up_words
from apv_desktop.domain.pictures import Picture
from apv_desktop.gui.widgets.labels import label
from apv_desktop.gui.widgets.painted_picture import PaintedPicture
from apv_desktop.services.apv import Apv


class HubPictures(QFrame):
    """How the plans move, how far the wishes have come and what is due, each with its numbers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 14, 20, 14)
        self._column.setSpacing(8)
        self.months = self._part(self.tr("The action plans month by month"))
        self.wishes = self._part(self.tr("From wish to effect"))
        self.due = self._part(self.tr("What is due: dark has ended, light is open"))

    def show_apv(self, apv: Apv, method: Method) -> None:
        """Draw what there is to see; before the first plan that is nothing."""
        contents, today = apv.contents, apv.today
        self.setVisible(bool(contents.plans))
        if contents.plans:
            made = (
                follow_up_words.actions_over_time_picture(contents, method, today),
                follow_up_words.wish_to_effect(contents, method),
                follow_up_words.due(contents, method, today),
            )
            for part, picture in zip((self.months, self.wishes, self.due), made, strict=True):
                part.show_picture(picture)

    def _part(self, title: str) -> "Part":
        part = Part(title, self)
        self._column.addWidget(part)
        return part


class Part(QWidget):
    """A picture under its title, and the same in words."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture = PaintedPicture(self)
        self.told = label("", "muted", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        for each in (label(title, "section", self), self.picture, self.told):
            column.addWidget(each)

    def show_picture(self, picture: Picture | None) -> None:
        """Show it, or nothing where there is nothing to see."""
        self.setVisible(picture is not None)
        self.picture.show_picture(picture)
        self.told.setText("" if picture is None else picture.spoken)
