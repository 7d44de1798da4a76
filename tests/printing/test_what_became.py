"""What the last APV led to, and two APVs beside each other, read back from the paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import count
from random import Random

from apv_desktop.content import load
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.next_round import next_round
from apv_desktop.services import example
from tests.printing.reading import printed
from tests.strategies import TODAY

OLD = replace(example.build(load("da"), TODAY, 1), other_rounds=(), before=None)


def second() -> Contents:
    closed = replace(OLD, round=replace(OLD.round, closed_on=TODAY, closed_reason="Slut"))
    ids = count(10_000)
    day = TODAY + timedelta(days=1000)
    new = next_round(closed, "APV 2029", day, Random(1).getrandbits(31), lambda: next(ids))
    return replace(new, before=closed)


def test_the_opening_sheet_tells_what_came_of_each_plan_and_what_goes_on() -> None:
    contents = second()
    text = printed("what-became", contents).text
    assert "Det her talte vi om i APV 2026 på Møllegården" in text
    for heading in ("Det blev løst", "Det hjalp noget af vejen", "Det er ikke løst"):
        assert heading in text
    given_up = next(plan for plan in OLD.plans if plan.given_up_reason)
    assert given_up.given_up_reason.split()[0] in text
    assert text.count("Vi tager det op igen.") == len(contents.plans)
    for plan in contents.plans:
        assert f"Handleplan {plan.number}" in text
    assert OLD.strengths[0].text.split(",")[0] in text
    assert not any(person.name in text for person in OLD.people)


def test_without_an_earlier_round_it_tells_what_was_typed() -> None:
    text = printed("what-became", OLD).text
    for item in OLD.past_items:
        assert item.problem.split()[0] in text


def test_the_comparison_prints_both() -> None:
    text = printed("round-comparison", second()).text
    assert "APV 2026 på Møllegården og APV 2029" in text
    assert "31 af 34" in text and "ikke talt" in text
    assert "Vagtplan og" in text
    assert "Filen har kun én APV endnu" in printed("round-comparison", OLD).text


def test_a_plan_taken_along_says_where_from() -> None:
    contents = second()
    text = printed("action-plan", contents).text
    assert text.count("Ført videre fra APV 2026 på Møllegården") == len(contents.plans)
    assert "Ført videre" not in printed("action-plan", OLD).text
