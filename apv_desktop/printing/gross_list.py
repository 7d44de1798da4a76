"""The gross list (bruttoliste): strengths, and every wish with its answer so far.

Source: apvportalen.dk, assessment: the result of the marks is preliminary and no decision, so the
list says so on every page. A wish handled elsewhere shows its number and nothing more.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import BinaryIO

from reportlab.lib.units import mm

from apv_desktop.content import risk_words
from apv_desktop.domain.action_plans import ActionPlan
from apv_desktop.domain.assessments import Assessment, WishVerdict
from apv_desktop.domain.statements import Statement
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.figures import Bars
from apv_desktop.printing.flow import Block, Bookmark
from apv_desktop.printing.flowables import Badge, Marked, Tally
from apv_desktop.printing.grid import Cell, Row
from apv_desktop.printing.lists import Bullets
from apv_desktop.printing.page import Paper
from apv_desktop.printing.wish_posters import shown

_BLANK_WISHES = 6
_MOST_THEMES = 8
_THEME_LETTERS = 80  # the whole theme stands at each of its wishes
_FEWEST_THEMES = 2  # one bar tells nothing
_ABREAST = 3  # columns of strengths
_ROOM_FOR_WISHES = 55 * mm
_COLUMNS = ("number", "wish", "marks", "theme", "underlying", "verdict", "next")
_WIDTHS = [width * mm for width in (15, 56, 22, 31, 46, 53, 29)]

VERDICT_SYMBOLS = {
    WishVerdict.OPEN: "dashed",
    WishVerdict.YES: "ticked",
    WishVerdict.LATER: "half",
    WishVerdict.NO: "crossed",
    WishVerdict.AT_ONCE: "full",
    WishVerdict.ELSEWHERE: "ring",
}


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the list; the answer is the number of pages."""
    return page.build(paper, _story, target, landscape=not paper.styles.stacked)


def _story(paper: Paper) -> list[Block]:
    lead = paper.word("lead")
    if paper.contents.assessments:
        lead = f"{lead} {paper.word('answered')}"
    return [
        *blocks.opening(paper, paper.origin, paper.title, lead),
        *(
            block
            for part, made in _PARTS.items()
            if paper.options.has(part)
            for block in made(paper)
        ),
    ]


def _across(paper: Paper) -> float:
    return paper.styles.width if paper.styles.stacked else paper.styles.wide


