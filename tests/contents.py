"""Rounds and plans as Hypothesis makes them: small, odd, and always allowed by the domain.

Strategies are made once and remembered: making them anew for each example costs most of the time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any

from hypothesis import strategies as st

from apv_desktop.domain.action_plans import ActionPlan, Activity, ActivityStatus, Effect, PlanStatus
from apv_desktop.domain.approvals import Adjustment, Approval, Approver
from apv_desktop.domain.assessment_meetings import AssessmentMeeting
from apv_desktop.domain.assessments import (
    AbsenceLink,
    Assessment,
    Likelihood,
    Severity,
    WishVerdict,
)
from apv_desktop.domain.attendance import Attendance, Reply, ReplyAnswer
from apv_desktop.domain.chosen import Decided, Priority, Urgency
from apv_desktop.domain.conditions import CONDITIONS
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.covered import ConditionCheck, Extent, Handling, ThemeCondition
from apv_desktop.domain.discussions import Discussion, Goal, GoalOutcome
from apv_desktop.domain.dreamteams import Dreamteam, DreamteamMember
from apv_desktop.domain.evaluations import Evaluation, GoalVerdict, Lesson
from apv_desktop.domain.groups import MixChoice, SeatPair, WorkGroup
from apv_desktop.domain.invitations import Invitation
from apv_desktop.domain.law_records import (
    ChangeKind,
    LegalAnswer,
    ProcessAccount,
    Relevance,
    SpecialAssessment,
    SpecialKind,
    Standing,
    WorkChange,
)
from apv_desktop.domain.legal_check import ITEMS
from apv_desktop.domain.materials import Material
from apv_desktop.domain.meeting_clock import MeetingClock, Stage
from apv_desktop.domain.meeting_texts import MeetingTexts
from apv_desktop.domain.meetings import DIALOGUES, Meeting, MeetingKind
from apv_desktop.domain.messages import Channel, Message, Refusal
from apv_desktop.domain.passed_on import PassedOn, Recipient
from apv_desktop.domain.people import Person, in_order
from apv_desktop.domain.photos import Photo
from apv_desktop.domain.proposals import Level, Proposal
from apv_desktop.domain.purposes import HOURS, Outcome, PastItem, Purpose
from apv_desktop.domain.questions import Question, QuestionKind, SavedQuestion
from apv_desktop.domain.roles import RoleHolder, RoleKind
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.script_items import ScriptItem, Turns
from apv_desktop.domain.second_meetings import SecondMeeting, Topic, TopicSeat
from apv_desktop.domain.set_aside import SetAsideRow
from apv_desktop.domain.sickness_absence import SicknessAbsence
from apv_desktop.domain.sorting import danish_key
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.status_letters import SentLetter, StatusLetter
from apv_desktop.domain.steps import StepId, StepRecord, StepStatus
from apv_desktop.domain.suitability import QUESTIONS, Answer, Decision, SuitabilityDecision
from apv_desktop.domain.thermometer import MONTHS, Measurement
from apv_desktop.domain.votings import Voting
from apv_desktop.domain.workplace import Department, Workplace
from apv_desktop.domain.wrap_ups import OpenItem, WrapUp

TODAY = date(2027, 3, 10)

# What people type, paste and should not have pasted; a file holds it as it is.
TEXTS = st.sampled_from(
    ["", " ", "æøå", "<b> & 5 < 6", "'; DROP TABLE person; --", "a\nb\r\nc", "😀", "\x00\x1b\u202e"]
) | st.text(st.characters(exclude_categories=["Cs"]), max_size=9)
WORDS = st.sampled_from(["", " ", "Støj", "Lys på gangen", "ære og Åse"])  # where texts matter less
NAMES = TEXTS.filter(lambda text: bool(text.strip()))
DAYS = (st.integers(-20, 20) | st.integers(-400, 400)).map(
    lambda days: TODAY + timedelta(days=days)
)
MAYBE_DAYS = st.none() | DAYS
IDS = st.integers(1, 2**53 - 1)


@cache
def activities(
    people: tuple[int, ...] = (), texts: st.SearchStrategy[str] = WORDS
) -> st.SearchStrategy[Activity]:
    """Activities of anybody among `people`, of a typed name, or of nobody."""
    made: st.SearchStrategy[Activity] = _built(
        _activity,
        id=IDS,
        what=texts,
        how=texts,
        who=texts,
        person_id=st.sampled_from([None, *people]),
        start=MAYBE_DAYS,
        deadline=MAYBE_DAYS,
        status=st.sampled_from(ActivityStatus),
    )
    return made


@cache
def plans(
    people: tuple[int, ...] = (),
    wishes: tuple[int, ...] = (),
    texts: st.SearchStrategy[str] = WORDS,
) -> st.SearchStrategy[ActionPlan]:
    """Plans in every state, fitting or not: what a file may hold after years."""
    made: st.SearchStrategy[ActionPlan] = _built(
        ActionPlan,
        **_texts(ActionPlan, texts),
        id=IDS,
        number=st.integers(1, 99),
        wish_id=st.sampled_from([None, *wishes]),
        severity=st.sampled_from(Severity),
        follow_up=MAYBE_DAYS,
        status=st.sampled_from(PlanStatus),
        effect=st.sampled_from(Effect),
        ended_on=MAYBE_DAYS,
        agreed_on=MAYBE_DAYS,
        done_on=MAYBE_DAYS,
        activities=st.lists(activities(people, texts), max_size=3).map(_apart),
        also_wishes=st.lists(st.sampled_from(wishes), max_size=2, unique=True).map(tuple)
        if wishes
        else st.just(()),
        level=st.sampled_from(Level),
    )
    return made


def several_plans(
    people: tuple[int, ...] = (),
    wishes: tuple[int, ...] = (),
    texts: st.SearchStrategy[str] = WORDS,
) -> st.SearchStrategy[tuple[ActionPlan, ...]]:
    """Plans of one round: numbered from 1, no two rows with the same key."""
    return st.lists(plans(people, wishes, texts), max_size=4).map(_numbered)


@st.composite
def contents(draw: st.DrawFn) -> Contents:
    """A whole round, with references that hold and everything in the order people expect."""
    departments = draw(_LISTS[Department])
    answers = draw(_ANSWERS)
    people = draw(_people(tuple(each.id for each in departments)))
    persons = tuple(sorted(person.id for person in people))
    statements = draw(_STATEMENTS)
    wishes = tuple(each.id for each in statements if each.kind is StatementKind.WISH)
    assessments = draw(st.lists(_ASSESSMENTS, min_size=len(wishes), max_size=len(wishes)))
    planned = draw(several_plans(persons, wishes, TEXTS))
    return Contents(
        workplace=draw(_WORKPLACES),
        round=draw(_ROUNDS),
        departments=departments,
        people=people,
        steps={each.step: each for each in draw(_STEPS)},
        set_aside=draw(_LISTS[SetAsideRow]),
        answers=answers,
        answer_notes={q: note for q, note in draw(_ANSWER_NOTES).items() if q in answers},
        aims=draw(_PURPOSES),
        past_items=draw(_LISTS[PastItem]),
        sickness=draw(_SICKNESS),
        roles=draw(_roles(persons)),
        decision=draw(_DECISIONS),
        meetings={each.kind: each for each in draw(_MEETINGS)},
        replies={(r.person_id, r.meeting): r for r in draw(_replies(persons))},
        attendance={(a.person_id, a.meeting): a for a in draw(_attendance(persons))},
        questions=draw(_LISTS[Question]),
        saved_questions=draw(_SAVED),
        mix_choice=draw(_MIX_CHOICES),
        seat_pairs=draw(_seat_pairs(persons)),
        groups=draw(_groups(persons)),
        materials=draw(_MATERIALS),
        invitation=draw(_INVITATIONS),
        script_items=draw(_SCRIPT_ITEMS),
        clocks={each.meeting: each for each in draw(_CLOCKS)},
        statements=statements,
        assessments={
            wish: replace(each, wish_id=wish)
            for wish, each in zip(wishes, assessments, strict=True)
        },
        passed_on=draw(_PASSED_ON),
        photos=draw(_PHOTOS),
        voting=draw(_VOTINGS),
        condition_checks={each.condition: each for each in draw(_CHECKS)},
        theme_conditions=draw(_THEME_CONDITIONS),
        second_meeting=draw(_SECOND_MEETINGS),
        meeting_texts=draw(_MEETING_TEXTS),
        topics={wish: Topic(wish, draw(st.integers(0, 40))) for wish in wishes[:2]},
        topic_seats=tuple(
            TopicSeat(person_id, wishes[0]) for person_id in persons[: 2 if wishes else 0]
        ),
        priorities={wish: replace(draw(_PRIORITIES), wish_id=wish) for wish in wishes[:3]},
        assessment_meeting=draw(_ASSESSMENT_MEETINGS),
        proposals=draw(_proposals(wishes)),
        plans=planned,
        measurements=draw(_measurements(tuple(plan.id for plan in planned))),
        approvers=draw(_LISTS[Approver]),
        approvals=draw(_LISTS[Approval]),
        adjustments=draw(_LISTS[Adjustment]),
        dreamteam=draw(_DREAMTEAMS),
        dreamteam_members=draw(_dreamteam_members(persons)),
        wrap_ups=draw(_LISTS[WrapUp]),
        open_items=draw(_LISTS[OpenItem]),
        evaluation=draw(_EVALUATIONS),
        lessons=draw(_LISTS[Lesson]),
        discussions=draw(_LISTS[Discussion]),
        discussion_goals=draw(_LISTS[Goal]),
        account=draw(_ACCOUNTS),
        specials={each.kind: each for each in draw(_SPECIALS)},
        work_changes=draw(_WORK_CHANGES),
        legal_answers={each.item: each for each in draw(_LEGAL_ANSWERS)},
        letter=draw(_LETTERS),
        messages=draw(_MESSAGES),
        refusals=draw(_REFUSALS),
        sent_letters=draw(_SENT_LETTERS),
    )


def _measurements(plan_ids: tuple[int, ...]) -> st.SearchStrategy[tuple[Measurement, ...]]:
    """Counts of some of the plans at some of the times, in the order of the file."""
    places = [(plan_id, months) for plan_id in sorted(plan_ids) for months in MONTHS]
    counts = st.lists(st.integers(0, 9), min_size=5, max_size=5)
    if not places:
        return st.just(())
    return st.dictionaries(st.sampled_from(places), counts, max_size=3).map(
        lambda found: tuple(Measurement(*place, *found[place]) for place in sorted(found))
    )


def _built(make: Callable[..., Any], **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Like `st.builds`, which asks for types anew each time."""
    return st.fixed_dictionaries(given).map(lambda values: make(**values))


