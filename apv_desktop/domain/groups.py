"""Groups for the dialogue meetings: how many, how large, and mixed across departments."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from math import comb
from random import Random

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.domain.rules import RuleBroken

# Source: apvportalen.dk: threes in meeting 1, fours in meeting 2.
GROUP_SIZE = {MeetingKind.DIALOGUE_1: 3, MeetingKind.DIALOGUE_2: 4}
_ROUNDS_OF_SWAPS = 30
_WAYS_TRIED = 6


@frozen
class WorkGroup:
    """A group at one dialogue meeting, known in the room by its number from 1."""

    id: int
    meeting: MeetingKind
    number: int
    member_ids: tuple[int, ...]


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


def mix(
    people: Sequence[Person],
    meeting: MeetingKind,
    seed: int,
    earlier: Sequence[Sequence[int]] = (),
) -> tuple[tuple[int, ...], ...]:
    """Person ids by group: everyone once, mixed across departments, the same for the same seed.

    Each department is dealt around the groups like cards, so its people meet as little as they
    can. `earlier` are the groups of the meeting before: people of the same department change
    places until few partners are repeated.

    Raises:
        RuleBroken: `no_participants`; `meeting_without_groups` for a meeting held in one room.
    """
    if meeting not in GROUP_SIZE:
        raise RuleBroken("meeting_without_groups", "meeting")
    if not people:
        raise RuleBroken("no_participants", "people")
    chance = Random(seed)
    met = _pairs(earlier)
    best: list[list[int]] = []
    fewest = -1
    for _ in range(_WAYS_TRIED if met else 1):
        groups = _dealt(people, group_count(len(people), meeting), chance)
        repeats = _with_fewer_repeats(groups, {p.id: p.department_id for p in people}, met, chance)
        if fewest < 0 or repeats < fewest:
            best, fewest = groups, repeats
    return tuple(tuple(group) for group in best)


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


def _dealt(people: Sequence[Person], count: int, chance: Random) -> list[list[int]]:
    piles: dict[int | None, list[int]] = {}
    for person in people:
        piles.setdefault(person.department_id, []).append(person.id)
    order = sorted(piles, key=lambda department: (department is None, department or 0))
    chance.shuffle(order)
    groups: list[list[int]] = [[] for _ in range(count)]
    seat = 0
    for department in order:
        chance.shuffle(piles[department])
        for person_id in piles[department]:
            groups[seat % count].append(person_id)
            seat += 1
    return groups


def _pairs(groups: Sequence[Sequence[int]]) -> set[tuple[int, int]]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


def _with_fewer_repeats(
    groups: list[list[int]],
    departments: Mapping[int, int | None],
    met: set[tuple[int, int]],
    chance: Random,
) -> int:
    """Swap colleagues of one department between groups while it lowers the repeats."""
    seats = [(g, s) for g, group in enumerate(groups) for s in range(len(group))]
    piles: dict[int | None, list[tuple[int, int]]] = {}
    for g, s in seats:
        piles.setdefault(departments[groups[g][s]], []).append((g, s))
    for _ in range(_ROUNDS_OF_SWAPS if met else 0):
        chance.shuffle(seats)
        better = [
            _swap_if_better(groups, seat, other, met)
            for seat in seats
            if _met_here(groups, seat, met)
            for other in piles[departments[groups[seat[0]][seat[1]]]]
        ]
        if not any(better):
            break
    return sum(1 for pair in _pairs(groups) if pair in met)


def _swap_if_better(
    groups: list[list[int]],
    one: tuple[int, int],
    other: tuple[int, int],
    met: set[tuple[int, int]],
) -> bool:
    if one[0] == other[0]:
        return False
    before = _met_here(groups, one, met) + _met_here(groups, other, met)
    _swap(groups, one, other)
    if _met_here(groups, one, met) + _met_here(groups, other, met) < before:
        return True
    _swap(groups, one, other)
    return False


def _swap(groups: list[list[int]], one: tuple[int, int], other: tuple[int, int]) -> None:
    (g, s), (h, t) = one, other
    groups[g][s], groups[h][t] = groups[h][t], groups[g][s]


def _met_here(groups: list[list[int]], seat: tuple[int, int], met: set[tuple[int, int]]) -> int:
    group, person = groups[seat[0]], groups[seat[0]][seat[1]]
    return sum(1 for other in group if (min(person, other), max(person, other)) in met)
