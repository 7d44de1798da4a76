"""Papers that tell of a risk say what its words mean at this workplace."""

from dataclasses import replace
from io import BytesIO

import pytest

from apv_desktop.content import load, risk_words
from apv_desktop.domain.assessment_meetings import AssessmentMeeting
from apv_desktop.domain.assessments import Likelihood, Severity
from apv_desktop.domain.contents import Contents
from apv_desktop.exchange import twins
from apv_desktop.printing.formats import Format, Options
from tests.printing import samples
from tests.printing.reading import printed, squeezed
from tests.printing.test_action_plan import said

OWN = "nogen må til læge"


def assessed(serious: str = "", high_from: int = 6) -> Contents:
    whole = samples.small()
    wish = replace(whole.assessments[11], likelihood=Likelihood.LIKELY)
    return replace(
        whole,
        assessments={**whole.assessments, 11: wish},
        assessment_meeting=AssessmentMeeting(serious=serious, high_from=high_from),
    )


def test_a_step_means_what_was_typed_or_else_what_the_program_says() -> None:
    method = load("da")
    assert risk_words.meaning(assessed(OWN), method, Severity.SERIOUS) == OWN
    assert risk_words.meaning(assessed(), method, Severity.SERIOUS).startswith("kan gøre nogen")
    assert risk_words.meaning(assessed(OWN), method, Severity.OPEN) == ""


def test_a_risk_is_told_with_its_points_and_only_when_it_is_known() -> None:
    contents, method = assessed(), load("da")
    known = contents.assessments[11]
    assert risk_words.level(contents, method, known) == "Stor risiko (6 af 9 point)"
    assert risk_words.level(contents, method, replace(known, severity=Severity.OPEN)) == ""
    assert risk_words.rule(assessed(high_from=9), method).endswith("stor fra 9.")


@pytest.mark.parametrize("size", [Format.NORMAL, Format.LARGE])
@pytest.mark.parametrize("document", ["gross-list", "action-plan"])
def test_papers_print_the_words_of_this_workplace(document: str, size: Format) -> None:
    told = printed(document, assessed(OWN), options=Options(size)).squeezed
    assert squeezed(OWN).casefold() in told.casefold()
    assert squeezed("(6 af 9 point)") in told
    assert squeezed("kan gøre nogen syge") not in told.casefold()


def test_the_gross_list_shows_the_scale_once_a_risk_is_told() -> None:
    assert "Sådanvurderervirisikoen" in printed("gross-list", assessed()).squeezed
    assert "Sådanvurderervirisikoen" not in printed("gross-list", samples.small()).squeezed


def test_the_blank_form_of_a_plan_says_what_each_grade_means() -> None:
    contents = replace(
        samples.empty(), assessment_meeting=AssessmentMeeting(light="går over til aften")
    )
    told = printed("action-plan", contents).squeezed
    assert squeezed("Let: går over til aften") in told
    assert squeezed("Akut: kan give varige skader") in told


def test_the_twin_in_word_says_the_same() -> None:
    target, method = BytesIO(), load("da")
    twins.write("action-plan", twins.WORD, assessed(OWN), method, target, samples.NOW, lambda: None)
    told = said(target, twins.WORD)
    assert f"Alvorlig\nN{OWN[1:]}" in told
    assert "Stor risiko (6 af 9 point)" in told
