"""The evaluation: asked for when its time has come, filled from what the file knows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from apv_desktop.content import LANGUAGES, evaluation_words, load
from apv_desktop.domain.action_plans import Effect, PlanStatus
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.evaluation_facts import facts
from apv_desktop.domain.evaluations import ASKED, Evaluation, GoalVerdict, Lesson
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.missing import missing
from apv_desktop.domain.people import Person
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.steps import StepId
from apv_desktop.domain.thermometer import Measurement
from apv_desktop.domain.workplace import Workplace
from tests.domain.gaps.situations import PLAN
from tests.strategies import TODAY

EMPTY = Contents(Workplace(), Round(1, "APV", TODAY, 1))
ANSWERED = Evaluation(TODAY, 12, goal=GoalVerdict.PARTLY, **dict.fromkeys(ASKED, "Det gik godt"))
CLOSED = replace(
    PLAN, status=PlanStatus.CLOSED, effect=Effect.WORKS, effect_note="Færre afbrydelser"
)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"held_on": date(1027, 1, 1)}, "date_unlikely"),
        ({"people": -1}, "count_unlikely"),
        ({"keep": "x" * 60_001}, "text_too_long"),
    ],
)
def test_what_can_only_be_a_slip_is_refused(values: dict[str, Any], code: str) -> None:
    with pytest.raises(RuleBroken, match=code):
        Evaluation(**values)


def test_a_lesson_needs_words() -> None:
    with pytest.raises(RuleBroken, match="lesson_missing"):
        Lesson(1, "")


def gaps(**values: Any) -> list[tuple[str, Any]]:
    found = missing(StepId.EVALUATION, replace(EMPTY, **values), TODAY)
    return [(gap.code, gap.values.get("count")) for gap in found]


def test_it_is_asked_for_when_every_plan_has_ended_or_a_year_has_passed() -> None:
    assert gaps() == [] == gaps(plans=(PLAN,)) == gaps(plans=(PLAN, CLOSED))
    assert gaps(plans=(CLOSED,)) == [("evaluation_missing", None)]
    last = MeetingKind.FOLLOW_UP_12
    year = {last: Meeting(last, TODAY - timedelta(days=1))}
    assert gaps(plans=(PLAN,), meetings=year) == [("evaluation_missing", None)]
    year[last] = Meeting(last, TODAY)
    assert gaps(plans=(PLAN,), meetings=year) == []


def test_once_begun_it_is_to_be_whole() -> None:
    assert gaps(evaluation=Evaluation(process="Godt")) == [
        ("evaluation_day_missing", None),
        ("evaluation_unanswered", 5),
        ("lessons_missing", None),
    ]
    assert gaps(evaluation=ANSWERED, lessons=(Lesson(1, "Nattevagter"),)) == []


def test_the_file_knows_who_came_what_was_done_and_what_it_gave() -> None:
    kind = MeetingKind.DIALOGUE_1
    given_up = replace(PLAN, id=2, status=PlanStatus.GIVEN_UP, given_up_reason="Ombygning")
    found = facts(
        replace(
            EMPTY,
            people=(Person(1, "Åse"), Person(2, "Bo")),
            meetings={kind: Meeting(kind, TODAY, attended=1)},
            plans=(CLOSED, given_up),
            measurements=(
                Measurement(CLOSED.id, 3, far=4),
                Measurement(CLOSED.id, 6, halfway=2, there=2),
            ),
        )
    )
    assert [(each.came, each.listed) for each in found.attended] == [(1, 2)]
    assert found.plans == {PlanStatus.CLOSED: 1, PlanStatus.GIVEN_UP: 1}
    assert found.effects == {Effect.WORKS: 1}
    assert (found.known, found.given_up) == ((CLOSED,), (given_up,))
    assert [(each.first, each.last, each.times) for each in found.warmth] == [(1, 4, 2)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", evaluation_words.FIELDS)
def test_nothing_is_known_of_a_new_round(field: str, language: str) -> None:
    assert evaluation_words.sentences(field, EMPTY, load(language)) == ()


def test_the_thermometer_says_which_way_it_goes() -> None:
    def told(*counts: tuple[int, int]) -> str:
        rows = tuple(Measurement(1, months, far=f, there=t) for months, (f, t) in counts_of(counts))
        made = replace(EMPTY, plans=(replace(CLOSED, id=1, theme="Ro"),), measurements=rows)
        return evaluation_words.warmth(made, load("da"))[0]

    assert told((1, 1)).endswith("3,0 af 5 på termometret.")
    assert told((1, 0), (0, 1)).endswith("fra 1,0 til 5,0 af 5 på termometret. Det går fremad.")
    assert told((0, 1), (1, 0)).endswith("Det går tilbage.")
    assert told((1, 1), (2, 2)).endswith("som sidst.")


def counts_of(counts: tuple[tuple[int, int], ...]) -> list[tuple[int, tuple[int, int]]]:
    return list(zip((3, 6, 12), counts, strict=False))
