"""What each step still lacks by the method, a code and its values for each gap."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from datetime import date

from apv_desktop.domain import assessments, questions, statements
from apv_desktop.domain.action_plans import FINISHED, PlanStatus
from apv_desktop.domain.assessments import Assessment, WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.groups import GROUP_SIZE
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.questions import QuestionKind
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.suitability import QUESTIONS, Answer, Decision


@frozen
class Missing:
    """One thing a step lacks; `code` names the sentence, `values` what it mentions."""

    step: StepId
    code: str
    values: Mapping[str, int | str | date] = field(default_factory=dict)


def missing(step: StepId, contents: Contents, today: date) -> tuple[Missing, ...]:
    """What `step` still lacks; empty for a step that is complete or asks for nothing."""
    rule = _RULES.get(step)
    if rule is None:
        return ()
    return tuple(Missing(step, code, values) for code, values in rule(contents, today))


_Found = Iterator[tuple[str, Mapping[str, int | str | date]]]


def _suitability(contents: Contents, today: date) -> _Found:
    unanswered = sum(contents.answers.get(q, Answer.OPEN) is Answer.OPEN for q in QUESTIONS)
    if unanswered:
        yield "answers_missing", {"count": unanswered}
    if contents.decision.decision is Decision.OPEN:
        yield "decision_missing", {}
    elif not contents.decision.reason.strip():
        yield "decision_reason_missing", {}


def _workplace(contents: Contents, today: date) -> _Found:
    for field_name in ("name", "employer", "representative"):
        if not getattr(contents.workplace, field_name).strip():
            yield f"workplace_{field_name}_missing", {}
    if contents.workplace.employee_count is None:
        yield "employee_count_missing", {}


def _participants(contents: Contents, today: date) -> _Found:
    listed, employed = len(contents.people), contents.workplace.employee_count
    if not listed:
        yield "participants_missing", {}
        return
    if employed is not None and listed < employed:
        yield "participants_fewer", {"listed": listed, "employed": employed}
    if not any(person.is_leader for person in contents.people):
        yield "leaders_missing", {}


def _dates(contents: Contents, today: date) -> _Found:
    for kind in MeetingKind:
        if contents.meeting(kind).day is None:
            yield f"date_{kind.value}_missing", {}


def _questions(contents: Contents, today: date) -> _Found:
    kinds = [question.kind for question in contents.questions]
    strengths = kinds.count(QuestionKind.STRENGTH)
    if strengths < questions.STRENGTH_QUESTIONS:
        yield (
            "strength_questions_few",
            {"chosen": strengths, "needed": questions.STRENGTH_QUESTIONS},
        )
    if QuestionKind.WISH not in kinds:
        yield "wish_question_missing", {}


def _groups(contents: Contents, today: date) -> _Found:
    for kind in GROUP_SIZE:
        groups = contents.groups_of(kind)
        placed = {person_id for group in groups for person_id in group.member_ids}
        if not groups:
            yield f"groups_{kind.value}_missing", {}
            continue
        outside = sum(person.id not in placed for person in contents.people)
        if outside:
            yield f"groups_{kind.value}_outside", {"count": outside}


def _invitation(contents: Contents, today: date) -> _Found:
    if contents.invitation.sent_on is None:
        yield "invitation_not_sent", {}


def _capture(contents: Contents, today: date) -> _Found:
    if not contents.strengths:
        yield "strengths_missing", {}
    if not contents.wishes:
        yield "wishes_missing", {}


def _marks(contents: Contents, today: date) -> _Found:
    if not any(wish.marks for wish in contents.wishes):
        yield "marks_missing", {}
    chosen = len(contents.shortlist)
    fewest = min(statements.FEWEST_SHORTLISTED, max(1, len(contents.wishes)))
    if not fewest <= chosen <= statements.MOST_SHORTLISTED:
        yield (
            "shortlist_size",
            {"chosen": chosen, "fewest": fewest, "most": statements.MOST_SHORTLISTED},
        )


def _assessment(contents: Contents, today: date) -> _Found:
    if not contents.shortlist:
        yield "shortlist_missing", {}
        return
    unassessed = sum(
        bool(assessments.gaps(contents.assessments.get(wish.id, Assessment(wish.id))))
        for wish in contents.shortlist
    )
    if unassessed:
        yield "assessments_missing", {"count": unassessed}


def _action_plans(contents: Contents, today: date) -> _Found:
    if not contents.plans:
        yield "plans_missing", {}
    promised = {plan.wish_id for plan in contents.plans}
    waiting = sum(
        assessment.verdict is WishVerdict.YES and assessment.wish_id not in promised
        for assessment in contents.assessments.values()
    )
    if waiting:
        yield "wishes_without_plan", {"count": waiting}
    for plan in contents.plans:
        if plan.status not in FINISHED and plan.gaps:
            yield "plan_incomplete", {"number": plan.number}
        elif plan.status is PlanStatus.DRAFT:
            yield "plan_not_agreed", {"number": plan.number}


def _board(contents: Contents, today: date) -> _Found:
    late = sum(plan.is_late(today) for plan in contents.plans)
    unchecked = sum(plan.check_is_overdue(today) for plan in contents.plans)
    if late > unchecked:
        yield "plans_late", {"count": late - unchecked}
    if unchecked:
        yield "effects_due", {"count": unchecked}


def _status_letter(contents: Contents, today: date) -> _Found:
    if contents.letter.sent_on is None:
        yield "letter_not_sent", {}


_RULES: Mapping[StepId, Callable[[Contents, date], _Found]] = {
    StepId.SUITABILITY: _suitability,
    StepId.WORKPLACE: _workplace,
    StepId.PARTICIPANTS: _participants,
    StepId.DATES: _dates,
    StepId.QUESTIONS: _questions,
    StepId.GROUPS: _groups,
    StepId.INVITATION: _invitation,
    StepId.CAPTURE: _capture,
    StepId.MARKS: _marks,
    StepId.ASSESSMENT: _assessment,
    StepId.ACTION_PLANS: _action_plans,
    StepId.BOARD: _board,
    StepId.STATUS_LETTER: _status_letter,
}
