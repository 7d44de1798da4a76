"""What the meetings still lack, and whether each of their steps is begun."""

from datetime import date

from apv_desktop.domain import assessments, conditions, priorities, scripts, statements
from apv_desktop.domain.assessments import Assessment
from apv_desktop.domain.chosen import Decided
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.covered import Handling
from apv_desktop.domain.gaps.shape import Begun, Found, Rules
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.steps import StepId


def _script_1(contents: Contents, today: date) -> Found:
    if not contents.statements:
        yield from _script(contents, MeetingKind.DIALOGUE_1, today)


def _script_2(contents: Contents, today: date) -> Found:
    if not contents.plans:
        yield from _script(contents, MeetingKind.DIALOGUE_2, today)


def _hold_1(contents: Contents, today: date) -> Found:
    """What was typed in afterwards shows that the meeting was held, as a count or a clock does."""
    if not contents.statements and not _is_held(contents, MeetingKind.DIALOGUE_1):
        yield "dialogue_1_not_held", {}


def _is_held(contents: Contents, kind: MeetingKind) -> bool:
    clock = contents.clocks.get(kind)
    counted = contents.meeting(kind).attended is not None
    return counted if clock is None else clock.is_over


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
    if statements.tie_at_border(contents.standing) and not contents.voting.tie_note.strip():
        yield "tie_note_missing", {}


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


def _blind_spots(contents: Contents, today: date) -> Found:
    empty = len(conditions.blind_spots(contents))
    if empty:
        yield "areas_open", {"count": empty}


def _meeting_2(contents: Contents, today: date) -> Found:
    if not contents.proposals:
        yield "proposals_missing", {}
    if contents.second_meeting.next_news is None:
        yield "next_news_missing", {}


def _priorities(contents: Contents, today: date) -> Found:
    choices = [each.choice for each in contents.priorities.values()]
    if Decided.CHOSEN not in choices:
        yield "priorities_missing", {}
    reasons = len(priorities.left_out(contents))
    if reasons:
        yield "not_chosen_reasons_missing", {"count": reasons}
    ordered = priorities.candidates(contents)
    if priorities.ties(contents, ordered) and not contents.voting.order_note.strip():
        yield "order_note_missing", {}


RULES: Rules = {
    StepId.HOLD_1: _hold_1,
    StepId.SCRIPT_1: _script_1,
    StepId.SCRIPT_2: _script_2,
    StepId.CAPTURE: _capture,
    StepId.MARKS: _marks,
    StepId.ASSESSMENT: _assessment,
    StepId.BLIND_SPOTS: _blind_spots,
    StepId.MEETING_2: _meeting_2,
    StepId.PRIORITIES: _priorities,
}

BEGUN: Begun = {
    StepId.HOLD_1: lambda contents: (
        MeetingKind.DIALOGUE_1 in contents.clocks
        or contents.meeting(MeetingKind.DIALOGUE_1).attended is not None
    ),
    StepId.SCRIPT_1: lambda contents: bool(contents.script_of(MeetingKind.DIALOGUE_1)),
    StepId.SCRIPT_2: lambda contents: bool(contents.script_of(MeetingKind.DIALOGUE_2)),
    StepId.CAPTURE: lambda contents: bool(contents.statements),
    StepId.MARKS: lambda contents: any(wish.marks or wish.shortlisted for wish in contents.wishes),
    StepId.THEMES: lambda contents: any(
        wish.theme.strip() or wish.merged_into is not None for wish in contents.wishes
    ),
    StepId.ASSESSMENT: lambda contents: bool(contents.assessments),
    StepId.BLIND_SPOTS: lambda contents: (
        bool(contents.theme_conditions)
        or any(
            each.handling is not Handling.OPEN or bool(each.note.strip())
            for each in contents.condition_checks.values()
        )
    ),
    StepId.MEETING_2: lambda contents: bool(contents.proposals),
    StepId.PRIORITIES: lambda contents: bool(contents.priorities),
}
