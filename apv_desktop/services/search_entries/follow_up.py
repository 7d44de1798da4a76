"""Plans and what became of them, as the search finds it."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from apv_desktop.domain import board
from apv_desktop.domain.action_plans import LONG_TEXTS, ActionPlan
from apv_desktop.domain.search import Entry, Place, SearchKind
from apv_desktop.domain.steps import StepId
from apv_desktop.services.search_entries.wording import Wording, joined


class FollowUp(Wording):
    """From action plans to what everybody is told."""

    def all(self) -> Iterator[Entry]:
        """Kind by kind."""
        yield from self._plans()
        yield from self._talks()
        yield from self._work_changes()
        yield from self._messages()

    def _plans(self) -> Iterator[Entry]:
        for plan in self.contents.plans:
            yield self.plan(plan)
            yield from self._activities(plan)

    def plan(self, plan: ActionPlan) -> Entry:
        """An action plan, under its number and the name the board gives it."""
        named = self.method.text("paper/action_plan:plan", number=plan.number)
        name = board.plan_name(plan) or self.method.text("paper/action_plan:unnamed")
        return Entry(
            SearchKind.PLAN,
            f"{plan.number}. {name}",
            Place(StepId.ACTION_PLANS, plan.id),
            joined(named, self._statuses[plan.status.value]),
            tuple(filter(str.strip, (getattr(plan, field) for field in LONG_TEXTS))),
            named,
        )

    def _activities(self, plan: ActionPlan) -> Iterator[Entry]:
        named = self.method.text("paper/action_plan:plan", number=plan.number)
        belongs = joined(named, board.plan_name(plan))
        for position, each in enumerate(plan.activities, start=1):
            if not each.what.strip() and not each.how.strip():
                continue
            who = self.contents.who(each).strip()
            number = f"{plan.number}.{position}"
            yield Entry(
                SearchKind.ACTIVITY,
                f"{number} {each.what}",
                Place(StepId.BOARD, plan.id, each.id),
                joined(belongs, who),
                tuple(filter(None, (joined(who, named) if who else "", each.how, each.note))),
                self.word("activity", number=number),
            )

    @cached_property
    def _statuses(self) -> Mapping[str, str]:
        words: Mapping[str, str] = self.method.file("words")["plan_status"]
        return words

    def _talks(self) -> Iterator[Entry]:
        """Wrap-ups with what they left open, and annual discussions with their goals."""
        named = self.method.text("calendar:wrap_up.summary")
        for each in self.contents.wrap_ups:
            place = Place(StepId.WRAP_UPS, each.id)
            told = joined(self.day(each.day), each.place)
            yield Entry(SearchKind.MEETING, named, place, told, (told, each.agenda, each.record))
        for item in self.contents.open_items:
            place = Place(StepId.WRAP_UPS, item.raised_at, item.id)
            yield Entry(SearchKind.MEETING, item.text, place, named, (item.who, item.answer))
        named = self.method.text("calendar:discussion.summary")
        for year in self.contents.discussions:
            goals = [
                goal.text
                for goal in self.contents.discussion_goals
                if goal.discussion_id == year.id
            ]
            texts = (year.participants, year.topics, year.cooperation, year.competence, *goals)
            place = Place(StepId.ANNUAL_DISCUSSION, year.id)
            yield Entry(SearchKind.MEETING, named, place, self.day(year.day), texts)
        for lesson in self.contents.lessons:
            place = Place(StepId.EVALUATION, lesson.id)
            told = self.named("steps", StepId.EVALUATION.value)
            yield Entry(SearchKind.PAST, lesson.text, place, told)

    def _work_changes(self) -> Iterator[Entry]:
        """Changes at work, on the page of the coverage."""
        for each in self.contents.work_changes:
            kind = self.method.text(f"law:changes.{each.kind.value}")
            told = joined(kind, self.day(each.day))
            place = Place(StepId.COVERAGE, -each.id)  # the lines of the page's list
            yield Entry(SearchKind.NOTE, each.what, place, told, (told, each.seen_to))

    def _messages(self) -> Iterator[Entry]:
        for each in self.contents.messages:
            told = joined(each.audience, each.sender)
            place = Place(StepId.COMMUNICATION, each.id)
            yield Entry(SearchKind.MESSAGE, each.content, place, told, (told,))
