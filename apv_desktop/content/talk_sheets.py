"""What the papers of the follow-up's talks say, part by part, for print and for Word alike."""

from collections.abc import Iterable
from datetime import date

from apv_desktop.content import evaluation_words
from apv_desktop.content.method import Method
from apv_desktop.domain import board, discussions, wrap_ups
from apv_desktop.domain.action_plans import ENDED, ActionPlan, PlanStatus
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.discussions import Discussion
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.wrap_ups import OpenItem, WrapUp

_BLANK_ROWS = 4


@frozen
class Part:
    """A part of a sheet: a heading, and under it what was written, or room to write.

    `points` come before `text`; without any of them there are `lines`. With `columns`, by the keys
    of their heads, it is a table of `rows`, and empty ones of `blank`; with `signers` there are
    lines to sign on.
    """

    heading: str
    text: str = ""
    lines: int = 0
    points: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    shares: tuple[int, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    blank: int = 0
    signers: tuple[str, ...] = ()


@frozen
class Sheet:
    """One talk on paper. `fields` stand beside each other at its top, `note` at its foot."""

    title: str
    lead: str
    fields: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    note: str = ""


def sheets(document: str, contents: Contents, method: Method, today: date) -> tuple[Sheet, ...]:
    """The sheets of a document by its id, each of which begins a page.

    Raises:
        KeyError: it is no paper of a talk.
    """
    made = {
        "wrap-up-agenda": _agendas,
        "wrap-up-minutes": _minutes,
        "evaluation": _evaluations,
        "discussion-record": _records,
    }[document]
    return tuple(made(contents, method, today))


def _agendas(contents: Contents, method: Method, today: date) -> Iterable[Sheet]:
    """That of the next wrap-up; without one it is a form."""
    yield _agenda(wrap_ups.coming(contents.wrap_ups), contents, method)


def _agenda(wrap_up: WrapUp | None, contents: Contents, method: Method) -> Sheet:
    def word(key: str, **values: object) -> str:
        return method.text(f"paper/wrap_up_agenda:{key}", **values)

    running = [p for p in contents.plans if p.status in (PlanStatus.AGREED, PlanStatus.DONE)]
    items: tuple[OpenItem, ...] = ()
    if wrap_up is not None:
        found = wrap_ups.items_at(wrap_up, contents.wrap_ups, contents.open_items)
        items = tuple(item for item in found if item.closed_at is None)
    points = wrap_up.points if wrap_up is not None else ()
    return Sheet(
        word("title"),
        word("lead"),
        _when(wrap_up, method),
        (
            Part(
                word("plans"),
                columns=("plan", "deadline", "said"),
                shares=(80, 30, 56),
                rows=tuple(_plan(plan, method) for plan in running),
                blank=0 if running else _BLANK_ROWS,
            ),
            Part(
                word("items"),
                columns=("item", "who", "now"),
                shares=(80, 30, 56),
                rows=tuple((_with_answer(item), item.who, "") for item in items),
                blank=0 if items else 2,
            ),
            Part(word("points"), points=points, lines=0 if points else 4),
            Part(word("next"), lines=1),
        ),
        word("note"),
    )


def _minutes(contents: Contents, method: Method, today: date) -> Iterable[Sheet]:
    """Those of every wrap-up held, the newest first."""
    held: tuple[WrapUp | None, ...] = wrap_ups.held(contents.wrap_ups)
    for wrap_up in held or (None,):
        yield _minute(wrap_up, contents, method)


def _minute(wrap_up: WrapUp | None, contents: Contents, method: Method) -> Sheet:
    def word(key: str, **values: object) -> str:
        return method.text(f"paper/wrap_up_minutes:{key}", **values)

    items: tuple[OpenItem, ...] = ()
    if wrap_up is not None:
        items = wrap_ups.items_at(wrap_up, contents.wrap_ups, contents.open_items)
    attended = wrap_up.attended if wrap_up is not None else None
    took_part = (word("attended"), "" if attended is None else str(attended))
    here = wrap_up.id if wrap_up is not None else 0
    rows = tuple(
        (item.text, item.who, item.answer, word("closed" if item.closed_at == here else "open"))
        for item in items
    )
    points = wrap_up.points if wrap_up is not None else ()
    parts = [
        Part(word("said"), wrap_up.record if wrap_up is not None else "", 10),
        Part(
            word("items"),
            columns=("item", "who", "answer", "state"),
            shares=(66, 28, 48, 24),
            rows=rows,
            blank=0 if rows else _BLANK_ROWS,
        ),
    ]
    if points:
        parts.insert(0, Part(word("points"), points=points))
    fields = (*_when(wrap_up, method), took_part)
    return Sheet(word("title"), word("lead"), fields, tuple(parts), word("note"))


def _evaluations(contents: Contents, method: Method, today: date) -> Iterable[Sheet]:
    def word(key: str, **values: object) -> str:
        return method.text(f"paper/evaluation:{key}", **values)

    known = contents.evaluation
    people = "" if known.people is None else str(known.people)
    verdict = method.text(f"words:goal_verdict.{known.goal.value}") if known.goal.value else ""
    expected = contents.aims.expected_result.strip()
    judged = "\n".join(filter(None, (verdict, known.goal_note)))
    warmth = evaluation_words.warmth(contents, method)
    yield Sheet(
        word("title"),
        word("lead"),
        ((word("held_on"), _day(known.held_on, method)), (word("people"), people)),
        (
            _fact_part(word("process"), "process", contents, method),
            Part(word("goal"), judged, 3, (word("expected", goal=expected),) if expected else ()),
            _fact_part(word("results"), "results", contents, method),
            _fact_part(word("effects"), "effects", contents, method, warmth),
            Part(word("next_steps"), known.next_steps, 3),
            Part(word("keep"), known.keep, 3),
            Part(
                word("lessons"), points=tuple(e.text for e in contents.lessons),
                lines=0 if contents.lessons else 4,
            ),
        ),
        word("note"),
    )  # fmt: skip


def _fact_part(
    heading: str, field: str, contents: Contents, method: Method, more: tuple[str, ...] = ()
) -> Part:
    """What the file knows as points, what people wrote as text; never the same twice."""
    told = evaluation_words.sentences(field, contents, method)
    text: str = getattr(contents.evaluation, field)
    if told and text.strip() == "\n".join(told).strip():
        return Part(heading, points=(*told, *more))
    return Part(heading, text, 3, (*told, *more))


def _records(contents: Contents, method: Method, today: date) -> Iterable[Sheet]:
    """Each year's, the newest first; the one to come has room to write in."""
    years: tuple[Discussion, ...] = discussions.by_day(contents.discussions)[::-1]
    for year in years or (Discussion(0),):
        yield _record(year, contents, method)


def _record(year: Discussion, contents: Contents, method: Method) -> Sheet:
    def word(key: str, **values: object) -> str:
        return method.text(f"paper/discussion_record:{key}", **values)

    employees = contents.workplace.employee_count or len(contents.people)
    size = "plan" if discussions.asks_for_plan(employees) else "knowledge"
    known, goals = contents.discussions, contents.discussion_goals
    last = discussions.goals_to_judge(year, known, goals) if year in known else ()
    new = tuple(goal.text for goal in discussions.goals_of(year, goals)) if year.id else ()
    held = year.held_on is not None
    day = (word("held_on" if held else "planned_on"), _day(year.day, method))
    law = method.file("discussion")["law"]
    other = Part(word("other"), year.other, 2)
    return Sheet(
        word("title" if held else "coming.title"),
        word("lead" if held else "coming.lead"),
        (day, (word("place"), year.place)),
        (
            Part(word("participants"), year.participants, 4),
            Part(
                word("last"),
                columns=("goal", "outcome", "reason"),
                shares=(70, 30, 66),
                rows=tuple((g.text, _outcome(g.outcome.value, method), g.reason) for g in last),
                blank=0 if last else 3,
            ),
            Part(word("topics"), year.topics, 3),
            Part(word("cooperation"), year.cooperation, 3),
            Part(method.text(f"discussion:{size}.label"), year.competence, 3),
            Part(word("goals"), points=new, lines=0 if new else 4),
            *((other,) if year.other.strip() or not held else ()),
            Part(word("signing"), signers=(word("employer"), word("employees"))),
        ),
        method.text("discussion:law.source_line", source=law["source"], day=law["checked_on"]),
    )


def _outcome(value: str, method: Method) -> str:
    return method.text(f"words:goal_outcome.{value}") if value else ""


def _when(wrap_up: WrapUp | None, method: Method) -> tuple[tuple[str, str], ...]:
    """Day, time and place, on the agenda and on the minutes."""

    def word(key: str, **values: object) -> str:
        return method.text(f"paper/wrap_up_agenda:when.{key}", **values)

    day = clock = place = ""
    if wrap_up is not None:
        day, place = _day(wrap_up.day, method), wrap_up.place
        if wrap_up.start is not None:
            clock = word("hours", start=wrap_up.start, end=wrap_up.end)
    return ((word("day"), day), (word("time"), clock), (word("place"), place))


def _plan(plan: ActionPlan, method: Method) -> tuple[str, str, str]:
    name = board.plan_name(plan) or method.text("paper/action_plan:unnamed")
    days = [a.deadline for a in plan.activities if a.deadline is not None and a.status not in ENDED]
    day = plan.follow_up if plan.status is PlanStatus.DONE else min(days, default=None)
    key = "check" if plan.status is PlanStatus.DONE else "due"
    told = "" if day is None else method.text(
        f"paper/wrap_up_agenda:{key}", day=method.dates.short(day)
    )  # fmt: skip
    return f"{plan.number}. {name}", told, ""


def _with_answer(item: OpenItem) -> str:
    return "\n".join(filter(None, (item.text.strip(), item.answer.strip())))


def _day(day: date | None, method: Method) -> str:
    return "" if day is None else method.dates.with_weekday(day)
