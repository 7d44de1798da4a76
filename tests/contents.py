"""Rounds and plans as Hypothesis makes them: small, odd, and always allowed by the domain."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from apv_desktop.domain.action_plans import ActionPlan, Activity, ActivityStatus, Effect, PlanStatus
from apv_desktop.domain.assessments import Assessment, Severity, WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.groups import WorkGroup
from apv_desktop.domain.invitations import Invitation
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.people import Person, in_order
from apv_desktop.domain.questions import Question, QuestionKind
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.sorting import danish_key
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.status_letters import StatusLetter
from apv_desktop.domain.steps import StepId, StepRecord, StepStatus
from apv_desktop.domain.suitability import QUESTIONS, Answer, Decision, SuitabilityDecision
from apv_desktop.domain.workplace import Department, Workplace

TODAY = date(2027, 3, 10)

# What people type, paste and should not have pasted; a file holds it as it is.
TEXTS = st.one_of(
    st.sampled_from(["", " ", "æøå", "<b> & 5 < 6", "'; DROP TABLE person; --", "a\nb\r\nc", "😀"]),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20),
)
LINES = TEXTS.map(lambda text: text.replace("\n", " ")[:100])
NAMES = LINES.filter(lambda text: bool(text.strip()))
DAYS = st.integers(-400, 400).map(lambda days: TODAY + timedelta(days=days))
MAYBE_DAYS = st.none() | DAYS
IDS = st.integers(1, 2**53 - 1)


def _built(cls: type[Any], **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Objects of a frozen class; texts that are not given are any text."""
    more = {
        field.name: TEXTS
        for field in fields(cls)
        if field.type in ("str", str) and field.name not in given
    }
    return st.builds(cls, **more, **given)


@st.composite
def activities(draw: st.DrawFn, people: tuple[int, ...] = ()) -> Activity:
    days = sorted(day for day in (draw(MAYBE_DAYS), draw(MAYBE_DAYS)) if day is not None)
    made: Activity = draw(
        _built(
            Activity,
            id=IDS,
            who=LINES,
            person_id=st.sampled_from([None, *people]),
            start=st.just(days[0] if len(days) == 2 else None),
            deadline=st.just(days[-1] if days else None),
            status=st.sampled_from(ActivityStatus),
        )
    )
    return made


@st.composite
def plans(
    draw: st.DrawFn,
    number: int = 1,
    people: tuple[int, ...] = (),
    wishes: tuple[int, ...] = (),
    statuses: tuple[PlanStatus, ...] = tuple(PlanStatus),
) -> ActionPlan:
    made: ActionPlan = draw(
        _built(
            ActionPlan,
            id=IDS,
            number=st.just(number),
            wish_id=st.sampled_from([None, *wishes]),
            theme=LINES,
            severity=st.sampled_from(Severity),
            follow_up=MAYBE_DAYS,
            status=st.sampled_from(statuses),
            effect=st.sampled_from(Effect),
            ended_on=MAYBE_DAYS,
            activities=st.lists(activities(people), max_size=4, unique_by=lambda a: a.id).map(
                tuple
            ),
        )
    )
    return made


