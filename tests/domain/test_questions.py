"""What a sheet still lacks, and what a question refuses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.questions import MOST_LINES, Question, QuestionKind, still_needed
from apv_desktop.domain.rules import RuleBroken

STRENGTH, WISH = QuestionKind.STRENGTH, QuestionKind.WISH


def asked(*kinds: QuestionKind) -> list[Question]:
    return [Question(at, kind, "Hvad virker?", at) for at, kind in enumerate(kinds, 1)]


def test_an_empty_sheet_needs_two_strengths_and_a_wish() -> None:
    assert {kind: n for kind, n in still_needed([]).items() if n} == {STRENGTH: 2, WISH: 1}


@given(st.lists(st.sampled_from(QuestionKind), max_size=8))
def test_what_is_needed_and_what_is_there_make_a_sheet(kinds: list[QuestionKind]) -> None:
    needed = still_needed(asked(*kinds))
    assert kinds.count(STRENGTH) + needed[STRENGTH] == max(2, kinds.count(STRENGTH))
    assert kinds.count(WISH) + needed[WISH] == max(1, kinds.count(WISH))


@pytest.mark.parametrize(
    ("text", "lines", "code"),
    [
        (" \n", 6, "question_empty"),
        ("Hvad?", 0, "lines_unlikely"),
        ("Hvad?", MOST_LINES + 1, "lines_unlikely"),
        ("x" * 60_001, 6, "text_too_long"),
    ],
)
def test_a_question_refuses_what_no_sheet_can_hold(text: str, lines: int, code: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        Question(1, STRENGTH, text, 1, lines=lines)
    assert broken.value.code == code
