"""The question sheets: two pages for each participant, with group and sheet number, never a name.

What all sheets share is drawn once as a form and shown on each, which costs about a tenth of
drawing every page (performance.md, section 3).
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, BinaryIO

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.groups import GROUP_SIZE
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.printing import blocks, fonts, page, question_pages, shapes
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import MARGIN, MUTED, PAGE

_MEETING = MeetingKind.DIALOGUE_1
_RING = 13 * mm
_TOP = PAGE[1] - MARGIN - _RING
_SHEET_X = PAGE[0] - MARGIN - _RING
_GROUP_X = _SHEET_X - _RING - 7 * mm


@frozen
class Sheet:
    """One participant's sheet; `size` is how many share the rounds. None is left to the pen."""

    group: int | None
    number: int | None
    size: int


def write(
    contents: Contents, method: Method, target: BinaryIO, today: date, invariant: bool = False
) -> int:
    """Print a sheet for each participant; the answer is the number of pages."""
    paper = Paper(contents, method, "question_sheets", today, invariant)
    canvas = page.canvas(paper, target)
    forms = _Forms(canvas, paper)
    group: int | None = -1
    for sheet in sheets(contents):
        pages = forms.of(sheet)
        if sheet.group != group:
            group = sheet.group
            _bookmark(canvas, paper, sheet)
        for form in pages:
            for part in (form, *forms.numbers(sheet)):
                canvas.doForm(part)
            canvas.showPage()
    canvas.save()
    return int(canvas.getPageNumber()) - 1


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


class _Forms:
    """The pages that sheets share, each drawn when it is first needed."""

    def __init__(self, canvas: Any, paper: Paper) -> None:
        self._canvas, self._paper = canvas, paper
        self._drawn: dict[tuple[int, bool], tuple[str, ...]] = {}
        self._names: set[str] = set()

    def of(self, sheet: Sheet) -> tuple[str, ...]:
        """The names of the forms that make up a sheet, a form for each page."""
        numbered = sheet.group is not None
        key = (sheet.size, numbered)
        if key not in self._drawn:
            first = question_pages.front(self._paper, sheet.size, numbered)
            back = question_pages.back(self._paper)
            self._drawn[key] = tuple(self._draw(f"{sheet.size}-{numbered}", (first, back)))
        return self._drawn[key]

    def numbers(self, sheet: Sheet) -> Iterator[str]:
        """The names of the forms with the numbers of a sheet."""
        for x, number in ((_GROUP_X, sheet.group), (_SHEET_X, sheet.number)):
            if number is not None:
                form = f"number-{x:.0f}-{number}"
                if form not in self._names:
                    self._names.add(form)
                    self._canvas.beginForm(form)
                    shapes.ring_number(self._canvas, x, _TOP, _RING, str(number))
                    self._canvas.endForm()
                yield form

    def _draw(self, name: str, sides: Sequence[list[Flowable]]) -> Iterator[str]:
        """Draw the sides; a side with more than fits goes on on pages of its own."""
        bodies = [body for side in sides for body in self._bodies(side)]
        for index, body in enumerate(bodies, start=1):
            form = f"sheet-{name}-{index}"
            self._canvas.beginForm(form)
            self._canvas.doForm(body)
            of = self._paper.shared("page_of", page=index, pages=len(bodies))
            page.draw_foot(self._canvas, self._paper, of)
            _draw_rings(self._canvas, self._paper)
            self._canvas.endForm()
            yield form

    def _bodies(self, story: list[Flowable]) -> Iterator[str]:
        while story:
            form = f"body-{len(self._names)}"
            self._names.add(form)
            self._canvas.beginForm(form)
            rest = page.fill(self._canvas, story)
            self._canvas.endForm()
            yield form
            story = [blocks.space(_RING), *rest] if rest else []  # the rings stand on each page


def _draw_rings(canvas: Any, paper: Paper) -> None:
    canvas.setFont(fonts.REGULAR, 10.5)
    for x, word in ((_GROUP_X, "group"), (_SHEET_X, "sheet")):
        shapes.ring(canvas, x, _TOP, _RING)
        canvas.setFillColor(MUTED)
        canvas.drawCentredString(x + _RING / 2, _TOP + _RING + 4, paper.word(word))


def _bookmark(canvas: Any, paper: Paper, sheet: Sheet) -> None:
    key = f"page-{canvas.getPageNumber()}"
    canvas.bookmarkPage(key)
    if sheet.group is not None:
        canvas.addOutlineEntry(paper.word("bookmark", number=sheet.group), key)
    else:
        canvas.addOutlineEntry(paper.word("bookmark_none"), key)
