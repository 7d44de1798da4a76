"""The rounds of a file: closing one, beginning the next from it, looking at another."""

from dataclasses import replace
from datetime import date

from apv_desktop.domain import closing
from apv_desktop.domain.closing import Lacking
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.next_round import next_round
from apv_desktop.services.apv import Apv
from apv_desktop.store import contents as stored
from apv_desktop.store.tables import ROUND, Change

_SEEDS = 2**31  # as a new file's first round


def lacking(apv: Apv) -> Lacking:
    """What the round looked at still lacks, to be told before it is closed."""
    return closing.lacking(apv.contents, apv.today)


def close(apv: Apv, reason: str) -> None:
    """Close the round looked at; from then on it is read and printed only.

    Raises:
        RuleBroken: `already_closed`, `close_reason_missing`, `text_too_long`,
            `closed_before_it_began`.
        FileProblem: nothing was written.
    """
    apv.edit("round_closed", [ROUND.put(closing.close(apv.contents, reason, apv.today))])


def reopen(apv: Apv) -> None:
    """Open the newest round again, which was closed.

    Raises:
        RuleBroken: `not_closed`, `later_round_begun`.
        FileProblem: nothing was written.
    """
    apv.edit("round_reopened", [ROUND.put(closing.reopen(apv.contents))], opens_locks=True)


def start(apv: Apv, title: str) -> None:
    """Begin the round after the one looked at, which is closed, and look at the new one.

    Raises:
        RuleBroken: `not_closed`, `later_round_begun`, `title_missing`, `line_too_long`.
        FileProblem: nothing was written.
    """
    new, changes = _begun(apv, apv.contents, title)
    apv.edit("round_started", changes)
    apv.show_round(new.round.id)


def close_and_start(apv: Apv, reason: str, title: str) -> None:
    """Close the round looked at and begin the next, as one step that undo takes back whole.

    Raises:
        RuleBroken: as `close` and `start`; nothing is written.
        FileProblem: nothing was written.
    """
    closed = closing.close(apv.contents, reason, apv.today)
    new, changes = _begun(apv, replace(apv.contents, round=closed), title)
    apv.edit("round_started", [ROUND.put(closed), *changes])
    apv.show_round(new.round.id)


def proposed_title(today: date) -> str:
    """What the next round is called until somebody says otherwise."""
    return f"APV {today.year}"


def _begun(apv: Apv, old: Contents, title: str) -> tuple[Contents, list[Change]]:
    seed = apv.new_id() % _SEEDS
    new = next_round(old, title, apv.clock.today, seed, apv.new_id)
    return new, stored.changes(new)
