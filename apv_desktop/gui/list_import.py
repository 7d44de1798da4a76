"""Bringing in a list from the clipboard, a file, or a file dropped on the page."""

from pathlib import Path

from PySide6.QtCore import QMimeData

from apv_desktop.exchange.people_files import ENDINGS
from apv_desktop.gui.page import Page


def bring_in(page: Page, path: Path | None = None, *, from_clipboard: bool = False) -> bool:
    """Show the wizard over a page and take in what the user agrees to; whether anything came."""
    from apv_desktop.gui.dialogs.import_people_wizard import ImportPeopleWizard

    wizard = ImportPeopleWizard(page.apv, page.method, page)
    if path is not None:
        wizard.read_file(path)
    elif from_clipboard:
        wizard.read_clipboard()
    took = bool(wizard.exec()) and page.attempt(wizard.take_in)
    wizard.deleteLater()
    return took


def dropped_list(dropped: QMimeData) -> Path | None:
    """The file that is being dropped, if it can be a list."""
    for url in dropped.urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix.lower().lstrip(".") in ENDINGS:
            return path
    return None
