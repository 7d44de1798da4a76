"""A whole round, drawn of all the other strategies."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.second_meetings import Topic, TopicSeat
from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.steps import StepId, StepRecord, StepStatus
from tests.strategies.follow_up import (
    DISCUSSIONS,
    DREAMTEAMS,
    EVALUATIONS,
    GOALS,
    LESSONS,
    LETTERS,
    MESSAGES,
    OPEN_ITEMS,
    REFUSALS,
    SENT_LETTERS,
    WRAP_UPS,
    dreamteam_members,
)
from tests.strategies.law import ACCOUNTS, LEGAL_ANSWERS, SPECIALS, WORK_CHANGES
from tests.strategies.meetings import (
    ASSESSMENT_MEETINGS,
    ASSESSMENTS,
    CLOCKS,
    CONDITION_CHECKS,
    MEETING_TEXTS,
    PASSED_ON,
    PHOTOS,
    PRIORITIES,
    SCRIPT_ITEMS,
    SECOND_MEETINGS,
    STATEMENTS,
    THEME_CONDITIONS,
    VOTINGS,
    proposals,
)
from tests.strategies.plans import ADJUSTMENTS, APPROVALS, APPROVERS, measurements, several_plans
from tests.strategies.preparation import (
    ANSWER_NOTES,
    ANSWERS,
    CHOSEN_QUESTIONS,
    DECISIONS,
    DEPARTMENTS,
    INVITATIONS,
    MATERIALS,
    MEETINGS,
    MIX_CHOICES,
    PAST_ITEMS,
    PURPOSES,
    SAVED_QUESTIONS,
    SET_ASIDE,
    SICKNESS,
    WORKPLACES,
    attendance,
    groups,
    people_in,
    replies,
    roles,
    seat_pairs,
)
from tests.strategies.values import DAYS, IDS, TEXTS, built, texts_of

_ROUNDS = built(Round, **texts_of(Round), id=IDS, started=DAYS, seed=IDS)
_STEPS = st.lists(
    built(
        StepRecord, step=st.sampled_from(StepId), status=st.sampled_from(StepStatus), reason=TEXTS
    ),
    max_size=3,
)


@st.composite
def contents(draw: st.DrawFn) -> Contents:
    """A whole round, with references that hold and everything in the order people expect."""
    departments = draw(DEPARTMENTS)
    answers = draw(ANSWERS)
    people = draw(people_in(tuple(each.id for each in departments)))
    persons = tuple(sorted(person.id for person in people))
    statements = draw(STATEMENTS)
    wishes = tuple(each.id for each in statements if each.kind is StatementKind.WISH)
    assessments = draw(st.lists(ASSESSMENTS, min_size=len(wishes), max_size=len(wishes)))
    planned = draw(several_plans(persons, wishes, TEXTS))
    return Contents(
        workplace=draw(WORKPLACES),
        round=draw(_ROUNDS),
        departments=departments,
        people=people,
        steps={each.step: each for each in draw(_STEPS)},
        set_aside=draw(SET_ASIDE),
        answers=answers,
        answer_notes={q: note for q, note in draw(ANSWER_NOTES).items() if q in answers},
        aims=draw(PURPOSES),
        past_items=draw(PAST_ITEMS),
        sickness=draw(SICKNESS),
        roles=draw(roles(persons)),
        decision=draw(DECISIONS),
        meetings={each.kind: each for each in draw(MEETINGS)},
        replies={(r.person_id, r.meeting): r for r in draw(replies(persons))},
        attendance={(a.person_id, a.meeting): a for a in draw(attendance(persons))},
        questions=draw(CHOSEN_QUESTIONS),
        saved_questions=draw(SAVED_QUESTIONS),
        mix_choice=draw(MIX_CHOICES),
        seat_pairs=draw(seat_pairs(persons)),
        groups=draw(groups(persons)),
        materials=draw(MATERIALS),
        invitation=draw(INVITATIONS),
        script_items=draw(SCRIPT_ITEMS),
        clocks={each.meeting: each for each in draw(CLOCKS)},
        statements=statements,
        assessments={
            wish: replace(each, wish_id=wish)
            for wish, each in zip(wishes, assessments, strict=True)
        },
        passed_on=draw(PASSED_ON),
        photos=draw(PHOTOS),
        voting=draw(VOTINGS),
        condition_checks={each.condition: each for each in draw(CONDITION_CHECKS)},
        theme_conditions=draw(THEME_CONDITIONS),
        second_meeting=draw(SECOND_MEETINGS),
        meeting_texts=draw(MEETING_TEXTS),
        topics={wish: Topic(wish, draw(st.integers(0, 40))) for wish in wishes[:2]},
        topic_seats=tuple(
            TopicSeat(person_id, wishes[0]) for person_id in persons[: 2 if wishes else 0]
        ),
        priorities={wish: replace(draw(PRIORITIES), wish_id=wish) for wish in wishes[:3]},
        assessment_meeting=draw(ASSESSMENT_MEETINGS),
        proposals=draw(proposals(wishes)),
        plans=planned,
        measurements=draw(measurements(tuple(plan.id for plan in planned))),
        approvers=draw(APPROVERS),
        approvals=draw(APPROVALS),
        adjustments=draw(ADJUSTMENTS),
        dreamteam=draw(DREAMTEAMS),
        dreamteam_members=draw(dreamteam_members(persons)),
        wrap_ups=draw(WRAP_UPS),
        open_items=draw(OPEN_ITEMS),
        evaluation=draw(EVALUATIONS),
        lessons=draw(LESSONS),
        discussions=draw(DISCUSSIONS),
        discussion_goals=draw(GOALS),
        account=draw(ACCOUNTS),
        specials={each.kind: each for each in draw(SPECIALS)},
        work_changes=draw(WORK_CHANGES),
        legal_answers={each.item: each for each in draw(LEGAL_ANSWERS)},
        letter=draw(LETTERS),
        messages=draw(MESSAGES),
        refusals=draw(REFUSALS),
        sent_letters=draw(SENT_LETTERS),
    )
