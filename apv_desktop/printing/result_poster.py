"""The poster of what was decided: what is taken up first and why, and what waits and why.

Source: domain.md, 7, nos. 2 and 15: people hear what was chosen and what was declined, with the
reason; danger and breaches of the law go before marks.
"""

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.chosen import Decided, Urgency
from apv_desktop.domain.priorities import candidates, priority_of
from apv_desktop.domain.statements import Statement
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block, Bookmark
from apv_desktop.printing.flowables import Badge, Bar, Marked
from apv_desktop.printing.grid import Grid, Look, Row, panel
from apv_desktop.printing.page import Paper

_BLANK = 6
_BADGE = 13 * mm


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the poster; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    styles = paper.styles
    order = candidates(paper.contents)
    decided = {wish.id: priority_of(paper.contents, wish.id).choice for wish in order}
    yield Bookmark(text.one_line(paper.title))
    yield Bar()
    yield text.line(paper.origin or paper.word("kicker"), styles.wall)
    yield text.line(paper.title, styles.title)
    yield from text.paragraphs(paper.word("rule"), styles.body)
    chosen = [wish for wish in order if decided[wish.id] is Decided.CHOSEN]
    yield from blocks.section(paper, paper.word("chosen"), styles.subtitle)
    rows = [_row(paper, at, wish) for at, wish in enumerate(chosen, start=1)]
    yield _listed(paper, rows or [_blank(paper, at) for at in range(1, _BLANK + 1)])
    yield from _waiting(paper, [w for w in order if decided[w.id] is Decided.NOT_CHOSEN])
    yield from _note(paper)
    yield blocks.space()
    yield panel(styles.width, _next_news(paper))


def _listed(paper: Paper, rows: Sequence[Row]) -> Grid:
    side = _BADGE * paper.styles.scale
    widths = [side + 5 * mm, paper.styles.width - side - 5 * mm]
    return Grid(widths, list(rows), look=Look(rules=True, pad=3 * mm, gap=5 * mm))


def _row(paper: Paper, at: int, wish: Statement) -> Row:
    styles = paper.styles
    known = priority_of(paper.contents, wish.id)
    words: list[Block] = []
    if known.urgency is not Urgency.NONE:
        word = blocks.named(paper.method, "urgency", known.urgency)
        words.append(Marked("star", word, styles.cell_strong))
    words += text.paragraphs(wish.text, styles.wall)
    words += text.paragraphs(known.reason, styles.body)
    return Row([Badge(at, _BADGE * styles.scale, styles.wall)], words)


def _blank(paper: Paper, at: int) -> Row:
    badge = Badge(at, _BADGE * paper.styles.scale, paper.styles.wall)
    return Row([badge], blocks.cell_lines(paper, 2))


def _waiting(paper: Paper, waiting: Sequence[Statement]) -> Iterator[Block]:
    """What is not taken up now, each with its reason."""
    if not waiting:
        return
    styles = paper.styles
    yield from blocks.section(paper, paper.word("waiting"), styles.subtitle)
    for wish in waiting:
        yield text.line(f"{wish.number}. {text.one_line(wish.text)}", styles.body_strong)
        reason = priority_of(paper.contents, wish.id).reason
        yield from text.paragraphs(reason or paper.word("no_reason"), styles.body)


def _note(paper: Paper) -> Iterator[Block]:
    """How ties were settled, for all to read."""
    note = paper.contents.voting.order_note
    if note.strip():
        yield from blocks.section(paper, paper.word("tie"))
        yield from text.paragraphs(note, paper.styles.body)


def _next_news(paper: Paper) -> list[Block]:
    meeting = paper.contents.second_meeting
    told = text.paragraphs(meeting.closing, paper.styles.body)
    if meeting.next_news is None:
        return [*told, *blocks.field(paper, paper.word("next_news_open"), "")]
    day = paper.method.dates.with_weekday(meeting.next_news)
    return [*told, *text.paragraphs(paper.word("next_news", day=day), paper.styles.body_strong)]
