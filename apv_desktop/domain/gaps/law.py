"""What coverage and the legal check still lack, and whether each of their steps is begun."""

from collections import Counter
from datetime import date

from apv_desktop.domain import coverage
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.coverage import Cover
from apv_desktop.domain.covered import ConditionCheck
from apv_desktop.domain.gaps.shape import Begun, Found, Rules
from apv_desktop.domain.law_records import STAGES, ProcessAccount, Standing
from apv_desktop.domain.steps import StepId


def _coverage(contents: Contents, today: date) -> Found:
    counts = Counter(coverage.covers(contents, today).values())
    lacking = counts[Cover.NOT_COVERED] + counts[Cover.PARTLY]
    if lacking:
        yield "conditions_open", {"count": lacking}
    if counts[Cover.OVERDUE]:
        yield "conditions_overdue", {"count": counts[Cover.OVERDUE]}
    if counts[Cover.CHANGED]:
        yield "conditions_changed", {"count": counts[Cover.CHANGED]}
    if counts[Cover.SOON]:
        yield "conditions_soon", {"count": counts[Cover.SOON]}
    specials = len(coverage.open_specials(contents))
    if specials:
        yield "specials_open", {"count": specials}
    if not coverage.asked_lately(contents, today):
        yield "changes_not_asked", {}
    changes = sum(not change.conditions for change in coverage.open_changes(contents))
    if changes:
        yield "changes_open", {"count": changes}


def _legal_check(contents: Contents, today: date) -> Found:
    """The items that no other step asks for; the page tells of all fourteen."""
    account = contents.account
    shown = {
        "participation": all(account.has_taken_part(stage) for stage in STAGES),
        "accessible": bool(account.storage.strip()) and account.announced_on is not None,
        "prevention": bool(account.prevention.strip()),
    }
    answered = {
        item
        for item, answer in contents.legal_answers.items()
        if answer.standing is not Standing.OPEN and answer.note.strip()
    }
    missing = sum(not is_shown and item not in answered for item, is_shown in shown.items())
    if missing:
        yield "legal_items_missing", {"count": missing}


def _coverage_begun(contents: Contents) -> bool:
    if contents.specials or contents.work_changes or contents.account.changes_asked_on:
        return True
    blank = ConditionCheck("")
    return any(
        (each.extent, each.method, each.covered_on, each.planned_on)
        != (blank.extent, blank.method, blank.covered_on, blank.planned_on)
        for each in contents.condition_checks.values()
    )


RULES: Rules = {StepId.COVERAGE: _coverage, StepId.LEGAL_CHECK: _legal_check}

BEGUN: Begun = {
    StepId.COVERAGE: _coverage_begun,
    StepId.LEGAL_CHECK: lambda contents: bool(
        contents.account != ProcessAccount() or contents.legal_answers
    ),
}
