"""Strategies for the dreamteam, wrap-ups, evaluation, discussions, and what is told."""

from __future__ import annotations

from datetime import date, time
from functools import cache
from typing import Any

from hypothesis import strategies as st

from apv_desktop.domain.discussions import Discussion, Goal, GoalOutcome
from apv_desktop.domain.dreamteams import Dreamteam, DreamteamMember
from apv_desktop.domain.evaluations import Evaluation, GoalVerdict, Lesson
from apv_desktop.domain.messages import Channel, Message, Refusal
from apv_desktop.domain.status_letters import SentLetter, StatusLetter
from apv_desktop.domain.wrap_ups import OpenItem, WrapUp
from tests.strategies.values import (
    DAYS,
    IDS,
    MAYBE_DAYS,
    NAMES,
    TEXTS,
    WORDS,
    built,
    by_id,
    texts_of,
    with_ids,
)


@cache
def dreamteam_members(people: tuple[int, ...]) -> st.SearchStrategy[tuple[DreamteamMember, ...]]:
    one = built(
        DreamteamMember,
        id=st.just(1),
        name=NAMES,
        person_id=st.sampled_from([None, *people]),
        accepted_on=MAYBE_DAYS,
    )
    return st.lists(one, max_size=3).map(with_ids)


@cache
def wrap_ups() -> st.SearchStrategy[WrapUp]:
    """Wrap-ups on any day or none, held or not."""
    made: st.SearchStrategy[WrapUp] = built(
        WrapUp,
        **texts_of(WrapUp),
        id=st.just(1),
        day=MAYBE_DAYS,
        start=st.none() | st.just(time(9, 5)),
        minutes=st.integers(15, 600),
        attended=st.none() | st.integers(0, 300),
        is_held=st.booleans(),
    )
    return made


def _letter(since: date | None, until: date | None, **values: Any) -> StatusLetter:
    if since is not None and until is not None:
        since, until = sorted((since, until))
    return StatusLetter(since=since, until=until, **values)


EVALUATIONS = built(
    Evaluation,
    **texts_of(Evaluation),
    held_on=MAYBE_DAYS,
    people=st.none() | st.integers(0, 300),
    goal=st.sampled_from(GoalVerdict),
)
DREAMTEAMS = built(Dreamteam, **texts_of(Dreamteam), ends_on=MAYBE_DAYS)
LETTERS = built(
    _letter,
    **texts_of(StatusLetter),
    since=MAYBE_DAYS,
    until=MAYBE_DAYS,
    next_news=MAYBE_DAYS,
    sent_on=MAYBE_DAYS,
)
MESSAGES = st.lists(
    built(
        Message,
        **texts_of(Message) | {"content": NAMES},
        id=IDS,
        channel=st.sampled_from(Channel),
        planned_on=MAYBE_DAYS,
        sent_on=MAYBE_DAYS,
    ),
    max_size=3,
).map(by_id)
REFUSALS = st.lists(built(Refusal, id=IDS, told=WORDS), max_size=2).map(by_id)
SENT_LETTERS = st.lists(
    built(SentLetter, id=IDS, sent_on=DAYS, since=DAYS, until=DAYS, text=TEXTS), max_size=2
).map(lambda made: tuple(sorted(by_id(made), key=lambda each: (each.sent_on, each.id))))
WRAP_UPS: st.SearchStrategy[tuple[WrapUp, ...]] = st.lists(wrap_ups(), max_size=3).map(with_ids)
OPEN_ITEMS: st.SearchStrategy[tuple[OpenItem, ...]] = st.lists(
    built(
        OpenItem,
        **{**texts_of(OpenItem), "text": NAMES},
        id=st.just(1),
        raised_at=IDS,
        closed_at=st.none() | IDS,
    ),
    max_size=3,
).map(with_ids)
LESSONS: st.SearchStrategy[tuple[Lesson, ...]] = st.lists(
    built(Lesson, id=st.just(1), text=NAMES), max_size=3
).map(with_ids)
DISCUSSIONS: st.SearchStrategy[tuple[Discussion, ...]] = st.lists(
    built(
        Discussion,
        **texts_of(Discussion),
        id=st.just(1),
        planned_on=MAYBE_DAYS,
        held_on=MAYBE_DAYS,
    ),
    max_size=3,
).map(with_ids)
GOALS: st.SearchStrategy[tuple[Goal, ...]] = st.lists(
    built(
        Goal,
        id=st.just(1),
        discussion_id=st.none() | IDS,
        text=NAMES,
        outcome=st.sampled_from(GoalOutcome),
        reason=TEXTS,
    ),
    max_size=3,
).map(with_ids)
