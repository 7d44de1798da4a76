"""Mødets roller: a card for each, kept as typed, with what to consider."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from apv_desktop.domain.roles import RoleKind
from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.gui.pages.roles_page import RolesPage
from apv_desktop.services import people
from tests.gui import walk
from tests.gui.hands import write


def page_in(window: MainWindow) -> RolesPage:
    window.go_to(StepId.ROLES)
    page = window.page()
    assert isinstance(page, RolesPage)
    return page


@pytest.fixture
def page(small_window: MainWindow) -> Iterator[RolesPage]:
    made = page_in(small_window)
    people.add(made.apv, "Åse Holm", is_leader=True)
    people.add(made.apv, "Bo Skov")
    yield made


def add(page: RolesPage, kind: RoleKind) -> None:
    QTest.mouseClick(page.add_buttons[kind], Qt.MouseButton.LeftButton)


def test_a_new_role_has_the_keyboard_and_says_what_it_asks(page: RolesPage) -> None:
    add(page, RoleKind.LEADER)
    card = page.cards[0]
    assert QApplication.focusWidget() is card.ui.who_edit
    assert card.ui.asks_fold.is_open
    shown = " ".join(text for _, text in walk.texts(card))
    assert "foreløbig" in shown
    assert card.ui.heading_label.text() == "Mødeleder"


def test_who_says_yes_says_it_today_unless_another_day_is_typed(page: RolesPage) -> None:
    add(page, RoleKind.LEADER)
    card = page.cards[0]
    write(card.ui.who_edit, "bo skov")
    assert page.contents.roles[0].person_id is not None
    card.ui.agreed_check.click()
    assert page.contents.roles[0].agreed_on == date(2027, 3, 10)
    assert card.ui.agreed_on_edit.line.text() == "10.3.2027"
    write(card.ui.agreed_on_edit.line, "1.3")
    assert page.contents.roles[0].agreed_on == date(2027, 3, 1)
    card.ui.agreed_check.click()
    assert page.contents.roles[0].agreed_on is None


def test_a_manager_as_leader_is_only_a_consideration(page: RolesPage) -> None:
    add(page, RoleKind.LEADER)
    card = page.cards[0]
    write(card.ui.who_edit, "Bo Skov")
    assert not card.ui.consider_label.isVisible()
    write(card.ui.who_edit, "Åse Holm")
    assert "også leder" in card.ui.consider_label.text() and card.ui.consider_label.isVisible()
    assert not page.error_label().isVisible()


def test_an_unreadable_day_on_one_card_holds_no_other_back(page: RolesPage) -> None:
    add(page, RoleKind.LEADER)
    add(page, RoleKind.ASSISTANT)
    first, second = page.cards
    first.ui.agreed_check.click()
    write(first.ui.agreed_on_edit.line, "i går")
    assert page.error_label().isVisible()
    write(second.ui.who_edit, "Kim fra Roskilde")
    assert page.contents.holder_name(page.contents.roles[1]) == "Kim fra Roskilde"
    assert first.ui.agreed_on_edit.line.text() == "i går"


def test_a_role_goes_and_comes_back(page: RolesPage) -> None:
    add(page, RoleKind.LEADER)
    add(page, RoleKind.HOST)
    write(page.cards[1].ui.who_edit, "Bo Skov")
    QTest.mouseClick(page.cards[0].ui.remove_button, Qt.MouseButton.LeftButton)
    assert [holder.kind for holder in page.contents.roles] == [RoleKind.HOST]
    assert [card.ui.who_edit.text() for card in page.cards] == ["Bo Skov"]
    page.apv.undo()
    page.show_page()
    assert len(page.cards) == 2


def test_assistants_are_proposed_and_marked_as_ours(example_window: MainWindow) -> None:
    page = page_in(example_window)
    told = page.ui.proposal_label.text()
    assert "11 grupper" in told and "2 mødeassistenter" in told
    assert "forslag" in told and "I bestemmer selv" in told


def test_whoever_takes_a_role_away_stands_on_the_next_card(page: RolesPage) -> None:
    for kind in (RoleKind.LEADER, RoleKind.ASSISTANT, RoleKind.MINUTES):
        add(page, kind)
    for place in (1, 1, 0):
        QTest.mouseClick(page.cards[place].ui.remove_button, Qt.MouseButton.LeftButton)
        cards = page.cards
        beside = cards[min(place, len(cards) - 1)].ui.who_edit if cards else None
        assert QApplication.focusWidget() is (beside or page.add_buttons[RoleKind.LEADER])
