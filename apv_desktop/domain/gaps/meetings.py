"""What the meetings still lack, and whether each of their steps is begun."""

from datetime import date

from apv_desktop.domain import assessments, statements
from apv_desktop.domain.assessments import Assessment
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.gaps.shape import Begun, Found, Rules
from apv_desktop.domain.steps import StepId


def _capture(contents: Contents, today: date) -> Found:
    if not contents.strengths:
        yield "strengths_missing", {}
    if not contents.wishes:
        yield "wishes_missing", {}


def _marks(contents: Contents, today: date) -> Found:
    if not any(wish.marks for wish in contents.wishes):
        yield "marks_missing", {}
    chosen = len(contents.shortlist)
    fewest = min(statements.FEWEST_SHORTLISTED, max(1, len(contents.wishes)))
    if not fewest <= chosen <= statements.MOST_SHORTLISTED:
        yield (
            "shortlist_size",
            {"chosen": chosen, "fewest": fewest, "most": statements.MOST_SHORTLISTED},
        )


def _assessment(contents: Contents, today: date) -> Found:
    if not contents.shortlist:
        yield "shortlist_missing", {}
        return
    unassessed = sum(
        bool(assessments.gaps(contents.assessments.get(wish.id, Assessment(wish.id))))
        for wish in contents.shortlist
    )
    if unassessed:
        yield "assessments_missing", {"count": unassessed}


RULES: Rules = {
    StepId.CAPTURE: _capture,
    StepId.MARKS: _marks,
    StepId.ASSESSMENT: _assessment,
}

BEGUN: Begun = {
    StepId.CAPTURE: lambda contents: bool(contents.statements),
    StepId.MARKS: lambda contents: any(wish.marks or wish.shortlisted for wish in contents.wishes),
    StepId.ASSESSMENT: lambda contents: bool(contents.assessments),
}
