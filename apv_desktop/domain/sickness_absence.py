"""Sickness absence as a whole, and what it may have to do with how people thrive; never persons."""

from datetime import date

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import RuleBroken, check_date, check_text

_TEXTS = ("observation", "interplay", "question")


@frozen
class SicknessAbsence:
    """One for each round: what was seen in which period, and what to ask at the assessment.

    Source: BEK 65 of 22.1.2024: sickness absence is one of the four elements of an APV.
    """

    since: date | None = None
    until: date | None = None
    observation: str = ""
    interplay: str = ""
    question: str = ""

    def __post_init__(self) -> None:
        """Refuse over-long texts, unlikely days, and a period that ends before it begins.

        Raises:
            RuleBroken: `text_too_long`, `date_unlikely`, `period_backwards`.
        """
        for field in _TEXTS:
            check_text(getattr(self, field), field)
        check_date(self.since, "since")
        check_date(self.until, "until")
        if self.since is not None and self.until is not None and self.until < self.since:
            raise RuleBroken("period_backwards", "until")


def usual_period(today: date) -> tuple[date, date]:
    """The twelve whole months before this one: our proposal for what to look at."""
    until = date.fromordinal(today.replace(day=1).toordinal() - 1)
    first = date.fromordinal(until.toordinal() + 1)
    return date(first.year - 1, first.month, 1), until
