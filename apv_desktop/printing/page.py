"""Pages: paper size and margins, what stands at their head and foot, and the PDF around them."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, BinaryIO

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate
from reportlab.platypus.doctemplate import LayoutError

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.printing import fonts, text
from apv_desktop.printing.canvas import PaperCanvas, form_of, numbered
from apv_desktop.printing.styles import (
    BINDING,
    HEIGHT,
    MARGIN,
    MARGINAL_SIZE,
    MUTED,
    PAGE,
    RULE,
    THIN,
    WIDTH,
)

_FOOT = MARGIN * 0.55  # baseline of the footer, above the edge of the paper
_FOOT_TAKEN = 67 * mm  # by the date and the number of the page
_HEAD = MARGIN * 0.65  # baseline of the header, below the edge of the paper
_PROGRAM = "APV Desktop"

rl_config.useA85 = 0  # binary streams: files an eighth smaller


@frozen
class Paper:
    """A document in the making: its words, and what every page of it tells of the APV."""

    contents: Contents
    method: Method
    document: str
    today: date
    invariant: bool = False

    def word(self, key: str, /, **values: object) -> str:
        """A sentence of this document (resources/content/<language>/paper/<document>.toml)."""
        return self.method.text(f"paper/{self.document}:{key}", **values)

    def shared(self, key: str, /, **values: object) -> str:
        """A sentence that all documents share (paper/page.toml)."""
        return self.method.text(f"paper/page:{key}", **values)

    @property
    def title(self) -> str:
        """The document's name, as its own pages and the PDF's title give it."""
        return self.word("title")

    @property
    def origin(self) -> str:
        """Workplace and APV on one line."""
        named = (self.contents.workplace.name.strip(), self.contents.round.title.strip())
        return " · ".join(part for part in named if part)


def build(
    paper: Paper, story: Sequence[Flowable], target: BinaryIO, landscape: bool = False
) -> int:
    """Flow the story onto pages and write the PDF; the answer is the number of pages."""
    size = (PAGE[1], PAGE[0]) if landscape else PAGE
    template = BaseDocTemplate(target, pagesize=size, **settings(paper))
    room = size[0] - BINDING - MARGIN, size[1] - 2 * MARGIN
    frame = Frame(BINDING, MARGIN, *room, 0, 0, 0, 0)
    template.addPageTemplates(PageTemplate(frames=[frame], onPage=_marginalia(paper)))
    template.build(list(story), canvasmaker=numbered(_number(paper)))
    return int(template.page)


def settings(paper: Paper) -> dict[str, Any]:
    """What the PDF says of itself. No user text: it would be passed on unseen."""
    fonts.register()
    return {
        "title": paper.title,
        "author": _PROGRAM,
        "creator": _PROGRAM,
        "lang": paper.method.language,
        "displayDocTitle": True,
        "pageCompression": 1,
        "invariant": int(paper.invariant),
        "initialFontName": fonts.REGULAR,
    }


def canvas(paper: Paper, target: BinaryIO) -> PaperCanvas:
    """A bare canvas that says of itself what every document says, for pages drawn by hand."""
    made = dict(settings(paper))
    page = PaperCanvas(
        target,
        pagesize=PAGE,
        **{
            name: made[name] for name in ("lang", "pageCompression", "invariant", "initialFontName")
        },
    )
    page.setTitle(made["title"])
    page.setAuthor(made["author"])
    page.setCreator(made["creator"])
    page.setViewerPreference("DisplayDocTitle", "true")
    return page


def fill(canvas: PaperCanvas, story: list[Flowable]) -> list[Flowable]:
    """Draw what fits on one page of the usual margins; the answer is what is left.

    Raises:
        LayoutError: the first flowable is higher than a page and cannot be split.
    """
    frame = Frame(BINDING, MARGIN, WIDTH, HEIGHT, 0, 0, 0, 0)
    rest = list(story)
    while rest and frame.add(rest[0], canvas, trySplit=1):
        rest.pop(0)
    if rest:
        parts = frame.split(rest[0], canvas)
        if parts:
            frame.add(parts[0], canvas)
            rest[:1] = parts[1:]
    if rest == story:
        raise LayoutError(f"{story[0]} does not fit on a page")
    return rest


def draw_foot(canvas: Any, paper: Paper, right: str) -> None:
    """Rule the foot of a page: workplace, APV and date at the left, `right` at its other end."""
    edge = canvas._pagesize[0] - MARGIN
    canvas.saveState()
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(THIN)
    canvas.line(BINDING, _FOOT + 13, edge, _FOOT + 13)
    canvas.setFillColor(MUTED)
    canvas.setFont(fonts.REGULAR, MARGINAL_SIZE)
    printed = paper.shared("printed", day=paper.today)
    room = edge - BINDING - _FOOT_TAKEN
    origin = text.fitted(paper.origin, fonts.REGULAR, MARGINAL_SIZE, room)
    canvas.drawString(BINDING, _FOOT, " · ".join(part for part in (origin, printed) if part))
    if right:
        canvas.drawRightString(edge, _FOOT, text.one_line(right))
    canvas.restoreState()


def _marginalia(paper: Paper) -> Callable[[Any, Any], None]:
    def draw(canvas: Any, template: Any) -> None:
        draw_foot(canvas, paper, "")
        canvas.doForm(form_of(canvas.getPageNumber()))
        if canvas.getPageNumber() > 1:
            canvas.setFillColor(MUTED)
            canvas.setFont(fonts.REGULAR, MARGINAL_SIZE)
            canvas.drawString(BINDING, canvas._pagesize[1] - _HEAD, text.one_line(paper.title))

    return draw


def _number(paper: Paper) -> Callable[[Any, int, int], None]:
    def draw(canvas: Any, number: int, pages: int) -> None:
        canvas.setFillColor(MUTED)
        canvas.setFont(fonts.REGULAR, MARGINAL_SIZE)
        words = paper.shared("page_of", page=number, pages=pages)
        canvas.drawRightString(canvas._pagesize[0] - MARGIN, _FOOT, words)

    return draw
