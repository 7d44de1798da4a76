"""Coverage: how each area is looked at, special assessments, and changes at work."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from apv_desktop.content import Method
from apv_desktop.domain.conditions import CONDITIONS, check_of, themes_of
from apv_desktop.domain.coverage import PROPOSED_AREAS, proposed_day, special_of
from apv_desktop.domain.covered import ConditionCheck, Extent, Handling
from apv_desktop.domain.law_records import ChangeKind, SpecialKind, WorkChange
from apv_desktop.services.apv import Apv
from apv_desktop.services.conditions import answer
from apv_desktop.store.tables import (
    CONDITION_CHECK,
    PROCESS_ACCOUNT,
    SPECIAL,
    WORK_CHANGE,
    Change,
)

__all__ = [
    "add_change",
    "answer",
    "answer_special",
    "change_work_change",
    "note_asked",
    "propose",
    "remove_change",
]


def propose(apv: Apv, method: Method) -> int:
    """Lay down how the meetings and the answers about blind spots have covered the areas.

    Only for areas nobody has answered for here; what the meetings touched is covered in part,
    since the method is no broad questioning. The answer is how many there were.
    """
    proposed = [_proposed(apv, method, condition) for condition in CONDITIONS]
    new = [check for check in proposed if check is not None]
    apv.edit("coverage_proposed", [CONDITION_CHECK.put(c, round_id=apv.round_id) for c in new])
    return len(new)


def answer_special(apv: Apv, kind: SpecialKind, **values: Any) -> None:
    """Say whether a special assessment is needed, and where it lies.

    Raises:
        RuleBroken: a value refused; the answer is as it was.
    """
    before = special_of(apv.contents, kind)
    changed = replace(before, **values)
    if changed != before:
        apv.edit("special_answered", [SPECIAL.put(changed, round_id=apv.round_id)])


def add_change(apv: Apv, kind: ChangeKind, day: date, what: str) -> WorkChange:
    """Log a change at work, with the areas such a change usually touches.

    Raises:
        RuleBroken: `change_missing`, `date_unlikely`, `text_too_long`.
    """
    areas = _joined(PROPOSED_AREAS[kind])
    made = WorkChange(apv.new_id(), kind, day, what.strip(), areas)
    apv.edit("change_logged", [WORK_CHANGE.put(made, round_id=apv.round_id), _asked(apv)])
    return made


def change_work_change(
    apv: Apv, change_id: int, *, conditions: Iterable[str] | None = None, **values: Any
) -> None:
    """Change what is logged of a change at work; `conditions` are the areas it touches.

    Raises:
        RuleBroken: a value refused; the change is as it was.
    """
    before = next(each for each in apv.contents.work_changes if each.id == change_id)
    if conditions is not None:
        chosen = set(conditions)
        values["areas"] = _joined(each for each in CONDITIONS if each in chosen)
    changed = replace(before, **values)
    if changed != before:
        apv.edit("change_changed", [WORK_CHANGE.put(changed, round_id=apv.round_id)])


def remove_change(apv: Apv, change_id: int) -> None:
    """Take a change at work off the log."""
    apv.edit("change_removed", [WORK_CHANGE.drop(id=change_id)])


def note_asked(apv: Apv) -> None:
    """Keep that somebody asked today about changes at work, and there were no more."""
    apv.edit("changes_asked", [_asked(apv)])


def _asked(apv: Apv) -> Change:
    account = replace(apv.contents.account, changes_asked_on=apv.today)
    return PROCESS_ACCOUNT.put(account, round_id=apv.round_id)


def _joined(areas: Iterable[str]) -> str:
    return " ".join(areas)


def _proposed(apv: Apv, method: Method, condition: str) -> ConditionCheck | None:
    known = check_of(apv.contents, condition)
    if known.extent is not Extent.OPEN or known.method.strip():
        return None
    if known.handling is Handling.OTHERWISE and known.note.strip():
        return replace(known, method=known.note.strip())
    day = proposed_day(apv.contents, condition)
    if day is None or day > apv.today:
        return None
    themes = ", ".join(themes_of(apv.contents, condition))
    told = method.text("law:coverage.by_meetings", themes=themes)
    return replace(known, extent=Extent.PARTLY, method=told, covered_on=day)
