"""What the example's meetings brought: statements, marks and assessments."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import count
from typing import Any

from apv_desktop.domain.assessment_meetings import AssessmentMeeting
from apv_desktop.domain.assessments import (
    AbsenceLink,
    Assessment,
    Likelihood,
    Severity,
    WishVerdict,
)
from apv_desktop.domain.passed_on import PassedOn, Recipient
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.services.example.source import Calendar, Row, Source


def statements(texts: Mapping[str, Any]) -> tuple[Statement, ...]:
    """Strengths and wishes by number, some joined to another."""
    ids = count(1)
    kinds = ((StatementKind.STRENGTH, "strengths"), (StatementKind.WISH, "wishes"))
    statements = [
        Statement(
            next(ids),
            kind,
            number,
            row["text"],
            row.get("group"),
            row["theme"],
            row.get("marks", 0),
            row.get("shortlisted", False),
            row.get("dream", False),
        )
        for kind, name in kinds
        for number, row in enumerate(texts[name], start=1)
    ]
    wishes = {each.number: each.id for each in statements if each.kind is StatementKind.WISH}
    into = {
        wishes[number]: wishes[row["merged"]]
        for number, row in enumerate(texts["wishes"], start=1)
        if "merged" in row
    }
    joined = (replace(each, merged_into=into.get(each.id)) for each in statements)
    return tuple(sorted(joined, key=lambda each: (each.number, each.id)))


def passed_on(rows: Sequence[Row]) -> tuple[PassedOn, ...]:
    """The matters handled elsewhere."""
    return tuple(
        PassedOn(number, Recipient(row["recipient"])) for number, row in enumerate(rows, start=1)
    )


def assessment_meeting(source: Source) -> AssessmentMeeting:
    """What the meeting made of the strengths, and who signed."""
    row = source.texts["assessment_meeting"]
    return AssessmentMeeting(
        strengths=row["strengths"],
        signed_by=row["signed_by"],
        signed_on=source.calendar.day(row, "signed"),
    )


def assessed(source: Source, statements: Sequence[Statement]) -> dict[int, Assessment]:
    """Those of the wishes that have one, by the wish's id."""
    rows = source.texts["wishes"]
    wishes = [statement.id for statement in statements if statement.kind is StatementKind.WISH]
    return {
        wish_id: _assessment(wish_id, row["assessment"], source.calendar)
        for wish_id, row in zip(wishes, rows, strict=True)
        if "assessment" in row
    }


def _assessment(wish_id: int, row: Row, calendar: Calendar) -> Assessment:
    return Assessment(
        wish_id,
        row.get("underlying", ""),
        row.get("nature", ""),
        Severity(row.get("severity", "")),
        row.get("scope", ""),
        row.get("causes", ""),
        WishVerdict(row["verdict"]),
        row.get("reason", ""),
        Likelihood(row.get("likelihood", "")),
        absence=AbsenceLink(row.get("absence", "")),
        decider=row.get("decider", ""),
        recipient=Recipient(row.get("recipient", "")),
        mended_on=calendar.day(row, "mended"),
    )
