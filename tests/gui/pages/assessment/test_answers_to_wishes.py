"""What a wish is answered with: yes, later, no, or somewhere else."""

from datetime import date

import pytest
from PySide6.QtTest import QTest

from apv_desktop.domain.assessments import (
    Assessment,
    WishVerdict,
)
from apv_desktop.domain.passed_on import Recipient
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.assessment_page import AssessmentPage
from tests.gui.hands import type_text
from tests.gui.pages.assessment.conftest import (
    KEY,
    LEFT,
    known,
    lines,
    page_in,
    pick,
    turn_to,
    write,
)


def test_what_is_mended_at_once_has_a_lane_and_a_day(
    page: AssessmentPage, small_window: MainWindow
) -> None:
    pick(page.ui.verdict_combo, WishVerdict.AT_ONCE)
    assert "hvem" in page.ui.reason_label.text()
    assert page.ui.owed_label.isVisible()
    write(page, "reason", "Pedellen sætter et skilt op")
    page.ui.mended_on_edit.line.setFocus()
    type_text(page.ui.mended_on_edit.line, "9.3")
    page.flush()
    assert known(page, 4).mended_on == date(2027, 3, 9)
    assert lines(page)[1] == "4.  Pauser\n●  Færdig · Gøres straks", "it stays under the hands"
    small_window.go_to(StepId.MARKS)
    page_in(small_window)
    assert lines(page)[:4] == [
        "Foreløbig liste",
        "2.  Lys i skuret\n○  Ikke begyndt",
        "Gøres straks",
        "4.  Pauser\n●  Færdig · Gøres straks",
    ]
    pick(page.ui.verdict_combo, WishVerdict.YES)
    page.flush()
    assert known(page, 4).mended_on is None, "the day went with the answer"


def test_who_takes_on_what_is_handled_elsewhere(page: AssessmentPage) -> None:
    pick(page.ui.verdict_combo, WishVerdict.ELSEWHERE)
    pick(page.ui.recipient_combo, Recipient.STEWARD)
    assert known(page, 4) == Assessment(
        known(page, 4).wish_id, verdict=WishVerdict.ELSEWHERE, recipient=Recipient.STEWARD
    )


def test_a_plan_made_too_early_is_possible_and_said(page: AssessmentPage) -> None:
    assert "bygger kun på streger" in page.ui.early_label.text()
    write(page, "underlying", "Pausen bliver afbrudt")
    page.flush()
    assert "mangler den: art" in page.ui.early_label.text()
    pick(page.ui.verdict_combo, WishVerdict.NO)
    assert not page.ui.early_label.isVisible()


@pytest.mark.parametrize("verdict", [WishVerdict.LATER, WishVerdict.NO])
def test_later_and_no_ask_for_their_reason_and_are_kept_meanwhile(
    page: AssessmentPage, verdict: WishVerdict
) -> None:
    pick(page.ui.verdict_combo, verdict)
    assert known(page, 4).verdict is verdict
    assert page.ui.owed_label.isVisible()
    assert "skal have en grund" in page.ui.owed_label.text()
    assert page.ui.reason_edit.property("invalid")
    assert page.ui.reason_edit.accessibleDescription() == page.ui.owed_label.text()
    assert page.flush(), "nothing blocks leaving the page"
    write(page, "reason", "Der er ikke penge i år")
    page.flush()
    assert not page.ui.owed_label.isVisible()
    assert not page.ui.reason_edit.property("invalid")


def test_a_yes_owes_no_reason(page: AssessmentPage) -> None:
    pick(page.ui.verdict_combo, WishVerdict.YES)
    assert not page.ui.owed_label.isVisible()


