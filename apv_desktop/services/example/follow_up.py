"""What came of the example's meetings: action plans, and what all are told of them."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from apv_desktop.domain.action_plans import ActionPlan, Activity, ActivityStatus, Effect, PlanStatus
from apv_desktop.domain.assessments import Severity
from apv_desktop.domain.people import Person
from apv_desktop.domain.proposals import Level
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.status_letters import StatusLetter
from apv_desktop.services.example.source import Row, Source

_FURTHER = ("absence", "success_sign", "resources", "cost")


def plans(
    source: Source, people: Sequence[Person], statements: Sequence[Statement]
) -> tuple[ActionPlan, ...]:
    """The action plans, in every state there is."""
    wishes = {s.number: s.id for s in statements if s.kind is StatementKind.WISH}
    persons = {person.name: person.id for person in people}
    ids = count(1)
    return tuple(
        _plan(source, number, row, wishes.get(row.get("wish", 0)), persons, ids)
        for number, row in enumerate(source.texts["plans"], start=1)
    )


def _plan(
    source: Source,
    number: int,
    row: Row,
    wish_id: int | None,
    persons: Mapping[str, int],
    ids: Iterator[int],
) -> ActionPlan:
    return ActionPlan(
        number,
        number,
        wish_id,
        row["theme"],
        row["problem"],
        row["nature"],
        Severity(row["severity"]),
        row["scope"],
        row["causes"],
        row["goal"],
        source.calendar.day(row, "follow_up"),
        PlanStatus(row["status"]),
        Effect(row.get("effect", "")),
        row.get("effect_note", ""),
        row.get("given_up_reason", ""),
        source.calendar.day(row, "ended"),
        tuple(_activity(source, next(ids), activity, persons) for activity in row["activities"]),
        level=Level(row.get("level", "")),
        **{name: row.get(name, "") for name in _FURTHER},
    )


def _activity(source: Source, number: int, row: Row, persons: Mapping[str, int]) -> Activity:
    return Activity(
        number,
        row["what"],
        row["how"],
        persons.get(row.get("person", "")),
        row.get("who", ""),
        source.calendar.day(row, "start"),
        source.calendar.day(row, "deadline"),
        ActivityStatus(row["status"]),
        row.get("note", ""),
    )


def letter(source: Source) -> StatusLetter:
    """The status letter as it is being written."""
    row = source.texts["letter"]
    return StatusLetter(
        source.calendar.day(row, "since"),
        source.calendar.day(row, "until"),
        row["own_words"],
        source.calendar.day(row, "next_news"),
        row["sender"],
    )
