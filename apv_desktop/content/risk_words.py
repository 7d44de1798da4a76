"""The scale of risk in words: the workplace's own where they were typed, else the program's."""

from collections.abc import Mapping

from apv_desktop.content.method import Method
from apv_desktop.domain.assessment_meetings import MEDIUM_FROM, MOST_POINTS, RiskLevel
from apv_desktop.domain.assessments import Assessment, Likelihood, Severity
from apv_desktop.domain.contents import Contents

Step = Severity | Likelihood
STEPS: Mapping[str, type[Severity] | type[Likelihood]] = {
    "severity": Severity,
    "likelihood": Likelihood,
}


def meaning(contents: Contents, method: Method, step: Step) -> str:
    """What a step of severity or likelihood means here; nothing while none is chosen."""
    if not step.value:
        return ""
    own = str(getattr(contents.assessment_meeting, step.value)).strip()
    return own or method.text(f"words:risk_meaning.{step.value}")


def level(contents: Contents, method: Method, assessment: Assessment) -> str:
    """How large a risk is, with its points; nothing while it is not told by both."""
    known = contents.assessment_meeting.level(assessment)
    if known is RiskLevel.OPEN:
        return ""
    return method.text(
        "paper/page:risk.level",
        level=method.text(f"words:risk_level.{known.value}"),
        points=contents.assessment_meeting.points(assessment),
        most=MOST_POINTS,
    )


def steps(contents: Contents, method: Method, name: str) -> list[str]:
    """Each step of a scale, such as 'severity', with what it means here, from the least."""
    known: list[Step] = list(STEPS[name])
    return [
        f"{method.text(f'words:{name}.{step.value}')}: {meaning(contents, method, step)}"
        for step in known
        if step.value
    ]


def rule(contents: Contents, method: Method) -> str:
    """How the points are counted, and from how many a risk is medium or large."""
    high = contents.assessment_meeting.high_from
    return method.text("paper/page:risk.rule", medium=MEDIUM_FROM, high=high)
