"""Serious matters handled elsewhere: counted, and who takes them on."""

from dataclasses import replace

from apv_desktop.domain.passed_on import PassedOn, Recipient
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import PASSED_ON, Change


def new(apv: Apv) -> Change:
    """The change that notes one more matter, of which nothing else is known."""
    return PASSED_ON.put(PassedOn(apv.new_id()), round_id=apv.round_id)


def give_to(apv: Apv, matter_id: int, recipient: Recipient) -> None:
    """Note who takes a matter on.

    Raises:
        KeyError: there is no such matter.
    """
    matter = _matter(apv, matter_id)
    apv.edit(
        "passed_on_changed",
        [PASSED_ON.put(replace(matter, recipient=recipient), round_id=apv.round_id)],
    )


def remove(apv: Apv, matter_id: int) -> None:
    """Take a matter off the count: it was noted by mistake."""
    _matter(apv, matter_id)
    apv.edit("passed_on_removed", [PASSED_ON.drop(id=matter_id)])


def _matter(apv: Apv, matter_id: int) -> PassedOn:
    return next(each for each in apv.contents.passed_on if each.id == matter_id)
