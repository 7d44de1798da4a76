"""An assessment says what it lacks, owes a reason, and keeps silent about what is handed on."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apv_desktop.domain.assessment_meetings import AssessmentMeeting, RiskLevel
from apv_desktop.domain.assessments import (
    NEEDS_REASON,
    AbsenceLink,
    Assessment,
    Likelihood,
    Severity,
    WishVerdict,
    check_discretion,
    gaps,
    handed_on,
    has_content,
    is_blank,
)
from apv_desktop.domain.passed_on import Recipient
from apv_desktop.domain.rules import RuleBroken

WHOLE = Assessment(
    7,
    underlying="Beskeder går tabt",
    nature="Tidspres",
    severity=Severity.SERIOUS,
    scope="Hver dag",
    causes="Ingen overlap",
    verdict=WishVerdict.YES,
    likelihood=Likelihood.POSSIBLE,
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
    likelihood=st.sampled_from(Likelihood),
    risk_note=st.text(max_size=5),
    absence=st.sampled_from(AbsenceLink),
    recipient=st.sampled_from(Recipient),
)


def test_a_blank_assessment_lacks_everything_the_law_and_the_answer_ask_for() -> None:
    assert gaps(Assessment(7)) == (
        "underlying",
        "nature",
        "scope",
        "causes",
        "severity",
        "risk",
        "verdict",
    )


def test_a_whole_one_lacks_nothing() -> None:
    assert gaps(WHOLE) == ()


@pytest.mark.parametrize("verdict", NEEDS_REASON)
def test_later_and_no_owe_a_reason(verdict: WishVerdict) -> None:
    silent = replace(WHOLE, verdict=verdict, reason=" ")
    assert gaps(silent) == ("reason",)
    assert gaps(replace(silent, reason="Ingen penge i år")) == ()


def test_a_risk_may_be_told_in_words() -> None:
    assert gaps(replace(WHOLE, likelihood=Likelihood.OPEN)) == ("risk",)
    assert gaps(replace(WHOLE, likelihood=Likelihood.OPEN, risk_note="To faldt i vinter")) == ()


def test_what_is_mended_at_once_only_says_what_is_done() -> None:
    at_once = Assessment(7, verdict=WishVerdict.AT_ONCE)
    assert gaps(at_once) == ("reason",)
    assert gaps(replace(at_once, reason="Pedellen skifter lampen")) == ()


@given(assessments, st.integers(4, 9))
def test_a_larger_severity_or_likelihood_never_makes_a_smaller_risk(
    known: Assessment, high_from: int
) -> None:
    meeting = AssessmentMeeting(high_from=high_from)
    order = list(RiskLevel)
    told = order.index(meeting.level(known))
    for field, scale in (("severity", list(Severity)), ("likelihood", list(Likelihood))):
        at = scale.index(getattr(known, field))
        for more in scale[at:]:
            larger = replace(known, **{field: more})  # type: ignore[arg-type]
            assert order.index(meeting.level(larger)) >= told
    both = Severity.OPEN is not known.severity and Likelihood.OPEN is not known.likelihood
    assert (meeting.level(known) is RiskLevel.OPEN) is not both


@pytest.mark.parametrize("points", [3, 10])
def test_a_scale_that_cannot_be_is_refused(points: int) -> None:
    with pytest.raises(RuleBroken, match="points_unlikely"):
        AssessmentMeeting(high_from=points)


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
