"""Sickness absence: one note for the round, and a gentle word when it becomes personal."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from apv_desktop.content import Method
from apv_desktop.content.telltales import telltales
from apv_desktop.domain.discretion import Finding, personal
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import SICKNESS


def change(apv: Apv, **values: Any) -> None:
    """Change fields of the note, by their domain names.

    Raises:
        RuleBroken: a value refused; the note is as it was.
    """
    changed = replace(apv.contents.sickness, **values)
    if changed != apv.contents.sickness:
        apv.edit("sickness_changed", [SICKNESS.put(changed, round_id=apv.round_id)])


def too_personal(apv: Apv, method: Method, text: str) -> Sequence[Finding]:
    """What in a text seems to be of one person, the same word once."""
    contents = apv.contents
    places = (contents.workplace.name, *contents.department_names.values())
    return personal(text, contents.person_names.values(), telltales(method, places))
