"""The scripts as the method proposes them, and the words that belong to a script as a whole."""

from dataclasses import replace

from apv_desktop.content import workplace_words
from apv_desktop.content.method import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meeting_texts import MeetingTexts, points
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.script_items import MOST_MINUTES, ScriptItem, Turns
from apv_desktop.domain.scripts import Timetable, fitted, timetable


@frozen
class Advice:
    """A list that goes with every script: ground rules, a serious matter, cleaning up."""

    heading: str
    points: tuple[str, ...]
    lead: str = ""


def proposal(method: Method, kind: MeetingKind) -> tuple[ScriptItem, ...]:
    """The method's own items for a meeting; none for one it has no script for.

    They name the safety group by `{group}`.
    """
    rows = [row for row in method.file("scripts")["item"] if row["meeting"] == kind.value]
    return tuple(
        ScriptItem(
            position,
            kind,
            position,
            row["title"],
            row["minutes"],
            row["method"],
            row["instruction"],
            row["say"],
            row.get("material", ""),
            row["who"],
            Turns(row.get("turns", "")),
            row["id"],
            method.language,
            row.get("open", False),
        )
        for position, row in enumerate(rows, start=1)
    )


def proposed(contents: Contents, method: Method, kind: MeetingKind) -> tuple[ScriptItem, ...]:
    """The method's items. Those it leaves open take as long as they last took in an earlier round,
    and are shortened where the meeting is too short.
    """
    names = workplace_words.names(contents, method)
    items = tuple(
        replace(
            item,
            minutes=_as_last_time(item, contents),
            method=item.method.format_map(names),
            say=item.say.format_map(names),
        )
        for item in proposal(method, kind)
    )
    over = timetable(items, contents, kind).over
    minutes = fitted(items, max(0, over))
    return tuple(replace(item, minutes=m) for item, m in zip(items, minutes, strict=True))


def _as_last_time(item: ScriptItem, contents: Contents) -> int:
    took = contents.earlier_seconds.get(item.source, 0)
    if not item.is_proposal or not took:
        return item.minutes
    return min(max(1, round(took / 60)), MOST_MINUTES)


def script(contents: Contents, method: Method, kind: MeetingKind) -> Timetable:
    """The script of a meeting laid out in time: the one chosen, until then the proposal."""
    items = contents.script_of(kind) or proposed(contents, method, kind)
    return timetable(items, contents, kind)


def ground_rules(method: Method, own: MeetingTexts) -> Advice:
    """What all agree on at the start."""
    return _advice(method, "ground_rules", own.ground_rules)


def serious(method: Method, own: MeetingTexts) -> Advice:
    """What the leader does when something serious comes up."""
    return _advice(method, "serious", own.serious, own.serious_lead)


def clean_up(method: Method, own: MeetingTexts) -> Advice:
    """What is to be done when the meeting is over."""
    return _advice(method, "clean_up", own.clean_up)


def proposed_texts(method: Method) -> MeetingTexts:
    """The program's own words for all three, a point on each line."""
    found = method.file("scripts")
    return MeetingTexts(
        "\n".join(found["ground_rules"]["points"]),
        found["serious"]["lead"],
        "\n".join(found["serious"]["points"]),
        "\n".join(found["clean_up"]["points"]),
    )


def _advice(method: Method, table: str, own: str, own_lead: str = "") -> Advice:
    found = method.file("scripts")[table]
    lead = own_lead.strip() or found.get("lead", "")
    return Advice(found["heading"], points(own) or tuple(found["points"]), lead)
