"""The evaluation and its lessons: kept, refused, undone."""

from datetime import timedelta

import pytest

from apv_desktop.domain.evaluations import GoalVerdict
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services import evaluation, past
from apv_desktop.services.apv import Apv


def test_it_is_kept_and_undone(small: Apv) -> None:
    evaluation.change(small, goal=GoalVerdict.REACHED, results="Alt", held_on=small.today)
    assert small.contents.evaluation.results == "Alt"
    small.undo()
    assert small.contents.evaluation.goal is GoalVerdict.OPEN


def test_nobody_has_talked_about_it_tomorrow(small: Apv) -> None:
    with pytest.raises(RuleBroken, match="evaluation_too_early"):
        evaluation.change(small, held_on=small.today + timedelta(days=1))


def test_a_lesson_is_added_changed_removed_and_fetched_back(small: Apv) -> None:
    lesson = evaluation.add_lesson(small, " Spørg nattevagten ")
    evaluation.change_lesson(small, lesson.id, text="Spørg også vikarerne")
    with pytest.raises(RuleBroken, match="lesson_missing"):
        evaluation.change_lesson(small, lesson.id, text=" ")
    evaluation.remove_lesson(small, lesson.id)
    (gone,) = past.removed(small)
    past.fetch_back(small, gone)
    assert [each.text for each in small.contents.lessons] == ["Spørg også vikarerne"]
