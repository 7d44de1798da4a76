"""The bookmarks of a PDF, written as they stand in the file (ISO 32000-1, 12.3.3).

reportlab's own grow with the square of their number when they are many.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from apv_desktop.domain.frozen import frozen


@frozen
class _Entry:
    title: str
    page: int
    top: float
    level: int


class Outline:
    """Titles with the places they lead to, in the order of the document."""

    def __init__(self) -> None:
        self._entries: list[_Entry] = []
        self._first = 0  # page of the paper that is being drawn
        self._above = ""  # the title that its own entries stand under

    def __bool__(self) -> bool:
        return bool(self._entries)

    def add(self, title: str, page: int, top: float, level: int = 0) -> None:
        """An entry that leads to a height on a page of the paper, counted from 0.

        One of level 1 stands under the last of level 0.
        """
        level = 1 if self._above else level
        if title != self._above:
            page += self._first
            self._entries.append(_Entry(title, page, top, level if self._entries else 0))

    def begin_paper(self, first: int, above: str = "") -> None:
        """Another paper follows from page `first` on.

        With a title `above`, its entries stand under the one before; its own title is left out.
        """
        self._first, self._above = first, above

    def order(self, parts: Sequence[int]) -> None:
        """Put what stands under each entry of level 0, and that entry, in another order."""
        tops = [at for at, entry in enumerate(self._entries) if entry.level == 0]
        spans = list(pairwise([*tops, len(self._entries)]))
        self._entries = [each for part in parts for each in self._entries[slice(*spans[part])]]

    def objects(self, first: int, pages: Sequence[int]) -> Iterator[bytes]:
        """The root and all entries as PDF objects numbered from `first`.

        `pages` are the object numbers of the pages.
        """
        tops = [at for at, entry in enumerate(self._entries) if entry.level == 0]
        number = first + 1
        yield (
            f"<</Type /Outlines /First {number + tops[0]} 0 R /Last {number + tops[-1]} 0 R "
            f"/Count {len(tops)}>>"
        ).encode("ascii")
        ends = [*tops[1:], len(self._entries)]
        for at, (top, end) in enumerate(zip(tops, ends, strict=True)):
            beside = (tops[at - 1] if at else None, ends[at] if at + 1 < len(tops) else None)
            inside = (top + 1, end - 1) if end > top + 1 else None
            yield self._written(top, first, number, beside, inside, pages)
            for kid in range(top + 1, end):
                near = (kid - 1 if kid > top + 1 else None, kid + 1 if kid + 1 < end else None)
                yield self._written(kid, number + top, number, near, None, pages)

    def _written(
        self,
        at: int,
        parent: int,
        number: int,
        beside: tuple[int | None, int | None],
        inside: tuple[int, int] | None,
        pages: Sequence[int],
    ) -> bytes:
        entry = self._entries[at]
        parts = [f"/Title <FEFF{entry.title.encode('utf-16-be').hex()}> /Parent {parent} 0 R"]
        parts.append(f"/Dest [{pages[entry.page]} 0 R /XYZ 0 {entry.top:.0f} null]")
        parts += [
            f"/{name} {number + other} 0 R"
            for name, other in zip(("Prev", "Next"), beside, strict=True)
            if other is not None
        ]
        if inside is not None:
            head, last = inside
            parts.append(f"/First {number + head} 0 R /Last {number + last} 0 R")
            parts.append(f"/Count {-(last - head + 1)}")
        return f"<<{' '.join(parts)}>>".encode("ascii")
