"""The letter to a successor in words: as it is printed, and as the opened file shows it once."""

from collections.abc import Iterator, Sequence
from datetime import date

from apv_desktop.content import step_words, workplace_words
from apv_desktop.content.dates_ahead import ahead
from apv_desktop.content.method import Method
from apv_desktop.domain import phases
from apv_desktop.domain.action_plans import ENDED, FINISHED, ActionPlan, Activity
from apv_desktop.domain.board import plan_name
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.handovers import Handover
from apv_desktop.domain.promises import unanswered

_MOST_DATES = 8
_MOST_GAPS = 8
_PAPER = "paper/handover_letter"


@frozen
class Section:
    """A heading with its lines; `text` stands before them."""

    heading: str
    text: str = ""
    lines: tuple[str, ...] = ()


def newest(contents: Contents) -> Handover | None:
    """The handing over the letter is about; None before there is any."""
    return contents.handovers[-1] if contents.handovers else None


def unread(contents: Contents) -> Handover | None:
    """The handing over whose letter nobody has read here; None for none."""
    found = newest(contents)
    return found if found is not None and found.read_on is None else None


def greeting(contents: Contents, method: Method) -> tuple[str, ...]:
    """Whom the letter is to, and the words of whoever hands over."""
    found = newest(contents)
    if found is None:
        return (_word(method, "dear_blank"),)
    return tuple(filter(None, (_word(method, "dear", name=found.to_name), found.words.strip())))


def sections(contents: Contents, method: Method, today: date) -> tuple[Section, ...]:
    """What was promised, what is open, who knows what, the next dates, how to open the file."""
    found = newest(contents)
    kept = found is None or found.has_statements
    return (
        _told(method, "promised", _promises(contents, method)),
        Section(_word(method, "open.heading"), "", tuple(_open(contents, method, today))),
        Section(_word(method, "people.heading"), "", tuple(_people(contents, method))),
        _told(method, "dates", _dates(contents, method, today)),
        Section(
            _word(method, "opening.heading"),
            _word(method, "opening.with" if kept else "opening.without"),
            tuple(method.file(_PAPER)["opening"]["steps"]),
        ),
    )


def _told(method: Method, part: str, lines: Iterator[str]) -> Section:
    """A part with its lead, or the one sentence that there is nothing in it."""
    heading, held = _word(method, f"{part}.heading"), tuple(lines)
    if not held:
        return Section(heading, "", (_word(method, f"{part}.nothing"),))
    return Section(heading, _word(method, f"{part}.text"), held)


def as_text(contents: Contents, method: Method, today: date) -> str:
    """The whole letter as plain text."""
    told = [*greeting(contents, method), ""]
    for section in sections(contents, method, today):
        told += [section.heading.upper(), *filter(None, (section.text,))]
        told += [f"• {line}" for line in section.lines]
        told.append("")
    found = newest(contents)
    return "\n".join([*told, found.from_name if found is not None else ""]).strip()


def _promises(contents: Contents, method: Method) -> Iterator[str]:
    for plan in contents.plans:
        if plan.status not in FINISHED and plan_name(plan):
            yield _promise(plan, method)
            for each in plan.activities:
                if each.status not in ENDED and each.what.strip():
                    yield _task(plan, each, contents, method)


def _promise(plan: ActionPlan, method: Method) -> str:
    status = method.text(f"words:plan_status.{plan.status.value}")
    told = {"number": plan.number, "name": plan_name(plan), "status": status.lower()}
    if plan.follow_up is None:
        return _word(method, "promised.plan", **told)
    return _word(method, "promised.plan_checked", day=plan.follow_up, **told)


def _task(plan: ActionPlan, activity: Activity, contents: Contents, method: Method) -> str:
    who = contents.who(activity).strip() or _word(method, "promised.nobody")
    what = " ".join(activity.what.split())
    told = {"number": plan.number, "what": what, "who": who}
    if activity.deadline is None:
        return _word(method, "promised.task", **told)
    return _word(method, "promised.task_by", day=activity.deadline, **told)


def _open(contents: Contents, method: Method, today: date) -> Sequence[str]:
    gaps = phases.all_missing(contents, today)
    told = [
        f"{step_words.before_colon(gap.step, method)} "
        f"{method.text(f'method:missing.{gap.code}', **gap.values)}"
        for gap in gaps[:_MOST_GAPS]
    ]
    if gaps[_MOST_GAPS:]:
        told.append(_word(method, "open.more", count=len(gaps) - _MOST_GAPS))
    waiting = unanswered(contents)
    if waiting:
        told.append(_word(method, "open.wishes", count=waiting))
    return told or [_word(method, "open.nothing")]


def _people(contents: Contents, method: Method) -> Iterator[str]:
    held = contents.workplace
    leads = workplace_words.begin_large(workplace_words.supervisor_title(contents, method))
    elected = workplace_words.begin_large(workplace_words.representative_title(contents, method))
    titled = {
        _word(method, "people.employer"): held.employer,
        leads: held.supervisor,
        elected: held.representative,
        _word(method, "people.contact"): held.contact,
    }
    yield from (f"{title}: {name.strip()}" for title, name in titled.items() if name.strip())
    for holder in contents.roles:
        name = contents.holder_name(holder)
        if name:
            kind = method.text(f"words:role_kind.{holder.kind.value}")
            yield f"{kind}: {name}"
    team = ", ".join(filter(None, map(contents.holder_name, contents.dreamteam_members)))
    if team:
        yield f"{method.text('method:steps.dreamteam')}: {team}"
    if not any(name.strip() for name in titled.values()) and not contents.roles and not team:
        yield _word(method, "people.nobody")


def _dates(contents: Contents, method: Method, today: date) -> Iterator[str]:
    coming = [each for each in ahead(contents, method) if each.day >= today]
    for each in coming[:_MOST_DATES]:
        yield f"{method.dates.short(each.day)} {each.summary}"


def _word(method: Method, key: str, **values: object) -> str:
    return method.text(f"{_PAPER}:{key}", **values)
