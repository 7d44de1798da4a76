"""Several papers in one PDF: one canvas, one structure, one outline.

Each paper draws as it would alone and numbers its own pages, unless the pile is numbered from end
to end. What they share, such as letters and shapes, stands in the file once.
"""

from collections.abc import Callable, Sequence
from itertools import chain, pairwise
from typing import Any

from apv_desktop.printing.canvas import Page, PaperCanvas

Foot = Callable[[int, int], int]  # from a page and how many there are to the stream that tells so


class Pile(PaperCanvas):
    """A canvas that papers are drawn on one after the other; `finish` ends it."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.runs = False  # whether the pages are numbered from end to end
        self._feet: list[tuple[Page, Foot]] = []
        self._starts: list[int] = []  # the first page of each part, in the order of drawing

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.numbers)

    def foot(self, page: Page, draw: Foot) -> None:
        """Have the number of a page drawn once all pages have their place."""
        self._feet.append((page, draw))

    def begin_part(self, name: str, top: float) -> None:
        """What follows belongs to one part; the outline leads to the `top` of its first page."""
        self._starts.append(self.count)
        self.outline.begin_paper(self.count)
        self.outline.add(name, 0, top)
        if self.tags is not None:
            self.tags.enter(self.tags.element("Part"))

    def end_part(self) -> None:
        """What follows belongs to no part."""
        if self.tags is not None:
            self.tags.leave()

    def begin_paper(self, title: str) -> None:
        """A paper follows; `title` is its own, which the outline need not tell again."""
        self.pages = []
        self.outline.begin_paper(self.count, title)

    def add_blank(self) -> None:
        """A back without anything on it."""
        self.add_page([], self.pages[-1].size)

    def order(self, parts: Sequence[int]) -> None:
        """Put the parts, counted in the order of drawing, in the order of reading.

        Nothing may stand outside them.
        """
        drawn: list[Page] = self._doc.Pages.pages
        spans = list(pairwise([*self._starts, len(drawn)]))
        drawn[:] = chain.from_iterable([drawn[slice(*spans[part])] for part in parts])
        self.outline.order(parts)
        if self.tags is not None:
            kids = self.tags.root.kids
            kids[:] = [kids[part] for part in parts]

    def save(self) -> None:
        """A paper is drawn; nothing is written before the pile is whole."""

    def finish(self) -> None:
        """Write the PDF.

        Raises:
            OSError: the disk is full.
        """
        drawn: list[Page] = self._doc.Pages.pages
        places = {id(page): place for place, page in enumerate(drawn, start=1)}
        for page, draw in self._feet:
            page.streams.append(draw(places[id(page)], len(drawn)))
        super().save()
