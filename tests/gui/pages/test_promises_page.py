"""The board of promises as it is read: counted, searched, and left for where the answer stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apv_desktop.domain.assessments import WishVerdict
from apv_desktop.domain.fates import Fate
from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.action_plans_page import ActionPlansPage
from apv_desktop.gui.pages.assessment_page import AssessmentPage
from apv_desktop.gui.pages.promises_page import PromisesPage
from apv_desktop.services import assessments
from tests import flip_over
from tests.gui.hands import type_text

NUMBER, TEXT, THEME, MARKS, FATE, ANSWER = range(6)
KEY = Qt.Key


def page_in(window: MainWindow) -> PromisesPage:
    window.go_to(StepId.PROMISES)
    page = window.page()
    assert isinstance(page, PromisesPage)
    return page


@pytest.fixture
def page(example_window: MainWindow) -> PromisesPage:
    """The board of the example, in which two wishes have lost their answers again."""
    apv = example_window.apv
    assert apv is not None
    for wish in apv.contents.wishes:
        if wish.number in (2, 6):
            assessments.change(apv, wish.id, verdict=WishVerdict.OPEN, mended_on=None)
    return page_in(example_window)


def column(page: PromisesPage, which: int) -> list[str]:
    model = page.ui.wishes_table.model()
    return [model.index(row, which).data() for row in range(model.rowCount())]


def stand_on(page: PromisesPage, number: int) -> None:
    page.ui.wishes_table.setFocus()
    page.ui.wishes_table.setCurrentIndex(
        page.ui.wishes_table.model().index(column(page, NUMBER).index(str(number)), TEXT)
    )


def answer_of(page: PromisesPage, number: int) -> str:
    return column(page, ANSWER)[column(page, NUMBER).index(str(number))]


def test_every_wish_is_there_and_those_without_an_answer_stand_first(page: PromisesPage) -> None:
    assert len(column(page, NUMBER)) == len(page.contents.wishes)
    fates = column(page, FATE)
    silent = [fate for fate in fates if fate.startswith("○")]
    assert len(silent) == 2 and fates[:2] == silent
    assert page.ui.waiting_label.text() == f"○ {len(silent)} ønsker har ikke fået svar"
    assert set(column(page, ANSWER)[: len(silent)]) == {"Mangler svar"}


def test_the_answer_tells_plan_and_effect_or_the_reason(page: PromisesPage) -> None:
    assert answer_of(page, 3) == "Handleplan 1: virker"
    assert answer_of(page, 1) == "Handleplan 3: aftalt"
    assert answer_of(page, 19).startswith("Kommunens regler")
    assert answer_of(page, 8).startswith("Sendt videre:")


def test_the_counts_are_a_line_and_a_choice(page: PromisesPage) -> None:
    assert "Afvist: 2" in page.ui.counts_label.text()
    combo = page.ui.fate_combo
    assert combo.itemText(0) == f"Alle ønsker ({len(page.contents.wishes)})"
    combo.setCurrentIndex(combo.findData(Fate.DECLINED.value))
    assert combo.currentText() == "Afvist (2)"
    assert column(page, NUMBER) == ["18", "19"]
    assert page.ui.shown_label.text() == "2 vist"


def test_a_search_looks_in_wish_theme_and_answer_and_says_when_nothing_fits(
    page: PromisesPage,
) -> None:
    type_text(page.ui.search_edit, "gratis MAD")
    assert column(page, NUMBER) == ["19"]
    page.ui.search_edit.setText("findes ikke")
    assert column(page, NUMBER) == []
    assert page.ui.empty_label.isVisible()
    assert not page.ui.wish_button.isEnabled()


def test_enter_opens_the_plan_or_else_the_assessment(
    page: PromisesPage, example_window: MainWindow
) -> None:
    stand_on(page, 1)
    QTest.keyClick(page.ui.wishes_table, KEY.Key_Return)
    shown = example_window.page()
    assert isinstance(shown, ActionPlansPage)
    page = page_in(example_window)
    stand_on(page, 19)
    assert not page.ui.plan_button.isEnabled()
    QTest.keyClick(page.ui.wishes_table, KEY.Key_Return)
    QApplication.processEvents()
    shown = example_window.page()
    assert isinstance(shown, AssessmentPage)
    assert "Gratis frokost" in shown.ui.wishes_list.currentItem().text()


def test_an_answer_takes_the_wish_from_the_top(
    page: PromisesPage, example_window: MainWindow
) -> None:
    first = next(wish for wish in page.contents.wishes if wish.number == 2)
    assert column(page, NUMBER)[0] == "2"
    assert page.ui.wish_button.text() == "Giv &svaret"
    verdict, reason = WishVerdict.NO, "Mødet er for plejen"
    assessments.change(page.apv, first.id, verdict=verdict, reason=reason)
    page = page_in(example_window)
    assert column(page, NUMBER)[0] != "2"
    assert answer_of(page, 2) == reason
    example_window.apv.undo()  # type: ignore[union-attr]
    page.refresh()
    assert column(page, NUMBER)[0] == "2"


def test_a_merged_wish_leads_to_the_one_it_joined(
    page: PromisesPage, example_window: MainWindow
) -> None:
    assert answer_of(page, 16) == "Slået sammen med ønske 15. Svaret står der."
    stand_on(page, 16)
    QTest.keyClick(page.ui.wishes_table, KEY.Key_Return)
    QApplication.processEvents()
    shown = example_window.page()
    assert isinstance(shown, AssessmentPage)
    assert "it-system" in shown.ui.wishes_list.currentItem().text()


def test_without_wishes_there_is_a_way_to_them_and_no_empty_table(small_window: MainWindow) -> None:
    assert not page_in(small_window).form.isVisible()


def test_many_wishes_are_rows_of_a_model_and_no_widgets(small_window: MainWindow) -> None:
    assert small_window.apv is not None
    lines = "\n".join(f"Ønske om mere ro nr. {at}" for at in range(450))
    flip_over.add(small_window.apv, lines, StatementKind.WISH, 1)
    page = page_in(small_window)
    assert page.ui.wishes_table.model().rowCount() == 450
    assert len(page.ui.wishes_table.viewport().children()) < 10
