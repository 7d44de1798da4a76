"""The annual discussion: planned a year ahead, its goals judged the year after."""

from datetime import date, timedelta

import pytest

from apv_desktop.domain import discussions as rules
from apv_desktop.domain.discussions import GoalOutcome
from apv_desktop.domain.rounds import years_after
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.services import discussions, past, workplace
from apv_desktop.services.apv import Apv


def test_the_next_is_proposed_for_the_last_day_of_the_year_with_the_same_people(small: Apv) -> None:
    first = discussions.add(small)
    assert first.planned_on is None
    discussions.change(small, first.id, held_on=small.today, participants="Åse", place="Kontoret")
    again = discussions.add(small)
    assert again.planned_on == years_after(small.today, 1)
    assert (again.participants, again.place) == ("Åse", "Kontoret")


def test_it_is_not_held_before_its_day(small: Apv) -> None:
    made = discussions.add(small)
    with pytest.raises(RuleBroken, match="discussion_too_early"):
        discussions.change(small, made.id, held_on=small.today + timedelta(days=1))
    assert discussions.of(small, made.id).held_on is None


def test_goals_go_from_one_year_to_the_next(small: Apv) -> None:
    first = discussions.add(small)
    discussions.change(small, first.id, held_on=date(2026, 3, 1))
    on_paper = discussions.add_earlier_goal(small, first.id, "Nye får en rundvisning")
    goal = discussions.add_goal(small, first.id, "Ro ved medicin")
    second = discussions.add(small)
    discussions.change(small, second.id, planned_on=date(2027, 3, 1))
    forgotten = discussions.add_earlier_goal(small, second.id, "Færre løft")
    held = small.contents
    years, goals = held.discussions, held.discussion_goals
    first, second = discussions.of(small, first.id), discussions.of(small, second.id)
    assert rules.goals_to_judge(first, years, goals) == (on_paper,)
    assert rules.goals_to_judge(second, years, goals) == (goal, forgotten)
    discussions.change_goal(small, goal.id, outcome=GoalOutcome.MET, reason="Vi talte dem")
    discussions.remove_goal(small, forgotten.id)
    (gone,) = past.removed(small)
    assert gone.name == "Færre løft"
    small.undo()
    small.undo()
    assert small.contents.discussion_goals == goals


def test_a_discussion_takes_its_goals_along_and_brings_them_back(small: Apv) -> None:
    made = discussions.add(small)
    discussions.add_goal(small, made.id, "Ro")
    discussions.remove(small, made.id)
    assert not small.contents.discussions and not small.contents.discussion_goals
    small.undo()
    assert [goal.text for goal in small.contents.discussion_goals] == ["Ro"]


def test_those_in_charge_are_suggested_once_each(small: Apv) -> None:
    workplace.change(small, employer="Åse Holm", supervisor="Åse Holm", representative="Bo Dam")
    assert discussions.usual_participants(small) == "Åse Holm\nBo Dam"
