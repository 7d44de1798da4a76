"""The agenda of a meeting for those who take part: items and minutes, nothing else."""

from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.content import script_texts
from apv_desktop.content.script_words import ScriptWords
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block, Bookmark, stack_height
from apv_desktop.printing.flowables import Bar
from apv_desktop.printing.formats import Format
from apv_desktop.printing.grid import Grid, Look, Row, panel
from apv_desktop.printing.lists import Bullets
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import wall

_SHARES = (0.2, 0.58, 0.22)
_STACKED = (0.3, 0.7)
_ROWS = Look(rules=True, pad=3 * mm, gap=5 * mm)
_CLOSE_ROWS = Look(rules=True, pad=2 * mm, gap=5 * mm)
_FACTORS = (2.3, 2.1, 1.9)  # larger than the wall's usual


def write(paper: Paper, target: BinaryIO, kind: MeetingKind) -> int:
    """Print the agenda of a meeting; the answer is the number of pages."""
    words = ScriptWords(paper.contents, paper.method, kind)
    paper, story = _largest(paper, words)
    return page.build(paper, [Bookmark(text.one_line(paper.title)), *story], target)


def _largest(paper: Paper, words: ScriptWords) -> tuple[Paper, list[Block]]:
    """On the wall in the largest letters that one page holds."""
    if paper.options.format is Format.WALL:
        for factor in _FACTORS:
            tried = paper.in_styles(wall(factor))
            story = _story(tried, words)
            if stack_height(story, tried.styles.width) <= tried.styles.height:
                return tried, story
    return paper, _story(paper, words)


def _story(paper: Paper, words: ScriptWords) -> list[Block]:
    styles = paper.styles
    rules = script_texts.ground_rules(paper.method, paper.contents.meeting_texts)
    inside = [
        text.line(rules.heading, styles.subheading),
        Bullets(rules.points, styles.body),
    ]
    return [
        Bar(),
        text.line(words.where(), styles.kicker),
        text.line(paper.of("agenda", paper.contents).word("heading"), styles.title),
        blocks.space(4 * mm),
        _items(paper, words),
        blocks.space(6 * mm),
        panel(styles.width, inside),
    ]


def _items(paper: Paper, words: ScriptWords) -> Grid:
    styles, shared = paper.styles, paper.of("agenda", paper.contents)
    rows, ends = [], ""
    for slot in words.table.slots:
        clock = text.line(words.clock(slot), styles.wall)
        title = text.line(slot.item.title, styles.wall)
        minutes = text.line(shared.word("minutes", count=slot.minutes), styles.cell)
        rows.append(
            Row([clock], [title, minutes]) if styles.stacked else Row([clock], [title], [minutes])
        )
        ends = "" if slot.end is None else paper.method.dates.clock(slot.end)
    if ends:
        last = [text.line(ends, styles.wall)], [text.line(shared.word("ends"), styles.wall)]
        rows.append(Row(*last) if styles.stacked else Row(*last, []))
    shares, look = (_STACKED, _CLOSE_ROWS) if styles.stacked else (_SHARES, _ROWS)
    return Grid([styles.width * share for share in shares], rows, look=look)
