"""Approval: frozen as it was, signed, and what was changed after it has a reason."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given

from apv_desktop.domain.action_plans import ActivityStatus, PlanStatus
from apv_desktop.domain.approvals import Approval, promised, unexplained
from apv_desktop.domain.assessment_meetings import AssessmentMeeting
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services import action_plans, approvals, files, workplace
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from tests import strategies
from tests.printing import samples
from tests.printing.reading import printed

DAY = date(2027, 3, 1)
PDF = b"%PDF-1.4 underskrevet"


def approved(apv: Apv) -> Approval:
    return approvals.approve(apv, DAY, "Godt arbejde")


def test_the_frozen_version_prints_as_it_did_whatever_happens_later(example: Apv) -> None:
    before = replace(example.contents, plans=promised(example.contents.plans))
    papers = {each: printed(each, before, today=DAY).data for each in ("action-plan",)}
    version = approved(example)
    plan = example.contents.plans[0]
    action_plans.change(example, plan.id, goal="Noget helt andet", problem="Et nyt problem")
    frozen = approvals.thaw(approvals.of(example.contents, version.id))
    for name, data in papers.items():
        assert printed(name, frozen, today=DAY).data == data


@given(strategies.contents())
def test_what_is_frozen_comes_back_whole(whole: Contents) -> None:
    frozen = approvals.thaw(Approval(1, 1, DAY, snapshot=approvals.freeze(whole)))
    assert frozen.plans == promised(whole.plans)
    assert frozen.workplace == whole.workplace
    assert frozen.assessment_meeting == whole.assessment_meeting
    for plan in frozen.plans:
        for wish_id in plan.wish_ids:
            assert frozen.statement(wish_id) == whole.statement(wish_id)
        for activity in plan.activities:
            assert frozen.who(activity) == whole.who(activity)


def test_a_version_from_before_a_column_came_is_still_read() -> None:
    snapshot = approvals.freeze(samples.small()).replace('"cost":"28.000 kr.",', "")
    snapshot = snapshot.replace('"note":"",', "")
    assert "28.000" not in snapshot
    frozen = approvals.thaw(Approval(1, 1, DAY, snapshot=snapshot))
    assert frozen.plans[0].cost == ""


def test_a_version_from_before_the_scale_was_kept_is_still_read() -> None:
    held = json.loads(approvals.freeze(samples.small()))
    del held["assessment_meeting"]
    frozen = approvals.thaw(Approval(1, 1, DAY, snapshot=json.dumps(held)))
    assert frozen.assessment_meeting == AssessmentMeeting()


def test_an_approval_needs_an_agreed_plan_and_two_names(small: Apv) -> None:
    with pytest.raises(RuleBroken, match="nothing_agreed"):
        approved(small)
    plan = action_plans.add(small)
    values = {"problem": "Støj", "goal": "Ro"}
    who = {"what": "Flyt", "who": "Bo", "deadline": date(2027, 5, 1)}
    action_plans.fill_in(small, plan.id, values, {plan.activities[0].id: who})
    action_plans.agree(small, plan.id)
    approvals.add_approver(small, "arbejdsgiver", "Åse Holm")
    approvals.add_approver(small, "arbejdsleder", " ")
    with pytest.raises(RuleBroken, match="approvers_missing"):
        approved(small)
    approvals.add_approver(small, "arbejdsmiljørepræsentant", "Bo")
    assert approved(small).number == 1
    assert approved(small).number == 2


def test_how_far_it_is_is_no_change_of_what_was_agreed(example: Apv) -> None:
    approved(example)
    plan = example.contents.plans[2]
    action_plans.change_activity(
        example, plan.id, plan.activities[1].id, status=ActivityStatus.DONE, note="Færdig"
    )
    action_plans.give_up(example, plan.id, "For dyrt")
    assert approvals.changed_since(example.contents) == ()


def test_what_was_changed_is_told_field_by_field(example: Apv) -> None:
    approved(example)
    plan = example.contents.plans[2]
    first = plan.activities[0]
    action_plans.change(example, plan.id, goal="Femten minutter")
    action_plans.change_activity(example, plan.id, first.id, deadline=date(2027, 9, 1))
    action_plans.add_activity(example, plan.id)
    gone = example.contents.plans[0]
    action_plans.remove(example, gone.id)
    found = {each.number: each for each in approvals.changed_since(example.contents)}
    assert found[gone.number].is_gone
    changes = {(each.part, each.field): each.after for each in found[plan.number].changes}
    assert changes["", "goal"] == "Femten minutter"
    assert changes[first.what, "deadline"] == date(2027, 9, 1)
    example.undo()


def test_a_change_is_explained_by_a_reason_and_a_name(example: Apv) -> None:
    approved(example)
    plan = example.contents.plans[2]
    action_plans.change(example, plan.id, goal="Femten minutter")
    for reason, who, code in (
        (" ", "Åse", "adjustment_reason_missing"),
        ("Travlt", "", "decided_by_missing"),
    ):
        with pytest.raises(RuleBroken, match=code):
            approvals.adjust(example, plan.id, reason, who)
    approvals.adjust(example, plan.id, "Travlt i juli", "Åse")
    found = approvals.changed_since(example.contents)
    assert not unexplained(found, example.contents.adjustments, DAY)


def test_the_signed_page_is_kept_in_the_file_and_comes_out_the_same(
    example: Apv, tmp_path: Path, around: Surroundings
) -> None:
    version = approved(example)
    scan = tmp_path / "underskrift æøå.pdf"
    scan.write_bytes(PDF)
    approvals.attach(example, version.id, scan)
    path = example.path
    example.close()
    again = files.open_apv(path, around)
    kept = approvals.of(again.contents, version.id)
    assert kept.scan_name == scan.name
    assert again.photo(kept.scan) == PDF
    other = tmp_path / "ny.pdf"
    other.write_bytes(PDF + b" igen")
    approvals.attach(again, version.id, other)
    assert again.photo(approvals.of(again.contents, version.id).scan) == PDF + b" igen"
    again.undo()
    assert again.photo(kept.scan) == PDF
    approvals.detach(again, version.id)
    assert approvals.of(again.contents, version.id).scan == ""
    again.undo()
    assert again.photo(kept.scan) == PDF
    again.close()


def test_the_history_keeps_the_digest_of_a_scan_and_the_file_its_bytes_once(
    example: Apv, tmp_path: Path
) -> None:
    version = approved(example)
    scan = tmp_path / "stor.pdf"
    scan.write_bytes(PDF + bytes(200_000))
    told = len(str(example.events()))
    approvals.attach(example, version.id, scan)
    approvals.detach(example, version.id)
    example.undo()
    grown = len(str(example.events())) - told
    assert grown < 3 * (len(version.snapshot) * 2 + 2_000) < 200_000
    example.close()
    assert example.path.stat().st_size < 900_000


def test_a_scan_outlives_the_first_edit_of_the_next_session(
    example: Apv, tmp_path: Path, around: Surroundings
) -> None:
    """That is when bytes go which nothing speaks of any more."""
    version = approved(example)
    scan = tmp_path / "underskrift.pdf"
    scan.write_bytes(PDF)
    approvals.attach(example, version.id, scan)
    path = example.path
    example.close()
    again = files.open_apv(path, around)
    approvals.add_approver(again)
    assert again.photo(approvals.of(again.contents, version.id).scan) == PDF
    again.close()


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("brev.docx", b"PK", "scan_unknown"),
        ("falsk.pdf", b"MZ", "scan_unknown"),
        ("stor.pdf", b"%PDF" + bytes(approvals.MOST_BYTES), "scan_too_large"),
    ],
    ids=["kind", "content", "size"],
)
def test_what_is_no_scan_is_refused(
    example: Apv, tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    version = approved(example)
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(RuleBroken, match=code):
        approvals.attach(example, version.id, path)
    assert approvals.of(example.contents, version.id) == version


def test_the_names_of_the_workplace_are_proposed_once(small: Apv) -> None:
    roles = {"employer": "arbejdsgiver", "representative": "AMR"}
    with pytest.raises(RuleBroken, match="nobody_to_propose"):
        approvals.propose_approvers(small, roles)
    workplace.change(small, employer="Åse Holm", representative="Bo Bech")
    approvals.propose_approvers(small, roles)
    assert [each.name for each in small.contents.approvers] == ["Åse Holm", "Bo Bech"]
    first = small.contents.approvers
    with pytest.raises(RuleBroken, match="nobody_to_propose"):
        approvals.propose_approvers(small, roles)
    assert small.contents.approvers == first


def test_drafts_are_not_frozen(example: Apv) -> None:
    frozen = approvals.thaw(approved(example))
    assert all(plan.status is not PlanStatus.DRAFT for plan in frozen.plans)
    assert len(frozen.plans) == len(example.contents.plans) - 1
