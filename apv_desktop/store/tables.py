"""Which table keeps which domain object."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from apv_desktop.domain.action_plans import ActionPlan, Activity
from apv_desktop.domain.approvals import Adjustment, Approval, Approver
from apv_desktop.domain.assessment_meetings import AssessmentMeeting
from apv_desktop.domain.assessments import Assessment
from apv_desktop.domain.attendance import Attendance, Reply
from apv_desktop.domain.chosen import Priority
from apv_desktop.domain.covered import ConditionCheck, ThemeCondition
from apv_desktop.domain.discussions import Discussion, Goal
from apv_desktop.domain.dreamteams import Dreamteam, DreamteamMember
from apv_desktop.domain.evaluations import Evaluation, Lesson
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.groups import MixChoice, SeatPair
from apv_desktop.domain.handovers import Handover
from apv_desktop.domain.invitations import Invitation
from apv_desktop.domain.law_records import (
    LegalAnswer,
    ProcessAccount,
    SpecialAssessment,
    WorkChange,
)
from apv_desktop.domain.materials import Material
from apv_desktop.domain.meeting_clock import MeetingClock, Stage
from apv_desktop.domain.meeting_texts import MeetingTexts
from apv_desktop.domain.meetings import Meeting
from apv_desktop.domain.messages import Message, Refusal
from apv_desktop.domain.passed_on import PassedOn
from apv_desktop.domain.people import Person
from apv_desktop.domain.photos import Photo
from apv_desktop.domain.proposals import Proposal
from apv_desktop.domain.purposes import PastItem, Purpose
from apv_desktop.domain.questions import Question, SavedQuestion
from apv_desktop.domain.roles import RoleHolder
from apv_desktop.domain.rounds import Round
from apv_desktop.domain.script_items import ScriptItem
from apv_desktop.domain.second_meetings import SecondMeeting, Topic, TopicSeat
from apv_desktop.domain.set_aside import SetAsideRow
from apv_desktop.domain.sickness_absence import SicknessAbsence
from apv_desktop.domain.statements import Statement
from apv_desktop.domain.status_letters import SentLetter, StatusLetter
from apv_desktop.domain.steps import StepRecord
from apv_desktop.domain.suitability import SuitabilityAnswer, SuitabilityDecision
from apv_desktop.domain.thermometer import Measurement
from apv_desktop.domain.votings import Voting
from apv_desktop.domain.workplace import Department, Workplace
from apv_desktop.domain.wrap_ups import OpenItem, WrapUp
from apv_desktop.store.rows import Row, Value, decode, encode

T = TypeVar("T")


@frozen
class Change:
    """One row to write, or to take away when `row` is None. `key` finds it."""

    table: str
    key: Mapping[str, Value]
    row: Row | None


@frozen
class Table(Generic[T]):
    """A table, the class of its rows, and the columns that find one.

    `apart` are fields of the object that live in tables of their own. What is `in_round` belongs to
    one round, its `round_id`, and never changes once that round is closed; what is
    not belongs to the file, such as a question saved for the next time.
    """

    name: str
    cls: type[T]
    key: tuple[str, ...] = ("id",)
    order: str = "id"
    in_round: bool = True
    apart: tuple[str, ...] = ()

    def put(self, thing: T, **columns: Value) -> Change:
        """The change that writes `thing`; `columns` are those it does not carry itself."""
        row = {**columns, **encode(thing, self.apart)}
        return Change(self.name, {column: row[column] for column in self.key}, row)

    def drop(self, **key: Value) -> Change:
        """The change that takes the row with this key away."""
        return Change(self.name, key, None)

    def decode(self, row: Row, **more: object) -> T:
        """The domain object of a row."""
        return decode(self.cls, row, **more)


ROUND = Table("round", Round, order="number, id", in_round=False)
WORKPLACE = Table("workplace", Workplace, ("round_id",), "round_id")
DEPARTMENT = Table("department", Department)
PERSON = Table("person", Person)
SET_ASIDE = Table("set_aside_row", SetAsideRow, order="position, id")
STEP = Table("step", StepRecord, ("round_id", "step"), "step")
ANSWER = Table("suitability_answer", SuitabilityAnswer, ("round_id", "question"), "question")
DECISION = Table("suitability_decision", SuitabilityDecision, ("round_id",), "round_id")
PURPOSE = Table("purpose", Purpose, ("round_id",), "round_id")
PAST_ITEM = Table("past_item", PastItem, order="position, id")
SICKNESS = Table("sickness_absence", SicknessAbsence, ("round_id",), "round_id")
ROLE = Table("role_holder", RoleHolder, order="position, id")
MEETING = Table("meeting", Meeting, ("round_id", "kind"), "kind")
REPLY = Table("reply", Reply, ("round_id", "meeting", "person_id"), "meeting, person_id")
ATTENDANCE = Table(
    "attendance", Attendance, ("round_id", "meeting", "person_id"), "meeting, person_id"
)
MIX_CHOICE = Table("mix_choice", MixChoice, ("round_id",), "round_id")
SEAT_PAIR = Table("seat_pair", SeatPair)
MATERIAL = Table("material", Material, order="position, id")
SAVED_QUESTION = Table(
    "saved_question", SavedQuestion, order="set_name, position, id", in_round=False
)
QUESTION = Table("question", Question, order="position, id")
INVITATION = Table("invitation", Invitation, ("round_id",), "round_id")
SCRIPT_ITEM = Table("script_item", ScriptItem, order="meeting, position, id")
MEETING_TEXT = Table("meeting_text", MeetingTexts, ("round_id",), "round_id")
MEETING_CLOCK = Table(
    "meeting_clock", MeetingClock, ("round_id", "meeting"), "meeting", apart=("stages",)
)
STAGE = Table("meeting_stage", Stage, order="meeting, position, id")
STATEMENT = Table("statement", Statement, order="number, id")
PASSED_ON = Table("passed_on", PassedOn)
ASSESSMENT = Table("assessment", Assessment, ("wish_id",), "wish_id")
ASSESSMENT_MEETING = Table("assessment_meeting", AssessmentMeeting, ("round_id",), "round_id")
PROPOSAL = Table("proposal", Proposal, order="wish_id, number, id")
PHOTO = Table("photo", Photo, order="position, id")
VOTING = Table("voting", Voting, ("round_id",), "round_id")
CONDITION_CHECK = Table("condition_check", ConditionCheck, ("round_id", "condition"), "condition")
THEME_CONDITION = Table(
    "theme_condition", ThemeCondition, ("round_id", "theme", "condition"), "theme, condition"
)
SECOND_MEETING = Table("second_meeting", SecondMeeting, ("round_id",), "round_id")
TOPIC = Table("topic", Topic, ("wish_id",), "wish_id")
TOPIC_SEAT = Table("topic_seat", TopicSeat, ("round_id", "person_id"), "person_id")
PRIORITY = Table("priority", Priority, ("wish_id",), "wish_id")
ACTION_PLAN = Table(
    "action_plan", ActionPlan, order="number, id", apart=("activities", "also_wishes")
)
ACTIVITY = Table("activity", Activity, order="plan_id, position, id")
MEASUREMENT = Table("measurement", Measurement, ("plan_id", "months"), "plan_id, months")
APPROVER = Table("approver", Approver, order="position, id")
APPROVAL = Table("approval", Approval, order="number, id")
ADJUSTMENT = Table("adjustment", Adjustment, order="day, id")
DREAMTEAM = Table("dreamteam", Dreamteam, ("round_id",), "round_id")
DREAMTEAM_MEMBER = Table("dreamteam_member", DreamteamMember, order="position, id")
WRAP_UP = Table("wrap_up", WrapUp)
OPEN_ITEM = Table("open_item", OpenItem, order="position, id")
EVALUATION = Table("evaluation", Evaluation, ("round_id",), "round_id")
LESSON = Table("lesson", Lesson, order="position, id")
DISCUSSION = Table("discussion", Discussion, in_round=False)
DISCUSSION_GOAL = Table("discussion_goal", Goal, order="position, id", in_round=False)
HANDOVER = Table("handover", Handover, order="made_on, id", in_round=False)
LETTER = Table("status_letter", StatusLetter, ("round_id",), "round_id")
MESSAGE = Table("message", Message)
REFUSAL = Table("message_refusal", Refusal)
SENT_LETTER = Table("sent_letter", SentLetter, order="sent_on, id")
PROCESS_ACCOUNT = Table("process_account", ProcessAccount, ("round_id",), "round_id")
SPECIAL = Table("special_assessment", SpecialAssessment, ("round_id", "kind"), "kind")
WORK_CHANGE = Table("work_change", WorkChange, order="day, id")
LEGAL_ANSWER = Table("legal_answer", LegalAnswer, ("round_id", "item"), "item")


def round_of(table: str, row: Row | None) -> Value:
    """The id of the round a row belongs to, None for one of the whole file."""
    if row is None:
        return None
    return row["id"] if table == ROUND.name else row.get("round_id")
