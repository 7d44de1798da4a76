"""The parts a round's contents have: each is read of its tables, and again when one was written."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from apv_desktop.domain.assessment_meetings import AssessmentMeeting
from apv_desktop.domain.dreamteams import Dreamteam
from apv_desktop.domain.evaluations import Evaluation
from apv_desktop.domain.groups import MixChoice
from apv_desktop.domain.invitations import Invitation
from apv_desktop.domain.law_records import ProcessAccount
from apv_desktop.domain.meeting_texts import MeetingTexts
from apv_desktop.domain.people import in_order
from apv_desktop.domain.purposes import Purpose
from apv_desktop.domain.second_meetings import SecondMeeting
from apv_desktop.domain.sickness_absence import SicknessAbsence
from apv_desktop.domain.sorting import danish_key
from apv_desktop.domain.status_letters import StatusLetter
from apv_desktop.domain.suitability import SuitabilityDecision
from apv_desktop.domain.votings import Voting
from apv_desktop.domain.workplace import Department, Workplace
from apv_desktop.store import action_plans, groups, meeting_clocks, tables
from apv_desktop.store.table_reader import TableReader
from apv_desktop.store.tables import Table

T = TypeVar("T")
K = TypeVar("K")

# The tables of a part, and what reads it for the round with an id.
Part = tuple[tuple[str, ...], Callable[[TableReader, int], object]]


def read(document: TableReader, round_id: int) -> Mapping[str, object]:
    """What a round holds by the names of `Contents`, but for the rounds themselves."""
    known = document.memory.parts(round_id, _PARTS_OF)
    for name, (_, made) in _PARTS.items():
        if name not in known:
            known[name] = made(document, round_id)
    return known


def _all(table: Table[T], order: Callable[[Iterable[T]], tuple[T, ...]] = tuple) -> Part:
    """Every thing of a table."""
    return (table.name,), lambda document, at: document.read(table, at, order)


def _only(table: Table[T], otherwise: Callable[[], T]) -> Part:
    """The one thing of a table."""

    def made(document: TableReader, round_id: int) -> T:
        found = document.read(table, round_id)
        return found[-1] if found else otherwise()

    return (table.name,), made


def _by(table: Table[T], key: Callable[[T], K]) -> Part:
    """The things of a table by a key."""
    return (table.name,), lambda document, at: {
        key(each): each for each in document.read(table, at)
    }


def _by_name(departments: Iterable[Department]) -> tuple[Department, ...]:
    return tuple(sorted(departments, key=lambda each: danish_key(each.name)))


def _answers(document: TableReader, round_id: int) -> object:
    return {each.question: each.answer for each in document.read(tables.ANSWER, round_id)}


def _notes(document: TableReader, round_id: int) -> object:
    answers = document.read(tables.ANSWER, round_id)
    return {each.question: each.note for each in answers if each.note}


def _earlier(document: TableReader, round_id: int) -> object:
    rounds = document.read(tables.ROUND)
    number = next(each.number for each in rounds if each.id == round_id)
    before = [each.id for each in rounds if each.number < number]
    return meeting_clocks.earlier(document, before, round_id)


_PARTS: Mapping[str, Part] = {
    "workplace": _only(tables.WORKPLACE, Workplace),
    "departments": _all(tables.DEPARTMENT, _by_name),
    "people": _all(tables.PERSON, in_order),
    "steps": _by(tables.STEP, lambda each: each.step),
    "set_aside": _all(tables.SET_ASIDE),
    "answers": ((tables.ANSWER.name,), _answers),
    "answer_notes": ((tables.ANSWER.name,), _notes),
    "decision": _only(tables.DECISION, SuitabilityDecision),
    "aims": _only(tables.PURPOSE, Purpose),
    "past_items": _all(tables.PAST_ITEM),
    "sickness": _only(tables.SICKNESS, SicknessAbsence),
    "roles": _all(tables.ROLE),
    "meetings": _by(tables.MEETING, lambda each: each.kind),
    "replies": _by(tables.REPLY, lambda each: (each.person_id, each.meeting)),
    "attendance": _by(tables.ATTENDANCE, lambda each: (each.person_id, each.meeting)),
    "saved_questions": _all(tables.SAVED_QUESTION),
    "handovers": _all(tables.HANDOVER),
    "questions": _all(tables.QUESTION),
    "mix_choice": _only(tables.MIX_CHOICE, MixChoice),
    "seat_pairs": _all(tables.SEAT_PAIR),
    "materials": _all(tables.MATERIAL),
    "groups": (("work_group", "group_member"), groups.read),
    "invitation": _only(tables.INVITATION, Invitation),
    "script_items": _all(tables.SCRIPT_ITEM),
    "meeting_texts": _only(tables.MEETING_TEXT, MeetingTexts),
    "clocks": ((tables.MEETING_CLOCK.name, tables.STAGE.name), meeting_clocks.read),
    "earlier_seconds": ((tables.STAGE.name,), _earlier),
    "statements": _all(tables.STATEMENT),
    "photos": _all(tables.PHOTO),
    "passed_on": _all(tables.PASSED_ON),
    "assessments": _by(tables.ASSESSMENT, lambda each: each.wish_id),
    "assessment_meeting": _only(tables.ASSESSMENT_MEETING, AssessmentMeeting),
    "voting": _only(tables.VOTING, Voting),
    "condition_checks": _by(tables.CONDITION_CHECK, lambda each: each.condition),
    "theme_conditions": _all(tables.THEME_CONDITION),
    "second_meeting": _only(tables.SECOND_MEETING, SecondMeeting),
    "topics": _by(tables.TOPIC, lambda each: each.wish_id),
    "topic_seats": _all(tables.TOPIC_SEAT),
    "priorities": _by(tables.PRIORITY, lambda each: each.wish_id),
    "proposals": _all(tables.PROPOSAL),
    "plans": (("action_plan", "activity", "plan_wish"), action_plans.read),
    "measurements": _all(tables.MEASUREMENT),
    "approvers": _all(tables.APPROVER),
    "approvals": _all(tables.APPROVAL),
    "adjustments": _all(tables.ADJUSTMENT),
    "dreamteam": _only(tables.DREAMTEAM, Dreamteam),
    "dreamteam_members": _all(tables.DREAMTEAM_MEMBER),
    "wrap_ups": _all(tables.WRAP_UP),
    "open_items": _all(tables.OPEN_ITEM),
    "evaluation": _only(tables.EVALUATION, Evaluation),
    "lessons": _all(tables.LESSON),
    "discussions": _all(tables.DISCUSSION),
    "discussion_goals": _all(tables.DISCUSSION_GOAL),
    "letter": _only(tables.LETTER, StatusLetter),
    "messages": _all(tables.MESSAGE),
    "refusals": _all(tables.REFUSAL),
    "sent_letters": _all(tables.SENT_LETTER),
    "account": _only(tables.PROCESS_ACCOUNT, ProcessAccount),
    "specials": _by(tables.SPECIAL, lambda each: each.kind),
    "work_changes": _all(tables.WORK_CHANGE),
    "legal_answers": _by(tables.LEGAL_ANSWER, lambda each: each.item),
}


def _parts_of(found: Mapping[str, Part]) -> Mapping[str, list[str]]:
    by_table: dict[str, list[str]] = {}
    for name, (of, _) in found.items():
        for table in of:
            by_table.setdefault(table, []).append(name)
    return by_table


_PARTS_OF = _parts_of(_PARTS)
