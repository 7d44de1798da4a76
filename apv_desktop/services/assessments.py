"""The assessment meeting: what lies behind a wish, and what it is answered."""

from dataclasses import replace
from typing import Any

from apv_desktop.domain import assessments as rules
from apv_desktop.domain.action_plans import ActionPlan
from apv_desktop.domain.assessments import Assessment
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.statements import Statement, by_marks
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import ASSESSMENT


def order(contents: Contents) -> tuple[Statement, ...]:
    """The wishes as the meeting takes them: the preliminary list first, then most marks first."""
    rest = [wish for wish in contents.standing if not wish.shortlisted]
    return (*contents.shortlist, *by_marks(rest))


def of(contents: Contents, wish_id: int) -> Assessment:
    """The assessment of a wish, a blank one while nobody has spoken of it."""
    return contents.assessments.get(wish_id, Assessment(wish_id))


def plan_from(contents: Contents, wish_id: int) -> ActionPlan | None:
    """The first action plan made from a wish, if any."""
    return next((plan for plan in contents.plans if wish_id in plan.wish_ids), None)


def change(apv: Apv, wish_id: int, **values: Any) -> None:
    """Change fields of an assessment, by their domain names.

    An answer without the reason it owes is kept as typed and counts as a gap: a meeting is not
    stopped in the middle of a sentence.

    Raises:
        RuleBroken: a value is refused, or `elsewhere_keeps_nothing` when words would go with the
            answer (see `hand_on`); the assessment is as it was.
    """
    changed = replace(of(apv.contents, wish_id), **values)
    rules.check_discretion(changed)
    _keep(apv, changed)


def hand_on(apv: Apv, wish_id: int) -> None:
    """Answer that the matter is handled elsewhere, and take away what was written of it."""
    _keep(apv, rules.handed_on(of(apv.contents, wish_id)))


def _keep(apv: Apv, assessment: Assessment) -> None:
    if rules.is_blank(assessment):
        change = ASSESSMENT.drop(wish_id=assessment.wish_id)
    else:
        change = ASSESSMENT.put(assessment, round_id=apv.round_id)
    apv.edit("wish_assessed", [change])
