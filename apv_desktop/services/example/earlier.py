"""The example's round before: closed three years later, with what became of its few plans."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import hints_of
from apv_desktop.domain.people import Person, in_order
from apv_desktop.domain.rounds import Round
from apv_desktop.services.example import follow_up, meetings, preparation, talks
from apv_desktop.services.example.source import Source

T = TypeVar("T")

_APART = 1_000_000  # keys above all that the round after it gives, however large
_KEYS = ("id", "wish_id", "plan_id", "person_id", "department_id")


def with_earlier(made: Contents, source: Source) -> Contents:
    """The same contents as the second round of the file, after the one of three years ago."""
    before = _round(source)
    stayed = set(source.texts["earlier"]["stayed"])
    return replace(
        made,
        round=replace(made.round, number=before.number + 1),
        people=tuple(
            replace(each, first_id=each.id + _APART) if each.id in stayed else each
            for each in made.people
        ),
        other_rounds=(before,),
        before=_contents(made, before, source),
    )


def _round(source: Source) -> Round:
    row = source.texts["earlier"]["round"]
    started = source.calendar.working_day(row["started"])
    return Round(
        _APART,
        row["title"].format(year=started.year),
        started,
        source.seed,
        row["purpose"],
        closed_on=source.calendar.day(row, "closed"),
        closed_reason=row["closed_reason"],
    )


def _contents(made: Contents, before: Round, source: Source) -> Contents:
    texts = source.texts["earlier"]
    then = replace(source, texts=texts)
    left = preparation.people(then)
    people, statements = _people(source, left), meetings.statements(texts)
    named = [row["name"] for row in texts["people"] if row.get("representative")]
    assessed = meetings.assessed(then, statements).values()
    return Contents(
        replace(made.workplace, employee_count=len(people), representative=named[0], contact=""),
        before,
        departments=_apart(preparation.departments(source)),
        people=_apart(people),
        meetings=preparation.meetings(then),
        questions=_apart(preparation.questions(source)),
        statements=_apart(statements),
        assessments={each.wish_id: each for each in _apart(assessed)},
        plans=tuple(
            replace(plan, activities=_apart(plan.activities))
            for plan in _apart(follow_up.plans(then, people, statements))
        ),
        evaluation=talks.evaluation(then),
        lessons=_apart(talks.lessons(texts["lessons"])),
        discussions=made.discussions,
        discussion_goals=made.discussion_goals,
        other_rounds=(replace(made.round, number=before.number + 1),),
    )


def _people(source: Source, left: Sequence[Person]) -> tuple[Person, ...]:
    """Those who still are on the list, and after them in number those who have left."""
    stayed = set(source.texts["earlier"]["stayed"])
    there = [each for each in preparation.people(source) if each.id in stayed]
    beyond = len(source.texts["people"])
    return in_order((*there, *(replace(each, id=each.id + beyond) for each in left)))


def _apart(things: Iterable[T]) -> tuple[T, ...]:
    """The same with keys that are nobody else's in the file."""
    return tuple(_moved(each) for each in things)


def _moved(thing: Any) -> Any:
    keys = [name for name in _KEYS if name in hints_of(type(thing)) and getattr(thing, name)]
    return replace(thing, **{name: getattr(thing, name) + _APART for name in keys})