def _strengths(paper: Paper) -> list[Block]:
    heading = paper.word("strengths.heading")
    made: list[Block] = [Bookmark(text.one_line(heading), 1), *blocks.section(paper, heading)]
    strengths = paper.contents.strengths
    if not strengths:
        return [
            *made,
            *text.paragraphs(paper.word("strengths.empty"), paper.styles.body),
            blocks.write_lines(paper, 2),
        ]
    each = -(-len(strengths) // _ABREAST)
    columns: list[Cell] = [
        _listed(paper, strengths[at : at + each]) for at in range(0, len(strengths), each)
    ]
    columns += [[]] * (_ABREAST - len(columns))
    return [*made, *blocks.beside(paper, columns, _across(paper))]


def _listed(paper: Paper, strengths: Sequence[Statement]) -> Cell:
    """One point for each; its lines are run together, since a point is one paragraph."""
    return [Bullets([strength.text for strength in strengths], paper.styles.cell)]


def _themes(paper: Paper) -> list[Block]:
    """Where the strokes gather, theme by theme; wishes handled elsewhere are not counted."""
    strokes: Counter[str] = Counter()
    for wish in shown(paper.contents):
        if wish.theme.strip():
            strokes[wish.theme.strip()] += wish.marks
    most = [(theme, count) for theme, count in strokes.most_common(_MOST_THEMES) if count]
    if len(most) < _FEWEST_THEMES:
        return []
    heading = paper.word("themes.heading")
    named = [(text.shortened(theme, _THEME_LETTERS), count) for theme, count in most]
    bars = Bars(named, paper.styles.cell, 0.45 if paper.styles.stacked else 0.3)
    room = bars.wrap(_across(paper))
    return [*blocks.section(paper, heading, room=min(room, 100 * mm)), bars]


def _wishes(paper: Paper) -> list[Block]:
    heading = paper.word("wishes.heading")
    table = _table(paper)
    return [
        Bookmark(text.one_line(heading), 1),
        *blocks.section(paper, heading, room=_ROOM_FOR_WISHES),
        *table,
    ]


def _table(paper: Paper) -> list[Block]:
    """What the table is preceded by, and the table."""
    wishes, across = paper.contents.wishes, _across(paper)
    if not wishes:
        empty = text.paragraphs(paper.word("wishes.empty"), paper.styles.body)
        return [*empty, *blocks.blank_table(paper, _COLUMNS, _WIDTHS, _BLANK_WISHES, across)]
    plans = {wish_id: plan for plan in paper.contents.plans for wish_id in plan.wish_ids}
    rows = [_row(paper, wish, plans) for wish in wishes]
    legend = paper.word("wishes.legend") if paper.contents.shortlist else ""
    return [
        *text.paragraphs(legend, paper.styles.note),
        *blocks.table(paper, _COLUMNS, _WIDTHS, rows, across),
        *_scale(paper),
    ]


def _row(paper: Paper, wish: Statement, plans: Mapping[int, ActionPlan]) -> Row:
    assessment = paper.contents.assessments.get(wish.id, Assessment(wish.id))
    number = [Badge(wish.number, 10 * mm, paper.styles.cell_strong)]
    if assessment.verdict is WishVerdict.ELSEWHERE:
        return Row(number, _answer(paper, assessment), *([] for _ in _COLUMNS[2:]))
    chosen = [Marked("star", paper.word("wishes.shortlisted"), paper.styles.cell_strong)]
    return Row(
        number,
        [*(chosen if wish.shortlisted else []), *text.paragraphs(wish.text, paper.styles.cell)],
        [text.line(str(wish.marks), paper.styles.cell_strong), Tally(wish.marks)],
        text.paragraphs(wish.theme, paper.styles.cell),
        [
            *text.paragraphs(assessment.underlying, paper.styles.cell),
            *text.paragraphs(_risk(paper, assessment), paper.styles.note),
        ],
        [*_answer(paper, assessment), *text.paragraphs(assessment.reason, paper.styles.cell)],
        text.paragraphs(
            _next(paper, wish, assessment.verdict, plans.get(wish.id)), paper.styles.cell
        ),
        marked=wish.shortlisted,
    )


def _risk(paper: Paper, assessment: Assessment) -> str:
    return risk_words.level(paper.contents, paper.method, assessment)


def _scale(paper: Paper) -> list[Block]:
    """What the steps of the scale of risk mean here, once a risk is told by it."""
    contents, method = paper.contents, paper.method
    if not any(_risk(paper, each) for each in contents.assessments.values()):
        return []
    cells: list[Cell] = [
        [
            text.line(paper.shared(f"risk.{name}"), paper.styles.label),
            Bullets(risk_words.steps(contents, method, name), paper.styles.cell),
        ]
        for name in risk_words.STEPS
    ]
    return blocks.together(
        paper,
        [
            text.line(paper.shared("risk.heading"), paper.styles.heading),
            *text.paragraphs(risk_words.rule(contents, method), paper.styles.body),
            *blocks.beside(paper, cells, _across(paper)),
        ],
        _across(paper),
    )


def _answer(paper: Paper, assessment: Assessment) -> Cell:
    word = blocks.named(paper.method, "wish_verdict", assessment.verdict)
    return [Marked(VERDICT_SYMBOLS[assessment.verdict], word, paper.styles.cell_strong)]


def _next(paper: Paper, wish: Statement, verdict: WishVerdict, plan: ActionPlan | None) -> str:
    if wish.merged_into is not None:
        into = paper.contents.statement(wish.merged_into)
        return paper.word("next.merged", number=into.number)
    if plan is not None:
        return paper.word("next.plan", number=plan.number)
    if verdict is WishVerdict.OPEN:
        return paper.word("next.shortlisted" if wish.shortlisted else "next.open")
    return paper.word(f"next.{verdict.value}")


_PARTS: Mapping[str, Callable[[Paper], list[Block]]] = {
    "strengths": _strengths,
    "wishes": _wishes,
    "themes": _themes,
}
