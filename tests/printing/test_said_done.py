"""The poster for the break room: answers with their reasons, nobody's name, one sheet."""

from dataclasses import replace

import pytest

from apv_desktop.content import load
from apv_desktop.domain.assessments import Assessment, WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.printing.formats import Format, Options
from apv_desktop.services import example
from tests.printing import samples
from tests.printing.reading import printed

MET = load("da")
EXAMPLE = example.build(MET, samples.TODAY.replace(year=2027, month=3, day=10), seed=1)
WALL = Options(Format.WALL)


def told(contents: Contents) -> str:
    return " ".join(printed("said-done", contents, options=WALL).text.split())


def test_what_has_an_answer_stands_there_with_it_and_the_rest_is_counted() -> None:
    poster = told(EXAMPLE)
    for said in ("Gratis frokost til alle", "Kommunens regler tillader ikke", "Virker: Vi talte"):
        assert said in poster
    assert "venter stadig på svar" not in poster, "all have been answered"
    assert "1 ønske bliver taget op et andet sted." in poster


def test_what_has_no_answer_is_counted() -> None:
    silent = {wish.id for wish in EXAMPLE.wishes if wish.number in (2, 6)}
    kept = {at: each for at, each in EXAMPLE.assessments.items() if at not in silent}
    poster = told(replace(EXAMPLE, assessments=kept))
    assert "2 ønsker venter stadig på svar." in poster
    assert "Køkkenet med på mandagsmødet" not in poster, "it has no answer yet"


def test_nobody_is_named_but_by_job() -> None:
    poster = told(EXAMPLE)
    assert "Afdelingsleder, senest" in poster
    assert not [person.name for person in EXAMPLE.people if person.name in poster]


def test_a_merged_wish_stands_under_the_one_it_joined() -> None:
    (merged,) = (wish for wish in EXAMPLE.wishes if wish.merged_into is not None)
    assert f"Også: {merged.text}" in told(EXAMPLE)


def test_many_answers_are_chosen_from_by_marks_on_one_sheet() -> None:
    wishes = tuple(
        Statement(1000 + at, StatementKind.WISH, at + 1, f"Ønske {at} om ro", marks=at % 90)
        for at in range(450)
    )
    no = {w.id: Assessment(w.id, verdict=WishVerdict.NO, reason="Det går ikke") for w in wishes}
    many = replace(EXAMPLE, statements=wishes, assessments=no, priorities={}, plans=())
    made = printed("said-done", many, options=WALL)
    assert made.pages == 1
    assert "Ønske 89 om ro" in made.text
    assert "Ønske 1 om ro" not in made.text
    assert "Og 426 ønsker til." in made.text


@pytest.mark.parametrize("size", [Format.WALL, Format.NORMAL])
def test_parts_share_the_room(size: Format) -> None:
    """A part with few wishes leaves its room to the others, and the sheet is nearly full."""
    wishes = tuple(
        Statement(1000 + at, StatementKind.WISH, at + 1, f"Ønske {at} om {'ro ' * 40}", marks=at)
        for at in range(60)
    )
    verdicts = {
        w.id: Assessment(
            w.id,
            verdict=WishVerdict.LATER if w.number <= 2 else WishVerdict.NO,
            reason="Det går ikke. " * 15,
        )
        for w in wishes
    }
    many = replace(EXAMPLE, statements=wishes, assessments=verdicts, priorities={}, plans=())
    made = printed("said-done", many, options=Options(size))
    shown = [w for w in wishes if w.text.partition(" om ")[0] + " om" in made.text]
    assert made.pages == (1 if size is Format.WALL else 2)
    assert {1, 2} <= {w.number for w in shown}
    assert 8 <= len(shown) < 60
    assert f"Og {60 - len(shown)} ønsker til." in made.text
