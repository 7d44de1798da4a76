"""The invitation: the user's part of the letter, and when it went out."""

from dataclasses import replace
from datetime import date
from typing import Any

from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import INVITATION


def change(apv: Apv, **values: Any) -> None:
    """Change fields of the invitation, by their domain names.

    Raises:
        RuleBroken: a value the letter cannot hold.
    """
    changed = replace(apv.contents.invitation, **values)
    apv.edit("invitation_changed", [INVITATION.put(changed, round_id=apv.round_id)])


def mark_sent(apv: Apv, sent_on: date | None) -> None:
    """Note the day the invitation went out; today when none is given.

    Raises:
        RuleBroken: `date_unlikely`.
    """
    sent = replace(apv.contents.invitation, sent_on=sent_on or apv.today)
    apv.edit("invitation_sent", [INVITATION.put(sent, round_id=apv.round_id)])


def mark_not_sent(apv: Apv) -> None:
    """Take back that the invitation went out."""
    unsent = replace(apv.contents.invitation, sent_on=None)
    apv.edit("invitation_not_sent", [INVITATION.put(unsent, round_id=apv.round_id)])
