"""Questions are copied from the bank, kept in order, and never change with the language."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from apv_desktop.content import load
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.questions import QuestionKind
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import files, questions
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings

STRENGTH, WISH = QuestionKind.STRENGTH, QuestionKind.WISH
DA, EN = load("da"), load("en")

METHOD = load("da")


@pytest.fixture
def apv(tmp_path: Path, around: Surroundings) -> Iterator[Apv]:
    first = Meeting(MeetingKind.DIALOGUE_1)
    made = files.create_apv(tmp_path / "a.apv", Workplace("Værkstedet"), "APV", first, around)
    yield made
    made.close()


def told(apv: Apv) -> list[str]:
    labels: list[str] = []
    apv.on_saved(labels.append)
    return labels


def sources(apv: Apv) -> list[str]:
    return [question.source for question in apv.contents.questions]


def test_the_bank_speaks_the_language_of_the_method() -> None:
    danish, english = questions.bank(DA), questions.bank(EN)
    assert [each.id for each in danish] == [each.id for each in english]
    assert danish[0].text.startswith("Fortæl")
    assert english[0].text.startswith("Tell")
    assert all(each.when for each in danish)


def test_the_proposal_is_one_deed_and_all_the_meeting_needs(apv: Apv) -> None:
    labels = told(apv)
    questions.use_proposal(apv, DA)
    assert labels == ["questions_proposed"]
    assert sources(apv) == ["energy", "task-succeeded", "two-years-on"]
    assert [each.position for each in apv.contents.questions] == [1, 2, 3]


def test_the_proposal_only_fills_what_is_lacking(apv: Apv) -> None:
    own = questions.add(apv, STRENGTH, "Hvad er I bedst til?", "da")
    questions.choose(apv, DA, "three-wishes")
    questions.use_proposal(apv, DA)
    assert sources(apv) == ["", "energy", "three-wishes"]
    assert apv.contents.questions[0].id == own.id
    labels = told(apv)
    questions.use_proposal(apv, DA)
    assert labels == []


def test_the_proposal_takes_no_question_twice(apv: Apv) -> None:
    questions.choose(apv, DA, "energy")
    questions.use_proposal(apv, DA)
    assert sources(apv) == ["energy", "task-succeeded", "two-years-on"]


def test_the_words_are_copied_and_stay_in_their_language(apv: Apv, around: Surroundings) -> None:
    questions.choose(apv, DA, "energy")
    questions.choose(apv, EN, "energy")
    questions.choose(apv, EN, "task-succeeded")
    danish, english = apv.contents.questions
    assert (danish.language, english.language) == ("da", "en")
    assert danish.text == next(each.text for each in questions.bank(DA) if each.id == "energy")
    assert english.text == next(
        each.text for each in questions.bank(EN) if each.id == "task-succeeded"
    )
    assert (danish.lines, english.lines) == (6, 8)
    apv.publish()
    assert files.read_apv(apv.path).questions == (danish, english)


def test_strengths_are_asked_before_wishes(apv: Apv) -> None:
    questions.choose(apv, DA, "two-years-on")
    questions.choose(apv, DA, "energy")
    questions.add(apv, WISH, "Hvad ønsker du dig?", "da")
    questions.add(apv, STRENGTH, " Hvad går godt? ", "da")
    kinds = [question.kind for question in apv.contents.questions]
    assert kinds == [STRENGTH, STRENGTH, WISH, WISH]
    assert apv.contents.questions[1].text == "Hvad går godt?"


def test_an_own_question_needs_words(apv: Apv) -> None:
    with pytest.raises(RuleBroken, match="question_empty") as broken:
        questions.add(apv, WISH, "  ", "da")
    assert broken.value.field == "own"
    assert apv.contents.questions == ()


def test_words_and_lines_can_be_changed_but_not_emptied(apv: Apv) -> None:
    questions.use_proposal(apv, DA)
    first = apv.contents.questions[0]
    questions.change(apv, first.id, text="Hvad gjorde dig glad?", lines=12)
    changed = apv.contents.questions[0]
    assert (changed.text, changed.lines) == ("Hvad gjorde dig glad?", 12)
    assert changed.source == "energy"
    with pytest.raises(RuleBroken, match="question_empty"):
        questions.change(apv, first.id, text="")
    assert apv.contents.questions[0] == changed


def test_a_question_moves_and_stops_at_the_ends(apv: Apv) -> None:
    questions.use_proposal(apv, DA)
    energy, task, two = (question.id for question in apv.contents.questions)
    questions.move(apv, two, -1)
    assert [question.id for question in apv.contents.questions] == [energy, two, task]
    questions.move(apv, energy, -1)
    questions.move(apv, task, 1)
    assert [question.id for question in apv.contents.questions] == [energy, two, task]
    questions.move(apv, energy, 2)
    assert [question.id for question in apv.contents.questions] == [two, task, energy]
    assert [question.position for question in apv.contents.questions] == [1, 2, 3]


def test_a_removed_question_leaves_no_gap_and_can_be_chosen_again(apv: Apv) -> None:
    questions.use_proposal(apv, DA)
    questions.remove(apv, apv.contents.questions[0].id)
    assert sources(apv) == ["task-succeeded", "two-years-on"]
    assert [question.position for question in apv.contents.questions] == [1, 2]
    questions.choose(apv, DA, "energy")
    assert sources(apv) == ["task-succeeded", "energy", "two-years-on"]


def test_a_set_is_saved_under_a_name_and_used_instead(apv: Apv) -> None:
    questions.use_proposal(apv, METHOD)
    asked = [(each.text, each.lines) for each in apv.contents.questions]
    questions.save_set(apv, " Vores egne ")
    questions.remove(apv, apv.contents.questions[0].id)
    questions.add(apv, WISH, "Hvad drømmer du om?", "da")
    assert questions.sets(apv.contents) == ("Vores egne",)
    questions.use_set(apv, "Vores egne")
    assert [(each.text, each.lines) for each in apv.contents.questions] == asked
    apv.undo()
    assert apv.contents.questions[-1].text == "Hvad drømmer du om?"


def test_saving_again_under_the_name_replaces_the_set(apv: Apv) -> None:
    questions.use_proposal(apv, METHOD)
    questions.save_set(apv, "Vores")
    questions.remove(apv, apv.contents.questions[0].id)
    questions.save_set(apv, "Vores")
    assert len(apv.contents.saved_questions) == len(apv.contents.questions)
    questions.remove_set(apv, "Vores")
    assert apv.contents.saved_questions == () and apv.contents.questions


@pytest.mark.parametrize(
    ("name", "code"), [(" ", "set_name_missing"), ("x" * 4000, "line_too_long")]
)
def test_a_set_needs_a_name_that_can_be_read(apv: Apv, name: str, code: str) -> None:
    questions.use_proposal(apv, METHOD)
    with pytest.raises(RuleBroken, match=code):
        questions.save_set(apv, name)
    assert apv.contents.saved_questions == ()


def test_nothing_is_no_set(apv: Apv) -> None:
    with pytest.raises(RuleBroken, match="set_empty"):
        questions.save_set(apv, "Tomt")


def test_what_is_said_aloud_comes_after_what_stands_on_the_sheet(apv: Apv) -> None:
    questions.choose(apv, METHOD, "rather-how")
    questions.choose(apv, METHOD, "made-it-possible")
    questions.use_proposal(apv, METHOD)
    kinds = [each.kind.value for each in apv.contents.questions]
    assert kinds == ["strength", "strength", "wish", "follow_up", "coin"]


def test_a_question_is_moved_to_a_place(apv: Apv) -> None:
    questions.use_proposal(apv, METHOD)
    first, second, third = (each.id for each in apv.contents.questions)
    questions.move_to(apv, third, 0)
    assert [each.id for each in apv.contents.questions] == [third, first, second]
    questions.move_to(apv, third, 2)
    assert [each.id for each in apv.contents.questions] == [first, second, third]
