"""What one types finds what was meant, with or without the letters on the keyboard."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.search import Entry, Group, Index, Place, SearchKind, snippet, words_of
from apv_desktop.domain.steps import StepId

MANY = 1000


def person(name: str, *texts: str, keys: str = "", kind: SearchKind = SearchKind.PERSON) -> Entry:
    return Entry(kind, name, Place(StepId.PARTICIPANTS), "detail", texts, keys)


def titles(groups: tuple[Group, ...]) -> list[str]:
    return [found.entry.title for group in groups for found in group.found]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("søren", "Søren"),
        ("SØREN", "søren"),
        ("soren", "Søren"),
        ("soeren", "Søren"),
        ("søren", "Soeren"),
        ("moller", "Möller"),
        ("møller", "Möller"),
        ("muller", "Müller"),
        ("mueller", "Müller"),
        ("åse", "Aase"),
        ("aase", "Åse"),
        ("ase", "Åse"),
        ("a", "Åse"),
        ("A\u030ase", "Åse"),
        ("Åse", "A\u030ase"),
        ("kaer", "Kær"),
        ("micha", "Michael"),
        ("michae", "Michael"),
        ("michael", "Michael"),
        ("zak", "Żak"),
        ("lukasz", "Łukasz"),
        ("strasse", "Straße"),
        ("sø nie", "Niels Sørensen"),
    ],
)
def test_a_name_is_found_as_it_may_be_typed(typed: str, name: str) -> None:
    assert titles(Index([person(name)]).find(typed, MANY)) == [name]


@pytest.mark.parametrize(
    ("typed", "name"),
    [("er", "Dør"), ("en", "Tæn"), ("ø", "Bo"), ("å", "Ole"), ("ab", "a b")],
)
def test_a_letter_that_is_not_there_is_not_found(typed: str, name: str) -> None:
    assert Index([person(name)]).find(typed, MANY) == ()


def test_nothing_typed_finds_nothing() -> None:
    assert Index([person("Åse")]).find("  \t", MANY) == ()


def test_every_word_must_stand_somewhere() -> None:
    index = Index([person("Åse Holm", "Køkken"), person("Åse Berg", "Værksted")])
    assert titles(index.find("køkken åse", MANY)) == ["Åse Holm"]
    assert index.find("køkken berg", MANY) == ()


def test_the_very_word_comes_before_its_beginning_and_its_letters() -> None:
    names = ["Joan Bo", "Annelise", "Anna Ann", "Ida", "Johannes"]
    index = Index([person(n, "ann" if n == "Ida" else "") for n in names])
    assert titles(index.find("ann", MANY)) == ["Anna Ann", "Annelise", "Johannes", "Ida"]


def test_a_number_finds_its_own_before_longer_ones() -> None:
    wishes = [person(f"{n}. Ro", keys=f"Ønske {n}") for n in (40, 14, 4)]
    assert titles(Index(wishes).find("ønske 4", MANY))[0] == "4. Ro"


def test_the_kind_with_the_best_hit_comes_first_and_the_usual_order_breaks_ties() -> None:
    index = Index(
        [
            person("Rune Holm", "støj", kind=SearchKind.PERSON),
            person("Støj", kind=SearchKind.PLAN),
            person("Støj", kind=SearchKind.WISH),
        ]
    )
    kinds = [group.kind for group in index.find("støj", MANY)]
    assert kinds == [SearchKind.WISH, SearchKind.PLAN, SearchKind.PERSON]


def test_the_best_are_shown_with_the_count_of_all_until_more_are_asked_for() -> None:
    index = Index([person(f"Bo {number}") for number in range(9)])
    (few,) = index.find("bo", 3)
    assert (len(few.found), few.count) == (3, 9)
    (more,) = index.find("bo", 3, {SearchKind.PERSON: 50})
    assert len(more.found) == 9


def test_under_the_title_stands_the_text_that_shows_why() -> None:
    index = Index([person("Åse", "Køkken", "Hun har nøglen")])
    assert index.find("nøgle", MANY)[0].found[0].context == "Hun har nøglen"
    assert index.find("åse", MANY)[0].found[0].context == "detail"
    assert index.find("åse køk", MANY)[0].found[0].context == "Køkken"
    assert index.find("detail", MANY) == ()


def test_the_hits_are_marked_in_the_letters_as_they_were_written() -> None:
    told = snippet("Mere ro til Søren\nog Aase", words_of("soren åse"), 80)
    assert told.text == "Mere ro til Søren og Aase"
    assert [told.text[at : at + length] for at, length in told.marks] == ["Søren", "Aase"]


def test_a_long_text_is_shown_around_its_first_hit() -> None:
    told = snippet("ord " * 500 + "støj " + "ord " * 500, words_of("støj"), 60)
    assert len(told.text) <= 62
    assert told.text.startswith("…") and told.text.endswith("…")
    assert [told.text[at : at + length] for at, length in told.marks] == ["støj"]


def test_marks_that_turn_the_writing_are_not_shown() -> None:
    assert snippet("a\u202eb\x00c\n\nd", (), 80).text == "abc d"


LINES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)


@given(LINES, LINES)
def test_whatever_a_text_holds_is_found_by_its_own_words(title: str, text: str) -> None:
    words = f"{title} {text}".split()
    index = Index([person(title, text), person("æ", "ø")])
    for word in words:
        found = titles(index.find(word.replace("\x1e", " "), MANY))
        assert title in found or not words_of(word)


@given(LINES, LINES)
def test_marks_lie_within_the_text(text: str, typed: str) -> None:
    told = snippet(text, words_of(typed), 20)
    assert all(
        at >= 0 and length > 0 and at + length <= len(told.text) for at, length in told.marks
    )


@given(LINES)
def test_how_a_letter_is_composed_makes_no_difference(text: str) -> None:
    apart = unicodedata.normalize("NFD", text)
    assert words_of(apart) == words_of(unicodedata.normalize("NFC", text))
