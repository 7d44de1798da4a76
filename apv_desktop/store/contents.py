"""A whole round between rows and the domain."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from apv_desktop.domain.assessment_meetings import AssessmentMeeting
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.dreamteams import Dreamteam
from apv_desktop.domain.evaluations import Evaluation
from apv_desktop.domain.groups import MixChoice
from apv_desktop.domain.invitations import Invitation
from apv_desktop.domain.law_records import ProcessAccount
from apv_desktop.domain.meeting_texts import MeetingTexts
from apv_desktop.domain.people import in_order
from apv_desktop.domain.purposes import Purpose
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.second_meetings import SecondMeeting
from apv_desktop.domain.sickness_absence import SicknessAbsence
from apv_desktop.domain.sorting import danish_key
from apv_desktop.domain.status_letters import StatusLetter
from apv_desktop.domain.suitability import Answer, SuitabilityAnswer, SuitabilityDecision
from apv_desktop.domain.votings import Voting
from apv_desktop.domain.workplace import Department, Workplace
from apv_desktop.store import action_plans, groups, meeting_clocks, tables
from apv_desktop.store.document import Document
from apv_desktop.store.problems import FileProblem
from apv_desktop.store.tables import Change, Table

T = TypeVar("T")
K = TypeVar("K")


def read(document: Document, round_id: int | None = None) -> Contents:
    """Everything a round holds: the one with this id, or the file's newest.

    Raises:
        FileProblem: `damaged` when the file lacks its round or holds what no APV can.
    """
    try:
        return _read(document, round_id)
    except (ValueError, LookupError, TypeError, RuleBroken) as error:
        raise FileProblem("damaged", document.path) from error


def changes(contents: Contents) -> list[Change]:
    """The changes that write all of `contents` into an empty file."""
    return [*_until_the_meetings(contents), *_from_the_meetings(contents), *_one_of_each(contents)]


def _until_the_meetings(contents: Contents) -> list[Change]:
    """The many rows of preparation."""
    round_id = contents.round.id
    rows = [tables.ROUND.put(each) for each in contents.rounds]
    rows += [tables.DEPARTMENT.put(each, round_id=round_id) for each in contents.departments]
    rows += [tables.PERSON.put(person, round_id=round_id) for person in contents.people]
    rows += [tables.STEP.put(record, round_id=round_id) for record in contents.steps.values()]
    rows += [tables.SET_ASIDE.put(row, round_id=round_id) for row in contents.set_aside]
    rows += [tables.ANSWER.put(answer, round_id=round_id) for answer in _answers(contents)]
    rows += [tables.PAST_ITEM.put(each, round_id=round_id) for each in contents.past_items]
    rows += [tables.ROLE.put(each, round_id=round_id) for each in contents.roles]
    rows += [tables.MEETING.put(each, round_id=round_id) for each in contents.meetings.values()]
    rows += [tables.REPLY.put(each, round_id=round_id) for each in contents.replies.values()]
    rows += [tables.ATTENDANCE.put(a, round_id=round_id) for a in contents.attendance.values()]
    rows += [tables.SEAT_PAIR.put(pair, round_id=round_id) for pair in contents.seat_pairs]
    rows += [
        tables.MATERIAL.put(each, round_id=round_id, position=at)
        for at, each in enumerate(contents.materials)
    ]
    rows += [tables.SAVED_QUESTION.put(question) for question in contents.saved_questions]
    rows += [tables.HANDOVER.put(each) for each in contents.handovers]
    rows += [tables.QUESTION.put(question, round_id=round_id) for question in contents.questions]
    rows += [change for group in contents.groups for change in groups.put(group, round_id)]
    rows += [tables.SCRIPT_ITEM.put(each, round_id=round_id) for each in contents.script_items]
    rows += [
        change
        for clock in contents.clocks.values()
        for change in meeting_clocks.put(clock, round_id)
    ]
    return rows


def _from_the_meetings(contents: Contents) -> list[Change]:
    """The many rows of what was said, decided and done since."""
    round_id = contents.round.id
    rows = [tables.STATEMENT.put(each, round_id=round_id) for each in contents.statements]
    rows += [tables.PHOTO.put(each, round_id=round_id) for each in contents.photos]
    rows += [tables.PASSED_ON.put(each, round_id=round_id) for each in contents.passed_on]
    rows += [tables.ASSESSMENT.put(a, round_id=round_id) for a in contents.assessments.values()]
    rows += [
        tables.CONDITION_CHECK.put(c, round_id=round_id) for c in contents.condition_checks.values()
    ]
    rows += [
        tables.THEME_CONDITION.put(each, round_id=round_id) for each in contents.theme_conditions
    ]
    rows += [tables.TOPIC.put(each, round_id=round_id) for each in contents.topics.values()]
    rows += [tables.TOPIC_SEAT.put(seat, round_id=round_id) for seat in contents.topic_seats]
    rows += [tables.PRIORITY.put(each, round_id=round_id) for each in contents.priorities.values()]
    rows += [tables.PROPOSAL.put(each, round_id=round_id) for each in contents.proposals]
    rows += [change for plan in contents.plans for change in action_plans.put(plan, round_id)]
    rows += [tables.MEASUREMENT.put(each, round_id=round_id) for each in contents.measurements]
    rows += [tables.APPROVER.put(each, round_id=round_id) for each in contents.approvers]
    rows += [tables.APPROVAL.put(each, round_id=round_id) for each in contents.approvals]
    rows += [tables.ADJUSTMENT.put(each, round_id=round_id) for each in contents.adjustments]
    rows += [tables.DREAMTEAM_MEMBER.put(m, round_id=round_id) for m in contents.dreamteam_members]
    return rows + _talks(contents)


def _talks(contents: Contents) -> list[Change]:
    """The many rows of wrap-ups, evaluation and annual discussions."""
    round_id = contents.round.id
    rows = [tables.WRAP_UP.put(each, round_id=round_id) for each in contents.wrap_ups]
    rows += [tables.OPEN_ITEM.put(each, round_id=round_id) for each in contents.open_items]
    rows += [tables.LESSON.put(each, round_id=round_id) for each in contents.lessons]
    rows += [tables.DISCUSSION.put(each) for each in contents.discussions]
    return rows + [tables.DISCUSSION_GOAL.put(each) for each in contents.discussion_goals]


def _one_of_each(contents: Contents) -> list[Change]:
    """What a round has one of."""
    round_id = contents.round.id
    return [
        tables.WORKPLACE.put(contents.workplace, round_id=round_id),
        tables.DECISION.put(contents.decision, round_id=round_id),
        tables.PURPOSE.put(contents.aims, round_id=round_id),
        tables.SICKNESS.put(contents.sickness, round_id=round_id),
        tables.MIX_CHOICE.put(contents.mix_choice, round_id=round_id),
        tables.INVITATION.put(contents.invitation, round_id=round_id),
        tables.MEETING_TEXT.put(contents.meeting_texts, round_id=round_id),
        tables.VOTING.put(contents.voting, round_id=round_id),
        tables.SECOND_MEETING.put(contents.second_meeting, round_id=round_id),
        tables.ASSESSMENT_MEETING.put(contents.assessment_meeting, round_id=round_id),
        tables.DREAMTEAM.put(contents.dreamteam, round_id=round_id),
        tables.EVALUATION.put(contents.evaluation, round_id=round_id),
        tables.LETTER.put(contents.letter, round_id=round_id),
        *(tables.MESSAGE.put(each, round_id=round_id) for each in contents.messages),
        *(tables.REFUSAL.put(each, round_id=round_id) for each in contents.refusals),
        *(tables.SENT_LETTER.put(each, round_id=round_id) for each in contents.sent_letters),
        tables.PROCESS_ACCOUNT.put(contents.account, round_id=round_id),
        *(tables.SPECIAL.put(each, round_id=round_id) for each in contents.specials.values()),
        *(tables.WORK_CHANGE.put(each, round_id=round_id) for each in contents.work_changes),
        *(tables.LEGAL_ANSWER.put(a, round_id=round_id) for a in contents.legal_answers.values()),
    ]


def _read(document: Document, round_id: int | None, *, is_alone: bool = False) -> Contents:
    """One round with the one before it; `is_alone` leaves that out."""
    rounds = document.read(tables.ROUND)
    current = next((each for each in rounds if each.id == round_id), rounds[-1])
    before = [each.id for each in rounds if each.number < current.number]
    answers = document.read(tables.ANSWER, current.id)
    return Contents(
        workplace=_only(document.read(tables.WORKPLACE, current.id), Workplace),
        round=current,
        other_rounds=tuple(each for each in rounds if each.id != current.id),
        before=_read(document, before[-1], is_alone=True) if before and not is_alone else None,
        departments=document.read(tables.DEPARTMENT, current.id, _by_name),
        people=document.read(tables.PERSON, current.id, in_order),
        steps=_by(document, tables.STEP, current.id, lambda each: each.step),
        set_aside=document.read(tables.SET_ASIDE, current.id),
        answers={each.question: each.answer for each in answers},
        answer_notes={each.question: each.note for each in answers if each.note},
        decision=_only(document.read(tables.DECISION, current.id), SuitabilityDecision),
        aims=_only(document.read(tables.PURPOSE, current.id), Purpose),
        past_items=document.read(tables.PAST_ITEM, current.id),
        sickness=_only(document.read(tables.SICKNESS, current.id), SicknessAbsence),
        roles=document.read(tables.ROLE, current.id),
        meetings=_by(document, tables.MEETING, current.id, lambda each: each.kind),
        replies=_by(document, tables.REPLY, current.id, lambda r: (r.person_id, r.meeting)),
        attendance=_by(
            document, tables.ATTENDANCE, current.id, lambda each: (each.person_id, each.meeting)
        ),
        saved_questions=document.read(tables.SAVED_QUESTION),
        handovers=document.read(tables.HANDOVER),
        questions=document.read(tables.QUESTION, current.id),
        mix_choice=_only(document.read(tables.MIX_CHOICE, current.id), MixChoice),
        seat_pairs=document.read(tables.SEAT_PAIR, current.id),
        materials=document.read(tables.MATERIAL, current.id),
        groups=groups.read(document, current.id),
        invitation=_only(document.read(tables.INVITATION, current.id), Invitation),
        script_items=document.read(tables.SCRIPT_ITEM, current.id),
        meeting_texts=_only(document.read(tables.MEETING_TEXT, current.id), MeetingTexts),
        clocks=meeting_clocks.read(document, current.id),
        earlier_seconds=meeting_clocks.earlier(document, before, current.id),
        statements=document.read(tables.STATEMENT, current.id),
        photos=document.read(tables.PHOTO, current.id),
        passed_on=document.read(tables.PASSED_ON, current.id),
        assessments=_by(document, tables.ASSESSMENT, current.id, lambda each: each.wish_id),
        assessment_meeting=_only(
            document.read(tables.ASSESSMENT_MEETING, current.id), AssessmentMeeting
        ),
        voting=_only(document.read(tables.VOTING, current.id), Voting),
        condition_checks={
            each.condition: each for each in document.read(tables.CONDITION_CHECK, current.id)
        },
        theme_conditions=document.read(tables.THEME_CONDITION, current.id),
        second_meeting=_only(document.read(tables.SECOND_MEETING, current.id), SecondMeeting),
        topics={each.wish_id: each for each in document.read(tables.TOPIC, current.id)},
        topic_seats=document.read(tables.TOPIC_SEAT, current.id),
        priorities={each.wish_id: each for each in document.read(tables.PRIORITY, current.id)},
        proposals=document.read(tables.PROPOSAL, current.id),
        plans=action_plans.read(document, current.id),
        measurements=document.read(tables.MEASUREMENT, current.id),
        approvers=document.read(tables.APPROVER, current.id),
        approvals=document.read(tables.APPROVAL, current.id),
        adjustments=document.read(tables.ADJUSTMENT, current.id),
        dreamteam=_only(document.read(tables.DREAMTEAM, current.id), Dreamteam),
        dreamteam_members=document.read(tables.DREAMTEAM_MEMBER, current.id),
        wrap_ups=document.read(tables.WRAP_UP, current.id),
        open_items=document.read(tables.OPEN_ITEM, current.id),
        evaluation=_only(document.read(tables.EVALUATION, current.id), Evaluation),
        lessons=document.read(tables.LESSON, current.id),
        discussions=document.read(tables.DISCUSSION),
        discussion_goals=document.read(tables.DISCUSSION_GOAL),
        letter=_only(document.read(tables.LETTER, current.id), StatusLetter),
        messages=document.read(tables.MESSAGE, current.id),
        refusals=document.read(tables.REFUSAL, current.id),
        sent_letters=document.read(tables.SENT_LETTER, current.id),
        account=_only(document.read(tables.PROCESS_ACCOUNT, current.id), ProcessAccount),
        specials=_by(document, tables.SPECIAL, current.id, lambda each: each.kind),
        work_changes=document.read(tables.WORK_CHANGE, current.id),
        legal_answers=_by(document, tables.LEGAL_ANSWER, current.id, lambda each: each.item),
    )


def _answers(contents: Contents) -> Iterable[SuitabilityAnswer]:
    answers, notes = contents.answers, contents.answer_notes
    for question in dict.fromkeys((*answers, *notes)):
        answer = answers.get(question, Answer.OPEN)
        yield SuitabilityAnswer(question, answer, notes.get(question, ""))


def _by_name(departments: Iterable[Department]) -> tuple[Department, ...]:
    return tuple(sorted(departments, key=lambda each: danish_key(each.name)))


def _only(found: tuple[T, ...], otherwise: Callable[[], T]) -> T:
    return found[-1] if found else otherwise()


def _by(document: Document, table: Table[T], round_id: int, key: Callable[[T], K]) -> Mapping[K, T]:
    """The things of a table by a key, made anew only after it was written."""
    return document.memory.remembered(
        (table.name, "by key"),
        round_id,
        lambda: {key(each): each for each in document.read(table, round_id)},
    )
