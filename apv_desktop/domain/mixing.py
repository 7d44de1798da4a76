"""Mix people into groups: across departments, with new partners, and as it was asked for."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import field
from itertools import combinations
from random import Random

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.groups import GROUP_SIZE, fewest_department_pairs, group_sizes
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.domain.rules import RuleBroken

# What a pair in one group costs. What somebody asked for comes first, then the method's own wish
# for departments, then new partners; each outweighs all of the next that a group can hold.
ASKED, LEADER, DEPARTMENT, MET = 100_000, 5_000, 100, 5
_PASSES = 30
_WAYS_TRIED = 6
_MOST_COMPARED = 150_000


@frozen
class MixWishes:
    """What the mixing is asked for beside the method's own rules.

    `locked` holds a person in the group with that number; `together` and `apart` are pairs of
    ids, the lower first; `leaders_apart` keeps leaders from staff of their own department.
    """

    leaders_apart: bool = False
    locked: Mapping[int, int] = field(default_factory=dict)
    together: frozenset[tuple[int, int]] = frozenset()
    apart: frozenset[tuple[int, int]] = frozenset()


NOTHING_ASKED = MixWishes()


def mix(
    people: Sequence[Person],
    meeting: MeetingKind,
    seed: int,
    earlier: Sequence[Sequence[int]] = (),
    wishes: MixWishes = NOTHING_ASKED,
) -> tuple[tuple[int, ...], ...]:
    """Person ids by group: everyone once, mixed across departments, the same for the same seed.

    Each department is dealt around the groups like cards, so its people meet as little as they
    can. `earlier` are the groups of the meeting before: people change places until few partners
    are repeated. Locked people stay; a lock to a group there is no longer has no say.

    Raises:
        RuleBroken: `no_participants`; `meeting_without_groups` for a meeting held in one room;
            `too_many_locked` when a group has more locked than it can seat.
    """
    if meeting not in GROUP_SIZE:
        raise RuleBroken("meeting_without_groups", "meeting")
    if not people:
        raise RuleBroken("no_participants", "people")
    chance = Random(seed)
    costs = PairCosts(people, earlier, wishes)
    sizes = _sizes_for(people, meeting, wishes.locked)
    floor = DEPARTMENT * fewest_department_pairs((p.department_id for p in people), len(sizes))
    floor -= ASKED * costs.pairs_together
    best: list[list[int]] = []
    lowest = 0
    patience = _MOST_COMPARED
    for _ in range(_WAYS_TRIED):
        table = _Table(_dealt(people, sizes, wishes.locked, chance), costs, wishes.locked, floor)
        cost = table.improve(chance, patience)
        patience -= table.compared
        if not best or cost < lowest:
            best, lowest = table.groups, cost
        if lowest <= floor or patience <= 0:
            break
    return tuple(tuple(group) for group in best)


class PairCosts:
    """What it costs to seat somebody beside others."""

    def __init__(
        self, people: Iterable[Person], earlier: Sequence[Sequence[int]], wishes: MixWishes
    ) -> None:
        self._department = {person.id: person.department_id for person in people}
        self._extra: dict[int, dict[int, int]] = {person: {} for person in self._department}
        for group in earlier:
            for pair in combinations(group, 2):
                self._add(pair, MET)
        for pair in wishes.apart:
            self._add(pair, ASKED)
        asked = [pair for pair in wishes.together if self._extra.keys() >= {*pair}]
        self.pairs_together = len(asked)
        for pair in asked:
            self._add(pair, -ASKED)
        if wishes.leaders_apart:
            self._part_leaders(tuple(people))

    def of(self, person: int, others: Iterable[int], leaving: int = 0) -> int:
        """The cost of seating a person with these others, once `leaving` has gone."""
        department, extra = self._department[person], self._extra[person]
        departments, total = self._department, 0
        for other in others:
            if other not in (person, leaving):
                if department is not None and departments[other] == department:
                    total += DEPARTMENT
                if other in extra:
                    total += extra[other]
        return total

    def beside_department(self, person: int, others: Iterable[int]) -> int:
        """The part of the cost that the departments are not to blame for."""
        extra = self._extra[person]
        return sum(extra[other] for other in others if other in extra)

    def wants_company(self, person: int, others: Collection[int]) -> bool:
        """Whether somebody the person is to sit with sits elsewhere."""
        extra = self._extra[person]
        return any(cost < 0 and other not in others for other, cost in extra.items())

    def _part_leaders(self, people: Sequence[Person]) -> None:
        for leader in people:
            for other in people if leader.is_leader and leader.department_id is not None else ():
                if other.department_id == leader.department_id and not other.is_leader:
                    self._add((leader.id, other.id), LEADER)

    def _add(self, pair: tuple[int, int], cost: int) -> None:
        for one, other in (pair, pair[::-1]):
            if one in self._extra and other in self._extra:
                self._extra[one][other] = self._extra[one].get(other, 0) + cost


class _Table:
    """Groups in which people change places while it lowers the cost."""

    def __init__(
        self,
        groups: list[list[int]],
        costs: PairCosts,
        locked: Mapping[int, int],
        floor: int,
    ) -> None:
        self.groups = groups
        self._costs = costs
        self._locked = {person for person, number in locked.items() if number <= len(groups)}
        self._floor = floor
        self.compared = 0

    def improve(self, chance: Random, patience: int) -> int:
        """Let people change places until nothing gets better; returns the cost.

        `patience` is how many pairs may be compared, so that a large workplace need not wait.
        """
        still = 0
        cost = self._cost()
        for _ in range(_PASSES):
            if cost <= self._floor or still > 3 or self.compared > patience:
                break
            seats = self._unhappy(cost)
            chance.shuffle(seats)
            for g, person in seats:
                if person in self.groups[g]:
                    self._move_on(g, person, chance)
            before, cost = cost, self._cost()
            still = still + 1 if cost >= before else 0
        return cost

    def _cost(self) -> int:
        return sum(self._costs.of(p, group) for group in self.groups for p in group) // 2

    def _unhappy(self, cost: int) -> list[tuple[int, int]]:
        """Those who might sit better: all in a costly group while departments crowd."""
        costs = self._costs
        crowded = cost - self._floor >= DEPARTMENT
        return [
            (g, person)
            for g, group in enumerate(self.groups)
            for person in group
            if person not in self._locked
            and (
                (costs.of(person, group) if crowded else costs.beside_department(person, group)) > 0
                or costs.wants_company(person, group)
            )
        ]

    def _move_on(self, g: int, person: int, chance: Random) -> None:
        """Change places with whoever makes it best; now and then where it is just as good."""
        here, costs = self.groups[g], self._costs
        now = costs.of(person, here)
        best, found = 1, []
        for h, there in enumerate(self.groups):
            for other in there if h != g else ():
                if other in self._locked:
                    continue
                self.compared += 1
                gain = (
                    costs.of(person, there, other)
                    + costs.of(other, here, person)
                    - now
                    - costs.of(other, there)
                )
                if gain < best:
                    best, found = gain, [(h, other)]
                elif gain == best:
                    found.append((h, other))
        if found and (best < 0 or chance.random() < 0.5):
            h, other = chance.choice(found)
            here[here.index(person)] = other
            self.groups[h][self.groups[h].index(other)] = person


def _sizes_for(
    people: Sequence[Person], meeting: MeetingKind, locked: Mapping[int, int]
) -> list[int]:
    """How many each group seats; those with most locked people are the larger ones."""
    sizes = group_sizes(len(people), meeting)
    known = {person.id for person in people}
    held = [0] * len(sizes)
    for person, number in locked.items():
        if person in known and number <= len(sizes):
            held[number - 1] += 1
    order = sorted(range(len(sizes)), key=lambda at: (-held[at], at))
    seats = [0] * len(sizes)
    for size, at in zip(sizes, order, strict=True):
        if held[at] > size:
            raise RuleBroken("too_many_locked", "locked", group=at + 1, locked=held[at], most=size)
        seats[at] = size
    return seats


def _dealt(
    people: Sequence[Person], sizes: Sequence[int], locked: Mapping[int, int], chance: Random
) -> list[list[int]]:
    """Deal department by department, each person where fewest colleagues and people sit."""
    groups: list[list[int]] = [[] for _ in sizes]
    piles: dict[int | None, list[int]] = {}
    for person in people:
        number = locked.get(person.id, 0)
        if 0 < number <= len(groups):
            groups[number - 1].append(person.id)
        else:
            piles.setdefault(person.department_id, []).append(person.id)
    departments = {person.id: person.department_id for person in people}
    order = sorted(piles, key=lambda department: (department is None, department or 0))
    chance.shuffle(order)
    for department in order:
        pile = piles[department]
        chance.shuffle(pile)
        held = [
            0 if department is None else sum(departments[each] == department for each in group)
            for group in groups
        ]
        for person_id in pile:
            at = min(
                (at for at, group in enumerate(groups) if len(group) < sizes[at]),
                key=lambda at: (held[at], len(groups[at]), at),
            )
            groups[at].append(person_id)
            held[at] += department is not None
    return groups
