"""What preparing still lacks, and whether each of its steps is begun."""

from datetime import date, timedelta

from apv_desktop.domain import questions
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.gaps.shape import Begun, Found, Rules
from apv_desktop.domain.groups import GROUP_SIZE
from apv_desktop.domain.meeting_days import gap, gap_is_advised
from apv_desktop.domain.meetings import DIALOGUES, REQUIRED, MeetingKind
from apv_desktop.domain.purposes import Outcome, Purpose
from apv_desktop.domain.questions import QuestionKind
from apv_desktop.domain.roles import RoleKind
from apv_desktop.domain.sickness_absence import SicknessAbsence
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.suitability import QUESTIONS, Answer, Decision, unmet_stops
from apv_desktop.domain.workplace import SizeClass, presences, size_class

_TIME_TO_PACK = timedelta(days=5)


def _suitability(contents: Contents, today: date) -> Found:
    unanswered = sum(contents.answers.get(q, Answer.OPEN) is Answer.OPEN for q in QUESTIONS)
    elsewhere = contents.decision.decision is Decision.ANOTHER_METHOD
    if unanswered and not elsewhere:
        yield "answers_missing", {"count": unanswered}
    unmet = len(unmet_stops(contents.answers, contents.answer_notes, contents.decision.decision))
    if unmet:
        yield "stops_unmet", {"count": unmet}
    if contents.decision.decision is Decision.OPEN:
        yield "decision_missing", {}
    elif not contents.decision.reason.strip():
        yield "decision_reason_missing", {}


def _workplace(contents: Contents, today: date) -> Found:
    for field_name in ("name", "employer"):
        if not getattr(contents.workplace, field_name).strip():
            yield f"workplace_{field_name}_missing", {}
    if not contents.workplace.representative.strip():
        if size_class(contents.workplace.employee_count) is SizeClass.SMALL:
            yield "workplace_contact_missing", {}
        else:
            yield "workplace_representative_missing", {}
    if contents.workplace.employee_count is None:
        yield "employee_count_missing", {}


def _purpose(contents: Contents, today: date) -> Found:
    if not contents.round.purpose.strip():
        yield "purpose_missing", {}
    if contents.aims.hours is None:
        yield "hours_missing", {}
    if not contents.past_items and not contents.aims.is_first_apv:
        yield "past_apv_missing", {}
    unanswered = sum(item.outcome is Outcome.OPEN for item in contents.past_items)
    if unanswered:
        yield "past_outcomes_missing", {"count": unanswered}


def _sickness_absence(contents: Contents, today: date) -> Found:
    for field_name in ("observation", "interplay"):
        if not getattr(contents.sickness, field_name).strip():
            yield f"sickness_{field_name}_missing", {}


def _roles(contents: Contents, today: date) -> Found:
    named = [holder for holder in contents.roles if contents.holder_name(holder)]
    if not any(holder.kind is RoleKind.LEADER for holder in named):
        yield "meeting_leader_missing", {}
    unasked = sum(holder.agreed_on is None for holder in named)
    if unasked:
        yield "roles_not_agreed", {"count": unasked}


def _participants(contents: Contents, today: date) -> Found:
    listed, employed = len(contents.people), contents.workplace.employee_count
    if not listed:
        yield "participants_missing", {}
        return
    if employed is not None and listed < employed:
        yield "participants_fewer", {"listed": listed, "employed": employed}
    if not any(person.is_leader for person in contents.people):
        yield "leaders_missing", {}
    lacking = sum(each.lacking for each in presences(contents.departments, contents.people))
    if lacking and (employed is None or listed >= employed):
        yield "departments_fewer", {"count": lacking}
    if contents.set_aside:
        yield "rows_set_aside", {"count": len(contents.set_aside)}


