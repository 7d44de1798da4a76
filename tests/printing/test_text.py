"""Every letter that is typed prints as typed or as a visible substitute, and is never markup."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop import printing
from apv_desktop.printing import fonts, text
from apv_desktop.printing.formats import Format
from apv_desktop.printing.styles import styles
from apv_desktop.printing.text import Text
from apv_desktop.printing.wrapping import SOFT, wrapped
from tests.printing.reading import squeezed

HERE = Path(printing.__file__).parent


BODY = styles(Format.NORMAL).body


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
    shown = ["".join(each.shown.split()) for each in made if isinstance(each, Text)]
    assert shown == ["".join(line.split()) for line in lines]


def test_each_line_is_its_own_paragraph_and_a_gap_stays_a_gap() -> None:
    made = text.paragraphs("en\nto\n\n\ntre\n\n", BODY)
    assert [type(each).__name__ for each in made] == [
        "Text", "Text", "Space", "Text",
    ]  # fmt: skip


@given(st.text(st.sampled_from("aæ Wi-.ł"), max_size=80), st.floats(20, 300))
def test_lines_hold_every_word_and_none_is_too_wide(typed: str, across: float) -> None:
    lines = wrapped(" ".join(typed.split()), BODY, across)
    assert squeezed("".join(lines)) == squeezed(typed)
    for line in lines:
        assert fonts.width(line, BODY.font, BODY.size) <= across + 0.01 or len(line) == 1


def test_a_word_wider_than_its_place_is_broken_between_letters() -> None:
    lines = wrapped("en " + "æ" * 31 + " to", BODY, 100)
    assert lines[0] == "en"
    assert lines[-1].endswith("æ to")
    assert "".join(lines).count("æ") == 31


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("arbejdsmiljørepræsentanten", ["arbejdsmil", "jørepræsen", "tanten"]),
        ("Arbejdsmiljø-repræsentant", ["Arbejdsmil", "jø-", "repræsen", "tant"]),
        ("Bjerregaard-Lind", ["Bjerregaard-", "Lind"]),
        ("1234567890123", ["12345678901", "23"]),
    ],
)
def test_a_word_wider_than_its_place_is_broken_before_a_syllable(
    word: str, parts: list[str]
) -> None:
    lines = wrapped(word, BODY, 66)
    assert [line.replace(SOFT, "") for line in lines] == parts
    for line in lines[:-1]:
        assert line.endswith((SOFT, "-")) == (line[-1] != "1")


def test_what_the_large_face_lacks_is_lent_and_measured() -> None:
    large = styles(Format.LARGE).body
    own, lent = (fonts.width(word, large.font, 10) for word in ("ø", "ж"))
    assert fonts.width("øж", large.font, 10) == pytest.approx(own + lent)
    assert lent == pytest.approx(fonts.width("ж", fonts.REGULAR, 10))


def test_a_line_too_long_for_its_place_ends_in_an_ellipsis() -> None:
    cut = text.fitted("Værløse Bageri og Konditori", fonts.REGULAR, 12, 80)
    assert cut.endswith("…")
    assert cut.startswith("Værløse")
    assert fonts.width(cut, fonts.REGULAR, 12) <= 80
    assert text.fitted("kort", fonts.REGULAR, 12, 80) == "kort"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Virker. Vi talte i to uger. De er faldet.", "Virker. Vi talte i to uger."),
        ("Skulle være færdig den 17. november: Fjern.", "Skulle være færdig den 17.…"),
        ("Mød kl. 9 hver dag om ugen i hele november.", "Mød kl. 9 hver dag om ugen i…"),
        ("Ja. Ét af de små kontorer på gangen får dør.", "Ja. Ét af de små kontorer på…"),
        ("Kort. Og godt.", "Kort. Og godt."),
    ],
)
def test_what_is_told_ends_in_a_whole_sentence_where_it_can(told: str, expected: str) -> None:
    assert text.told_short(told, 28) == expected


def test_a_long_text_is_shortened_at_a_word() -> None:
    assert text.shortened("et to tre fire", 9) == "et to tre…"
    assert text.shortened("et to, tre", 7) == "et to…"
    assert text.shortened("kort", 9) == "kort"
    assert text.shortened("æ" * 30, 10) == "æ" * 10 + "…"


def test_no_module_knows_reportlabs_paragraphs_and_their_markup() -> None:
    for module in HERE.glob("*.py"):
        assert "platypus" not in module.read_text("utf-8"), module.name
