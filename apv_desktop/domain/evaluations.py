"""The evaluation: process, goals, results and effects, and what the next round is to learn.

Source: domain.md, 1.5 and 2, no. 15. It is made in the way the problems were found: by dialogue.
"""

from datetime import date

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import RuleBroken, check_date, check_text, require

# In the order of form and paper. `results`: was the effort carried out, and if not, why?
# `effects`: did it solve the problem? Then what comes next, and how the effect is kept.
TEXTS = ("process", "goal_note", "results", "effects", "next_steps", "keep")
ASKED = ("process", "results", "effects", "next_steps", "keep")


class GoalVerdict(Choice):
    """Whether what the APV was to lead to has been reached."""

    OPEN = ""
    REACHED = "reached"
    PARTLY = "partly"
    NOT_REACHED = "not_reached"


@frozen
class Evaluation:
    """One for each round: the conversation about it, and how many took part."""

    held_on: date | None = None
    people: int | None = None
    process: str = ""
    goal: GoalVerdict = GoalVerdict.OPEN
    goal_note: str = ""
    results: str = ""
    effects: str = ""
    next_steps: str = ""
    keep: str = ""

    def __post_init__(self) -> None:
        """Refuse what can only be a slip.

        Raises:
            RuleBroken: `date_unlikely`, `count_unlikely`, `text_too_long`.
        """
        check_date(self.held_on, "held_on")
        if self.people is not None and self.people < 0:
            raise RuleBroken("count_unlikely", "people", count=self.people)
        for field in TEXTS:
            check_text(getattr(self, field), field)

    @property
    def unanswered(self) -> int:
        """How many of its questions nobody has answered."""
        open_goal = self.goal is GoalVerdict.OPEN
        return sum(not getattr(self, field).strip() for field in ASKED) + open_goal


@frozen
class Lesson:
    """One thing the next round is to remember."""

    id: int
    text: str
    position: int = 0

    def __post_init__(self) -> None:
        """Refuse a lesson without words.

        Raises:
            RuleBroken: `lesson_missing`, `text_too_long`.
        """
        require(self.text, "lesson_missing", "text")
        check_text(self.text, "text")