def _dates(contents: Contents, today: date) -> Found:
    for kind in REQUIRED:
        if contents.meeting(kind).day is None:
            yield f"date_{kind.value}_missing", {}
    between = gap(contents.meetings)
    explained = bool(contents.meeting(MeetingKind.DIALOGUE_2).reason.strip())
    if between is not None and not explained and not gap_is_advised(contents.meetings):
        yield "dialogue_gap_unexplained", {"days": between.days}


def _questions(contents: Contents, today: date) -> Found:
    kinds = [question.kind for question in contents.questions]
    strengths = kinds.count(QuestionKind.STRENGTH)
    if strengths < questions.STRENGTH_QUESTIONS:
        yield (
            "strength_questions_few",
            {"chosen": strengths, "needed": questions.STRENGTH_QUESTIONS},
        )
    if QuestionKind.WISH not in kinds:
        yield "wish_question_missing", {}


def _groups(contents: Contents, today: date) -> Found:
    for kind in GROUP_SIZE:
        groups = contents.groups_of(kind)
        placed = {person_id for group in groups for person_id in group.member_ids}
        if not groups:
            yield f"groups_{kind.value}_missing", {}
            continue
        away = contents.away(kind)
        outside = sum(p.id not in placed and p.id not in away for p in contents.people)
        if outside:
            yield f"groups_{kind.value}_outside", {"count": outside}


def _materials(contents: Contents, today: date) -> Found:
    """What is not packed for the next dialogue meeting, in the last days before it."""
    for kind in DIALOGUES:
        day = contents.meeting(kind).day
        if day is not None and today < day <= today + _TIME_TO_PACK and contents.people:
            left = sum(line.is_open for line in contents.checklist(kind))
            if left:
                yield f"materials_{kind.value}_unpacked", {"count": left}


def _invitation(contents: Contents, today: date) -> Found:
    sent = contents.invitation
    if sent.sent_on is None:
        yield "invitation_not_sent", {}
        return
    day = contents.meeting(MeetingKind.DIALOGUE_1).day
    waits = sent.reply_by is not None and sent.reply_by < today and sent.reminded_on is None
    if waits and contents.replies and (day is None or today <= day):
        left = sum((p.id, MeetingKind.DIALOGUE_1) not in contents.replies for p in contents.people)
        if left:
            yield "replies_open", {"count": left}


def _workplace_begun(contents: Contents) -> bool:
    return bool(contents.workplace.employer or contents.workplace.representative)


def _purpose_begun(contents: Contents) -> bool:
    return bool(contents.round.purpose or contents.past_items) or contents.aims != Purpose()


def _invitation_begun(contents: Contents) -> bool:
    return contents.invitation.sent_on is not None or bool(contents.invitation.own_words)


RULES: Rules = {
    StepId.SUITABILITY: _suitability,
    StepId.WORKPLACE: _workplace,
    StepId.PURPOSE: _purpose,
    StepId.SICKNESS_ABSENCE: _sickness_absence,
    StepId.PARTICIPANTS: _participants,
    StepId.ROLES: _roles,
    StepId.DATES: _dates,
    StepId.QUESTIONS: _questions,
    StepId.GROUPS: _groups,
    StepId.INVITATION: _invitation,
    StepId.MATERIALS: _materials,
}

BEGUN: Begun = {
    StepId.SUITABILITY: lambda contents: bool(contents.answers) or bool(contents.decision.reason),
    StepId.WORKPLACE: _workplace_begun,
    StepId.PURPOSE: _purpose_begun,
    StepId.SICKNESS_ABSENCE: lambda contents: contents.sickness != SicknessAbsence(),
    StepId.PARTICIPANTS: lambda contents: bool(contents.people),
    StepId.ROLES: lambda contents: bool(contents.roles),
    StepId.DATES: lambda contents: any(meeting.day for meeting in contents.meetings.values()),
    StepId.QUESTIONS: lambda contents: bool(contents.questions),
    StepId.GROUPS: lambda contents: bool(contents.groups),
    StepId.INVITATION: _invitation_begun,
    StepId.MATERIALS: lambda contents: bool(contents.materials),
}
