"""Lines get numbers when they are known outside, and keep them for life."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.numbering import as_given
from apv_desktop.domain.passed_on import Recipient
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import (
    action_plans,
    assessments,
    files,
    numbering,
    passed_on,
    past,
    proposals,
    rounds,
    statements,
    themes,
)
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.tables import STATEMENT
from tests import flip_over

S, W = StatementKind.STRENGTH, StatementKind.WISH


def made(folder: Path) -> Apv:
    around = Surroundings(lambda: datetime(2027, 3, 10, 10, 0), Random(7), folder / "state")
    first = Meeting(MeetingKind.DIALOGUE_1, date(2027, 4, 7), time(9, 0))
    return files.create_apv(folder / "a.apv", Workplace("Værkstedet"), "APV", first, around)


@pytest.fixture
def apv(tmp_path: Path) -> Iterator[Apv]:
    opened = made(tmp_path)
    yield opened
    opened.close()


def told(apv: Apv) -> list[str]:
    labels: list[str] = []
    apv.on_saved(labels.append)
    return labels


def wish(apv: Apv, number: int) -> Statement:
    return next(each for each in apv.contents.wishes if each.number == number)


def give(apv: Apv) -> None:
    numbering.give(apv, ["gross-list"])


def numbers(apv: Apv) -> dict[str, int]:
    return {each.text: each.number for each in apv.contents.statements}


def test_many_lines_are_one_event(apv: Apv) -> None:
    labels = told(apv)
    read = statements.add_lines(apv, "s #1 Vi griner\nVi hjælper\nø #2 Mere ro\n", W, None)
    assert labels == ["statement_added"]
    assert [(s.number, s.group, s.text) for s in statements.as_typed(apv, S)] == [
        (0, 1, "Vi griner"),
        (0, 1, "Vi hjælper"),
    ]
    assert [(w.number, w.group, w.text) for w in apv.contents.wishes] == [(0, 2, "Mere ro")]
    assert (read.kind, read.group) == (W, 2)


def test_a_line_that_cannot_be_kept_keeps_none(apv: Apv) -> None:
    with pytest.raises(RuleBroken, match="text_too_long"):
        statements.add_lines(apv, "Mere ro\n" + "x" * 60_001, W, 1)
    assert apv.contents.statements == ()


def test_of_a_matter_handled_elsewhere_only_the_count_is_in_the_file(apv: Apv) -> None:
    read = statements.add_lines(apv, "Mere ro\nh Chefen truer Bo\nd Et roligt hus", W, 2)
    assert read.passed_on == 1
    assert [(each.text, each.is_dream) for each in statements.as_typed(apv, W)] == [
        ("Mere ro", False),
        ("Et roligt hus", True),
    ]
    (matter,) = apv.contents.passed_on
    passed_on.give_to(apv, matter.id, Recipient.REPRESENTATIVE)
    assert [each.recipient for each in apv.contents.passed_on] == [Recipient.REPRESENTATIVE]
    assert "truer" not in repr([(event.before, event.after) for event in apv.events()])
    apv.publish()
    assert b"truer" not in apv.path.read_bytes()
    passed_on.remove(apv, matter.id)
    assert apv.contents.passed_on == ()
    apv.undo()
    assert len(apv.contents.passed_on) == 1


def test_a_wish_with_proposals_or_others_in_it_stays(apv: Apv) -> None:
    flip_over.add(apv, "Mere ro\nStille", W, 1)
    proposals.add_lines(apv, "Sluk radioen\n\nLuk døren", wish(apv, 1).id, 2)
    assert [(p.text, p.group) for p in proposals.as_typed(apv, wish(apv, 1).id)] == [
        ("Sluk radioen", 2),
        ("Luk døren", 2),
    ]
    with pytest.raises(RuleBroken, match="wish_has_proposals"):
        statements.remove(apv, wish(apv, 1).id)
    for each in apv.contents.proposals:
        proposals.remove(apv, each.id)
    statements.change(apv, wish(apv, 2).id, merged_into=wish(apv, 1).id)
    with pytest.raises(RuleBroken, match="wish_has_merged"):
        statements.remove(apv, wish(apv, 1).id)


def test_signs_alone_write_nothing(apv: Apv) -> None:
    labels = told(apv)
    assert statements.add_lines(apv, "ø #3", S, 1).group == 3
    assert labels == []


def test_a_number_that_was_removed_is_not_given_again(apv: Apv) -> None:
    flip_over.add(apv, "a\nb", W, 1)
    statements.remove(apv, wish(apv, 2).id)
    statements.add_lines(apv, "c", W, 1)
    give(apv)
    assert [each.number for each in apv.contents.wishes] == [1, 3]


def test_a_lower_number_removed_later_does_not_free_a_higher_one(apv: Apv) -> None:
    flip_over.add(apv, "a\nb\nc", W, 1)
    statements.remove(apv, wish(apv, 3).id)
    statements.remove(apv, wish(apv, 1).id)
    statements.add_lines(apv, "k", W, 1)
    give(apv)
    assert [each.number for each in apv.contents.wishes] == [2, 4]


def test_what_was_removed_comes_back_whole(apv: Apv) -> None:
    flip_over.add(apv, "Mere ro", W, 4)
    statements.change(apv, wish(apv, 1).id, theme="Ro")
    statements.set_marks(apv, wish(apv, 1).id, 6)
    assessments.change(apv, wish(apv, 1).id, underlying="Telefonen ringer")
    before = apv.contents
    taken = statements.remove(apv, wish(apv, 1).id)
    assert (apv.contents.statements, apv.contents.assessments) == ((), {})
    statements.put_back(apv, taken)
    assert apv.contents.statements == before.statements
    assert apv.contents.assessments == before.assessments


def test_a_switch_takes_the_number_and_can_be_put_back(apv: Apv) -> None:
    flip_over.add(apv, "s a\nø b\nc", S, 1)
    before = statements.switch_kind(apv, wish(apv, 2).id)
    assert [(each.number, each.text) for each in apv.contents.strengths] == [(1, "a"), (0, "c")]
    give(apv)
    assert [each.number for each in apv.contents.strengths] == [1, 2]
    statements.put_back(apv, before)
    assert [(each.number, each.text) for each in apv.contents.wishes] == [(1, "b"), (2, "c")]
    statements.add_lines(apv, "s k\nø e", S, 1)
    give(apv)
    assert [each.number for each in apv.contents.strengths] == [1, 3], "2 was spoken of"
    assert [each.number for each in apv.contents.wishes] == [1, 2, 3]


def test_a_wish_that_became_a_plan_stays(apv: Apv) -> None:
    flip_over.add(apv, "Mere ro", W, 1)
    action_plans.add_from_wish(apv, wish(apv, 1).id)
    for deed in (statements.remove, statements.switch_kind):
        with pytest.raises(RuleBroken) as refused:
            deed(apv, wish(apv, 1).id)
        assert refused.value.code == "wish_has_plan"
        assert refused.value.values == {"number": 1, "plan": 1}
    assert [each.text for each in apv.contents.wishes] == ["Mere ro"]


def test_an_assessed_wish_is_no_strength(apv: Apv) -> None:
    flip_over.add(apv, "Mere ro", W, 1)
    assessments.change(apv, wish(apv, 1).id, nature="Støj")
    with pytest.raises(RuleBroken, match="wish_assessed"):
        statements.switch_kind(apv, wish(apv, 1).id)


def test_a_refused_change_leaves_the_statement(apv: Apv) -> None:
    flip_over.add(apv, "Mere ro", W, 1)
    with pytest.raises(RuleBroken, match="statement_empty"):
        statements.change(apv, wish(apv, 1).id, text=" ")
    with pytest.raises(RuleBroken, match="marks_unlikely"):
        statements.set_marks(apv, wish(apv, 1).id, -1)
    assert (wish(apv, 1).text, wish(apv, 1).marks) == ("Mere ro", 0)


def test_the_proposal_is_one_event_and_needs_marks(apv: Apv) -> None:
    flip_over.add(apv, "a\nb\nc\nx\ne\nf\ng", W, 1)
    statements.set_shortlist(apv, [wish(apv, 7).id])
    with pytest.raises(RuleBroken, match="no_marks"):
        statements.propose_shortlist(apv)
    assert [each.text for each in apv.contents.shortlist] == ["g"], "the user's own stays"
    for number, marks in enumerate((1, 9, 3, 8, 7, 2, 0), start=1):
        statements.set_marks(apv, wish(apv, number).id, marks)
    labels = told(apv)
    chosen = statements.propose_shortlist(apv)
    assert [each.text for each in chosen] == ["b", "x", "e", "c", "f"]
    assert apv.contents.shortlist == chosen
    assert labels == ["shortlist_changed"]


def test_numbers_are_given_by_key_when_the_list_leaves_the_program(apv: Apv) -> None:
    statements.add_lines(apv, "a\nb\nc\nk\ns e", W, None)
    assert set(numbers(apv).values()) == {0}
    numbering.give(apv, ["agenda", "first-agenda"])
    assert set(numbers(apv).values()) == {0}, "no paper with numbers"
    labels = told(apv)
    give(apv)
    assert labels == ["numbers_given"]
    by_key = sorted(apv.contents.wishes, key=lambda each: each.id)
    assert [each.number for each in by_key] == [1, 2, 3, 4]
    assert [each.number for each in apv.contents.strengths] == [1]
    before = numbers(apv)
    statements.add_lines(apv, "f\ng\nk2", W, None)
    give(apv)
    assert {**numbers(apv), **before} == numbers(apv)
    assert {numbers(apv)[text] for text in ("f", "g", "k2")} == {5, 6, 7}


def test_what_was_printed_is_what_is_given(apv: Apv) -> None:
    """A line may be typed in the meeting's window while the paper lies in its preview."""
    statements.add_lines(apv, "a\nb", W, None)
    shown = apv.contents
    statements.add_lines(apv, "c\nk\ne", W, None)
    numbering.give(apv, ["voting-sheet"], shown)
    drawn = {each.text: each.number for each in as_given(shown).wishes}
    assert numbers(apv) == {**drawn, "c": 0, "k": 0, "e": 0}


