"""A poster for each wish, with its number and room for strokes, and blank ones without wishes.

Source: apvportalen.dk, assessment: three strokes each; the result is preliminary. A wish that is
handled elsewhere gets no poster.
"""

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.assessments import WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.statements import Statement
from apv_desktop.printing import blocks, page, shapes, text
from apv_desktop.printing.figures import Box, fitting
from apv_desktop.printing.flow import Block, Bookmark, PageBreak, Space
from apv_desktop.printing.flowables import Badge
from apv_desktop.printing.grid import Grid, Look, Row
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import INK

_BLANK = 6  # posters to write on
_SIZES = (64, 54, 46, 38, 32, 27, 23, 20, 17, 14)
_BADGE = 32 * mm
_MARKS = 62 * mm
_WORDS = 125 * mm


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the posters; the answer is the number of pages."""
    return page.build(paper, _story, target)


def shown(contents: Contents) -> tuple[Statement, ...]:
    """The wishes that may hang on a wall; one that was merged hangs as the other."""
    elsewhere = {
        wish for wish, each in contents.assessments.items() if each.verdict is WishVerdict.ELSEWHERE
    }
    return tuple(wish for wish in contents.standing if wish.id not in elsewhere)


def _story(paper: Paper) -> Iterator[Block]:
    wishes = shown(paper.contents)
    for number, words in [(w.number, w.text) for w in wishes] or [(0, "")] * _BLANK:
        yield from _poster(paper, number, words)
        yield PageBreak()


def _poster(paper: Paper, number: int, words: str) -> list[Block]:
    styles, scale = paper.styles, paper.styles.scale
    name = paper.word("wish", number=number) if number else paper.title
    code = f"{paper.code}-{number}" if number else paper.code
    side = _BADGE * scale
    head = Row(
        [Badge(number or "", side, styles.wall)],
        [text.line(paper.word("kicker"), styles.kicker), *_note(paper)],
    )
    sizes = [
        shapes.plain(styles.wall.font, size * scale, INK, size * scale * 1.2) for size in _SIZES
    ]
    style = fitting(words, sizes, styles.width, _WORDS * scale)
    body = text.paragraphs(words, style) or [blocks.write_lines(paper, 5, 20 * mm * scale)]
    taken = sum(each.wrap(styles.width) for each in body)
    air = max(0.0, _WORDS * scale - taken)
    return [
        Bookmark(text.one_line(name), 0, code),
        Grid([side + 6 * mm, styles.width - side - 6 * mm], [head], look=Look(gap=6 * mm)),
        Space(6 * mm * scale),
        *body,
        Space(air),
        Box(paper.word("marks"), _MARKS * scale, styles.label, fills=True),
    ]


def _note(paper: Paper) -> list[Block]:
    return text.paragraphs(paper.word("note"), paper.styles.body)
