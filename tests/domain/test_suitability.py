"""The verdict on the method: a stop sign outweighs everything, doubt asks for care."""

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.suitability import (
    QUESTIONS,
    Answer,
    SuitabilityDecision,
    Verdict,
    Weight,
    raised,
    verdict,
)

STOPS = [question for question, weight in QUESTIONS.items() if weight is Weight.STOP]
OTHERS = [question for question in QUESTIONS if question not in STOPS]
GOOD = {question: Answer.NO if question in STOPS else Answer.YES for question in QUESTIONS}
ANSWERS = st.dictionaries(st.sampled_from(list(QUESTIONS)), st.sampled_from(Answer))


def test_ten_good_answers_fit() -> None:
    assert verdict(GOOD) is Verdict.FITS
    assert raised(GOOD) == ()


@pytest.mark.parametrize("question", STOPS)
def test_one_stop_sign_is_enough_even_alone(question: str) -> None:
    assert verdict({question: Answer.YES}) is Verdict.CHOOSE_ANOTHER
    assert verdict({**GOOD, question: Answer.YES}) is Verdict.CHOOSE_ANOTHER


@pytest.mark.parametrize("question", STOPS)
def test_doubt_about_a_stop_sign_asks_for_care(question: str) -> None:
    assert verdict({**GOOD, question: Answer.UNSURE}) is Verdict.FITS_WITH_CARE
    assert raised({**GOOD, question: Answer.UNSURE}) == (question,)


@pytest.mark.parametrize("answer", [Answer.NO, Answer.UNSURE])
@pytest.mark.parametrize("question", OTHERS)
def test_a_missing_condition_asks_for_care(question: str, answer: Answer) -> None:
    assert verdict({**GOOD, question: answer}) is Verdict.FITS_WITH_CARE
    assert raised({**GOOD, question: answer}) == (question,)


@pytest.mark.parametrize("question", QUESTIONS)
def test_nothing_is_said_before_every_question_has_an_answer(question: str) -> None:
    assert verdict({**GOOD, question: Answer.OPEN}) is Verdict.OPEN
    assert verdict({q: a for q, a in GOOD.items() if q != question}) is Verdict.OPEN


def test_what_is_raised_comes_in_the_order_asked() -> None:
    answers = {"time": Answer.NO, "gather": Answer.UNSURE, "violence": Answer.YES}
    assert raised(answers) == ("violence", "gather", "time")


@given(ANSWERS)
def test_a_stop_sign_outweighs_whatever_else_is_answered(answers: Mapping[str, Answer]) -> None:
    stopped = any(answers.get(question) is Answer.YES for question in STOPS)
    assert (verdict(answers) is Verdict.CHOOSE_ANOTHER) is stopped


@given(ANSWERS)
def test_fitting_and_raising_exclude_each_other(answers: Mapping[str, Answer]) -> None:
    if verdict(answers) is Verdict.FITS:
        assert raised(answers) == ()
    if verdict(answers) in (Verdict.FITS_WITH_CARE, Verdict.CHOOSE_ANOTHER):
        assert raised(answers)


def test_a_decision_refuses_slips() -> None:
    with pytest.raises(RuleBroken, match="date_unlikely"):
        SuitabilityDecision(decided_on=date(1027, 1, 1))
    with pytest.raises(RuleBroken, match="text_too_long"):
        SuitabilityDecision(reason="x" * 60_001)
