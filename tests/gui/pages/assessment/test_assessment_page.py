"""The assessment meeting at the keyboard: one wish at a time, and nothing said is lost."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from apv_desktop.domain.assessments import (
    AbsenceLink,
    Assessment,
    Likelihood,
    Severity,
    WishVerdict,
)
from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui import theme
from apv_desktop.gui.app import application
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.assessment_page import AssessmentPage
from apv_desktop.services import statements
from apv_desktop.services.surroundings import Surroundings
from tests import flip_over
from tests.gui.conftest import close, opened
from tests.gui.hands import type_text
from tests.gui.pages.assessment.conftest import (
    ALT,
    KEY,
    LEFT,
    fill,
    known,
    lines,
    page_in,
    pick,
    write,
)


def at_hand() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def go_to_wish(page: AssessmentPage, number: int) -> None:
    wish = next(each for each in page.contents.wishes if each.number == number)
    page.ui.wishes_list.choose(wish.id)


def test_the_list_comes_first_and_every_wish_says_how_far_it_is(page: AssessmentPage) -> None:
    assert lines(page) == [
        "Foreløbig liste",
        "4.  Pauser\n○  Ikke begyndt",
        "2.  Lys i skuret\n○  Ikke begyndt",
        "De andre ønsker",
        "1.  Mere ro\n○  Ikke begyndt",
        "3.  En fast makker\n○  Ikke begyndt",
    ]
    assert page.ui.wish_label.text() == "4.  Pauser"
    assert at_hand() is page.ui.wishes_list


def test_the_first_point_of_the_meeting_is_the_strengths(page: AssessmentPage) -> None:
    assert not page.strengths_list.isVisible()
    QTest.mouseClick(page.ui.strengths_fold.toggle_button, LEFT)
    assert page.strengths_list.isVisible()
    assert [page.strengths_list.item(row).text() for row in range(2)] == [
        "1.  Vi griner",
        "2.  Vi hjælper",
    ]
    assert not page.strengths_list.item(0).flags() & Qt.ItemFlag.ItemIsEditable


def test_a_wish_is_assessed_and_the_list_follows(page: AssessmentPage) -> None:
    write(page, "underlying", "Pausen bliver afbrudt")
    pick(page.ui.severity_combo, Severity.LIGHT)
    assert "I gang" in lines(page)[1]
    assert "mangler: art, omfang, årsager, risiko, svar på ønsket" in page.ui.progress_label.text()
    for name in ("nature", "scope", "causes"):
        write(page, name, f"Om {name}: æøå")
    pick(page.ui.likelihood_combo, Likelihood.LIKELY)
    assert page.ui.level_label.text() == "▃  Mellemstor risiko · 3 point af 9"
    assert page.ui.severity_hint.text().startswith("… giver ubehag")
    pick(page.ui.absence_combo, AbsenceLink.PERHAPS)
    pick(page.ui.verdict_combo, WishVerdict.YES)
    write(page, "decider", "Driftslederen")
    page.flush()
    assert known(page, 4) == Assessment(
        known(page, 4).wish_id,
        underlying="Pausen bliver afbrudt",
        nature="Om nature: æøå",
        severity=Severity.LIGHT,
        scope="Om scope: æøå",
        causes="Om causes: æøå",
        verdict=WishVerdict.YES,
        likelihood=Likelihood.LIKELY,
        absence=AbsenceLink.PERHAPS,
        decider="Driftslederen",
    )
    assert lines(page)[1] == "4.  Pauser\n●  Færdig · Ja"
    assert page.ui.progress_label.text() == "●  Færdig"


def test_the_scale_speaks_the_words_of_the_workplace(page: AssessmentPage) -> None:
    pick(page.ui.severity_combo, Severity.SERIOUS)
    pick(page.ui.likelihood_combo, Likelihood.POSSIBLE)
    QTest.mouseClick(page.ui.scale_fold.toggle_button, LEFT)
    line = page.ui.scale_fold.lines["serious"]
    line.setFocus()
    type_text(line, "giver ondt i ryggen")
    page.ui.scale_fold.high_from_spin.setValue(4)
    page.flush()
    assert page.contents.assessment_meeting.serious == "giver ondt i ryggen"
    assert page.ui.severity_hint.text() == "… giver ondt i ryggen"
    assert page.ui.level_label.text() == "▇  Stor risiko · 4 point af 9"


def test_a_day_that_cannot_be_read_stays_with_a_sentence(page: AssessmentPage) -> None:
    QTest.mouseClick(page.ui.signed_fold.toggle_button, LEFT)
    line = page.ui.signed_fold.signed_on_edit.line
    line.setFocus()
    type_text(line, "engang")
    assert not page.flush()
    assert "engang" in page.error_label().text()
    line.setText("10.3.2027")
    assert page.flush()
    assert page.contents.assessment_meeting.signed_on == date(2027, 3, 10)


def test_the_strengths_are_put_concretely(page: AssessmentPage) -> None:
    QTest.mouseClick(page.ui.strengths_fold.toggle_button, LEFT)
    page.strengths_edit.setFocus()
    type_text(page.strengths_edit, "Da Åse var syg, tog tre en vagt")
    page.flush()
    assert page.contents.assessment_meeting.strengths == "Da Åse var syg, tog tre en vagt"


def test_alt_page_keys_go_through_the_wishes_and_keep_what_was_typed(page: AssessmentPage) -> None:
    write(page, "causes", "Telefonen")
    QTest.keyClick(at_hand(), KEY.Key_PageDown, ALT)
    assert page.ui.wish_label.text() == "2.  Lys i skuret"
    assert page.ui.causes_edit.toPlainText() == ""
    assert known(page, 4).causes == "Telefonen"
    assert page.ui.causes_edit.hasFocus(), "the next wish's causes are at hand"
    QTest.keyClick(at_hand(), KEY.Key_PageDown, ALT)
    assert page.ui.wish_label.text() == "1.  Mere ro", "a heading is passed over"
    QTest.keyClick(at_hand(), KEY.Key_PageUp, ALT)
    QTest.keyClick(at_hand(), KEY.Key_PageUp, ALT)
    assert page.ui.causes_edit.toPlainText() == "Telefonen"
    assert not page.ui.previous_button.isEnabled()


def test_the_arrow_keys_go_through_the_list(page: AssessmentPage) -> None:
    for expected in ("2.  Lys i skuret", "1.  Mere ro", "3.  En fast makker", "3.  En fast makker"):
        QTest.keyClick(page.ui.wishes_list, KEY.Key_Down)
        assert page.ui.wish_label.text() == expected
    assert not page.ui.next_wish_button.isEnabled()


def test_a_glance_writes_nothing(page: AssessmentPage) -> None:
    told: list[str] = []
    page.apv.on_saved(told.append)
    for _ in range(3):
        QTest.mouseClick(page.ui.next_wish_button, LEFT)
    page.flush()
    assert told == []


def test_a_note_too_long_holds_the_page_and_loses_nothing(page: AssessmentPage) -> None:
    page.ui.causes_edit.setPlainText("x" * 60_001)
    QTest.mouseClick(page.ui.next_wish_button, LEFT)
    assert "for lang" in page.error_label().text()
    assert page.ui.wish_label.text() == "4.  Pauser"
    assert page.ui.wishes_list.chosen() == known(page, 4).wish_id
    assert len(page.ui.causes_edit.toPlainText()) == 60_001
    page.ui.causes_edit.setPlainText("Telefonen")
    assert page.flush()


def test_without_wishes_there_is_a_way_to_them(small_window: MainWindow) -> None:
    page = page_in(small_window)
    assert not page.form.isVisible()


def test_wishes_added_meanwhile_are_there_and_the_place_is_kept(
    page: AssessmentPage, small_window: MainWindow
) -> None:
    go_to_wish(page, 3)
    small_window.go_to(StepId.CAPTURE)
    flip_over.add(page.apv, "En stille time", StatementKind.WISH, 2)
    page_in(small_window)
    assert "5.  En stille time" in lines(page)[-1]
    assert page.ui.wish_label.text() == "3.  En fast makker"


def test_a_wish_removed_meanwhile_is_left(page: AssessmentPage, small_window: MainWindow) -> None:
    small_window.go_to(StepId.CAPTURE)
    statements.remove(page.apv, known(page, 4).wish_id)
    page_in(small_window)
    assert page.ui.wish_label.text() == "2.  Lys i skuret"


def test_all_is_there_after_a_restart(
    qtbot: QtBot, surroundings: Surroundings, small_file: Path
) -> None:
    window = opened(qtbot, surroundings, small_file)
    fill(window)
    page = page_in(window)
    go_to_wish(page, 1)
    write(page, "scope", "Alle på Ågård, hver dag")
    pick(page.ui.severity_combo, Severity.ACUTE)
    write(page, "reason", "Halvskreven gru")
    close(window)
    again = opened(qtbot, surroundings, small_file)
    page = page_in(again)
    go_to_wish(page, 1)
    assert page.ui.scope_edit.toPlainText() == "Alle på Ågård, hver dag"
    assert page.ui.severity_combo.currentData() is Severity.ACUTE
    assert page.ui.reason_edit.toPlainText() == "Halvskreven gru"
    close(again)


def test_list_and_form_stand_below_each_other_where_letters_are_large(page: AssessmentPage) -> None:
    assert page.ui.wishes_splitter.orientation() == Qt.Orientation.Horizontal
    theme.apply(application(), 200)
    try:
        page.resize(page.width() - 1, page.height())
        assert page.ui.wishes_splitter.orientation() == Qt.Orientation.Vertical
    finally:
        theme.apply(application(), 100)


def test_a_colleagues_name_in_a_note_is_doubted(example_window: MainWindow) -> None:
    page = page_in(example_window)
    assert not page.ui.personal_label.isVisible()
    write(page, "causes", "Det er Bodil, der")
    page.flush()
    assert "Bodil" in page.ui.personal_label.text()
    assert page.ui.personal_label.isVisible()
