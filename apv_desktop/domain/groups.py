"""Groups for the dialogue meetings: how many, how large, and how well they are mixed."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from math import comb

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person

# Source: apvportalen.dk: threes in meeting 1, fours in meeting 2.
GROUP_SIZE = {MeetingKind.DIALOGUE_1: 3, MeetingKind.DIALOGUE_2: 4}


@frozen
class WorkGroup:
    """A group at one dialogue meeting, known in the room by its number from 1.

    `locked_ids` are the members who stay when the groups are mixed again.
    """

    id: int
    meeting: MeetingKind
    number: int
    member_ids: tuple[int, ...]
    locked_ids: frozenset[int] = frozenset()


@frozen
class MixChoice:
    """What the round has chosen for its groups: leaders away from staff of their department."""

    leaders_apart: bool = False


@frozen
class SeatPair:
    """Two people who are to sit together, or not; never why."""

    id: int
    person_id: int
    other_id: int
    together: bool


def group_count(people: int, meeting: MeetingKind) -> int:
    """How many groups `people` make; 0 for nobody.

    Source: the group arithmetic of domain.md, 1.1 (our proposal): threes take one more rather
    than leave anybody alone (7 → 3 + 4, 8 → 4 + 4, but 5 → 3 + 2); fours fall to three rather
    than rise to five (5 → 3 + 2).
    """
    if people <= 0:
        return 0
    if meeting is MeetingKind.DIALOGUE_2:
        return -(-people // 4)
    return 2 if people == 5 else max(1, people // 3)


def group_sizes(people: int, meeting: MeetingKind) -> tuple[int, ...]:
    """The sizes of the groups, largest first; they differ by one at most."""
    count = group_count(people, meeting)
    if count == 0:
        return ()
    size, over = divmod(people, count)
    return (size + 1,) * over + (size,) * (count - over)


def interview_rounds(size: int) -> tuple[tuple[str, ...], ...]:
    """Who does what in each round, by the number each has in a group of `size`.

    Source: apvportalen.dk, mapping: 1 interviews 2, 2 interviews 3, 3 interviews 1; the free
    person notes. A pair notes what it asks about, and a fourth listens (domain.md, 1.1).
    """
    roles = ["asks_and_notes", "tells"] if size == 2 else ["asks", "tells", "notes"]
    roles += ["listens"] * (size - len(roles))
    return tuple(
        tuple(roles[(person - turn) % size] for person in range(size)) for turn in range(size)
    )


def repeated_partners(groups: Sequence[Sequence[int]], earlier: Sequence[Sequence[int]]) -> int:
    """How many pairs sit together in both meetings."""
    return len(_pairs(groups) & _pairs(earlier))


def same_department_pairs(
    groups: Sequence[Sequence[int]], departments: Mapping[int, int | None]
) -> int:
    """How many pairs in one group share a department; people without one share nothing."""
    total = 0
    for group in groups:
        count = Counter(departments[p] for p in group if departments[p] is not None)
        total += sum(size * (size - 1) // 2 for size in count.values())
    return total


def fewest_department_pairs(departments: Iterable[int | None], count: int) -> int:
    """The fewest pairs of one department that `count` groups of these people can hold.

    A department of q·count + r people gives r groups q + 1 of them and the others q.
    """
    total = 0
    for department, size in Counter(departments).items():
        if department is not None and count:
            each, over = divmod(size, count)
            total += over * comb(each + 1, 2) + (count - over) * comb(each, 2)
    return total


def is_usual_size(size: int, people: int, meeting: MeetingKind) -> bool:
    """Whether a group of `size` works: three or four, or what so few people leave no choice of."""
    return size in (3, 4) or size in group_sizes(people, meeting)


def place(
    newcomers: Sequence[Person],
    groups: Sequence[WorkGroup],
    departments: Mapping[int, int | None],
) -> tuple[WorkGroup, ...]:
    """The groups with each newcomer in one of the smallest, away from their own department."""
    seated = list(groups)
    for person in newcomers if seated else ():
        chosen = min(range(len(seated)), key=lambda at: _crowding(seated[at], person, departments))
        members = (*seated[chosen].member_ids, person.id)
        seated[chosen] = replace(seated[chosen], member_ids=members)
    return tuple(seated)


def _crowding(
    group: WorkGroup, person: Person, departments: Mapping[int, int | None]
) -> tuple[int, int, int]:
    colleagues = sum(
        departments[each] == person.department_id is not None for each in group.member_ids
    )
    return len(group.member_ids), colleagues, group.number


def _pairs(groups: Sequence[Sequence[int]]) -> set[tuple[int, int]]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}
