"""Every letter that is typed prints as typed or as a visible substitute, and is never markup."""

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.platypus import Paragraph

from apv_desktop import printing
from apv_desktop.printing import fonts, text
from apv_desktop.printing.styles import BODY

HERE = Path(printing.__file__).parent


def shown(paragraph: Paragraph) -> str:
    return "".join(fragment.text for fragment in paragraph.frags)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("æøå ÆØÅ", "æøå ÆØÅ"),
        ("<b> & 5 < 6", "<b> & 5 < 6"),
        ("Łukasz Şahin Đorđević Ağa Čapek Ő", "Łukasz Şahin Đorđević Ağa Čapek Ő"),
        ("a\u030a", "å"),
        ("ti\tto", "ti to"),
        ("a\x00b\x07c\x1b", "abc"),
        ("\u202egnirts\u202c", "gnirts"),
        ("nul\u200bbredde\ufeff", "nulbredde"),
        ("smil 🙂", "smil □"),
        ("שלום", "□□□□"),
        ("halv \ud800 surrogat", "halv □ surrogat"),
        ("en\r\nto\rtre\u2028fire", "en\nto\ntre\nfire"),
        ("smalt\u202frum", "smalt rum"),
    ],
)
def test_clean_text_shows_every_letter_or_a_substitute(typed: str, expected: str) -> None:
    assert text.clean(typed) == expected


@given(st.text(st.characters(), max_size=200))
def test_whatever_is_typed_becomes_letters_the_typeface_has(typed: str) -> None:
    assert all(letter == "\n" or ord(letter) in fonts.letters() for letter in text.clean(typed))


@given(st.text(max_size=200))
def test_paragraphs_hold_the_clean_text_as_it_is(typed: str) -> None:
    made = text.paragraphs(typed, BODY)
    lines = [line for line in text.clean(typed).split("\n") if line.strip()]
    assert ["".join(shown(each).split()) for each in made if isinstance(each, Paragraph)] == [
        "".join(line.split()) for line in lines
    ]


def test_each_line_is_its_own_paragraph_and_a_gap_stays_a_gap() -> None:
    made = text.paragraphs("en\nto\n\n\ntre\n\n", BODY)
    assert [type(each).__name__ for each in made] == [
        "Paragraph", "Paragraph", "Spacer", "Paragraph",
    ]  # fmt: skip


def test_a_piece_longer_than_any_paper_is_cut_at_a_word_if_there_is_one() -> None:
    made = text.paragraphs("æ" * 10_000, BODY)
    assert [len(shown(each)) for each in made] == [4_000, 4_000, 2_000]
    made = text.paragraphs("noget langt " * 1_000, BODY)
    assert all(shown(each).endswith(("noget", "langt")) for each in made)
    assert " ".join(shown(each) for each in made) == ("noget langt " * 1_000).strip()


def test_a_line_too_long_for_its_place_ends_in_an_ellipsis() -> None:
    cut = text.fitted("Værløse Bageri og Konditori", fonts.REGULAR, 12, 80)
    assert cut.endswith("…")
    assert cut.startswith("Værløse")
    assert fonts.width(cut, fonts.REGULAR, 12) <= 80
    assert text.fitted("kort", fonts.REGULAR, 12, 80) == "kort"


def test_a_long_text_is_shortened_at_a_word() -> None:
    assert text.shortened("et to tre fire", 9) == "et to tre…"
    assert text.shortened("et to, tre", 7) == "et to…"
    assert text.shortened("kort", 9) == "kort"
    assert text.shortened("æ" * 30, 10) == "æ" * 10 + "…"


def test_only_one_module_makes_paragraphs() -> None:
    for module in HERE.glob("*.py"):
        names = {
            alias.name
            for node in ast.walk(ast.parse(module.read_text("utf-8")))
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("reportlab")
            for alias in node.names
        }
        assert module.name == "text.py" or "Paragraph" not in names, module.name
