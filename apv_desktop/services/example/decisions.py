"""What the example's second meeting brought: proposals, topics, the order, and areas covered."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import islice

from apv_desktop.domain.chosen import Decided, Priority, Urgency
from apv_desktop.domain.covered import ConditionCheck, Handling, ThemeCondition
from apv_desktop.domain.people import Person
from apv_desktop.domain.proposals import Level, Proposal
from apv_desktop.domain.second_meetings import SecondMeeting, Topic, TopicSeat
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.services.example.source import Source


def second_meeting(source: Source) -> SecondMeeting:
    """How the meeting ended."""
    row = source.texts["second_meeting"]
    day = source.calendar.day(row, "next_news")
    return SecondMeeting(closing=row["closing"], next_news=day)


def proposals(source: Source, statements: Sequence[Statement]) -> tuple[Proposal, ...]:
    """The proposals, numbered under their wishes."""
    wishes, counted = _wishes(statements), Counter[int]()
    made = []
    for number, row in enumerate(source.texts["proposals"], start=1):
        wish_id = wishes[row["wish"]]
        counted[wish_id] += 1
        made.append(
            Proposal(
                number,
                wish_id,
                counted[wish_id],
                row["text"],
                Level(row["level"]),
                row["group"],
                row["involved"],
                row.get("chosen", False),
            )
        )
    return tuple(sorted(made, key=lambda each: (each.wish_id, each.number)))


def topics(source: Source, statements: Sequence[Statement]) -> dict[int, Topic]:
    """How many joined each topic, by the wish's id."""
    wishes = _wishes(statements)
    rows = source.texts["topics"]
    return {wishes[row["wish"]]: Topic(wishes[row["wish"]], row["joined"]) for row in rows}


def topic_seats(
    source: Source, statements: Sequence[Statement], people: Sequence[Person]
) -> tuple[TopicSeat, ...]:
    """Who was named at a topic: so many of the list, from all over the house."""
    wishes = _wishes(statements)
    mixed = iter([*people[::3], *people[1::3], *people[2::3]])
    seats = (
        TopicSeat(person.id, wishes[row["wish"]])
        for row in source.texts["topics"]
        for person in islice(mixed, row.get("named", 0))
    )
    return tuple(sorted(seats, key=lambda seat: seat.person_id))


def priorities(source: Source, statements: Sequence[Statement]) -> dict[int, Priority]:
    """The order as it was decided, by the wish's id."""
    wishes = _wishes(statements)
    return {
        wishes[row["wish"]]: Priority(
            wishes[row["wish"]],
            row["place"],
            Urgency(row["urgency"]),
            Decided(row["choice"]),
            row["reason"],
        )
        for row in source.texts["priorities"]
    }


def theme_conditions(source: Source) -> tuple[ThemeCondition, ...]:
    """Which themes touch which areas."""
    made = [
        ThemeCondition(row["theme"], area)
        for row in source.texts["theme_areas"]
        for area in row["areas"].split()
    ]
    return tuple(sorted(made, key=lambda each: (each.theme.encode(), each.condition)))


def condition_checks(source: Source) -> dict[str, ConditionCheck]:
    """How the areas nobody spoke of are covered."""
    return {
        row["condition"]: ConditionCheck(row["condition"], Handling(row["handling"]), row["note"])
        for row in source.texts["areas"]
    }


def _wishes(statements: Sequence[Statement]) -> Mapping[int, int]:
    return {each.number: each.id for each in statements if each.kind is StatementKind.WISH}
