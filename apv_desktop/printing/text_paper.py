"""Papers that are all text: their sections are content, their look is shared.

A section of the document's words (paper/<document>.toml, table `section`) has a `heading`, and of
`text`, `points`, `steps`, `cards`, `iglo` and `box` those it needs, in this order. Where the
letters are of usual size, one with `page` begins a page, and one with `column` stands beside the
next.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, BinaryIO

from reportlab.lib.units import mm

from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block, PageBreak
from apv_desktop.printing.flowables import Badge
from apv_desktop.printing.grid import Grid, Look, Row, panel
from apv_desktop.printing.iglo import iglo
from apv_desktop.printing.lists import Bullets
from apv_desktop.printing.page import Paper

_BADGE = 13 * mm


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the paper; the answer is the number of pages."""
    return page.build(paper, story, target)


def story(paper: Paper, after_lead: tuple[Block, ...] = ()) -> Iterator[Block]:
    """Opening and sections, with what is to stand between them."""
    yield from blocks.opening(paper, paper.word("kicker"), paper.title, paper.word("lead"))
    yield from after_lead
    waiting: list[Block] | None = None
    for section in paper.sections:
        if section.get("page") and not paper.styles.stacked:
            yield PageBreak()
        halved = waiting is not None or section.get("column")
        across = _across(paper, bool(halved))
        made = list(_section(paper, section, across))
        if "iglo" in section:  # its boxes stay with what explains them
            made = blocks.together(paper, made, across)
        if waiting is not None:
            yield from blocks.beside(paper, [waiting, made])
            waiting = None
        elif section.get("column"):
            waiting = made
        else:
            yield from made


def _across(paper: Paper, halved: bool) -> float:
    styles = paper.styles
    return (styles.width - styles.gap) / 2 if halved and not styles.stacked else styles.width


def _section(paper: Paper, section: Mapping[str, Any], across: float) -> Iterator[Block]:
    styles = paper.styles
    yield text.line(section["heading"], styles.heading)
    yield from text.paragraphs(section.get("text", ""), styles.body)
    if "points" in section:
        yield Bullets(section["points"], styles.body)
    if "steps" in section:
        yield Bullets(section["steps"], styles.body, numbered=True)
    if "cards" in section:
        yield _cards(paper, section["cards"])
    if "iglo" in section:
        yield from iglo(styles, section["iglo"], across)
    if "box" in section:
        yield panel(across, text.paragraphs(section["box"], styles.body_strong))


def _cards(paper: Paper, cards: Sequence[Mapping[str, str]]) -> Grid:
    """A numbered badge for each, with a name and what it is about beside it."""
    styles = paper.styles
    side = _BADGE * styles.scale
    rows = [
        Row(
            [Badge(number, side, styles.cell_strong)],
            [
                text.line(card["name"], styles.subheading),
                *text.paragraphs(card["text"], styles.body),
            ],
        )
        for number, card in enumerate(cards, start=1)
    ]
    look = Look(rules=True, pad=2.6 * mm, gap=5 * mm)
    return Grid([side + 5 * mm, styles.width - side - 5 * mm], rows, look=look)
