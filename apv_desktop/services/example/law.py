"""What the example has done for the law beside the method: coverage, account, changes at work."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import count

from apv_desktop.domain.covered import ConditionCheck, Extent
from apv_desktop.domain.law_records import (
    STAGES,
    ChangeKind,
    LegalAnswer,
    ProcessAccount,
    Relevance,
    SpecialAssessment,
    SpecialKind,
    Standing,
    WorkChange,
)
from apv_desktop.services.example.source import Source

_TEXTS = ("planned", "carried_out", "storage", "announced_how", "prevention")


def covered(source: Source, checks: Mapping[str, ConditionCheck]) -> dict[str, ConditionCheck]:
    """The answers about blind spots, with how all of each area was looked at."""
    made = dict(checks)
    for row in source.texts["coverage"]:
        condition = row["condition"]
        made[condition] = replace(
            made.get(condition, ConditionCheck(condition)),
            extent=Extent(row["extent"]),
            method=row["method"],
            covered_on=source.calendar.day(row, "covered"),
            planned_on=source.calendar.day(row, "planned"),
        )
    return made


def specials(source: Source) -> dict[SpecialKind, SpecialAssessment]:
    """Where the special assessments lie."""
    made = (
        SpecialAssessment(
            SpecialKind(row["kind"]),
            Relevance(row["relevance"]),
            row["reference"],
            source.calendar.day(row, "dated"),
        )
        for row in source.texts["specials"]
    )
    return {each.kind: each for each in made}


def work_changes(source: Source) -> tuple[WorkChange, ...]:
    """The changes at work, the oldest first."""
    ids = count(1)
    return tuple(
        WorkChange(
            next(ids),
            ChangeKind(row["kind"]),
            source.calendar.working_day(row["day"]),
            row["what"],
            row["areas"],
        )
        for row in source.texts["work_changes"]
    )


def account(source: Source) -> ProcessAccount:
    """How the APV was made, by whom, and where it lies."""
    row = source.texts["account"]
    words = {name: row[name] for name in (*_TEXTS, *(f"{stage}_by" for stage in STAGES))}
    return ProcessAccount(
        **words,
        announced_on=source.calendar.day(row, "announced"),
        changes_asked_on=source.calendar.day(row, "changes_asked"),
    )


def legal_answers(source: Source) -> dict[str, LegalAnswer]:
    """What the file does not show by itself."""
    return {
        row["item"]: LegalAnswer(row["item"], Standing(row["standing"]), row["note"])
        for row in source.texts.get("legal", ())
    }
