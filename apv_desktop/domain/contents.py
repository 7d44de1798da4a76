"""Everything one round holds, as the rules, the pages and the paper read it."""

from collections.abc import Mapping
from dataclasses import field
from functools import cached_property

from apv_desktop.domain.action_plans import ActionPlan, Activity
from apv_desktop.domain.approvals import Adjustment, Approval, Approver
from apv_desktop.domain.assessment_meetings import AssessmentMeeting
from apv_desktop.domain.assessments import Assessment
from apv_desktop.domain.attendance import Attendance, Reply, Seat, away
from apv_desktop.domain.chosen import Priority
from apv_desktop.domain.covered import ConditionCheck, ThemeCondition
from apv_desktop.domain.discussions import Discussion, Goal
from apv_desktop.domain.dreamteams import Dreamteam, DreamteamMember
from apv_desktop.domain.evaluations import Evaluation, Lesson
from apv_desktop.domain.frozen import frozen, hints_of
from apv_desktop.domain.groups import MixChoice, SeatPair, WorkGroup
from apv_desktop.domain.handovers import Handover
from apv_desktop.domain.invitations import Invitation
from apv_desktop.domain.law_records import (
    LegalAnswer,
    ProcessAccount,
    SpecialAssessment,
    SpecialKind,
    WorkChange,
)
from apv_desktop.domain.materials import Line, Material, checklist
from apv_desktop.domain.meeting_clock import MeetingClock
from apv_desktop.domain.meeting_texts import MeetingTexts
from apv_desktop.domain.meetings import Meeting, MeetingKind, unplanned
from apv_desktop.domain.messages import Message, Refusal
from apv_desktop.domain.passed_on import PassedOn
from apv_desktop.domain.people import Person
from apv_desktop.domain.photos import Photo
from apv_desktop.domain.proposals import Proposal
from apv_desktop.domain.purposes import PastItem, Purpose
from apv_desktop.domain.questions import ON_THE_SHEET, Question, SavedQuestion
from apv_desktop.domain.roles import RoleHolder, RoleKind
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.script_items import ScriptItem
from apv_desktop.domain.second_meetings import SecondMeeting, Topic, TopicSeat
from apv_desktop.domain.set_aside import SetAsideRow
from apv_desktop.domain.sickness_absence import SicknessAbsence
from apv_desktop.domain.statements import Statement, StatementKind, of_kind, standing
from apv_desktop.domain.status_letters import SentLetter, StatusLetter
from apv_desktop.domain.steps import StepId, StepRecord
from apv_desktop.domain.suitability import Answer, SuitabilityDecision
from apv_desktop.domain.thermometer import Measurement
from apv_desktop.domain.votings import Voting
from apv_desktop.domain.workplace import Department, Workplace
from apv_desktop.domain.wrap_ups import OpenItem, WrapUp

READ_LATER = "_read_before"  # what reads the round before, in the state of one read in haste


class _Before:
    """The round before, where it was not read with the rest: it is read when first asked for."""

    def __get__(self, held: "Contents | None", of: type) -> "Contents | None":
        read = None if held is None else vars(held).get(READ_LATER)
        if held is None or read is None:
            return None
        found: Contents | None = vars(held).setdefault("before", read())
        return found


