"""One document as it will print, with the choices there are for it."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from apv_desktop.content import Method, load
from apv_desktop.domain.contents import Contents
from apv_desktop.gui.preferences import Preferences
from apv_desktop.gui.widgets.paper_choices import PaperChoices
from apv_desktop.gui.widgets.paper_output import PaperOutput
from apv_desktop.gui.widgets.quotes_notice import QuotesNotice
from apv_desktop.services import documents
from apv_desktop.services.apv import Apv
from apv_desktop.services.documents import DocumentInfo


class PaperPanel(PaperOutput):
    """Shows one document at a time; `document_printed` tells which left the program."""

    document_printed = Signal(str)

    def __init__(
        self, apv: Apv, method: Method, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(method, preferences, parent)
        self._apv = apv
        self._info: DocumentInfo | None = None
        self._shown = apv.contents
        self.as_it_was: tuple[Contents, date] | None = None
        self.secret = ""
        self.choices = PaperChoices(method.language)
        self.choices.changed.connect(self._draw_changed)
        self._layout.insertWidget(0, self.choices)
        self.quotes_notice = QuotesNotice(apv, method, self._quoting)
        self.quotes_notice.changed.connect(self._draw_chosen)
        self._layout.insertWidget(0, self.quotes_notice)
        self.printed.connect(self._tell_which)

    @property
    def copies(self) -> int:
        """As many as were chosen."""
        return self.choices.copies

    def show_document(self, info: DocumentInfo) -> None:
        """Have a document drawn and shown."""
        self._info = info
        self.quotes_notice.warn()
        self.choices.offer(info, self._counts(info), self._preferences.left_out(info.id))
        self._draw_chosen()

    def _quoting(self) -> tuple[str, ...]:
        """The paper as it stands; one of an earlier day is what it was."""
        return () if self._info is None or self.as_it_was is not None else (self._info.id,)

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
        contents, today = self.as_it_was or (self._apv.whole, self._apv.today)
        self._shown = contents
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
            if self.as_it_was is None:
                self.give_numbers(self._apv, [self._info.id], self._shown)
            self.document_printed.emit(self._info.id)
