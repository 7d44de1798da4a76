"""The two sides of a question sheet: what works, and what we wish for.

Source: apvportalen.dk, mapping: groups of three, five minutes each; who does what in a round is
`domain/groups.interview_rounds`.
"""

from collections.abc import Sequence
from math import ceil

from reportlab.lib.units import mm

from apv_desktop.domain.groups import interview_rounds
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.questions import STRENGTH_QUESTIONS, Question, QuestionKind
from apv_desktop.printing import blocks, text
from apv_desktop.printing.flow import Block, stack_height
from apv_desktop.printing.flowables import Marked
from apv_desktop.printing.grid import Grid, Look, Row, panel
from apv_desktop.printing.page import Paper

MINUTES = 5
_RINGS = 50 * mm  # right of the title
_MOST_BESIDE = 4
_BLANK = {QuestionKind.STRENGTH: STRENGTH_QUESTIONS, QuestionKind.WISH: 2}
_USUAL_LINES = 6
_FEWEST_LINES = 2
_POSTER_LINES = 3
_MOST_POSTER_LINES = 8
_USED = (1.0, 0.85)  # of the height: what moves to the next page whole leaves a gap
_AIR = 8.0  # around the lines of each question


def front(paper: Paper, size: int, numbered: bool) -> list[Block]:
    """The side of strengths, with the rounds for a group of `size`.

    `numbered` says that the number of the sheet is the person's number in the rounds.
    """
    rule = paper.word("rounds.numbered" if numbered else "rounds.unnumbered")
    total = paper.word("rounds.total", minutes=MINUTES * size)
    head = [
        *_head(paper, "strength"),
        *_rounds(paper, size),
        *text.paragraphs(f"{rule} {total}", paper.styles.cell),
        *text.paragraphs(paper.word("notes.more"), paper.styles.cell),
    ]
    return _side(paper, QuestionKind.STRENGTH, head, [])


def back(paper: Paper) -> list[Block]:
    """The side of wishes."""
    foot = [
        *text.paragraphs(paper.word("wish.turn"), paper.styles.body),
        text.line(paper.word("wish.poster"), paper.styles.subheading),
    ]
    return _side(paper, QuestionKind.WISH, _head(paper, "wish"), foot)


def _head(paper: Paper, name: str) -> list[Block]:
    day = paper.contents.meeting(MeetingKind.DIALOGUE_1).day
    kicker = paper.word("kicker") if day is None else paper.word("kicker_day", day=day)
    title = [
        text.line(kicker, paper.styles.kicker),
        text.line(paper.word(f"{name}.heading"), paper.styles.title),
    ]
    return [
        Grid([paper.styles.width - _RINGS, _RINGS], [Row(title, [])], look=Look(gap=0)),
        *text.paragraphs(paper.word(f"{name}.lead"), paper.styles.lead),
    ]


def _rounds(paper: Paper, size: int) -> list[Block]:
    cards = [_round(paper, turn, roles) for turn, roles in enumerate(interview_rounds(size))]
    return blocks.boxed(paper, cards, min(size, _MOST_BESIDE))


def _round(paper: Paper, turn: int, roles: Sequence[str]) -> list[Block]:
    """One round, from the one who asks on; `roles` by the number each has in the group."""
    people = [(turn + place) % len(roles) for place in range(len(roles))]
    return [
        text.line(paper.word("rounds.name", number=turn + 1, minutes=MINUTES), paper.styles.label),
        *(
            Marked(person + 1, paper.word(f"rounds.{roles[person]}"), paper.styles.cell)
            for person in people
        ),
    ]


def _side(paper: Paper, kind: QuestionKind, head: list[Block], foot: list[Block]) -> list[Block]:
    """Head, questions and foot, with as many lines as the page holds, at most those wished."""
    chosen = [question for question in paper.contents.questions if question.kind is kind]
    head = [
        *head,
        panel(
            paper.styles.width,
            text.paragraphs(paper.word("notes.no_names"), paper.styles.body_strong),
        ),
    ]
    if not chosen:
        head += text.paragraphs(paper.word(f"{kind.value}.empty"), paper.styles.body)
    asked = [_asked(paper, n, q) for n, q in enumerate(chosen or [None] * _BLANK[kind], start=1)]
    wished = [question.lines for question in chosen] or [_USUAL_LINES] * len(asked)
    fixed = [*head, *(each for question in asked for each in question), *foot]
    taken = stack_height(fixed, paper.styles.width) + _AIR * len(asked)
    least = _FEWEST_LINES * len(asked) + (_POSTER_LINES if foot else 0)
    needed = taken + (least if paper.styles.stacked else 2) * paper.styles.hand
    pages = ceil(needed / paper.styles.height)  # two in large letters
    room = int((pages * paper.styles.height * _USED[pages > 1] - taken) / paper.styles.hand)
    room -= _POSTER_LINES if foot else 0
    made = head
    for question, lines in zip(asked, _fitted(wished, room), strict=True):
        made = [*made, *question, blocks.write_lines(paper, lines)]
    if foot:
        left = min(_MOST_POSTER_LINES, _POSTER_LINES + max(0, room - sum(wished)))
        made = [*made, blocks.space(3 * mm), *foot, blocks.write_lines(paper, left)]
    return made


def _asked(paper: Paper, number: int, question: Question | None) -> list[Block]:
    if question is None:
        return blocks.field(paper, f"{paper.word('notes.own')} {number}", "")
    return text.paragraphs(question.text, paper.styles.subheading)


def _fitted(wished: Sequence[int], room: int) -> list[int]:
    """Lines for each question: those wished, or fewer in proportion when the page is short."""
    if sum(wished) <= room:
        return list(wished)
    return [max(_FEWEST_LINES, lines * room // sum(wished)) for lines in wished]
