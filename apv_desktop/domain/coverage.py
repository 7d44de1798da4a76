"""Coverage: how each area of the work environment is looked at, when it was, and when next.

Source: domain.md, 4, nos. 10, 11 and 13: all conditions at least every third year, anew after a
change at work, and documents of their own for what has rules of its own.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.conditions import CONDITIONS, check_of, themes_of
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.covered import ConditionCheck, Extent, Handling
from apv_desktop.domain.law_records import (
    ChangeKind,
    Relevance,
    SpecialAssessment,
    SpecialKind,
    WorkChange,
)
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.rounds import REMIND_BEFORE, YEARS, years_after

ASKED_WITHIN = timedelta(days=366)
# Which areas a change touches is our proposal (L); the user ticks others.
PROPOSED_AREAS = {
    ChangeKind.TECHNOLOGY: ("ergonomic", "accidents", "unclear_demands"),
    ChangeKind.REBUILDING: ("physical", "ergonomic", "accidents"),
    ChangeKind.TASKS: ("workload", "unclear_demands", "emotional_demands"),
    ChangeKind.METHODS: ("ergonomic", "chemical", "accidents", "unclear_demands"),
    ChangeKind.OTHER: (),
}


class Cover(Choice):
    """How an area stands today."""

    COVERED = "covered"
    SOON = "soon"
    OVERDUE = "overdue"
    CHANGED = "changed"
    PARTLY = "partly"
    NOT_COVERED = "not_covered"
    NOT_RELEVANT = "not_relevant"


FINE = (Cover.COVERED, Cover.SOON, Cover.NOT_RELEVANT)


def next_due(check: ConditionCheck) -> date | None:
    """The last day an area is to be looked at again; None while it never was."""
    day = check.covered_on
    if day is None or check.handling is Handling.NOT_RELEVANT:
        return None
    return years_after(day, YEARS)


def cover(contents: Contents, condition: str, today: date) -> Cover:
    """How an area stands: all of it is to be looked at every third year, and after a change."""
    check = check_of(contents, condition)
    due = next_due(check)
    if check.handling is Handling.NOT_RELEVANT:
        return Cover.NOT_RELEVANT
    if check.extent is Extent.PARTLY:
        return Cover.PARTLY
    if check.extent is not Extent.COVERED or due is None:
        return Cover.NOT_COVERED
    if due < today:
        return Cover.OVERDUE
    if any(is_later(change, check) for change in touching(contents, condition)):
        return Cover.CHANGED
    return Cover.SOON if due <= today + REMIND_BEFORE else Cover.COVERED


def covers(contents: Contents, today: date) -> dict[str, Cover]:
    """Every area as it stands, in the order of the list."""
    return {condition: cover(contents, condition, today) for condition in CONDITIONS}


def touching(contents: Contents, condition: str) -> Iterator[WorkChange]:
    """The changes at work that touch an area."""
    return (each for each in contents.work_changes if condition in each.conditions)


def is_open(change: WorkChange, contents: Contents) -> bool:
    """Whether a change still asks for a new look at what it touches."""
    relevant = [
        check
        for check in (check_of(contents, condition) for condition in change.conditions)
        if check.handling is not Handling.NOT_RELEVANT
    ]
    if not relevant:
        return not change.seen_to.strip()
    return any(is_later(change, check) for check in relevant)


def open_changes(contents: Contents) -> tuple[WorkChange, ...]:
    """The changes that still ask for a new look."""
    return tuple(each for each in contents.work_changes if is_open(each, contents))


def asked_lately(contents: Contents, today: date) -> bool:
    """Whether somebody has asked about changes at work within a year."""
    asked = contents.account.changes_asked_on
    return asked is not None and asked + ASKED_WITHIN >= today


def special_of(contents: Contents, kind: SpecialKind) -> SpecialAssessment:
    """What is said of a special assessment, a blank answer while nothing is."""
    return contents.specials.get(kind, SpecialAssessment(kind))


def special_is_open(special: SpecialAssessment) -> bool:
    """Whether it is unanswered, or needed without a word on where it lies."""
    if special.relevance is Relevance.OPEN:
        return True
    return special.relevance is Relevance.YES and not special.reference.strip()


def open_specials(contents: Contents) -> tuple[SpecialKind, ...]:
    """The special assessments that are not accounted for."""
    return tuple(kind for kind in SpecialKind if special_is_open(special_of(contents, kind)))


def first_due(contents: Contents) -> date | None:
    """The first day on which an area is to be looked at again."""
    days = [next_due(check_of(contents, condition)) for condition in CONDITIONS]
    return min((day for day in days if day is not None), default=None)


def proposed_day(contents: Contents, condition: str) -> date | None:
    """The day the first meeting touched an area by a theme, None when it did not."""
    if not themes_of(contents, condition):
        return None
    return contents.meeting(MeetingKind.DIALOGUE_1).day


def is_later(change: WorkChange, check: ConditionCheck) -> bool:
    """Whether an area has not been looked at since a change that touches it."""
    return check.covered_on is None or check.covered_on < change.day
