"""Godkend: gaps first, names, a frozen version with its signed page, and reasons afterwards."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.action_plans_page import ActionPlansPage
from apv_desktop.gui.pages.approval_page import ApprovalPage
from apv_desktop.services import action_plans, approvals
from tests.gui import walk
from tests.gui.hands import type_text, write


def page_in(window: MainWindow) -> ApprovalPage:
    window.go_to(StepId.APPROVAL)
    window.activateWindow()
    walk.settle()
    page = window.page()
    assert isinstance(page, ApprovalPage)
    return page


@pytest.fixture
def page(example_window: MainWindow) -> ApprovalPage:
    return page_in(example_window)


def push(button: QPushButton) -> None:
    assert button.isVisible()
    button.setFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    walk.settle()


def unfold(page: ApprovalPage, part: str) -> None:
    if not page.parts.folds[part].is_open:
        push(page.parts.folds[part].toggle_button)


def test_each_gap_leads_to_its_plan(page: ApprovalPage, example_window: MainWindow) -> None:
    lines = [page.ui.gaps_list.item(at).text() for at in range(page.ui.gaps_list.count())]
    assert len(lines) == 1 and "mangler" in lines[0] and "kladde" in lines[0]
    page.ui.gaps_list.setCurrentRow(0)
    page.ui.gaps_list.setFocus()
    QTest.keyClick(page.ui.gaps_list, Qt.Key.Key_Return)
    shown = example_window.page()
    assert isinstance(shown, ActionPlansPage)
    plan = shown.shown_plan()
    assert plan is not None and plan.number == 5


def test_names_that_are_not_there_cannot_be_fetched(small_window: MainWindow) -> None:
    page = page_in(small_window)
    unfold(page, "approvers")
    push(page.ui.propose_button)
    assert page.error_label().text().startswith("Alle navne fra siden Arbejdspladsen")


def test_names_are_written_kept_and_taken_away(small_window: MainWindow) -> None:
    page = page_in(small_window)
    unfold(page, "approvers")
    push(page.ui.add_button)
    write(page.ui.name_edit, "Åse Holm")
    write(page.ui.role_edit, "direktør")
    push(page.ui.add_button)
    write(page.ui.name_edit, "Bo")
    page.ui.approvers_list.setFocus()
    QTest.keyClick(page.ui.approvers_list, Qt.Key.Key_Up)
    assert page.ui.name_edit.text() == "Åse Holm"
    write(page.ui.signed_on_edit.line, "1.3.2027")
    assert [(a.name, a.role) for a in page.contents.approvers] == [
        ("Åse Holm", "direktør"), ("Bo", ""),
    ]  # fmt: skip
    assert page.contents.approvers[0].signed_on == date(2027, 3, 1)
    assert "✓ Åse Holm, direktør" in page.ui.approvers_list.item(0).text()
    push(page.ui.remove_button)
    assert [approver.name for approver in page.contents.approvers] == ["Bo"]


def test_a_version_is_frozen_and_told(page: ApprovalPage) -> None:
    unfold(page, "freeze")
    assert "6 aftalte planer" in page.ui.freeze_label.text()
    assert "1 kladde kommer ikke med" in page.ui.freeze_label.text()
    write(page.ui.approved_on_edit.line, "8.3.2027")
    page.ui.approval_comment_edit.setFocus()
    type_text(page.ui.approval_comment_edit, "Godt arbejde")
    push(page.ui.approve_button)
    newest = page.contents.approvals[-1]
    assert (newest.number, newest.approved_on) == (2, date(2027, 3, 8))
    assert newest.comment == "Godt arbejde"
    assert page.ui.versions_list.item(0).text() == "Version 2, godkendt 8.3.2027"
    assert page.ui.print_page_button.hasFocus()


def test_two_names_are_needed_and_the_words_stay(small_window: MainWindow) -> None:
    page = page_in(small_window)
    action_plans.add(page.apv)
    page = page_in(small_window)
    unfold(page, "freeze")
    page.ui.approval_comment_edit.setFocus()
    type_text(page.ui.approval_comment_edit, "Ord")
    push(page.ui.approve_button)
    assert "ingen aftalte" in page.error_label().text()
    assert page.ui.approval_comment_edit.toPlainText() == "Ord"


def test_the_paper_asked_for_is_that_of_the_version(page: ApprovalPage) -> None:
    asked = []
    page.frozen_print_requested.disconnect()
    page.frozen_print_requested.connect(lambda *told: asked.append(told))
    action_plans.change(page.apv, page.contents.plans[0].id, goal="Noget andet")
    page.refresh()
    unfold(page, "versions")
    push(page.ui.print_page_button)
    push(page.ui.print_plans_button)
    assert [told[0] for told in asked] == ["approval-page", "action-plan"]
    assert all(told[1].plans[0].goal != "Noget andet" for told in asked)


def test_the_signed_page_is_attached_and_taken_out(page: ApprovalPage, tmp_path: Path) -> None:
    unfold(page, "versions")
    scan = tmp_path / "underskrevet.pdf"
    scan.write_bytes(b"%PDF-1.4")
    page.versions.attach_file(page.contents.approvals[-1].id, scan)
    assert "underskrevet.pdf" in page.ui.scan_label.text()
    assert "vedhæftet" in page.ui.versions_list.item(0).text()
    push(page.ui.detach_button)
    assert page.contents.approvals[-1].scan == ""
    page.versions.attach_file(page.contents.approvals[-1].id, tmp_path / "findes ikke.pdf")
    assert "kan ikke læses" in page.error_label().text()
    scan.write_bytes(b"MZ")
    page.versions.attach_file(page.contents.approvals[-1].id, scan)
    assert "ikke en PDF" in page.error_label().text()


def test_the_signed_page_is_saved_or_it_is_told_why_not(page: ApprovalPage, tmp_path: Path) -> None:
    unfold(page, "versions")
    scan, saved = tmp_path / "underskrevet.pdf", tmp_path / "kopi.pdf"
    scan.write_bytes(b"%PDF-1.4")
    approval = page.contents.approvals[-1].id
    page.versions.attach_file(approval, scan)
    page.versions.save_scan(approval, saved)
    assert saved.read_bytes() == b"%PDF-1.4" and not page.error_label().isVisible()
    page.versions.save_scan(approval, tmp_path / "væk" / "kopi.pdf")
    assert "kan ikke gemmes i den mappe" in page.error_label().text()


def test_a_change_after_the_approval_asks_for_its_reason(page: ApprovalPage) -> None:
    plan = page.contents.plans[2]
    action_plans.change(page.apv, plan.id, goal="Femten minutter")
    page.refresh()
    assert "1 uden grund" in page.parts.folds["changes"].toggle_button.text()
    unfold(page, "changes")
    lines = [page.ui.changes_list.item(at).text() for at in range(page.ui.changes_list.count())]
    at = next(at for at, line in enumerate(lines) if line.startswith("Handleplan 3"))
    assert "Femten minutter" in lines[at]
    page.ui.changes_list.setCurrentRow(at)
    push(page.ui.adjust_button)
    assert "hvorfor" in page.error_label().text()
    page.ui.adjustment_reason_edit.setFocus()
    type_text(page.ui.adjustment_reason_edit, "Vi fik mere tid")
    write(page.ui.decided_by_edit, "Ledelsen")
    push(page.ui.adjust_button)
    assert page.contents.adjustments[-1].plan_id == plan.id
    assert "uden grund" not in page.parts.folds["changes"].toggle_button.text()
    assert "Vi fik mere tid" in page.ui.changes_list.item(at).text()
    assert approvals.changed_since(page.contents) != ()
