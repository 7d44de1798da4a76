"""Signs for the tables: the number of a group, read from both sides when the sheet is folded."""

from collections.abc import Iterator
from typing import BinaryIO

from apv_desktop.domain.groups import GROUP_SIZE, group_count
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.printing import page, text
from apv_desktop.printing.figures import Tent
from apv_desktop.printing.flow import Block, Bookmark, PageBreak
from apv_desktop.printing.page import Paper

_BLANK = 6


def write(paper: Paper, target: BinaryIO) -> int:
    """Print a sign for each group of the larger meeting; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    contents = paper.contents
    numbers = {group.number for kind in GROUP_SIZE for group in contents.groups_of(kind)}
    count = group_count(len(contents.people), MeetingKind.DIALOGUE_1) or _BLANK
    for number in sorted(numbers) or range(1, count + 1):
        name = paper.word("bookmark", number=number)
        yield Bookmark(text.one_line(name), 0, f"{paper.code}-{number}")
        yield Tent(paper.word("group"), str(number), paper.styles, paper.styles.height)
        yield PageBreak()
