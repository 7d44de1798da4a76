"""Several papers in one PDF: one canvas, one structure, one outline.

Each paper draws as it would alone and numbers its own pages. What it shares with the others, such
as letters and shapes, stands in the file once.
"""

from apv_desktop.printing.canvas import PaperCanvas


class Pile(PaperCanvas):
    """A canvas that papers are drawn on one after the other; `finish` ends it."""

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.numbers)

    def begin_part(self, name: str, top: float) -> None:
        """What follows belongs to one part; the outline leads to the `top` of its first page."""
        self.outline.begin_paper(self.count)
        self.outline.add(name, 0, top)
        if self.tags is not None:
            self.tags.enter(self.tags.element("Part"))

    def end_part(self) -> None:
        """The part is whole."""
        if self.tags is not None:
            self.tags.leave()

    def begin_paper(self, title: str) -> None:
        """A paper follows; `title` is its own, which the outline need not tell again."""
        self.pages = []
        self.outline.begin_paper(self.count, title)

    def add_blank(self) -> None:
        """A back without anything on it."""
        self.add_page([], self.pages[-1].size)

    def save(self) -> None:
        """A paper is drawn; nothing is written before the pile is whole."""

    def finish(self) -> None:
        """Write the PDF.

        Raises:
            OSError: the disk is full.
        """
        super().save()
