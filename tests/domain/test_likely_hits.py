"""What is ticked before a human looks: the person, not another one, not an ordinary word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.erasing import Sought
from apv_desktop.domain.likely_hits import is_likely, ordinary_words

OTHERS = ("Åse Lund", "Per Holm", "Hannes Krag", "Marie Berg")


def ticked(text: str, sought: Sought, others: tuple[str, ...] = OTHERS) -> set[str]:
    """The spellings in a text that are ticked."""
    found = list(sought.spellings(text))
    ordinary = ordinary_words(found)
    return {each for each in found if is_likely(text, each, sought, others, ordinary)}


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        # A whole name, a first name and a last name, in any case of a whole one.
        ("Åse Marie Friis", "åse marie friis vil have ro", {"åse marie friis"}),
        ("Dorte Friis", "Vi spørger Dorte og Friis", {"Dorte", "Friis"}),
        ("Dorte Friis", "Dortes skab, Friis’ kontor", {"Dorte", "Friis"}),
        ("Dorte Friis", "spørg dorte", set()),
        # Another one bears the name, whole or in part; the ending of one may be another name.
        ("Åse Holm", "Åse har sagt det, Holm også", set()),
        ("Hanne Friis", "Hannes Krag tager telefonen", set()),
        ("Hanne Friis", "Hannes plads er kold", set()),
        ("Hanne Friis", "Hanne har sagt det", {"Hanne"}),
        ("Bo Friis", "Bo Holm kommer", set()),
        # Somebody who is not on the list has the other half of the name.
        ("Dorte Friis", "Vi ringer til Dorte Dam", set()),
        ("Dorte Friis", "Så sagde Per Friis det", set()),
        ("Dorte Friis", "Så sagde Dorte Kirstine Friis det", {"Dorte", "Friis"}),
        ("Anne-Mette Friis", "Anne-Lise og Anne-Mette", {"Anne-Mette"}),
        ("Anne-Mette Friis", "Anne-Mettes, Annes og Mettes", {"Anne-Mette", "Anne", "Mette"}),
        ("Anne Mette Friis", "Anne-Mette kom", {"Anne", "Mette"}),
        ("Dorte Friis", "Dorte-gruppen og Friis-mødet", {"Dorte", "Friis"}),
        # Names that are ordinary words too.
        ("Bo Friis", "Mange vil bo tættere på", set()),
        ("Bo Friis", "Bo siger, at de fleste vil bo her og ikke bo der", set()),
        ("Bo Friis", "Vi spørger Bo, om nogen vil bo her", {"Bo"}),
        ("Bo Friis", "Bo vil have ro", {"Bo"}),
        ("Bo Friis", "Bo vil have ro. Spørg bo.", {"Bo"}),
        ("Dag Friis", "Dag 2: hver dag er der kø hele dag", set()),
        ("Sol Kirke", "Sol på terrassen, sol, og sol ved vinduet. Sol Kirke smiler", {"Sol Kirke"}),
        ("Sol Kirke", "Mere sol i kirken", set()),
        # Inside longer words it is another word.
        ("Bo Dag", "Bolig, dagvagt og Dagny", set()),
        ("Sol Kirke", "Solveig gik i kirken, Kirkegaard også", set()),
        # Letters written otherwise, and in two pieces.
        ("Ærø Søby", "Aeroe, Æro\u0308, SØBY og Soeby", {"Æro\u0308", "SØBY", "Soeby", "Aeroe"}),
        ("Dorte Ås", "A\u030as og Aas sagde det", {"A\u030as", "Aas"}),
        # Addresses.
        ("Dorte Friis", "dorte.friis@privat.dk", {"dorte", "friis"}),
        ("Dorte Friis", "skriv til dorte eller a@friis.dk", set()),
    ],
)
def test_a_real_sentence(name: str, text: str, expected: set[str]) -> None:
    assert ticked(text, Sought((name,))) == expected


def test_an_address_of_the_list_is_theirs_in_any_case() -> None:
    sought = Sought(("Dorte Friis",), ("dorte@friis.dk",))
    assert ticked("Dorte@Friis.dk og DORTE@FRIIS.DK", sought) == {
        "Dorte@Friis.dk",
        "DORTE@FRIIS.DK",
    }


def test_initials_count_as_they_are_typed() -> None:
    sought = Sought((), (), ("BO", "Lise"))
    assert ticked("BO og Lise, Bo og lise", sought) == {"BO", "Lise"}


def test_two_of_one_name_are_left_to_the_eye() -> None:
    assert ticked("Dorte Friis", Sought(("Dorte Friis",)), ("dorte  friis",)) == set()


@given(st.text(max_size=40), st.sampled_from(["Åse Lund", "Hannes Krag"]), st.text(max_size=40))
def test_the_whole_name_of_another_one_is_never_ticked(before: str, name: str, after: str) -> None:
    sought = Sought(("Åse Krag",), (), ("Hanne",))
    text = f"{before}. {name}. {after}"
    own = ticked(f"{before}. . {after}", sought)
    assert ticked(text, sought) <= own
