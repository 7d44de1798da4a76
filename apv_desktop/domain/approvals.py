"""Approval: who approves the plans, what was approved, and what was changed after it.

Source: domain.md, 4, no. 9: the members of the safety organisation, or the employer and one who
represents the employees, with names and dates; prosa.dk: nobody signs before all is there.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from datetime import date

from apv_desktop.domain.action_plans import ActionPlan, Activity, PlanStatus
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import RuleBroken, check_date, check_line, check_text, require

FEWEST_APPROVERS = 2
# How far a plan has come is no adjustment of what was agreed; nor are keys.
_PROGRESS = {
    "id", "number", "status", "effect", "effect_note", "given_up_reason", "ended_on", "activities",
    "note", "proposal_id", "agreed_on", "done_on",
}  # fmt: skip


@frozen
class Approver:
    """One who approves the plans; `signed_on` is the day the paper was signed."""

    id: int
    role: str = ""
    name: str = ""
    signed_on: date | None = None
    comment: str = ""
    position: int = 0

    def __post_init__(self) -> None:
        """Refuse what can only be a slip.

        Raises:
            RuleBroken: `line_too_long`, `text_too_long`, `date_unlikely`.
        """
        check_line(self.role, "role")
        check_line(self.name, "name")
        check_text(self.comment, "comment")
        check_date(self.signed_on, "signed_on")


@frozen
class Approval:
    """A version of the plans as they were approved, which can be printed again.

    `snapshot` is what its paper reads, `scan` the digest of the signed paper's bytes.
    """

    id: int
    number: int
    approved_on: date
    comment: str = ""
    snapshot: str = ""
    scan: str = ""
    scan_name: str = ""

    def __post_init__(self) -> None:
        """Refuse what can only be a slip.

        Raises:
            RuleBroken: `text_too_long`, `date_unlikely`.
        """
        check_text(self.comment, "approval_comment")
        check_date(self.approved_on, "approved_on")


@frozen
class Adjustment:
    """Why an approved plan was changed, and who decided it."""

    id: int
    plan_id: int
    day: date
    reason: str
    decided_by: str

    def __post_init__(self) -> None:
        """Refuse an adjustment that explains nothing.

        Raises:
            RuleBroken: `adjustment_reason_missing`, `decided_by_missing`, `text_too_long`,
                `line_too_long`.
        """
        require(self.reason, "adjustment_reason_missing", "adjustment_reason")
        require(self.decided_by, "decided_by_missing", "decided_by")
        check_text(self.reason, "adjustment_reason")
        check_line(self.decided_by, "decided_by")


@frozen
class FieldChange:
    """One field that differs; `part` is the activity it belongs to, empty for the plan itself."""

    field: str
    before: object = None
    after: object = None
    part: str = ""


@frozen
class Difference:
    """A plan that differs from the approved version: new since, taken out, or changed."""

    plan_id: int
    number: int
    is_new: bool = False
    is_gone: bool = False
    changes: tuple[FieldChange, ...] = ()


def check_ready(plans: Iterable[ActionPlan], approvers: Iterable[Approver]) -> None:
    """Refuse an approval of nothing, or by fewer than two.

    Raises:
        RuleBroken: `nothing_agreed`, `approvers_missing`.
    """
    if not promised(plans):
        raise RuleBroken("nothing_agreed", "plans")
    named = [approver for approver in approvers if approver.name.strip()]
    if len(named) < FEWEST_APPROVERS:
        raise RuleBroken("approvers_missing", "name")


def promised(plans: Iterable[ActionPlan]) -> tuple[ActionPlan, ...]:
    """The plans an approval is about: drafts are no promise yet."""
    return tuple(plan for plan in plans if plan.status is not PlanStatus.DRAFT)


def is_signed(approvers: Iterable[Approver]) -> bool:
    """Whether everybody named has signed, two at least."""
    named = [approver for approver in approvers if approver.name.strip()]
    return len(named) >= FEWEST_APPROVERS and all(each.signed_on for each in named)


def differences(
    approved: Sequence[ActionPlan], now: Sequence[ActionPlan]
) -> tuple[Difference, ...]:
    """What of the agreed has changed since it was approved, by the numbers of the plans."""
    before = {plan.id: plan for plan in approved}
    after = {plan.id: plan for plan in promised(now)}
    found = [
        *(Difference(p.id, p.number, is_gone=True) for p in approved if p.id not in after),
        *(Difference(p.id, p.number, is_new=True) for p in after.values() if p.id not in before),
    ]
    for plan_id in before.keys() & after.keys():
        changes = tuple(_changes(before[plan_id], after[plan_id]))
        if changes:
            found.append(Difference(plan_id, after[plan_id].number, changes=changes))
    return tuple(sorted(found, key=lambda difference: difference.number))


def unexplained(
    found: Iterable[Difference], adjustments: Iterable[Adjustment], since: date
) -> tuple[Difference, ...]:
    """The differences nobody has given a reason for since the approval."""
    explained = {each.plan_id for each in adjustments if each.day >= since}
    return tuple(each for each in found if each.plan_id not in explained)


def _changes(before: ActionPlan, after: ActionPlan) -> Iterator[FieldChange]:
    yield from _fields(before, after, "")
    old = {activity.id: activity for activity in before.activities}
    new = {activity.id: activity for activity in after.activities}
    for activity in before.activities:
        if activity.id not in new:
            yield FieldChange("what", activity.what, "", activity.what)
        else:
            yield from _fields(activity, new[activity.id], activity.what)
    for activity in after.activities:
        if activity.id not in old:
            yield FieldChange("what", "", activity.what, activity.what)


def _fields(
    before: ActionPlan | Activity, after: ActionPlan | Activity, part: str
) -> Iterator[FieldChange]:
    if before == after:  # as most are, among thousands
        return
    for field in fields(before):
        if field.name in _PROGRESS:
            continue
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old != new:
            yield FieldChange(field.name, old, new, part)
