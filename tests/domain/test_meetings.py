"""Meetings refuse slips and know when they end."""

from datetime import date, time

import pytest

from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.rules import RuleBroken

D1 = MeetingKind.DIALOGUE_1
FIRST = date(2027, 4, 7)  # a Wednesday


@pytest.mark.parametrize(
    ("start", "minutes", "end"),
    [(time(9), 120, time(11)), (time(13, 45), 30, time(14, 15)), (time(23), 120, time(1))],
)
def test_a_meeting_ends_when_its_minutes_are_gone(start: time, minutes: int, end: time) -> None:
    assert Meeting(D1, FIRST, start, minutes).end == end


def test_nobody_knows_when_a_meeting_ends_that_has_no_beginning() -> None:
    assert Meeting(D1, FIRST).end is None


@pytest.mark.parametrize(
    ("meeting", "code", "field"),
    [
        ({"minutes": 14}, "minutes_unlikely", "minutes"),
        ({"minutes": 601}, "minutes_unlikely", "minutes"),
        ({"day": date(1999, 12, 31)}, "date_unlikely", "day"),
        ({"place": "x" * 201}, "line_too_long", "place"),
        ({"attended": -1}, "count_unlikely", "attended"),
    ],
)
def test_a_meeting_refuses_slips(meeting: dict[str, object], code: str, field: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        Meeting(D1, **meeting)  # type: ignore[arg-type]
    assert (refused.value.code, refused.value.field) == (code, field)


@pytest.mark.parametrize("minutes", [15, 600])
def test_the_shortest_and_the_longest_meeting_stand(minutes: int) -> None:
    assert Meeting(D1, minutes=minutes).minutes == minutes
