"""Themes: wishes gathered under a name, renamed, split, and merged without being lost."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.covered import ThemeCondition
from apv_desktop.domain.rules import RuleBroken
from apv_desktop.domain.similar import Habits, Likeness, alike
from apv_desktop.domain.sorting import danish_key
from apv_desktop.domain.statements import Statement
from apv_desktop.services.apv import Apv
from apv_desktop.store.tables import STATEMENT, THEME_CONDITION, Change


def piles(contents: Contents) -> dict[str, tuple[Statement, ...]]:
    """The wishes by theme, themes in the order of the alphabet, those without one under ""."""
    found: dict[str, list[Statement]] = {}
    for wish in contents.wishes:
        found.setdefault(wish.theme.strip(), []).append(wish)
    names = sorted((name for name in found if name), key=danish_key)
    return {"": tuple(found.get("", ())), **{name: tuple(found[name]) for name in names}}


def move(apv: Apv, wish_ids: Collection[int], theme: str) -> None:
    """Put wishes under a theme, a new one too; "" takes them out of theirs.

    Raises:
        RuleBroken: a name longer than a line.
    """
    wishes = [wish for wish in apv.contents.wishes if wish.id in wish_ids]
    apv.edit("theme_changed", _rows(apv, (replace(w, theme=theme.strip()) for w in wishes)))


def rename(apv: Apv, old: str, new: str) -> None:
    """Call a theme something else; the name of another one joins the two.

    Raises:
        RuleBroken: a name longer than a line.
    """
    wishes = [wish for wish in apv.contents.wishes if wish.theme.strip() == old]
    rows = _rows(apv, (replace(wish, theme=new.strip()) for wish in wishes))
    apv.edit("theme_renamed", [*rows, *_with_areas(apv, old, new.strip())])


def merge(apv: Apv, wish_ids: Collection[int], into_id: int) -> None:
    """Merge wishes into another that says the same; they keep their numbers and their words.

    What was merged into one of them goes along.

    Raises:
        RuleBroken: `merge_with_itself`; `wish_has_plan`; nothing was merged.
    """
    into = apv.contents.statement(into_id)
    if into.merged_into is not None:
        into = apv.contents.statement(into.merged_into)
    going = []
    for wish in (apv.contents.statement(wish_id) for wish_id in wish_ids):
        if into.id == wish.id:
            raise RuleBroken("merge_with_itself", "wishes")
        for plan in apv.contents.plans_of(wish.id):
            raise RuleBroken("wish_has_plan", "wishes", number=wish.number, plan=plan.number)
        theme = wish.theme or into.theme
        going.append(replace(wish, merged_into=into.id, shortlisted=False, theme=theme))
        going += [
            replace(each, merged_into=into.id)
            for each in apv.contents.wishes
            if each.merged_into == wish.id and each.id not in wish_ids
        ]
    apv.edit("wish_merged", _rows(apv, going))


def take_apart(apv: Apv, wish_ids: Collection[int]) -> None:
    """Let merged wishes stand alone again."""
    wishes = (apv.contents.statement(wish_id) for wish_id in wish_ids)
    rows = _rows(apv, (replace(wish, merged_into=None) for wish in wishes))
    apv.edit("wish_taken_apart", rows)


def similar(contents: Contents, method: Method, typed: str) -> tuple[Likeness, ...]:
    """The wishes that share words with what is typed: a proposal, never more."""
    texts = method.file("similar")
    habits = Habits(frozenset(texts["common"].split()), tuple(texts["endings"].split()))
    return alike(typed, contents.wishes, habits)


def _rows(apv: Apv, wishes: Iterable[Statement]) -> list[Change]:
    return [STATEMENT.put(wish, round_id=apv.round_id) for wish in wishes]


def _with_areas(apv: Apv, old: str, new: str) -> Sequence[Change]:
    """The areas a theme touches follow its name."""
    changes = []
    for each in apv.contents.theme_conditions:
        if each.theme == old and old != new:
            gone = THEME_CONDITION.drop(round_id=apv.round_id, theme=old, condition=each.condition)
            changes.append(gone)
            if new:
                moved = ThemeCondition(new, each.condition)
                changes.append(THEME_CONDITION.put(moved, round_id=apv.round_id))
    return changes
