"""An assessment is kept field by field, and what is handled elsewhere leaves nothing behind."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from apv_desktop.domain.assessments import Assessment, Severity, WishVerdict
from apv_desktop.domain.meetings import Meeting, MeetingKind
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.statements import StatementKind
from apv_desktop.domain.workplace import Workplace
from apv_desktop.services import action_plans, assessments, files, statements
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from tests import flip_over


@pytest.fixture
def apv(tmp_path: Path) -> Iterator[Apv]:
    around = Surroundings(lambda: datetime(2027, 3, 10, 10, 0), Random(7), tmp_path / "state")
    first = Meeting(MeetingKind.DIALOGUE_1)
    made = files.create_apv(tmp_path / "a.apv", Workplace("Værkstedet"), "APV", first, around)
    flip_over.add(made, "Mere ro\nLys\nEn makker\nPauser", StatementKind.WISH, 1)
    yield made
    made.close()


def wish_id(apv: Apv, number: int = 1) -> int:
    return next(wish.id for wish in apv.contents.wishes if wish.number == number)


def test_fields_are_kept_one_by_one(apv: Apv) -> None:
    assessments.change(apv, wish_id(apv), underlying="Støj", severity=Severity.LIGHT)
    assessments.change(apv, wish_id(apv), causes="Telefonen")
    assert assessments.of(apv.contents, wish_id(apv)) == Assessment(
        wish_id(apv), underlying="Støj", severity=Severity.LIGHT, causes="Telefonen"
    )


def test_a_wish_nobody_has_spoken_of_is_blank_and_writes_no_row(apv: Apv) -> None:
    assessments.change(apv, wish_id(apv), underlying="")
    assert assessments.of(apv.contents, wish_id(apv)) == Assessment(wish_id(apv))
    assert apv.contents.assessments == {}


def test_an_assessment_cleared_again_is_gone(apv: Apv) -> None:
    assessments.change(apv, wish_id(apv), nature="Støj")
    assessments.change(apv, wish_id(apv), nature="")
    assert apv.contents.assessments == {}


def test_an_answer_without_its_reason_is_kept_as_typed(apv: Apv) -> None:
    assessments.change(apv, wish_id(apv), verdict=WishVerdict.NO)
    assert assessments.of(apv.contents, wish_id(apv)).verdict is WishVerdict.NO


def test_words_are_not_lost_to_an_answer(apv: Apv) -> None:
    assessments.change(apv, wish_id(apv), causes="Telefonen")
    with pytest.raises(RuleBroken, match="elsewhere_keeps_nothing"):
        assessments.change(apv, wish_id(apv), verdict=WishVerdict.ELSEWHERE)
    assert assessments.of(apv.contents, wish_id(apv)).causes == "Telefonen"


def test_handing_on_keeps_the_answer_only(apv: Apv) -> None:
    assessments.change(apv, wish_id(apv), causes="Telefonen", reason="Fortroligt")
    assessments.hand_on(apv, wish_id(apv))
    assert assessments.of(apv.contents, wish_id(apv)) == Assessment(
        wish_id(apv), verdict=WishVerdict.ELSEWHERE
    )


def test_the_meeting_takes_the_list_first_and_then_most_marks(apv: Apv) -> None:
    for number, marks in ((1, 4), (2, 0), (3, 6), (4, 2)):
        statements.set_marks(apv, wish_id(apv, number), marks)
    statements.set_shortlist(apv, [wish_id(apv, 2), wish_id(apv, 4)])
    assert [wish.number for wish in assessments.order(apv.contents)] == [4, 2, 3, 1]


def test_the_plan_made_from_a_wish_is_found(apv: Apv) -> None:
    assert assessments.plan_from(apv.contents, wish_id(apv)) is None
    made = action_plans.add_from_wish(apv, wish_id(apv))
    assert assessments.plan_from(apv.contents, wish_id(apv)) == made
    assert assessments.plan_from(apv.contents, wish_id(apv, 2)) is None
