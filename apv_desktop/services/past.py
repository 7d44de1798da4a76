"""What was done before: the story of each plan, the trash, and fetching things back."""

from collections.abc import Iterable

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.next_round import first_id
from apv_desktop.services.apv import Apv
from apv_desktop.store.folding import TYPED
from apv_desktop.store.history import Event
from apv_desktop.store.rows import Row, Value
from apv_desktop.store.tables import Change

# What a user calls a thing of its own, and the column it is known by.
_THINGS = {
    "action_plan": ("theme", "problem", "goal"),
    "activity": ("what",),
    "statement": ("text",),
    "proposal": ("text",),
    "person": ("name",),
    "question": ("text",),
    "script_item": ("title",),
    "department": ("name",),
    "past_item": ("problem",),
    "role_holder": ("name", "task"),
    "dreamteam_member": ("name",),
    "message": ("content",),
    "work_change": ("what",),
    "set_aside_row": ("text",),
    "open_item": ("text",),
    "lesson": ("text",),
    "discussion_goal": ("text",),
}

_LONGEST_NAME = 60


@frozen
class Removed:
    """Something that was taken away and can be fetched back; `kind` is its table's name."""

    event_id: int
    at: str
    kind: str
    name: str
    changes: tuple[Change, ...]


@frozen
class Adjustment:
    """One change of one field of a plan or its activities: what the method calls an adjustment.

    `part` is the activity it was made in, empty for the plan itself.
    """

    at: str
    who: str
    part: str
    of_activity: bool
    label: str
    field: str
    before: Value
    after: Value


def removed(apv: Apv) -> tuple[Removed, ...]:
    """The trash, the newest first: things taken away that are not there now.

    Only of the round that is looked at: a closed one gives nothing back, nor to another.
    """
    there = _there(apv)
    found: dict[tuple[str, Value], Removed] = {}
    for event in apv.events():
        for change in event.removed:
            key = (change.table, change.key.get("id"))
            if change.table not in _THINGS or key in there or key in found or change.row is None:
                continue
            if not _is_of_round(change.row, apv.contents):
                continue
            if change.table == "activity" and _plan_goes_too(event, change.row):
                continue
            if change.table == "proposal" and ("statement", change.row["wish_id"]) not in there:
                continue
            found[key] = Removed(
                event.id, event.at, change.table, _name(change.table, change.row), event.removed
            )
    return tuple(found.values())


def fetch_back(apv: Apv, thing: Removed) -> bool:
    """Put a removed thing back as it was, with what went away along with it.

    Raises:
        FileProblem: nothing was written.
    """
    there = _there(apv)
    missing = [c for c in thing.changes if (c.table, c.key.get("id")) not in there]
    label = "statement_put_back" if thing.kind in ("statement", "proposal") else "fetched_back"
    return apv.edit(label, [_as_wanted(change, apv.contents) for change in missing])


def about(step: Event) -> str:
    """What a step was about, by the name its user knows it by; empty when it has none.

    Of lines that were typed it is told how many.
    """
    if step.label == TYPED:
        return str(len(step.after) or "")
    for change in (*step.after, *step.before):
        if change.table in _THINGS and change.row is not None:
            name = _name(change.table, change.row)
            return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
    return ""


def story(apv: Apv, plan_id: int) -> tuple[Adjustment, ...]:
    """Every change of a plan and its activities, in each round it went on in, newest first."""
    told = []
    plan_ids = _same_promise(apv, plan_id)
    for event in apv.events():
        for old, new in zip(event.before, event.after, strict=True):
            if event.label != "round_started" and (
                _belongs(old, plan_ids) or _belongs(new, plan_ids)
            ):
                told += list(
                    _adjustments(event, old.row or {}, new.row or {}, new.table == "activity")
                )
    return tuple(told)


def _same_promise(apv: Apv, plan_id: int) -> frozenset[int]:
    """The ids a plan has had, in the round looked at and in those before it."""
    held = apv.contents
    first = next((first_id(each) for each in held.plans if each.id == plan_id), plan_id)
    if first == plan_id:
        return frozenset((plan_id,))
    before = [each.id for each in held.rounds if each.number < held.round.number]
    earlier = (plan for each in before for plan in apv.contents_of(each).plans)
    return frozenset({plan_id} | {plan.id for plan in earlier if first_id(plan) == first})


def _there(apv: Apv) -> set[tuple[str, Value]]:
    held = apv.contents
    things: Iterable[tuple[str, Iterable[object]]] = (
        ("action_plan", held.plans),
        ("activity", [activity for plan in held.plans for activity in plan.activities]),
        ("statement", held.statements),
        ("proposal", held.proposals),
        ("person", held.people),
        ("question", held.questions),
        ("script_item", held.script_items),
        ("department", held.departments),
        ("past_item", held.past_items),
        ("role_holder", held.roles),
        ("dreamteam_member", held.dreamteam_members),
        ("message", held.messages),
        ("work_change", held.work_changes),
        ("set_aside_row", held.set_aside),
        ("open_item", held.open_items),
        ("lesson", held.lessons),
        ("discussion_goal", held.discussion_goals),
        ("work_group", held.groups),
    )
    return {(table, thing.id) for table, found in things for thing in found}  # type: ignore[attr-defined]


def _is_of_round(row: Row, contents: Contents) -> bool:
    """Whether a row is the round's; what a file of schema 3 took away was its only round's."""
    first = contents.rounds[0].id
    return not contents.round.is_closed and row.get("round_id", first) == contents.round.id


def _as_wanted(change: Change, contents: Contents) -> Change:
    """A row as today's tables hold it: people and departments had no round before schema 4.

    A line whose number was given to another meanwhile comes back without one.
    """
    if change.row is None:
        return change
    row = {"round_id": contents.round.id, **change.row}
    if change.table == "statement":
        taken = {(each.kind.value, each.number) for each in contents.statements}
        row |= {"number": 0} if (row["kind"], row["number"]) in taken else {}
    return Change(change.table, change.key, row)


def _plan_goes_too(event: Event, row: Row) -> bool:
    return any(
        change.table == "action_plan" and change.key.get("id") == row.get("plan_id")
        for change in event.removed
    )


def _name(table: str, row: Row) -> str:
    return next((str(row[c]) for c in _THINGS[table] if str(row.get(c) or "").strip()), "…")


def _belongs(change: Change, plan_ids: frozenset[int]) -> bool:
    if change.table == "action_plan":
        return change.key.get("id") in plan_ids
    row = change.row or {}
    return change.table == "activity" and row.get("plan_id") in plan_ids


def _adjustments(event: Event, before: Row, after: Row, of_activity: bool) -> Iterable[Adjustment]:
    part = str(after.get("what") or before.get("what") or "")
    silent = ("id", "round_id", "plan_id", "position")
    for field in dict.fromkeys((*before, *after)):
        old, new = before.get(field), after.get(field)
        if field not in silent and old != new and (old or new):
            yield Adjustment(event.at, event.who, part, of_activity, event.label, field, old, new)
