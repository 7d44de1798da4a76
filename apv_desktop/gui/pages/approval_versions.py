"""The approved versions: printed again, and the signed page that belongs to each."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from apv_desktop.content import approval_words
from apv_desktop.domain.approvals import Approval
from apv_desktop.gui.widgets.id_list import chosen_id, fill
from apv_desktop.services import approvals, documents

if TYPE_CHECKING:
    from apv_desktop.gui.pages.approval_page import ApprovalPage


class ApprovalVersions(QObject):
    """One part of the page of approval."""

    def __init__(self, page: ApprovalPage) -> None:
        super().__init__(page)
        self._page, self.ui = page, page.ui
        ui = page.ui
        ui.versions_list.currentRowChanged.connect(self._tell_version)
        ui.print_page_button.clicked.connect(partial(self._print, "approval-page"))
        ui.print_plans_button.clicked.connect(partial(self._print, "action-plan"))
        ui.attach_button.clicked.connect(self._attach)
        ui.show_button.clicked.connect(self._save_scan)
        ui.detach_button.clicked.connect(self._detach)

    def show(self) -> None:
        """Show the versions, the newest first, and what would be frozen now."""
        known = self._page.contents.approvals[::-1]
        lines = {each.id: approval_words.version(each, self._page.method) for each in known}
        fill(self.ui.versions_list, lines)
        title = self.tr("Approved versions")
        self._page.parts.folds["versions"].set_title(f"{title} ({len(known)})" if known else title)
        self._page.parts.folds["freeze"].set_title(self.tr("Freeze what is approved"))
        agreed, drafts = approval_words.counted(self._page.contents)
        told = self.tr("%n agreed plan(s) will be frozen as they stand.", "", agreed)
        if drafts:
            left = self.tr("%n draft(s) will be left out.", "", drafts)
            told = f"{told} {left}"
        self.ui.freeze_label.setText(told)
        self._tell_version()

    def _version(self) -> Approval | None:
        key = chosen_id(self.ui.versions_list)
        return approvals.of(self._page.contents, key) if key else None

    def _tell_version(self) -> None:
        version = self._version()
        has_scan = version is not None and bool(version.scan)
        for widget in (self.ui.versions_list, self.ui.print_page_button,
                       self.ui.print_plans_button, self.ui.attach_button):  # fmt: skip
            widget.setVisible(version is not None)
        self.ui.show_button.setVisible(has_scan)
        self.ui.detach_button.setVisible(has_scan)
        none = self.tr("Nothing has been frozen yet.")
        missing = self.tr("The signed page has not been attached yet.")
        there = self.tr("The signed page is attached: %1")
        name = "" if version is None else version.scan_name
        told = there.replace("%1", name) if has_scan else missing
        self.ui.scan_label.setText(none if version is None else told)

    def _print(self, document: str) -> None:
        version = self._version()
        if version is not None and self._page.flush():
            frozen = approvals.thaw(version)
            self._page.frozen_print_requested.emit(document, frozen, version.approved_on)

    def _attach(self) -> None:
        kinds = " ".join(f"*.{kind}" for kind in approvals.SCANS)
        shown = self.tr("PDF or picture (%1)").replace("%1", kinds)
        chosen, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Attach the signed page"), "", shown
        )
        version = self._version()
        if chosen and version is not None:
            self.attach_file(version.id, Path(chosen))

    def attach_file(self, approval_id: int, path: Path) -> None:
        """Keep a signed page within the file; one that cannot be read is told."""
        try:
            kept = self._page.attempt(partial(approvals.attach, self._page.apv, approval_id, path))
        except OSError:
            self._tell(self.tr("The file cannot be read. Choose another."))
            return
        if kept:
            self._page.refresh()

    def _save_scan(self) -> None:
        version = self._version()
        if version is None or not version.scan:
            return
        name = Path(version.scan_name).name
        chosen, _ = QFileDialog.getSaveFileName(self._page, self.tr("Save the signed page"), name)
        if chosen:
            self.save_scan(version.id, Path(chosen))

    def save_scan(self, approval_id: int, path: Path) -> None:
        """Write a signed page where the user says; what stops it is told."""
        try:
            self._page.attempt(partial(approvals.save_scan, self._page.apv, approval_id, path))
        except OSError as error:
            self._tell(self._page.method.trouble(f"print.{documents.why_unsaved(error)}"))

    def _tell(self, sentence: str) -> None:
        self._page.error_label().setText(sentence)
        self._page.error_label().show()

    def _detach(self) -> None:
        version = self._version()
        if version is not None and self._page.attempt(
            partial(approvals.detach, self._page.apv, version.id)
        ):
            self._page.refresh()
