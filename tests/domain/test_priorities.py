"""Danger and breaches of the law come first, ties are told, and what is left out owes a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from apv_desktop.domain.assessments import Assessment, Severity, WishVerdict
from apv_desktop.domain.chosen import Decided, Priority, Urgency
from apv_desktop.domain.conditions import CONDITIONS, blind_spots, themes_of, to_ask
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.covered import ConditionCheck, Handling, ThemeCondition
from apv_desktop.domain.fates import Fate, fate_of
from apv_desktop.domain.priorities import candidates, left_out, priority_of, ties
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.second_meetings import Topic
from apv_desktop.domain.similar import Habits, alike, stem
from apv_desktop.domain.statements import Statement, StatementKind, standing, tie_at_border
from apv_desktop.domain.votings import Voting
from apv_desktop.domain.workplace import Workplace
from tests import strategies

W = StatementKind.WISH


def wish(number: int, marks: int = 0, **more: object) -> Statement:
    made = Statement(number, W, number, f"Ønske {number}", marks=marks, shortlisted=True)
    return replace(made, **more)  # type: ignore[arg-type]


def made(*wishes: Statement, **more: object) -> Contents:
    whole = Contents(Workplace("V"), Round(1, "APV", date(2027, 1, 1), 1), statements=wishes)
    return replace(whole, **more)  # type: ignore[arg-type]


def numbers(contents: Contents) -> list[int]:
    return [each.number for each in candidates(contents)]


def test_danger_and_breach_come_before_any_marks() -> None:
    contents = made(
        wish(1, 20),
        wish(2, 1),
        wish(3, 9),
        assessments={3: Assessment(3, severity=Severity.ACUTE)},
        priorities={2: Priority(2, urgency=Urgency.BREACH)},
    )
    assert numbers(contents) == [3, 2, 1]
    assert priority_of(contents, 3).urgency is Urgency.DANGER
    calmed = replace(contents, priorities={3: Priority(3)})
    assert numbers(calmed) == [1, 3, 2], "the group has said that it is no danger"


@given(strategies.contents())
def test_nothing_less_urgent_stands_before_something_more_urgent(contents: Contents) -> None:
    ranks = [
        [Urgency.DANGER, Urgency.BREACH, Urgency.NONE].index(priority_of(contents, each.id).urgency)
        for each in candidates(contents)
    ]
    assert ranks == sorted(ranks)
    assert all(each.merged_into is None for each in candidates(contents))


def test_what_was_answered_otherwise_is_no_candidate_unless_it_is_urgent() -> None:
    no = {1: Assessment(1, verdict=WishVerdict.NO, reason="Nej")}
    assert numbers(made(wish(1, 3), wish(2, 2), assessments=no)) == [2]
    urgent = {1: Priority(1, urgency=Urgency.DANGER)}
    assert numbers(made(wish(1, 3), wish(2, 2), assessments=no, priorities=urgent)) == [1, 2]


def test_a_tie_is_told_until_a_place_is_decided() -> None:
    contents = made(wish(1, 4), wish(2, 4), wish(3, 2))
    assert ties(contents, candidates(contents)) == ((1, 2),)
    placed = replace(contents, priorities={2: Priority(2, 1), 1: Priority(1, 2)})
    assert numbers(placed) == [2, 1, 3]
    assert ties(placed, candidates(placed)) == ()


def test_what_is_not_chosen_waits_with_its_reason() -> None:
    silent = made(wish(1), priorities={1: Priority(1, choice=Decided.NOT_CHOSEN)})
    assert [each.number for each in left_out(silent)] == [1]
    told = made(wish(1), priorities={1: Priority(1, choice=Decided.NOT_CHOSEN, reason="Næste år")})
    assert left_out(told) == ()
    assert fate_of(wish(1), told).fate is Fate.LATER
    assert fate_of(wish(1), told).reason == "Næste år"
    chosen = made(wish(1), priorities={1: Priority(1, choice=Decided.CHOSEN)})
    assert fate_of(wish(1), chosen).fate is Fate.TAKEN_UP


def test_a_merged_wish_lends_its_marks() -> None:
    both = standing((wish(1, 3), wish(2, 2, merged_into=1), wish(3, 1)))
    assert [(each.number, each.marks) for each in both] == [(1, 5), (3, 1)]


def test_a_tie_at_the_border_is_told() -> None:
    listed = [wish(1, 9), wish(2, 4), wish(3, 4, shortlisted=False), wish(4, 1, shortlisted=False)]
    assert [each.number for each in tie_at_border(listed)] == [2, 3]
    assert tie_at_border(listed[:2]) == ()
    assert tie_at_border([wish(1, 0), wish(2, 0, shortlisted=False)]) == ()


def test_an_area_nobody_spoke_of_is_a_blind_spot_until_it_is_answered() -> None:
    contents = made(
        wish(1, theme="Støj"),
        theme_conditions=(ThemeCondition("Støj", "physical"), ThemeCondition("Væk", "chemical")),
        condition_checks={
            "violence": ConditionCheck("violence", Handling.ASK, "Er nogen bange?"),
        },
    )
    assert themes_of(contents, "physical") == ("Støj",)
    assert themes_of(contents, "chemical") == (), "no wish has that theme any more"
    assert set(CONDITIONS) - set(blind_spots(contents)) == {"physical", "violence"}
    assert [each.condition for each in to_ask(contents)] == ["violence"]


DANISH = Habits(frozenset({"med", "når"}), ("erne", "en", "er", "e", "s"))


def test_similar_words_are_found_inside_longer_ones() -> None:
    wishes = [
        replace(wish(1), text="Vagtplanen klar otte uger frem"),
        replace(wish(2), text="Overlap mellem dagvagt og aftenvagt"),
        replace(wish(3), text="Kaffe, når vi møder"),
    ]
    found = alike("vagter", wishes, DANISH)
    assert {each.wish_id: each.words for each in found} == {
        1: ("Vagtplanen",),
        2: ("aftenvagt", "dagvagt"),
    }
    assert found[0].wish_id == 2, "the one with most shared words first"
    assert alike("når med", wishes, DANISH) == ()
    assert stem("Vagterne", DANISH) == "vagt"


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: Voting(marks_each=0), "marks_each_unlikely"),
        (lambda: Topic(1, -1), "joined_unlikely"),
    ],
)
def test_what_can_only_be_a_slip_is_refused(make: object, code: str) -> None:
    with pytest.raises(RuleBroken, match=code):
        make()  # type: ignore[operator]


def test_a_full_table_is_two_tables() -> None:
    assert [Topic(1, joined).tables for joined in (0, 1, 6, 7, 13)] == [0, 1, 1, 2, 3]
