"""The questions of the interviews: from the bank or one's own, in the order they are asked."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.questions import Question, QuestionKind, SavedQuestion, still_needed
from apv_desktop.domain.rules import RuleBroken, require
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import QUESTION, SAVED_QUESTION, Change


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


def move_to(apv: Apv, question_id: int, place: int) -> None:
    """Ask a question as number `place`, counted from 0."""
    at = apv.contents.questions.index(_question(apv, question_id))
    move(apv, question_id, place - at)


def sets(contents: Contents) -> tuple[str, ...]:
    """The names of the saved sets."""
    return tuple(dict.fromkeys(each.set_name for each in contents.saved_questions))


def save_set(apv: Apv, name: str) -> None:
    """Keep today's questions under a name, instead of an older set of that name.

    Raises:
        RuleBroken: `set_name_missing`, `line_too_long`, `set_empty`.
    """
    require(name, "set_name_missing", "set_name")
    if not apv.contents.questions:
        raise RuleBroken("set_empty", "set_name")
    saved = [
        SavedQuestion(
            apv.new_id(),
            name.strip(),
            each.kind,
            each.text,
            each.position,
            each.source,
            each.language,
            each.lines,
        )
        for each in apv.contents.questions
    ]
    written = [SAVED_QUESTION.put(each) for each in saved]
    apv.edit("question_set_saved", [*_set_dropped(apv, name.strip()), *written])


def use_set(apv: Apv, name: str) -> None:
    """Ask the questions of a set instead of today's."""
    gone = [QUESTION.drop(id=each.id) for each in apv.contents.questions]
    chosen = [each for each in apv.contents.saved_questions if each.set_name == name]
    new = [Question(apv.new_id(), q.kind, q.text, 0, q.source, q.language, q.lines) for q in chosen]
    apv.edit("question_set_used", [*gone, *_in_order(apv, new)])


def remove_set(apv: Apv, name: str) -> None:
    """Forget a set; the questions asked today stay."""
    apv.edit("question_set_removed", _set_dropped(apv, name))


def _set_dropped(apv: Apv, name: str) -> list[Change]:
    known = [each for each in apv.contents.saved_questions if each.set_name == name]
    return [SAVED_QUESTION.drop(id=each.id) for each in known]


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
    """Strengths come before wishes, then what is said aloud; a new question is last of its kind."""
    order = list(QuestionKind)
    before = [at for at, q in enumerate(questions) if order.index(q.kind) <= order.index(new.kind)]
    own = [at for at, q in enumerate(questions) if q.kind is new.kind]
    at = own[-1] + 1 if own else before[-1] + 1 if before else 0
    return (*questions[:at], new, *questions[at:])


def _in_order(apv: Apv, questions: Sequence[Question]) -> list[Change]:
    return [
        QUESTION.put(replace(question, position=position), round_id=apv.round_id)
        for position, question in enumerate(questions, start=1)
    ]
