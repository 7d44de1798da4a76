"""What is kept for the law alone: how the APV was made, special assessments, changes at work.

Source: domain.md, 4, nos. 2, 7, 8, 10, 13 and 14.
"""

from datetime import date

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import check_date, check_line, check_text, require

# Who took part is shown for each of these (domain.md, 4, no. 7).
STAGES = ("planning", "organising", "carrying_out", "following_up")
_TEXTS = ("planned", "carried_out", "prevention", *(f"{stage}_by" for stage in STAGES))


class Standing(Choice):
    """What the user says of a legal item against what the file shows by itself."""

    OPEN = ""
    ELSEWHERE = "elsewhere"
    NOT_RELEVANT = "not_relevant"


class SpecialKind(Choice):
    """Assessments with rules of their own, which an APV refers to."""

    CHEMICAL = "chemical"
    BIOLOGICAL = "biological"
    ATEX = "atex"
    YOUNG = "young"
    PREGNANT = "pregnant"


class Relevance(Choice):
    """Whether a workplace needs a special assessment."""

    OPEN = ""
    YES = "yes"
    NO = "no"


class ChangeKind(Choice):
    """Changes at work that ask for a new look at the APV."""

    TECHNOLOGY = "technology"
    REBUILDING = "rebuilding"
    TASKS = "tasks"
    METHODS = "methods"
    OTHER = "other"


@frozen
class ProcessAccount:
    """One for each round: how the APV was planned and carried out, by whom, and where it lies.

    `planned` and `carried_out` are the user's own words beside what the file tells by itself.
    """

    planned: str = ""
    carried_out: str = ""
    planning_by: str = ""
    organising_by: str = ""
    carrying_out_by: str = ""
    following_up_by: str = ""
    storage: str = ""
    announced_on: date | None = None
    announced_how: str = ""
    prevention: str = ""
    changes_asked_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse what no paper can hold.

        Raises:
            RuleBroken: `text_too_long`, `line_too_long`, `date_unlikely`.
        """
        for field in _TEXTS:
            check_text(getattr(self, field), field)
        check_line(self.storage, "storage")
        check_line(self.announced_how, "announced_how")
        check_date(self.announced_on, "announced_on")
        check_date(self.changes_asked_on, "changes_asked_on")

    def has_taken_part(self, stage: str) -> bool:
        """Whether it is said who took part in a stage."""
        return bool(str(getattr(self, f"{stage}_by")).strip())


@frozen
class LegalAnswer:
    """What is said of one legal item: where else it is met, or why it does not concern us."""

    item: str
    standing: Standing = Standing.OPEN
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse a note longer than a note.

        Raises:
            RuleBroken: `text_too_long`.
        """
        check_text(self.note, "note")


@frozen
class SpecialAssessment:
    """One special assessment: `reference` is where the document lies, or why there is none."""

    kind: SpecialKind
    relevance: Relevance = Relevance.OPEN
    reference: str = ""
    dated_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse what no paper can hold.

        Raises:
            RuleBroken: `text_too_long`, `date_unlikely`.
        """
        check_text(self.reference, "reference")
        check_date(self.dated_on, "dated_on")


@frozen
class WorkChange:
    """A change at work. `areas` are the ids of the conditions it touches, a space between them.

    `seen_to` is how it was looked at when no condition is touched.
    """

    id: int
    kind: ChangeKind
    day: date
    what: str
    areas: str = ""
    seen_to: str = ""

    def __post_init__(self) -> None:
        """Refuse a change without words, and what no paper can hold.

        Raises:
            RuleBroken: `change_missing`, `text_too_long`, `date_unlikely`.
        """
        require(self.what, "change_missing", "what")
        check_text(self.what, "what")
        check_text(self.seen_to, "seen_to")
        check_date(self.day, "day")

    @property
    def conditions(self) -> tuple[str, ...]:
        """The ids of the conditions it touches."""
        return tuple(self.areas.split())
