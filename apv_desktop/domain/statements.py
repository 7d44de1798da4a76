"""What was said in the room: strengths and wishes, kept by group and never by person."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import RuleBroken, check_line, check_text, require

# Source: apvportalen.dk, assessment step 1: three marks each, 3–5 topics worth a special effort.
MARKS_EACH = 3
FEWEST_SHORTLISTED = 3
MOST_SHORTLISTED = 5
MOST_MARKS = 10_000
MOST_GROUP = 999


class StatementKind(Choice):
    """A strength already there, or a wish (or dream) for the good workplace."""

    STRENGTH = "strength"
    WISH = "wish"


@frozen
class Statement:
    """One line from a flip-over. `number` counts within its kind; it is 0 until it is given, and
    never changes then (`numbering.py`).

    `group` is the number of the group that wrote it, None when nobody noted it. A dream is a wish
    that was told as one; it is marked and answered like the others. `merged_into` is the id of
    the wish that this one went into; it keeps its number and can be taken out again.
    """

    id: int
    kind: StatementKind
    number: int
    text: str
    group: int | None = None
    theme: str = ""
    marks: int = 0
    shortlisted: bool = False
    is_dream: bool = False
    merged_into: int | None = None

    def __post_init__(self) -> None:
        """Refuse an empty statement and impossible counts.

        Raises:
            RuleBroken: `statement_empty`, `text_too_long`, `line_too_long`, `marks_unlikely`,
                `group_unlikely`.
        """
        require(self.text, "statement_empty", "text")
        check_text(self.text, "text")
        check_line(self.theme, "theme")
        if self.group is not None and not 1 <= self.group <= MOST_GROUP:
            raise RuleBroken("group_unlikely", "group", group=self.group)
        if not 0 <= self.marks <= MOST_MARKS:
            raise RuleBroken("marks_unlikely", "marks", marks=self.marks)

    @property
    def place(self) -> tuple[bool, int, int]:
        """Where it stands among others: by number, and by random key while it has none."""
        return not self.number, self.number, self.id

    @property
    def line(self) -> str:
        """Its words, with the number before them once it has one."""
        return f"{self.number}.  {self.text}" if self.number else self.text


def of_kind(statements: Iterable[Statement], kind: StatementKind) -> tuple[Statement, ...]:
    """The statements of one kind, by number; those without one yet by key, last."""
    found = (statement for statement in statements if statement.kind is kind)
    return tuple(sorted(found, key=lambda statement: statement.place))


def by_marks(wishes: Iterable[Statement]) -> tuple[Statement, ...]:
    """Wishes with most marks first; equal marks by number."""
    return tuple(sorted(wishes, key=lambda wish: (-wish.marks, wish.place)))


def proposed_shortlist(wishes: Iterable[Statement]) -> tuple[int, ...]:
    """Ids of the wishes the marks point at: five at most, and a tie at the border left out.

    Only wishes with marks are proposed. When leaving a tie out would leave fewer than three,
    the tie is taken in and the user decides.
    """
    ranked = [wish for wish in by_marks(wishes) if wish.marks > 0]
    if len(ranked) <= MOST_SHORTLISTED:
        return tuple(wish.id for wish in ranked)
    border = ranked[MOST_SHORTLISTED].marks
    clear = [wish.id for wish in ranked[:MOST_SHORTLISTED] if wish.marks > border]
    if len(clear) >= FEWEST_SHORTLISTED:
        return tuple(clear)
    return tuple(wish.id for wish in ranked if wish.marks >= border)


def expected_marks(attended: int | None, each: int = MARKS_EACH) -> int | None:
    """How many marks the room could set in all, None when nobody counted heads."""
    return None if attended is None else attended * each


def tie_at_border(wishes: Sequence[Statement]) -> tuple[Statement, ...]:
    """The wishes with equal marks of which the list holds some and not others, by number."""
    listed = [wish.marks for wish in wishes if wish.shortlisted and wish.marks]
    if not listed:
        return ()
    border = [wish for wish in wishes if wish.marks == min(listed)]
    apart = any(wish.shortlisted for wish in border) and not all(w.shortlisted for w in border)
    return tuple(sorted(border, key=lambda wish: wish.place)) if apart else ()


def standing(wishes: Sequence[Statement]) -> tuple[Statement, ...]:
    """The wishes that are not merged into another; their marks count those of the merged."""
    more: dict[int, int] = {}
    for wish in wishes:
        if wish.merged_into is not None:
            more[wish.merged_into] = more.get(wish.merged_into, 0) + wish.marks
    return tuple(
        replace(wish, marks=wish.marks + more[wish.id]) if wish.id in more else wish
        for wish in wishes
        if wish.merged_into is None
    )
