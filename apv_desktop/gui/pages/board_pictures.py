"""The pictures under the board: what is due month by month, and how far the wishes have come."""

from datetime import date

from apv_desktop.content import Method, follow_up_words
from apv_desktop.domain.contents import Contents
from apv_desktop.gui.widgets.fold import Fold
from apv_desktop.gui.widgets.labels import label
from apv_desktop.gui.widgets.painted_picture import PaintedPicture


class BoardPictures:
    """Fills a fold with pictures, each with its numbers as text; drawn while they are seen."""

    def __init__(self, fold: Fold, due_title: str, wishes_title: str, key: str) -> None:
        """`key` says what the full and the faint part of a bar mean."""
        self._fold = fold
        self.due, self.wishes = PaintedPicture(), PaintedPicture()
        self._told = {picture: label("", "muted") for picture in (self.due, self.wishes)}
        for title, picture in ((due_title, self.due), (wishes_title, self.wishes)):
            fold.body.addWidget(label(title, "section"))
            if picture is self.due:
                fold.body.addWidget(label(key, "muted"))
            fold.body.addWidget(picture)
            fold.body.addWidget(self._told[picture])

    def show(self, contents: Contents, method: Method, today: date) -> None:
        """Draw them anew, if anybody looks."""
        self._fold.setVisible(bool(contents.plans))
        if not self._fold.is_open:
            return
        due = follow_up_words.due(contents, method, today)
        wishes = follow_up_words.wish_to_effect(contents, method)
        for shown, picture in ((self.due, due), (self.wishes, wishes)):
            shown.show_picture(picture)
            self._told[shown].setText("" if picture is None else picture.spoken)
