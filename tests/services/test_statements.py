"""Statements keep their numbers for life, whatever is removed, switched and put back."""

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.passed_on import Recipient
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import action_plans, assessments, files, passed_on, proposals, statements
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings

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


def test_many_lines_are_one_event(apv: Apv) -> None:
    labels = told(apv)
    read = statements.add_lines(apv, "s #1 Vi griner\nVi hjælper\nø #2 Mere ro\n", W, None)
    assert labels == ["statement_added"]
    assert [(s.number, s.group, s.text) for s in apv.contents.strengths] == [
        (1, 1, "Vi griner"),
        (2, 1, "Vi hjælper"),
    ]
    assert [(w.number, w.group, w.text) for w in apv.contents.wishes] == [(1, 2, "Mere ro")]
    assert (read.kind, read.group) == (W, 2)


def test_a_line_that_cannot_be_kept_keeps_none(apv: Apv) -> None:
    with pytest.raises(RuleBroken, match="text_too_long"):
        statements.add_lines(apv, "Mere ro\n" + "x" * 60_001, W, 1)
    assert apv.contents.statements == ()


def test_of_a_matter_handled_elsewhere_only_the_count_is_in_the_file(apv: Apv) -> None:
    read = statements.add_lines(apv, "Mere ro\nh Chefen truer Bo\nd Et roligt hus", W, 2)
    assert read.passed_on == 1
    assert [(each.text, each.is_dream) for each in apv.contents.wishes] == [
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
    statements.add_lines(apv, "Mere ro\nStille", W, 1)
    proposals.add_lines(apv, "Sluk radioen\n\nLuk døren", wish(apv, 1).id, 2)
    assert [(p.number, p.text, p.group) for p in apv.contents.proposals] == [
        (1, "Sluk radioen", 2),
        (2, "Luk døren", 2),
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
    statements.add_lines(apv, "a\nb", W, 1)
    statements.remove(apv, wish(apv, 2).id)
    assert statements.next_number(apv, W) == 3
    statements.add_lines(apv, "c", W, 1)
    assert [each.number for each in apv.contents.wishes] == [1, 3]


def test_a_lower_number_removed_later_does_not_free_a_higher_one(apv: Apv) -> None:
    statements.add_lines(apv, "a\nb\nc", W, 1)
    statements.remove(apv, wish(apv, 3).id)
    statements.remove(apv, wish(apv, 1).id)
    assert statements.next_number(apv, W) == 4


def test_what_was_removed_comes_back_whole(apv: Apv) -> None:
    statements.add_lines(apv, "Mere ro", W, 4)
    statements.change(apv, wish(apv, 1).id, theme="Ro")
    statements.set_marks(apv, wish(apv, 1).id, 6)
    assessments.change(apv, wish(apv, 1).id, underlying="Telefonen ringer")
    before = apv.contents
    taken = statements.remove(apv, wish(apv, 1).id)
    assert (apv.contents.statements, apv.contents.assessments) == ((), {})
    statements.put_back(apv, taken)
    assert apv.contents.statements == before.statements
    assert apv.contents.assessments == before.assessments


def test_a_switch_gives_a_number_of_the_new_kind_and_can_be_put_back(apv: Apv) -> None:
    statements.add_lines(apv, "s a\nø b\nc", S, 1)
    before = statements.switch_kind(apv, wish(apv, 2).id)
    assert [(each.number, each.text) for each in apv.contents.strengths] == [(1, "a"), (2, "c")]
    assert statements.next_number(apv, W) == 3
    statements.put_back(apv, before)
    assert [(each.number, each.text) for each in apv.contents.wishes] == [(1, "b"), (2, "c")]
    assert statements.next_number(apv, S) == 3, "number 2 was spoken of as a strength"


def test_a_wish_that_became_a_plan_stays(apv: Apv) -> None:
    statements.add_lines(apv, "Mere ro", W, 1)
    action_plans.add_from_wish(apv, wish(apv, 1).id)
    for deed in (statements.remove, statements.switch_kind):
        with pytest.raises(RuleBroken) as refused:
            deed(apv, wish(apv, 1).id)
        assert refused.value.code == "wish_has_plan"
        assert refused.value.values == {"number": 1, "plan": 1}
    assert [each.text for each in apv.contents.wishes] == ["Mere ro"]


def test_an_assessed_wish_is_no_strength(apv: Apv) -> None:
    statements.add_lines(apv, "Mere ro", W, 1)
    assessments.change(apv, wish(apv, 1).id, nature="Støj")
    with pytest.raises(RuleBroken, match="wish_assessed"):
        statements.switch_kind(apv, wish(apv, 1).id)


def test_a_refused_change_leaves_the_statement(apv: Apv) -> None:
    statements.add_lines(apv, "Mere ro", W, 1)
    with pytest.raises(RuleBroken, match="statement_empty"):
        statements.change(apv, wish(apv, 1).id, text=" ")
    with pytest.raises(RuleBroken, match="marks_unlikely"):
        statements.set_marks(apv, wish(apv, 1).id, -1)
    assert (wish(apv, 1).text, wish(apv, 1).marks) == ("Mere ro", 0)


def test_the_proposal_is_one_event_and_needs_marks(apv: Apv) -> None:
    statements.add_lines(apv, "a\nb\nc\nx\ne\nf\ng", W, 1)
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


deeds = st.lists(
    st.tuples(st.sampled_from(["add", "remove", "switch", "undo"]), st.integers(0, 9)), max_size=25
)


@settings(max_examples=30)
@given(deeds)
def test_a_number_means_one_thing_for_ever(sequence: list[tuple[str, int]]) -> None:
    with TemporaryDirectory() as folder:
        apv = made(Path(folder))
        meant: dict[tuple[StatementKind, int], int] = {}
        last: statements.Before | None = None
        for deed, at in sequence:
            known = apv.contents.statements
            if deed == "add" or not known:
                statements.add_lines(apv, f"Linje {at}", list(StatementKind)[at % 2], at or None)
            elif deed == "undo":
                if last is not None:
                    statements.put_back(apv, last)
                last = None
            else:
                call = statements.remove if deed == "remove" else statements.switch_kind
                last = call(apv, known[at % len(known)].id)
            for each in apv.contents.statements:
                key = (each.kind, each.number)
                assert meant.setdefault(key, each.id) == each.id, key
        apv.close()
