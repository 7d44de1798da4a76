"""Marks point at a list, numbers are given once, and lines are read with their signs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.statements import (
    FEWEST_SHORTLISTED,
    MOST_SHORTLISTED,
    Statement,
    StatementKind,
    by_marks,
    expected_marks,
    of_kind,
    proposed_shortlist,
)
from apv_desktop.domain.typed_lines import TypedLine, read_lines

S, W = StatementKind.STRENGTH, StatementKind.WISH


def wishes(*marks: int) -> list[Statement]:
    return [Statement(n, W, n, f"Ønske {n}", marks=m) for n, m in enumerate(marks, start=1)]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"text": "  "}, "statement_empty"),
        ({"text": "x" * 60_001}, "text_too_long"),
        ({"theme": "x" * 201}, "line_too_long"),
        ({"marks": -1}, "marks_unlikely"),
        ({"marks": 10_001}, "marks_unlikely"),
        ({"group": 0}, "group_unlikely"),
        ({"group": 1000}, "group_unlikely"),
    ],
)
def test_a_statement_refuses_what_can_only_be_a_slip(values: dict[str, object], code: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        Statement(**{"id": 1, "kind": W, "number": 1, "text": "Mere ro", **values})  # type: ignore[arg-type]
    assert refused.value.code == code


def test_each_kind_is_listed_by_its_own_numbers() -> None:
    mixed = [Statement(1, W, 2, "b"), Statement(2, S, 1, "c"), Statement(3, W, 1, "a")]
    assert [each.text for each in of_kind(mixed, W)] == ["a", "b"]


def test_equal_marks_stand_in_the_order_they_were_written_down() -> None:
    assert [wish.number for wish in by_marks(wishes(2, 5, 2, 9))] == [4, 2, 1, 3]


@pytest.mark.parametrize(
    ("marks", "proposed"),
    [
        ((0, 0, 0), ()),
        ((3, 0, 1), (1, 3)),
        ((9, 8, 7, 6, 5), (1, 2, 3, 4, 5)),
        ((9, 8, 7, 6, 5, 4), (1, 2, 3, 4, 5)),
        ((9, 8, 7, 5, 5, 5), (1, 2, 3)),
        ((9, 8, 5, 5, 5, 5), (1, 2, 3, 4, 5, 6)),
    ],
)
def test_the_marks_point_at_a_list(marks: tuple[int, ...], proposed: tuple[int, ...]) -> None:
    assert proposed_shortlist(wishes(*marks)) == proposed


@given(st.lists(st.integers(0, 30), max_size=40))
def test_a_proposal_never_leaves_out_a_wish_with_more_marks(marks: list[int]) -> None:
    listed = wishes(*marks)
    proposed = proposed_shortlist(listed)
    inside = [wish.marks for wish in listed if wish.id in proposed]
    outside = [wish.marks for wish in listed if wish.id not in proposed]
    assert all(wish.marks > 0 for wish in listed if wish.id in proposed)
    if inside and outside:
        assert min(inside) > max(outside)
    if sum(mark > 0 for mark in marks) > MOST_SHORTLISTED and len(inside) > MOST_SHORTLISTED:
        assert len({*inside}) < FEWEST_SHORTLISTED + 1


def test_the_room_has_three_marks_each() -> None:
    assert expected_marks(31) == 93
    assert expected_marks(None) is None


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Mere ro", TypedLine(S, 2, "Mere ro")),
        ("ø Mere ro", TypedLine(W, 2, "Mere ro")),
        ("Ø Mere ro", TypedLine(W, 2, "Mere ro")),
        ("w More quiet", TypedLine(W, 2, "More quiet")),
        ("s Vi griner", TypedLine(S, 2, "Vi griner")),
        ("#3 Mere ro", TypedLine(S, 3, "Mere ro")),
        ("ø #3 Mere ro", TypedLine(W, 3, "Mere ro")),
        ("#3 ø Mere ro", TypedLine(W, 3, "Mere ro")),
        ("ø Mere ro #3", TypedLine(W, 3, "Mere ro")),
        ("#0 Mere ro", TypedLine(S, None, "Mere ro")),
        ("#3 Lys på stue #4", TypedLine(S, 3, "Lys på stue #4")),
        ("Lys på stue #4 i dag", TypedLine(S, 2, "Lys på stue #4 i dag")),
        ("  ø   Mere \t ro  ", TypedLine(W, 2, "Mere ro")),
        ("ønsker vi os ro", TypedLine(S, 2, "ønsker vi os ro")),
        ("søndage", TypedLine(S, 2, "søndage")),
        ("#1234 er for langt", TypedLine(S, 2, "#1234 er for langt")),
        ("• Mere ro", TypedLine(S, 2, "Mere ro")),
        ("12\tMere ro\t", TypedLine(S, 2, "Mere ro")),
        ("- ø Mere ro", TypedLine(W, 2, "Mere ro")),
        ("ø #3 • Mere ro", TypedLine(W, 3, "Mere ro")),
        ("12.\tMere ro", TypedLine(S, 2, "Mere ro")),
        ("-5 grader i køleren", TypedLine(S, 2, "-5 grader i køleren")),
        ("d Et hus med lys", TypedLine(W, 2, "Et hus med lys", is_dream=True)),
        ("D #4 Et hus med lys", TypedLine(W, 4, "Et hus med lys", is_dream=True)),
        ("har vi nok?", TypedLine(S, 2, "har vi nok?")),
        ("dem fra natten", TypedLine(S, 2, "dem fra natten")),
        ("2. sal mangler lys", TypedLine(S, 2, "2. sal mangler lys")),
    ],
)
def test_a_line_is_read_with_its_signs(typed: str, read: TypedLine) -> None:
    assert read_lines(typed, S, 2).lines == (read,)


def test_a_sign_holds_for_the_lines_that_follow() -> None:
    read = read_lines("s #1 a\nb\n\nø c\n#2 x\ny", W, None)
    assert [(line.kind, line.group, line.text) for line in read.lines] == [
        (S, 1, "a"),
        (S, 1, "b"),
        (W, 1, "c"),
        (W, 2, "x"),
        (W, 2, "y"),
    ]
    assert (read.kind, read.group) == (W, 2)


@pytest.mark.parametrize("typed", ["ø", "ø #3", "#3 ø ", "#3\nø"])
def test_signs_alone_set_what_comes_next_and_keep_nothing(typed: str) -> None:
    read = read_lines(typed, S, 1)
    assert read.lines == ()
    assert read.kind is W
    assert read.group == (3 if "#" in typed else 1)


def test_a_dream_holds_for_the_lines_that_follow_until_another_sign() -> None:
    read = read_lines("d a\nb\nø c\nd\ne\ns f", S, None)
    assert [(line.text, line.is_dream) for line in read.lines] == [
        ("a", True),
        ("b", True),
        ("c", False),
        ("e", True),
        ("f", False),
    ]
    assert read_lines("g", W, 1, is_dream=True).lines[0].is_dream


@pytest.mark.parametrize(
    "typed",
    [
        "h Hemmeligt",
        "H Hemmeligt",
        "#3 h Hemmeligt",
        "h #3 Hemmeligt",
        "- h Hemmeligt",
        "ø h Hemmeligt",
        "h Hemmeligt #3",
        "1.\th Hemmeligt",
        "d #2 • h Hemmeligt",
        "h",
    ],
)
def test_of_a_matter_handled_elsewhere_no_word_is_kept(typed: str) -> None:
    read = read_lines(f"Før\n{typed}\nEfter", S, 1)
    assert [line.text for line in read.lines] == ["Før", "Efter"]
    assert read.passed_on == 1
    assert "Hemmeligt" not in repr(read)


@given(st.text(max_size=60), st.sampled_from(["h ", "H ", "#7 h ", "s h ", "• h "]))
def test_nothing_after_the_sign_survives(secret: str, sign: str) -> None:
    line = "".join(secret.splitlines())
    read = read_lines(f"{sign}{line}", W, 3)
    assert (read.lines, read.passed_on) == ((), 1)


@given(st.text(max_size=200), st.sampled_from(StatementKind), st.none() | st.integers(1, 999))
def test_no_word_is_lost_but_signs_and_bullets(
    typed: str, kind: StatementKind, group: int | None
) -> None:
    read = read_lines(typed, kind, group)
    left = " ".join(line.text for line in read.lines).split()
    words = typed.split()
    for word in left:
        assert any(word in each for each in words)
    if read.passed_on:
        return
    dropped = len(words) - len(left)
    assert dropped <= 4 * len(typed.splitlines())
    assert all(line.text.strip() and line.group != 0 for line in read.lines)


@given(st.lists(st.text("abcæøå .,!?", min_size=4, max_size=40), max_size=20))
def test_plain_lines_are_kept_word_for_word(lines: list[str]) -> None:
    plain = [f"Vi {line}" for line in lines]
    read = read_lines("\n".join(plain), W, 4)
    assert [line.text for line in read.lines] == [" ".join(line.split()) for line in plain]
    assert {(line.kind, line.group) for line in read.lines} <= {(W, 4)}
