"""The topics of the second dialogue meeting with their tables: who sits where, or only how many.

Source: the sibling game of apvportalen.dk: all lists are hung up, and people join the topic they
find important. Names are printed only where they were given and are wanted.
"""

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.people import Person
from apv_desktop.domain.priorities import candidates
from apv_desktop.domain.second_meetings import MOST_AT_A_TABLE, Topic, shared_out
from apv_desktop.domain.statements import Statement
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block
from apv_desktop.printing.flowables import Badge
from apv_desktop.printing.grid import Cell, Grid, Look, Row
from apv_desktop.printing.page import Paper

_BLANK = 4
_ABREAST = 2
_BADGE = 13 * mm
_ROWS = Look(boxes=True, pad=4 * mm, side=4 * mm, gap=5 * mm, whole=200 * mm)


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the list; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    contents, styles = paper.contents, paper.styles
    kicker = blocks.named(paper.method, "meeting_kind", MeetingKind.DIALOGUE_2)
    joined = [each for each in contents.topics.values() if each.joined]
    lead = paper.word("lead" if joined else "blank")
    yield from blocks.opening(paper, kicker, paper.word("heading"), lead)
    if joined and paper.options.has("names") and contents.topic_seats:
        yield text.line(paper.word("take_down"), styles.note)
    yield blocks.space(3 * mm)
    for wish, topic in _shown(paper):
        words = "" if wish is None else wish.text
        yield _card(paper, wish, [*text.paragraphs(words, styles.wall), *_tables(paper, topic)])


def _shown(paper: Paper) -> Sequence[tuple[Statement | None, Topic | None]]:
    """The topics that were joined; before the meeting those there are to choose among."""
    contents = paper.contents
    order = [*candidates(contents), *contents.standing]
    known = {wish.id: contents.topics.get(wish.id) for wish in order}
    wishes = dict(zip((wish.id for wish in order), order, strict=True))
    joined = [(wishes[at], topic) for at, topic in known.items() if topic and topic.joined]
    return joined or [(wish, None) for wish in candidates(contents)] or [(None, None)] * _BLANK


def _card(paper: Paper, wish: Statement | None, inside: list[Block]) -> Block:
    styles = paper.styles
    side = _BADGE * styles.scale
    across = styles.width - 2 * _ROWS.side
    number = "" if wish is None else wish.number
    row = Row([Badge(number, side, styles.wall)], inside)
    within: Cell = [Grid([side + 5 * mm, across - side - 5 * mm], [row], look=Look(gap=5 * mm))]
    return Grid([styles.width], [Row(within)], look=_ROWS)


def _tables(paper: Paper, topic: Topic | None) -> Iterator[Block]:
    """How many, and who at which table; lines to write on where nobody is named."""
    styles = paper.styles
    if topic is None:
        named = paper.options.has("names")
        yield text.line(paper.word("names" if named else "count"), styles.label)
        yield blocks.write_lines(paper, MOST_AT_A_TABLE // 2 if named else 1)
        return
    told = paper.word("joined", count=topic.joined)
    if topic.tables > 1:
        told = f"{told} · {paper.word('tables', count=topic.tables)}"
    yield text.line(told, styles.label)
    seated = paper.contents.seated_at(topic.wish_id)
    if not (seated and paper.options.has("names")):
        return
    yield from _named(paper, topic, seated)


def _named(paper: Paper, topic: Topic, seated: Sequence[Person]) -> Iterator[Block]:
    """The tables side by side; the names of a single one in two columns."""
    styles = paper.styles
    names = [person.name for person in seated]
    tables = shared_out(range(len(names)), topic.tables)
    if len(tables) == 1:
        cells = [_names(paper, names, at) for at in shared_out(range(len(names)), _ABREAST)]
    else:
        cells = [
            [
                text.line(paper.word("table", number=number), styles.label),
                *_names(paper, names, at),
            ]
            for number, at in enumerate(tables, start=1)
        ]
    across = styles.width - 2 * _ROWS.side - _BADGE * styles.scale - 5 * mm
    for start in range(0, len(cells), _ABREAST):
        here = cells[start : start + _ABREAST]
        yield from blocks.beside(paper, here + [[]] * (_ABREAST - len(here)), across)
    others = topic.joined - len(names)
    if others > 0:
        yield text.line(paper.word("others", count=others), styles.note)


def _names(paper: Paper, names: Sequence[str], at: Sequence[int]) -> list[Block]:
    return [line for each in at for line in text.paragraphs(names[each], paper.styles.body)]
