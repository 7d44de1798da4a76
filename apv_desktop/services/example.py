"""The example workplace Møllegården: an APV that has reached follow-up, always fresh."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import count
from random import Random
from typing import Any

from apv_desktop.content import Method
from apv_desktop.domain.action_plans import ActionPlan, Activity, ActivityStatus, Effect, PlanStatus
from apv_desktop.domain.assessments import Assessment, Severity, WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.groups import WorkGroup, mix
from apv_desktop.domain.invitations import Invitation
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.people import Person, in_order
from apv_desktop.domain.questions import Question, QuestionKind
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.sorting import danish_key
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.status_letters import StatusLetter
from apv_desktop.domain.suitability import Answer, Decision, SuitabilityDecision
from apv_desktop.domain.workplace import Department, Workplace
from apv_desktop.services import large_example

Row = Mapping[str, Any]


def build(
    method: Method,
    today: date,
    seed: int,
    people: int | None = None,
    actions: int | None = None,
) -> Contents:
    """The example as of `today`; the same for the same arguments.

    With `people` or `actions` (action plans) its lists are cut short, or continued with rows put
    together by chance from the example's own names and parts of sentences.

    Raises:
        ValueError: fewer people than one, or fewer actions than none.
    """
    texts = method.file("example")
    if people is not None or actions is not None:
        texts = large_example.scaled(texts, people, actions, Random(seed))
    return _Example(method, texts, _Calendar(today), seed).contents()


@frozen
class _Calendar:
    """Days counted from today, moved off the weekend; their order is kept."""

    today: date

    def day(self, row: Row, key: str) -> date | None:
        return self.working_day(row[key]) if key in row else None

    def working_day(self, offset: int) -> date:
        day = self.today + timedelta(days=offset)
        return day + timedelta(days=max(0, 8 - day.isoweekday()) if day.isoweekday() > 5 else 0)


@frozen
class _Example:
    """The rows of example.toml on their way to domain objects."""

    method: Method
    texts: Mapping[str, Any]
    calendar: _Calendar
    seed: int

    def contents(self) -> Contents:
        departments = (
            Department(number, row["name"])
            for number, row in enumerate(self.texts["departments"], start=1)
        )
        people = in_order(
            Person(
                number,
                row["name"],
                row["department"],
                row["job"],
                row.get("leader", False),
                row.get("email", ""),
            )
            for number, row in enumerate(self.texts["people"], start=1)
        )
        statements = _statements(self.texts)
        return Contents(
            Workplace(**self.texts["workplace"]),
            self._round(),
            tuple(sorted(departments, key=lambda each: danish_key(each.name))),
            people,
            answers={q: Answer(a) for q, a in self.texts["suitability"]["answers"].items()},
            decision=self._decision(),
            meetings=self._meetings(),
            questions=self._questions(),
            groups=_groups(people, self.seed),
            invitation=self._invitation(),
            statements=statements,
            assessments=_assessments(self.texts["wishes"], statements),
            plans=self._plans(people, statements),
            letter=self._letter(),
        )

    def _round(self) -> Round:
        row = self.texts["round"]
        started = self.calendar.working_day(row["started"])
        title = row["title"].format(year=started.year)
        return Round(1, title, started, self.seed, row["purpose"])

    def _decision(self) -> SuitabilityDecision:
        row = self.texts["suitability"]
        return SuitabilityDecision(
            Decision(row["decision"]), row["reason"], self.calendar.day(row, "decided")
        )

    def _meetings(self) -> dict[MeetingKind, Meeting]:
        held = (
            Meeting(
                MeetingKind(row["kind"]),
                self.calendar.day(row, "day"),
                row["start"],
                row["minutes"],
                row["place"],
                row["attended"],
            )
            for row in self.texts["meetings"]
        )
        return {meeting.kind: meeting for meeting in held}

    def _questions(self) -> tuple[Question, ...]:
        bank = {row["id"]: row for row in self.method.file("questions")["question"]}
        return tuple(
            Question(
                number,
                QuestionKind(bank[source]["kind"]),
                bank[source]["text"],
                number,
                source,
                self.method.language,
                bank[source]["lines"],
            )
            for number, source in enumerate(self.texts["questions"], start=1)
        )

    def _invitation(self) -> Invitation:
        row = self.texts["invitation"]
        return Invitation(
            row["own_words"],
            row["sender"],
            row["contact"],
            self.calendar.day(row, "reply_by"),
            self.calendar.day(row, "sent"),
        )

    def _letter(self) -> StatusLetter:
        row = self.texts["letter"]
        return StatusLetter(
            self.calendar.day(row, "since"),
            self.calendar.day(row, "until"),
            row["own_words"],
            self.calendar.day(row, "next_news"),
            row["sender"],
        )

    def _plans(
        self, people: Sequence[Person], statements: Sequence[Statement]
    ) -> tuple[ActionPlan, ...]:
        wishes = {s.number: s.id for s in statements if s.kind is StatementKind.WISH}
        persons = {person.name: person.id for person in people}
        ids = count(1)
        return tuple(
            self._plan(number, row, wishes.get(row.get("wish", 0)), persons, ids)
            for number, row in enumerate(self.texts["plans"], start=1)
        )

    def _plan(
        self,
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
            self.calendar.day(row, "follow_up"),
            PlanStatus(row["status"]),
            Effect(row.get("effect", "")),
            row.get("effect_note", ""),
            row.get("given_up_reason", ""),
            self.calendar.day(row, "ended"),
            tuple(self._activity(next(ids), activity, persons) for activity in row["activities"]),
        )

    def _activity(self, number: int, row: Row, persons: Mapping[str, int]) -> Activity:
        return Activity(
            number,
            row["what"],
            row["how"],
            persons.get(row.get("person", "")),
            row.get("who", ""),
            self.calendar.day(row, "start"),
            self.calendar.day(row, "deadline"),
            ActivityStatus(row["status"]),
        )


def _groups(people: Sequence[Person], seed: int) -> tuple[WorkGroup, ...]:
    """Both meetings' groups as the page would mix them."""
    first = mix(people, MeetingKind.DIALOGUE_1, seed)
    second = mix(people, MeetingKind.DIALOGUE_2, seed, first)
    ids = count(1)
    return tuple(
        WorkGroup(next(ids), kind, number, members)
        for kind, groups in ((MeetingKind.DIALOGUE_1, first), (MeetingKind.DIALOGUE_2, second))
        for number, members in enumerate(groups, start=1)
    )


