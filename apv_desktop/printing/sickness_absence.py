"""The annex on sickness absence: the whole workplace over a period, never persons.

Source: BEK 65 of 22.1.2024, one of the four elements; domain.md, 4, no. 4.
"""

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block
from apv_desktop.printing.grid import panel
from apv_desktop.printing.page import Paper

_LINES = {"observation": 4, "interplay": 4, "question": 3}


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the annex; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    styles, note = paper.styles, paper.contents.sickness
    yield from blocks.opening(paper, paper.origin, paper.title, paper.word("lead"))
    yield panel(styles.width, text.paragraphs(paper.word("no_persons"), styles.body_strong))
    yield from blocks.field(paper, paper.word("period.label"), _period(paper))
    for field, lines in _LINES.items():
        yield from blocks.section(paper, paper.word(f"{field}.heading"))
        yield from blocks.answer(paper, getattr(note, field), lines)
    yield from blocks.section(paper, paper.word("conclusion.heading"))
    yield text.line(paper.word("conclusion.hint"), styles.note)
    yield blocks.write_lines(paper, 3)
    yield from blocks.ending(
        paper, [blocks.space(4 * mm), *text.paragraphs(paper.word("law"), styles.note)]
    )


def _period(paper: Paper) -> str:
    note = paper.contents.sickness
    if note.since is None and note.until is None:
        return ""
    since, until = (blocks.day(paper.method, day) for day in (note.since, note.until))
    return paper.word("period.days", since=since or "…", until=until or "…")
