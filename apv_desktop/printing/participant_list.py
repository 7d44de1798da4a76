"""The list of participants, department by department, with how many of each are on it.

Source: domain.md, 4, data protection: only what is needed is printed, so no addresses.
"""

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.people import Person
from apv_desktop.domain.workplace import Presence, presences
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block, Bookmark
from apv_desktop.printing.grid import Grid, Look, Row
from apv_desktop.printing.page import Paper

_BLANK = 18
_COLUMNS = ("name", "job", "leader")
_SHARES = (70, 70, 25)
_ROWS = Look(rules=True, pad=1.6 * mm)


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the list; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    styles, contents = paper.styles, paper.contents
    people = contents.people
    leaders = sum(person.is_leader for person in people)
    lead = paper.word("lead", people=len(people), leaders=leaders) if people else ""
    yield from blocks.opening(paper, paper.origin, paper.title, lead)
    yield from text.paragraphs(paper.word("lock_up"), styles.note)
    if not people:
        yield from blocks.blank_table(paper, _COLUMNS, _SHARES, _BLANK)
    for each in presences(contents.departments, people):
        members = [person for person in people if person.department_id == each.department_id]
        if people and (members or each.lacking):
            yield from _department(paper, each, members)


def _department(paper: Paper, each: Presence, members: Sequence[Person]) -> Iterator[Block]:
    styles = paper.styles
    name = paper.contents.department_names.get(each.department_id or 0, paper.word("without"))
    told = paper.word("count", listed=each.listed)
    if each.employed is not None:
        told = paper.word("count_of", listed=each.listed, employed=each.employed)
    heading = f"{name} · {told}"
    yield Bookmark(text.one_line(heading), 1)
    yield from blocks.section(paper, heading, room=40 * mm)
    if each.lacking:
        yield text.line(paper.word("lacking", count=each.lacking), styles.note)
    if styles.stacked:
        widths = [0.44 * styles.width, 0.56 * styles.width]
        yield Grid(widths, [_short(paper, one) for one in members], look=_ROWS)
    else:
        yield from blocks.table(paper, _COLUMNS, _SHARES, [_row(paper, one) for one in members])


def _short(paper: Paper, person: Person) -> Row:
    """In large letters: the name, and beside it what they do."""
    leads = paper.word("leads") if person.is_leader else ""
    told = " · ".join(part for part in (person.job.strip(), leads) if part)
    styles = paper.styles
    return Row(text.paragraphs(person.name, styles.cell_strong), text.paragraphs(told, styles.cell))


def _row(paper: Paper, person: Person) -> Row:
    styles = paper.styles
    leads = paper.word("leads") if person.is_leader else ""
    return Row(
        text.paragraphs(person.name, styles.cell_strong),
        text.paragraphs(person.job, styles.cell),
        text.paragraphs(leads, styles.cell),
    )
