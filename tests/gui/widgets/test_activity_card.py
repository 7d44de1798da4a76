"""The card of an activity shows it and gives it back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from apv_desktop.content import load
from apv_desktop.domain.action_plans import Activity, ActivityStatus
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.gui.widgets.activity_card import ActivityCard, name_completer
from tests.gui import walk
from tests.gui.hands import type_text

TODAY = date(2027, 3, 10)
SHOWN = Activity(
    9, "Efterse <lejer> & æltere", "Ring", None, "Bo", date(2027, 4, 1), date(2027, 6, 1),
    ActivityStatus.UNDER_WAY,
)  # fmt: skip


@pytest.fixture
def card(qtbot: QtBot) -> ActivityCard:
    made = ActivityCard(load("da"), name_completer(["Åse Ågård", "Bo"], None), 2)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show_activity(SHOWN, "Bo")
    made.show()
    return made


def test_what_is_shown_comes_back(card: ActivityCard) -> None:
    values = card.values(TODAY)
    assert {name: getattr(SHOWN, name) for name in values} == dict(values)
    assert set(values) == {"what", "how", "note", "start", "deadline", "status"}
    assert card.who() == "Bo"


def test_a_bad_day_is_told_by_its_field(card: ActivityCard) -> None:
    card.ui.start_edit.line.setText("snart")
    with pytest.raises(RuleBroken) as broken:
        card.values(TODAY)
    assert broken.value.field == "start"


def test_its_controls_are_told_from_those_of_other_cards(card: ActivityCard) -> None:
    for control in (
        card.ui.remove_activity_button,
        card.ui.start_edit.line,
        card.ui.deadline_edit.line,
    ):
        assert "2" in walk.spoken(control)


def test_removing_is_asked_for_by_its_id(card: ActivityCard) -> None:
    asked = QSignalSpy(card.remove_requested)
    QTest.mouseClick(card.ui.remove_activity_button, Qt.MouseButton.LeftButton)
    assert asked.at(0)[0] == 9


def test_names_of_the_list_are_proposed_by_any_part(card: ActivityCard) -> None:
    card.ui.who_edit.setFocus()
    card.ui.who_edit.clear()
    type_text(card.ui.who_edit, "ågå")
    completer = card.ui.who_edit.completer()
    assert completer is not None
    assert completer.currentCompletion() == "Åse Ågård"
