"""Answers are kept one by one; the first decision is of today."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from random import Random

import pytest

from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.suitability import Answer, Decision, SuitabilityDecision, Verdict
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import files, suitability
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings


@pytest.fixture
def apv(tmp_path: Path) -> Iterator[Apv]:
    around = Surroundings(lambda: datetime(2027, 3, 10, 10, 0), Random(7), tmp_path / "state")
    first = Meeting(MeetingKind.DIALOGUE_1)
    made = files.create_apv(tmp_path / "a.apv", Workplace("Værkstedet"), "APV", first, around)
    yield made
    made.close()


def told(apv: Apv) -> list[str]:
    labels: list[str] = []
    apv.on_saved(labels.append)
    return labels


def test_an_answer_is_kept_and_can_be_changed(apv: Apv) -> None:
    labels = told(apv)
    suitability.answer(apv, "fear", Answer.UNSURE)
    suitability.answer(apv, "fear", Answer.UNSURE)
    suitability.answer(apv, "fear", Answer.YES)
    assert apv.contents.answers == {"fear": Answer.YES}
    assert labels == ["suitability_answered", "suitability_answered"]
    assert suitability.advice(apv) is Verdict.CHOOSE_ANOTHER


def test_a_question_nobody_asks_is_no_question(apv: Apv) -> None:
    with pytest.raises(ValueError, match="weather"):
        suitability.answer(apv, "weather", Answer.YES)
    assert apv.contents.answers == {}


def test_the_first_decision_is_of_today(apv: Apv) -> None:
    suitability.decide(apv, decision=Decision.GO)
    assert apv.contents.decision == SuitabilityDecision(Decision.GO, "", date(2027, 3, 10))
    suitability.decide(apv, decision=Decision.GO_WITH_CARE, decided_on=None)
    assert apv.contents.decision.decided_on is None, "a day taken away is not put back"


def test_a_day_given_is_kept(apv: Apv) -> None:
    suitability.decide(apv, decision=Decision.GO, decided_on=date(2027, 3, 1))
    assert apv.contents.decision.decided_on == date(2027, 3, 1)


def test_a_reason_alone_decides_nothing_and_dates_nothing(apv: Apv) -> None:
    suitability.decide(apv, reason="Vi tænker over det")
    assert apv.contents.decision == SuitabilityDecision(reason="Vi tænker over det")


def test_nothing_changed_writes_nothing(apv: Apv) -> None:
    labels = told(apv)
    suitability.decide(apv, reason="")
    assert labels == []


def test_a_refused_value_leaves_the_decision_as_it_was(apv: Apv) -> None:
    suitability.decide(apv, reason="Først")
    with pytest.raises(RuleBroken, match="text_too_long"):
        suitability.decide(apv, reason="x" * 60_001)
    assert apv.contents.decision.reason == "Først"


def test_a_note_stays_with_its_answer(small: Apv) -> None:
    suitability.answer(small, "time", Answer.UNSURE)
    suitability.note(small, "time", "Vi henter afløsere")
    suitability.answer(small, "time", Answer.NO)
    assert small.contents.answer_notes == {"time": "Vi henter afløsere"}
    suitability.note(small, "time", "")
    assert small.contents.answer_notes == {}
