"""What an APV holds, thing by thing, as the search finds it and goes to it.

What is new in the file becomes findable by one more generator here, listed in `all`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property

from apv_desktop.content import Method
from apv_desktop.domain import board
from apv_desktop.domain.action_plans import LONG_TEXTS, ActionPlan
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.search import Entry, Place, SearchKind
from apv_desktop.domain.statements import Statement, StatementKind
from apv_desktop.domain.steps import STEPS, StepId
from apv_desktop.printing import catalogue
from apv_desktop.services import documents

_NOTES = ("underlying", "nature", "scope", "causes", "reason")
_PLANS = "action-plan"
_POSTERS = "wish-posters"
_KINDS = {StatementKind.STRENGTH: SearchKind.STRENGTH, StatementKind.WISH: SearchKind.WISH}


class Entries:
    """Puts each thing into an entry: what it is called, where it belongs, where it stands."""

    def __init__(self, contents: Contents, method: Method) -> None:
        self._contents = contents
        self._method = method

    def all(self) -> Iterator[Entry]:
        """Everything, kind by kind."""
        for kind in (
            self.steps,
            self._people,
            self._roles,
            self._meetings,
            self._notes,
            self._questions,
            self._groups,
            self._script,
            self._past,
            self._materials,
            self._statements,
            self._photos,
            self._assessments,
            self._proposals,
            self._plans,
            self._talks,
            self._work_changes,
            self._messages,
            self._documents,
        ):
            yield from kind()

    def of_round(self) -> Iterator[Entry]:
        """What belongs to this round alone: neither pages and papers nor what is the file's."""
        shared = (SearchKind.STEP, SearchKind.DOCUMENT)
        for entry in self.all():
            never_held = entry.place.step is StepId.DATES and not entry.texts
            of_file = entry.kind in shared or entry.place.step is StepId.ANNUAL_DISCUSSION
            if not of_file and not never_held:
                place = replace(entry.place, round_id=self._contents.round.id)
                yield replace(entry, place=place)

    def by_code(self, typed: str) -> Entry | None:
        """What the code of a sheet stands for: a plan (HP-4), a wish (PO-4) or the document.

        None without a number in it.
        """
        place = catalogue.find(typed)
        if place is None or not place.numbers:
            return None
        number = place.numbers[0]
        if place.document == _PLANS:
            for plan in self._contents.plans:
                if plan.number == number:
                    return self._plan(plan)
        if place.document == _POSTERS:
            for wish in self._contents.wishes:
                if wish.number == number:
                    return self._statement(wish)
        return self._document(documents.document(self._method, place.document))

    def steps(self) -> Iterator[Entry]:
        """The pages, in the order of the journey."""
        guidance = self._method.file("guidance")
        sections = {step.id: step.section for step in STEPS}
        for step in (StepId.OVERVIEW, *sections):
            texts = guidance[step.value]
            section = sections.get(step)
            yield Entry(
                SearchKind.STEP,
                self._named("steps", step.value),
                Place(step),
                texts["heading"] if section is None else self._named("sections", section.value),
                (texts["heading"], texts["why"]),
            )

    def _people(self) -> Iterator[Entry]:
        departments = self._contents.department_names
        leader = self._word("leader")
        for person in self._contents.people:
            department = departments.get(person.department_id or 0, "")
            told = _joined(department, person.job, leader if person.is_leader else "")
            place = Place(StepId.PARTICIPANTS, person.id)
            texts = (told, person.email)
            yield Entry(SearchKind.PERSON, person.name, place, told, texts)

    def _roles(self) -> Iterator[Entry]:
        names = self._contents.person_names
        for holder in self._contents.roles:
            who = names.get(holder.person_id or 0, holder.name).strip()
            role = self._method.text(f"words:role_kind.{holder.kind.value}")
            place = Place(StepId.ROLES, holder.id)
            yield Entry(SearchKind.ROLE, _joined(role, who), place, holder.task, (holder.task,))
        team = self._named("steps", StepId.DREAMTEAM.value)
        for member in self._contents.dreamteam_members:
            who = self._contents.holder_name(member)
            yield Entry(SearchKind.ROLE, _joined(team, who), Place(StepId.DREAMTEAM, member.id))

    def _meetings(self) -> Iterator[Entry]:
        for row, kind in enumerate(MeetingKind, start=1):
            meeting = self._contents.meeting(kind)
            day = "" if meeting.day is None else self._method.dates.with_weekday(meeting.day)
            told = _joined(day, meeting.place)
            texts = tuple(filter(None, (told, meeting.reason)))
            named = self._method.text(f"words:meeting_kind.{kind.value}")
            yield Entry(SearchKind.MEETING, named, Place(StepId.DATES, row), told, texts)

    def _notes(self) -> Iterator[Entry]:
        """What is written once for the whole round, under the name of its page."""
        contents = self._contents
        absence = contents.sickness
        notes = {
            StepId.PURPOSE: (contents.round.purpose, contents.aims.expected_result),
            StepId.SICKNESS_ABSENCE: (absence.observation, absence.interplay, absence.question),
        }
        for step, texts in notes.items():
            told = tuple(filter(str.strip, texts))
            if told:
                yield Entry(
                    SearchKind.NOTE, self._named("steps", step.value), Place(step), told[0], told
                )

    def _materials(self) -> Iterator[Entry]:
        """The things they bring of their own; those of the program's list are everybody's."""
        for each in self._contents.materials:
            if not each.source:
                meeting = self._method.text(f"words:meeting_kind.{each.meeting.value}")
                place = Place(StepId.MATERIALS, each.id)
                yield Entry(SearchKind.MATERIAL, each.name, place, meeting, (meeting,))

    def _photos(self) -> Iterator[Entry]:
        for each in self._contents.photos:
            if each.caption.strip():
                group = self._word("group", number=each.group) if each.group else ""
                place = Place(StepId.CAPTURE, each.id)
                yield Entry(SearchKind.PHOTO, each.caption, place, group, (group,))

    def _questions(self) -> Iterator[Entry]:
        for each in self._contents.questions:
            kind = self._method.text(f"words:question_kind.{each.kind.value}")
            place = Place(StepId.QUESTIONS, each.id)
            yield Entry(SearchKind.QUESTION, each.text, place, kind, (kind,))

    def _groups(self) -> Iterator[Entry]:
        names = self._contents.person_names
        for each in self._contents.groups:
            members = ", ".join(names[m] for m in each.member_ids if m in names)
            number = self._word("group", number=each.number)
            meeting = self._method.text(f"words:meeting_kind.{each.meeting.value}")
            title = _joined(number[:1].upper() + number[1:], meeting)
            place = Place(StepId.GROUPS, each.id)
            yield Entry(SearchKind.GROUP, title, place, members, (members,))

    def _script(self) -> Iterator[Entry]:
        for each in self._contents.script_items:
            step = StepId.SCRIPT_2 if each.meeting is MeetingKind.DIALOGUE_2 else StepId.SCRIPT_1
            meeting = self._method.text(f"words:meeting_kind.{each.meeting.value}")
            texts = (each.say, each.instruction, each.method, each.material, each.who)
            place = Place(step, each.id)
            yield Entry(SearchKind.SCRIPT_ITEM, each.title, place, meeting, texts)

    def _past(self) -> Iterator[Entry]:
        for each in self._contents.past_items:
            place = Place(StepId.PURPOSE, each.id)
            yield Entry(SearchKind.PAST, each.problem, place, each.planned, (each.planned,))

    def _proposals(self) -> Iterator[Entry]:
        for each in self._contents.proposals:
            wish = self._contents.statement(each.wish_id)
            group = self._word("group", number=each.group) if each.group else ""
            about = _joined(f"{wish.number}. {wish.text}", group)
            place = Place(StepId.MEETING_2, each.wish_id)
            yield Entry(SearchKind.PROPOSAL, each.text, place, about, (about, each.involved))

    def _statements(self) -> Iterator[Entry]:
        yield from map(self._statement, self._contents.statements)

    def _statement(self, each: Statement) -> Entry:
        kind = self._method.text(f"words:statement_kind.{each.kind.value}")
        group = self._word("group", number=each.group) if each.group else ""
        return Entry(
            _KINDS[each.kind],
            f"{each.number}. {each.text}",
            Place(StepId.CAPTURE, each.id),
            _joined(group, each.theme, self._marks(each)),
            (_joined(group, each.theme),),
            f"{kind} {each.number}",
        )

    def _assessments(self) -> Iterator[Entry]:
        for wish in self._contents.wishes:
            known = self._contents.assessments.get(wish.id)
            notes = [getattr(known, name).strip() for name in _NOTES] if known is not None else []
            if known is not None and any(notes):
                yield Entry(
                    SearchKind.ASSESSMENT,
                    self._word("assessment", number=wish.number),
                    Place(StepId.ASSESSMENT, wish.id),
                    self._method.text(f"words:wish_verdict.{known.verdict.value or 'open'}"),
                    tuple(filter(None, notes)),
                )

    def _plan(self, plan: ActionPlan) -> Entry:
        named = self._method.text("paper/action_plan:plan", number=plan.number)
        name = board.plan_name(plan) or self._method.text("paper/action_plan:unnamed")
        return Entry(
            SearchKind.PLAN,
            f"{plan.number}. {name}",
            Place(StepId.ACTION_PLANS, plan.id),
            _joined(named, self._statuses[plan.status.value]),
            tuple(filter(str.strip, (getattr(plan, field) for field in LONG_TEXTS))),
            named,
        )

    def _plans(self) -> Iterator[Entry]:
        for plan in self._contents.plans:
            yield self._plan(plan)
            yield from self._activities(plan)

    def _activities(self, plan: ActionPlan) -> Iterator[Entry]:
        named = self._method.text("paper/action_plan:plan", number=plan.number)
        belongs = _joined(named, board.plan_name(plan))
        for position, each in enumerate(plan.activities, start=1):
            if not each.what.strip() and not each.how.strip():
                continue
            who = self._contents.who(each).strip()
            number = f"{plan.number}.{position}"
            yield Entry(
                SearchKind.ACTIVITY,
                f"{number} {each.what}",
                Place(StepId.BOARD, plan.id, each.id),
                _joined(belongs, who),
                tuple(filter(None, (_joined(who, named) if who else "", each.how, each.note))),
                self._word("activity", number=number),
            )

    def _talks(self) -> Iterator[Entry]:
        """Wrap-ups with what they left open, and annual discussions with their goals."""
        named = self._method.text("calendar:wrap_up.summary")
        for each in self._contents.wrap_ups:
            place = Place(StepId.WRAP_UPS, each.id)
            told = _joined(self._day(each.day), each.place)
            yield Entry(SearchKind.MEETING, named, place, told, (told, each.agenda, each.record))
        for item in self._contents.open_items:
            place = Place(StepId.WRAP_UPS, item.raised_at, item.id)
            yield Entry(SearchKind.MEETING, item.text, place, named, (item.who, item.answer))
        named = self._method.text("calendar:discussion.summary")
        for year in self._contents.discussions:
            goals = [
                goal.text
                for goal in self._contents.discussion_goals
                if goal.discussion_id == year.id
            ]
            texts = (year.participants, year.topics, year.cooperation, year.competence, *goals)
            place = Place(StepId.ANNUAL_DISCUSSION, year.id)
            yield Entry(SearchKind.MEETING, named, place, self._day(year.day), texts)
        for lesson in self._contents.lessons:
            place = Place(StepId.EVALUATION, lesson.id)
            told = self._named("steps", StepId.EVALUATION.value)
            yield Entry(SearchKind.PAST, lesson.text, place, told)

    def _work_changes(self) -> Iterator[Entry]:
        """Changes at work, on the page of the coverage."""
        for each in self._contents.work_changes:
            kind = self._method.text(f"law:changes.{each.kind.value}")
            told = _joined(kind, self._day(each.day))
            place = Place(StepId.COVERAGE, -each.id)  # the lines of the page's list
            yield Entry(SearchKind.NOTE, each.what, place, told, (told, each.seen_to))

    def _day(self, day: date | None) -> str:
        return "" if day is None else self._method.dates.with_weekday(day)

    def _messages(self) -> Iterator[Entry]:
        for each in self._contents.messages:
            told = _joined(each.audience, each.sender)
            place = Place(StepId.COMMUNICATION, each.id)
            yield Entry(SearchKind.MESSAGE, each.content, place, told, (told,))

    def _documents(self) -> Iterator[Entry]:
        yield from map(self._document, documents.documents(self._method))

    def _document(self, each: documents.DocumentInfo) -> Entry:
        place = Place(each.step, document=each.id)
        keys = " ".join((each.code, each.id, each.file))
        return Entry(SearchKind.DOCUMENT, each.name, place, each.purpose, (each.purpose,), keys)

    @cached_property
    def _statuses(self) -> Mapping[str, str]:
        words: Mapping[str, str] = self._method.file("words")["plan_status"]
        return words

    def _marks(self, statement: Statement) -> str:
        if not statement.marks:
            return ""
        return self._method.text("paper/action_plan:origin.marks", count=statement.marks)

    def _named(self, table: str, value: str) -> str:
        return self._method.text(f"method:{table}.{value}")

    def _word(self, key: str, **values: object) -> str:
        return self._method.text(f"search:{key}", **values)


def _joined(*parts: str) -> str:
    return " · ".join(part.strip() for part in parts if part.strip())
