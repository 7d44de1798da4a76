"""The lists that people sort and send on: every activity of the plans, and the participants."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import BinaryIO

from apv_desktop.content import Method, message_words
from apv_desktop.domain.action_plans import ActionPlan, Activity, Effect
from apv_desktop.domain.choices import Choice
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.messages import in_order
from apv_desktop.exchange.excel import Cell, write_list

# The columns with their widths in letters.
_ACTIVITIES = {
    "number": 6, "theme": 22, "problem": 36, "goal": 36, "what": 40, "how": 36, "who": 20,
    "start": 11, "deadline": 11, "status": 14, "late": 11, "note": 30, "plan_status": 14,
    "follow_up": 12, "effect": 16, "effect_note": 30, "given_up_reason": 30, "nature": 30,
    "severity": 12, "scope": 30, "causes": 30, "absence": 30, "success_sign": 30,
    "resources": 30, "cost": 14, "level": 18, "wishes": 18,
}  # fmt: skip
_PEOPLE = {
    "name": 30, "department": 24, "job": 28, "leader": 8, "email": 32, "dialogue_1": 14,
    "dialogue_2": 14,
}  # fmt: skip
_MESSAGES = {
    "planned_on": 12, "content": 60, "audience": 26, "channel": 18, "sender": 28, "sent_on": 12,
}  # fmt: skip
_MEETINGS = (MeetingKind.DIALOGUE_1, MeetingKind.DIALOGUE_2)


def write_plans(
    contents: Contents, method: Method, target: BinaryIO, today: date, tick: Callable[[], None]
) -> None:
    """A row for each activity with its plan; a plan without any has one row too."""
    rows = []
    for plan in contents.plans:
        tick()
        rows += list(_rows_of(plan, contents, method, today))
    columns = _columns(_ACTIVITIES, "activities", method)
    write_list(method.text("paper/action_plan:title"), columns, rows, method, target, today)


def write_people(
    contents: Contents, method: Method, target: BinaryIO, today: date, tick: Callable[[], None]
) -> None:
    """A row for each participant with the groups at the two meetings."""
    groups = {
        kind: {who: group.number for group in contents.groups_of(kind) for who in group.member_ids}
        for kind in _MEETINGS
    }
    yes = method.text("words:answer.yes")
    rows: list[Sequence[Cell]] = []
    for person in contents.people:
        tick()
        rows.append(
            (
                person.name,
                contents.department_names.get(person.department_id or 0, ""),
                person.job,
                yes if person.is_leader else "",
                person.email,
                *(groups[kind].get(person.id) for kind in _MEETINGS),
            )
        )
    columns = _columns(_PEOPLE, "people", method)
    write_list(method.text("exports:participants.name"), columns, rows, method, target, today)


def write_messages(
    contents: Contents, method: Method, target: BinaryIO, today: date, tick: Callable[[], None]
) -> None:
    """A row for each message of the communication plan."""
    channels = message_words.channels(method)
    rows: list[Sequence[Cell]] = []
    for each in in_order(contents.messages):
        tick()
        channel = channels[each.channel] if each.channel.value else ""
        told = (each.content, each.audience, channel, each.sender)
        rows.append((each.planned_on, *told, each.sent_on))
    columns = [
        (method.text(f"paper/communication_plan:columns.{name}"), width)
        for name, width in _MESSAGES.items()
    ]
    title = method.text("paper/communication_plan:title")
    write_list(title, columns, rows, method, target, today)


def _rows_of(
    plan: ActionPlan, contents: Contents, method: Method, today: date
) -> Iterator[Sequence[Cell]]:
    def named(table: str, value: Choice) -> str:
        return method.text(f"words:{table}.{value.value}")

    effect = "" if plan.effect is Effect.UNKNOWN else named("effect", plan.effect)
    for activity in plan.activities or (None,):
        known = activity or Activity(0)
        late = plan.is_late(today) if activity is None else activity.is_late(today)
        yield (
            plan.number,
            plan.theme,
            plan.problem,
            plan.goal,
            known.what,
            known.how,
            contents.who(known),
            known.start,
            known.deadline,
            "" if activity is None else named("activity_status", known.status),
            method.text("words:late") if late else "",
            known.note,
            named("plan_status", plan.status),
            plan.follow_up,
            effect,
            plan.effect_note,
            plan.given_up_reason,
            plan.nature,
            named("severity", plan.severity) if plan.severity.value else "",
            plan.scope,
            plan.causes,
            plan.absence,
            plan.success_sign,
            plan.resources,
            plan.cost,
            named("level", plan.level) if plan.level.value else "",
            ", ".join(str(contents.statement(wish).number) for wish in plan.wish_ids),
        )


def _columns(widths: dict[str, int], table: str, method: Method) -> list[tuple[str, int]]:
    return [(method.text(f"exports:{table}.{name}"), width) for name, width in widths.items()]
