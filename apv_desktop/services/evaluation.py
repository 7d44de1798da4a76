"""The evaluation of the round, and the lessons the next one begins with."""

from dataclasses import replace
from typing import Any

from apv_desktop.domain.evaluations import Lesson
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import EVALUATION, LESSON


def change(apv: Apv, **values: Any) -> None:
    """Change fields of the evaluation, by their domain names.

    Raises:
        RuleBroken: a value refused; `evaluation_too_early` for a talk after today. It is as it
            was.
    """
    changed = replace(apv.contents.evaluation, **values)
    if changed.held_on is not None and changed.held_on > apv.today:
        raise RuleBroken("evaluation_too_early", "held_on")
    if changed != apv.contents.evaluation:
        apv.edit("evaluation_changed", [EVALUATION.put(changed, round_id=apv.round_id)])


def add_lesson(apv: Apv, text: str) -> Lesson:
    """One thing the next round is to remember.

    Raises:
        RuleBroken: `lesson_missing`, `text_too_long`.
    """
    position = 1 + max((each.position for each in apv.contents.lessons), default=0)
    lesson = Lesson(apv.new_id(), text.strip(), position)
    apv.edit("lesson_added", [LESSON.put(lesson, round_id=apv.round_id)])
    return lesson


def change_lesson(apv: Apv, lesson_id: int, **values: Any) -> None:
    """Change the words of a lesson.

    Raises:
        RuleBroken: `lesson_missing`, `text_too_long`; it is as it was.
    """
    known = _lesson(apv, lesson_id)
    changed = replace(known, **values)
    if changed != known:
        apv.edit("lesson_changed", [LESSON.put(changed, round_id=apv.round_id)])


def remove_lesson(apv: Apv, lesson_id: int) -> None:
    """Take a lesson off the list."""
    apv.edit("lesson_removed", [LESSON.drop(id=_lesson(apv, lesson_id).id)])


def _lesson(apv: Apv, lesson_id: int) -> Lesson:
    return next(each for each in apv.contents.lessons if each.id == lesson_id)
