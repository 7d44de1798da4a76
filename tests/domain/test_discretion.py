"""A name or a CPR number in a note is noticed; ordinary words are left alone."""

import tomllib
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.content import load
from apv_desktop.content.telltales import telltales
from apv_desktop.domain.discretion import (
    Finding,
    Personal,
    Telltales,
    listed_name,
    personal,
    sensitive,
)

DANISH, ENGLISH = telltales(load("da")), telltales(load("en"))
NONE = Telltales()
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
        ("En lund med bænke", None),
        ("bodil med lille b er måske noget andet", None),
        ("Bo i nærheden", None),
        ("Sørensens kiosk", None),
        ("Ring på 12345678", None),
        ("Ordre 99999999999", None),
        ("", None),
    ],
)
def test_a_name_of_the_list_is_noticed(text: str, found: str | None) -> None:
    assert listed_name(text, NAMES) == found


@given(st.text(), st.lists(st.text(max_size=20)))
def test_what_is_noticed_stands_in_the_text(text: str, names: list[str]) -> None:
    found = listed_name(text, names)
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
    words = Telltales(frozenset(["depression"]), no_names=("i på efter", "Køkken Øst"))
    told = personal(text, NAMES, words)
    assert told == tuple(Finding(*each) for each in found)


@given(st.text(), st.lists(st.text(max_size=20)))
def test_all_that_is_told_stands_in_the_text(text: str, names: list[str]) -> None:
    for each in personal(text, names, DANISH):
        assert each.words in text


@pytest.mark.parametrize(
    "text",
    [
        "010203-4567", "0102034567", "010203 4567", "Sag 010203-4567.", "(290200-1234)",
        "Hun er født 311299, cpr 311299-4567", "cpr:0102034567", "010203 - 4567",
        "010203\u20134567",
        "010203\u00a04567", "010203- 4567", "01.02.03-4567", "01 02 03 4567", "01-02-03-4567",
        "CPR0102034567", "010203/4567", "610203-4567", "70299-0002? nej, 070299-0002",
        "cpr-nr. 010203-4567", "Sag 0102034567", "sagen om 010203-4567", "ring til 010203-4567",
    ],
)  # fmt: skip
def test_a_cpr_number_is_noticed_with_and_without_a_dash(text: str) -> None:
    assert [each.kind for each in sensitive(text, DANISH)] == [Personal.NUMBER]


@pytest.mark.parametrize(
    "text",
    [
        "Ring 12 34 56 78", "12345678", "+45 12345678", "+4512345678", "+450102034567",
        "0045 12345678", "CVR 12345678", "5.1.2027", "05.01.2027", "2027-01-05", "den 01012027",
        "010203", "kl. 13.30-15.30", "310299-4567", "320103-4567", "011303-4567", "000000-0000",
        "EAN 5790000123456", "1.010203-4567", "010203-4567-8", "konto 1234 0102034567890",
        "uge 10-12 2027", "2,0102034567", "Sagsnr. 010203-4567", "sag nr. 0102034567",
        "J.nr. 010203-4567", "Ordre 0102034567", "faktura nr.: 0102034567", "tlf. 0102034567",
        "AB0102034567", "0102034567A", "01.01.27 1430", "01-01-27 1430", "2027-010203-4567",
        "95 01 02 03 4567", "010203-456", "920203-4567", "den 01.02.2003-4567",
    ],
)  # fmt: skip
def test_dates_and_telephone_numbers_are_no_false_alarm(text: str) -> None:
    assert sensitive(text, DANISH) == ()


@given(st.dates(), st.integers(0, 9999), st.sampled_from(("", "-", " ")), st.sampled_from(" ,(\n"))
def test_every_birthday_with_four_digits_is_noticed(
    born: date, serial: int, between: str, before: str
) -> None:
    number = f"{born.day:02}{born.month:02}{born.year % 100:02}{between}{serial:04}"
    assert sensitive(f"Sag{before}{number} er afsluttet", DANISH) == (
        Finding(Personal.NUMBER, number),
    )


