"""The inspector's folder (tilsynsmappe): all that shows the APV was made, in one PDF.

The papers are those that are printed singly. What the law still lacks stands on a page of its
own after the cover. Source: domain.md, 2, no. 16, and 4.
"""

from typing import BinaryIO

from apv_desktop.content import law_sheets
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.names_left_out import without_names
from apv_desktop.printing import catalogue, page, talk_sheet, text
from apv_desktop.printing.formats import Options
from apv_desktop.printing.page import Paper

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
NAMES = "names"  # not a paper, but whether names stand on them


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the folder; the answer is the number of pages."""
    contents = paper.contents
    if not paper.options.has(NAMES):
        contents = without_names(contents, paper.word("someone"))
    wanted = [part for part in PAPERS if paper.options.has(part)] or list(PAPERS)
    paper.pile = pile = page.pile(paper, target)
    for part in wanted:
        document, parts = PAPERS[part]
        options = Options(paper.options.format, parts, paper.options.tagged)
        drawn = catalogue.paper(
            document, contents, paper.method, paper.today, options, paper.invariant
        )
        drawn.pile = pile
        pile.begin_part(text.one_line(paper.word(f"parts.{part}")), paper.styles.page[1])
        pile.begin_paper(text.one_line(drawn.title))
        catalogue.draw(document, drawn, target)
        pile.end_part()
        if part == wanted[0]:
            _draw_gaps(paper, contents, target)
    pile.showOutline()
    pile.finish()
    return pile.count


def _draw_gaps(paper: Paper, contents: Contents, target: BinaryIO) -> None:
    """The page of what is missing, when anything is."""
    sheet = law_sheets.gap_sheet(contents, paper.method, paper.today)
    if sheet is None:
        return
    pile = paper.pile
    assert pile is not None
    pile.begin_part(text.one_line(sheet.title), paper.styles.page[1])
    pile.begin_paper(text.one_line(paper.title))
    page.build(paper, talk_sheet.sheet(paper, sheet), target)
    pile.end_part()
