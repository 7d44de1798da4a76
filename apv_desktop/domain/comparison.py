"""Two rounds beside each other: who took part, what was wished, what was done, what it led to.

Nothing is broken down under five people: a small department is counted with others, so that it
cannot be told by difference either (reliability.md, section 6).
"""

from collections import Counter
from collections.abc import Sequence

from apv_desktop.domain.action_plans import FINISHED, Effect, PlanStatus
from apv_desktop.domain.choices import Choice
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.few import FEWEST, apart
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.promises import unanswered
from apv_desktop.domain.sorting import danish_key

MOST_THEMES = 5


class Turnout(Choice):
    """How many of a part came, where the number would tell of fewer than five."""

    MOST = "most"
    HALF = "half"
    FEW = "few"


_MOST, _HALF = 0.75, 0.35  # of five people each word still stands for two numbers


@frozen
class Part:
    """How many of a part of the workplace stood on the list, and how many came to meeting 1.

    An empty name is those who are counted together. `came` is None where nobody was ticked off, a
    word where it or what is left would be fewer than five people.
    """

    name: str
    listed: int
    came: int | Turnout | None


@frozen
class Figures:
    """What one round comes to; None is a number nobody kept."""

    people: int
    came_first: int | None
    came_second: int | None
    strengths: int
    wishes: int
    unanswered: int
    plans: int
    open: int
    closed: int
    given_up: int
    effects: tuple[tuple[Effect, int], ...]
    themes: tuple[tuple[str, int], ...]
    parts: tuple[Part, ...]


def figures(contents: Contents) -> Figures:
    """What is counted of a round, to stand beside the same of another."""
    states = Counter(plan.status for plan in contents.plans)
    known = Counter(plan.effect for plan in contents.plans if plan.status is PlanStatus.CLOSED)
    return Figures(
        people=len(contents.people),
        came_first=contents.meeting(MeetingKind.DIALOGUE_1).attended,
        came_second=contents.meeting(MeetingKind.DIALOGUE_2).attended,
        strengths=len(contents.strengths),
        wishes=len(contents.wishes),
        unanswered=unanswered(contents),
        plans=len(contents.plans),
        open=sum(plan.status not in FINISHED for plan in contents.plans),
        closed=states[PlanStatus.CLOSED],
        given_up=states[PlanStatus.GIVEN_UP],
        effects=tuple((each, known[each]) for each in Effect if each is not Effect.UNKNOWN),
        themes=_themes(contents),
        parts=parts(contents),
    )


def parts(contents: Contents) -> tuple[Part, ...]:
    """The departments of five or more, and the rest together; none where that tells of few."""
    ticks = {
        person_id: each.present
        for (person_id, kind), each in contents.attendance.items()
        if kind is MeetingKind.DIALOGUE_1
    }
    members: dict[str, list[int]] = {}
    names = contents.department_names
    for person in contents.people:
        members.setdefault(names.get(person.department_id or 0, ""), []).append(person.id)
    large = [name for name in apart({n: len(ids) for n, ids in members.items()})[0] if name]
    rest = [i for name, ids in members.items() if name not in large for i in ids]
    found = [(name, members[name]) for name in sorted(large, key=danish_key)]
    found += [("", rest)] if rest else []
    if len(found) < 2:
        return ()
    if not ticks:
        return tuple(Part(name, len(ids), None) for name, ids in found)
    came = [sum(ticks.get(i, False) for i in ids) for _, ids in found]
    counts = zip(came, found, strict=True)
    may_be_told = all(_is_enough(n) and _is_enough(len(ids) - n) for n, (_, ids) in counts)
    return tuple(
        Part(name, len(ids), n if may_be_told else _roughly(n, len(ids)))
        for n, (name, ids) in zip(came, found, strict=True)
    )


def _is_enough(count: int) -> bool:
    return count == 0 or count >= FEWEST


def _roughly(came: int, listed: int) -> Turnout:
    share = came / listed
    return Turnout.MOST if share >= _MOST else Turnout.HALF if share >= _HALF else Turnout.FEW


def _themes(contents: Contents) -> tuple[tuple[str, int], ...]:
    """The themes with most marks, most first."""
    marks: Counter[str] = Counter()
    for wish in contents.standing:
        if wish.theme.strip():
            marks[wish.theme.strip()] += wish.marks
    ranked: Sequence[tuple[str, int]] = sorted(
        marks.items(), key=lambda each: (-each[1], danish_key(each[0]))
    )
    return tuple(ranked[:MOST_THEMES])
