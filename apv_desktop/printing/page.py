"""Pages: paper size and margins, what stands at their head and foot, and the PDF around them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from datetime import date
from functools import cached_property, partial
from typing import Any, BinaryIO, TypeVar

from reportlab import rl_config
from reportlab.lib.units import mm

from apv_desktop.content import Method, workplace_words
from apv_desktop.domain.contents import Contents
from apv_desktop.printing import fonts, text
from apv_desktop.printing.canvas import Page, PaperCanvas
from apv_desktop.printing.fitting import closest, pages
from apv_desktop.printing.flow import Block
from apv_desktop.printing.formats import Options
from apv_desktop.printing.pile import Pile
from apv_desktop.printing.running import Column, Flow
from apv_desktop.printing.styles import BINDING, MARGIN, RULE, THIN, Styles, styles

FOOT_LINE = MARGIN * 0.55  # baseline of the footer, above the edge of the paper
_HEAD = MARGIN * 0.65  # baseline of the header, below the edge of the paper
_PROGRAM = "APV Desktop"
_MANY = 999  # pages of a pile that is numbered from end to end
FOOTER = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC"
_HEADER = "/Artifact <</Type /Pagination /Subtype /Header>> BDC"

Canvas = TypeVar("Canvas", bound=PaperCanvas)
Story = Callable[["Paper"], Iterable[Block]]

rl_config.useA85 = 0  # binary streams: files an eighth smaller


class Paper:
    """A document in the making: its words, its styles, and what every page tells of the APV."""

    def __init__(
        self,
        contents: Contents,
        method: Method,
        document: str,
        code: str,
        today: date,
        options: Options | None = None,
        invariant: bool = False,
    ) -> None:
        """`document` is the name of its words, `code` what stands at the foot of its pages."""
        self.contents = contents
        self.method = method
        self.code = code
        self.today = today
        self.options = options or Options()
        self.invariant = invariant
        self.pile: Pile | None = None  # of which the paper is a part
        self._words = f"paper/{document}:"

    def word(self, key: str, /, **values: object) -> str:
        """A sentence of this document (resources/content/<language>/paper/<document>.toml).

        It may name the safety group (`workplace_words.names`).
        """
        return self.method.text(self._words + key, **{**self._names, **values})

    def shared(self, key: str, /, **values: object) -> str:
        """A sentence that all documents share (paper/page.toml)."""
        return self.method.text(f"paper/page:{key}", **values)

    @cached_property
    def _names(self) -> Mapping[str, str]:
        return workplace_words.names(self.contents, self.method)

    @cached_property
    def styles(self) -> Styles:
        """Type and measures of the format that was chosen."""
        return styles(self.options.format)

    def in_styles(self, styles: Styles) -> "Paper":
        """The same paper in other sizes."""
        made = copy(self)
        made.styles = styles
        return made

    @property
    def sections(self) -> Sequence[Mapping[str, Any]]:
        """The sections of a paper that is all text."""
        return [self._filled(each) for each in self.method.file(self._words[:-1])["section"]]

    def _filled(self, texts: Any) -> Any:
        """Texts of any shape with the names in them."""
        if isinstance(texts, Mapping):
            return {key: self._filled(value) for key, value in texts.items()}
        if isinstance(texts, list | tuple):
            return [self._filled(each) for each in texts]
        return texts.format_map(self._names) if isinstance(texts, str) else texts

    def of(self, document: str, contents: Contents) -> "Paper":
        """The same paper with the words of another document, about other contents."""
        made = copy(self)
        made.contents = contents
        made.__dict__.pop("_names", None)
        made._words = f"paper/{document}:"
        return made

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
    paper: Paper,
    story: Iterable[Block] | Story,
    target: BinaryIO,
    landscape: bool = False,
    numbered: bool = True,
) -> int:
    """Flow the story onto pages and write the PDF; the answer is the number of pages.

    A story that can be told again is set closer if that saves a page.
    """
    across, down = paper.styles.page
    size = (down, across) if landscape else (across, down)
    page = canvas(paper, target)
    title = text.one_line(paper.title)

    def end_page(code: str) -> None:
        if page.pages:
            _draw_head(page, paper, size, title)
        page.add_page([page.end_stream()], size, code or paper.code)

    place = column(paper, size)
    told = closest(partial(story, paper), place) if callable(story) else story
    Flow(page, place, end_page).run(told)
    _draw_feet(page, paper, numbered)
    page.save()
    return len(page.pages)


def one_sheet(paper: Paper, story: Story) -> Iterable[Block]:
    """A story that begins a page, such as a form among others, set closer if that saves one."""
    return closest(partial(story, paper), column(paper, paper.styles.page))


def count(paper: Paper, story: Iterable[Block] | Story) -> int:
    """How many pages a story takes, upright, drawn by `build`."""
    place = column(paper, paper.styles.page)
    return pages(closest(partial(story, paper), place) if callable(story) else story, place)


def column(paper: Paper, size: tuple[float, float]) -> Column:
    """Where blocks flow on a page of this size."""
    return Column(BINDING, size[1] - MARGIN, MARGIN, size[0] - BINDING - MARGIN)


def canvas(paper: Paper, target: BinaryIO) -> PaperCanvas:
    """A canvas for the paper, which is that of its pile if it is part of one."""
    if paper.pile is not None:
        return paper.pile
    return _telling(paper, PaperCanvas(*_of(paper, target)))


def pile(paper: Paper, target: BinaryIO) -> Pile:
    """A canvas for several papers, in the language and with the structure of `paper`."""
    return _telling(paper, Pile(*_of(paper, target)))


def _of(paper: Paper, target: BinaryIO) -> tuple[BinaryIO, str, str, bool, bool]:
    language, font = paper.method.language, paper.styles.body.font
    return target, language, font, paper.options.tagged, paper.invariant


def _telling(paper: Paper, canvas: Canvas) -> Canvas:
    """Let a canvas say of itself what every document says.

    No user text: it would be passed on unseen.
    """
    canvas.setTitle(paper.title)
    canvas.setAuthor(_PROGRAM)
    canvas.setSubject("")  # it would say “unspecified”
    canvas.setCreator(_PROGRAM)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def draw_foot(canvas: PaperCanvas, paper: Paper, size: tuple[float, float], taken: float) -> None:
    """Rule the foot of a page: workplace, APV and date; `taken` is left for the other end."""
    style = paper.styles.marginal
    edge, above = size[0] - MARGIN, FOOT_LINE + style.size + 3.5
    canvas.put(f"{RULE} RG {THIN} w {BINDING:.2f} {above:.2f} m {edge:.2f} {above:.2f} l S")
    day = paper.method.dates.short(paper.today) if paper.styles.stacked else paper.today
    printed = " · " + paper.shared("printed", day=day)
    room = edge - BINDING - taken - fonts.width(printed, style.font, style.size) - 4 * mm
    origin = text.fitted(paper.origin, style.font, style.size, room)
    canvas.write(BINDING, FOOT_LINE, [(origin + printed) if origin else printed[3:]], style)


def draw_right(canvas: PaperCanvas, paper: Paper, size: tuple[float, float], words: str) -> None:
    """Words at the right end of the foot."""
    style = paper.styles.marginal
    left = size[0] - MARGIN - fonts.width(words, style.font, style.size)
    canvas.write(left, FOOT_LINE, [words], style)


def page_of(paper: Paper, page: int, pages: int, code: str = "") -> str:
    """Such as 'HP-4 · Side 2 af 5'."""
    words = paper.shared("page_of", page=page, pages=pages)
    return text.one_line(f"{code} · {words}" if code else words)


def _draw_head(canvas: PaperCanvas, paper: Paper, size: tuple[float, float], title: str) -> None:
    canvas.put(_HEADER if canvas.tags is not None else "")
    canvas.write(BINDING, size[1] - _HEAD, [title], paper.styles.marginal)
    canvas.put("EMC" if canvas.tags is not None else "")


def _draw_feet(canvas: PaperCanvas, paper: Paper, numbered: bool) -> None:
    """The foot is drawn when the number of pages is known; its left end is shared."""
    pages, pile = len(canvas.pages), paper.pile
    runs = numbered and pile is not None and pile.runs
    style = paper.styles.marginal
    shared: dict[tuple[float, float], int] = {}
    begin, end = _footer(canvas)
    most = max(pages, _MANY) if runs else pages
    taken = (
        max(
            (
                fonts.width(page_of(paper, most, most, code), style.font, style.size)
                for code in {page.code for page in canvas.pages}
            ),
            default=0.0,
        )
        + 2 * style.size
    )
    for number, page in enumerate(canvas.pages, start=1):
        if page.size not in shared:
            canvas.put(begin)
            draw_foot(canvas, paper, page.size, taken)
            canvas.put(end)
            shared[page.size] = canvas.end_stream()
        page.streams.append(shared[page.size])
        if runs and pile is not None:
            pile.foot(page, partial(_number, canvas, paper, page))
        elif numbered:
            page.streams.append(_number(canvas, paper, page, number, pages))
        else:
            page.streams.append(_right(canvas, paper, page, page.code))


def _number(canvas: PaperCanvas, paper: Paper, page: Page, number: int, pages: int) -> int:
    """The stream that tells a page's number."""
    return _right(canvas, paper, page, page_of(paper, number, pages, page.code))


def _right(canvas: PaperCanvas, paper: Paper, page: Page, words: str) -> int:
    begin, end = _footer(canvas)
    canvas.put(begin)
    draw_right(canvas, paper, page.size, words)
    canvas.put(end)
    return canvas.end_stream()


def _footer(canvas: PaperCanvas) -> tuple[str, str]:
    """The operators around the foot of a page."""
    return (FOOTER, "EMC") if canvas.tags is not None else ("", "")