@st.composite
def contents(draw: st.DrawFn) -> Contents:
    """A whole round, with references that hold and everything in the order people expect."""
    departments = draw(st.lists(_built(Department, id=IDS, name=LINES), max_size=3, **_by_id()))
    people = draw(
        st.lists(
            _built(
                Person,
                id=IDS,
                name=NAMES,
                department_id=st.sampled_from([None, *(d.id for d in departments)]),
                job=LINES,
                email=LINES,
                is_leader=st.booleans(),
            ),
            max_size=6,
            **_by_id(),
        )
    )
    statements = draw(_statements())
    wishes = tuple(s.id for s in statements if s.kind is StatementKind.WISH)
    persons = tuple(person.id for person in people)
    return Contents(
        workplace=draw(
            _built(
                Workplace,
                **dict.fromkeys(
                    ("name", "address", "employer", "supervisor", "representative", "contact"),
                    LINES,
                ),
                employee_count=st.none() | st.integers(1, 500),
            )
        ),
        round=draw(_built(Round, id=IDS, title=LINES, started=DAYS, seed=IDS)),
        departments=tuple(sorted(departments, key=lambda each: (danish_key(each.name), each.id))),
        people=in_order(sorted(people, key=lambda each: each.id)),
        steps={
            step: StepRecord(step, draw(st.sampled_from(StepStatus)), draw(TEXTS))
            for step in draw(st.sets(st.sampled_from(StepId), max_size=3))
        },
        answers=draw(st.dictionaries(st.sampled_from(list(QUESTIONS)), st.sampled_from(Answer))),
        decision=draw(
            _built(SuitabilityDecision, decision=st.sampled_from(Decision), decided_on=MAYBE_DAYS)
        ),
        meetings={
            kind: Meeting(
                kind,
                draw(MAYBE_DAYS),
                draw(st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0))),
                draw(st.integers(15, 600)),
                draw(LINES),
                draw(st.none() | st.integers(0, 300)),
            )
            for kind in draw(st.sets(st.sampled_from(MeetingKind)))
        },
        questions=draw(_questions()),
        groups=draw(_groups(persons)),
        invitation=draw(
            _built(Invitation, sender=LINES, contact=LINES, reply_by=MAYBE_DAYS, sent_on=MAYBE_DAYS)
        ),
        statements=statements,
        assessments={
            wish: draw(
                _built(
                    Assessment,
                    wish_id=st.just(wish),
                    severity=st.sampled_from(Severity),
                    verdict=st.sampled_from(WishVerdict),
                )
            )
            for wish in (draw(st.sets(st.sampled_from(wishes))) if wishes else ())
        },
        plans=draw(_plans(persons, wishes)),
        letter=draw(_letters()),
    )


def _by_id() -> dict[str, Any]:
    return {"unique_by": lambda each: each.id}


@st.composite
def _statements(draw: st.DrawFn) -> tuple[Statement, ...]:
    ids = draw(st.lists(IDS, max_size=6, unique=True))
    kinds = [draw(st.sampled_from(StatementKind)) for _ in ids]
    made = [
        Statement(
            each,
            kind,
            kinds[:at].count(kind) + 1,
            draw(NAMES),
            draw(st.none() | st.integers(1, 30)),
            draw(LINES),
            draw(st.integers(0, 50)),
            draw(st.booleans()),
        )
        for at, (each, kind) in enumerate(zip(ids, kinds, strict=True))
    ]
    return tuple(sorted(made, key=lambda each: (each.number, each.id)))


@st.composite
def _questions(draw: st.DrawFn) -> tuple[Question, ...]:
    ids = draw(st.lists(IDS, max_size=4, unique=True))
    return tuple(
        Question(
            id=each,
            kind=draw(st.sampled_from(QuestionKind)),
            text=draw(NAMES),
            position=at,
            source=draw(LINES),
            language=draw(st.sampled_from(["da", "en"])),
            lines=draw(st.integers(1, 10)),
        )
        for at, each in enumerate(ids)
    )


@st.composite
def _groups(draw: st.DrawFn, people: tuple[int, ...]) -> tuple[WorkGroup, ...]:
    ids = iter(draw(st.lists(IDS, min_size=4, max_size=4, unique=True)))
    made = []
    for kind in (MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2):
        seated = draw(st.permutations(people))
        half = len(seated) // 2
        for number, members in enumerate((seated[:half], seated[half:]), start=1):
            made.append(WorkGroup(next(ids), kind, number, tuple(members)))
    return tuple(made)


@st.composite
def _plans(
    draw: st.DrawFn, people: tuple[int, ...], wishes: tuple[int, ...]
) -> tuple[ActionPlan, ...]:
    made = [draw(plans(number, people, wishes)) for number in range(1, draw(st.integers(1, 4)))]
    ids = [plan.id for plan in made] + [a.id for plan in made for a in plan.activities]
    return tuple(made) if len(set(ids)) == len(ids) else ()


@st.composite
def _letters(draw: st.DrawFn) -> StatusLetter:
    days = sorted((draw(DAYS), draw(DAYS)))
    since, until = draw(st.sampled_from([(None, None), (days[0], None), (days[0], days[1])]))
    return StatusLetter(since, until, draw(TEXTS), draw(MAYBE_DAYS), draw(LINES), draw(MAYBE_DAYS))
