"""The texts are found, filled and counted the way a Dane or a Briton would write them."""

from __future__ import annotations

from datetime import date, time

import pytest

from apv_desktop.content import Method, load

DAY = date(2027, 1, 5)


def test_a_date_in_a_sentence_is_written_out() -> None:
    assert (
        load("da").text("method:next.hold_dialogue_1", day=DAY)
        == "Hold 1. dialogmøde den 5. januar 2027."
    )
    assert (
        load("en").text("method:next.hold_dialogue_1", day=DAY)
        == "Hold dialogue meeting 1 on 5 January 2027."
    )


def test_one_and_many_are_told_apart() -> None:
    place = "method:missing.plans_late"
    assert load("da").text(place, count=1) == "1 handleplan er forsinket."
    assert load("da").text(place, count=2) == "2 handleplaner er forsinkede."
    assert load("en").text(place, count=0) == "0 action plans are late."


def test_dates_and_clock_times_look_danish() -> None:
    dates = load("da").dates
    assert dates.long(DAY) == "5. januar 2027"
    assert dates.with_weekday(DAY) == "tirsdag den 5. januar 2027"
    assert dates.short(DAY) == "5.1.2027"
    assert dates.clock(time(14, 5)) == "kl. 14.05"
    assert dates.bare_clock(time(14, 5)) == "14.05"
    assert dates.week(date(2027, 1, 3)) == "uge 53"


def test_dates_and_clock_times_look_english() -> None:
    dates = load("en").dates
    assert dates.long(DAY) == "5 January 2027"
    assert dates.with_weekday(DAY) == "Tuesday 5 January 2027"
    assert dates.short(DAY) == "5/1/2027"
    assert dates.clock(time(14, 5)) == "14:05"
    assert dates.bare_clock(time(14, 5)) == "14:05"
    assert dates.week(DAY) == "week 1"


def test_what_a_user_typed_is_never_taken_for_a_place_to_fill() -> None:
    text = load("da").text("errors:rules.department_known", name="{count} & <b>")
    assert "{count} & <b>" in text


def test_a_forgotten_value_is_noticed_and_not_printed_as_braces() -> None:
    with pytest.raises(KeyError):
        load("da").text("method:missing.plan_incomplete")


def test_a_language_nobody_wrote_is_refused() -> None:
    with pytest.raises(ValueError, match="sv"):
        Method("sv")
