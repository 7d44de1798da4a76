"""What came of the example's meetings: action plans, and what all are told of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count

from apv_desktop.domain.action_plans import ActionPlan, Activity, ActivityStatus, Effect, PlanStatus
from apv_desktop.domain.approvals import Adjustment, Approval, Approver
from apv_desktop.domain.assessments import Severity
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.dreamteams import LINES, NOTES, Dreamteam, DreamteamMember
from apv_desktop.domain.messages import Channel, Message, Refusal
from apv_desktop.domain.people import Person
from apv_desktop.domain.proposals import Level
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.status_letters import SentLetter, StatusLetter
from apv_desktop.domain.thermometer import Measurement
from apv_desktop.services import approvals
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
        agreed_on=source.calendar.day(row, "agreed"),
        done_on=source.calendar.day(row, "done"),
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


def measurements(source: Source) -> tuple[Measurement, ...]:
    """What the thermometer has shown so far, of the plans there are."""
    rows = [
        row for row in source.texts["measurements"] if row["plan"] <= len(source.texts["plans"])
    ]
    return tuple(Measurement(row["plan"], row["months"], *row["counts"]) for row in rows)


def approved(source: Source, made: Contents) -> Contents:
    """The contents with an approved version of the agreed plans, and one adjustment since."""
    row = source.texts["approval"]
    day = source.calendar.day(row, "approved")
    approvers = tuple(
        Approver(at, each["role"], each["name"], source.calendar.day(each, "signed"),
                 each.get("comment", ""), at)
        for at, each in enumerate(row["approvers"], start=1)
    )  # fmt: skip
    made = replace(made, approvers=approvers)
    was = row["was"]
    if day is None or len(made.plans) < was["plan"]:
        return made
    plan = made.plans[was["plan"] - 1]
    then = tuple(
        replace(each, deadline=source.calendar.day(was, "deadline"))
        if at == was["activity"]
        else each
        for at, each in enumerate(plan.activities, start=1)
    )
    before = tuple(replace(p, activities=then) if p is plan else p for p in made.plans)
    snapshot = approvals.freeze(replace(made, plans=before))
    decided = source.calendar.day(was, "decided") or day
    return replace(
        made,
        approvals=(Approval(1, 1, day, row["comment"], snapshot),),
        adjustments=(Adjustment(1, plan.id, decided, was["reason"], was["decided_by"]),),
    )


def dreamteam(source: Source) -> Dreamteam:
    """What the members of the dreamteam have said yes to."""
    row = source.texts["dreamteam"]
    texts = {name: row[name] for name in (*NOTES, *LINES)}
    return Dreamteam(**texts, ends_on=source.calendar.day(row, "ends"))


def dreamteam_members(source: Source, people: Sequence[Person]) -> tuple[DreamteamMember, ...]:
    """Who is in the dreamteam, of those who are there."""
    names = {person.id: person.name for person in people}
    rows = [row for row in source.texts["dreamteam"]["members"] if row["person"] in names]
    return tuple(
        DreamteamMember(
            number,
            row["person"],
            names[row["person"]],
            source.calendar.day(row, "accepted"),
            number,
        )
        for number, row in enumerate(rows, start=1)
    )


def messages(source: Source, statements: Sequence[Statement]) -> tuple[Message, ...]:
    """The communication plan: what was told, and what comes."""
    wishes = {s.number: s.id for s in statements if s.kind is StatementKind.WISH}
    return tuple(
        Message(
            number,
            row["content"],
            row["audience"],
            Channel(row["channel"]),
            row["sender"],
            source.calendar.day(row, "planned"),
            source.calendar.day(row, "sent"),
            _told(row, wishes),
        )
        for number, row in enumerate(source.texts["messages"], start=1)
    )


def _told(row: Row, wishes: Mapping[int, int]) -> str:
    answered = (f"answer:{wishes[number]}" for number in row.get("answers", ()))
    return " ".join((*row.get("told", "").split(), *answered))


def refusals(source: Source) -> tuple[Refusal, ...]:
    """What was proposed and refused."""
    rows = source.texts["refusals"]
    return tuple(Refusal(number, row["told"]) for number, row in enumerate(rows, start=1))


def sent_letters(source: Source) -> tuple[SentLetter, ...]:
    """The letters before the one being written."""
    day = source.calendar.working_day
    return tuple(
        SentLetter(number, day(row["sent"]), day(row["since"]), day(row["until"]), row["text"])
        for number, row in enumerate(source.texts["sent_letters"], start=1)
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
