"""The question sheets: two pages for each participant, with group and sheet number, never a name.

What sheets share is drawn once, and each page shows it; drawing every page would cost ten times
as much (performance.md, section 3). For the same reason those who listen get each shared page as
one paragraph.
"""

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.groups import GROUP_SIZE
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.printing import blocks, fonts, page, question_pages, shapes, text
from apv_desktop.printing.canvas import PaperCanvas
from apv_desktop.printing.flow import Block
from apv_desktop.printing.page import Paper
from apv_desktop.printing.running import Flow
from apv_desktop.printing.styles import MARGIN

_MEETING = MeetingKind.DIALOGUE_1
_RING = 13 * mm
_APART = 7 * mm  # from ring to ring


@frozen
class Sheet:
    """One participant's sheet; `size` is how many share the rounds. None is left to the pen."""

    group: int | None
    number: int | None
    size: int


def write(paper: Paper, target: BinaryIO) -> int:
    """Print a sheet for each participant; the answer is the number of pages."""
    canvas = page.canvas(paper, target)
    shared = _Shared(canvas, paper)
    group: int | None = -1
    for sheet in sheets(paper.contents):
        if sheet.group != group:
            group = sheet.group
            canvas.outline.add(_bookmark(paper, group), len(canvas.pages), paper.styles.page[1])
        for body in shared.pages(sheet):
            streams = [*shared.numbers(sheet), body]
            if canvas.tags is not None:
                element = canvas.tags.element("P")
                for _ in streams:
                    canvas.tags.mark(element)
            canvas.add_page([*streams, shared.code(sheet)], paper.styles.page)
    canvas.save()
    return len(canvas.pages)


def sheets(contents: Contents) -> Iterator[Sheet]:
    """A sheet for each participant in group order, then for those without a group.

    Without participants there is one sheet to copy.
    """
    usual = GROUP_SIZE[_MEETING]
    groups = contents.groups_of(_MEETING)
    for group in groups:
        members = len(group.member_ids)
        for number in range(1, members + 1):
            yield Sheet(group.number, number, members if members > 1 else usual)
    placed = {person_id for group in groups for person_id in group.member_ids}
    outside = sum(person.id not in placed for person in contents.people)
    for number in range(1, outside + 1):
        yield Sheet(None, number, usual)
    if not placed and not outside:
        yield Sheet(None, None, usual)


class _Shared:
    """The streams that sheets share, each drawn when it is first needed.

    On every page the numbers are marked 0 and 1 and the body 2, or 0 and 1, or the body alone:
    as many numbers as there are above it.
    """

    def __init__(self, canvas: PaperCanvas, paper: Paper) -> None:
        self._canvas, self._paper = canvas, paper
        self._bodies: dict[tuple[int, bool, int], list[int]] = {}
        self._small: dict[object, int] = {}
        self._top = paper.styles.page[1] - MARGIN - _RING
        self._right = paper.styles.page[0] - MARGIN - _RING
        style = paper.styles.marginal
        widest = page.page_of(paper, 88, 88, f"{paper.code}-888-88")
        self._taken = fonts.width(widest, style.font, style.size) + style.size

    def pages(self, sheet: Sheet) -> list[int]:
        """A stream for each page of a sheet."""
        numbers = sum(number is not None for number in (sheet.group, sheet.number))
        key = (sheet.size, sheet.group is not None, numbers)
        if key not in self._bodies:
            self._bodies[key] = list(self._draw(sheet, numbers))
        return self._bodies[key]

    def numbers(self, sheet: Sheet) -> Iterator[int]:
        """The streams with the numbers of a sheet, in their rings at the top right."""
        shown = [("group", self._right - _RING - _APART, sheet.group)]
        shown.append(("sheet", self._right, sheet.number))
        mark = 0
        for name, x, number in shown:
            if number is not None:
                key = (name, number, mark)
                if key not in self._small:
                    self._small[key] = self._draw_number(name, x, number, mark)
                yield self._small[key]
                mark += 1

    def code(self, sheet: Sheet) -> int:
        """The code of the sheet, such as SA-3-2, in the middle of the foot."""
        parts = [self._paper.code, *(str(n) for n in (sheet.group, sheet.number) if n is not None)]
        code = "-".join(parts)
        if code not in self._small:
            style = self._paper.styles.marginal
            self._begin(page.FOOTER)
            left = self._right + _RING - self._taken + style.size
            self._canvas.write(left, page.FOOT_LINE, [code], style)
            self._end()
            self._small[code] = self._canvas.end_stream()
        return self._small[code]

    def _draw_number(self, name: str, x: float, number: int, mark: int) -> int:
        style = self._paper.styles.cell_strong
        self._begin(f"/P <</MCID {mark}>> BDC")
        self._draw_label(x, name)
        shapes.ring_number(self._canvas, x, self._top, _RING, str(number), style)
        self._end()
        return self._canvas.end_stream()

    def _draw_label(self, x: float, name: str) -> None:
        label = self._paper.styles.label
        size = min(10.5, label.size)
        middle = x + _RING / 2
        word = text.one_line(self._paper.word(name))
        shapes.centred(self._canvas, middle, self._top + _RING + 4, word, label.font, size)

    def _draw(self, sheet: Sheet, mark: int) -> Iterator[int]:
        """Draw both sides; what does not fit goes on on pages of its own."""
        canvas, paper = self._canvas, self._paper
        numbered = sheet.group is not None
        bodies: list[str] = []
        tags, canvas.tags = canvas.tags, None  # one element for the whole page
        for story in (
            question_pages.front(paper, sheet.size, numbered),
            question_pages.back(paper),
        ):
            column = page.column(paper, paper.styles.page)
            Flow(canvas, column, lambda _: bodies.append(canvas.take())).run(story, _under_rings())
        canvas.tags = tags
        for number, body in enumerate(bodies, start=1):
            self._begin(f"/P <</MCID {mark}>> BDC")
            canvas.put(body)
            self._end()
            self._draw_frame(sheet, number, len(bodies))
            yield canvas.end_stream()

    def _draw_frame(self, sheet: Sheet, number: int, pages: int) -> None:
        """Rings, and words for those that stay empty, and the foot."""
        canvas, paper = self._canvas, self._paper
        self._begin("/Artifact BMC")
        for x, name, known in (
            (self._right - _RING - _APART, "group", sheet.group),
            (self._right, "sheet", sheet.number),
        ):
            shapes.ring(canvas, x, self._top, _RING)
            if known is None:
                self._draw_label(x, name)
        self._end()
        words = page.page_of(paper, number, pages)
        self._begin(page.FOOTER)
        page.draw_foot(canvas, paper, paper.styles.page, self._taken)
        page.draw_right(canvas, paper, paper.styles.page, words)
        self._end()

    def _begin(self, operator: str) -> None:
        if self._canvas.tags is not None:
            self._canvas.put(operator)

    def _end(self) -> None:
        if self._canvas.tags is not None:
            self._canvas.put("EMC")


def _under_rings() -> list[Block]:
    """What a page that goes on begins with, since the rings stand on each page."""
    return [blocks.space(_RING + 3 * mm)]


def _bookmark(paper: Paper, group: int | None) -> str:
    if group is None:
        return text.one_line(paper.word("bookmark_none"))
    return text.one_line(paper.word("bookmark", number=group))
