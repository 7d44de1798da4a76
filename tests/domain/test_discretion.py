"""A name or a CPR number in a note is noticed; ordinary words are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.discretion import Finding, Personal, personal, too_personal

NAMES = (
    "Bodil Aarestrup",
    "Ayşe Yıldız",
    "Renée Dahl-Mikkelsen",
    "Bo Lund",
    "Søren Ulrik Thygesen",
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bodil spørger altid, før det bliver for meget", "Bodil"),
        ("Vi savner Sørens overblik", "Sørens"),
        ("Ayşe er god til at forklare", "Ayşe"),
        ("Spørg Dahl-Mikkelsen", "Dahl-Mikkelsen"),
        ("Sag om 010203-4567", "010203-4567"),
        ("Sag om 3112994567.", "3112994567"),
        ("En lund med bænke", None),
        ("bodil med lille b er måske noget andet", None),
        ("Bo i nærheden", None),
        ("Sørensens kiosk", None),
        ("Ring på 12345678", None),
        ("Ordre 99999999999", None),
        ("", None),
    ],
)
def test_what_is_personal_is_noticed(text: str, found: str | None) -> None:
    assert too_personal(text, NAMES) == found


@given(st.text())
def test_without_names_and_digits_nothing_is_personal(text: str) -> None:
    assert too_personal("".join(letter for letter in text if not letter.isdigit()), ()) is None


@given(st.text(), st.lists(st.text(max_size=20)))
def test_what_is_noticed_stands_in_the_text(text: str, names: list[str]) -> None:
    found = too_personal(text, names)
    assert found is None or found in text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lone Hansen har været væk siden maj", [(Personal.LIKE_A_NAME, "Lone Hansen")]),
        ("Det gælder også Jens Peter", [(Personal.LIKE_A_NAME, "Jens Peter")]),
        ("Spørg Bodil", [(Personal.NAME, "Bodil")]),
        ("Spørg Bodil Jensen", [(Personal.NAME, "Bodil")]),
        ("Bodil og Bodils søn, 010203-4567",
         [(Personal.NUMBER, "010203-4567"), (Personal.NAME, "Bodil"), (Personal.NAME, "Bodils")]),
        ("To sygemeldt med Depression", [(Personal.DIAGNOSIS, "Depression")]),
        ("Fraværet er højest på Engen. Vi ser det i januar.", []),
        ("I Køkken Øst er fraværet lavt", []),
        ("På Engen. Efter ferien faldt det", []),
        ("FOA og APV", []),
        ("", []),
    ],
)  # fmt: skip
def test_what_is_personal_is_told_by_its_kind(text: str, found: list[tuple[Personal, str]]) -> None:
    told = personal(text, NAMES, ["depression"], ["i på efter", "Køkken Øst"])
    assert told == tuple(Finding(*each) for each in found)


@given(st.text(), st.lists(st.text(max_size=20)))
def test_all_that_is_told_stands_in_the_text(text: str, names: list[str]) -> None:
    for each in personal(text, names, ["angst"], ["i"]):
        assert each.words in text
