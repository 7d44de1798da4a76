"""Action plans and their activities: the promises, and how each ends in a known effect."""

from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from typing import Any

from apv_desktop.domain.assessments import Severity
from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.proposals import Level
from apv_desktop.domain.rules import LATEST, RuleBroken, check_date, check_line, check_text, require


class PlanStatus(Choice):
    """A plan's states (domain.md, section 5). DONE waits for its effect to be known."""

    DRAFT = "draft"
    AGREED = "agreed"
    DONE = "done"
    CLOSED = "closed"
    GIVEN_UP = "given_up"


class ActivityStatus(Choice):
    """An activity's states; being late is computed from the deadline, never stored."""

    NOT_STARTED = "not_started"
    UNDER_WAY = "under_way"
    DONE = "done"
    GIVEN_UP = "given_up"


class Effect(Choice):
    """Whether the plan helped."""

    UNKNOWN = ""
    WORKS = "works"
    PARTLY = "partly"
    NO_EFFECT = "no_effect"


FINISHED = (PlanStatus.CLOSED, PlanStatus.GIVEN_UP)
ENDED = (ActivityStatus.DONE, ActivityStatus.GIVEN_UP)
CHECK_AFTER = timedelta(weeks=13)
# What somebody writes of a plan at length; each is printed.
LONG_TEXTS = (
    "problem", "nature", "scope", "causes", "absence", "goal", "success_sign", "resources",
    "effect_note", "given_up_reason",
)  # fmt: skip
LINES = ("theme", "cost")


@frozen
class Activity:
    """One thing somebody does. Who is a person of the list (`person_id`) or a typed name.

    `note` is the last that was said of how far it is, `proposal_id` the proposal of the second
    meeting it came from, `first_id` the id it had in the round it was first promised in.
    """

    id: int
    what: str = ""
    how: str = ""
    person_id: int | None = None
    who: str = ""
    start: date | None = None
    deadline: date | None = None
    status: ActivityStatus = ActivityStatus.NOT_STARTED
    note: str = ""
    proposal_id: int | None = None
    first_id: int | None = None

    def __post_init__(self) -> None:
        """Refuse a deadline before the start and what can only be a slip.

        Raises:
            RuleBroken: `deadline_before_start`, `date_unlikely`, `text_too_long`, `line_too_long`.
        """
        check_text(self.what, "what")
        check_text(self.how, "how")
        check_text(self.note, "note")
        check_line(self.who, "who")
        check_date(self.start, "start")
        check_date(self.deadline, "deadline")
        if self.start is not None and self.deadline is not None and self.deadline < self.start:
            raise RuleBroken("deadline_before_start", "deadline")

    @property
    def has_someone(self) -> bool:
        """Whether anybody is responsible."""
        return self.person_id is not None or bool(self.who.strip())

    def is_late(self, today: date) -> bool:
        """Whether the deadline has passed while the activity is still open."""
        return self.status not in ENDED and self.deadline is not None and self.deadline < today


@frozen
class ActionPlan:
    """A plan for one problem or wish; `number` is what people call it.

    `follow_up` is the day its effect is checked; `wish_id` the wish it came from, `also_wishes`
    more of its theme. `success_sign` is by what one sees it worked; `first_id` the id it had in
    the round it was first made in, None when that is this one.
    """

    id: int
    number: int
    wish_id: int | None = None
    theme: str = ""
    problem: str = ""
    nature: str = ""
    severity: Severity = Severity.OPEN
    scope: str = ""
    causes: str = ""
    goal: str = ""
    follow_up: date | None = None
    status: PlanStatus = PlanStatus.DRAFT
    effect: Effect = Effect.UNKNOWN
    effect_note: str = ""
    given_up_reason: str = ""
    ended_on: date | None = None
    activities: tuple[Activity, ...] = ()
    also_wishes: tuple[int, ...] = ()
    level: Level = Level.OPEN
    absence: str = ""
    success_sign: str = ""
    resources: str = ""
    cost: str = ""
    agreed_on: date | None = None
    done_on: date | None = None
    first_id: int | None = None

    def __post_init__(self) -> None:
        """Refuse what can only be a slip.

        Raises:
            RuleBroken: `line_too_long`, `text_too_long`, `date_unlikely`.
        """
        for field in LINES:
            check_line(getattr(self, field), field)
        for field in LONG_TEXTS:
            check_text(getattr(self, field), field)
        check_date(self.follow_up, "follow_up")

    @property
    def wish_ids(self) -> tuple[int, ...]:
        """Every wish the plan answers, the first one first."""
        return (() if self.wish_id is None else (self.wish_id,)) + self.also_wishes

    @cached_property
    def gaps(self) -> tuple[str, ...]:
        """Names of the fields the law or the method still misses, in the order of the form.

        Source: BEK 65 of 22.1.2024: nature, severity, scope and causes; how and when it is solved;
        who is responsible. Goal and day of follow-up are the method's.
        """
        return _gaps(self)

    @property
    def deadline(self) -> date | None:
        """The day the last open activity is due, None when none has a deadline."""
        days = [a.deadline for a in self.activities if a.deadline is not None]
        return max(days) if days else None

    def check_is_overdue(self, today: date) -> bool:
        """Whether the day has passed on which somebody should have seen if the plan works."""
        if self.status is not PlanStatus.DONE or self.follow_up is None:
            return False
        return self.follow_up < today

    def is_late(self, today: date) -> bool:
        """Whether an activity of a plan that has not ended is late, or its check is overdue."""
        if self.status in FINISHED:
            return False
        late = any(activity.is_late(today) for activity in self.activities)
        return late or self.check_is_overdue(today)


