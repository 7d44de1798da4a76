"""The management's answer sheet: yes, later or no to each wish, with a reason, signed on the spot.

Source: peers.md, idea 11: a refusal is well documented. Law and method ask for no signature; the
form is our proposal. A wish handled elsewhere shows its number and nothing more.
"""

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.content import workplace_words
from apv_desktop.domain.assessments import Assessment, WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.statements import Statement
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block
from apv_desktop.printing.flowables import Badge, Choices
from apv_desktop.printing.grid import Cell, Row
from apv_desktop.printing.page import Paper

_BLANK = 4
_COLUMNS = ("number", "wish", "answer", "reason", "decider")
_WIDTHS = [width * mm for width in (15, 70, 48, 74, 45)]
_ANSWERS = (WishVerdict.YES, WishVerdict.LATER, WishVerdict.NO, WishVerdict.AT_ONCE)


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the sheet; the answer is the number of pages."""
    return page.build(paper, _story, target, landscape=not paper.styles.stacked)


def answered(contents: Contents) -> tuple[Statement, ...]:
    """The wishes the management answers: the preliminary list, and every other with an answer."""
    known = contents.assessments
    others = [
        wish
        for wish in contents.wishes
        if not wish.shortlisted
        and known.get(wish.id, Assessment(wish.id)).verdict is not WishVerdict.OPEN
    ]
    return (*contents.shortlist, *others)


def _story(paper: Paper) -> Iterator[Block]:
    across = paper.styles.width if paper.styles.stacked else paper.styles.wide
    yield from blocks.opening(paper, paper.origin, paper.title, paper.word("lead"))
    strengths = paper.contents.assessment_meeting.strengths
    if strengths.strip():
        yield from blocks.section(paper, paper.word("strengths"))
        yield from text.paragraphs(strengths, paper.styles.body)
    yield from blocks.section(paper, paper.word("answers"))
    rows = [_row(paper, wish) for wish in answered(paper.contents)]
    rows = rows or [_blank(paper) for _ in range(_BLANK)]
    yield from blocks.table(paper, _COLUMNS, _WIDTHS, rows, across)
    yield from blocks.signatures(paper, paper.word("signed"), _who(paper), across)


def _who(paper: Paper) -> list[str]:
    """Who signs: the day, the management, and the safety representative."""
    representative = workplace_words.representative_title(paper.contents, paper.method)
    signing = [paper.word(f"sign.{name}") for name in ("day", "management")]
    return [*signing, workplace_words.begin_large(representative)]


def _row(paper: Paper, wish: Statement) -> Row:
    styles = paper.styles
    known = paper.contents.assessments.get(wish.id, Assessment(wish.id))
    number: Cell = [Badge(wish.number, 10 * mm, styles.cell_strong)]
    if known.verdict is WishVerdict.ELSEWHERE:
        word = blocks.named(paper.method, "wish_verdict", known.verdict)
        return Row(number, [text.line(word, styles.cell_strong)], [], [], [])
    lines = 1 if known.verdict is WishVerdict.YES else 2
    return Row(
        number,
        text.paragraphs(wish.text, styles.cell),
        [_choices(paper, known.verdict)],
        text.paragraphs(known.reason, styles.cell) or blocks.cell_lines(paper, lines),
        text.paragraphs(known.decider, styles.cell) or blocks.cell_lines(paper),
    )


def _blank(paper: Paper) -> Row:
    lines = [blocks.cell_lines(paper, 2) for _ in range(3)]
    wish, reason, decider = lines
    number: Cell = [Badge("", 10 * mm, paper.styles.cell_strong)]
    return Row(number, wish, [_choices(paper, WishVerdict.OPEN)], reason, decider)


def _choices(paper: Paper, verdict: WishVerdict) -> Choices:
    """Boxes for the answers, that given ticked; an open one is ticked by hand."""
    words = [
        (blocks.named(paper.method, "wish_verdict", each), each is verdict) for each in _ANSWERS
    ]
    return Choices(words, (paper.styles.cell, paper.styles.cell_strong))
