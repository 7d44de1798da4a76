"""Set the groups right at the door: some have not come, and as few as can be are to move."""

from collections.abc import Collection, Sequence

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.groups import WorkGroup, group_sizes
from apv_desktop.domain.mixing import PairCosts

_LARGEST = 4


@frozen
class Moved:
    """A person who changes groups, by the numbers of both."""

    person_id: int
    source: int
    target: int


@frozen
class Remixed:
    """The groups as they are now; `moved` is what the leader calls out at the door."""

    groups: tuple[WorkGroup, ...]
    moved: tuple[Moved, ...]


def remix(groups: Sequence[WorkGroup], absent_ids: Collection[int], costs: PairCosts) -> Remixed:
    """The groups without those who have not come, of legal sizes again, with few moves.

    Groups keep their numbers, since the signs stand on the tables. A group that would be too
    small takes somebody in from a larger one or is divided among the others, whichever moves
    fewer people. Whoever moves sits where they meet fewest colleagues and former partners;
    locked people stay while others can move.
    """
    locked = frozenset(person for group in groups for person in group.locked_ids)
    seats = {
        group.number: [each for each in group.member_ids if each not in absent_ids]
        for group in groups
    }
    seats = {number: members for number, members in seats.items() if members}
    was = {person: number for number, members in seats.items() for person in members}
    if seats:
        smallest = min(3, *group_sizes(len(was), groups[0].meeting))
        _level(seats, _cheapest(seats, smallest, locked), smallest, _Moves(costs, locked))
    now = {person: number for number, members in seats.items() for person in members}
    moved = [Moved(p, was[p], number) for p, number in now.items() if was[p] != number]
    return Remixed(
        tuple(_with(group, seats[group.number]) for group in groups if group.number in seats),
        tuple(sorted(moved, key=lambda each: (each.source, each.target))),
    )


@frozen
class _Moves:
    """Who had better move, and where to."""

    costs: PairCosts
    locked: frozenset[int]

    def best(
        self, sources: Sequence[list[int]], targets: Sequence[list[int]]
    ) -> tuple[int, list[int], list[int]]:
        """The person, the group left and the group joined that cost least."""
        return min(
            (
                (person, source, target)
                for source in sources
                for person in source
                for target in targets
                if target is not source
            ),
            key=lambda move: (
                move[0] in self.locked,
                self.costs.of(move[0], move[2]) - self.costs.of(move[0], move[1]),
                len(move[2]),
            ),
        )


def _cheapest(
    seats: dict[int, list[int]], smallest: int, locked: frozenset[int]
) -> tuple[int, ...]:
    """The numbers of the groups to divide among the others, so that fewest people move."""
    order = sorted(seats, key=lambda each: (_held(seats[each], locked), len(seats[each]), -each))
    people = sum(map(len, seats.values()))
    best: tuple[int, int] | None = None
    for gone in range(len(order)):
        left = [len(seats[number]) for number in order[gone:]]
        if not smallest * len(left) <= people <= _LARGEST * len(left):
            continue
        lacking = sum(max(0, smallest - size) for size in left)
        homeless = people - sum(left) + sum(max(0, size - _LARGEST) for size in left)
        moves = max(lacking, homeless)
        if best is None or moves < best[0]:
            best = (moves, gone)
    return tuple(order[: best[1]]) if best is not None else ()


def _held(members: Collection[int], locked: frozenset[int]) -> bool:
    return any(each in locked for each in members)


def _level(seats: dict[int, list[int]], gone: Sequence[int], smallest: int, moves: _Moves) -> None:
    """Carry the moves out: first those who must go, to where somebody is lacking."""
    homeless = [seats.pop(number) for number in gone]
    while True:
        groups = list(seats.values())
        small = [group for group in groups if len(group) < smallest]
        sources = [group for group in homeless if group]
        sources = sources or [group for group in groups if len(group) > _LARGEST]
        if not sources and small:
            sources = [group for group in groups if len(group) > smallest]
        if not sources:
            return
        targets = small or [group for group in groups if len(group) < _LARGEST]
        if not targets and not any(homeless):
            return  # all tables are full: these people sit in larger groups, as they were put
        targets = targets or [min(groups, key=len)]
        person, source, target = moves.best(sources, targets)
        source.remove(person)
        target.append(person)


def _with(group: WorkGroup, members: Sequence[int]) -> WorkGroup:
    locked = group.locked_ids.intersection(members)
    return WorkGroup(group.id, group.meeting, group.number, tuple(members), locked)
