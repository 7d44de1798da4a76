"""Approving the plans: by whom, as which version, with the signed paper, and what changed after."""

import json
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar, cast

from apv_desktop.domain import approvals as rules
from apv_desktop.domain.action_plans import ActionPlan
from apv_desktop.domain.approvals import Adjustment, Approval, Approver, Difference
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.people import Person
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.printing.saving import replacing
from apv_desktop.services.apv import Apv
from apv_desktop.store import photo_files, tables
from apv_desktop.store.rows import Row, encode, with_defaults
from apv_desktop.store.tables import ADJUSTMENT, APPROVAL, APPROVER, Table

T = TypeVar("T")

SCANS = ("pdf", "png", "jpg", "jpeg")
MOST_BYTES = 10_000_000
_BEGINNINGS = {"pdf": b"%PDF", "png": b"\x89PNG", "jpg": b"\xff\xd8\xff", "jpeg": b"\xff\xd8\xff"}


def add_approver(apv: Apv, role: str = "", name: str = "") -> Approver:
    """One more who approves."""
    approver = Approver(apv.new_id(), role, name, position=_next_position(apv))
    apv.edit("approver_added", [APPROVER.put(approver, round_id=apv.round_id)])
    return approver


def propose_approvers(apv: Apv, roles: dict[str, str]) -> None:
    """Those in charge of the workplace, by what `roles` calls each; those named are not doubled.

    Raises:
        RuleBroken: there is nobody to put down.
    """
    known = {approver.name.strip().casefold() for approver in apv.contents.approvers}
    made = [
        Approver(apv.new_id(), role, name, position=_next_position(apv) + at)
        for at, (field, role) in enumerate(roles.items())
        if (name := getattr(apv.contents.workplace, field).strip()) and name.casefold() not in known
    ]
    if not made:
        raise RuleBroken("nobody_to_propose", "approvers")
    apv.edit("approver_added", [APPROVER.put(each, round_id=apv.round_id) for each in made])


def change_approver(apv: Apv, approver_id: int, **values: Any) -> None:
    """Change fields of one who approves.

    Raises:
        RuleBroken: a value is refused.
    """
    known = next(each for each in apv.contents.approvers if each.id == approver_id)
    changed = replace(known, **values)
    apv.edit("approver_changed", [APPROVER.put(changed, round_id=apv.round_id)])


def remove_approver(apv: Apv, approver_id: int) -> None:
    """Take one off the list."""
    apv.edit("approver_removed", [APPROVER.drop(id=approver_id)])


def approve(apv: Apv, approved_on: date, comment: str) -> Approval:
    """Freeze the agreed plans as a version that can be printed again.

    Raises:
        RuleBroken: nothing is agreed, or fewer than two are named.
    """
    held = apv.contents
    rules.check_ready(held.plans, held.approvers)
    number = max((each.number for each in held.approvals), default=0) + 1
    approval = Approval(apv.new_id(), number, approved_on, comment, freeze(held))
    apv.edit("plans_approved", [APPROVAL.put(approval, round_id=apv.round_id)])
    return approval


