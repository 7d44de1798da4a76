"""The steps of the journey as the tree shows them, and what the user has said of each."""

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import check_text


class Section(Choice):
    """The six groups of the tree (design.md, section 4)."""

    START = "start"
    PREPARATION = "preparation"
    MEETINGS = "meetings"
    ACTION_PLANS = "action_plans"
    FOLLOW_UP = "follow_up"
    LAW = "law"


class Phase(Choice):
    """The method's own five phases, shown on the timeline (domain.md, five things, no. 1)."""

    PREPARATION = "preparation"
    MAPPING = "mapping"
    ASSESSMENT = "assessment"
    ACTION = "action"
    FOLLOW_UP = "follow_up"


class StepStatus(Choice):
    """Where a step stands. SKIPPED carries a reason."""

    NOT_BEGUN = "not_begun"
    UNDER_WAY = "under_way"
    DONE = "done"
    WAITING = "waiting"
    SKIPPED = "skipped"


class StepId(Choice):
    """Every step there is a page for, in the order of the journey."""

    WELCOME = "welcome"
    OVERVIEW = "overview"
    SUITABILITY = "suitability"
    WORKPLACE = "workplace"
    PURPOSE = "purpose"
    SICKNESS_ABSENCE = "sickness_absence"
    PARTICIPANTS = "participants"
    ROLES = "roles"
    DATES = "dates"
    QUESTIONS = "questions"
    GROUPS = "groups"
    INVITATION = "invitation"
    MATERIALS = "materials"
    SCRIPT_1 = "script_1"
    HOLD_1 = "hold_1"
    CAPTURE = "capture"
    MARKS = "marks"
    THEMES = "themes"
    ASSESSMENT = "assessment"
    BLIND_SPOTS = "blind_spots"
    SCRIPT_2 = "script_2"
    MEETING_2 = "meeting_2"
    PRIORITIES = "priorities"
    ACTION_PLANS = "action_plans"
    APPROVAL = "approval"
    BOARD = "board"
    PROMISES = "promises"
    DREAMTEAM = "dreamteam"
    WRAP_UPS = "wrap_ups"
    COMMUNICATION = "communication"
    STATUS_LETTER = "status_letter"
    EVALUATION = "evaluation"
    COVERAGE = "coverage"
    ANNUAL_DISCUSSION = "annual_discussion"
    LEGAL_CHECK = "legal_check"
    YEAR_WHEEL = "year_wheel"
    NEXT_ROUND = "next_round"
    HANDOVER = "handover"


@frozen
class Step:
    """A page of the journey: where the tree shows it and which phase of the method it serves."""

    id: StepId
    section: Section
    phase: Phase


STEPS = (
    Step(StepId.SUITABILITY, Section.PREPARATION, Phase.PREPARATION),
    Step(StepId.WORKPLACE, Section.PREPARATION, Phase.PREPARATION),
    Step(StepId.PURPOSE, Section.PREPARATION, Phase.PREPARATION),
    Step(StepId.SICKNESS_ABSENCE, Section.PREPARATION, Phase.PREPARATION),
    Step(StepId.PARTICIPANTS, Section.PREPARATION, Phase.PREPARATION),
    Step(StepId.ROLES, Section.PREPARATION, Phase.PREPARATION),
    Step(StepId.DATES, Section.PREPARATION, Phase.PREPARATION),
    Step(StepId.QUESTIONS, Section.PREPARATION, Phase.PREPARATION),
    Step(StepId.GROUPS, Section.PREPARATION, Phase.PREPARATION),
    Step(StepId.INVITATION, Section.PREPARATION, Phase.PREPARATION),
    Step(StepId.MATERIALS, Section.PREPARATION, Phase.PREPARATION),
    Step(StepId.SCRIPT_1, Section.MEETINGS, Phase.MAPPING),
    Step(StepId.HOLD_1, Section.MEETINGS, Phase.MAPPING),
    Step(StepId.CAPTURE, Section.MEETINGS, Phase.MAPPING),
    Step(StepId.MARKS, Section.MEETINGS, Phase.ASSESSMENT),
    Step(StepId.THEMES, Section.MEETINGS, Phase.ASSESSMENT),
    Step(StepId.ASSESSMENT, Section.MEETINGS, Phase.ASSESSMENT),
    Step(StepId.BLIND_SPOTS, Section.MEETINGS, Phase.ASSESSMENT),
    Step(StepId.SCRIPT_2, Section.MEETINGS, Phase.ACTION),
    Step(StepId.MEETING_2, Section.MEETINGS, Phase.ACTION),
    Step(StepId.PRIORITIES, Section.MEETINGS, Phase.ACTION),
    Step(StepId.ACTION_PLANS, Section.ACTION_PLANS, Phase.ACTION),
    Step(StepId.APPROVAL, Section.ACTION_PLANS, Phase.ACTION),
    Step(StepId.BOARD, Section.FOLLOW_UP, Phase.FOLLOW_UP),
    Step(StepId.PROMISES, Section.FOLLOW_UP, Phase.FOLLOW_UP),
    Step(StepId.DREAMTEAM, Section.FOLLOW_UP, Phase.FOLLOW_UP),
    Step(StepId.WRAP_UPS, Section.FOLLOW_UP, Phase.FOLLOW_UP),
    Step(StepId.COMMUNICATION, Section.FOLLOW_UP, Phase.FOLLOW_UP),
    Step(StepId.STATUS_LETTER, Section.FOLLOW_UP, Phase.FOLLOW_UP),
    Step(StepId.EVALUATION, Section.FOLLOW_UP, Phase.FOLLOW_UP),
    Step(StepId.COVERAGE, Section.LAW, Phase.FOLLOW_UP),
    Step(StepId.ANNUAL_DISCUSSION, Section.LAW, Phase.FOLLOW_UP),
    Step(StepId.LEGAL_CHECK, Section.LAW, Phase.FOLLOW_UP),
    Step(StepId.YEAR_WHEEL, Section.LAW, Phase.FOLLOW_UP),
    Step(StepId.NEXT_ROUND, Section.LAW, Phase.FOLLOW_UP),
    Step(StepId.HANDOVER, Section.LAW, Phase.FOLLOW_UP),
)

# A step nobody need take, or whose time comes once a year or at the end: a task of its phase only
# while it lacks something.
OPTIONAL = (
    StepId.DREAMTEAM,
    StepId.WRAP_UPS,
    StepId.EVALUATION,
    StepId.ANNUAL_DISCUSSION,
    StepId.YEAR_WHEEL,
    StepId.NEXT_ROUND,
    StepId.HANDOVER,
)
# The overview tells of these in the one line about the law.
IN_ONE_LINE = (StepId.COVERAGE, StepId.LEGAL_CHECK)


@frozen
class StepRecord:
    """What the user has said of a step; a step nobody has spoken of has no record."""

    step: StepId
    status: StepStatus
    reason: str = ""

    def __post_init__(self) -> None:
        """Refuse a reason longer than a note.

        Raises:
            RuleBroken: `text_too_long`.
        """
        check_text(self.reason, "reason")
