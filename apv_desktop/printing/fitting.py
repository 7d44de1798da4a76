"""Set a story closer where that saves a page: less air first, then less between the lines.

Letters never get smaller, and lines to write on keep room for a hand.
"""

from collections.abc import Callable, Iterable
from itertools import chain, islice

from apv_desktop.printing.flow import Block, PageBreak, Tightness
from apv_desktop.printing.running import Column, Trial

Make = Callable[[], Iterable[Block]]

# Each with the most pages it is tried for: one of many is not worth crowding them all.
_STEPS = (
    (Tightness(0.65, 1, 0.92), 12),
    (Tightness(0.45, 0.95, 0.85), 9),
    (Tightness(0.3, 0.92, 0.8), 2),
)
_MOST_BLOCKS = 400  # of a story that is worth another try


def closest(make: Make, column: Column) -> Iterable[Block]:
    """The story that `make` gives, each part of it as airy as it is unless less saves a page.

    A part goes from one page break to the next. Nothing of a long story is set closer.
    """
    story = iter(make())
    begun = list(islice(story, _MOST_BLOCKS))
    if len(begun) == _MOST_BLOCKS:
        return chain(begun, story)
    parts = _parts(begun)
    usual = [pages(part, column) for part in parts]
    closed: set[int] = set()
    for step, most in _STEPS:
        open_ones = [at for at, count in enumerate(usual) if 1 < count <= most and at not in closed]
        tried = _parts(make()) if open_ones else []
        for at in open_ones:
            for block in tried[at]:
                block.tighten(step)
            if pages(tried[at], column) < usual[at]:
                parts[at] = tried[at]
                closed.add(at)
    return chain.from_iterable(parts)


def pages(story: Iterable[Block], column: Column) -> int:
    """How many pages a story takes."""
    trial = Trial(column)
    trial.run(story)
    return trial.pages


def _parts(story: Iterable[Block]) -> list[list[Block]]:
    """A story cut after each page break."""
    parts: list[list[Block]] = [[]]
    for block in story:
        parts[-1].append(block)
        if isinstance(block, PageBreak):
            parts.append([])
    return parts