@given(st.dates(), st.times())
def test_no_day_or_time_is_taken_for_a_number(day: date, at: time) -> None:
    for told in (
        f"{day:%d.%m.%Y}", f"{day:%Y-%m-%d}", f"{day:%d%m%Y}", f"{day:%d/%m-%y}",
        f"{day:%d.%m.%y} {at:%H:%M}", f"{day:%d.%m.%y} kl. {at:%H.%M}",
    ):  # fmt: skip
        assert sensitive(f"Mødet er {told}.", DANISH) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Angsten sidder i kroppen", ["Angsten"]),
        ("To depressioner på et år", ["depressioner"]),
        ("Hun er diabetiker, og to andre er diabetikere", ["diabetiker", "diabetikere"]),
        ("DEPRESSION og Kræft", ["DEPRESSION", "Kræft"]),
        ("Efter kræften kom han tilbage", ["kræften"]),
        ("En kræftramt og en hiv-positiv kollega", ["kræftramt", "hiv-positiv"]),
        ("Hans ADHD-medicin", ["ADHD-medicin"]),
        ("Leddegigtens følger", ["Leddegigtens"]),
        ("Hun har KOL", ["KOL"]),
        ("Han har et misbrug", ["misbrug"]),
        ("Hun er gravid", ["gravid"]),
        ("En stressramt kollega", ["stressramt"]),
        # Everyday, or what the APV is about.
        ("De blev hivet ud af sengen", []),
        ("Hiv fat i din leder", []),
        ("Kolde fødder", []),
        ("Stress og travlhed giver sygefravær, og flere er sygemeldte", []),
        ("Vold og trusler", []),
        ("Vi bruger kræfterne på det gode, med alle kræfter", []),
        ("Lederen bekræfter aftalen", []),
        ("Gravide skal ikke løfte tungt", []),
        ("Angst for at sige nej", []),
        ("Det er misbrug af vores tid", []),
        ("Borgere med demens kræver ro", []),
        ("Udbrændthed skal vi forebygge", []),
        ("Det er deprimerende vejr", []),
    ],
)
def test_a_diagnosis_is_noticed_however_it_is_bent(text: str, found: list[str]) -> None:
    assert [each.words for each in sensitive(text, DANISH)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She has diabetes and migraines", ["diabetes", "migraines"]),
        ("A diabetic colleague with COPD", ["diabetic", "COPD"]),
        ("CPR 010203-4567", ["010203-4567"]),
        ("Her cancer came back, the ADHD-medicine too", ["cancer", "ADHD-medicine"]),
        ("She is pregnant", ["pregnant"]),
        ("Stress, burnout and sick leave", []),
        ("Pregnant employees lift nothing", []),
        ("Anxiety about the new rota", []),
        ("Case no. 010203-4567, order 0102034567", []),
        ("Call +45 12345678 on 5/1/2027 at 14.30", []),
    ],
)
def test_english_sentences_are_read_too(text: str, found: list[str]) -> None:
    assert [each.words for each in sensitive(text, ENGLISH)] == found


@given(st.text(), st.text())
def test_what_is_told_stands_in_the_text_and_is_told_once(before: str, after: str) -> None:
    text = f"{before} angst 010203-4567 {after}"
    told = sensitive(text, DANISH)
    assert all(each.words in text for each in told)
    assert len(set(told)) == len(told)


@pytest.mark.parametrize("language", ["da", "en"])
def test_nothing_the_program_says_or_the_example_holds_raises_an_alarm(language: str) -> None:
    words = telltales(load(language))
    folder = Path(__file__).parents[2] / "resources" / "content" / language
    for path in sorted(folder.rglob("*.toml")):
        if path.stem != "discretion":
            for text in _strings(tomllib.loads(path.read_text("utf-8"))):
                assert sensitive(text, words) == (), path.name


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
