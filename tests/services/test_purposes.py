"""Purpose, hours and the last APV: written as one deed, and taken back as one."""

import pytest

from apv_desktop.domain.purposes import Outcome
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services import purposes, workplace
from apv_desktop.services.apv import Apv


def test_purpose_and_hours_are_one_deed(small: Apv) -> None:
    before = small.contents
    purposes.change(small, "Mere ro", expected_result="Færre afbrydelser", group_hours=12)
    found = small.contents
    assert (found.round.purpose, found.aims.expected_result) == ("Mere ro", "Færre afbrydelser")
    assert found.aims.hours == 12
    small.undo()
    assert small.contents == before


def test_what_is_refused_changes_nothing(small: Apv) -> None:
    before = small.contents
    with pytest.raises(RuleBroken, match="hours_unlikely"):
        purposes.change(small, "Mere ro", group_hours=20_000)
    assert small.contents == before


def test_the_proposal_follows_the_employees(small: Apv) -> None:
    workplace.change(small, employee_count=34)
    purposes.use_suggestion(small)
    assert small.contents.aims.hours == 99
    workplace.change(small, employee_count=3)
    assert sum(purposes.suggested_hours(small).values()) == 38


def test_problems_of_the_last_apv_come_change_and_go(small: Apv) -> None:
    first, second = (purposes.add_past(small, text) for text in (" Støj ", "Lys"))
    purposes.change_past(small, first.id, outcome=Outcome.PARTLY, is_carried_on=True)
    assert [(i.problem, i.is_carried_on) for i in small.contents.past_items] == [
        ("Støj", True),
        ("Lys", False),
    ]
    purposes.remove_past(small, first.id)
    assert [each.id for each in small.contents.past_items] == [second.id]
    small.undo()
    assert small.contents.past_items[0].outcome is Outcome.PARTLY
