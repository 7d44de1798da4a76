"""The status letter: every plan and every wish has a fate, and everybody is told."""

from dataclasses import replace
from datetime import date

import pytest

from apv_desktop.content import load
from apv_desktop.content.follow_up_words import actions_over_time_picture, wish_stages
from apv_desktop.domain.status_letters import SentLetter
from apv_desktop.printing.formats import Format, Options
from apv_desktop.services import example, status_letter
from tests.printing import samples
from tests.printing.reading import printed, squeezed

METHOD = load("da")


def test_the_letter_tells_every_fate() -> None:
    text = squeezed(printed("status-letter", samples.small()).text)
    for told in (
        "fra den 15. oktober 2026 til den 20. november 2026", "I har holdt gryden i kog.",
        "1. Ro i opvasken", "Skulle være færdig den 6. november 2026: Sætte plader på væggene",
        "2. Vagtplan i god tid", "Virker. 15 af 16 siger, at de kan planlægge.",
        "3. Skabe i omklædning", "Huset skal bygges om til sommer.", "4. Lys ved rampen",
        "Ønske 3: Nye stole i pauserummet", "Ønske 4: Fri hver fredag",
        "Fredag er den travleste dag.", "15. januar 2027", "Arbejdsmiljøgruppen",
        "Spørgsmål og forslag: tlf. 12 34 56 78", "Tak, fordi",
    ):  # fmt: skip
        assert squeezed(told) in text, told


def test_a_wish_handled_elsewhere_is_counted_and_not_repeated() -> None:
    text = printed("status-letter", samples.small()).text
    assert "Ét ønske håndteres et andet sted." in text
    assert "Det, vi ikke skriver om her" not in text


def test_a_wish_with_a_plan_is_told_of_under_the_plan() -> None:
    text = printed("status-letter", samples.small()).text
    assert "Ønske 1:" not in text
    assert "Ønske 6:" not in text, "it has joined the plan of another wish"


def test_every_item_under_a_heading_is_told() -> None:
    whole = samples.small()
    alone = tuple(replace(plan, also_wishes=()) for plan in whole.plans)
    whole = replace(whole, plans=alone)
    no = replace(whole.assessments[14], wish_id=16, reason="Kantinen er for lille.")
    text = squeezed(
        printed("status-letter", replace(whole, assessments={**whole.assessments, 16: no})).text
    )
    for told in ("Fri hver fredag", "Flere fælles frokoster", "Kantinen er for lille."):
        assert squeezed(told) in text


def test_earlier_endings_are_one_line() -> None:
    whole = samples.small()
    letter = replace(whole.letter, since=date(2026, 11, 17))
    text = printed("status-letter", replace(whole, letter=letter)).text
    assert "Tidligere afsluttet: handleplan 2, 3." in text
    assert "Huset skal bygges om" not in text


def test_nothing_agreed_is_said_and_leaves_room() -> None:
    made = printed("status-letter", samples.empty())
    assert made.pages == 1
    assert "Der er ikke aftalt nogen handleplaner endnu." in made.text
    assert "I hører nyt igen senest den" in made.text


@pytest.mark.parametrize(("people", "actions"), [(None, None), (300, 2000)])
def test_it_is_one_page_with_its_picture_however_much_there_is_to_tell(
    people: int | None, actions: int | None
) -> None:
    made = example.build(METHOD, date(2027, 3, 10), 1, people, actions)
    letter = printed("status-letter", made, today=date(2027, 3, 10))
    assert letter.pages == 1
    assert "Handleplanerne måned for måned" in letter.text
    assert "Venlig hilsen" in letter.text
    picture = actions_over_time_picture(made, METHOD, date(2027, 3, 10))
    assert picture is not None and "Figure" in letter.structure


@pytest.mark.parametrize(("people", "actions"), [(None, None), (60, 60), (300, 2000)])
def test_in_large_letters_it_is_two_sheets(people: int | None, actions: int | None) -> None:
    made = example.build(METHOD, date(2027, 3, 10), 1, people, actions)
    letter = printed("status-letter", made, today=date(2027, 3, 10), options=Options(Format.LARGE))
    assert letter.pages <= 4
    assert "Venlig hilsen" in letter.text


@pytest.mark.parametrize("size", [Format.NORMAL, Format.LARGE])
def test_it_shows_how_far_the_wishes_have_come(size: Format) -> None:
    made = example.build(METHOD, date(2027, 3, 10), 1)
    text = printed("status-letter", made, today=date(2027, 3, 10), options=Options(size)).text
    shown = text[text.index("Fra ønske til effekt") :].split("\n")[1:7]
    assert shown == [f"{name} {count}" for name, count in wish_stages(made, METHOD)]


def test_before_there_are_wishes_no_stages_are_shown() -> None:
    alone = replace(samples.small(), statements=())
    assert "Fra ønske til effekt" not in printed("status-letter", alone).text


@pytest.mark.parametrize("size", [Format.NORMAL, Format.LARGE])
def test_a_letter_that_was_sent_says_every_word_again(size: Format) -> None:
    """However long it was, and whatever its writer typed."""
    made = example.build(METHOD, date(2027, 3, 10), 1)
    own = "- ikke et punkt\n<b> & 5 < 6\n\n" + "Tak for det. " * 400
    text = f"Det er der sket\n\nSiden sidst.\n\n{own}\n\nSat i gang\n- 1. Ro\nNu: Skilte\n- 2. Lys"
    sent = SentLetter(7, date(2026, 12, 1), date(2026, 10, 1), date(2026, 11, 30), text)
    again = status_letter.again(replace(made, sent_letters=(sent,)), 7)
    letter = printed("status-letter", again, options=Options(size))
    assert letter.pages > 1
    assert letter.squeezed.count("Takfordet.") == 400
    for line in text.replace("Tak for det. ", "").split("\n"):
        assert squeezed(line.removeprefix("- ")) in letter.squeezed
    assert "Brevet blev sendt den 1. december 2026." in letter.text
    assert not [plan.theme for plan in made.plans if plan.theme in letter.text]


def test_only_a_letter_that_was_sent_is_printed_again() -> None:
    with pytest.raises(KeyError):
        status_letter.again(samples.small(), 12345)
