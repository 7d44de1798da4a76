"""Whatever is pasted: a participant, or set aside and shown; never dropped in silence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.set_aside import Trouble
from apv_desktop.exchange.pasted_people import (
    MOST_ROWS,
    Column,
    PastedList,
    PastedPerson,
    Separator,
    guessed_separator,
    people_in,
    read_table,
    repeated,
)

CELLS = st.text(st.characters(exclude_characters='\t\n\r"', exclude_categories=["Cs"]), max_size=12)


def pasted(text: str) -> PastedList:
    table = read_table(text)
    return people_in(table, table.columns)


def names(text: str) -> list[str]:
    return [person.name for person in pasted(text).people]


def test_a_table_with_danish_headings() -> None:
    text = (
        "Navn\tAfdeling\tStilling\tLeder\tE-mail\r\n"
        "Åse Bæk\tKøkken\tKok\tJa\tå@x.dk\r\nBo\t\t\tNej\t"
    )
    assert pasted(text).people == (
        PastedPerson("Åse Bæk", "Køkken", "Kok", True, "å@x.dk"),
        PastedPerson("Bo"),
    )


def test_english_headings_in_any_order_with_names_in_two_columns() -> None:
    text = "Department;Last name;First name\nKitchen;Holm;Anne\n;Skov;\n"
    assert pasted(text).people == (
        PastedPerson("Anne Holm", "Kitchen"),
        PastedPerson("Skov"),
    )


def test_without_headings_columns_are_told_by_looks_and_place() -> None:
    text = "1\tAnne\tKøkken\tx\tanne@x.dk\tKok\n2\tBo\tLager\t\tbo@x.dk\tChauffør"
    assert read_table(text).columns == (
        Column.UNUSED,
        Column.NAME,
        Column.DEPARTMENT,
        Column.LEADER,
        Column.EMAIL,
        Column.JOB,
    )
    assert [person.is_leader for person in pasted(text).people] == [True, False]


def test_one_column_of_names() -> None:
    assert names("Anne Holm\nBo Skov\n") == ["Anne Holm", "Bo Skov"]
    assert names("Navn\nAnne Holm") == ["Anne Holm"]


def test_a_leader_among_the_first_row_is_no_heading() -> None:
    assert names("Karen Toft\tKontor\tLeder\nBo\tLager\tChauffør") == ["Karen Toft", "Bo"]


def test_headings_without_a_name_are_headings_all_the_same() -> None:
    table = read_table("Afdeling\tStilling\nKøkken\tKok")
    assert table.titles == ("Afdeling", "Stilling")
    assert [aside.line for aside in people_in(table, table.columns).set_aside] == [2]


def test_one_word_alone_is_no_heading_unless_it_speaks_of_names() -> None:
    assert names("Leder\nAnne") == ["Leder", "Anne"]


def test_of_two_columns_that_hold_the_same_the_first_with_something_counts() -> None:
    found = pasted("Navn\tE-mail\tMail\nAnne\t\ta@x.dk\nBo\tb@x.dk\tc@x.dk")
    assert [person.email for person in found.people] == ["a@x.dk", "b@x.dk"]


def test_a_few_addresses_among_names_do_not_make_a_column_of_addresses() -> None:
    assert names("Anne\nbo@x.dk") == ["Anne", "bo@x.dk"]


def test_tabs_win_over_semicolons() -> None:
    assert pasted("Holm; Anne\tKøkken").people == (PastedPerson("Holm; Anne", "Køkken"),)


def test_a_comma_belongs_to_the_name() -> None:
    assert names("Holm, Anne\nSkov, Bo") == ["Holm, Anne", "Skov, Bo"]


def test_blank_rows_and_empty_columns_do_no_harm() -> None:
    text = "\n\t\t\nAnne\t\tKøkken\n   \t\t\nBo\t\t\n\n"
    assert pasted(text).people == (PastedPerson("Anne", "Køkken"), PastedPerson("Bo"))


def test_rows_without_a_name_are_set_aside_with_their_line() -> None:
    found = pasted("Navn\tAfdeling\nAnne\tKøkken\n\n\tLager\n")
    assert names("Navn\tAfdeling\nAnne\tKøkken\n\n\tLager\n") == ["Anne"]
    (aside,) = found.set_aside
    assert (aside.line, aside.text, aside.trouble) == (4, "\tLager", Trouble.NO_NAME)


def test_a_line_no_list_can_hold_is_set_aside() -> None:
    (aside,) = pasted("Anne\t" + "x" * 201).set_aside
    assert aside.trouble is Trouble.TOO_LONG


def test_a_quoted_cell_with_a_line_break_is_one_row() -> None:
    assert pasted('"Anne\nHolm"\tKøkken\nBo\tLager').people == (
        PastedPerson("Anne Holm", "Køkken"),
        PastedPerson("Bo", "Lager"),
    )


def test_a_lone_quotation_mark_swallows_nothing() -> None:
    assert names('"Anne\tKøkken\nBo\tLager\nIb\tLager') == ['"Anne', "Bo", "Ib"]
    assert names('Anne "Ninna" Holm\nBo') == ['Anne "Ninna" Holm', "Bo"]


def test_invisible_letters_are_left_out() -> None:
    assert names("\ufeffAnne\u200b\u00a0Holm\u202e\x07") == ["Anne Holm"]


def test_repeated_names_are_told() -> None:
    found = pasted("Bo Skov\nAnne\nbo  skov")
    assert repeated(found.people) == {"bo skov"}


def test_300_rows_come_whole() -> None:
    text = "\n".join(f"Person {number}\tAfdeling {number % 7}" for number in range(300))
    assert len(pasted(text).people) == 300


@pytest.mark.parametrize("text", ["", " \n\t\n", "Navn\tAfdeling\n"])
def test_nothing_to_paste_is_said(text: str) -> None:
    with pytest.raises(RuleBroken, match="nothing_to_paste"):
        read_table(text)


def test_far_too_many_rows_are_refused_as_a_whole() -> None:
    assert len(read_table("Anne\n" * MOST_ROWS).rows) == MOST_ROWS
    with pytest.raises(RuleBroken) as refused:
        read_table("Anne\n" * 10_000)
    assert refused.value.code == "too_many_people"
    assert refused.value.values == {"count": 10_000, "most": MOST_ROWS}


def test_the_user_may_say_otherwise_what_a_column_holds() -> None:
    table = read_table("Køkken\tAnne\nLager\tBo")
    found = people_in(table, (Column.DEPARTMENT, Column.NAME))
    assert found.people == (PastedPerson("Anne", "Køkken"), PastedPerson("Bo", "Lager"))


@given(st.lists(st.lists(CELLS, min_size=1, max_size=6), min_size=1, max_size=30))
def test_every_row_with_something_in_it_is_accounted_for(rows: list[list[str]]) -> None:
    text = "\n".join("\t".join(["\N{BULLET}x", *row]) for row in rows)
    found = pasted(text)
    assert len(found.people) + len(found.set_aside) == len(rows)


@given(st.text(max_size=400))
def test_nothing_that_can_be_copied_breaks_it(text: str) -> None:
    try:
        found = pasted(text)
    except RuleBroken as broken:
        assert broken.code == "nothing_to_paste"
    else:
        assert all(person.name for person in found.people)


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("Anne\tKøkken; to", Separator.TAB),
        ("Anne;Køkken, to", Separator.SEMICOLON),
        ("Navn,Afdeling\nHolm,Køkken", Separator.COMMA),
        ("Anne,Køkken,Kok\nBo,Lager,Chauffør", Separator.COMMA),
        ("Hansen, Jens\nHolm, Anne", Separator.NONE),
        ("Anne\nBo", Separator.NONE),
        ("Navn\nHansen, Jens", Separator.NONE),
    ],
)
def test_what_stands_between_the_cells_is_guessed(text: str, separator: Separator) -> None:
    assert guessed_separator(text) is separator


def test_the_user_says_what_stands_between_and_whether_there_is_a_heading() -> None:
    table = read_table("Hansen,Butik\nHolm,Lager", Separator.COMMA, has_heading=True)
    assert table.titles == ("Hansen", "Butik")
    assert [person.name for person in people_in(table, table.columns).people] == ["Holm"]
    whole = read_table("Navn\nAnne", has_heading=False)
    assert [person.name for person in people_in(whole, whole.columns).people] == ["Navn", "Anne"]
