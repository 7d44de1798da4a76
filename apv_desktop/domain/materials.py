"""What a dialogue meeting needs on the tables, and how many of it; all of it our proposal.

Flip-over, A3 paper and pads are named by the method (apvportalen.dk, mapping); the rest is ours.
"""

from collections.abc import Mapping
from types import MappingProxyType

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.groups import group_count
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.rules import RuleBroken, check_line, require

MOST_OF_A_THING = 9999


class Unit(Choice):
    """What a quantity is counted by."""

    PERSON = "person"
    GROUP = "group"
    MEETING = "meeting"


@frozen
class MaterialRule:
    """A thing of the checklist: `each` for every `among` of the unit, `extra` beside, `least`.

    `id` never changes: it names the thing in materials.toml and in files.
    """

    id: str
    unit: Unit
    each: int = 1
    among: int = 1
    extra: int = 0
    least: int = 1

    def quantity(self, people: int, groups: int) -> int:
        """How many to bring; none while nobody is to come."""
        count = self.counted(people, groups)
        return max(self.least, -(-count * self.each // self.among) + self.extra) if people else 0

    def counted(self, people: int, groups: int) -> int:
        """How many of its unit there are."""
        return {Unit.PERSON: people, Unit.GROUP: groups, Unit.MEETING: 1}[self.unit]


@frozen
class Material:
    """A line the user has touched: a thing of the list, or one of their own with a `name`.

    `source` is the rule's id, empty for one's own. `quantity` is None while the computed one
    holds; 0 says that the thing is not needed.
    """

    id: int
    meeting: MeetingKind
    source: str = ""
    name: str = ""
    quantity: int | None = None
    packed: bool = False

    def __post_init__(self) -> None:
        """Refuse what no list can hold.

        Raises:
            RuleBroken: `material_empty`, `line_too_long`, `quantity_unlikely`.
        """
        if not self.source:
            require(self.name, "material_empty", "name")
        check_line(self.name, "name")
        if self.quantity is not None and not 0 <= self.quantity <= MOST_OF_A_THING:
            raise RuleBroken("quantity_unlikely", "quantity", most=MOST_OF_A_THING)


@frozen
class Line:
    """A line of the checklist as it stands; `rule` is None for one's own thing.

    `computed` is what the rule makes of `counted` people or groups.
    """

    source: str
    material_id: int | None
    name: str
    rule: MaterialRule | None
    counted: int
    computed: int | None
    quantity: int
    packed: bool

    @property
    def is_open(self) -> bool:
        """Whether it is needed and not packed."""
        return self.quantity > 0 and not self.packed


_BOTH = (
    MaterialRule("sign-in-sheet", Unit.MEETING),
    MaterialRule("group-list", Unit.MEETING, extra=1),
    MaterialRule("table-signs", Unit.GROUP),
    MaterialRule("name-signs", Unit.PERSON, extra=2),
    MaterialRule("pens", Unit.PERSON, extra=5),
    MaterialRule("markers", Unit.GROUP, each=2),
    MaterialRule("pads", Unit.GROUP),
    MaterialRule("tape", Unit.GROUP, among=5, extra=1, least=2),
    MaterialRule("clock", Unit.MEETING),
    MaterialRule("drinks", Unit.PERSON),
    MaterialRule("snack", Unit.PERSON),
)
RULES: Mapping[MeetingKind, tuple[MaterialRule, ...]] = MappingProxyType(
    {
        MeetingKind.DIALOGUE_1: (
            MaterialRule("question-sheets", Unit.PERSON, extra=2),
            MaterialRule("interview-guide", Unit.GROUP),
            MaterialRule("first-worksheet", Unit.GROUP),
            MaterialRule("a3", Unit.GROUP, each=2, extra=5),
            MaterialRule("wish-posters", Unit.GROUP, among=2, least=4),
            *_BOTH,
            MaterialRule("camera", Unit.MEETING),
        ),
        MeetingKind.DIALOGUE_2: (
            MaterialRule("gross-list", Unit.GROUP),
            MaterialRule("a3", Unit.GROUP, each=2, extra=5),
            MaterialRule("old-posters", Unit.MEETING),
            *_BOTH,
        ),
    }
)


def checklist(
    meeting: MeetingKind, touched: tuple[Material, ...], people: int, groups: int
) -> tuple[Line, ...]:
    """Everything the meeting needs: the list, then one's own things in the order they came.

    `groups` is 0 while nobody has mixed them; then as many as there will be.
    """
    groups = groups or group_count(people, meeting)
    known = {each.source: each for each in touched if each.meeting is meeting and each.source}
    lines = []
    for rule in RULES[meeting]:
        computed, found = rule.quantity(people, groups), known.get(rule.id)
        chosen = found.quantity if found is not None else None
        lines.append(
            Line(
                rule.id,
                found.id if found is not None else None,
                "",
                rule,
                rule.counted(people, groups),
                computed,
                computed if chosen is None else chosen,
                found is not None and found.packed,
            )
        )
    own = [each for each in touched if each.meeting is meeting and not each.source]
    return (
        *lines,
        *(Line("", m.id, m.name, None, 0, None, _own_count(m), m.packed) for m in own),
    )


def _own_count(material: Material) -> int:
    return 1 if material.quantity is None else material.quantity
