"""What the meetings still lack, and whether each of their steps is begun."""

from datetime import date

from apv_desktop.domain import assessments, scripts, statements
from apv_desktop.domain.assessments import Assessment
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.gaps.shape import Begun, Found, Rules
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.steps import StepId


def _script_1(contents: Contents, today: date) -> Found:
    if not contents.statements:
        yield from _script(contents, MeetingKind.DIALOGUE_1, today)


def _script_2(contents: Contents, today: date) -> Found:
    if not contents.plans:
        yield from _script(contents, MeetingKind.DIALOGUE_2, today)


def _script(contents: Contents, kind: MeetingKind, today: date) -> Found:
    """A script is for a meeting that has not been held."""
    day = contents.meeting(kind).day
    if kind in contents.clocks or (day is not None and day < today):
        return
    items = contents.script_of(kind)
    if not items:
        yield f"script_{kind.value}_missing", {}
        return
    over = scripts.timetable(items, contents, kind).over
    if over > 0:
        yield f"script_{kind.value}_long", {"count": over}


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
    StepId.SCRIPT_1: _script_1,
    StepId.SCRIPT_2: _script_2,
    StepId.CAPTURE: _capture,
    StepId.MARKS: _marks,
    StepId.ASSESSMENT: _assessment,
}

BEGUN: Begun = {
    StepId.SCRIPT_1: lambda contents: bool(contents.script_of(MeetingKind.DIALOGUE_1)),
    StepId.SCRIPT_2: lambda contents: bool(contents.script_of(MeetingKind.DIALOGUE_2)),
    StepId.CAPTURE: lambda contents: bool(contents.statements),
    StepId.MARKS: lambda contents: any(wish.marks or wish.shortlisted for wish in contents.wishes),
    StepId.ASSESSMENT: lambda contents: bool(contents.assessments),
}
