"""The letter in words: everything that is owed is told, and nothing that is not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.content import LANGUAGES, Method, load, status_news
from apv_desktop.domain.action_plans import ActionPlan, Activity, ActivityStatus, Effect, PlanStatus
from apv_desktop.domain.approvals import Adjustment
from apv_desktop.domain.assessments import Assessment, WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.invitations import Invitation
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.status_letters import StatusLetter
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import example
from tests import strategies
from tests.strategies import TODAY

STARTED = date(2026, 9, 1)
EMPTY = Contents(Workplace(), Round(1, "APV", STARTED, 1))
WISHES = tuple(Statement(n, StatementKind.WISH, n, f"Ønske nr. {n}") for n in range(1, 7))
ANSWERS = {
    1: Assessment(1, verdict=WishVerdict.NO, reason="Det koster for meget"),
    2: Assessment(2, verdict=WishVerdict.LATER, reason="Til næste budget"),
    3: Assessment(3, verdict=WishVerdict.ELSEWHERE, reason="Hemmelig sag"),
    4: Assessment(4, verdict=WishVerdict.AT_ONCE),
    5: Assessment(5, verdict=WishVerdict.YES),
}


@pytest.fixture(params=LANGUAGES)
def method(request: pytest.FixtureRequest) -> Method:
    return load(request.param)


def chapter(contents: Contents, heading: str) -> list[status_news.Item]:
    """What stands under a heading of the letter."""
    wanted = load("da").text(f"paper/status_letter:{heading}")
    told = status_news.chapters(contents, load("da"), TODAY)
    return [item for each in told if each.heading == wanted for item in each.items]


def test_a_no_and_a_later_are_told_with_their_reason(method: Method) -> None:
    text = status_news.as_text(
        replace(EMPTY, statements=WISHES, assessments=ANSWERS), method, TODAY
    )
    for said in ("Ønske nr. 1", "Det koster for meget", "Ønske nr. 2", "Til næste budget"):
        assert said in text
    assert "Ønske nr. 4" in text


def test_what_is_handled_elsewhere_is_counted_and_never_named(method: Method) -> None:
    text = status_news.as_text(
        replace(EMPTY, statements=WISHES, assessments=ANSWERS), method, TODAY
    )
    assert "Ønske nr. 3" not in text
    assert "Hemmelig sag" not in text
    assert method.text("paper/status_letter:wishes.elsewhere", count=1) in text
    assert method.text("paper/status_letter:wishes.unanswered", count=1) in text


PLAN = ActionPlan(1, 7, theme="Lys", goal="Lys nok", status=PlanStatus.AGREED)


@pytest.mark.parametrize(
    ("plan", "heading", "told"),
    [
        (
            replace(
                PLAN,
                status=PlanStatus.CLOSED,
                effect=Effect.PARTLY,
                effect_note="Vi målte.",
                ended_on=TODAY,
            ),
            "plans.closed",
            ("Virker delvist. Vi målte.",),
        ),
        (
            replace(PLAN, status=PlanStatus.GIVEN_UP, given_up_reason="For dyrt", ended_on=TODAY),
            "plans.given_up",
            ("For dyrt",),
        ),
        (
            replace(PLAN, status=PlanStatus.DONE, follow_up=date(2027, 5, 1)),
            "plans.done",
            ("Vi ser på virkningen den 1. maj 2027.",),
        ),
        (
            replace(PLAN, activities=(Activity(1, start=date(2027, 5, 1)),)),
            "plans.agreed",
            ("Lys nok", "Begynder den 1. maj 2027."),
        ),
        (replace(PLAN, status=PlanStatus.DRAFT), "plans.draft", ("Lys nok",)),
    ],
)
def test_each_plan_is_told_where_it_stands(
    plan: ActionPlan, heading: str, told: tuple[str, ...]
) -> None:
    assert chapter(replace(EMPTY, plans=(plan,)), heading) == [status_news.Item("7. Lys", told)]


def test_a_plan_nobody_has_named_is_called_by_its_number() -> None:
    plan = ActionPlan(1, 7)
    assert chapter(replace(EMPTY, plans=(plan,)), "plans.draft") == [
        status_news.Item("Handleplan 7")
    ]


def test_what_is_late_says_what_and_since_when() -> None:
    late = Activity(1, "Køb lamper", deadline=TODAY - timedelta(days=9))
    (item,) = chapter(replace(EMPTY, plans=(replace(PLAN, activities=(late,)),)), "plans.late")
    assert "1. marts 2027" in item.told[0]
    assert "Køb lamper" in item.told[0]


def test_what_goes_on_says_what_and_the_next_deadline() -> None:
    busy = Activity(1, "Køb lamper", status=ActivityStatus.UNDER_WAY, deadline=date(2027, 4, 1))
    ahead = replace(busy, id=2, what="Sæt op", deadline=date(2027, 3, 20))
    plan = replace(PLAN, activities=(busy, ahead))
    (item,) = chapter(replace(EMPTY, plans=(plan,)), "plans.under_way")
    assert [line for line in item.told if "Køb lamper" in line]
    assert [line for line in item.told if "20. marts 2027" in line]


def test_a_plan_told_of_in_an_earlier_letter_is_only_mentioned() -> None:
    ended = replace(PLAN, status=PlanStatus.CLOSED, ended_on=date(2026, 12, 1))
    contents = replace(EMPTY, plans=(ended,), letter=StatusLetter(since=date(2027, 1, 1)))
    text = status_news.as_text(contents, load("da"), TODAY)
    assert "Lys" not in text
    assert load("da").text("paper/status_letter:about.earlier", count=1, numbers="7") in text


def test_the_users_own_part_stands_in_the_letter(method: Method) -> None:
    letter = StatusLetter(
        STARTED, TODAY, "Tak for hjælpen.", date(2027, 5, 1), "Åse fra <lageret> & Kim"
    )
    contents = replace(EMPTY, letter=letter, workplace=Workplace(contact="Åse, lokal 14"))
    text = status_news.as_text(contents, method, TODAY)
    for said in ("Tak for hjælpen.", "Åse fra <lageret> & Kim", "Åse, lokal 14"):
        assert said in text
    for day in (STARTED, TODAY, date(2027, 5, 1)):
        assert method.dates.long(day) in text


def test_the_example_tells_of_each_of_its_plans(method: Method) -> None:
    contents = example.build(method, TODAY, seed=1)
    text = status_news.as_text(contents, method, TODAY)
    for plan in contents.plans:
        assert f"{plan.number}. {plan.theme}" in text


@given(strategies.contents(), st.sampled_from(LANGUAGES))
def test_any_round_can_be_told(contents: Contents, language: str) -> None:
    text = status_news.as_text(contents, load(language), TODAY)
    assert text.endswith("\n")
    assert "\n\n\n" not in text.replace("\r", "").replace("\x00", "") or any(
        "\n\n" in part for part in (contents.letter.own_words, contents.letter.sender)
    )
    for each in status_news.chapters(contents, load(language), TODAY):
        assert each.items


@given(strategies.contents(), st.integers(0, 3))
def test_a_short_letter_counts_what_it_leaves_out(contents: Contents, most: int) -> None:
    whole = status_news.chapters(contents, load("da"), TODAY)
    short = status_news.chapters(contents, load("da"), TODAY, most)
    for long, brief in zip(whole, short, strict=True):
        if long.heading:
            assert brief.items == long.items[:most]
            assert len(brief.items) + brief.more == len(long.items)
        else:
            assert brief == long


def test_a_promise_of_news_that_has_passed_unsent_is_not_repeated(method: Method) -> None:
    letter = StatusLetter(STARTED, TODAY, next_news=TODAY - timedelta(days=1))
    promise = method.text("paper/status_letter:close.next_news", day=letter.next_news)
    assert promise not in status_news.as_text(replace(EMPTY, letter=letter), method, TODAY)
    sent = replace(letter, sent_on=TODAY - timedelta(days=9))
    assert promise in status_news.as_text(replace(EMPTY, letter=sent), method, TODAY)


def test_whoever_has_taken_over_is_the_one_to_ask() -> None:
    invitation = Invitation(contact="Den forrige, lokal 14")
    held = replace(EMPTY, invitation=invitation)
    assert status_news.contact(held) == "Den forrige, lokal 14"
    taken_over = replace(held, workplace=Workplace(contact="Den nye, lokal 20"))
    assert status_news.contact(taken_over) == "Den nye, lokal 20"


def test_what_was_changed_in_a_plan_that_was_given_up_since_is_not_told_beside_it() -> None:
    changed = Adjustment(1, 7, TODAY, "Leverandøren er forsinket", "AMG")
    plan = ActionPlan(7, 1, theme="Støj", status=PlanStatus.AGREED)
    held = replace(EMPTY, plans=(plan,), adjustments=(changed,))
    assert [item.told for item in chapter(held, "plans.changed")] == [(changed.reason,)]
    given_up = replace(plan, status=PlanStatus.GIVEN_UP, given_up_reason="Ikke råd", ended_on=TODAY)
    assert chapter(replace(held, plans=(given_up,)), "plans.changed") == []
