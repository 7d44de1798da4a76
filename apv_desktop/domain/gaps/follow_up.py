"""What plans and follow-up still lack, and whether each of their steps is begun."""

from datetime import date

from apv_desktop.domain.action_plans import FINISHED, PlanStatus
from apv_desktop.domain.approvals import is_signed, promised
from apv_desktop.domain.assessments import Assessment, WishVerdict, is_blank
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.dreamteams import Dreamteam
from apv_desktop.domain.due import silent_weeks
from apv_desktop.domain.gaps.shape import Begun, Found, Rules
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.promises import unanswered
from apv_desktop.domain.steps import StepId

_PROMISED = (PlanStatus.AGREED, PlanStatus.DONE)


def _action_plans(contents: Contents, today: date) -> Found:
    if not contents.plans:
        yield "plans_missing", {}
    promised = {wish_id for plan in contents.plans for wish_id in plan.wish_ids}
    waiting = sum(
        assessment.verdict is WishVerdict.YES and assessment.wish_id not in promised
        for assessment in contents.assessments.values()
    )
    if waiting:
        yield "wishes_without_plan", {"count": waiting}
    unassessed = _unassessed(contents)
    for plan in contents.plans:
        if plan.status not in FINISHED and not unassessed.isdisjoint(plan.wish_ids):
            yield "plan_before_assessment", {"number": plan.number}
        if plan.status not in FINISHED and plan.gaps:
            yield "plan_incomplete", {"number": plan.number}
        elif plan.status is PlanStatus.DRAFT:
            yield "plan_not_agreed", {"number": plan.number}


def _unassessed(contents: Contents) -> set[int]:
    """The wishes nobody has assessed: a plan of one builds on marks alone.

    It may be made, but never in silence (domain.md, section 7, no. 8).
    """
    return {
        wish.id
        for wish in contents.standing
        if is_blank(contents.assessments.get(wish.id, Assessment(wish.id)))
    }


def _approval(contents: Contents, today: date) -> Found:
    agreed = promised(contents.plans)
    if not contents.approvals:
        if any(plan.status not in FINISHED for plan in agreed):
            yield "plans_not_approved", {}
        return
    if not contents.approvals[-1].scan and not is_signed(contents.approvers):
        yield "approval_unsigned", {}


def _board(contents: Contents, today: date) -> Found:
    late = sum(plan.is_late(today) for plan in contents.plans)
    unchecked = sum(plan.check_is_overdue(today) for plan in contents.plans)
    if late > unchecked:
        yield "plans_late", {"count": late - unchecked}
    if unchecked:
        yield "effects_due", {"count": unchecked}


def _promises(contents: Contents, today: date) -> Found:
    """Nobody owes an answer before the meeting that gives it has been held."""
    answered_on = contents.meeting(MeetingKind.ASSESSMENT).day
    if answered_on is None or answered_on >= today:
        return
    silent = unanswered(contents)
    if silent:
        yield "wishes_unanswered", {"count": silent}


def _dreamteam(contents: Contents, today: date) -> Found:
    """A team is no duty: whoever has not begun one is asked for nothing."""
    if not _dreamteam_begun(contents):
        return
    members = contents.dreamteam_members
    if not members:
        yield "dreamteam_members_missing", {}
    waiting = sum(each.accepted_on is None for each in members)
    if waiting:
        yield "dreamteam_not_accepted", {"count": waiting}
    if contents.dreamteam.ends_on is None:
        yield "dreamteam_end_missing", {}


def _communication(contents: Contents, today: date) -> Found:
    """Nobody owes word of plans before one is agreed."""
    weeks = silent_weeks(contents, today)
    if weeks:
        yield "silence", {"count": weeks}
    elif not contents.messages and any(p.status in _PROMISED for p in contents.plans):
        yield "messages_missing", {}
    late = sum(each.is_late(today) for each in contents.messages)
    if late:
        yield "messages_late", {"count": late}


def _status_letter(contents: Contents, today: date) -> Found:
    if contents.letter.sent_on is None:
        yield "letter_not_sent", {}


def _dreamteam_begun(contents: Contents) -> bool:
    return bool(contents.dreamteam_members) or contents.dreamteam != Dreamteam()


def _board_begun(contents: Contents) -> bool:
    return any(plan.status is not PlanStatus.DRAFT for plan in contents.plans)


def _letter_begun(contents: Contents) -> bool:
    return contents.letter.sent_on is not None or bool(contents.letter.own_words)


RULES: Rules = {
    StepId.ACTION_PLANS: _action_plans,
    StepId.APPROVAL: _approval,
    StepId.BOARD: _board,
    StepId.PROMISES: _promises,
    StepId.DREAMTEAM: _dreamteam,
    StepId.COMMUNICATION: _communication,
    StepId.STATUS_LETTER: _status_letter,
}

BEGUN: Begun = {
    StepId.ACTION_PLANS: lambda contents: bool(contents.plans),
    StepId.APPROVAL: lambda contents: bool(contents.approvals or contents.approvers),
    StepId.BOARD: _board_begun,
    StepId.PROMISES: _board_begun,
    StepId.DREAMTEAM: _dreamteam_begun,
    StepId.COMMUNICATION: lambda contents: bool(contents.messages or contents.refusals),
    StepId.STATUS_LETTER: _letter_begun,
}