def test_giving_numbers_is_nothing_that_can_be_taken_back(apv: Apv) -> None:
    statements.add_lines(apv, "a\nb", W, None)
    apv.settle()
    give(apv)
    before = numbers(apv)
    assert apv.undo_label() == "statement_added"
    statements.change(apv, wish(apv, 1).id, group=4)
    apv.undo()
    assert numbers(apv) == before


def test_a_printed_number_is_given_to_no_other_line(apv: Apv) -> None:
    for text in "abc":
        statements.add_lines(apv, text, W, None)
        apv.settle()
    give(apv)
    for _ in "abc":
        apv.undo()
    assert apv.contents.wishes == ()
    statements.add_lines(apv, "x", W, None)
    give(apv)
    assert numbers(apv) == {"x": 4}, "1 to 3 stand on the paper"


def test_redo_brings_a_line_back_with_the_number_it_had(apv: Apv) -> None:
    for text in "abc":
        statements.add_lines(apv, text, W, None)
        apv.settle()
    give(apv)
    before = numbers(apv)
    for _ in "abc":
        apv.undo()
    for _ in "abc":
        apv.redo()
    assert numbers(apv) == before
    apv.undo()
    apv.redo()
    assert numbers(apv) == before


def test_building_on_one_line_gives_numbers_to_all_of_its_kind(apv: Apv) -> None:
    statements.add_lines(apv, "s a\ns b\nø c\nk\ne", W, None)
    chosen = apv.contents.wishes[0]
    labels = told(apv)
    statements.set_marks(apv, chosen.id, 3)
    assert labels == ["marks_set"]
    assert sorted(each.number for each in apv.contents.wishes) == [1, 2, 3]
    assert {each.number for each in apv.contents.strengths} == {0}
    apv.undo()
    assert apv.contents.statement(chosen.id).marks == 0
    assert sorted(each.number for each in apv.contents.wishes) == [1, 2, 3], "given for good"


