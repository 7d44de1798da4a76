"""The verdict on the method: a stop sign outweighs everything, doubt asks for care."""

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.content import LANGUAGES, load
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.suitability import (
    ALTERNATIVES,
    QUESTIONS,
    Answer,
    Decision,
    SuitabilityDecision,
    Verdict,
    Weight,
    raised,
    suiting,
    unmet_stops,
    verdict,
    ways,
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


def test_what_suits_the_answers_comes_first_and_no_way_is_left_out() -> None:
    answers = {"fear": Answer.YES, "gather": Answer.NO}
    assert suiting(answers) == ("questionnaire", "external-consultant", "several-sittings")
    assert ways(answers)[:3] == suiting(answers)
    assert sorted(ways(answers)) == sorted(ALTERNATIVES) == sorted(ways({}))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_way_has_words_and_every_stop_says_what_to_do_now(language: str) -> None:
    texts = load(language).file("suitability")
    assert sorted(each["id"] for each in texts["alternative"]) == sorted(ALTERNATIVES)
    stops = {question for question, weight in QUESTIONS.items() if weight is Weight.STOP}
    assert {each["id"] for each in texts["question"] if "now" in each} == stops


def test_a_stop_sign_is_passed_only_with_a_word_on_what_is_done() -> None:
    answers = {"fear": Answer.YES, "violence": Answer.UNSURE}
    assert unmet_stops(answers, {}, Decision.GO) == ("fear",)
    assert unmet_stops(answers, {"fear": " "}, Decision.GO_WITH_CARE) == ("fear",)
    assert unmet_stops(answers, {"fear": "Vi spørger to og to"}, Decision.GO) == ()
    assert unmet_stops(answers, {}, Decision.ANOTHER_METHOD) == ()
