"""One document as it will print, with the choices there are for it."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apv_desktop.content import Method, load
from apv_desktop.domain.contents import Contents
from apv_desktop.gui.preferences import Preferences
from apv_desktop.gui.widgets.notice import Notice
from apv_desktop.gui.widgets.paper_choices import PaperChoices
from apv_desktop.gui.widgets.paper_output import PaperOutput
from apv_desktop.services import documents, quotes
from apv_desktop.services.apv import Apv
from apv_desktop.services.documents import DocumentInfo

if TYPE_CHECKING:
    from apv_desktop.domain.pointing import Quote


class PaperPanel(PaperOutput):
    """Shows one document at a time; `document_printed` tells which left the program."""

    document_printed = Signal(str)

    def __init__(
        self, apv: Apv, method: Method, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(method, preferences, parent)
        self._apv = apv
        self._info: DocumentInfo | None = None
        self.as_it_was: tuple[Contents, date] | None = None
        self.secret = ""
        self.choices = PaperChoices(method.language)
        self.choices.changed.connect(self._draw_changed)
        self._layout.insertWidget(0, self.choices)
        self.quotes_notice = Notice()
        self.quotes_notice.undo_button.setText(self.tr("Look at the &quotes…"))
        self.quotes_notice.undo_requested.connect(self.look_at_quotes)
        self._layout.insertWidget(0, self.quotes_notice)
        self._left_as_they_are: set[int] = set()
        self.printed.connect(self._tell_which)

    @property
    def copies(self) -> int:
        """As many as were chosen."""
        return self.choices.copies

    def show_document(self, info: DocumentInfo) -> None:
        """Have a document drawn and shown."""
        self._info = info
        self._warn_of_quotes()
        self.choices.offer(info, self._counts(info), self._preferences.left_out(info.id))
        self._draw_chosen()

    def look_at_quotes(self) -> None:
        """Show the quotes that could point at somebody, to be put neutrally."""
        from apv_desktop.gui.dialogs.quotes_dialog import QuotesDialog

        dialog = QuotesDialog(self._apv, self._method, self._quotes, self)
        dialog.changed.connect(self._draw_chosen)
        dialog.exec()
        self._left_as_they_are |= dialog.left_as_they_are
        dialog.deleteLater()
        self._warn_of_quotes()

    def _quotes(self) -> "tuple[Quote, ...]":
        """Those of the paper as it stands; one of an earlier day is what it was."""
        if self._info is None or self.as_it_was is not None:
            return ()
        found = quotes.pointing_at(self._info.id, self._apv.contents, self._method)
        return tuple(q for q in found if q.statement.id not in self._left_as_they_are)

    def _warn_of_quotes(self) -> None:
        count = len(self._quotes())
        told = self.tr("%n quote(s) could point at somebody in a small group.", "", count)
        self.quotes_notice.tell(f"⚠ {told}")
        self.quotes_notice.setVisible(bool(count))

    def _counts(self, info: DocumentInfo) -> tuple[tuple[str, int], ...]:
        """How many a paper could be needed in; what is counted already needs no choice."""
        if info.counted:
            return ()
        people, groups = documents.head_counts(self._apv.contents)
        offered = (
            (self.tr("One for each participant"), people),
            (self.tr("One for each group"), groups),
        )
        return tuple((name, count) for name, count in offered if count > 1)

    def _draw_changed(self) -> None:
        """Remember which parts go in, for the next time."""
        if self._info is not None:
            self._preferences.set_left_out(self._info.id, self.choices.left_out())
        self._draw_chosen()

    def _draw_chosen(self) -> None:
        if self._info is None:
            return
        contents, today = self.as_it_was or (self._apv.contents, self._apv.today)
        options = replace(self.choices.options(), secret=self.secret)
        job = partial(
            documents.write,
            self._info.id,
            contents,
            load(self.choices.language),
            today=today,
            options=options,
        )
        size = options.format
        self.draw(job, self._info.name, documents.file_name(self._info, size, self._method))

    def _tell_which(self) -> None:
        if self._info is not None:
            self.document_printed.emit(self._info.id)
