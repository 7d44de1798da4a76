"""Coverage: three years for each area, a reminder before, and a new look after a change."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain import coverage
from apv_desktop.domain.conditions import CONDITIONS
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.coverage import Cover
from apv_desktop.domain.covered import ConditionCheck, Extent, Handling
from apv_desktop.domain.law_records import (
    ChangeKind,
    ProcessAccount,
    Relevance,
    SpecialAssessment,
    SpecialKind,
    WorkChange,
)
from apv_desktop.domain.missing import missing
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.workplace import Workplace

TODAY = date(2027, 3, 10)
EMPTY = Contents(Workplace(), Round(1, "APV", TODAY, 1))
COVERED = ConditionCheck("physical", extent=Extent.COVERED, covered_on=date(2026, 1, 5))


def held(*changes: WorkChange, **values: Any) -> Contents:
    check = replace(COVERED, **values)
    return replace(EMPTY, condition_checks={"physical": check}, work_changes=changes)


@pytest.mark.parametrize(
    ("values", "state"),
    [
        ({}, Cover.COVERED),
        ({"covered_on": date(2024, 3, 10)}, Cover.SOON),
        ({"covered_on": date(2024, 6, 9)}, Cover.SOON),
        ({"covered_on": date(2024, 6, 10)}, Cover.COVERED),
        ({"covered_on": date(2024, 3, 9)}, Cover.OVERDUE),
        ({"covered_on": None}, Cover.NOT_COVERED),
        ({"extent": Extent.PARTLY}, Cover.PARTLY),
        ({"extent": Extent.NOT_COVERED}, Cover.NOT_COVERED),
        ({"extent": Extent.OPEN}, Cover.NOT_COVERED),
        ({"handling": Handling.NOT_RELEVANT, "covered_on": None}, Cover.NOT_RELEVANT),
    ],
)
def test_an_area_stands_by_how_long_ago_all_of_it_was_looked_at(
    values: dict[str, Any], state: Cover
) -> None:
    assert coverage.cover(held(**values), "physical", TODAY) is state


def test_a_leap_day_is_due_on_the_last_of_february() -> None:
    check = replace(COVERED, covered_on=date(2024, 2, 29))
    assert coverage.next_due(check) == date(2027, 2, 28)


@given(st.dates(date(2000, 1, 1), date(2090, 12, 31)))
def test_the_limit_lies_three_years_ahead_whatever_the_day(day: date) -> None:
    due = coverage.next_due(replace(COVERED, covered_on=day))
    assert due is not None
    assert timedelta(days=1094) <= due - day <= timedelta(days=1096)


def test_a_change_asks_for_a_new_look_until_the_area_has_been_looked_at_since() -> None:
    change = WorkChange(1, ChangeKind.REBUILDING, date(2026, 5, 1), "Nyt køkken", "physical")
    assert coverage.cover(held(change), "physical", TODAY) is Cover.CHANGED
    assert coverage.open_changes(held(change)) == (change,)
    again = held(change, covered_on=date(2026, 5, 2))
    assert coverage.cover(again, "physical", TODAY) is Cover.COVERED
    assert coverage.open_changes(again) == ()


def test_a_change_that_touches_nothing_is_seen_to_in_words() -> None:
    change = WorkChange(1, ChangeKind.OTHER, date(2026, 5, 1), "Nyt navn")
    assert coverage.is_open(change, EMPTY)
    assert not coverage.is_open(replace(change, seen_to="Kun navnet."), EMPTY)
    absent = held(handling=Handling.NOT_RELEVANT)
    assert coverage.is_open(replace(change, areas="physical"), absent)


def test_a_change_needs_words() -> None:
    with pytest.raises(RuleBroken, match="change_missing"):
        WorkChange(1, ChangeKind.OTHER, TODAY, " ")


@pytest.mark.parametrize(
    ("special", "is_open"),
    [
        (SpecialAssessment(SpecialKind.ATEX), True),
        (SpecialAssessment(SpecialKind.ATEX, Relevance.YES), True),
        (SpecialAssessment(SpecialKind.ATEX, Relevance.YES, "Mappen"), False),
        (SpecialAssessment(SpecialKind.ATEX, Relevance.NO), False),
    ],
)
def test_a_special_assessment_is_accounted_for(special: SpecialAssessment, is_open: bool) -> None:
    assert coverage.special_is_open(special) is is_open


def whole() -> Contents:
    day = date(2026, 1, 5)
    checks = {c: ConditionCheck(c, extent=Extent.COVERED, covered_on=day) for c in CONDITIONS}
    specials = {kind: SpecialAssessment(kind, Relevance.NO) for kind in SpecialKind}
    account = ProcessAccount(changes_asked_on=TODAY)
    return replace(EMPTY, condition_checks=checks, specials=specials, account=account)


def gaps(contents: Contents) -> dict[str, object]:
    return {gap.code: gap.values.get("count") for gap in missing(StepId.COVERAGE, contents, TODAY)}


def test_the_step_asks_for_every_area_and_every_special_assessment() -> None:
    assert gaps(whole()) == {}
    assert gaps(EMPTY) == {"conditions_open": 10, "specials_open": 5, "changes_not_asked": None}


@pytest.mark.parametrize(
    ("check", "code"),
    [
        (ConditionCheck("chemical", extent=Extent.PARTLY), "conditions_open"),
        (replace(COVERED, condition="chemical", covered_on=date(2023, 1, 1)), "conditions_overdue"),
        (replace(COVERED, condition="chemical", covered_on=date(2024, 4, 1)), "conditions_soon"),
    ],
)
def test_the_step_tells_what_is_open_too_old_or_soon_due(check: ConditionCheck, code: str) -> None:
    made = whole()
    lacking = replace(made, condition_checks={**made.condition_checks, "chemical": check})
    assert gaps(lacking) == {code: 1}


def test_somebody_asks_about_changes_once_a_year() -> None:
    long_ago = ProcessAccount(changes_asked_on=TODAY - timedelta(days=367))
    assert gaps(replace(whole(), account=long_ago)) == {"changes_not_asked": None}
    change = WorkChange(1, ChangeKind.TASKS, TODAY, "Aftenåbent", "workload")
    assert gaps(replace(whole(), work_changes=(change,))) == {"conditions_changed": 1}
    silent = replace(change, areas="")
    assert gaps(replace(whole(), work_changes=(silent,))) == {"changes_open": 1}
