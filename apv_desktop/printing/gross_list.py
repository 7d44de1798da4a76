"""The gross list (bruttoliste): strengths, and every wish with its answer so far.

Source: apvportalen.dk, assessment: the result of the marks is preliminary and no decision, so the
list says so on every page. A wish handled elsewhere shows its number and nothing more.
"""

from collections.abc import Mapping
from datetime import date
from typing import BinaryIO

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from apv_desktop.content import Method
from apv_desktop.domain.action_plans import ActionPlan
from apv_desktop.domain.assessments import Assessment, WishVerdict
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.statements import Statement
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flowables import Badge, Bookmark, Marked, Symbol, Tally, WriteLines
from apv_desktop.printing.grid import Cell, Grid, Look, Row
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import BODY, CELL, CELL_STRONG, GAP, NOTE, WIDE

_BLANK_WISHES = 6
_ABREAST = 3  # columns of strengths
_ROOM_FOR_WISHES = 45 * mm
_DOT = 4.5 * mm
_COLUMNS = ("number", "wish", "marks", "theme", "underlying", "verdict", "next")
_WIDTHS = [width * mm for width in (15, 60, 25, 31, 48, 41, 32)]

VERDICT_SYMBOLS = {
    WishVerdict.OPEN: "dashed",
    WishVerdict.YES: "ticked",
    WishVerdict.LATER: "half",
    WishVerdict.NO: "crossed",
    WishVerdict.AT_ONCE: "full",
    WishVerdict.ELSEWHERE: "ring",
}


def write(
    contents: Contents, method: Method, target: BinaryIO, today: date, invariant: bool = False
) -> int:
    """Print the list; the answer is the number of pages."""
    paper = Paper(contents, method, "gross_list", today, invariant)
    lead = paper.word("lead")
    if contents.assessments:
        lead = f"{lead} {paper.word('answered')}"
    story = [
        *blocks.opening(paper, paper.origin, paper.title, lead),
        *_strengths(paper),
        *_wishes(paper),
    ]
    return page.build(paper, story, target, landscape=True)


def _strengths(paper: Paper) -> list[Flowable]:
    heading = paper.word("strengths.heading")
    made = [Bookmark(heading, 1), *blocks.section(heading)]
    strengths = paper.contents.strengths
    if not strengths:
        return [*made, *text.paragraphs(paper.word("strengths.empty"), BODY), WriteLines(2)]
    each = -(-len(strengths) // _ABREAST)
    across = (WIDE - (_ABREAST - 1) * GAP) / _ABREAST
    columns = [
        [_listed(strengths[at : at + each], across)] for at in range(0, len(strengths), each)
    ]
    columns += [[]] * (_ABREAST - len(columns))
    return [*made, blocks.beside(columns, WIDE)]


def _listed(strengths: tuple[Statement, ...], across: float) -> Grid:
    rows = [
        Row([Symbol("dot", CELL)], text.paragraphs(strength.text, CELL)) for strength in strengths
    ]
    return Grid([_DOT, across - _DOT], rows, look=Look(gap=0, pad=1))


def _wishes(paper: Paper) -> list[Flowable]:
    heading = paper.word("wishes.heading")
    made = [Bookmark(heading, 1), *blocks.section(heading, room=_ROOM_FOR_WISHES)]
    header = blocks.header(paper, _COLUMNS)
    wishes = paper.contents.wishes
    if not wishes:
        rows = blocks.blank_rows(_BLANK_WISHES, _WIDTHS)
        empty = text.paragraphs(paper.word("wishes.empty"), BODY)
        return [*made, *empty, Grid(_WIDTHS, rows, header)]
    plans = {plan.wish_id: plan for plan in paper.contents.plans if plan.wish_id is not None}
    if paper.contents.shortlist:
        made.append(text.line(paper.word("wishes.legend"), NOTE))
    return [*made, Grid(_WIDTHS, [_row(paper, wish, plans) for wish in wishes], header)]


def _row(paper: Paper, wish: Statement, plans: Mapping[int, ActionPlan]) -> Row:
    assessment = paper.contents.assessments.get(wish.id, Assessment(wish.id))
    number = [Badge(wish.number, 10 * mm)]
    if assessment.verdict is WishVerdict.ELSEWHERE:
        return Row(number, _answer(paper, assessment), *([] for _ in _COLUMNS[2:]))
    chosen = [Marked("star", paper.word("wishes.shortlisted"), CELL_STRONG)]
    return Row(
        number,
        [*(chosen if wish.shortlisted else []), *text.paragraphs(wish.text, CELL)],
        [text.line(str(wish.marks), CELL_STRONG), Tally(wish.marks)],
        text.paragraphs(wish.theme, CELL),
        text.paragraphs(assessment.underlying, CELL),
        [*_answer(paper, assessment), *text.paragraphs(assessment.reason, CELL)],
        text.paragraphs(_next(paper, wish, assessment.verdict, plans.get(wish.id)), CELL),
        marked=wish.shortlisted,
    )


def _answer(paper: Paper, assessment: Assessment) -> Cell:
    word = blocks.named(paper.method, "wish_verdict", assessment.verdict)
    return [Marked(VERDICT_SYMBOLS[assessment.verdict], word, CELL_STRONG)]


def _next(paper: Paper, wish: Statement, verdict: WishVerdict, plan: ActionPlan | None) -> str:
    if plan is not None:
        return paper.word("next.plan", number=plan.number)
    if verdict is WishVerdict.OPEN:
        return paper.word("next.shortlisted" if wish.shortlisted else "next.open")
    return paper.word(f"next.{verdict.value}")
