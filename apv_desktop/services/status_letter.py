"""The status letter: the user's part of it, and when it went out."""

from dataclasses import replace
from datetime import date
from typing import Any

from apv_desktop.domain import news
from apv_desktop.domain.status_letters import StatusLetter
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import LETTER


def change(apv: Apv, **values: Any) -> None:
    """Change fields of the letter, by their domain names.

    Raises:
        RuleBroken: a value the letter cannot hold; the letter is as it was.
    """
    _kept(apv, "letter_changed", replace(apv.contents.letter, **values))


def mark_sent(apv: Apv, sent_on: date | None) -> None:
    """Note the day the letter went out, today when none is given; its period stands from then.

    Raises:
        RuleBroken: `date_unlikely`, `period_backwards`.
    """
    covered = news.letter_for(apv.contents, apv.today)
    _kept(apv, "letter_sent", replace(covered, sent_on=sent_on or apv.today))


def mark_not_sent(apv: Apv) -> None:
    """Take back that the letter went out."""
    _kept(apv, "letter_not_sent", replace(apv.contents.letter, sent_on=None))


def begin_next(apv: Apv) -> None:
    """A new letter that goes on where the one that was sent ended; the sender stays."""
    sent = apv.contents.letter
    _kept(apv, "letter_begun", StatusLetter(since=sent.until, sender=sent.sender))


def _kept(apv: Apv, label: str, letter: StatusLetter) -> None:
    apv.edit(label, [LETTER.put(letter, round_id=apv.round_id)])