@frozen
class Contents:
    """A frozen picture of the file for one round; every write makes a new one.

    Sequences come in the order people expect: people by name, groups and statements by number,
    questions by position, plans by number. `answer_notes` holds only what was noted; of the
    `other_rounds` of the file only what heads them is here, but of the one just `before` all,
    which may be read when it is first asked for.
    """

    workplace: Workplace
    round: Round
    departments: tuple[Department, ...] = ()
    people: tuple[Person, ...] = ()
    steps: Mapping[StepId, StepRecord] = field(default_factory=dict)
    set_aside: tuple[SetAsideRow, ...] = ()
    answers: Mapping[str, Answer] = field(default_factory=dict)
    answer_notes: Mapping[str, str] = field(default_factory=dict)
    decision: SuitabilityDecision = field(default_factory=SuitabilityDecision)
    aims: Purpose = field(default_factory=Purpose)
    past_items: tuple[PastItem, ...] = ()
    sickness: SicknessAbsence = field(default_factory=SicknessAbsence)
    roles: tuple[RoleHolder, ...] = ()
    meetings: Mapping[MeetingKind, Meeting] = field(default_factory=dict)
    replies: Mapping[Seat, Reply] = field(default_factory=dict)
    attendance: Mapping[Seat, Attendance] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()
    saved_questions: tuple[SavedQuestion, ...] = ()
    mix_choice: MixChoice = field(default_factory=MixChoice)
    seat_pairs: tuple[SeatPair, ...] = ()
    groups: tuple[WorkGroup, ...] = ()
    materials: tuple[Material, ...] = ()
    invitation: Invitation = field(default_factory=Invitation)
    script_items: tuple[ScriptItem, ...] = ()
    meeting_texts: MeetingTexts = field(default_factory=MeetingTexts)
    clocks: Mapping[MeetingKind, MeetingClock] = field(default_factory=dict)
    earlier_seconds: Mapping[str, int] = field(default_factory=dict)
    statements: tuple[Statement, ...] = ()
    passed_on: tuple[PassedOn, ...] = ()
    photos: tuple[Photo, ...] = ()
    assessments: Mapping[int, Assessment] = field(default_factory=dict)
    assessment_meeting: AssessmentMeeting = field(default_factory=AssessmentMeeting)
    proposals: tuple[Proposal, ...] = ()
    voting: Voting = field(default_factory=Voting)
    condition_checks: Mapping[str, ConditionCheck] = field(default_factory=dict)
    theme_conditions: tuple[ThemeCondition, ...] = ()
    second_meeting: SecondMeeting = field(default_factory=SecondMeeting)
    topics: Mapping[int, Topic] = field(default_factory=dict)
    topic_seats: tuple[TopicSeat, ...] = ()
    priorities: Mapping[int, Priority] = field(default_factory=dict)
    plans: tuple[ActionPlan, ...] = ()
    measurements: tuple[Measurement, ...] = ()
    approvers: tuple[Approver, ...] = ()
    approvals: tuple[Approval, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    dreamteam: Dreamteam = field(default_factory=Dreamteam)
    dreamteam_members: tuple[DreamteamMember, ...] = ()
    wrap_ups: tuple[WrapUp, ...] = ()
    open_items: tuple[OpenItem, ...] = ()
    evaluation: Evaluation = field(default_factory=Evaluation)
    lessons: tuple[Lesson, ...] = ()
    discussions: tuple[Discussion, ...] = ()
    discussion_goals: tuple[Goal, ...] = ()
    letter: StatusLetter = field(default_factory=StatusLetter)
    messages: tuple[Message, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    sent_letters: tuple[SentLetter, ...] = ()
    handovers: tuple[Handover, ...] = ()
    other_rounds: tuple[Round, ...] = ()
    account: ProcessAccount = field(default_factory=ProcessAccount)
    specials: Mapping[SpecialKind, SpecialAssessment] = field(default_factory=dict)
    work_changes: tuple[WorkChange, ...] = ()
    legal_answers: Mapping[str, LegalAnswer] = field(default_factory=dict)
    before: "Contents | None" = None

    def __eq__(self, other: object) -> bool:
        """By value, what is read later with it."""
        if not isinstance(other, Contents):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in hints_of(Contents))

    __hash__ = None  # type: ignore[assignment]  # it holds mappings

    @cached_property
    def worked_out(self) -> dict[object, object]:
        """What rules have made of it, by a key of their own: it never changes, nor does that."""
        return {}

    @cached_property
    def rounds(self) -> tuple[Round, ...]:
        """Every round of the file, the oldest first."""
        return tuple(sorted((*self.other_rounds, self.round), key=lambda each: each.number))

    @property
    def is_newest(self) -> bool:
        """Whether no later round has been begun."""
        return self.rounds[-1] == self.round

    @cached_property
    def asked(self) -> tuple[Question, ...]:
        """The questions that stand on the participants' sheet, in order."""
        return tuple(question for question in self.questions if question.kind in ON_THE_SHEET)

    @cached_property
    def wishes(self) -> tuple[Statement, ...]:
        """The wishes by number."""
        return of_kind(self.statements, StatementKind.WISH)

    @cached_property
    def standing(self) -> tuple[Statement, ...]:
        """The wishes that are not merged into another, with the marks of those that are."""
        return standing(self.wishes)

    @cached_property
    def strengths(self) -> tuple[Statement, ...]:
        """The strengths by number."""
        return of_kind(self.statements, StatementKind.STRENGTH)

    @cached_property
    def shortlist(self) -> tuple[Statement, ...]:
        """The wishes on the preliminary list, most marks first."""
        chosen = [wish for wish in self.standing if wish.shortlisted]
        return tuple(sorted(chosen, key=lambda wish: (-wish.marks, wish.place)))

    @cached_property
    def _plans_by_wish(self) -> Mapping[int, tuple[ActionPlan, ...]]:
        found: dict[int, tuple[ActionPlan, ...]] = {}
        for plan in self.plans:
            for wish_id in plan.wish_ids:
                found[wish_id] = (*found.get(wish_id, ()), plan)
        return found

    @cached_property
    def _statements_by_id(self) -> Mapping[int, Statement]:
        return {statement.id: statement for statement in self.statements}

    @cached_property
    def person_names(self) -> Mapping[int, str]:
        """Names by person id."""
        return {person.id: person.name for person in self.people}

    @cached_property
    def department_names(self) -> Mapping[int, str]:
        """Names by department id."""
        return {department.id: department.name for department in self.departments}

    def who(self, activity: Activity) -> str:
        """The name of whoever is responsible, empty for nobody."""
        return self.person_names.get(activity.person_id or 0, activity.who)

    def holder_name(self, holder: RoleHolder | DreamteamMember) -> str:
        """The name of one who has a role, empty for nobody yet."""
        return self.person_names.get(holder.person_id or 0, holder.name).strip()

    def roles_of(self, kind: RoleKind) -> tuple[RoleHolder, ...]:
        """Those who have a role, in the order they were given it."""
        return tuple(holder for holder in self.roles if holder.kind is kind)

    def meeting(self, kind: MeetingKind) -> Meeting:
        """The meeting as planned, or one without a date."""
        return self.meetings.get(kind) or unplanned(kind)

    def script_of(self, kind: MeetingKind) -> tuple[ScriptItem, ...]:
        """The items of a meeting's script in order; empty until one has been chosen."""
        return tuple(item for item in self.script_items if item.meeting is kind)

    def groups_of(self, kind: MeetingKind) -> tuple[WorkGroup, ...]:
        """The groups of one dialogue meeting by number."""
        return tuple(group for group in self.groups if group.meeting is kind)

    def plans_of(self, wish_id: int) -> tuple[ActionPlan, ...]:
        """The plans made of a wish, by number."""
        return self._plans_by_wish.get(wish_id, ())

    def checklist(self, kind: MeetingKind) -> tuple[Line, ...]:
        """What a dialogue meeting needs on its tables."""
        coming = len(self.people) - len(self.away(kind))
        return checklist(kind, self.materials, coming, len(self.groups_of(kind)))

    def away(self, kind: MeetingKind) -> frozenset[int]:
        """The ids of those known not to come to a meeting."""
        return away(kind, self.replies, self.attendance)

    def proposal(self, proposal_id: int | None) -> Proposal | None:
        """The proposal with this id, None when it is gone."""
        return next((each for each in self.proposals if each.id == proposal_id), None)

    def seated_at(self, wish_id: int) -> tuple[Person, ...]:
        """Those named at the table of a wish, by name."""
        seated = {seat.person_id for seat in self.topic_seats if seat.wish_id == wish_id}
        return tuple(person for person in self.people if person.id in seated)

    def plan(self, plan_id: int) -> ActionPlan:
        """The plan with this id.

        Raises:
            KeyError: there is none.
        """
        for plan in self.plans:
            if plan.id == plan_id:
                return plan
        raise KeyError(plan_id)

    def statement(self, statement_id: int) -> Statement:
        """The statement with this id.

        Raises:
            KeyError: there is none.
        """
        return self._statements_by_id[statement_id]


Contents.before = _Before()  # type: ignore[assignment]  # a field all the same