def attach(apv: Apv, approval_id: int, path: Path) -> None:
    """Keep the signed paper, scanned or photographed, within the file.

    Raises:
        RuleBroken: `scan_unknown` for another kind of file, `scan_too_large`.
        OSError: it cannot be read.
    """
    kind = path.suffix.lower().removeprefix(".")
    content = path.read_bytes() if kind in SCANS else b""
    if kind not in SCANS or not content.startswith(_BEGINNINGS[kind]):
        raise RuleBroken("scan_unknown", "scan")
    if len(content) > MOST_BYTES:
        raise RuleBroken("scan_too_large", "scan", most=MOST_BYTES // 1_000_000)
    known = of(apv.contents, approval_id)
    digest = photo_files.digest_of(content)
    changed = replace(known, scan=digest, scan_name=path.name[:200])
    apv.edit("scan_attached", [APPROVAL.put(changed, round_id=apv.round_id)], [content])


def save_scan(apv: Apv, approval_id: int, path: Path) -> None:
    """Write the signed paper to `path`, where another program can show it.

    Raises:
        FileProblem: it cannot be read from the APV.
        OSError: the folder is full, gone or read-only; what lay at `path` is as it was.
    """
    content = apv.photo(of(apv.contents, approval_id).scan)
    with replacing(path) as target:
        target.write(content)


def detach(apv: Apv, approval_id: int) -> None:
    """Take the signed paper out of the file again."""
    known = of(apv.contents, approval_id)
    changed = replace(known, scan="", scan_name="")
    apv.edit("scan_removed", [APPROVAL.put(changed, round_id=apv.round_id)])


def adjust(apv: Apv, plan_id: int, reason: str, decided_by: str) -> None:
    """Say why an approved plan was changed, and who decided it.

    Raises:
        RuleBroken: the reason or the name is missing.
    """
    adjustment = Adjustment(apv.new_id(), plan_id, apv.today, reason, decided_by)
    apv.edit("plan_adjusted", [ADJUSTMENT.put(adjustment, round_id=apv.round_id)])


def of(contents: Contents, approval_id: int) -> Approval:
    """The approval with this id.

    Raises:
        KeyError: there is none.
    """
    for approval in contents.approvals:
        if approval.id == approval_id:
            return approval
    raise KeyError(approval_id)


def freeze(contents: Contents) -> str:
    """All that the paper of the agreed plans reads, as one text."""
    plans = rules.promised(contents.plans)
    ids = {plan.id for plan in plans}
    wishes = {wish_id for plan in plans for wish_id in plan.wish_ids}
    people = {a.person_id for plan in plans for a in plan.activities} - {None}
    proposals = {a.proposal_id for plan in plans for a in plan.activities}
    return json.dumps(
        {
            "workplace": encode(contents.workplace),
            "round": encode(contents.round),
            "people": {each.id: each.name for each in contents.people if each.id in people},
            "statements": [encode(s) for s in contents.statements if s.id in wishes],
            "assessments": [
                encode(each) for each in contents.assessments.values() if each.wish_id in wishes
            ],
            "assessment_meeting": encode(contents.assessment_meeting),
            "proposals": [encode(p) for p in contents.proposals if p.id in proposals],
            "measurements": [encode(each) for each in contents.measurements if each.plan_id in ids],
            "approvers": [encode(each) for each in contents.approvers],
            "plans": [_plan_row(plan) for plan in plans],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


@lru_cache(maxsize=4)
def thaw(approval: Approval) -> Contents:
    """The contents a version's paper reads, as they were when it was approved.

    Its one approval has no snapshot: that tells the paper that it prints a version.
    """
    held = json.loads(approval.snapshot)
    assessments = [_thawed(tables.ASSESSMENT, row) for row in held["assessments"]]
    return Contents(
        _thawed(tables.WORKPLACE, held["workplace"]),
        _thawed(tables.ROUND, held["round"]),
        people=tuple(Person(int(key), name) for key, name in held["people"].items()),
        statements=tuple(_thawed(tables.STATEMENT, row) for row in held["statements"]),
        assessments={each.wish_id: each for each in assessments},
        assessment_meeting=_thawed(tables.ASSESSMENT_MEETING, held.get("assessment_meeting", {})),
        proposals=tuple(_thawed(tables.PROPOSAL, row) for row in held["proposals"]),
        measurements=tuple(
            _thawed(tables.MEASUREMENT, row) for row in held.get("measurements", ())
        ),
        approvers=tuple(_thawed(APPROVER, row) for row in held["approvers"]),
        approvals=(replace(approval, snapshot=""),),
        plans=tuple(_plan(row) for row in held["plans"]),
    )


def changed_since(contents: Contents) -> tuple[Difference, ...]:
    """What of the agreed differs from the newest approved version; nothing before there is one."""
    if not contents.approvals:
        return ()
    known = contents.worked_out
    if changed_since not in known:
        approved = thaw(contents.approvals[-1]).plans
        known[changed_since] = rules.differences(approved, contents.plans)
    return cast(tuple[Difference, ...], known[changed_since])


def unexplained(contents: Contents) -> tuple[Difference, ...]:
    """The changes since the newest approved version that nobody has given a reason for."""
    if not contents.approvals:
        return ()
    since = contents.approvals[-1].approved_on
    return rules.unexplained(changed_since(contents), contents.adjustments, since)


def _plan_row(plan: ActionPlan) -> dict[str, object]:
    activities = [encode(activity) for activity in plan.activities]
    row = encode(plan, ("activities", "also_wishes"))
    return {**row, "activities": activities, "also_wishes": plan.also_wishes}


def _plan(row: dict[str, Any]) -> ActionPlan:
    activities = tuple(_thawed(tables.ACTIVITY, each) for each in row["activities"])
    also = tuple(row["also_wishes"])
    known = with_defaults(ActionPlan, row)
    return tables.ACTION_PLAN.decode(known, activities=activities, also_wishes=also)


def _next_position(apv: Apv) -> int:
    return max((each.position for each in apv.contents.approvers), default=0) + 1


def _thawed(table: Table[T], row: Row) -> T:
    return table.decode(with_defaults(table.cls, row))
