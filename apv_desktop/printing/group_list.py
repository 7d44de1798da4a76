"""The group list for the wall: every group with its number and members, to be read from afar."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.groups import GROUP_SIZE, WorkGroup, group_count
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block, Bookmark, PageBreak
from apv_desktop.printing.flowables import Badge, Bar
from apv_desktop.printing.grid import Cell, Grid, Look, Row
from apv_desktop.printing.page import Paper

_FEW_GROUPS = 5  # few enough for one column in large letters
_BLANK_GROUPS = 6
_INDEX_FROM = 10  # groups; from here on nobody finds their name by looking
_INDEX_ROWS = 32
_INDEX_HEADS = ("name", *(kind.value for kind in GROUP_SIZE))
_INDEX_WIDTHS = [width * mm for width in (45, 19, 22, 45, 19, 15)]
Entry = tuple[Cell, Cell, Cell]  # name, group at meeting 1, group at meeting 2
_LARGE_SHARES = (0.6, 0.2, 0.2)
_INDEX = Look(rules=True, pad=0.7 * mm)
_CARDS = Look(boxes=True, pad=4 * mm, side=4 * mm, gap=5 * mm, whole=230 * mm)


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the groups of both dialogue meetings; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> list[Block]:
    story: list[Block] = []
    for kind in GROUP_SIZE:
        if paper.options.has(kind.value):
            story += [*_meeting(paper, kind), PageBreak()]
    most = max(len(paper.contents.groups_of(kind)) for kind in GROUP_SIZE)
    if paper.options.has("index") and (most >= _INDEX_FROM or paper.options.parts is not None):
        story += _index(paper)
    return story


def _meeting(paper: Paper, kind: MeetingKind) -> list[Block]:
    meeting = paper.contents.meeting(kind)
    name = blocks.named(paper.method, "meeting_kind", kind)
    told = [name, meeting.place]
    if meeting.day is not None:
        told.insert(1, paper.method.dates.with_weekday(meeting.day))
    if meeting.start is not None:
        told.insert(2, paper.method.dates.clock(meeting.start))
    groups = paper.contents.groups_of(kind)
    heading = [
        Bookmark(text.one_line(name)),
        Bar(),
        text.line(" · ".join(part for part in told if part.strip()), paper.styles.kicker),
        text.line(paper.word("heading"), paper.styles.title),
    ]
    if not groups:
        return [
            *heading,
            *text.paragraphs(paper.word("empty"), paper.styles.body),
            *_blank(paper, kind),
        ]
    note = text.line(paper.word("take_down"), paper.styles.note)
    return [*heading, note, blocks.space(3 * mm), *_cards(paper, groups), *_outside(paper, groups)]


def _cards(paper: Paper, groups: Sequence[WorkGroup]) -> list[Block]:
    large = len(groups) <= _FEW_GROUPS
    cards = [(group.number, _members(paper, group, large)) for group in groups]
    return _laid_out(paper, cards, large)


def _members(paper: Paper, group: WorkGroup, large: bool) -> list[Block]:
    """Names with departments, in the order of the list of participants."""
    made: list[Block] = []
    for person in (each for each in paper.contents.people if each.id in group.member_ids):
        department = paper.contents.department_names.get(person.department_id or 0, "")
        made += text.paragraphs(
            person.name, paper.styles.wall_large if large else paper.styles.wall
        )
        made += text.paragraphs(department, paper.styles.wall_note)
    return made


def _laid_out(paper: Paper, numbered: Sequence[tuple[int, Cell]], large: bool) -> list[Block]:
    """A card for each group, one or two abreast, none of them broken by a page's end."""
    abreast = 1 if large or paper.styles.stacked else 2
    outer = (paper.styles.width - _CARDS.gap * (abreast - 1)) / abreast
    side = (27 if large else 17) * mm * paper.styles.scale
    inner = [side + 5 * mm, outer - 2 * _CARDS.side - side - 5 * mm]
    cards: list[Cell] = [
        [
            Grid(
                inner,
                [Row([Badge(number, side, paper.styles.wall)], members)],
                look=Look(gap=5 * mm),
            )
        ]
        for number, members in numbered
    ]
    widths = [outer + _CARDS.gap] * (abreast - 1) + [outer]
    made: list[Block] = []
    for at in range(0, len(cards), abreast):
        row = cards[at : at + abreast]
        row += [[]] * (abreast - len(row))
        made.append(Grid(widths, [Row(*row)], look=_CARDS))
    return made


def _blank(paper: Paper, kind: MeetingKind) -> list[Block]:
    count = group_count(len(paper.contents.people), kind) or _BLANK_GROUPS
    lines = GROUP_SIZE[kind]
    cards = [(number, [blocks.write_lines(paper, lines)]) for number in range(1, count + 1)]
    return [
        blocks.space(3 * mm),
        *_laid_out(paper, cards, False),
    ]


def _outside(paper: Paper, groups: Sequence[WorkGroup]) -> list[Block]:
    """Who is to come and is in no group: better seen here than found out in the room."""
    placed = {person_id for group in groups for person_id in group.member_ids}
    placed |= paper.contents.away(groups[0].meeting)
    names = [person.name for person in paper.contents.people if person.id not in placed]
    if not names:
        return []
    return [
        *blocks.section(paper, paper.word("outside", count=len(names))),
        *text.paragraphs(", ".join(names), paper.styles.body),
    ]


def _index(paper: Paper) -> list[Block]:
    """Everybody by name with the numbers of their groups, two columns to a page."""
    numbers = {
        kind: {
            m: group.number for group in paper.contents.groups_of(kind) for m in group.member_ids
        }
        for kind in GROUP_SIZE
    }
    entries = [_entry(paper, person, numbers) for person in paper.contents.people]
    heads = [text.line(paper.word(f"index.{name}"), paper.styles.label) for name in _INDEX_HEADS]
    made: list[Block] = [
        Bookmark(paper.word("index.heading")),
        Bar(),
        text.line(paper.word("index.heading"), paper.styles.title),
    ]
    if paper.styles.stacked:
        widths = [share * paper.styles.width for share in _LARGE_SHARES]
        rows = [Row(*entry) for entry in entries]
        return [*made, Grid(widths, rows, Row(*([head] for head in heads)), _INDEX)]
    return [*made, *_columns(paper, entries, heads)]


def _columns(paper: Paper, entries: Sequence[Entry], heads: Sequence[text.Text]) -> Iterator[Block]:
    """Two columns to a page, the first read to its end before the second."""
    header = Row(*([head] for head in (*heads, *heads)))
    share = paper.styles.width / sum(_INDEX_WIDTHS)
    widths = [share * width for width in _INDEX_WIDTHS]
    none: Entry = ([], [], [])
    for at in range(0, len(entries), 2 * _INDEX_ROWS):
        here = entries[at : at + 2 * _INDEX_ROWS]
        half = -(-len(here) // 2)
        pairs = zip_longest(here[:half], here[half:], fillvalue=none)
        yield Grid(widths, [Row(*left, *right) for left, right in pairs], header, _INDEX)
        yield PageBreak()


def _entry(paper: Paper, person: Person, numbers: Mapping[MeetingKind, Mapping[int, int]]) -> Entry:
    none = paper.word("index.none")
    groups = [numbers[kind].get(person.id, none) for kind in GROUP_SIZE]
    first, second = ([text.line(str(group), paper.styles.cell_strong)] for group in groups)
    return [text.line(person.name, paper.styles.cell)], first, second
