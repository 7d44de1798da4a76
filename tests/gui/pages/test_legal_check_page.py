"""Lovtjek: each item with what shows it, what is missing, and one way to mend it."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from apv_desktop.domain.law_records import Standing
from apv_desktop.domain.legal_check import ITEMS
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.legal_check_page import LegalCheckPage
from apv_desktop.services import people, workplace
from tests.gui import walk
from tests.gui.hands import type_text, write
from tests.gui.pages.test_coverage_page import choose
from tests.gui.test_translations import _keys, _with_keys


def opened(window: MainWindow) -> LegalCheckPage:
    window.go_to(StepId.LEGAL_CHECK)
    page = window.page()
    assert isinstance(page, LegalCheckPage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> Iterator[LegalCheckPage]:
    yield opened(small_window)


def stand_on(page: LegalCheckPage, item: str) -> None:
    page.ui.items_list.choose(ITEMS.index(item) + 1)


def line(page: LegalCheckPage, item: str) -> str:
    return page.ui.items_list.item(ITEMS.index(item) + 1).text()


def test_it_says_what_is_missing_and_leads_to_it(
    page: LegalCheckPage, small_window: MainWindow
) -> None:
    assert page.ui.summary_label.text() == "Lovtjek: 14 punkter mangler noget."
    assert line(page, "carried_out") == "1. APV'en er lavet\n○  Mangler"
    assert "ikke juridisk rådgivning" in page.ui.help_label.text()
    assert page.ui.go_button.text() == "Gå til Arbejdspladsen"
    QTest.mouseClick(page.ui.go_button, Qt.MouseButton.LeftButton)
    shown = small_window.page()
    assert shown is not None
    assert shown.STEP is StepId.WORKPLACE


def test_evidence_leads_to_where_it_stands(example_window: MainWindow) -> None:
    page = opened(example_window)
    assert page.ui.evidence_list.item(0).text().startswith("Arbejdsgiver: Vesterlund Kommune")
    page.ui.evidence_list.setCurrentRow(1)
    page.ui.evidence_list.setFocus()
    QTest.keyClick(page.ui.evidence_list, Qt.Key.Key_Return)
    shown = example_window.page()
    assert shown is not None
    assert shown.STEP is StepId.DATES


def test_a_gap_of_a_plan_leads_to_that_plan(example_window: MainWindow) -> None:
    page = opened(example_window)
    from apv_desktop.services import action_plans

    plan = page.contents.plans[2]
    action_plans.change(page.apv, plan.id, causes="")
    page.refresh()
    stand_on(page, "action_plan")
    assert page.ui.lacks_list.item(0).text().startswith("Handleplan 3 mangler noget")
    QTest.mouseClick(page.ui.go_button, Qt.MouseButton.LeftButton)
    shown = example_window.page()
    assert shown is not None
    assert shown.STEP is StepId.ACTION_PLANS


def test_what_is_kept_here_is_mended_here(page: LegalCheckPage) -> None:
    stand_on(page, "accessible")
    assert page.ui.go_button.text() == "Ret det her"
    QTest.mouseClick(page.ui.go_button, Qt.MouseButton.LeftButton)
    assert page.ui.storage_edit.hasFocus()
    write(page.ui.storage_edit, "Mappen på kontoret")
    write(page.ui.announced_on_edit.line, "1.3.2027")
    assert page.contents.account.storage == "Mappen på kontoret"
    assert page.contents.account.announced_on == date(2027, 3, 1)
    assert line(page, "accessible").endswith("●  Opfyldt")
    assert not page.ui.go_button.isVisible()
    assert page.ui.evidence_list.item(1).text() == "Fortalt til alle 1. marts 2027"


def test_not_relevant_needs_a_reason_and_keeps_it(page: LegalCheckPage) -> None:
    stand_on(page, "special_assessments")
    assert not page.ui.note_edit.isVisible()
    choose(page.ui.standing_combo, Standing.NOT_RELEVANT)
    assert line(page, "special_assessments").endswith("○  Mangler")
    page.ui.note_edit.setFocus()
    type_text(page.ui.note_edit, "Kun kontor")
    QTest.keyClick(page.ui.note_edit, Qt.Key.Key_Tab)
    assert page.contents.legal_answers["special_assessments"].note == "Kun kontor"
    assert line(page, "special_assessments").endswith("–  Ikke relevant")
    choose(page.ui.standing_combo, Standing.OPEN)
    assert line(page, "special_assessments").endswith("○  Mangler")
    assert page.contents.legal_answers["special_assessments"].note == "Kun kontor"


def test_names_are_proposed_where_nothing_stands(page: LegalCheckPage) -> None:
    workplace.change(page.apv, employer="Åse", supervisor="Bo", representative="Cem")
    people.add(page.apv, "Dorthe")
    stand_on(page, "participation")
    page.ui.organising_by_edit.setFocus()
    type_text(page.ui.organising_by_edit, "Kun mig")
    QTest.mouseClick(page.ui.propose_button, Qt.MouseButton.LeftButton)
    account = page.contents.account
    assert account.planning_by == "Åse, Bo, Cem"
    assert account.organising_by == "Kun mig"
    assert account.carrying_out_by == "Bo, Cem, 1 deltager på møderne"
    assert page.ui.planning_by_edit.toPlainText() == "Åse, Bo, Cem"


def test_the_law_speaks_to_the_size_of_the_workplace(page: LegalCheckPage) -> None:
    stand_on(page, "participation")
    workplace.change(page.apv, employee_count=5)
    page.refresh()
    assert page.ui.asks_label.text().startswith("Har I ingen arbejdsmiljøorganisation")
    workplace.change(page.apv, employee_count=40)
    page.refresh()
    assert page.ui.asks_label.text().startswith("Begge led")


def test_every_item_shows_source_and_day(page: LegalCheckPage) -> None:
    for item in ITEMS:
        stand_on(page, item)
        assert page.ui.source_label.text().startswith("Kilde: ")
        assert page.ui.source_label.text().endswith("Kontrolleret den 26.11.2026.")


def test_no_item_has_two_fields_with_one_key(page: LegalCheckPage) -> None:
    menus = [action.text() for action in page.window().menuBar().actions()]  # type: ignore[attr-defined]
    for at, item in enumerate(ITEMS, start=1):
        page.show_row(at, 0)
        for standing in Standing:
            choose(page.ui.standing_combo, standing)
            walk.settle()
            assert walk.doubles(_keys(sorted({*menus, *_with_keys(page.window())}))) == [], item
