"""The story of a plan in words: who changed what and when, the newest first."""

from datetime import date, datetime

from apv_desktop.content import Method
from apv_desktop.domain.frozen import frozen
from apv_desktop.services import past
from apv_desktop.services.apv import Apv
from apv_desktop.services.past import Adjustment
from apv_desktop.store.rows import Value

_SILENT = ("number", "wish_id", "proposal_id", "ended_on", "agreed_on", "done_on")
_WORDS = {"severity": "severity", "effect": "effect", "level": "level"}
_LONGEST = 300


@frozen
class Line:
    """One change: when it was made, by whom if that is known, and what it was."""

    when: str
    who: str
    what: str


def of_plan(apv: Apv, method: Method, plan_id: int) -> tuple[Line, ...]:
    """Every change of a plan and its activities in words, the newest first."""
    told = (each for each in past.story(apv, plan_id) if each.field not in _SILENT)
    return tuple(
        Line(_when(each, method), each.who, _what(each, apv, method))
        for each in told
        if not (each.field == "who" and not each.after and not each.before)
    )


def _when(change: Adjustment, method: Method) -> str:
    at = datetime.fromisoformat(change.at)
    return f"{method.dates.short(at.date())} {method.dates.clock(at.time())}"


def _what(change: Adjustment, apv: Apv, method: Method) -> str:
    field = method.text(f"words:story.{change.field}")
    if change.part and change.field != "what":
        field = f"{_short(change.part)}: {field}"
    before, after = (_said(change, value, apv, method) for value in (change.before, change.after))
    if not before:
        return method.text("words:story.written", field=field, after=after)
    if not after:
        return method.text("words:story.removed", field=field, before=before)
    return method.text("words:story.changed", field=field, before=before, after=after)


def _said(change: Adjustment, value: Value, apv: Apv, method: Method) -> str:
    if value is None or value == "":
        return ""
    if change.field in ("follow_up", "start", "deadline"):
        return method.dates.short(date.fromisoformat(str(value)))
    if change.field == "person_id":
        return next((p.name for p in apv.contents.people if p.id == value), "…")
    if change.field == "status":
        table = "activity_status" if change.of_activity else "plan_status"
        return method.text(f"words:{table}.{value}")
    if change.field in _WORDS:
        return method.text(f"words:{_WORDS[change.field]}.{value}")
    return _short(str(value))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
