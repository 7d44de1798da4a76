"""Closing a round: what is still missing is told first, and a reason is asked for then."""

from dataclasses import replace
from datetime import date

from apv_desktop.domain import phases
from apv_desktop.domain.action_plans import FINISHED, ActionPlan
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.missing import Missing
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.rules import RuleBroken, require


@frozen
class Lacking:
    """What a round still lacks: what each step misses, and the plans whose effect nobody knows."""

    steps: tuple[Missing, ...]
    without_effect: tuple[ActionPlan, ...]

    @property
    def needs_reason(self) -> bool:
        """Whether the round may be closed only with a reason (domain.md, section 5)."""
        return bool(self.steps or self.without_effect)


def lacking(contents: Contents, today: date) -> Lacking:
    """What to know before the round is closed."""
    open_ones = tuple(plan for plan in contents.plans if plan.status not in FINISHED)
    return Lacking(phases.all_missing(contents, today), open_ones)


def close(contents: Contents, reason: str, today: date) -> Round:
    """The round, closed and so locked.

    Raises:
        RuleBroken: `already_closed`; `close_reason_missing` when something is missing;
            `text_too_long`; `closed_before_it_began`.
    """
    if contents.round.is_closed:
        raise RuleBroken("already_closed", "closed_reason")
    if today < contents.round.started:
        raise RuleBroken("closed_before_it_began", "closed_reason")
    if lacking(contents, today).needs_reason:
        require(reason, "close_reason_missing", "closed_reason")
    return replace(contents.round, closed_on=today, closed_reason=reason.strip())


def reopen(contents: Contents) -> Round:
    """The round, open again: only the newest one, since a later one has begun where it ended.

    Raises:
        RuleBroken: `not_closed`, `later_round_begun`.
    """
    if not contents.round.is_closed:
        raise RuleBroken("not_closed", "closed_reason")
    if not contents.is_newest:
        raise RuleBroken("later_round_begun", "closed_reason")
    return replace(contents.round, closed_on=None, closed_reason="")
