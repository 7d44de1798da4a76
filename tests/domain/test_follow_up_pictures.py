"""Pictures of the follow-up: within their frame, true to the numbers, and said in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.content import follow_up_words, load
from apv_desktop.domain import follow_up_pictures as pictures
from apv_desktop.domain.action_plans import ENDED, PlanStatus
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.pictures import Disc, Line, Picture, Words
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.thermometer import MONTHS, STEPS, Measurement, of_plan
from tests import strategies
from tests.printing import samples
from tests.strategies import TODAY

COUNTS = st.lists(st.integers(0, 50), min_size=len(STEPS), max_size=len(STEPS))


def measured(*rows: list[int]) -> tuple[Measurement, ...]:
    counted = tuple(Measurement(1, months, *row) for months, row in zip(MONTHS, rows, strict=False))
    return of_plan(counted, 1)


def holds(picture: Picture) -> bool:
    """Whether every shape lies within the frame."""
    ends = []
    for shape in picture.shapes:
        if isinstance(shape, Line):
            ends += [(shape.x1, shape.y1), (shape.x2, shape.y2)]
        elif isinstance(shape, Disc):
            ends += [(shape.x - shape.radius, shape.y), (shape.x + shape.radius, shape.y)]
        elif isinstance(shape, Words):
            ends.append((shape.x, shape.y))
    return all(0 <= x <= picture.width and -5 <= y <= picture.height for x, y in ends)


@given(st.lists(COUNTS, max_size=3))
def test_the_curve_stays_in_its_frame_with_a_point_for_each_count(rows: list[list[int]]) -> None:
    found = measured(*rows)
    picture = pictures.effect_curve(found, ("a", "b", "c"), STEPS, "")
    assert holds(picture)
    points = [shape for shape in picture.shapes if isinstance(shape, Disc)]
    assert len(points) == sum(each.people > 0 for each in found)


@given(COUNTS)
def test_an_average_lies_between_the_steps(counts: list[int]) -> None:
    each = Measurement(1, 3, *counts)
    if each.average is None:
        assert each.people == 0
    else:
        assert 1 <= each.average <= len(STEPS)


def test_a_better_answer_lies_higher() -> None:
    picture = pictures.effect_curve(measured([5, 0, 0, 0, 0], [0, 0, 0, 0, 5]), "abc", STEPS, "")
    first, second = (shape for shape in picture.shapes if isinstance(shape, Disc))
    assert second.y < first.y and second.x > first.x


def test_the_curve_is_told_in_words() -> None:
    contents = replace(samples.small(), measurements=(Measurement(1, 3, 0, 0, 1, 2, 1),))
    picture = follow_up_words.curve(contents, 1, load("da"))
    assert picture is not None
    assert picture.spoken == "Efter 3 måneder: 4,0 af 5 (næsten), 4 svar."
    assert follow_up_words.curve(contents, 2, load("da")) is None


def test_a_count_that_cannot_be_is_refused() -> None:
    with pytest.raises(RuleBroken, match="count_of_marks_unlikely"):
        Measurement(1, 3, -1)


@given(strategies.contents())
def test_every_deadline_in_sight_is_counted_once(whole: Contents) -> None:
    found = pictures.due_months(whole, TODAY, most=400)
    months = [each.month for each in found]
    assert months == sorted(set(months))
    due = [
        (a.deadline, a.status in ENDED or plan.status is PlanStatus.GIVEN_UP)
        for plan in whole.plans
        for a in plan.activities
        if a.deadline is not None and a.deadline >= date(TODAY.year - 16, TODAY.month, 1)
    ]
    assert sum(each.ended for each in found) == sum(ended for _, ended in due)
    assert sum(each.open for each in found) == sum(not ended for _, ended in due)


@given(strategies.contents())
def test_no_stage_holds_more_wishes_than_the_one_before(whole: Contents) -> None:
    reached = list(pictures.wish_to_effect(whole).values())
    assert reached == sorted(reached, reverse=True)
    assert reached[0] == len(whole.wishes)


@given(st.lists(st.tuples(st.text(max_size=9), st.integers(0, 99), st.integers(0, 99)), max_size=9))
def test_bars_stay_in_their_frame(rows: list[tuple[str, int, int]]) -> None:
    assert holds(pictures.bars(rows, ""))
