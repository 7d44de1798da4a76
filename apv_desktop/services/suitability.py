"""Does the method fit: the answers of the interview, and what is decided."""

from dataclasses import replace
from typing import Any

from apv_desktop.domain.suitability import (
    QUESTIONS,
    Answer,
    Decision,
    SuitabilityAnswer,
    Verdict,
    verdict,
)
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import ANSWER, DECISION


def answer(apv: Apv, question: str, given: Answer) -> None:
    """Keep the answer to one of `QUESTIONS`.

    Raises:
        ValueError: there is no such question.
    """
    if question not in QUESTIONS:
        raise ValueError(question)
    _keep(apv, question, given, apv.contents.answer_notes.get(question, ""))


def note(apv: Apv, question: str, text: str) -> None:
    """Keep what is done about an answer.

    Raises:
        ValueError: there is no such question.
        RuleBroken: `text_too_long`.
    """
    if question not in QUESTIONS:
        raise ValueError(question)
    _keep(apv, question, apv.contents.answers.get(question, Answer.OPEN), text)


def advice(apv: Apv) -> Verdict:
    """What the answers say of the method."""
    return verdict(apv.contents.answers)


def decide(apv: Apv, **values: Any) -> None:
    """Change fields of the decision, by their domain names.

    A decision taken for the first time is of today unless its day is given.

    Raises:
        RuleBroken: a value the decision refuses; it is as it was.
    """
    before = apv.contents.decision
    after = replace(before, **values)
    if before.decision is Decision.OPEN is not after.decision and after.decided_on is None:
        after = replace(after, decided_on=apv.today)
    apv.edit("suitability_decided", [DECISION.put(after, round_id=apv.round_id)])


def _keep(apv: Apv, question: str, given: Answer, text: str) -> None:
    before = (
        apv.contents.answers.get(question, Answer.OPEN),
        apv.contents.answer_notes.get(question, ""),
    )
    if before != (given, text):
        row = SuitabilityAnswer(question, given, text)
        apv.edit("suitability_answered", [ANSWER.put(row, round_id=apv.round_id)])
