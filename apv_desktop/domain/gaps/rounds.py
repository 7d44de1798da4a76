"""What the end of a round still lacks: the next one, in good time before three years are over."""

from datetime import date

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.gaps.shape import Begun, Found, Rules
from apv_desktop.domain.rounds import begin_next_by, remind_of_next
from apv_desktop.domain.steps import StepId


def _next_round(contents: Contents, today: date) -> Found:
    if not contents.round.is_closed and today >= remind_of_next(contents.round):
        yield "next_round_due", {"day": begin_next_by(contents.round)}


def _has_dates(contents: Contents) -> bool:
    """Whether the year holds anything but the limit of the law."""
    return bool(contents.plans) or any(each.day for each in contents.meetings.values())


RULES: Rules = {StepId.NEXT_ROUND: _next_round}

BEGUN: Begun = {
    StepId.YEAR_WHEEL: _has_dates,
    StepId.NEXT_ROUND: lambda contents: contents.round.is_closed,
    StepId.HANDOVER: lambda contents: bool(contents.handovers),
}
