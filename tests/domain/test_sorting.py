"""One Danish order: … z, æ, ø, å, with aa as å."""

from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.sorting import danish_key


def in_order(*texts: str) -> list[str]:
    return sorted(texts, key=danish_key)


def test_the_last_three_letters_come_last() -> None:
    assert in_order("Å", "Ø", "Æ", "Z", "A") == ["A", "Z", "Æ", "Ø", "Å"]


def test_double_a_is_an_å() -> None:
    assert in_order("Zoo", "Aarhus", "Abe") == ["Abe", "Zoo", "Aarhus"]
    assert danish_key("Aagaard")[0] == danish_key("Ågård")[0]


def test_foreign_letters_stand_with_their_kin() -> None:
    assert in_order("Ödön", "Øst", "Zoe", "Ärla") == ["Zoe", "Ärla", "Ödön", "Øst"]
    assert in_order("Émile", "Eva", "Edel") == ["Edel", "Émile", "Eva"]


def test_capitals_and_spaces_around_do_not_matter() -> None:
    assert danish_key(" BO ")[0] == danish_key("bo")[0]


def test_a_name_comes_before_the_longer_one_that_begins_with_it() -> None:
    assert in_order("Anne Marie", "Anne", "Anna") == ["Anna", "Anne", "Anne Marie"]


@given(st.lists(st.text(max_size=8), max_size=12))
def test_the_order_does_not_depend_on_where_one_began(texts: list[str]) -> None:
    assert in_order(*texts) == in_order(*reversed(texts))


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", max_size=6))
def test_no_common_letter_comes_after_æ(text: str) -> None:
    if "aa" not in text:
        assert danish_key(text) < danish_key("æ")
