"""Days and clock times, read as Danes type them."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.dates import parse_clock, parse_day
from apv_desktop.domain.rules import RuleBroken

TODAY = date(2027, 3, 10)


@pytest.mark.parametrize(
    "typed",
    [
        *("5.4.2027", "05.04.2027", "5/4-2027", "5/4 2027", "5-4-27", "5. 4. 2027", "5.4.27"),
        *("2027-04-05", "5.4", "5/4", " 5.4. ", "05 04", "5,4,2027", "5,4", "05042027", "050427"),
    ],
)
def test_a_day_is_read_in_many_ways(typed: str) -> None:
    assert parse_day(typed, TODAY, "day") == date(2027, 4, 5)


@pytest.mark.parametrize(
    "typed", ["5. april 2027", "mandag den 5. april 2027", "5 apr", "5. APR. 27", "den 5. april"]
)
def test_the_name_of_a_month_is_read_too(typed: str) -> None:
    months = ("januar", "februar", "marts", "april", "maj", "juni")
    assert parse_day(typed, TODAY, "day", months) == date(2027, 4, 5)


@pytest.mark.parametrize("typed", ["i april", "april 2027", "5. ap 2027", "5. til 7. april"])
def test_the_name_of_a_month_alone_is_no_day(typed: str) -> None:
    with pytest.raises(RuleBroken, match="date_unreadable"):
        parse_day(typed, TODAY, "day", ("april",))


@pytest.mark.parametrize("typed", ["", "   "])
def test_nothing_typed_is_no_day(typed: str) -> None:
    assert parse_day(typed, TODAY, "day") is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("9.3", date(2027, 3, 9)),
        ("8.9", date(2026, 9, 8)),
        ("7.9", date(2027, 9, 7)),
        ("1.12", date(2026, 12, 1)),
        ("29.2", date(2028, 2, 29)),
    ],
)
def test_without_a_year_it_is_the_nearest_at_most_half_a_year_back(typed: str, day: date) -> None:
    assert parse_day(typed, TODAY, "day") == day


@pytest.mark.parametrize(
    "typed", ["32.1", "31.2.2027", "i morgen", "5", "5.4.7", "2027", "4/5/6/7"]
)
def test_what_is_no_day_is_refused_and_quoted(typed: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        parse_day(typed, TODAY, "deadline")
    assert refused.value.code == "date_unreadable"
    assert refused.value.field == "deadline"
    assert refused.value.values == {"text": typed}


@pytest.mark.parametrize("typed", ["5.1.1999", "5.1.2101", "1.1.0001"])
def test_a_year_that_is_a_slip_is_refused(typed: str) -> None:
    with pytest.raises(RuleBroken, match="date_unlikely"):
        parse_day(typed, TODAY, "day")


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_back_as_it_is_written(day: date) -> None:
    for written in (f"{day.day}.{day.month}.{day.year}", day.isoformat()):
        assert parse_day(written, TODAY, "day") == day


@given(st.dates(date(2026, 10, 1), date(2027, 8, 1)))
def test_near_days_need_no_year(day: date) -> None:
    assert parse_day(f"{day.day}.{day.month}", TODAY, "day") == day


@pytest.mark.parametrize("field", ["deadline", "follow_up", "reply_by", "next_news"])
@given(today=st.dates(date(2001, 1, 1), date(2090, 12, 31)), ahead=st.integers(0, 364))
def test_a_promise_without_a_year_is_kept_in_the_year_to_come(
    field: str, today: date, ahead: int
) -> None:
    promised = today + timedelta(days=ahead)
    found = parse_day(f"{promised.day}.{promised.month}", today, field)
    assert found == promised


@given(today=st.dates(date(2001, 1, 1), date(2090, 12, 31)), day=st.dates())
def test_what_lies_ahead_is_the_first_such_day_and_never_past(today: date, day: date) -> None:
    found = parse_day(f"{day.day}/{day.month}", today, "deadline")
    assert found is not None
    assert found >= today
    assert (found.day, found.month) == (day.day, day.month)
    assert found.year - today.year <= (9 if (day.day, day.month) == (29, 2) else 1)


@given(st.text(max_size=20))
def test_any_text_is_a_day_nothing_or_refused(text: str) -> None:
    try:
        found = parse_day(text, TODAY, "day")
    except RuleBroken as broken:
        assert broken.code in ("date_unreadable", "date_unlikely")
    else:
        assert (found is None) is (not text.strip())


@pytest.mark.parametrize(
    ("typed", "clock"),
    [
        ("9", time(9)),
        ("9.30", time(9, 30)),
        ("09:30", time(9, 30)),
        ("930", time(9, 30)),
        ("0930", time(9, 30)),
        ("kl. 9", time(9)),
        ("kl 13.45", time(13, 45)),
        ("Kl.8", time(8)),
        ("0.00", time(0)),
        ("23.59", time(23, 59)),
    ],
)
def test_a_clock_is_read_in_many_ways(typed: str, clock: time) -> None:
    assert parse_clock(typed, "start") == clock


def test_no_clock_typed_is_none() -> None:
    assert parse_clock(" ", "start") is None


@pytest.mark.parametrize("typed", ["24.00", "9.60", "ni", "9.3.1", "12345", "-1", "9.5"])
def test_what_is_no_clock_is_refused_and_quoted(typed: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        parse_clock(typed, "start")
    assert refused.value.code == "clock_unreadable"
    assert refused.value.field == "start"
    assert refused.value.values == {"text": typed}


@given(st.times().map(lambda at: at.replace(second=0, microsecond=0)))
def test_every_minute_is_read_back_as_it_is_written(at: time) -> None:
    assert parse_clock(f"{at.hour}.{at.minute:02}", "start") == at


@given(st.text(max_size=12))
def test_any_text_is_a_clock_nothing_or_refused(text: str) -> None:
    try:
        parse_clock(text, "start")
    except RuleBroken as broken:
        assert broken.code == "clock_unreadable"
