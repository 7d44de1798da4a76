"""Strategies for the meetings and what is said, wished and chosen at them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import cache

from hypothesis import strategies as st

from apv_desktop.domain.assessment_meetings import AssessmentMeeting
from apv_desktop.domain.assessments import (
    AbsenceLink,
    Assessment,
    Likelihood,
    Severity,
    WishVerdict,
)
from apv_desktop.domain.chosen import Decided, Priority, Urgency
from apv_desktop.domain.conditions import CONDITIONS
from apv_desktop.domain.covered import ConditionCheck, Extent, Handling, ThemeCondition
from apv_desktop.domain.meeting_clock import MeetingClock, Stage
from apv_desktop.domain.meeting_texts import MeetingTexts
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.passed_on import PassedOn, Recipient
from apv_desktop.domain.photos import Photo
from apv_desktop.domain.proposals import Level, Proposal
from apv_desktop.domain.script_items import ScriptItem, Turns
from apv_desktop.domain.second_meetings import SecondMeeting
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.votings import Voting
from tests.strategies.values import (
    IDS,
    MAYBE_DAYS,
    NAMES,
    TEXTS,
    built,
    in_positions,
    texts_of,
    with_ids,
)


def _counted(made: list[Statement]) -> tuple[Statement, ...]:
    kinds = [each.kind for each in made]
    numbered = [
        replace(each, number=kinds[: at + 1].count(each.kind))
        for at, each in enumerate(with_ids(made))
    ]
    wishes = [each.id for each in numbered if each.kind is StatementKind.WISH]
    merged = [
        replace(each, merged_into=wishes[0])
        if each.merged_into is not None and each.id in wishes[1:]
        else replace(each, merged_into=None)
        for each in numbered
    ]
    return tuple(sorted(merged, key=lambda each: (each.number, each.id)))


def _scripted(made: list[ScriptItem]) -> tuple[ScriptItem, ...]:
    placed = [replace(each, position=at) for at, each in enumerate(with_ids(made))]
    return tuple(sorted(placed, key=lambda each: (each.meeting.value, each.position)))


def _clocked(made: list[MeetingClock]) -> tuple[MeetingClock, ...]:
    clocks = {each.meeting: each for each in made}
    return tuple(
        replace(
            clock,
            stages=tuple(
                replace(stage, id=number * 10 + at, position=at)
                for at, stage in enumerate(clock.stages)
            ),
        )
        for number, clock in enumerate(clocks.values(), start=1)
    )


@cache
def proposals(wishes: tuple[int, ...]) -> st.SearchStrategy[tuple[Proposal, ...]]:
    one = built(
        Proposal,
        id=st.just(1),
        wish_id=st.sampled_from(wishes or (1,)),
        number=st.integers(1, 9),
        text=NAMES,
        level=st.sampled_from(Level),
        group=st.none() | st.integers(1, 30),
        involved=TEXTS,
        chosen=st.booleans(),
    )
    return st.lists(one, max_size=3 if wishes else 0).map(_proposed)


def _proposed(made: list[Proposal]) -> tuple[Proposal, ...]:
    return tuple(sorted(with_ids(made), key=lambda each: (each.wish_id, each.number, each.id)))


STATEMENTS: st.SearchStrategy[tuple[Statement, ...]] = st.lists(
    built(
        Statement,
        id=st.just(1),
        kind=st.sampled_from(StatementKind),
        number=st.just(1),
        text=NAMES,
        group=st.none() | st.integers(1, 30),
        theme=TEXTS,
        marks=st.integers(0, 50),
        shortlisted=st.booleans(),
        is_dream=st.booleans(),
        merged_into=st.none() | st.just(1),
    ),
    max_size=5,
).map(_counted)
ASSESSMENTS = built(
    Assessment,
    **texts_of(Assessment),
    wish_id=st.just(1),
    severity=st.sampled_from(Severity),
    verdict=st.sampled_from(WishVerdict),
    likelihood=st.sampled_from(Likelihood),
    absence=st.sampled_from(AbsenceLink),
    recipient=st.sampled_from(Recipient),
    mended_on=MAYBE_DAYS,
)
VOTINGS = built(Voting, **texts_of(Voting), marks_each=st.integers(1, 20))
CONDITION_CHECKS = st.lists(
    built(
        ConditionCheck,
        condition=st.sampled_from(CONDITIONS),
        handling=st.sampled_from(Handling),
        note=TEXTS,
        extent=st.sampled_from(Extent),
        method=TEXTS,
        covered_on=MAYBE_DAYS,
        planned_on=MAYBE_DAYS,
    ),
    max_size=3,
)
THEME_CONDITIONS = st.lists(
    built(ThemeCondition, theme=TEXTS, condition=st.sampled_from(CONDITIONS)),
    max_size=3,
    unique_by=lambda each: (each.theme, each.condition),
).map(lambda made: tuple(sorted(made, key=lambda each: (each.theme.encode(), each.condition))))
MEETING_TEXTS = built(MeetingTexts, **texts_of(MeetingTexts))
SECOND_MEETINGS = built(SecondMeeting, **texts_of(SecondMeeting), next_news=MAYBE_DAYS)
PRIORITIES = built(
    Priority,
    wish_id=st.just(1),
    place=st.none() | st.integers(1, 50),
    urgency=st.sampled_from(Urgency),
    choice=st.sampled_from(Decided),
    reason=TEXTS,
)
ASSESSMENT_MEETINGS = built(
    AssessmentMeeting,
    **texts_of(AssessmentMeeting),
    high_from=st.integers(4, 9),
    signed_on=MAYBE_DAYS,
)
SCRIPT_ITEMS = st.lists(
    built(
        ScriptItem,
        **{**texts_of(ScriptItem), "title": NAMES},
        id=st.just(1),
        meeting=st.sampled_from(MeetingKind),
        position=st.just(0),
        minutes=st.integers(1, 240),
        turns=st.sampled_from(Turns),
        is_proposal=st.booleans(),
    ),
    max_size=4,
).map(_scripted)
_MOMENTS = st.datetimes(datetime(2027, 1, 1), datetime(2027, 12, 31)).map(
    lambda now: now.replace(microsecond=0)
)
_STAGES = st.lists(
    built(
        Stage,
        **texts_of(Stage),
        **{name: st.integers(0, 9999) for name in ("planned", "allotted", "least", "spent")},
        id=st.just(1),
        position=st.just(0),
        skipped=st.booleans(),
        turns=st.sampled_from(Turns),
        item_id=IDS,
    ),
    max_size=3,
)
CLOCKS = st.lists(
    built(
        MeetingClock,
        meeting=st.sampled_from(MeetingKind),
        began=_MOMENTS,
        ends=_MOMENTS,
        at=st.integers(0, 3),
        since=st.none() | _MOMENTS,
        paused=st.none() | _MOMENTS,
        ended=st.none() | _MOMENTS,
        keeps_end=st.booleans(),
        turn=st.integers(0, 3),
        turn_from=st.integers(0, 999),
        stages=_STAGES.map(tuple),
    ),
    max_size=3,
).map(_clocked)
PHOTOS = st.lists(
    built(
        Photo,
        id=st.just(1),
        digest=st.just("0" * 64),
        position=st.just(0),
        group=st.none() | st.integers(1, 30),
        caption=TEXTS,
    ),
    max_size=3,
).map(in_positions)
PASSED_ON = st.lists(
    built(PassedOn, id=st.just(1), recipient=st.sampled_from(Recipient)), max_size=2
).map(with_ids)
