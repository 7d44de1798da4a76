"""Papers that are all text: their sections are content, their look is shared.

A section of the document's words (paper/<document>.toml, table `section`) has a `heading`, and of
`text`, `points`, `steps` and `box` those it needs, in this order. One with `page` begins a page
where the letters are of usual size.
"""

from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block, PageBreak
from apv_desktop.printing.flowables import Bullets
from apv_desktop.printing.grid import panel
from apv_desktop.printing.page import Paper


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the paper; the answer is the number of pages."""
    return page.build(paper, story(paper), target)


def story(paper: Paper, after_lead: tuple[Block, ...] = ()) -> Iterator[Block]:
    """Opening and sections, with what is to stand between them."""
    yield from blocks.opening(paper, paper.word("kicker"), paper.title, paper.word("lead"))
    yield from after_lead
    for section in paper.sections:
        yield from _section(paper, section)


def _section(paper: Paper, section: Mapping[str, Any]) -> Iterator[Block]:
    styles = paper.styles
    if section.get("page") and not styles.stacked:
        yield PageBreak()
    yield text.line(section["heading"], styles.heading)
    yield from text.paragraphs(section.get("text", ""), styles.body)
    if "points" in section:
        yield Bullets(section["points"], styles.body)
    if "steps" in section:
        yield Bullets(section["steps"], styles.body, numbered=True)
    if "box" in section:
        yield panel(styles.width, text.paragraphs(section["box"], styles.body_strong))
