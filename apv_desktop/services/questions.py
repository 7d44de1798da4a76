"""The questions of the interviews: from the bank or one's own, in the order they are asked."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from apv_desktop.content import Method
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.questions import Question, QuestionKind, still_needed
from apv_desktop.domain.rules import require
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import QUESTION, Change


@frozen
class BankQuestion:
    """A question of the method's bank; `when` says what it is good for."""

    id: str
    kind: QuestionKind
    text: str
    when: str
    lines: int
    default: bool


def bank(method: Method) -> tuple[BankQuestion, ...]:
    """Every question of the bank, in the language of `method`."""
    return tuple(
        BankQuestion(
            each["id"],
            QuestionKind(each["kind"]),
            each["text"],
            each["when"],
            each["lines"],
            each.get("default", False),
        )
        for each in method.file("questions")["question"]
    )


def choose(apv: Apv, method: Method, source: str) -> None:
    """Copy a question of the bank onto the sheet; one that is there already stays as it is.

    Raises:
        KeyError: the bank has no such question.
    """
    found = {each.id: each for each in bank(method)}[source]
    if any(question.source == source for question in apv.contents.questions):
        return
    new = _copied(apv, method, found)
    apv.edit("question_chosen", _in_order(apv, _placed(apv.contents.questions, new)))


def use_proposal(apv: Apv, method: Method) -> None:
    """Fill up with the method's own proposal until two strengths and a wish are asked."""
    questions = apv.contents.questions
    taken = {question.source for question in questions}
    for each in sorted(bank(method), key=lambda question: not question.default):
        if each.id not in taken and still_needed(questions)[each.kind] > 0:
            questions = _placed(questions, _copied(apv, method, each))
    apv.edit("questions_proposed", _in_order(apv, questions))


def add(apv: Apv, kind: QuestionKind, text: str, language: str) -> Question:
    """A question of one's own, after the others of its kind.

    Raises:
        RuleBroken: `question_empty`, `text_too_long`.
    """
    require(text, "question_empty", "own")
    new = Question(apv.new_id(), kind, text.strip(), 0, language=language)
    apv.edit("question_added", _in_order(apv, _placed(apv.contents.questions, new)))
    return new


def change(apv: Apv, question_id: int, **values: Any) -> None:
    """Change the words of a question or its lines to write on.

    Raises:
        RuleBroken: a value the question refuses; it is as it was.
    """
    changed = replace(_question(apv, question_id), **values)
    apv.edit("question_changed", [QUESTION.put(changed, round_id=apv.round_id)])


def move(apv: Apv, question_id: int, steps: int) -> None:
    """Ask a question earlier (negative `steps`) or later; at the ends it stays."""
    others = [each for each in apv.contents.questions if each.id != question_id]
    question = _question(apv, question_id)
    at = apv.contents.questions.index(question)
    others.insert(max(0, at + steps), question)
    apv.edit("question_moved", _in_order(apv, others))


def remove(apv: Apv, question_id: int) -> None:
    """Take a question off the sheet."""
    left = [each for each in apv.contents.questions if each.id != question_id]
    gone = QUESTION.drop(id=_question(apv, question_id).id)
    apv.edit("question_removed", [gone, *_in_order(apv, left)])


def _question(apv: Apv, question_id: int) -> Question:
    return next(each for each in apv.contents.questions if each.id == question_id)


def _copied(apv: Apv, method: Method, chosen: BankQuestion) -> Question:
    return Question(
        apv.new_id(),
        chosen.kind,
        chosen.text,
        0,
        source=chosen.id,
        language=method.language,
        lines=chosen.lines,
    )


def _placed(questions: Sequence[Question], new: Question) -> tuple[Question, ...]:
    """Strengths are asked before wishes; a new question comes last of its kind."""
    last = [at for at, each in enumerate(questions) if each.kind is new.kind]
    at = last[-1] + 1 if last else 0 if new.kind is QuestionKind.STRENGTH else len(questions)
    return (*questions[:at], new, *questions[at:])


def _in_order(apv: Apv, questions: Sequence[Question]) -> list[Change]:
    return [
        QUESTION.put(replace(question, position=position), round_id=apv.round_id)
        for position, question in enumerate(questions, start=1)
    ]
