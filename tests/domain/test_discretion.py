"""A name or a CPR number in a note is noticed; ordinary words are left alone."""

import tomllib
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.content import load
from apv_desktop.domain.discretion import Finding, Personal, personal, sensitive, too_personal

DIAGNOSES = load("da").file("discretion")["diagnoses"].split()
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


@pytest.mark.parametrize(
    "text",
    [
        "010203-4567", "0102034567", "010203 4567", "Sag 010203-4567.", "(290200-1234)",
        "Hun er født 311299, cpr 311299-4567", "cpr:0102034567", "010203 - 4567",
    ],
)  # fmt: skip
def test_a_cpr_number_is_noticed_with_and_without_a_dash(text: str) -> None:
    assert [each.kind for each in sensitive(text, ())] == [Personal.NUMBER]


@pytest.mark.parametrize(
    "text",
    [
        "Ring 12 34 56 78", "12345678", "+45 12345678", "+4512345678", "+450102034567",
        "0045 12345678", "CVR 12345678", "5.1.2027", "05.01.2027", "2027-01-05", "den 01012027",
        "010203", "kl. 13.30-15.30", "310299-4567", "320103-4567", "011303-4567", "000000-0000",
        "EAN 5790000123456", "1.010203-4567", "010203-4567-8", "konto 1234 0102034567890",
        "uge 10-12 2027", "2,0102034567",
    ],
)  # fmt: skip
def test_dates_and_telephone_numbers_are_no_false_alarm(text: str) -> None:
    assert sensitive(text, ()) == ()


@given(st.dates(), st.integers(0, 9999), st.sampled_from(("", "-", " ")), st.sampled_from(" ,(\n"))
def test_every_birthday_with_four_digits_is_noticed(
    born: date, serial: int, between: str, before: str
) -> None:
    number = f"{born.day:02}{born.month:02}{born.year % 100:02}{between}{serial:04}"
    assert sensitive(f"Sag{before}{number} er afsluttet", ()) == (Finding(Personal.NUMBER, number),)


@given(st.dates(), st.times())
def test_no_day_or_time_is_taken_for_a_number(day: date, at: time) -> None:
    for told in (
        f"{day:%d.%m.%Y}", f"{day:%Y-%m-%d}", f"{day:%d%m%Y}", f"{day:%d/%m-%y}",
        f"{day:%d.%m.%y} {at:%H:%M}", f"{day:%d.%m.%y} kl. {at:%H.%M}",
    ):  # fmt: skip
        assert sensitive(f"Mødet er {told}.", ()) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Angsten sidder i kroppen", ["Angsten"]),
        ("To depressioner på et år", ["depressioner"]),
        ("Hun er diabetiker", ["diabetiker"]),
        ("De blev hivet ud af sengen", []),
        ("Kolde fødder", []),
        ("Stress og travlhed", []),
        ("Vold og trusler", []),
    ],
)
def test_a_diagnosis_is_noticed_however_it_is_bent(text: str, found: list[str]) -> None:
    assert [each.words for each in sensitive(text, DIAGNOSES)] == found


@pytest.mark.parametrize("language", ["da", "en"])
def test_nothing_the_program_says_or_the_example_holds_raises_an_alarm(language: str) -> None:
    diagnoses = load(language).file("discretion")["diagnoses"].split()
    folder = Path(__file__).parents[2] / "resources" / "content" / language
    for path in sorted(folder.rglob("*.toml")):
        if path.stem != "discretion":
            for text in _strings(tomllib.loads(path.read_text("utf-8"))):
                assert sensitive(text, diagnoses) == (), path.name


def _strings(held: object) -> Iterator[str]:
    """What is said; a `kind` is the program's own word for it and never seen."""
    if isinstance(held, str):
        yield held
    elif isinstance(held, dict):
        for name, each in held.items():
            if name != "kind":
                yield from _strings(each)
    elif isinstance(held, list):
        for each in held:
            yield from _strings(each)
