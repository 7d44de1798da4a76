"""The calendar file: the same events every time, newer each time, and reminders that ring."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any

import icalendar
import pytest

from apv_desktop.content import LANGUAGES, load
from apv_desktop.domain.action_plans import PlanStatus
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.discussions import Discussion
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.wrap_ups import WrapUp
from apv_desktop.exchange import calendar, calendar_events, twins
from apv_desktop.exchange.calendar import Event
from apv_desktop.services import example
from tests.printing import samples

NOW = datetime(2027, 3, 10, 10, 0)


def written(contents: Contents, now: datetime = NOW, language: str = "da") -> Any:
    target = BytesIO()
    twins.write("dates", twins.CALENDAR, contents, load(language), target, now, lambda: None)
    return icalendar.Calendar.from_ical(target.getvalue())


def of(*events: Event) -> tuple[str, list[Any]]:
    target = BytesIO()
    calendar.write(events, load("da"), NOW, target)
    text = target.getvalue().decode()
    return text, list(icalendar.Calendar.from_ical(text).events)


def planned(*meetings: Meeting) -> Contents:
    return Contents(
        samples.small().workplace, samples.small().round, meetings={m.kind: m for m in meetings}
    )


def meetings_of(contents: Contents, now: datetime = NOW) -> list[Any]:
    """The events of its meetings; the days of the law are in every file."""
    found = written(contents, now).events
    return [event for event in found if str(event["uid"]).startswith("meeting-")]


def asked_for(contents: Contents) -> list[Any]:
    """The events of a file but for the end of its three years."""
    return [each for each in written(contents).events if not str(each["uid"]).startswith("next-")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_meeting_with_a_day_is_there(language: str) -> None:
    contents = example.build(load(language), NOW.date(), seed=1)
    every = written(contents, language=language).events
    found = [event for event in every if str(event["uid"]).startswith("meeting-")]
    wrapped = {each.day for each in contents.wrap_ups}
    days = [m.day for m in contents.meetings.values() if m.day is not None and m.day not in wrapped]
    assert sorted(
        e.start.date() if isinstance(e.start, datetime) else e.start for e in found
    ) == sorted(days)
    assert len({str(event["uid"]) for event in found}) == len(days)
    assert all(str(event["description"]) for event in found)


def test_a_meeting_with_a_clock_is_in_danish_time_in_winter_and_summer() -> None:
    contents = planned(
        Meeting(MeetingKind.DIALOGUE_1, date(2027, 3, 24), time(9), 90, "Kantinen; salen, 1. sal"),
        Meeting(MeetingKind.DIALOGUE_2, date(2027, 4, 14), time(9)),
    )
    first, second = meetings_of(contents)
    assert first.start.utcoffset() == timedelta(hours=1)
    assert second.start.utcoffset() == timedelta(hours=2)
    assert first.end - first.start == timedelta(minutes=90)
    assert str(first["location"]) == "Kantinen; salen, 1. sal"
    (zone,) = written(contents).timezones
    rules = [str(part["rrule"].to_ical(), "ascii") for part in zone.subcomponents]
    assert rules == [
        "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    ], "a list of changes is read as winter time all year by some calendars"


def test_a_meeting_without_a_clock_takes_the_day_and_no_time() -> None:
    (event,) = meetings_of(planned(Meeting(MeetingKind.ASSESSMENT, date(2027, 4, 6))))
    assert (event.start, event.end) == (date(2027, 4, 6), date(2027, 4, 7))
    assert str(event["transp"]) == "TRANSPARENT"
    triggers = [
        alarm.TRIGGER for alarm in event.walk("VALARM") if isinstance(alarm, icalendar.Alarm)
    ]
    assert triggers == [timedelta(days=-7, hours=9), timedelta(days=-1, hours=9)]


def test_a_second_file_updates_the_same_events() -> None:
    """The uid stays while day and place change, and the sequence has grown a minute later."""
    before = planned(Meeting(MeetingKind.DIALOGUE_1, date(2027, 4, 7), time(9)))
    after = planned(Meeting(MeetingKind.DIALOGUE_1, date(2027, 4, 8), time(13), place="Salen"))
    (one,) = meetings_of(before)
    (other,) = meetings_of(after, NOW + timedelta(minutes=1))
    assert one["uid"] == other["uid"]
    assert other.sequence > one.sequence
    assert other.stamp > one.stamp


def test_alarms_come_last_and_there_is_no_task() -> None:
    text, _ = of(Event("a@apv", "Frist", date(2027, 4, 7), description="Hvem gør hvad"))
    inside = text.split("BEGIN:VEVENT")[1].split("END:VEVENT")[0]
    lines = [line for line in inside.splitlines() if line]
    first_alarm = lines.index("BEGIN:VALARM")
    assert all(
        line.startswith(("BEGIN:", "END:", "ACTION", "DESC", "TRIGGER"))
        for line in lines[first_alarm:]
    )
    assert "VTODO" not in text


def test_what_people_typed_stays_text() -> None:
    hostile = "Møde\r\nATTENDEE:mailto:a@b.dk\x00; \\n, æøå 😀"
    text, (event,) = of(Event("b@apv", hostile, date(2027, 4, 7), place=hostile))
    assert "\nATTENDEE" not in text
    assert "æøå 😀" in str(event["summary"]) and "\n" not in str(event["summary"])
    assert max(len(line) for line in text.encode().split(b"\r\n")) <= 75


def test_open_deadlines_and_checks_are_there_under_names_that_stay() -> None:
    contents = samples.small()
    found = {str(event["uid"]): event for event in written(contents).events}
    plan = contents.plans[0]
    for activity in plan.activities:
        event = found[calendar_events.uid_for("activity", activity.id, contents)]
        assert event.start == activity.deadline
        assert activity.what in str(event["summary"])
        assert len(event.alarms.times) == 2
    check = found[calendar_events.uid_for("check", plan.id, contents)]
    assert check.start == plan.follow_up
    moved = replace(plan.activities[0], deadline=date(2027, 5, 1))
    again = replace(plan, activities=(moved, *plan.activities[1:]))
    later = written(replace(contents, plans=(again, *contents.plans[1:])), NOW + timedelta(days=1))
    same = {str(event["uid"]): event for event in later.events}
    assert same.keys() == found.keys()
    uid = calendar_events.uid_for("activity", moved.id, contents)
    assert same[uid].start == date(2027, 5, 1)
    assert int(same[uid]["sequence"]) > int(found[uid]["sequence"])


def test_what_has_ended_or_is_a_draft_rings_for_nobody() -> None:
    contents = samples.small()
    ended = tuple(replace(p, status=PlanStatus.CLOSED) for p in contents.plans)
    drafts = tuple(replace(p, status=PlanStatus.DRAFT) for p in contents.plans)
    for plans in (ended, drafts):
        kinds = {
            str(e["uid"]).split("-")[0] for e in written(replace(contents, plans=plans)).events
        }
        assert kinds.isdisjoint({"activity", "check"}) and {"meeting", "message"} <= kinds


def test_a_message_rings_until_it_is_sent_and_has_a_day() -> None:
    contents = samples.small()
    waiting = [m for m in contents.messages if m.planned_on and not m.sent_on]
    rings = [e for e in written(contents).events if str(e["uid"]).startswith("message")]
    assert [(e["summary"], e["dtstart"].dt) for e in rings] == [
        (f"Fortæl: {m.content.splitlines()[0]}", m.planned_on) for m in waiting
    ]
    assert len(waiting) == 1 and len(contents.messages) == 3


def test_nobody_is_named_in_the_calendar() -> None:
    contents = samples.small()
    told = written(contents).to_ical().decode()
    assert not [person.name for person in contents.people if person.name in told]


def test_a_wrap_up_on_the_day_of_a_follow_up_is_one_event_and_one_that_was_held_is_none() -> None:
    kind, day = MeetingKind.FOLLOW_UP_3, date(2027, 4, 6)
    held = WrapUp(1, date(2027, 1, 5), is_held=True)
    wrap_up = WrapUp(2, day, time(14), 45, "Salen", "Medicin\nFerie")
    contents = replace(planned(Meeting(kind, day)), wrap_ups=(held, wrap_up))
    (event,) = asked_for(contents)
    assert str(event["uid"]).startswith("wrap-up-2-")
    assert "Medicin; Ferie" in str(event["description"])
    assert event.start.date() == day
    later = replace(contents, wrap_ups=(replace(wrap_up, id=9, first_id=2),))
    assert asked_for(later)[0]["uid"] == event["uid"], "taken along, it does not stand there twice"


def test_the_annual_discussion_is_there_as_planned_or_as_the_law_asks() -> None:
    held = Discussion(1, held_on=date(2026, 11, 2))
    (due,) = asked_for(replace(planned(), discussions=(held,)))
    assert due.start == date(2027, 11, 2)
    assert [alarm["trigger"].dt.days for alarm in due.subcomponents] == [-56, -7]
    coming = Discussion(2, planned_on=date(2027, 9, 1), place="Kontoret")
    (event,) = asked_for(replace(planned(), discussions=(held, coming)))
    assert event.start == date(2027, 9, 1) and str(event["location"]) == "Kontoret"
