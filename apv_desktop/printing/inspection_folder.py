"""The inspector's folder (tilsynsmappe): all that shows the APV was made, in one PDF.

The papers are those that are printed singly. What the law still lacks stands on a page of its
own after the cover. Source: domain.md, 2, no. 16, and 4.
"""

from collections.abc import Mapping
from functools import partial
from typing import BinaryIO

from apv_desktop.content import law_sheets
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.names_left_out import without_names
from apv_desktop.printing import catalogue, cover, page, talk_sheet, text
from apv_desktop.printing.formats import Options
from apv_desktop.printing.page import Paper
from apv_desktop.printing.pile import Pile

# By part: the paper, and which of its own parts go in.
PAPERS: dict[str, tuple[str, frozenset[str] | None]] = {
    "cover": ("cover", None),
    "law": ("legal-check", None),
    "account": ("process-account", None),
    "coverage": ("coverage", None),
    "absence": ("sickness-absence", None),
    "risks": ("gross-list", frozenset({"wishes"})),
    "plans": ("action-plan", None),
    "approval": ("approval-page", None),
    "effects": ("effect-checks", None),
    "discussion": ("discussion-record", None),
}
_COVER = "cover"
NAMES = "names"  # not a paper, but whether names stand on them


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the folder; the answer is the number of pages.

    The cover tells where each part begins, so it is drawn last, and what is missing before it.
    """
    contents = paper.contents
    if not paper.options.has(NAMES):
        ordinary = paper.word("ordinary").split()
        contents = without_names(contents, paper.word("someone"), ordinary)
    wanted = [part for part in PAPERS if paper.options.has(part)] or list(PAPERS)
    paper.pile = pile = page.pile(paper, target)
    pile.runs = True
    first, *others = wanted
    begins = {}
    for part in others:
        begins[part] = pile.count + 1
        _draw(paper, part, contents, target)
    whole = pile.count
    lacks = _draw_gaps(paper, contents, target)
    if first == _COVER:
        _draw_cover(paper, contents, begins, pile.count - whole, target)
    else:
        _draw(paper, first, contents, target)
    pile.order([len(others) + lacks, *range(len(others), len(others) + lacks), *range(len(others))])
    pile.showOutline()
    pile.finish()
    return pile.count


def _paper(paper: Paper, part: str, contents: Contents) -> Paper:
    """A part of the folder, ready to be drawn."""
    document, parts = PAPERS[part]
    options = Options(paper.options.format, parts, paper.options.tagged)
    drawn = catalogue.paper(document, contents, paper.method, paper.today, options, paper.invariant)
    drawn.pile = paper.pile
    return drawn


def _begin(paper: Paper, name: str, title: str) -> Pile:
    pile = paper.pile
    assert pile is not None
    pile.begin_part(text.one_line(name), paper.styles.page[1])
    pile.begin_paper(text.one_line(title))
    return pile


def _draw(paper: Paper, part: str, contents: Contents, target: BinaryIO) -> None:
    drawn = _paper(paper, part, contents)
    pile = _begin(paper, paper.word(f"parts.{part}"), drawn.title)
    catalogue.draw(PAPERS[part][0], drawn, target)
    pile.end_part()


def _draw_cover(
    paper: Paper, contents: Contents, begins: Mapping[str, int], gaps: int, target: BinaryIO
) -> None:
    """The cover with the list of parts, which begin after it and the pages of `gaps`."""
    drawn = _paper(paper, _COVER, contents)
    listed = [(paper.word(f"parts.{part}"), at + gaps) for part, at in begins.items()]
    own = page.count(drawn, partial(cover.story, parts=listed))
    listed = [(name, at + own) for name, at in listed]
    pile = _begin(paper, paper.word(f"parts.{_COVER}"), drawn.title)
    page.build(drawn, partial(cover.story, parts=listed), target)
    pile.end_part()


def _draw_gaps(paper: Paper, contents: Contents, target: BinaryIO) -> bool:
    """The page of what is missing; the answer is whether anything is."""
    sheet = law_sheets.gap_sheet(contents, paper.method, paper.today)
    if sheet is None:
        return False
    pile = _begin(paper, sheet.title, paper.title)
    page.build(paper, talk_sheet.sheet(paper, sheet), target)
    pile.end_part()
    return True
