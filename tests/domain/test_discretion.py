"""A name or a CPR number in a note is noticed; ordinary words are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.discretion import too_personal

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
