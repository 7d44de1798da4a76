"""The script: copied from the proposal, then one's own, in order and undoable."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from apv_desktop.content import load
from apv_desktop.domain import meeting_course as course
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.script_items import Turns
from apv_desktop.domain.scripts import Fit
from apv_desktop.services import files, holding, meetings, scripts
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.tables import ROUND

DANISH, FIRST = load("da"), MeetingKind.DIALOGUE_1


def titles(apv: Apv) -> list[str]:
    return [item.title for item in apv.contents.script_of(FIRST)]


@pytest.fixture
def scripted(small: Apv) -> Apv:
    scripts.use_proposal(small, DANISH, FIRST)
    return small


def test_until_one_is_chosen_the_proposal_stands_in(small: Apv) -> None:
    proposed = scripts.table(small.contents, DANISH, FIRST)
    assert small.contents.script_of(FIRST) == ()
    assert proposed.total == 120
    scripts.use_proposal(small, DANISH, FIRST)
    chosen = small.contents.script_of(FIRST)
    assert [item.title for item in chosen] == [slot.item.title for slot in proposed.slots]
    assert {item.language for item in chosen} == {"da"}


def test_what_is_changed_is_a_proposal_no_more(scripted: Apv) -> None:
    gallery = next(item for item in scripted.contents.script_items if item.is_proposal)
    scripts.change(scripted, gallery.id, title=gallery.title)
    assert scripted.contents.script_of(FIRST)[2].is_proposal
    scripts.change(scripted, gallery.id, minutes=12)
    changed = scripted.contents.script_of(FIRST)[2]
    assert (changed.minutes, changed.is_proposal) == (12, False)
    scripts.use_proposal(scripted, DANISH, FIRST)
    assert scripted.contents.script_of(FIRST)[2].minutes == 15
    scripted.undo()
    assert scripted.contents.script_of(FIRST)[2] == changed


def test_an_item_is_moved_and_stays_within_the_ends(scripted: Apv) -> None:
    before = titles(scripted)
    first = scripted.contents.script_of(FIRST)[0]
    scripts.move(scripted, first.id, -1)
    assert titles(scripted) == before
    scripts.move(scripted, first.id, 1)
    assert titles(scripted) == [before[1], before[0], *before[2:]]
    scripts.place(scripted, first.id, 99)
    assert titles(scripted) == [*before[1:], before[0]]
    positions = [item.position for item in scripted.contents.script_of(FIRST)]
    assert positions == list(range(1, len(before) + 1))


def test_an_item_is_added_after_another_and_removed(scripted: Apv) -> None:
    second = scripted.contents.script_of(FIRST)[1]
    scripts.add(scripted, FIRST, " Sang ", "da", second.id)
    assert titles(scripted)[2] == "Sang"
    scripts.remove(scripted, scripted.contents.script_of(FIRST)[2].id)
    assert "Sang" not in titles(scripted)
    scripts.add(scripted, FIRST, "Kaffe", "da", None)
    assert titles(scripted)[-1] == "Kaffe"
    with pytest.raises(RuleBroken):
        scripts.add(scripted, FIRST, " ", "da", None)


def test_an_item_is_divided_and_no_minute_is_lost(scripted: Apv) -> None:
    interviews = scripted.contents.script_of(FIRST)[1]
    scripts.split(scripted, DANISH, interviews.id)
    first, second = scripted.contents.script_of(FIRST)[1:3]
    assert (first.minutes, second.minutes) == (13, 12)
    assert second.title == f"{first.title}, fortsat"
    assert (first.turns, second.turns, second.say) == (Turns.INTERVIEWS, Turns.NONE, "")
    scripts.change(scripted, first.id, minutes=1)
    assert scripts.split(scripted, DANISH, first.id) is None


def test_the_open_items_are_fitted_to_a_shorter_meeting(scripted: Apv) -> None:
    meetings.change(scripted, FIRST, minutes=100)
    assert scripts.table(scripted.contents, DANISH, FIRST).over == 20
    assert scripts.fit(scripted, FIRST)
    table = scripts.table(scripted.contents, DANISH, FIRST)
    assert table.fit is Fit.EXACT
    assert [slot.minutes for slot in table.slots if not slot.item.is_proposal] == [15, 25, 15]
    meetings.change(scripted, FIRST, minutes=60)
    assert not scripts.fit(scripted, FIRST)


def test_what_an_earlier_round_took_becomes_the_proposal(small: Apv, around: Surroundings) -> None:
    """Only where the method leaves the item open; what it says itself stays."""
    contents = small.contents
    holding.begin(small, DANISH, FIRST, small.now)
    for minutes in (20, 30, 9):
        at = small.contents.clocks[FIRST].since
        assert at is not None
        holding.step(small, FIRST, course.move_on, at + timedelta(minutes=minutes))
    after = contents.round.id + 1
    later = replace(contents.round, id=after, title="APV 2030", number=2)
    small.edit("round_changed", [ROUND.put(later)])
    path = small.path
    small.close()
    again = files.open_apv(path, around)
    slots = scripts.table(again.contents, DANISH, FIRST).slots
    assert again.contents.clocks == {}
    again.close()
    assert [slot.minutes for slot in slots[:4]] == [15, 25, 9, 25]
