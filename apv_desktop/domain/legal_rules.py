"""What shows that each item of the law is met, and what it lacks: a rule for each.

Source: domain.md, section 4, the table of fourteen. A rule asks the steps of the journey where
they know the answer, so that the check, the tree and the paper cannot disagree.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from datetime import date

from apv_desktop.domain import coverage, discussions
from apv_desktop.domain.action_plans import FINISHED, ActionPlan, PlanStatus
from apv_desktop.domain.approvals import promised
from apv_desktop.domain.assessments import Assessment, is_blank
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.coverage import FINE
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.gaps.shape import Values
from apv_desktop.domain.law_records import STAGES, Relevance
from apv_desktop.domain.meetings import DIALOGUES
from apv_desktop.domain.missing import missing
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.workplace import SizeClass, size_class

# What the record of the annual discussion needs to show that the law was kept.
_RECORD = (
    "discussion_participants_missing",
    "discussion_goals_open",
    "discussion_cooperation_missing",
    "discussion_competence_missing",
    "discussion_goals_missing",
)
# The fields of an action plan that the law asks for; goal and day of follow-up are the method's.
LEGAL_FIELDS = ("problem", "nature", "severity", "scope", "causes", "what", "who", "deadline")


@frozen
class Told:
    """One thing that shows an item is met, or that it lacks; `code` and `values` say what.

    `step` and `row` are where it stands; `field` is the field of the legal check itself.
    """

    code: str
    step: StepId
    values: Values = field(default_factory=dict)
    lacks: bool = False
    row: int = 0
    field: str = ""


_Rule = Iterator[Told]


def _of(step: StepId, contents: Contents, today: date, *codes: str) -> _Rule:
    """What a step lacks; with `codes` only those."""
    for gap in missing(step, contents, today):
        if not codes or gap.code in codes:
            yield Told(gap.code, step, gap.values, lacks=True)


def _carried_out(contents: Contents, today: date) -> _Rule:
    yield from _of(
        StepId.WORKPLACE, contents, today, "workplace_employer_missing", "employee_count_missing"
    )
    if contents.workplace.employer.strip():
        yield Told("employer", StepId.WORKPLACE, {"name": contents.workplace.employer.strip()})
    if not contents.wishes:
        yield Told("mapping_missing", StepId.HOLD_1, lacks=True)
    for kind in DIALOGUES:
        meeting = contents.meeting(kind)
        if meeting.day is not None and meeting.day <= today:
            yield Told(f"held_{kind.value}", StepId.DATES, {"day": meeting.day})


def _written_method(contents: Contents, today: date) -> _Rule:
    yield from _of(
        StepId.SUITABILITY, contents, today, "decision_missing", "decision_reason_missing"
    )
    yield from _of(StepId.PURPOSE, contents, today, "purpose_missing")
    yield from _of(
        StepId.DATES, contents, today, *(f"date_{kind.value}_missing" for kind in DIALOGUES)
    )
    if contents.decision.reason.strip():
        yield Told("method_chosen", StepId.SUITABILITY)
    if contents.round.purpose.strip():
        yield Told("purpose_written", StepId.PURPOSE)
    if contents.people:
        yield Told("people_listed", StepId.PARTICIPANTS, {"count": len(contents.people)})
    if contents.account.planned.strip() or contents.account.carried_out.strip():
        yield Told("own_account", StepId.LEGAL_CHECK, field="planned")


def _risk_assessment(contents: Contents, today: date) -> _Rule:
    yield from _of(StepId.ASSESSMENT, contents, today)
    yield from _of(StepId.BLIND_SPOTS, contents, today)
    assessed = [each for each in contents.assessments.values() if not is_blank(each)]
    if assessed:
        yield Told("wishes_assessed", StepId.ASSESSMENT, {"count": len(assessed)})
    unassessed = [plan for plan in _running(contents) if _builds_on_marks(plan, contents)]
    for plan in unassessed[:1]:
        values = {"count": len(unassessed), "number": plan.number}
        yield Told("plans_unassessed", StepId.ASSESSMENT, values, lacks=True)


def _sickness_absence(contents: Contents, today: date) -> _Rule:
    yield from _of(StepId.SICKNESS_ABSENCE, contents, today)
    note = contents.sickness
    if note.observation.strip() and note.interplay.strip():
        yield Told("sickness_written", StepId.SICKNESS_ABSENCE)
    if note.since is not None and note.until is not None:
        yield Told("sickness_period", StepId.SICKNESS_ABSENCE,
                   {"since": note.since, "until": note.until})  # fmt: skip
    elif note.observation.strip():
        yield Told("sickness_period_missing", StepId.SICKNESS_ABSENCE, lacks=True)


def _action_plan(contents: Contents, today: date) -> _Rule:
    yield from _of(StepId.ACTION_PLANS, contents, today, "plans_missing", "wishes_without_plan")
    running = _running(contents)
    lacking = [plan for plan in running if not set(LEGAL_FIELDS).isdisjoint(plan.gaps)]
    for plan in lacking[:1]:
        values = {"count": len(lacking), "number": plan.number}
        yield Told("plans_incomplete", StepId.ACTION_PLANS, values, lacks=True, row=plan.id)
    whole = sum(set(LEGAL_FIELDS).isdisjoint(plan.gaps) for plan in contents.plans)
    if whole:
        yield Told("plans_whole", StepId.ACTION_PLANS, {"count": whole})


def _follow_up(contents: Contents, today: date) -> _Rule:
    agreed = promised(contents.plans)
    if not agreed:
        yield Told("nothing_agreed", StepId.ACTION_PLANS, lacks=True)
    yield from _of(StepId.BOARD, contents, today, "effects_due")
    undated = [p for p in agreed if p.status not in FINISHED and p.follow_up is None]
    for plan in undated[:1]:
        values = {"count": len(undated), "number": plan.number}
        yield Told("plans_undated", StepId.ACTION_PLANS, values, lacks=True, row=plan.id)
    known = sum(plan.status is PlanStatus.CLOSED for plan in agreed)
    if known:
        yield Told("effects_known", StepId.BOARD, {"count": known})
    days = [p.follow_up for p in agreed if p.status not in FINISHED and p.follow_up is not None]
    coming = [day for day in days if day >= today]
    if coming:
        yield Told("next_check", StepId.BOARD, {"day": min(coming)})


def _participation(contents: Contents, today: date) -> _Rule:
    # Under ten employees no one has to be elected; the employees themselves take part.
    yield from _of(StepId.WORKPLACE, contents, today, "workplace_representative_missing")
    has_group = size_class(contents.workplace.employee_count) in (SizeClass.MIDDLE, SizeClass.LARGE)
    if has_group and not contents.workplace.supervisor.strip():
        yield Told("supervisor_missing", StepId.WORKPLACE, lacks=True)
    for stage in STAGES:
        name = f"{stage}_by"
        if contents.account.has_taken_part(stage):
            who = " ".join(getattr(contents.account, name).split())
            yield Told(f"stage_{stage}", StepId.LEGAL_CHECK, {"who": who}, field=name)
        else:
            yield Told(f"stage_{stage}_missing", StepId.LEGAL_CHECK, lacks=True, field=name)


def _accessible(contents: Contents, today: date) -> _Rule:
    account = contents.account
    place = account.storage.strip()
    yield (
        Told("storage", StepId.LEGAL_CHECK, {"place": place}, field="storage")
        if place
        else Told("storage_missing", StepId.LEGAL_CHECK, lacks=True, field="storage")
    )
    yield (
        Told("announced", StepId.LEGAL_CHECK, {"day": account.announced_on}, field="announced_on")
        if account.announced_on is not None
        else Told("announced_missing", StepId.LEGAL_CHECK, lacks=True, field="announced_on")
    )


def _approval(contents: Contents, today: date) -> _Rule:
    if not contents.approvals:
        yield Told("plans_not_approved", StepId.APPROVAL, lacks=True)
        return
    yield from _of(StepId.APPROVAL, contents, today)
    newest = contents.approvals[-1]
    yield Told("approved", StepId.APPROVAL,
               {"day": newest.approved_on, "number": newest.number})  # fmt: skip
    if contents.adjustments:
        yield Told("adjusted", StepId.APPROVAL, {"count": len(contents.adjustments)})


def _work_changes(contents: Contents, today: date) -> _Rule:
    asked = contents.account.changes_asked_on
    if not coverage.asked_lately(contents, today):
        yield Told("changes_not_asked", StepId.COVERAGE, lacks=True)
    elif asked is not None:
        yield Told("changes_asked", StepId.COVERAGE, {"day": asked})
    still = coverage.open_changes(contents)
    if still:
        yield Told("changes_open", StepId.COVERAGE, {"count": len(still)}, lacks=True)
    seen = len(contents.work_changes) - len(still)
    if seen:
        yield Told("changes_seen", StepId.COVERAGE, {"count": seen})


def _all_conditions(contents: Contents, today: date) -> _Rule:
    standing = coverage.covers(contents, today)
    lacking = sum(state not in FINE for state in standing.values())
    if lacking:
        yield Told("conditions_lacking", StepId.COVERAGE, {"count": lacking}, lacks=True)
    if len(standing) > lacking:
        yield Told("conditions_fine", StepId.COVERAGE, {"count": len(standing) - lacking})
    due = coverage.first_due(contents)
    if due is not None:
        yield Told("first_due", StepId.COVERAGE, {"day": due})


def _annual_discussion(contents: Contents, today: date) -> _Rule:
    held = discussions.held_within_a_year(contents.discussions, today)
    if held is None:
        yield Told("discussion_not_held", StepId.ANNUAL_DISCUSSION, lacks=True)
    elif held.held_on is not None:
        yield Told("discussion_held", StepId.ANNUAL_DISCUSSION, {"day": held.held_on})
    yield from _of(StepId.ANNUAL_DISCUSSION, contents, today, *_RECORD)


def _special_assessments(contents: Contents, today: date) -> _Rule:
    still = coverage.open_specials(contents)
    if still:
        yield Told("specials_open", StepId.COVERAGE, {"count": len(still)}, lacks=True)
    known = [each for each in contents.specials.values() if not coverage.special_is_open(each)]
    referred = sum(each.relevance is Relevance.YES for each in known)
    if referred:
        yield Told("specials_referred", StepId.COVERAGE, {"count": referred})
    if len(known) > referred:
        yield Told("specials_not_relevant", StepId.COVERAGE, {"count": len(known) - referred})


def _prevention(contents: Contents, today: date) -> _Rule:
    if not contents.account.prevention.strip():
        yield Told("prevention_missing", StepId.LEGAL_CHECK, lacks=True, field="prevention")
    else:
        yield Told("prevention_written", StepId.LEGAL_CHECK, field="prevention")
    causes = sum(bool(plan.causes.strip()) for plan in contents.plans)
    if causes:
        yield Told("causes_known", StepId.ACTION_PLANS, {"count": causes})


def _running(contents: Contents) -> list[ActionPlan]:
    return [plan for plan in contents.plans if plan.status not in FINISHED]


def _builds_on_marks(plan: ActionPlan, contents: Contents) -> bool:
    known = (contents.assessments.get(each, Assessment(each)) for each in plan.wish_ids)
    return any(is_blank(each) for each in known)


RULES: Mapping[str, Callable[[Contents, date], _Rule]] = {
    "carried_out": _carried_out,
    "written_method": _written_method,
    "risk_assessment": _risk_assessment,
    "sickness_absence": _sickness_absence,
    "action_plan": _action_plan,
    "follow_up": _follow_up,
    "participation": _participation,
    "accessible": _accessible,
    "approval": _approval,
    "work_changes": _work_changes,
    "all_conditions": _all_conditions,
    "annual_discussion": _annual_discussion,
    "special_assessments": _special_assessments,
    "prevention": _prevention,
}
# The step each item is about, where one goes when nothing is missing.
HOME: Mapping[str, StepId] = {
    "carried_out": StepId.WORKPLACE,
    "written_method": StepId.SUITABILITY,
    "risk_assessment": StepId.ASSESSMENT,
    "sickness_absence": StepId.SICKNESS_ABSENCE,
    "action_plan": StepId.ACTION_PLANS,
    "follow_up": StepId.BOARD,
    "participation": StepId.LEGAL_CHECK,
    "accessible": StepId.LEGAL_CHECK,
    "approval": StepId.APPROVAL,
    "work_changes": StepId.COVERAGE,
    "all_conditions": StepId.COVERAGE,
    "annual_discussion": StepId.ANNUAL_DISCUSSION,
    "special_assessments": StepId.COVERAGE,
    "prevention": StepId.LEGAL_CHECK,
}
