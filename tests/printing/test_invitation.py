"""The invitation: everything one needs to know to come, on one page."""

from dataclasses import replace
from datetime import date, time

import pytest

from apv_desktop.domain.meetings import Meeting, MeetingKind
from tests.printing import samples
from tests.printing.reading import printed, squeezed


def test_it_tells_both_meetings_at_once() -> None:
    page = printed("invitation", samples.small()).page(1)
    for told in (
        "1. dialogmøde", "2. dialogmøde", "torsdag", "oktober", "uge 40, 2026", "uge 43, 2026",
        "kl. 13.00–15.00", "2 timer", "Kantinen, 1. sal",
    ):  # fmt: skip
        assert told in page, told
    assert "\n1\n" in page
    assert "\n22\n" in page


def test_it_tells_who_why_what_and_that_names_are_not_kept() -> None:
    page = squeezed(printed("invitation", samples.small()).page(1))
    for told in (
        "Til alle medarbejdere og ledere", "Værløse Bageri A/S", "Der kommer ingen navne på",
        "Du skal ikke forberede noget", "18. september 2026", "Birgit Sørensen, tlf. 12 34 56 78",
        "Åse Holm og Birgit Sørensen", "Sidste gang fik vi nye ovnhandsker",
        "At bygge på det, der virker.", "Planen bliver kun god, hvis mange er med",
    ):  # fmt: skip
        assert squeezed(told) in page, told


@pytest.mark.parametrize("language", ["da", "en"])
def test_normal_text_fits_on_one_page(language: str) -> None:
    whole = samples.small()
    words = "Vi mødes to gange, og begge gange er med løn. Der er afløsere i butikken. " * 3
    purpose = "Vi vil vide, hvad der gør en god vagt, og få mere af det. Alle skal kunne se det."
    contents = replace(
        whole,
        invitation=replace(whole.invitation, own_words=words),
        round=replace(whole.round, purpose=purpose),
    )
    assert printed("invitation", contents, language).pages == 1
    assert printed("invitation", samples.empty(), language).pages == 1


def test_without_dates_there_are_lines_to_fill_in() -> None:
    page = printed("invitation", samples.empty()).page(1)
    for label in ("Dato", "Tidspunkt", "Sted", "Svar senest den", "Arbejdsmiljøgruppen"):
        assert label in page


@pytest.mark.parametrize(
    ("start", "minutes", "said"),
    [
        (time(8, 5), 90, ("kl. 8.05–9.35", "90 minutter")),
        (time(23, 0), 120, ("kl. 23.00–1.00", "2 timer")),
        (time(9, 0), 60, ("kl. 9.00–10.00", "1 time")),
    ],
)
def test_clock_and_length(start: time, minutes: int, said: tuple[str, str]) -> None:
    kind = MeetingKind.DIALOGUE_1
    meeting = Meeting(kind, date(2027, 1, 5), start, minutes, "Salen")
    page = printed("invitation", replace(samples.empty(), meetings={kind: meeting})).page(1)
    for words in said:
        assert words in page


def test_a_day_without_a_clock_says_no_clock() -> None:
    kind = MeetingKind.DIALOGUE_1
    contents = replace(samples.empty(), meetings={kind: Meeting(kind, date(2027, 1, 5))})
    page = printed("invitation", contents).page(1)
    assert "uge 1, 2027" in page
    assert "kl." not in page


def test_the_sender_is_employer_and_safety_group_unless_typed() -> None:
    whole = samples.small()
    contents = replace(whole, invitation=replace(whole.invitation, sender=" "))
    page = printed("invitation", contents).page(1)
    assert "Direktør Åse Holm" in page
    assert "Arbejdsmiljøgruppen" in page
