"""The blind-spot mirror: themes against the areas of the work environment."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from apv_desktop.content import Method
from apv_desktop.domain.conditions import CONDITIONS, check_of
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.covered import ThemeCondition
from apv_desktop.domain.similar import Habits, alike
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import CONDITION_CHECK, THEME_CONDITION, Change


def texts(method: Method) -> Mapping[str, Mapping[str, Any]]:
    """Name, explanation, question and source of each area, in the order of the domain."""
    rows = {row["id"]: row for row in method.file("conditions")["condition"]}
    return {condition: rows[condition] for condition in CONDITIONS}


def proposed(contents: Contents, method: Method) -> dict[str, tuple[str, ...]]:
    """Themes that may touch each area, by words of the area in the wishes: a proposal only."""
    habits = Habits(frozenset(), tuple(method.file("similar")["endings"].split()))
    found = {}
    for condition, row in texts(method).items():
        alikes = alike(row["words"], contents.wishes, habits)
        themes = (contents.statement(each.wish_id).theme.strip() for each in alikes)
        found[condition] = tuple(dict.fromkeys(theme for theme in themes if theme))
    return found


def touch(apv: Apv, theme: str, condition: str, *, touches: bool) -> None:
    """Say that a theme touches an area, or that it does not."""
    change: Change = THEME_CONDITION.drop(round_id=apv.round_id, theme=theme, condition=condition)
    if touches:
        change = THEME_CONDITION.put(ThemeCondition(theme, condition), round_id=apv.round_id)
    apv.edit("theme_laid", [change])


def propose(apv: Apv, method: Method) -> int:
    """Lay the proposed themes against the areas, as one event; how many were new."""
    known = set(apv.contents.theme_conditions)
    new = [
        each
        for condition, themes in proposed(apv.contents, method).items()
        for each in (ThemeCondition(theme, condition) for theme in themes)
        if each not in known
    ]
    apv.edit("themes_laid", [THEME_CONDITION.put(each, round_id=apv.round_id) for each in new])
    return len(new)


def answer(apv: Apv, condition: str, **values: Any) -> None:
    """Say how an area is covered, by domain names.

    Raises:
        RuleBroken: a note longer than a note.
    """
    before = check_of(apv.contents, condition)
    changed = replace(before, **values)
    if changed != before:
        apv.edit("condition_answered", [CONDITION_CHECK.put(changed, round_id=apv.round_id)])
