"""The status letter in words: headings and sentences, for paper, screen and copied text."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from apv_desktop.content import workplace_words
from apv_desktop.content.method import Method
from apv_desktop.domain import board
from apv_desktop.domain.action_plans import (
    ENDED,
    ActionPlan,
    Activity,
    ActivityStatus,
    PlanStatus,
)
from apv_desktop.domain.assessments import WishVerdict
from apv_desktop.domain.choices import Choice
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.fates import fate_of
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.news import ANSWERS, STANDINGS, Ahead, News, letter_for, news
from apv_desktop.domain.statements import Statement


@frozen
class Item:
    """A plan or a wish, and what is told of it."""

    title: str
    told: tuple[str, ...] = ()


@frozen
class Chapter:
    """A heading and what stands under it; without a heading it is a closing remark.

    `more` is how many items were left out.
    """

    heading: str
    items: tuple[Item, ...]
    more: int = 0


def chapters(
    contents: Contents, method: Method, today: date, most: int | None = None
) -> tuple[Chapter, ...]:
    """What the letter tells of plans and wishes, in its order; nothing empty.

    With `most` only so many items of a chapter are put into words.
    """
    teller = _Teller(contents, method, today, most)
    found = news(contents, today)
    return (*teller.plans(found), *teller.wishes(found), *teller.ahead(found))


@frozen
class Letter:
    """The whole letter: how it begins, what it tells, and how it ends, paragraph by paragraph."""

    kicker: str
    heading: str
    lead: str
    own_words: str
    chapters: tuple[Chapter, ...]
    close: tuple[str, ...]


def letter(contents: Contents, method: Method, today: date) -> Letter:
    """The letter in the words of the printed one."""
    teller = _Teller(contents, method, today)
    covered = letter_for(contents, today)
    period = teller.word("period", since=covered.since, until=covered.until)
    told = chapters(contents, method, today)
    if not contents.plans:
        told = (Chapter("", (Item(teller.word("nothing")),)), *told)
    return Letter(
        teller.word("kicker"),
        teller.word("heading"),
        f"{teller.word('lead')} {period}",
        covered.own_words.strip(),
        told,
        tuple(teller.close()),
    )


def next_news(contents: Contents, today: date) -> date | None:
    """The day all hear from you again, None without one or when it has passed unsent."""
    day, sent_on = contents.letter.next_news, contents.letter.sent_on
    return None if day is None or day < (sent_on or today) else day


def contact(contents: Contents) -> str:
    """Whom to ask: who stands under the workplace, since the invitation is of another day."""
    return contents.workplace.contact.strip() or contents.invitation.contact.strip()


def as_text(contents: Contents, method: Method, today: date) -> str:
    """The whole letter as plain text."""
    told = letter(contents, method, today)
    parts = [told.heading, told.lead, told.own_words]
    for chapter in told.chapters:
        lines = ["\n".join((f"- {item.title}", *item.told)) for item in chapter.items]
        if not chapter.heading:
            lines = [item.title for item in chapter.items]
        parts.append("\n".join((chapter.heading, *lines)).strip())
    parts += told.close
    return "\n\n".join(part for part in parts if part) + "\n"


@frozen
class _Teller:
    """Finds the words of the letter."""

    contents: Contents
    method: Method
    today: date
    most: int | None = None

    def word(self, key: str, **values: object) -> str:
        return self.method.text(f"paper/status_letter:{key}", **values)

    def plans(self, found: News) -> Iterator[Chapter]:
        tell: Mapping[str, Callable[[ActionPlan], list[str]]] = {
            "closed": self._effect,
            "done": self._effect_day,
            "started": self._now,
            "under_way": self._now,
            "late": self._late,
            "agreed": self._begins,
            "draft": self._goal,
            "given_up": self._reason,
        }
        for place in STANDINGS:
            if place in tell and found.plans[place]:
                every = found.plans[place]
                items = tuple(
                    Item(self._title(plan), tuple(t for t in tell[place](plan) if t))
                    for plan in every[: self.most]
                )
                yield Chapter(self.word(f"plans.{place}"), items, len(every) - len(items))
            if place == "late":
                yield from self._changed(found)
        earlier = [str(plan.number) for plan in found.plans["earlier"]]
        if earlier:
            told = self.word("about.earlier", count=len(earlier), numbers=", ".join(earlier))
            yield Chapter("", (Item(told),))

    def wishes(self, found: News) -> Iterator[Chapter]:
        for answer in ANSWERS:
            if found.wishes[answer]:
                every = found.wishes[answer]
                items = tuple(self._wish(wish) for wish in every[: self.most])
                yield Chapter(self.word(f"wishes.{answer.value}"), items, len(every) - len(items))
        left = {"elsewhere": WishVerdict.ELSEWHERE, "unanswered": WishVerdict.OPEN}
        for name, verdict in left.items():
            count = len(found.wishes[verdict])
            if count:
                yield Chapter("", (Item(self.word(f"wishes.{name}", count=count)),))

    def _changed(self, found: News) -> Iterator[Chapter]:
        """What was changed and why; of plans that are gone or given up there is nothing to tell."""
        plans = {plan.id: plan for plan in self.contents.plans}
        every = [
            each
            for each in found.changed
            if each.plan_id in plans and plans[each.plan_id].status is not PlanStatus.GIVEN_UP
        ]
        items = tuple(
            Item(self._title(plans[each.plan_id]), (each.reason.strip(),))
            for each in every[: self.most]
        )
        if every:
            yield Chapter(self.word("plans.changed"), items, len(every) - len(items))

    def ahead(self, found: News) -> Iterator[Chapter]:
        """The days that come next."""
        items = tuple(Item(self._coming(each)) for each in found.ahead[: self.most])
        if found.ahead:
            yield Chapter(self.word("ahead.heading"), items, len(found.ahead) - len(items))

    def _coming(self, each: Ahead) -> str:
        if each.meeting is not None:
            what = self.method.text(f"words:meeting_kind.{each.meeting.value}")
        elif each.activity is not None:
            what = self.word("ahead.deadline", what=self._first(each.activity))
        else:
            what = self.word("ahead.check", plan=self._title(each.plan)) if each.plan else ""
        return self.word("ahead.day", day=each.day, what=what)

    def _first(self, activity: Activity) -> str:
        return next(iter(activity.what.strip().splitlines()), "…")

    def close(self) -> Iterator[str]:
        coming, asked = next_news(self.contents, self.today), contact(self.contents)
        if coming is not None:
            yield self.word("close.next_news", day=coming)
        yield self.word("close.thanks")
        if asked:
            yield self.word("close.contact", contact=asked)
        sender = self.contents.letter.sender.strip() or workplace_words.sender(
            self.contents, self.method
        )
        yield f"{self.word('close.regards')}\n{sender}"

    def _title(self, plan: ActionPlan) -> str:
        name = board.plan_name(plan)
        told = "plan" if name else "unnamed"
        return self.word(f"about.{told}", number=plan.number, name=name)

    def _wish(self, wish: Statement) -> Item:
        title = self.word("wishes.wish", number=wish.number, text=wish.text)
        answer = self.contents.assessments.get(wish.id)
        told = fate_of(wish, self.contents).reason.strip()
        reason = told or ("" if answer is None else answer.reason.strip())
        return Item(title, (reason,) if reason else ())

    def _effect(self, plan: ActionPlan) -> list[str]:
        effect = self.word("about.effect", effect=self._named("effect", plan.effect))
        return [f"{effect} {plan.effect_note}".strip()]

    def _effect_day(self, plan: ActionPlan) -> list[str]:
        if plan.follow_up is None:
            return []
        name = "effect_late" if plan.check_is_overdue(self.today) else "effect_day"
        return [self.word(f"about.{name}", day=plan.follow_up)]

    def _now(self, plan: ActionPlan) -> list[str]:
        busy = [a for a in plan.activities if a.status is ActivityStatus.UNDER_WAY]
        ahead = [d for d in (a.deadline for a in plan.activities if a.status not in ENDED) if d]
        told = [self.word("about.now", what=activity.what.strip()) for activity in busy]
        return [*told, self.word("about.due", day=min(ahead)) if ahead else ""]

    def _late(self, plan: ActionPlan) -> list[str]:
        late = [a for a in plan.activities if a.is_late(self.today)]
        return [self.word("about.late", what=a.what.strip(), day=a.deadline) for a in late]

    def _begins(self, plan: ActionPlan) -> list[str]:
        starts = [activity.start for activity in plan.activities if activity.start is not None]
        return [plan.goal.strip(), self.word("about.begins", day=min(starts)) if starts else ""]

    def _goal(self, plan: ActionPlan) -> list[str]:
        return [plan.goal.strip()]

    def _reason(self, plan: ActionPlan) -> list[str]:
        return [plan.given_up_reason.strip()]

    def _named(self, table: str, value: Choice) -> str:
        return self.method.text(f"words:{table}.{value.value or 'open'}")
