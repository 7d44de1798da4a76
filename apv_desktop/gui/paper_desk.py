"""Printing from the window: one paper, all papers, or all that a meeting needs."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QDialog, QWidget

    from apv_desktop.domain.contents import Contents
    from apv_desktop.domain.search import Place
    from apv_desktop.gui.main_window import MainWindow


class PaperDesk(QObject):
    """Opens the dialogs of printing over the open APV, once what is typed has been kept."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def preview(self, document_id: str) -> None:
        """Show a document as it will print."""
        from apv_desktop.gui.dialogs.preview_dialog import PreviewDialog

        w = self._window
        if w.apv is not None and self._is_kept():
            self._show(PreviewDialog(document_id, w.apv, w.method, w.preferences, w))

    def preview_frozen(self, document_id: str, contents: "Contents", day: "date") -> None:
        """Show a document as it was: of these contents, on that day."""
        from apv_desktop.gui.dialogs.preview_dialog import PreviewDialog

        w = self._window
        if w.apv is not None:
            dialog = PreviewDialog(
                document_id, w.apv, w.method, w.preferences, w, as_it_was=(contents, day)
            )
            self._show(dialog)

    def preview_in_front(self, document_id: str, parent: "QWidget", secret: str = "") -> None:
        """Show a document in front of another dialog; `secret` is kept nowhere else."""
        from apv_desktop.gui.dialogs.preview_dialog import PreviewDialog

        w = self._window
        if w.apv is not None:
            args = (document_id, w.apv, w.method, w.preferences, parent)
            self._show(PreviewDialog(*args, secret=secret))

    def show_documents(self) -> None:
        """Show every document, beginning with the first of the step shown."""
        page = self._window.page()
        papers = page.papers() if page is not None else ()
        self._show_all(papers[0] if papers else "")

    def show_place(self, place: "Place") -> None:
        """Go where something stands; a paper that has no button there is shown among all papers.

        What another round holds is shown there, and the round named in the status bar changes.
        """
        from apv_desktop.services import documents

        w = self._window
        if place.round_id and w.apv is not None and place.round_id != w.apv.round_id:
            w.rounds.show_round(place.round_id)
            if place.round_id == w.apv.round_id:  # not where what is typed cannot be left
                QTimer.singleShot(0, self, partial(w.pages.show_place, place))  # in its new pages
            return
        w.pages.show_place(place)
        if place.document and not documents.document(w.method, place.document).button:
            show = partial(self._show_all, place.document)
            QTimer.singleShot(0, self, show)  # when the search has closed

    def _show_all(self, first: str) -> None:
        from apv_desktop.gui.dialogs.documents_dialog import DocumentsDialog

        w = self._window
        if w.apv is not None and self._is_kept():
            dialog = DocumentsDialog(w.apv, w.method, w.preferences, first, w)
            if self._show(dialog) == dialog.PACKAGE:
                self.show_package()

    def show_package(self) -> None:
        """Show everything the next meeting needs, as one pile."""
        from apv_desktop.gui.dialogs.package_dialog import PackageDialog

        w = self._window
        if w.apv is not None and self._is_kept():
            self._show(PackageDialog(w.apv, w.method, w.preferences, w))

    def _is_kept(self) -> bool:
        page = self._window.page()
        return page is None or page.flush()

    def _show(self, dialog: "QDialog") -> int:
        w = self._window
        before = w.apv.contents if w.apv is not None else None
        result = dialog.exec()
        dialog.deleteLater()
        page = w.page()
        if page is not None and w.apv is not None and w.apv.contents is not before:
            page.refresh()  # a paper that was printed gives the lines their numbers
        return result
