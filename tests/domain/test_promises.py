"""The board of promises: nothing that was wished is missing, and what waits stands first."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from apv_desktop.domain import promises
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.fates import Fate, fates
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.workplace import Workplace
from tests import strategies
from tests.strategies import TODAY


@given(strategies.contents())
def test_every_wish_stands_there_once_and_those_that_wait_stand_first(contents: Contents) -> None:
    found = promises.promises(contents)
    assert sorted(each.id for each in found) == sorted(wish.id for wish in contents.wishes)
    waits = [each.is_open for each in found]
    assert waits == sorted(waits, reverse=True)
    numbers = [each.wish.number for each in found if each.is_open]
    assert numbers == sorted(numbers)
    assert promises.unanswered(contents) == sum(waits)
    assert {each.id: each.told for each in found} == fates(contents)
    assert sum(promises.count(found).values()) == len(found)


def test_the_answer_of_a_merged_wish_stands_at_the_one_it_joined() -> None:
    into = Statement(2, StatementKind.WISH, 9, "Stille")
    merged = replace(into, id=1, number=7, merged_into=2)
    contents = Contents(Workplace("V"), Round(1, "APV", TODAY, 1), statements=(merged, into))
    open_one, joined = promises.promises(contents)
    assert (open_one.wish, joined.told.fate) == (into, Fate.MERGED)
    assert promises.answering(joined, contents) == promises.answering(open_one, contents) == into
    assert promises.unanswered(contents) == 1, "the merged one is answered with the other"