@pytest.mark.parametrize("deed", ["proposal", "assessment", "plan", "theme", "close"])
def test_whatever_is_built_on_a_line_gives_numbers(apv: Apv, deed: str) -> None:
    statements.add_lines(apv, "c\nk\ne", W, None)
    wish_id = apv.contents.wishes[1].id
    known: dict[str, Callable[[], object]] = {
        "proposal": lambda: proposals.add_lines(apv, "Luk døren", wish_id),
        "assessment": lambda: assessments.change(apv, wish_id, nature="Støj"),
        "plan": lambda: action_plans.add_from_wish(apv, wish_id),
        "theme": lambda: themes.move(apv, [wish_id], "Ro"),
        "close": lambda: rounds.close(apv, "Slut"),
    }
    known[deed]()
    assert [each.number for each in apv.contents.wishes] == [1, 2, 3]


def test_a_line_fetched_from_the_trash_never_takes_a_number_that_is_another_s(apv: Apv) -> None:
    flip_over.add(apv, "a\nb", W, 1)
    gone = wish(apv, 2)
    statements.remove(apv, gone.id)
    other = replace(wish(apv, 1), id=5, number=2, text="c")  # as an earlier version could leave it
    apv.edit("statement_added", [STATEMENT.put(other, round_id=apv.round_id)])
    assert past.fetch_back(apv, past.removed(apv)[0])
    assert numbers(apv) == {"a": 1, "c": 2, "b": 0}


