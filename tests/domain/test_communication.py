"""The communication plan: what is proposed from dates and deeds, and when silence is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.content import load
from apv_desktop.domain.action_plans import ActionPlan, Activity, ActivityStatus, PlanStatus
from apv_desktop.domain.approvals import Adjustment, Approval
from apv_desktop.domain.assessments import Assessment, WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.due import silent_weeks
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.messages import Channel, Message, Refusal, in_order
from apv_desktop.domain.missing import missing
from apv_desktop.domain.news_to_tell import CHANNELS, ToTell, to_tell
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.status_letters import StatusLetter
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import example

TODAY = date(2027, 3, 10)
EMPTY = Contents(Workplace("Huset"), Round(1, "APV", date(2026, 11, 1), 1))


def day(offset: int) -> date:
    return TODAY + timedelta(days=offset)


def plan(status: PlanStatus = PlanStatus.AGREED, **values: Any) -> ActionPlan:
    return ActionPlan(7, 1, theme="Støj", status=status, **values)


def told(contents: Contents) -> list[tuple[str, date]]:
    return [(each.code, each.day) for each in to_tell(contents, TODAY)]


def meeting(offset: int) -> Contents:
    kind = MeetingKind.DIALOGUE_1
    return replace(EMPTY, meetings={kind: Meeting(kind, day(offset))})


def planned(*plans: ActionPlan) -> Contents:
    return replace(EMPTY, plans=plans)


WAITING = Activity(1, "a", start=day(9), deadline=day(20))
BEGUN = Activity(1, "a", start=day(-9), status=ActivityStatus.UNDER_WAY)
CHANGED = replace(EMPTY, plans=(plan(),), adjustments=(Adjustment(3, 7, day(-1), "Sent", "AMG"),))


@pytest.mark.parametrize(
    ("contents", "expected"),
    [
        (meeting(3), [("after_dialogue_1", day(5))]),
        (meeting(-90), []),
        (planned(plan(follow_up=day(30))), [("check", day(23))]),
        (planned(plan(follow_up=day(90))), []),
        (planned(plan(follow_up=day(4))), [("check", TODAY)]),
        (planned(plan(follow_up=day(-4))), []),
        (planned(plan(activities=(replace(BEGUN, start=None, deadline=day(-4)),))), []),
        (planned(plan(activities=(WAITING,))), [("starts", day(9)), ("due", day(20))]),
        (planned(plan(activities=(replace(WAITING, start=day(-3), deadline=None),))), []),
        (
            planned(plan(activities=(replace(WAITING, start=day(-3)), replace(WAITING, id=9)))),
            [("starts", day(9)), ("due", day(20))],
        ),
        (planned(plan(activities=(BEGUN,))), [("started", TODAY)]),
        (planned(plan(PlanStatus.GIVEN_UP, ended_on=day(-4))), [("given_up", TODAY)]),
        (planned(plan(PlanStatus.CLOSED, ended_on=day(-4))), [("effect", TODAY)]),
        (planned(plan(PlanStatus.CLOSED, ended_on=day(-50))), []),
        (CHANGED, [("changed", TODAY)]),
        (planned(plan(PlanStatus.DRAFT, follow_up=day(30))), []),
    ],
)
def test_dates_and_deeds_propose_what_to_tell(
    contents: Contents, expected: list[tuple[str, date]]
) -> None:
    assert told(contents) == expected


def wishes(*verdicts: WishVerdict) -> Contents:
    statements = tuple(
        Statement(at, StatementKind.WISH, at, f"Ønske {at}") for at in range(1, len(verdicts) + 1)
    )
    answers = {
        at: Assessment(at, verdict=verdict, reason="Fordi", mended_on=day(-3))
        for at, verdict in enumerate(verdicts, start=1)
    }
    return replace(EMPTY, statements=statements, assessments=answers)


def test_every_no_is_told_in_one_message_and_what_was_mended_in_another() -> None:
    kinds = (WishVerdict.NO, WishVerdict.LATER, WishVerdict.AT_ONCE, WishVerdict.ELSEWHERE)
    found = {each.code: each.wish_ids for each in to_tell(wishes(*kinds), TODAY)}
    assert found == {"declined": (1, 2), "mended": (3,)}, "handled elsewhere is nobody's business"


def test_a_new_no_is_proposed_alone_when_the_others_were_told() -> None:
    contents = wishes(WishVerdict.NO, WishVerdict.NO)
    message = Message(1, "Nej", told="answer:1")
    (left,) = to_tell(replace(contents, messages=(message,)), TODAY)
    assert left.wish_ids == (2,)


@given(st.data())
def test_what_was_taken_or_refused_is_not_proposed_again(data: st.DataObject) -> None:
    contents = example.build(load("da"), TODAY, seed=1)
    contents = replace(contents, messages=(), refusals=())
    found = to_tell(contents, TODAY)
    taken = data.draw(st.lists(st.sampled_from(found), unique_by=lambda each: each.told))
    halves = data.draw(st.integers(0, len(taken)))
    messages = tuple(Message(at, "x", told=e.told) for at, e in enumerate(taken[:halves], start=1))
    refusals = tuple(Refusal(at, e.told) for at, e in enumerate(taken[halves:], start=1))
    left = to_tell(replace(contents, messages=messages, refusals=refusals), TODAY)
    assert left == tuple(each for each in found if each not in taken)
    assert all(each.day >= TODAY for each in found)


def test_a_letter_tells_what_happened_before_its_last_day() -> None:
    ended = plan(PlanStatus.CLOSED, ended_on=day(-4))
    letter = StatusLetter(until=day(-2), sent_on=day(-2))
    assert told(replace(EMPTY, plans=(ended,), letter=letter)) == []
    earlier = replace(letter, until=day(-6), sent_on=day(-6))
    assert told(replace(EMPTY, plans=(ended,), letter=earlier)) == [("effect", TODAY)]


def test_each_kind_of_news_has_a_channel() -> None:
    assert all(CHANNELS[code] is not Channel.OPEN for code in CHANNELS)
    assert ToTell("declined", ("answer:1",), TODAY).channel is Channel.STAFF_MEETING


OPEN_PLAN = replace(EMPTY, plans=(plan(),))


def approved(offset: int, **values: Any) -> Contents:
    return replace(OPEN_PLAN, approvals=(Approval(1, 1, day(offset), "", "{}"),), **values)


@pytest.mark.parametrize(
    ("contents", "weeks"),
    [
        (approved(-42), 0),
        (approved(-43), 6),
        (approved(-90), 12),
        (approved(-90, messages=(Message(1, "x", sent_on=day(-42)),)), 0),
        (approved(-90, messages=(Message(1, "x", sent_on=day(-43)),)), 6),
        (approved(-90, messages=(Message(1, "x", sent_on=day(5)),)), 12),
        (approved(-90, messages=(Message(1, "x", planned_on=day(-1)),)), 12),
        (approved(-90, letter=StatusLetter(sent_on=day(-5))), 0),
        (replace(approved(-90), plans=(plan(PlanStatus.CLOSED),)), 0),
        (replace(approved(-90), plans=(plan(PlanStatus.DRAFT),)), 0),
        (OPEN_PLAN, 18),
    ],
)
def test_silence_is_told_after_six_weeks_while_a_plan_is_open(
    contents: Contents, weeks: int
) -> None:
    assert silent_weeks(contents, TODAY) == weeks


@pytest.mark.parametrize(
    ("contents", "expected"),
    [
        (EMPTY, []),
        (approved(-5), [("messages_missing", {})]),
        (approved(-90), [("silence", {"count": 12})]),
        (approved(-5, messages=(Message(1, "x", planned_on=day(-1)),)),
         [("messages_late", {"count": 1})]),
        (approved(-5, messages=(Message(1, "x", planned_on=day(-1), sent_on=TODAY),)), []),
    ],
)  # fmt: skip
def test_the_step_asks_for_what_is_owed(
    contents: Contents, expected: list[tuple[str, dict[str, int]]]
) -> None:
    found = missing(StepId.COMMUNICATION, contents, TODAY)
    assert [(gap.code, gap.values) for gap in found] == expected


def test_what_is_to_be_told_comes_first_and_the_newest_of_the_told_next() -> None:
    one = Message(1, "uden dag")
    two = Message(2, "snart", planned_on=day(2))
    three, four = (Message(at, "sendt", sent_on=day(-at)) for at in (3, 4))
    assert in_order((four, one, three, two)) == (two, one, three, four)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"content": " "}, "message_empty"),
        ({"content": "x", "audience": "x" * 201}, "line_too_long"),
        ({"content": "x", "sent_on": date(1927, 1, 1)}, "date_unlikely"),
    ],
)
def test_a_message_that_says_nothing_is_refused(values: dict[str, Any], code: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        Message(1, **values)
    assert refused.value.code == code
