"""The assessment of a wish between the meetings: what lies behind it, and yes, later or no."""

from dataclasses import replace
from datetime import date

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.passed_on import Recipient
from apv_desktop.domain.rules import RuleBroken, check_date, check_line, check_text


class Severity(Choice):
    """How serious the problem behind a wish is (alvor). A proposal; the law fixes no scale."""

    OPEN = ""
    LIGHT = "light"
    SERIOUS = "serious"
    ACUTE = "acute"


class Likelihood(Choice):
    """How likely it is that somebody comes to harm; with the severity it makes the risk."""

    OPEN = ""
    UNLIKELY = "unlikely"
    POSSIBLE = "possible"
    LIKELY = "likely"


class AbsenceLink(Choice):
    """Whether the problem may have to do with sickness absence; never whose."""

    OPEN = ""
    NO = "no"
    PERHAPS = "perhaps"
    YES = "yes"


class WishVerdict(Choice):
    """What the safety group and the management answer a wish."""

    OPEN = ""
    YES = "yes"
    LATER = "later"
    NO = "no"
    AT_ONCE = "at_once"
    ELSEWHERE = "elsewhere"


NEEDS_REASON = (WishVerdict.LATER, WishVerdict.NO, WishVerdict.AT_ONCE)
NO_PLAN = (WishVerdict.NO, WishVerdict.ELSEWHERE)


@frozen
class Assessment:
    """One for each assessed wish; `wish_id` is the statement's id.

    Nature, severity, scope and causes (art, alvor, omfang, årsager) are what the law asks of
    a problem in the action plan (BEK 65 of 22.1.2024), and it is to be risk-assessed: by severity
    and likelihood, or in words (`risk_note`). `decider` is who can decide, by role; `recipient`
    takes on what is handled elsewhere; `mended_on` is the day a thing done at once was done.
    """

    wish_id: int
    underlying: str = ""
    nature: str = ""
    severity: Severity = Severity.OPEN
    scope: str = ""
    causes: str = ""
    verdict: WishVerdict = WishVerdict.OPEN
    reason: str = ""
    likelihood: Likelihood = Likelihood.OPEN
    risk_note: str = ""
    absence: AbsenceLink = AbsenceLink.OPEN
    decider: str = ""
    recipient: Recipient = Recipient.OPEN
    mended_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse notes longer than a note.

        Raises:
            RuleBroken: `text_too_long`, `line_too_long`, `date_unlikely`.
        """
        for field in ("underlying", "nature", "scope", "causes", "reason", "risk_note"):
            check_text(getattr(self, field), field)
        check_line(self.decider, "decider")
        check_date(self.mended_on, "mended_on")


def is_blank(assessment: Assessment) -> bool:
    """Whether nobody has written or answered anything yet."""
    return assessment == Assessment(assessment.wish_id)


def has_content(assessment: Assessment) -> bool:
    """Whether anything is known of the wish besides its answer."""
    silent = replace(assessment, verdict=WishVerdict.OPEN, recipient=Recipient.OPEN)
    return silent != Assessment(assessment.wish_id)


def handed_on(assessment: Assessment) -> Assessment:
    """The answer that the matter is handled elsewhere; such an assessment says nothing else.

    Source: domain.md, section 4: the mark stores no content.
    """
    taker = assessment.recipient
    return Assessment(assessment.wish_id, verdict=WishVerdict.ELSEWHERE, recipient=taker)


def check_discretion(assessment: Assessment) -> None:
    """Refuse words about a matter that is handled elsewhere.

    Raises:
        RuleBroken: `elsewhere_keeps_nothing`.
    """
    if assessment.verdict is WishVerdict.ELSEWHERE and has_content(assessment):
        raise RuleBroken("elsewhere_keeps_nothing", "verdict")


def gaps(assessment: Assessment) -> tuple[str, ...]:
    """Names of the fields a wish still needs before it can become an action plan.

    What is mended at once needs no plan, and the law asks nature and the rest only of problems
    that cannot be solved at once.
    """
    if assessment.verdict is WishVerdict.ELSEWHERE:
        return ()
    if assessment.verdict is WishVerdict.AT_ONCE:
        return () if assessment.reason.strip() else ("reason",)
    found = [
        field
        for field in ("underlying", "nature", "scope", "causes")
        if not getattr(assessment, field).strip()
    ]
    if assessment.severity is Severity.OPEN:
        found.append("severity")
    if assessment.likelihood is Likelihood.OPEN and not assessment.risk_note.strip():
        found.append("risk")
    if assessment.verdict is WishVerdict.OPEN:
        found.append("verdict")
    if assessment.verdict in NEEDS_REASON and not assessment.reason.strip():
        found.append("reason")
    return tuple(found)