def _gaps(plan: ActionPlan) -> tuple[str, ...]:
    texts = ("problem", "nature", "scope", "causes", "goal")
    found = [field for field in texts if not getattr(plan, field).strip()]
    if plan.severity is Severity.OPEN:
        found.append("severity")
    if plan.follow_up is None:
        found.append("follow_up")
    open_ones = [a for a in plan.activities if a.status is not ActivityStatus.GIVEN_UP]
    if not any(activity.what.strip() for activity in open_ones):
        found.append("what")
    if not open_ones or not all(activity.has_someone for activity in open_ones):
        found.append("who")
    if not open_ones or not all(activity.deadline for activity in open_ones):
        found.append("deadline")
    return tuple(found)


def suggested_follow_up(plan: ActionPlan) -> date | None:
    """Our proposal for the day to see whether it works: three months after the last deadline.

    Source: most people need a quarter to notice a new habit; the sources fix no time (L).
    """
    if plan.deadline is None or plan.deadline > LATEST - CHECK_AFTER:
        return None
    return plan.deadline + CHECK_AFTER


def agree(plan: ActionPlan) -> ActionPlan:
    """The plan as agreed: a promise that can be kept.

    Raises:
        RuleBroken: `problem_missing`, `goal_missing`, `what_missing`, `who_missing`,
            `deadline_missing`; a draft may lack them, a promise may not. `already_agreed` when it
            has come further than that.
    """
    if plan.status not in (PlanStatus.DRAFT, PlanStatus.AGREED):
        raise RuleBroken("already_agreed", "status")
    require(plan.problem, "problem_missing", "problem")
    require(plan.goal, "goal_missing", "goal")
    for field in ("what", "who", "deadline"):
        if field in plan.gaps:
            raise RuleBroken(f"{field}_missing", field)
    return replace(plan, status=PlanStatus.AGREED)


def carry_out(plan: ActionPlan, follow_up: date | None) -> ActionPlan:
    """The plan carried out, waiting for the day its effect is checked.

    Raises:
        RuleBroken: `not_agreed`; `follow_up_missing`; `activity_open` while one is neither done
            nor given up.
    """
    if plan.status not in (PlanStatus.AGREED, PlanStatus.DONE):
        raise RuleBroken("not_agreed", "status")
    if any(activity.status not in ENDED for activity in plan.activities):
        raise RuleBroken("activity_open", "status")
    if follow_up is None:
        raise RuleBroken("follow_up_missing", "follow_up")
    return replace(plan, status=PlanStatus.DONE, follow_up=follow_up)


def close(plan: ActionPlan, effect: Effect, effect_note: str, today: date) -> ActionPlan:
    """The plan closed with its effect known.

    Source: BEK 65: follow-up asks whether solutions are adequate and effective.

    Raises:
        RuleBroken: `not_carried_out`; `effect_missing`; `effect_note_missing`.
    """
    if plan.status is not PlanStatus.DONE:
        raise RuleBroken("not_carried_out", "status")
    if effect is Effect.UNKNOWN:
        raise RuleBroken("effect_missing", "effect")
    require(effect_note, "effect_note_missing", "effect_note")
    return replace(
        plan, status=PlanStatus.CLOSED, effect=effect, effect_note=effect_note, ended_on=today
    )


def give_up(plan: ActionPlan, reason: str, today: date) -> ActionPlan:
    """The plan given up, with the reason the staff is owed.

    Raises:
        RuleBroken: `already_ended`; `given_up_reason_missing`.
    """
    if plan.status in FINISHED:
        raise RuleBroken("already_ended", "status")
    require(reason, "given_up_reason_missing", "given_up_reason")
    return replace(plan, status=PlanStatus.GIVEN_UP, given_up_reason=reason, ended_on=today)


def reopen(plan: ActionPlan) -> ActionPlan:
    """The plan back among the promises; what was said of its effect is kept to be read.

    Raises:
        RuleBroken: `not_ended` for one that is still a draft or a promise.
    """
    if plan.status in (PlanStatus.DRAFT, PlanStatus.AGREED):
        raise RuleBroken("not_ended", "status")
    return replace(plan, status=PlanStatus.AGREED, ended_on=None)


def change_activity(plan: ActionPlan, activity_id: int, **values: Any) -> ActionPlan:
    """The plan with fields of one activity changed.

    Taking up something in a plan that waited for its effect makes the plan a promise again.

    Raises:
        RuleBroken: `already_ended` when the status of an activity would change in a plan that has
            ended; a value the activity refuses.
    """
    changed = tuple(replace(a, **values) if a.id == activity_id else a for a in plan.activities)
    moved = any(
        old.status is not new.status for old, new in zip(plan.activities, changed, strict=True)
    )
    if moved and plan.status in FINISHED:
        raise RuleBroken("already_ended", "status")
    again = moved and any(activity.status not in ENDED for activity in changed)
    status = PlanStatus.AGREED if again and plan.status is PlanStatus.DONE else plan.status
    return replace(plan, activities=changed, status=status)
