"""Before words of a paper leave the program another way than on paper: the quotes in them."""

from typing import TYPE_CHECKING

from apv_desktop.services import quotes

if TYPE_CHECKING:
    from apv_desktop.domain.pointing import Quote
    from apv_desktop.gui.page import Page


def may_leave(page: "Page", document: str) -> bool:
    """Whether every quote that could point at somebody is decided on; asks about those left."""

    def left() -> "tuple[Quote, ...]":
        return quotes.unsettled(page.apv, (document,), page.method)

    if not left():
        return True
    from apv_desktop.gui.dialogs.quotes_dialog import QuotesDialog

    dialog = QuotesDialog(page.apv, page.method, left, page)
    dialog.changed.connect(page.refresh)
    dialog.exec()
    decided = dialog.left_as_they_are
    dialog.deleteLater()
    return all(each.statement.id in decided for each in left())
