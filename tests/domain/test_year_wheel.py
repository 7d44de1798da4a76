"""The wheel of a year: every mark within the rim, none upon another while there is room."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.content import LANGUAGES, load, year_words
from apv_desktop.content.dates_ahead import DateKind, ahead
from apv_desktop.domain.pictures import Disc, Line, Words
from apv_desktop.domain.year_wheel import Mark, wheel
from apv_desktop.services import example
from tests.strategies import TODAY

MONTHS = [f"{number}" for number in range(1, 13)]


def marks_of(days: list[int], year: int = 2028) -> list[Mark]:
    first = date(year, 1, 1)
    return [
        Mark(at, first + timedelta(days=day), at % 2 == 0)
        for at, day in enumerate(sorted(days), start=1)
    ]


@given(st.lists(st.integers(0, 365), max_size=40), st.sampled_from((1.0, 1.15, 1.75)))
def test_everything_lies_within_the_picture(days: list[int], letters: float) -> None:
    picture = wheel(2028, marks_of(days), MONTHS, date(2028, 5, 1), "…", letters)
    for shape in picture.shapes:
        if isinstance(shape, Disc):
            assert (shape.x - 280) ** 2 + (shape.y - 280) ** 2 <= (222 - shape.radius) ** 2
        elif isinstance(shape, Words):
            assert shape.x - shape.width / 2 >= 0 and shape.x + shape.width / 2 <= picture.width
    assert sum(isinstance(shape, Disc) for shape in picture.shapes) == len(days)


@pytest.mark.parametrize("letters", [1.0, 1.15, 1.75])
def test_marks_of_one_week_stand_apart(letters: float) -> None:
    week = marks_of([100, 100, 101, 103, 105, 105])
    picture = wheel(2028, week, MONTHS, date(2027, 5, 1), "…", letters)
    discs = [shape for shape in picture.shapes if isinstance(shape, Disc)]
    for one, other in combinations(discs, 2):
        assert (one.x - other.x) ** 2 + (one.y - other.y) ** 2 >= (2 * one.radius) ** 2


def test_today_is_a_hand_in_its_own_year_only() -> None:
    def hands(year: int) -> int:
        shapes = wheel(year, (), MONTHS, date(2028, 5, 1), "…").shapes
        return sum(isinstance(shape, Line) and shape.width == 3 for shape in shapes)

    assert (hands(2028), hands(2029)) == (1, 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dates_of_the_example_are_heard_as_they_are_listed(language: str) -> None:
    method = load(language)
    contents = example.build(method, TODAY, 1)
    found = year_words.of_year(contents, method, TODAY.year)
    assert [each.id for each in found] == list(range(1, len(found) + 1))
    assert {DateKind.MEETING, DateKind.DEADLINE, DateKind.CHECK} <= {each.kind for each in found}
    spoken = year_words.picture(found, method, TODAY.year, TODAY).spoken
    assert all(each.what in spoken for each in found)
    limit = [each for each in ahead(contents, method) if each.kind is DateKind.LAW]
    assert limit[-1].day.year == contents.round.started.year + 3
    first, last = year_words.years(contents, method, TODAY)
    assert first <= TODAY.year and last == limit[-1].day.year


def test_many_dates_of_plans_are_told_by_the_month() -> None:
    method = load("da")
    contents = example.build(method, TODAY, 1, people=60, actions=400)
    found = year_words.of_year(contents, method, TODAY.year)
    assert len(found) <= year_words.MOST + 12
    assert any("frister i handleplanerne" in each.what for each in found)