deeds = st.lists(
    st.tuples(
        st.sampled_from(
            ["add", "add", "remove", "switch", "put back", "undo", "redo", "print", "mark", "fetch"]
        ),
        st.integers(0, 9),
    ),
    max_size=30,
)


@settings(max_examples=40)
@given(deeds)
def test_a_number_means_one_thing_for_ever(sequence: list[tuple[str, int]]) -> None:
    with TemporaryDirectory() as folder:
        apv = made(Path(folder))
        meant: dict[tuple[StatementKind, int], int] = {}
        last: list[statements.Before] = []
        for deed, at in sequence:
            carry_out(apv, deed, at, last)
            apv.settle()
            there = [(each.kind, each.number) for each in apv.contents.statements if each.number]
            assert len(set(there)) == len(there)
            for each in apv.contents.statements:
                if each.number:
                    assert meant.setdefault((each.kind, each.number), each.id) == each.id
        apv.close()


def carry_out(apv: Apv, deed: str, at: int, last: list[statements.Before]) -> None:
    known = apv.contents.statements
    simple: dict[str, Callable[[], object]] = {
        "undo": apv.undo,
        "redo": apv.redo,
        "print": lambda: give(apv),
    }
    if deed in simple:
        simple[deed]()
    elif deed == "put back" and last:
        statements.put_back(apv, last.pop())
    elif deed == "fetch" and past.removed(apv):
        past.fetch_back(apv, past.removed(apv)[0])
    elif deed == "add" or not known:
        statements.add_lines(apv, f"Linje {at}", list(StatementKind)[at % 2], at or None)
    elif deed == "mark":
        statements.set_marks(apv, known[at % len(known)].id, at)
    elif deed in ("remove", "switch"):
        call = statements.remove if deed == "remove" else statements.switch_kind
        last.append(call(apv, known[at % len(known)].id))