def test_handled_elsewhere_hides_the_fields_and_says_so(page: AssessmentPage) -> None:
    turn_to(page, page.ui.verdict_combo)
    page.ui.verdict_combo.setFocus()
    QTest.keyClick(page.ui.verdict_combo, KEY.Key_End)
    assert known(page, 4) == Assessment(known(page, 4).wish_id, verdict=WishVerdict.ELSEWHERE)
    assert not page.ui.part_tabs.isVisible()
    assert not page.ui.reason_edit.isVisible()
    assert "Skriv ind" in page.ui.elsewhere_label.text()
    assert not page.ui.plan_button.isVisible()
    assert lines(page)[1] == "4.  Pauser\n●  Færdig · Håndteres et andet sted"


def answer_elsewhere_with_words(page: AssessmentPage) -> None:
    write(page, "underlying", "Noget om én person")
    turn_to(page, page.ui.verdict_combo)
    page.ui.verdict_combo.setFocus()
    QTest.keyClick(page.ui.verdict_combo, KEY.Key_End)


def test_words_go_only_after_a_plain_yes(page: AssessmentPage) -> None:
    answer_elsewhere_with_words(page)
    assert page.ui.hand_on_card.isVisible()
    assert "bliver slettet" in page.ui.hand_on_label.text()
    assert known(page, 4).underlying == "Noget om én person"
    assert known(page, 4).verdict is WishVerdict.OPEN
    QTest.mouseClick(page.ui.hand_on_button, LEFT)
    assert known(page, 4) == Assessment(known(page, 4).wish_id, verdict=WishVerdict.ELSEWHERE)
    assert page.ui.underlying_edit.toPlainText() == ""
    assert not page.ui.part_tabs.isVisible()
    assert not page.ui.hand_on_card.isVisible()


def test_the_words_may_be_kept_instead(page: AssessmentPage) -> None:
    answer_elsewhere_with_words(page)
    QTest.mouseClick(page.ui.keep_words_button, LEFT)
    assert page.ui.underlying_edit.toPlainText() == "Noget om én person"
    assert page.ui.verdict_combo.currentData() is WishVerdict.OPEN
    assert not page.ui.hand_on_card.isVisible()
    assert page.ui.part_tabs.isVisible()


def test_leaving_in_doubt_keeps_the_words(page: AssessmentPage) -> None:
    answer_elsewhere_with_words(page)
    QTest.mouseClick(page.ui.next_wish_button, LEFT)
    assert not page.ui.hand_on_card.isVisible()
    QTest.mouseClick(page.ui.previous_button, LEFT)
    assert page.ui.underlying_edit.toPlainText() == "Noget om én person"


def test_a_matter_taken_back_can_be_written_about_again(page: AssessmentPage) -> None:
    turn_to(page, page.ui.verdict_combo)
    page.ui.verdict_combo.setFocus()
    QTest.keyClick(page.ui.verdict_combo, KEY.Key_End)
    pick(page.ui.verdict_combo, WishVerdict.YES)
    assert page.ui.part_tabs.isVisible()
    write(page, "nature", "Støj")
    page.flush()
    assert known(page, 4).nature == "Støj"


def test_a_wish_becomes_an_action_plan_once(page: AssessmentPage, small_window: MainWindow) -> None:
    asked: list[object] = []
    page.plan_requested.connect(asked.append)
    write(page, "underlying", "Pausen bliver afbrudt")
    pick(page.ui.verdict_combo, WishVerdict.YES)
    assert page.ui.plan_button.text() == "Gør til handleplan"
    QTest.mouseClick(page.ui.plan_button, LEFT)
    assert [plan.problem for plan in page.contents.plans] == ["Pausen bliver afbrudt"]
    assert asked == [page.contents.plans[0].id]
    shown = small_window.page()
    assert shown is not None
    assert shown.STEP is StepId.ACTION_PLANS
    page_in(small_window)
    assert page.ui.plan_button.text() == "Gå til handleplan 1"
    page.ui.plan_button.click()
    assert len(page.contents.plans) == 1


def test_a_no_becomes_no_plan(page: AssessmentPage) -> None:
    assert page.ui.plan_button.isVisible()
    pick(page.ui.verdict_combo, WishVerdict.NO)
    assert not page.ui.plan_button.isVisible()
