"""The action plans as a Word document: the overview, then a page for each, in the words of paper.

Source: BEK 65 of 22.1.2024: the nature, severity, scope and causes of the problem, how and when
it is solved, who is responsible, and follow-up on whether the solution works.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import BinaryIO

from apv_desktop.content import Method, follow_up_words, risk_words, workplace_words
from apv_desktop.domain import board
from apv_desktop.domain.action_plans import (
    ActionPlan,
    Activity,
    ActivityStatus,
    Effect,
    PlanStatus,
)
from apv_desktop.domain.assessments import Severity, WishVerdict
from apv_desktop.domain.choices import Choice
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.next_round import carried_from
from apv_desktop.domain.proposals import Level
from apv_desktop.exchange.word import WordFile

_OVERVIEW = ("number", "goal", "who", "deadline", "follow_up", "status")
_OVERVIEW_SHARES = (8, 30, 20, 16, 18, 19)
_ACTIVITIES = ("activity", "who", "when", "status")
_ACTIVITY_SHARES = (56, 18, 18, 17)
_BLANK_ROWS = 3
_BLANK_PLANS = 10
_GOAL_LETTERS = 160


def write(
    contents: Contents, method: Method, target: BinaryIO, today: date, tick: Callable[[], None]
) -> None:
    """Write every plan; without any, the form to fill in."""
    file = WordFile(method.text("paper/action_plan:title"), contents, method, today)
    writer = PlanWriter(file, contents, method, today)
    writer.overview()
    for plan in contents.plans or (ActionPlan(0, 0),):
        tick()
        writer.plan(plan)
    file.save(target)


class PlanWriter:
    """Writes plans into a file that may hold more than them."""

    def __init__(self, file: WordFile, contents: Contents, method: Method, today: date) -> None:
        self._file, self._contents, self._method, self._today = file, contents, method, today

    def overview(self, style: str = "Title", *, new_page: bool = False) -> None:
        """The table of all plans, under a title in this style."""
        plans = self._contents.plans
        origin = (self._contents.workplace.name.strip(), self._contents.round.title.strip())
        if not new_page:
            self._file.line(" · ".join(filter(None, origin)), "Subtitle")
        self._file.line(self._word("title"), style, new_page=new_page)
        if not plans:
            self._file.text(self._word("overview.empty"))
            blank = [[""] * len(_OVERVIEW)] * _BLANK_PLANS
            self._file.table(self._columns(_OVERVIEW), blank, _OVERVIEW_SHARES)
            return
        late = sum(plan.is_late(self._today) for plan in plans)
        told = [self._word("overview.lead"), self._word("overview.count", count=len(plans))]
        self._file.text(
            " ".join([*told, self._word("overview.late", count=late)] if late else told)
        )
        rows = [self._row(plan) for plan in plans]
        self._file.table(self._columns(_OVERVIEW), rows, _OVERVIEW_SHARES)

    def plan(self, plan: ActionPlan) -> None:
        """The page of one plan."""
        named = self._word("plan", number=plan.number or "").strip()
        heading = f"{named}: {self._name(plan)}" if plan.number else named
        self._file.line(heading, "Heading 1", new_page=True)
        if plan.number:
            self._file.line(self._status(plan).replace("\n", " · "))
        if plan.status is PlanStatus.GIVEN_UP:
            self._file.field(self._word("fields.given_up"), plan.given_up_reason)
        self._origin(plan)
        self._problem(plan)
        self._file.line(self._word("sections.goal"), "Heading 2")
        self._answer(plan.goal)
        told = {**self._told(plan, ("success_sign", "resources", "cost")), **self._level(plan)}
        if told:
            self._beside(told)
        rows = [self._activity(activity) for activity in plan.activities]
        blank = [[""] * len(_ACTIVITIES)] * _BLANK_ROWS
        self._file.table(self._columns(_ACTIVITIES), rows or blank, _ACTIVITY_SHARES)
        self._follow_up(plan)
        self._signatures()

    def _row(self, plan: ActionPlan) -> list[str]:
        open_ones = [a for a in plan.activities if a.status is not ActivityStatus.GIVEN_UP]
        people = dict.fromkeys(self._contents.who(activity).strip() for activity in open_ones)
        return [
            str(plan.number),
            f"{self._name(plan)}\n{_shortened(plan.goal)}",
            "\n".join(filter(None, people)),
            self._day(plan.deadline),
            self._day(plan.follow_up),
            self._status(plan),
        ]

    def _origin(self, plan: ActionPlan) -> None:
        """The wishes the plan came from, or the round; a wish handled elsewhere is not repeated."""
        title = carried_from(plan, self._contents)
        if title:
            self._file.line(self._word("origin.carried", title=title), "Caption")
        for wish_id in plan.wish_ids:
            wish = self._contents.statement(wish_id)
            known = self._contents.assessments.get(wish.id)
            if known is not None and known.verdict is WishVerdict.ELSEWHERE:
                self._file.text(self._word("origin.elsewhere"))
                continue
            told = [self._word("origin.wish", number=wish.number)]
            if wish.marks:
                told.append(self._word("origin.marks", count=wish.marks))
            if known is not None:
                told.append(risk_words.level(self._contents, self._method, known))
            self._file.line(" · ".join(filter(None, told)), "Caption")
            self._file.text(wish.text, "Quote")

    def _problem(self, plan: ActionPlan) -> None:
        self._file.line(self._word("sections.problem"), "Heading 2")
        self._answer(plan.problem)
        severity = ""
        if plan.severity is not Severity.OPEN:
            means = risk_words.meaning(self._contents, self._method, plan.severity)
            means = workplace_words.begin_large(means)
            severity = f"{self._named('severity', plan.severity)}\n{means}"
        asked = {
            "nature": plan.nature,
            "severity": severity or self._choices("severity", Severity),
            "scope": plan.scope,
            "causes": plan.causes,
        }
        self._beside({**asked, **self._told(plan, ("absence",))})

    @staticmethod
    def _told(plan: ActionPlan, names: tuple[str, ...]) -> dict[str, str]:
        """Fields the law does not ask for: only if filled in, all of them on the empty form."""
        told = {name: str(getattr(plan, name)) for name in names}
        return {name: text for name, text in told.items() if text.strip() or not plan.number}

    def _level(self, plan: ActionPlan) -> dict[str, str]:
        if plan.level is not Level.OPEN:
            return {"level": self._named("level", plan.level)}
        return {} if plan.number else {"level": self._choices("level", Level)}

    def _beside(self, fields: Mapping[str, str]) -> None:
        self._file.beside([(self._word(f"fields.{name}"), text) for name, text in fields.items()])

    def _follow_up(self, plan: ActionPlan) -> None:
        known = "" if plan.effect is Effect.UNKNOWN else self._named("effect", plan.effect)
        labels = [self._word(f"fields.{name}") for name in ("follow_up", "effect")]
        told = [self._day(plan.follow_up), known or self._choices("effect", Effect)]
        self._file.table(labels, [told], [1, 2], keeps=True)
        waits = not plan.number or plan.status is PlanStatus.DONE
        if waits or plan.effect_note.strip():
            self._field("effect_note", plan.effect_note)
        picture = follow_up_words.curve(self._contents, plan.id, self._method)
        if picture is not None:
            self._field("thermometer", picture.spoken)

    def _signatures(self) -> None:
        """Lines to sign on, unless the plans are signed together on the page of approval."""
        if self._contents.approvers:
            return
        self._file.line(self._word("signatures.label"), "Caption")
        names = workplace_words.signers(self._contents, self._method)
        self._file.table(names, [[""] * len(names)], [1] * len(names), is_last=True)

    def _activity(self, activity: Activity) -> list[str]:
        days = (("start", activity.start), ("deadline", activity.deadline))
        when = [
            self._word(f"when.{name}", day=self._day(day)) for name, day in days if day is not None
        ]
        status = self._named("activity_status", activity.status)
        late = [self._late()] if activity.is_late(self._today) else []
        return [
            "\n".join(filter(None, (activity.what, activity.how, self._note(activity)))),
            self._contents.who(activity),
            "\n".join(when),
            "\n".join([status, *late]),
        ]

    def _note(self, activity: Activity) -> str:
        note = activity.note.strip()
        told = [f"{self._word('fields.note')}: {note}"] if note else []
        proposal = self._contents.proposal(activity.proposal_id)
        if proposal is not None:
            told.append(self._word("origin.proposal"))
        return "\n".join(told)

    def _status(self, plan: ActionPlan) -> str:
        told = self._named("plan_status", plan.status)
        return f"{told}\n{self._late()}" if plan.is_late(self._today) else told

    def _late(self) -> str:
        word = self._method.text("words:late")
        return word[:1].upper() + word[1:]

    def _name(self, plan: ActionPlan) -> str:
        return board.plan_name(plan) or self._word("unnamed")

    def _answer(self, text: str) -> None:
        if text.strip():
            self._file.text(text)
        else:
            self._file.writing_lines(2)

    def _field(self, name: str, text: str) -> None:
        self._file.field(self._word(f"fields.{name}"), text, blank=1)

    def _choices(self, table: str, kind: type[Choice]) -> str:
        """The values there are, each with a box to tick by hand."""
        return "   ".join(f"☐ {self._named(table, value)}" for value in kind if value.value)

    def _columns(self, names: tuple[str, ...]) -> list[str]:
        return [self._word(f"columns.{name}") for name in names]

    def _day(self, day: date | None) -> str:
        return "" if day is None else self._method.dates.short(day)

    def _named(self, table: str, value: Choice) -> str:
        return self._method.text(f"words:{table}.{value.value or 'open'}")

    def _word(self, key: str, /, **values: object) -> str:
        return self._method.text(f"paper/action_plan:{key}", **values)


def _shortened(text: str) -> str:
    """The beginning of a long goal; the whole of it stands on the plan's own page."""
    if len(text) <= _GOAL_LETTERS:
        return text
    return (text[:_GOAL_LETTERS].rpartition(" ")[0] or text[:_GOAL_LETTERS]) + "…"
