"""An assessment says what it lacks, owes a reason, and keeps silent about what is handed on."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.assessments import (
    NEEDS_REASON,
    Assessment,
    Severity,
    WishVerdict,
    check_answer,
    check_discretion,
    gaps,
    handed_on,
    has_content,
    is_blank,
)
from apv_desktop.domain.rules import RuleBroken

WHOLE = Assessment(
    7,
    underlying="Beskeder går tabt",
    nature="Tidspres",
    severity=Severity.SERIOUS,
    scope="Hver dag",
    causes="Ingen overlap",
    verdict=WishVerdict.YES,
)
assessments = st.builds(
    Assessment,
    wish_id=st.just(7),
    underlying=st.text(max_size=5),
    nature=st.text(max_size=5),
    severity=st.sampled_from(Severity),
    scope=st.text(max_size=5),
    causes=st.text(max_size=5),
    verdict=st.sampled_from(WishVerdict),
    reason=st.text(max_size=5),
)


def test_a_blank_assessment_lacks_everything_the_law_and_the_answer_ask_for() -> None:
    assert gaps(Assessment(7)) == (
        "underlying",
        "nature",
        "scope",
        "causes",
        "severity",
        "verdict",
    )


def test_a_whole_one_lacks_nothing() -> None:
    assert gaps(WHOLE) == ()


@pytest.mark.parametrize("verdict", NEEDS_REASON)
def test_later_and_no_owe_a_reason(verdict: WishVerdict) -> None:
    silent = replace(WHOLE, verdict=verdict, reason=" ")
    assert gaps(silent) == ("reason",)
    with pytest.raises(RuleBroken) as refused:
        check_answer(silent)
    assert (refused.value.code, refused.value.field) == ("reason_missing", "reason")
    check_answer(replace(silent, reason="Ingen penge i år"))


@pytest.mark.parametrize("field", ["underlying", "nature", "scope", "causes", "reason"])
def test_a_note_has_an_end(field: str) -> None:
    with pytest.raises(RuleBroken, match="text_too_long"):
        replace(WHOLE, **{field: "x" * 60_001})  # type: ignore[arg-type]


@given(assessments)
def test_what_is_handled_elsewhere_says_nothing_else(known: Assessment) -> None:
    handed = handed_on(known)
    check_discretion(handed)
    assert handed.verdict is WishVerdict.ELSEWHERE
    assert not has_content(handed)
    assert gaps(handed) == ()


@given(assessments)
def test_words_never_stand_beside_an_answer_that_keeps_nothing(known: Assessment) -> None:
    elsewhere = replace(known, verdict=WishVerdict.ELSEWHERE)
    if has_content(known):
        with pytest.raises(RuleBroken, match="elsewhere_keeps_nothing"):
            check_discretion(elsewhere)
    else:
        check_discretion(elsewhere)


def test_an_answer_alone_is_no_content_but_no_blank_either() -> None:
    answered = Assessment(7, verdict=WishVerdict.YES)
    assert not has_content(answered)
    assert not is_blank(answered)
    assert is_blank(Assessment(7))
