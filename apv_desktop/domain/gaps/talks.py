"""What wrap-ups, evaluation and annual discussion still lack, and whether each is begun."""

from datetime import date, timedelta

from apv_desktop.domain import discussions, wrap_ups
from apv_desktop.domain.action_plans import FINISHED, PlanStatus
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.discussions import GoalOutcome
from apv_desktop.domain.dreamteams import elected_suffice
from apv_desktop.domain.evaluations import Evaluation
from apv_desktop.domain.gaps.shape import Begun, Found, Rules
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.steps import StepId

REMINDED = timedelta(weeks=8)  # before the year is over; our proposal


def _wrap_ups(contents: Contents, today: date) -> Found:
    """The method means them for larger workplaces: a smaller one is never asked to begin."""
    late = sum(each.is_due(today) for each in contents.wrap_ups)
    if late:
        yield "wrap_ups_due", {"count": late}
    waiting = len(wrap_ups.still_open(contents.open_items))
    if waiting and wrap_ups.coming(contents.wrap_ups) is None:
        yield "wrap_up_next_missing", {"count": waiting}
    if not contents.wrap_ups and _is_large(contents) and _promised(contents):
        yield "wrap_up_missing", {}


def _is_large(contents: Contents) -> bool:
    return not elected_suffice(contents.workplace.employee_count or len(contents.people))


def _promised(contents: Contents) -> bool:
    return any(plan.status is not PlanStatus.DRAFT for plan in contents.plans)


def _evaluation(contents: Contents, today: date) -> Found:
    if not _evaluation_begun(contents):
        if _is_time_to_evaluate(contents, today):
            yield "evaluation_missing", {}
        return
    if contents.evaluation.held_on is None:
        yield "evaluation_day_missing", {}
    if contents.evaluation.unanswered:
        yield "evaluation_unanswered", {"count": contents.evaluation.unanswered}
    if not contents.lessons:
        yield "lessons_missing", {}


def _is_time_to_evaluate(contents: Contents, today: date) -> bool:
    """When every plan has ended, or a year after the plans were made."""
    last = contents.meeting(MeetingKind.FOLLOW_UP_12).day
    ended = bool(contents.plans) and all(plan.status in FINISHED for plan in contents.plans)
    return ended or (last is not None and last < today)


def _evaluation_begun(contents: Contents) -> bool:
    return bool(contents.lessons) or contents.evaluation != Evaluation()


def _discussion(contents: Contents, today: date) -> Found:
    """Every employer owes one a year, so this is asked of all."""
    known = contents.discussions
    coming = discussions.coming(known)
    planned = None if coming is None else coming.planned_on
    due = discussions.next_due(known, today)
    if planned is not None and planned < today:
        yield "discussion_to_write", {"day": planned}
    elif planned is None and due is None:
        yield "discussion_missing", {}
    elif planned is None and due is not None and due < today:
        yield "discussion_late", {"day": due}
    elif planned is None and due is not None and due <= today + REMINDED:
        yield "discussion_due", {"day": due}
    yield from _record(contents, today)


def _record(contents: Contents, today: date) -> Found:
    """What the record of the newest one held still lacks to show that the law was kept."""
    last = discussions.last_held(contents.discussions, today)
    if last is None:
        return
    if not last.participants.strip():
        yield "discussion_participants_missing", {}
    asked = discussions.goals_to_judge(last, contents.discussions, contents.discussion_goals)
    unjudged = sum(goal.outcome is GoalOutcome.OPEN for goal in asked)
    if unjudged:
        yield "discussion_goals_open", {"count": unjudged}
    if not last.topics.strip() or not last.cooperation.strip():
        yield "discussion_cooperation_missing", {}
    if not last.competence.strip():
        yield "discussion_competence_missing", {}
    if not discussions.goals_of(last, contents.discussion_goals):
        yield "discussion_goals_missing", {}


RULES: Rules = {
    StepId.WRAP_UPS: _wrap_ups,
    StepId.EVALUATION: _evaluation,
    StepId.ANNUAL_DISCUSSION: _discussion,
}

BEGUN: Begun = {
    StepId.WRAP_UPS: lambda contents: bool(contents.wrap_ups),
    StepId.EVALUATION: _evaluation_begun,
    StepId.ANNUAL_DISCUSSION: lambda contents: bool(contents.discussions),
}
