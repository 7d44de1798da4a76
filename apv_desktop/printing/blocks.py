"""Blocks that documents share: the opening, sections, fields with or without an answer."""

from collections.abc import Iterable, Sequence
from datetime import date
from enum import Enum

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from apv_desktop.content import Method
from apv_desktop.domain.action_plans import Activity
from apv_desktop.domain.contents import Contents
from apv_desktop.printing import text
from apv_desktop.printing.flowables import Bar, Bookmark, WriteLines
from apv_desktop.printing.grid import Cell, Grid, Look, Row
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import (
    CELL,
    GAP,
    HAND,
    HEADING,
    KICKER,
    LABEL,
    LEAD,
    NOTE,
    TITLE,
    WIDTH,
)

_ROOM_UNDER_HEADING = 3 * HAND


def opening(paper: Paper, kicker: str, title: str, lead: str = "") -> list[Flowable]:
    """How a document begins: a line of where it belongs, its title, and what it is for."""
    made: list[Flowable] = [Bookmark(paper.title), Bar()]
    if kicker.strip():
        made.append(text.line(kicker, KICKER))
    made.append(text.line(title, TITLE))
    return made + text.paragraphs(lead, LEAD)


def section(
    title: str, style: ParagraphStyle = HEADING, room: float = _ROOM_UNDER_HEADING
) -> list[Flowable]:
    """A heading that stays with what comes under it: at least `room` points."""
    return [CondPageBreak(style.leading + room), text.line(title, style)]


def field(label: str, value: str, lines: int = 1) -> list[Flowable]:
    """A label with what was answered, or with `lines` to answer on by hand."""
    return [text.line(label, LABEL), *answer(value, lines)]


def answer(value: str, lines: int = 1) -> list[Flowable]:
    """What was answered, or `lines` to answer on by hand."""
    return text.paragraphs(value, CELL) or [WriteLines(lines)]


def beside(cells: Sequence[Cell], width: float = WIDTH) -> Grid:
    """Cells of equal width side by side."""
    return _equal(cells, width, Look(gap=GAP))


def boxed(cells: Sequence[Cell], width: float = WIDTH) -> Grid:
    """Small boxes of equal width side by side."""
    return _equal(cells, width, Look(boxes=True, pad=3 * mm, side=2 * mm, gap=2 * mm))


def _equal(cells: Sequence[Cell], width: float, look: Look) -> Grid:
    across = (width - look.gap * (len(cells) - 1)) / len(cells)
    widths = [across + look.gap] * (len(cells) - 1) + [across]
    return Grid(widths, [Row(*cells)], look=look)


def header(paper: Paper, columns: Iterable[str]) -> Row:
    """The heads of a table, by their keys in the document's `columns`."""
    return Row(*([text.line(paper.word(f"columns.{name}"), LABEL)] for name in columns))


def blank_rows(count: int, widths: Sequence[float]) -> list[Row]:
    """Empty rows, high enough to write in by hand."""
    return [Row(*([space(0.7 * HAND)] for _ in widths)) for _ in range(count)]


def signatures(note: str, labels: Iterable[str]) -> list[Flowable]:
    """A line for each to sign on, with the name and the role under it."""
    cells = [[WriteLines(1, 7 * mm), *text.paragraphs(label, NOTE)] for label in labels]
    return [CondPageBreak(70), text.line(note, LABEL), beside(cells)]


def space(down: float = GAP) -> Spacer:
    """Room between blocks, in points."""
    return Spacer(0, down)


def day(method: Method, when: date | None) -> str:
    """A date in short, or nothing."""
    return "" if when is None else method.dates.short(when)


def named(method: Method, table: str, value: Enum) -> str:
    """The word for a stored value (table of words.toml)."""
    return method.text(f"words:{table}.{value.value or 'open'}")


def person(contents: Contents, activity: Activity) -> str:
    """Who carries out an activity, or nothing."""
    if activity.person_id is None:
        return activity.who
    return contents.person_names.get(activity.person_id, activity.who)