def _statements(texts: Mapping[str, Any]) -> tuple[Statement, ...]:
    ids = count(1)
    kinds = ((StatementKind.STRENGTH, "strengths"), (StatementKind.WISH, "wishes"))
    statements = [
        Statement(
            next(ids),
            kind,
            number,
            row["text"],
            row["group"],
            row["theme"],
            row.get("marks", 0),
            row.get("shortlisted", False),
        )
        for kind, name in kinds
        for number, row in enumerate(texts[name], start=1)
    ]
    return tuple(sorted(statements, key=lambda each: (each.number, each.id)))


def _assessments(rows: Sequence[Row], statements: Sequence[Statement]) -> dict[int, Assessment]:
    """Those of the wishes that have one, by the wish's id."""
    wishes = [statement.id for statement in statements if statement.kind is StatementKind.WISH]
    return {
        wish_id: _assessment(wish_id, row["assessment"])
        for wish_id, row in zip(wishes, rows, strict=True)
        if "assessment" in row
    }


def _assessment(wish_id: int, row: Row) -> Assessment:
    return Assessment(
        wish_id,
        row.get("underlying", ""),
        row.get("nature", ""),
        Severity(row.get("severity", "")),
        row.get("scope", ""),
        row.get("causes", ""),
        WishVerdict(row["verdict"]),
        row.get("reason", ""),
    )
