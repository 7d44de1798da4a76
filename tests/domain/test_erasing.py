"""Which words stand for a person, and what is left of a text without them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.erasing import Sought, also_called, excerpt
from apv_desktop.domain.rules import MAX_LINE, RuleBroken

AASE = Sought(("Åse Marie Holm",), ("aase@holm.dk",), ("ÅMH",))


def erased(text: str, sought: Sought = AASE) -> str:
    return sought.replaced(text, "[-]", lambda spelling: True)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Åse Marie Holm vil have ro", "[-] vil have ro"),
        ("Åse  Marie\nHolms plads", "[-]s plads"),
        ("spørg åse eller HOLM", "spørg [-] eller [-]"),
        ("Aase har ringet, A\u030ase har skrevet", "[-] har ringet, [-] har skrevet"),
        ("skriv til aase@holm.dk.", "skriv til [-]."),
        ("ÅMH’s skab", "[-]’s skab"),
        ("Åsevej 2, Holmen, Bornholm", "Åsevej 2, Holmen, Bornholm"),
        ("åse_holm.docx", "[-]_[-].docx"),
    ],
)
def test_a_name_goes_however_it_is_written_and_other_words_stay(text: str, left: str) -> None:
    assert erased(text) == left


def test_a_double_name_goes_in_its_parts_too() -> None:
    sought = Sought(("Anne-Mette von Bo",))
    assert erased("Anne-Mette, Anne, Mettes og Bo, von", sought) == "[-], [-], [-]s og [-], von"


def test_a_line_stays_as_long_as_its_field() -> None:
    line = ("Bo " * 66).strip()
    made = Sought(("Bo",)).replaced(line, "[navn slettet]", lambda spelling: True)
    assert len(line) <= MAX_LINE and len(made) <= MAX_LINE and "Bo" not in made


@pytest.mark.parametrize("typed", ["", " , ", "x"])
def test_nobody_and_a_single_letter_are_refused(typed: str) -> None:
    with pytest.raises(RuleBroken):
        Sought((), (), also_called(typed))


def test_an_excerpt_cuts_no_word() -> None:
    text = "Der er for lidt tid til at tale sammen, siger Åse til os alle hver eneste dag"
    assert excerpt(text, "Åse", 20) == "… tale sammen, siger Åse til os alle hver …"


@given(
    st.text(st.characters(codec="utf-8"), max_size=80),
    st.sampled_from(["Åse", "HOLM", "aase@holm.dk", "åmh"]),
    st.sampled_from([" ", ".", "\n", ", ", "s "]),
)
def test_no_spelling_is_left_whatever_stands_around_it(text: str, word: str, after: str) -> None:
    left = erased(f"{text} {word}{after}{text}")
    assert not list(AASE.spellings(left))
    assert AASE.glance()(f"{text}{word}{text}")