def _texts(
    cls: type[Any], texts: st.SearchStrategy[str] = TEXTS
) -> dict[str, st.SearchStrategy[str]]:
    """Any text for every text of a class."""
    return {field.name: texts for field in fields(cls) if field.type in ("str", str)}


def _activity(start: date | None, deadline: date | None, **values: Any) -> Activity:
    if start is not None and deadline is not None:
        start, deadline = sorted((start, deadline))
    return Activity(start=start, deadline=deadline, **values)


def _apart(made: list[Activity]) -> tuple[Activity, ...]:
    return tuple({each.id: each for each in made}.values())


def _by_id(made: list[Any]) -> tuple[Any, ...]:
    return tuple(sorted({each.id: each for each in made}.values(), key=lambda each: each.id))


def _numbered(made: list[ActionPlan]) -> tuple[ActionPlan, ...]:
    return tuple(
        replace(
            plan,
            id=number,
            number=number,
            activities=tuple(
                replace(each, id=number * 100 + at) for at, each in enumerate(plan.activities)
            ),
        )
        for number, plan in enumerate(made, start=1)
    )


def _with_ids(made: list[Any]) -> tuple[Any, ...]:
    return tuple(replace(each, id=2**52 + at) for at, each in enumerate(made))


def _by_name(made: list[Department]) -> tuple[Department, ...]:
    return tuple(sorted(_with_ids(made), key=lambda each: (danish_key(each.name), each.id)))


