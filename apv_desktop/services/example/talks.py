"""The example's talks of the follow-up: wrap-ups, evaluation and annual discussions."""

from collections.abc import Sequence
from datetime import time
from typing import Any

from apv_desktop.domain.discussions import TEXTS as DISCUSSED
from apv_desktop.domain.discussions import Discussion, Goal, GoalOutcome
from apv_desktop.domain.evaluations import TEXTS as EVALUATED
from apv_desktop.domain.evaluations import Evaluation, GoalVerdict, Lesson
from apv_desktop.domain.wrap_ups import OpenItem, WrapUp
from apv_desktop.services.example.source import Row, Source


def held(source: Source) -> dict[str, Any]:
    """All of them, by their names in the contents."""
    texts = source.texts
    return {
        "wrap_ups": tuple(
            _wrap_up(source, number, row) for number, row in enumerate(texts["wrap_ups"], start=1)
        ),
        "open_items": tuple(
            OpenItem(
                number,
                row["raised"],
                row["text"],
                row["person"],
                row.get("answer", ""),
                row.get("closed"),
                number,
            )
            for number, row in enumerate(texts["open_items"], start=1)
        ),
        "evaluation": evaluation(source),
        "lessons": lessons(texts["evaluation"]["lessons"]),
        "discussions": tuple(
            _discussion(source, number, row)
            for number, row in enumerate(texts["discussions"], start=1)
        ),
        "discussion_goals": _goals(source),
    }


def _wrap_up(source: Source, number: int, row: Row) -> WrapUp:
    start: time = row["start"]
    return WrapUp(
        number,
        source.calendar.day(row, "day"),
        start,
        row["minutes"],
        row["place"],
        row["agenda"],
        row.get("record", ""),
        row.get("attended"),
        "record" in row,
    )


def lessons(texts: Sequence[str]) -> tuple[Lesson, ...]:
    """What the next round is to remember."""
    return tuple(Lesson(number, text, number) for number, text in enumerate(texts, start=1))


def evaluation(source: Source) -> Evaluation:
    """How the round went, as it was talked about."""
    row = source.texts["evaluation"]
    return Evaluation(
        source.calendar.day(row, "held"),
        row["people"],
        goal=GoalVerdict(row["goal"]),
        **{field: row[field] for field in EVALUATED},
    )


def _discussion(source: Source, number: int, row: Row) -> Discussion:
    day = source.calendar.day(row, "held")
    texts = {field: row.get(field, "") for field in DISCUSSED}
    texts["participants"] = "\n".join(row["names"])
    return Discussion(number, day, day, row["place"], **texts)


def _goals(source: Source) -> tuple[Goal, ...]:
    """Each goal at the discussion it was set at; 0 stands for before the first."""
    return tuple(
        Goal(
            number,
            row["set_at"] or None,
            row["text"],
            GoalOutcome(row.get("outcome", "")),
            row.get("reason", ""),
            number,
        )
        for number, row in enumerate(source.texts["discussion_goals"], start=1)
    )
