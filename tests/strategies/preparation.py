"""Strategies for what is there before the first meeting."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from hypothesis import strategies as st

from apv_desktop.domain.attendance import Attendance, Reply, ReplyAnswer
from apv_desktop.domain.groups import MixChoice, SeatPair, WorkGroup
from apv_desktop.domain.invitations import Invitation
from apv_desktop.domain.materials import Material
from apv_desktop.domain.meetings import DIALOGUES, Meeting, MeetingKind
from apv_desktop.domain.people import Person, in_order
from apv_desktop.domain.purposes import HOURS, Outcome, PastItem, Purpose
from apv_desktop.domain.questions import Question, QuestionKind, SavedQuestion
from apv_desktop.domain.roles import RoleHolder, RoleKind
from apv_desktop.domain.set_aside import SetAsideRow
from apv_desktop.domain.sickness_absence import SicknessAbsence
from apv_desktop.domain.sorting import danish_key
from apv_desktop.domain.suitability import QUESTIONS, Answer, Decision, SuitabilityDecision
from apv_desktop.domain.workplace import Department, Workplace
from tests.strategies.values import (
    MAYBE_DAYS,
    NAMES,
    TEXTS,
    built,
    in_positions,
    one_of,
    texts_of,
    with_ids,
)


def _by_name(made: list[Department]) -> tuple[Department, ...]:
    return tuple(sorted(with_ids(made), key=lambda each: (danish_key(each.name), each.id)))


@cache
def people_in(departments: tuple[int, ...]) -> st.SearchStrategy[tuple[Person, ...]]:
    one = built(
        Person,
        **{**texts_of(Person), "name": NAMES},
        id=st.just(1),
        department_id=st.sampled_from([None, *departments]),
        is_leader=st.booleans(),
    )
    return st.lists(one, max_size=5).map(with_ids).map(in_order)


@cache
def replies(people: tuple[int, ...]) -> st.SearchStrategy[list[Reply]]:
    answers = st.sampled_from([ReplyAnswer.COMING, ReplyAnswer.NOT_COMING])
    kinds = st.sampled_from(MeetingKind)
    made: st.SearchStrategy[Reply] = built(
        Reply, person_id=one_of(people), meeting=kinds, answer=answers, replied_on=MAYBE_DAYS
    )
    return st.lists(made, max_size=4 if people else 0)


@cache
def attendance(people: tuple[int, ...]) -> st.SearchStrategy[list[Attendance]]:
    kinds = st.sampled_from(MeetingKind)
    made: st.SearchStrategy[Attendance] = built(
        Attendance, person_id=one_of(people), meeting=kinds, present=st.booleans()
    )
    return st.lists(made, max_size=4 if people else 0)


@cache
def seat_pairs(people: tuple[int, ...]) -> st.SearchStrategy[tuple[SeatPair, ...]]:
    made: st.SearchStrategy[SeatPair] = built(
        SeatPair,
        id=st.just(1),
        person_id=one_of(people),
        other_id=one_of(people),
        together=st.booleans(),
    )
    return st.lists(made, max_size=2 if people else 0).map(with_ids)


@cache
def groups(people: tuple[int, ...]) -> st.SearchStrategy[tuple[WorkGroup, ...]]:
    seats = st.tuples(st.permutations(people), st.permutations(people))
    return seats.map(_seated)


@cache
def roles(people: tuple[int, ...]) -> st.SearchStrategy[tuple[RoleHolder, ...]]:
    one = built(
        RoleHolder,
        **texts_of(RoleHolder),
        id=st.just(1),
        kind=st.sampled_from(RoleKind),
        person_id=st.sampled_from([None, *people]),
        agreed_on=MAYBE_DAYS,
    )
    return st.lists(one, max_size=3).map(with_ids)


def _seated(seats: tuple[list[int], list[int]]) -> tuple[WorkGroup, ...]:
    made = []
    for at, seated in enumerate(seats):
        kind = (MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2)[at]
        half = len(seated) // 2
        for number, members in enumerate((seated[:half], seated[half:]), start=1):
            locked = frozenset(members[: number - 1])
            made.append(WorkGroup(at * 10 + number, kind, number, tuple(members), locked))
    return tuple(made)


def _sickness(since: date | None, until: date | None, **values: Any) -> SicknessAbsence:
    if since is not None and until is not None:
        since, until = sorted((since, until))
    return SicknessAbsence(since, until, **values)


WORKPLACES = built(
    Workplace,
    **{**texts_of(Workplace), "cvr": st.sampled_from(["", "12345678", "12 34 56 78"])},
    employee_count=st.none() | st.integers(1, 500),
)
PURPOSES = built(
    Purpose,
    expected_result=TEXTS,
    is_first_apv=st.booleans(),
    **{field: st.none() | st.integers(0, 200) for field in HOURS},
)
SICKNESS = built(_sickness, **texts_of(SicknessAbsence), since=MAYBE_DAYS, until=MAYBE_DAYS)
ANSWERS = st.dictionaries(st.sampled_from(list(QUESTIONS)), st.sampled_from(Answer), max_size=10)
ANSWER_NOTES = st.dictionaries(st.sampled_from(list(QUESTIONS)), TEXTS.filter(bool), max_size=4)
DECISIONS = built(
    SuitabilityDecision, decision=st.sampled_from(Decision), reason=TEXTS, decided_on=MAYBE_DAYS
)
MEETINGS = st.lists(
    built(
        Meeting,
        kind=st.sampled_from(MeetingKind),
        day=MAYBE_DAYS,
        start=st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)),
        minutes=st.integers(15, 600),
        place=TEXTS,
        attended=st.none() | st.integers(0, 300),
    ),
    max_size=3,
)
INVITATIONS = built(Invitation, **texts_of(Invitation), reply_by=MAYBE_DAYS, sent_on=MAYBE_DAYS)
MATERIALS: st.SearchStrategy[tuple[Material, ...]] = st.lists(
    built(
        Material,
        id=st.just(1),
        meeting=st.sampled_from(DIALOGUES),
        source=TEXTS,
        name=NAMES,
        quantity=st.none() | st.integers(0, 500),
        packed=st.booleans(),
    ),
    max_size=3,
).map(with_ids)
SAVED_QUESTIONS: st.SearchStrategy[tuple[SavedQuestion, ...]] = st.lists(
    built(
        SavedQuestion,
        id=st.just(1),
        set_name=st.just("Mit sæt"),
        kind=st.sampled_from(QuestionKind),
        text=TEXTS,
        position=st.just(0),
        source=TEXTS,
        language=st.sampled_from(["da", "en"]),
        lines=st.integers(1, 10),
    ),
    max_size=2,
).map(in_positions)
MIX_CHOICES = built(MixChoice, leaders_apart=st.booleans())
DEPARTMENTS: st.SearchStrategy[tuple[Department, ...]] = st.lists(
    built(Department, id=st.just(1), name=TEXTS, head_count=st.none() | st.integers(1, 300)),
    max_size=3,
).map(_by_name)
SET_ASIDE: st.SearchStrategy[tuple[SetAsideRow, ...]] = st.lists(
    built(SetAsideRow, **texts_of(SetAsideRow), id=st.just(1), is_leader=st.booleans()),
    max_size=3,
).map(with_ids)
PAST_ITEMS: st.SearchStrategy[tuple[PastItem, ...]] = st.lists(
    built(
        PastItem,
        id=st.just(1),
        problem=NAMES,
        planned=TEXTS,
        outcome=st.sampled_from(Outcome),
        is_carried_on=st.booleans(),
    ),
    max_size=3,
).map(with_ids)
CHOSEN_QUESTIONS: st.SearchStrategy[tuple[Question, ...]] = st.lists(
    built(
        Question,
        id=st.just(1),
        kind=st.sampled_from(QuestionKind),
        text=NAMES,
        position=st.just(0),
        source=TEXTS,
        language=st.sampled_from(["da", "en"]),
        lines=st.integers(1, 10),
    ),
    max_size=3,
).map(in_positions)
