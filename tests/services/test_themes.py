"""Themes, areas, the second meeting and the order, as services keep them."""

import pytest

from apv_desktop.content import load
from apv_desktop.domain.chosen import Decided, Urgency
from apv_desktop.domain.conditions import blind_spots, themes_of
from apv_desktop.domain.covered import Handling
from apv_desktop.domain.fates import Fate, fate_of
from apv_desktop.domain.priorities import candidates
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.services import (
    action_plans,
    conditions,
    priorities,
    second_meetings,
    statements,
    themes,
)
from apv_desktop.services.apv import Apv
from tests import flip_over


def fill(apv: Apv) -> None:
    flip_over.add(apv, "Mere ro\nStille\nLys i skuret\nPauser", StatementKind.WISH, 1)
    for number, marks in ((1, 4), (2, 3), (3, 5), (4, 5)):
        statements.set_marks(apv, wish(apv, number).id, marks)


def wish(apv: Apv, number: int) -> Statement:
    return next(each for each in apv.contents.wishes if each.number == number)


def test_a_theme_is_renamed_joined_and_its_areas_follow(small: Apv) -> None:
    fill(small)
    themes.move(small, [wish(small, 1).id, wish(small, 2).id], " Ro ")
    themes.move(small, [wish(small, 3).id], "Lys")
    conditions.touch(small, "Lys", "physical", touches=True)
    assert [(name, len(each)) for name, each in themes.piles(small.contents).items()] == [
        ("", 1),
        ("Lys", 1),
        ("Ro", 2),
    ]
    themes.rename(small, "Lys", "Ro")
    assert list(themes.piles(small.contents)) == ["", "Ro"]
    assert themes_of(small.contents, "physical") == ("Ro",)
    small.undo()
    assert themes_of(small.contents, "physical") == ("Lys",)
    conditions.touch(small, "Lys", "physical", touches=False)
    assert "physical" in blind_spots(small.contents)


def test_merging_keeps_everything_and_can_be_taken_apart(small: Apv) -> None:
    fill(small)
    one, two, three = (wish(small, number) for number in (1, 2, 3))
    statements.set_shortlist(small, [one.id, two.id])
    themes.merge(small, [three.id], two.id)
    themes.merge(small, [two.id], one.id)
    assert [(each.number, each.marks) for each in small.contents.standing] == [(1, 12), (4, 5)]
    assert fate_of(wish(small, 3), small.contents).into == 1, "it followed into the first"
    assert not wish(small, 2).shortlisted
    with pytest.raises(RuleBroken, match="merge_with_itself"):
        themes.merge(small, [one.id], three.id)
    themes.take_apart(small, [three.id])
    assert fate_of(wish(small, 3), small.contents).fate is Fate.COLLECTED
    assert [each.number for each in small.contents.standing] == [1, 3, 4]
    action_plans.add_from_wish(small, three.id)
    with pytest.raises(RuleBroken, match="wish_has_plan"):
        themes.merge(small, [three.id], one.id)


def test_similar_wishes_are_proposed_with_the_words_that_match(example: Apv) -> None:
    method = load("da")
    found = themes.similar(example.contents, method, "vagter")
    texts = {example.contents.statement(each.wish_id).text: each.words for each in found}
    assert texts["Vagtplanen klar otte uger frem"] == ("Vagtplanen",)
    assert not any("vi" in words for words in texts.values())


def test_the_mirror_proposes_areas_and_the_empty_ones_are_answered(example: Apv) -> None:
    for each in example.contents.theme_conditions:
        conditions.touch(example, each.theme, each.condition, touches=False)
    new = conditions.propose(example, load("da"))
    assert new == len(example.contents.theme_conditions) > 3
    assert "Hjælpemidler og bygning" in themes_of(example.contents, "ergonomic")
    conditions.answer(example, "violence", handling=Handling.ASK, note="Er nogen bange?")
    assert "violence" not in blind_spots(example.contents)


def test_the_order_is_kept_and_urgency_is_not_passed(small: Apv) -> None:
    fill(small)
    statements.set_shortlist(small, [wish(small, number).id for number in (1, 3, 4)])
    priorities.change(small, wish(small, 1).id, urgency=Urgency.DANGER)
    order = [each.number for each in candidates(small.contents)]
    assert order == [1, 3, 4]
    priorities.step(small, wish(small, 4).id, -1)
    assert [each.number for each in candidates(small.contents)] == [1, 4, 3]
    with pytest.raises(RuleBroken, match="urgency_first"):
        priorities.step(small, wish(small, 4).id, -1)
    priorities.step(small, wish(small, 3).id, 1)
    assert [each.number for each in candidates(small.contents)] == [1, 4, 3], "it stands last"
    priorities.change(small, wish(small, 3).id, choice=Decided.NOT_CHOSEN, reason="Næste år")
    assert fate_of(wish(small, 3), small.contents).fate is Fate.LATER
    priorities.set_voting(small, marks_each=2, order_note="Vi trak lod")
    assert small.contents.voting.order_note == "Vi trak lod"


def test_a_wish_taken_away_takes_its_place_and_table_along_and_brings_them_back(
    small: Apv,
) -> None:
    fill(small)
    priorities.change(small, wish(small, 1).id, choice=Decided.CHOSEN)
    second_meetings.set_joined(small, wish(small, 1).id, 8)
    before = small.contents
    taken = statements.remove(small, wish(small, 1).id)
    assert (small.contents.priorities, small.contents.topics) == ({}, {})
    statements.put_back(small, taken)
    assert small.contents.priorities == before.priorities
    assert small.contents.topics == before.topics


def test_the_second_meeting_is_kept(small: Apv) -> None:
    fill(small)
    second_meetings.change(small, important="Hvad fylder mest?", next_news=small.today)
    second_meetings.set_joined(small, wish(small, 1).id, 8)
    assert small.contents.second_meeting.important == "Hvad fylder mest?"
    assert small.contents.topics[wish(small, 1).id].tables == 2