def _in_positions(made: list[Any]) -> tuple[Any, ...]:
    return tuple(replace(each, position=at) for at, each in enumerate(_with_ids(made)))


def _in_saved_order(made: list[SavedQuestion]) -> tuple[SavedQuestion, ...]:
    return tuple(replace(each, position=at) for at, each in enumerate(_with_ids(made)))


def _counted(made: list[Statement]) -> tuple[Statement, ...]:
    kinds = [each.kind for each in made]
    numbered = [
        replace(each, number=kinds[: at + 1].count(each.kind))
        for at, each in enumerate(_with_ids(made))
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
    placed = [replace(each, position=at) for at, each in enumerate(_with_ids(made))]
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
def _people(departments: tuple[int, ...]) -> st.SearchStrategy[tuple[Person, ...]]:
    one = _built(
        Person,
        **{**_texts(Person), "name": NAMES},
        id=st.just(1),
        department_id=st.sampled_from([None, *departments]),
        is_leader=st.booleans(),
    )
    return st.lists(one, max_size=5).map(_with_ids).map(in_order)


@cache
def _replies(people: tuple[int, ...]) -> st.SearchStrategy[list[Reply]]:
    answers = st.sampled_from([ReplyAnswer.COMING, ReplyAnswer.NOT_COMING])
    kinds = st.sampled_from(MeetingKind)
    made: st.SearchStrategy[Reply] = _built(
        Reply, person_id=_one_of(people), meeting=kinds, answer=answers, replied_on=MAYBE_DAYS
    )
    return st.lists(made, max_size=4 if people else 0)


@cache
def _attendance(people: tuple[int, ...]) -> st.SearchStrategy[list[Attendance]]:
    kinds = st.sampled_from(MeetingKind)
    made: st.SearchStrategy[Attendance] = _built(
        Attendance, person_id=_one_of(people), meeting=kinds, present=st.booleans()
    )
    return st.lists(made, max_size=4 if people else 0)


@cache
def _seat_pairs(people: tuple[int, ...]) -> st.SearchStrategy[tuple[SeatPair, ...]]:
    made: st.SearchStrategy[SeatPair] = _built(
        SeatPair,
        id=st.just(1),
        person_id=_one_of(people),
        other_id=_one_of(people),
        together=st.booleans(),
    )
    return st.lists(made, max_size=2 if people else 0).map(_with_ids)


def _one_of(people: tuple[int, ...]) -> st.SearchStrategy[int]:
    return st.sampled_from(people) if people else st.nothing()


@cache
def _groups(people: tuple[int, ...]) -> st.SearchStrategy[tuple[WorkGroup, ...]]:
    seats = st.tuples(st.permutations(people), st.permutations(people))
    return seats.map(_seated)


@cache
def _proposals(wishes: tuple[int, ...]) -> st.SearchStrategy[tuple[Proposal, ...]]:
    one = _built(
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
    return tuple(sorted(_with_ids(made), key=lambda each: (each.wish_id, each.number, each.id)))


@cache
def _roles(people: tuple[int, ...]) -> st.SearchStrategy[tuple[RoleHolder, ...]]:
    one = _built(
        RoleHolder,
        **_texts(RoleHolder),
        id=st.just(1),
        kind=st.sampled_from(RoleKind),
        person_id=st.sampled_from([None, *people]),
        agreed_on=MAYBE_DAYS,
    )
    return st.lists(one, max_size=3).map(_with_ids)


@cache
def _dreamteam_members(people: tuple[int, ...]) -> st.SearchStrategy[tuple[DreamteamMember, ...]]:
    one = _built(
        DreamteamMember,
        id=st.just(1),
        name=NAMES,
        person_id=st.sampled_from([None, *people]),
        accepted_on=MAYBE_DAYS,
    )
    return st.lists(one, max_size=3).map(_with_ids)


@cache
def wrap_ups() -> st.SearchStrategy[WrapUp]:
    """Wrap-ups on any day or none, held or not."""
    made: st.SearchStrategy[WrapUp] = _built(
        WrapUp,
        **_texts(WrapUp),
        id=st.just(1),
        day=MAYBE_DAYS,
        start=st.none() | st.just(time(9, 5)),
        minutes=st.integers(15, 600),
        attended=st.none() | st.integers(0, 300),
        is_held=st.booleans(),
    )
    return made


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


def _letter(since: date | None, until: date | None, **values: Any) -> StatusLetter:
    if since is not None and until is not None:
        since, until = sorted((since, until))
    return StatusLetter(since=since, until=until, **values)


_LISTS: dict[type[Any], st.SearchStrategy[tuple[Any, ...]]] = {
    Department: st.lists(
        _built(Department, id=st.just(1), name=TEXTS, head_count=st.none() | st.integers(1, 300)),
        max_size=3,
    ).map(_by_name),
    Approver: st.lists(
        _built(
            Approver, **_texts(Approver), id=st.just(1), signed_on=MAYBE_DAYS, position=st.just(0)
        ),
        max_size=2,
    ).map(_with_ids),
    Approval: st.lists(
        _built(Approval, **_texts(Approval), id=st.just(1), number=st.just(1), approved_on=DAYS),
        max_size=2,
    ).map(_with_ids),
    Adjustment: st.lists(
        _built(
            Adjustment,
            id=st.just(1),
            plan_id=IDS,
            day=st.just(TODAY),
            reason=NAMES,
            decided_by=NAMES,
        ),
        max_size=2,
    ).map(_with_ids),
    WrapUp: st.lists(wrap_ups(), max_size=3).map(_with_ids),
    OpenItem: st.lists(
        _built(
            OpenItem,
            **{**_texts(OpenItem), "text": NAMES},
            id=st.just(1),
            raised_at=IDS,
            closed_at=st.none() | IDS,
        ),
        max_size=3,
    ).map(_with_ids),
    Lesson: st.lists(_built(Lesson, id=st.just(1), text=NAMES), max_size=3).map(_with_ids),
    Discussion: st.lists(
        _built(
            Discussion,
            **_texts(Discussion),
            id=st.just(1),
            planned_on=MAYBE_DAYS,
            held_on=MAYBE_DAYS,
        ),
        max_size=3,
    ).map(_with_ids),
    Goal: st.lists(
        _built(
            Goal,
            id=st.just(1),
            discussion_id=st.none() | IDS,
            text=NAMES,
            outcome=st.sampled_from(GoalOutcome),
            reason=TEXTS,
        ),
        max_size=3,
    ).map(_with_ids),
    SetAsideRow: st.lists(
        _built(SetAsideRow, **_texts(SetAsideRow), id=st.just(1), is_leader=st.booleans()),
        max_size=3,
    ).map(_with_ids),
    PastItem: st.lists(
        _built(
            PastItem,
            id=st.just(1),
            problem=NAMES,
            planned=TEXTS,
            outcome=st.sampled_from(Outcome),
            is_carried_on=st.booleans(),
        ),
        max_size=3,
    ).map(_with_ids),
    Question: st.lists(
        _built(
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
    ).map(_in_positions),
}
_STATEMENTS: st.SearchStrategy[tuple[Statement, ...]] = st.lists(
    _built(
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
_ASSESSMENTS = _built(
    Assessment,
    **_texts(Assessment),
    wish_id=st.just(1),
    severity=st.sampled_from(Severity),
    verdict=st.sampled_from(WishVerdict),
    likelihood=st.sampled_from(Likelihood),
    absence=st.sampled_from(AbsenceLink),
    recipient=st.sampled_from(Recipient),
    mended_on=MAYBE_DAYS,
)
_VOTINGS = _built(Voting, **_texts(Voting), marks_each=st.integers(1, 20))
_CHECKS = st.lists(
    _built(
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
_THEME_CONDITIONS = st.lists(
    _built(ThemeCondition, theme=TEXTS, condition=st.sampled_from(CONDITIONS)),
    max_size=3,
    unique_by=lambda each: (each.theme, each.condition),
).map(lambda made: tuple(sorted(made, key=lambda each: (each.theme.encode(), each.condition))))
_MEETING_TEXTS = _built(MeetingTexts, **_texts(MeetingTexts))
_SECOND_MEETINGS = _built(SecondMeeting, **_texts(SecondMeeting), next_news=MAYBE_DAYS)
_PRIORITIES = _built(
    Priority,
    wish_id=st.just(1),
    place=st.none() | st.integers(1, 50),
    urgency=st.sampled_from(Urgency),
    choice=st.sampled_from(Decided),
    reason=TEXTS,
)
_ASSESSMENT_MEETINGS = _built(
    AssessmentMeeting,
    **_texts(AssessmentMeeting),
    high_from=st.integers(4, 9),
    signed_on=MAYBE_DAYS,
)
_SCRIPT_ITEMS = st.lists(
    _built(
        ScriptItem,
        **{**_texts(ScriptItem), "title": NAMES},
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
    _built(
        Stage,
        **_texts(Stage),
        **{name: st.integers(0, 9999) for name in ("planned", "allotted", "least", "spent")},
        id=st.just(1),
        position=st.just(0),
        skipped=st.booleans(),
        turns=st.sampled_from(Turns),
        item_id=IDS,
    ),
    max_size=3,
)
_CLOCKS = st.lists(
    _built(
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
_PHOTOS = st.lists(
    _built(
        Photo,
        id=st.just(1),
        digest=st.just("0" * 64),
        position=st.just(0),
        group=st.none() | st.integers(1, 30),
        caption=TEXTS,
    ),
    max_size=3,
).map(_in_positions)
_PASSED_ON = st.lists(
    _built(PassedOn, id=st.just(1), recipient=st.sampled_from(Recipient)), max_size=2
).map(_with_ids)
_WORKPLACES = _built(Workplace, **_texts(Workplace), employee_count=st.none() | st.integers(1, 500))
_WORKPLACES = _built(
    Workplace,
    **{**_texts(Workplace), "cvr": st.sampled_from(["", "12345678", "12 34 56 78"])},
    employee_count=st.none() | st.integers(1, 500),
)
_EVALUATIONS = _built(
    Evaluation,
    **_texts(Evaluation),
    held_on=MAYBE_DAYS,
    people=st.none() | st.integers(0, 300),
    goal=st.sampled_from(GoalVerdict),
)
_PURPOSES = _built(
    Purpose,
    expected_result=TEXTS,
    is_first_apv=st.booleans(),
    **{field: st.none() | st.integers(0, 200) for field in HOURS},
)
_SICKNESS = _built(_sickness, **_texts(SicknessAbsence), since=MAYBE_DAYS, until=MAYBE_DAYS)
_ROUNDS = _built(Round, **_texts(Round), id=IDS, started=DAYS, seed=IDS)
_STEPS = st.lists(
    _built(
        StepRecord, step=st.sampled_from(StepId), status=st.sampled_from(StepStatus), reason=TEXTS
    ),
    max_size=3,
)
_ANSWERS = st.dictionaries(st.sampled_from(list(QUESTIONS)), st.sampled_from(Answer), max_size=10)
_ANSWER_NOTES = st.dictionaries(st.sampled_from(list(QUESTIONS)), TEXTS.filter(bool), max_size=4)
_DECISIONS = _built(
    SuitabilityDecision, decision=st.sampled_from(Decision), reason=TEXTS, decided_on=MAYBE_DAYS
)
_MEETINGS = st.lists(
    _built(
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
_INVITATIONS = _built(Invitation, **_texts(Invitation), reply_by=MAYBE_DAYS, sent_on=MAYBE_DAYS)
_MATERIALS: st.SearchStrategy[tuple[Material, ...]] = st.lists(
    _built(
        Material,
        id=st.just(1),
        meeting=st.sampled_from(DIALOGUES),
        source=TEXTS,
        name=NAMES,
        quantity=st.none() | st.integers(0, 500),
        packed=st.booleans(),
    ),
    max_size=3,
).map(_with_ids)
_SAVED: st.SearchStrategy[tuple[SavedQuestion, ...]] = st.lists(
    _built(
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
).map(_in_saved_order)
_MIX_CHOICES = _built(MixChoice, leaders_apart=st.booleans())
_DREAMTEAMS = _built(Dreamteam, **_texts(Dreamteam), ends_on=MAYBE_DAYS)
_LETTERS = _built(
    _letter,
    **_texts(StatusLetter),
    since=MAYBE_DAYS,
    until=MAYBE_DAYS,
    next_news=MAYBE_DAYS,
    sent_on=MAYBE_DAYS,
)
_MESSAGES = st.lists(
    _built(
        Message,
        **_texts(Message) | {"content": NAMES},
        id=IDS,
        channel=st.sampled_from(Channel),
        planned_on=MAYBE_DAYS,
        sent_on=MAYBE_DAYS,
    ),
    max_size=3,
).map(_by_id)
_REFUSALS = st.lists(_built(Refusal, id=IDS, told=WORDS), max_size=2).map(_by_id)
_SENT_LETTERS = st.lists(
    _built(SentLetter, id=IDS, sent_on=DAYS, since=DAYS, until=DAYS, text=TEXTS), max_size=2
).map(lambda made: tuple(sorted(_by_id(made), key=lambda each: (each.sent_on, each.id))))
_ACCOUNTS = _built(
    ProcessAccount, **_texts(ProcessAccount), announced_on=MAYBE_DAYS, changes_asked_on=MAYBE_DAYS
)
_SPECIALS = st.lists(
    _built(
        SpecialAssessment,
        kind=st.sampled_from(SpecialKind),
        relevance=st.sampled_from(Relevance),
        reference=TEXTS,
        dated_on=MAYBE_DAYS,
    ),
    max_size=2,
)
_WORK_CHANGES: st.SearchStrategy[tuple[WorkChange, ...]] = (
    st.lists(
        _built(
            WorkChange,
            id=st.just(1),
            kind=st.sampled_from(ChangeKind),
            day=DAYS,
            what=NAMES,
            areas=st.sampled_from(["", "chemical", "physical workload"]),
            seen_to=TEXTS,
        ),
        max_size=2,
    )
    .map(_with_ids)
    .map(lambda made: tuple(sorted(made, key=lambda each: (each.day, each.id))))
)
_LEGAL_ANSWERS = st.lists(
    _built(
        LegalAnswer,
        item=st.sampled_from(ITEMS),
        standing=st.sampled_from(Standing),
        note=TEXTS,
    ),
    max_size=3,
)
