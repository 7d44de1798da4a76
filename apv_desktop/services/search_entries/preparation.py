"""What is there before the first meeting, as the search finds it."""

from collections.abc import Iterator

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.search import Entry, Place, SearchKind
from apv_desktop.domain.steps import StepId
from apv_desktop.services.search_entries.wording import Wording, joined


class Preparation(Wording):
    """From participants to what is packed."""

    def all(self) -> Iterator[Entry]:
        """Kind by kind."""
        yield from self._people()
        yield from self._roles()
        yield from self._meetings()
        yield from self._notes()
        yield from self._questions()
        yield from self._groups()
        yield from self._script()
        yield from self._past()
        yield from self._materials()

    def _people(self) -> Iterator[Entry]:
        departments = self.contents.department_names
        leader = self.word("leader")
        for person in self.contents.people:
            department = departments.get(person.department_id or 0, "")
            told = joined(department, person.job, leader if person.is_leader else "")
            place = Place(StepId.PARTICIPANTS, person.id)
            texts = (told, person.email)
            yield Entry(SearchKind.PERSON, person.name, place, told, texts)

    def _roles(self) -> Iterator[Entry]:
        names = self.contents.person_names
        for holder in self.contents.roles:
            who = names.get(holder.person_id or 0, holder.name).strip()
            role = self.method.text(f"words:role_kind.{holder.kind.value}")
            place = Place(StepId.ROLES, holder.id)
            yield Entry(SearchKind.ROLE, joined(role, who), place, holder.task, (holder.task,))
        team = self.named("steps", StepId.DREAMTEAM.value)
        for member in self.contents.dreamteam_members:
            who = self.contents.holder_name(member)
            yield Entry(SearchKind.ROLE, joined(team, who), Place(StepId.DREAMTEAM, member.id))

    def _meetings(self) -> Iterator[Entry]:
        for row, kind in enumerate(MeetingKind, start=1):
            meeting = self.contents.meeting(kind)
            day = "" if meeting.day is None else self.method.dates.with_weekday(meeting.day)
            told = joined(day, meeting.place)
            texts = tuple(filter(None, (told, meeting.reason)))
            named = self.meeting(kind)
            yield Entry(SearchKind.MEETING, named, Place(StepId.DATES, row), told, texts)

    def _notes(self) -> Iterator[Entry]:
        """What is written once for the whole round, under the name of its page."""
        contents = self.contents
        absence = contents.sickness
        notes = {
            StepId.PURPOSE: (contents.round.purpose, contents.aims.expected_result),
            StepId.SICKNESS_ABSENCE: (absence.observation, absence.interplay, absence.question),
        }
        for step, texts in notes.items():
            told = tuple(filter(str.strip, texts))
            if told:
                yield Entry(
                    SearchKind.NOTE, self.named("steps", step.value), Place(step), told[0], told
                )

    def _questions(self) -> Iterator[Entry]:
        for each in self.contents.questions:
            kind = self.method.text(f"words:question_kind.{each.kind.value}")
            place = Place(StepId.QUESTIONS, each.id)
            yield Entry(SearchKind.QUESTION, each.text, place, kind, (kind,))

    def _groups(self) -> Iterator[Entry]:
        names = self.contents.person_names
        for each in self.contents.groups:
            members = ", ".join(names[m] for m in each.member_ids if m in names)
            number = self.group(each.number)
            meeting = self.meeting(each.meeting)
            title = joined(number[:1].upper() + number[1:], meeting)
            place = Place(StepId.GROUPS, each.id)
            yield Entry(SearchKind.GROUP, title, place, members, (members,))

    def _script(self) -> Iterator[Entry]:
        for each in self.contents.script_items:
            step = StepId.SCRIPT_2 if each.meeting is MeetingKind.DIALOGUE_2 else StepId.SCRIPT_1
            meeting = self.meeting(each.meeting)
            texts = (each.say, each.instruction, each.method, each.material, each.who)
            place = Place(step, each.id)
            yield Entry(SearchKind.SCRIPT_ITEM, each.title, place, meeting, texts)

    def _past(self) -> Iterator[Entry]:
        for each in self.contents.past_items:
            place = Place(StepId.PURPOSE, each.id)
            yield Entry(SearchKind.PAST, each.problem, place, each.planned, (each.planned,))

    def _materials(self) -> Iterator[Entry]:
        """The things they bring of their own; those of the program's list are everybody's."""
        for each in self.contents.materials:
            if not each.source:
                meeting = self.meeting(each.meeting)
                place = Place(StepId.MATERIALS, each.id)
                yield Entry(SearchKind.MATERIAL, each.name, place, meeting, (meeting,))
