"""The assessment of a wish between the meetings: what lies behind it, and yes, later or no."""

from dataclasses import replace
from enum import Enum

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import RuleBroken, check_text


class Severity(Enum):
    """How serious the problem behind a wish is (alvor). A proposal; the law fixes no scale."""

    OPEN = ""
    LIGHT = "light"
    SERIOUS = "serious"
    ACUTE = "acute"


class WishVerdict(Enum):
    """What the safety group and the management answer a wish."""

    OPEN = ""
    YES = "yes"
    LATER = "later"
    NO = "no"
    AT_ONCE = "at_once"
    ELSEWHERE = "elsewhere"


NEEDS_REASON = (WishVerdict.LATER, WishVerdict.NO)
NO_PLAN = (WishVerdict.NO, WishVerdict.ELSEWHERE)


@frozen
class Assessment:
    """One for each assessed wish; `wish_id` is the statement's id.

    Nature, severity, scope and causes (art, alvor, omfang, årsager) are what the law asks of
    a problem in the action plan (BEK 65 of 22.1.2024).
    """

    wish_id: int
    underlying: str = ""
    nature: str = ""
    severity: Severity = Severity.OPEN
    scope: str = ""
    causes: str = ""
    verdict: WishVerdict = WishVerdict.OPEN
    reason: str = ""

    def __post_init__(self) -> None:
        """Refuse notes longer than a note.

        Raises:
            RuleBroken: `text_too_long`.
        """
        for field in ("underlying", "nature", "scope", "causes", "reason"):
            check_text(getattr(self, field), field)


def check_answer(assessment: Assessment) -> None:
    """Refuse *later* or *no* without a reason: the staff is owed one.

    Raises:
        RuleBroken: `reason_missing`.
    """
    if assessment.verdict in NEEDS_REASON and not assessment.reason.strip():
        raise RuleBroken("reason_missing", "reason")


def is_blank(assessment: Assessment) -> bool:
    """Whether nobody has written or answered anything yet."""
    return assessment == Assessment(assessment.wish_id)


def has_content(assessment: Assessment) -> bool:
    """Whether anything is known of the wish besides its answer."""
    return replace(assessment, verdict=WishVerdict.OPEN) != Assessment(assessment.wish_id)


def handed_on(assessment: Assessment) -> Assessment:
    """The answer that the matter is handled elsewhere; such an assessment says nothing else.

    Source: domain.md, section 4: the mark stores no content.
    """
    return Assessment(assessment.wish_id, verdict=WishVerdict.ELSEWHERE)


def check_discretion(assessment: Assessment) -> None:
    """Refuse words about a matter that is handled elsewhere.

    Raises:
        RuleBroken: `elsewhere_keeps_nothing`.
    """
    if assessment.verdict is WishVerdict.ELSEWHERE and has_content(assessment):
        raise RuleBroken("elsewhere_keeps_nothing", "verdict")


def gaps(assessment: Assessment) -> tuple[str, ...]:
    """Names of the fields a wish still needs before it can become an action plan."""
    if assessment.verdict is WishVerdict.ELSEWHERE:
        return ()
    found = [
        field
        for field in ("underlying", "nature", "scope", "causes")
        if not getattr(assessment, field).strip()
    ]
    if assessment.severity is Severity.OPEN:
        found.append("severity")
    if assessment.verdict is WishVerdict.OPEN:
        found.append("verdict")
    if assessment.verdict in NEEDS_REASON and not assessment.reason.strip():
        found.append("reason")
    return tuple(found)
