"""What holds for the whole assessment meeting: the strengths, the scale of risk, the signature."""

from datetime import date

from apv_desktop.domain.assessments import Assessment, Likelihood, Severity
from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import RuleBroken, check_date, check_line, check_text

# Our proposal; the law fixes no method. Points of severity times points of likelihood, 1 to 9.
MEDIUM_FROM = 3
HIGH_FROM = 6
MOST_POINTS = 9

_SEVERITY = {Severity.LIGHT: 1, Severity.SERIOUS: 2, Severity.ACUTE: 3}
_LIKELIHOOD = {Likelihood.UNLIKELY: 1, Likelihood.POSSIBLE: 2, Likelihood.LIKELY: 3}


class RiskLevel(Choice):
    """How large a risk is; OPEN while it is not told by severity and likelihood."""

    OPEN = ""
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@frozen
class AssessmentMeeting:
    """One for each round. `strengths` is what the meeting made of them, as concretely as can be.

    The six words say what each step of the scale means at this workplace, empty for the
    program's own; from `high_from` points a risk is high. `signed_by` and `signed_on` tell of the
    management's answers as they were signed.
    """

    strengths: str = ""
    light: str = ""
    serious: str = ""
    acute: str = ""
    unlikely: str = ""
    possible: str = ""
    likely: str = ""
    high_from: int = HIGH_FROM
    signed_by: str = ""
    signed_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse what no sheet can hold and a scale that cannot be.

        Raises:
            RuleBroken: `text_too_long`, `line_too_long`, `points_unlikely`, `date_unlikely`.
        """
        check_text(self.strengths, "strengths")
        for field in ("light", "serious", "acute", "unlikely", "possible", "likely", "signed_by"):
            check_line(getattr(self, field), field)
        if not MEDIUM_FROM < self.high_from <= MOST_POINTS:
            raise RuleBroken(
                "points_unlikely", "high_from", fewest=MEDIUM_FROM + 1, most=MOST_POINTS
            )
        check_date(self.signed_on, "signed_on")

    def points(self, assessment: Assessment) -> int:
        """Severity times likelihood, 0 while one of them is open."""
        severity = _SEVERITY.get(assessment.severity, 0)
        return severity * _LIKELIHOOD.get(assessment.likelihood, 0)

    def level(self, assessment: Assessment) -> RiskLevel:
        """How large the risk of a wish's problem is."""
        points = self.points(assessment)
        if not points:
            return RiskLevel.OPEN
        if points >= self.high_from:
            return RiskLevel.HIGH
        return RiskLevel.MEDIUM if points >= MEDIUM_FROM else RiskLevel.LOW
