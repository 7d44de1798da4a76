"""The two sides of a question sheet: what works, and what we wish for.

Source: apvportalen.dk, mapping: groups of three; 1 interviews 2, 2 interviews 3, 3 interviews 1,
five minutes each, and the free person notes. Groups of two and four follow domain.md, 1.1.
"""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.questions import STRENGTH_QUESTIONS, Question, QuestionKind
from apv_desktop.printing import blocks, text
from apv_desktop.printing.flowables import Marked, WriteLines
from apv_desktop.printing.grid import Grid, Look, Row, panel, stack_height
from apv_desktop.printing.page import Paper
from apv_desktop.printing.styles import (
    BODY,
    BODY_STRONG,
    CELL,
    HAND,
    HEIGHT,
    KICKER,
    LABEL,
    LEAD,
    SUBHEADING,
    TITLE,
    WIDTH,
)

MINUTES = 5
_MOST_BESIDE = 4
_HEAD = WIDTH - 50 * mm  # the rings stand to the right of the title
_BLANK = {QuestionKind.STRENGTH: STRENGTH_QUESTIONS, QuestionKind.WISH: 2}
_USUAL_LINES = 6
_FEWEST_LINES = 2
_POSTER_LINES = 3
_MOST_POSTER_LINES = 8
_AIR = 8.0  # around the lines of each question


def front(paper: Paper, size: int, numbered: bool) -> list[Flowable]:
    """The side of strengths, with the rounds for a group of `size`.

    `numbered` says that the number of the sheet is the person's number in the rounds.
    """
    rule = paper.word("rounds.numbered" if numbered else "rounds.unnumbered")
    total = paper.word("rounds.total", minutes=MINUTES * size)
    head = [
        *_head(paper, "strength"),
        *_rounds(paper, size),
        *text.paragraphs(f"{rule} {total}", CELL),
        *text.paragraphs(paper.word("notes.more"), CELL),
    ]
    return _side(paper, QuestionKind.STRENGTH, head, [])


def back(paper: Paper) -> list[Flowable]:
    """The side of wishes."""
    foot = [
        *text.paragraphs(paper.word("wish.turn"), BODY),
        text.line(paper.word("wish.poster"), SUBHEADING),
    ]
    return _side(paper, QuestionKind.WISH, _head(paper, "wish"), foot)


def _head(paper: Paper, name: str) -> list[Flowable]:
    day = paper.contents.meeting(MeetingKind.DIALOGUE_1).day
    kicker = paper.word("kicker") if day is None else paper.word("kicker_day", day=day)
    title = [text.line(kicker, KICKER), text.line(paper.word(f"{name}.heading"), TITLE)]
    return [
        Grid([_HEAD, WIDTH - _HEAD], [Row(title, [])], look=Look(gap=0)),
        *text.paragraphs(paper.word(f"{name}.lead"), LEAD),
    ]


def _rounds(paper: Paper, size: int) -> list[Flowable]:
    cards = [_round(paper, size, turn) for turn in range(size)]
    starts = range(0, size, _MOST_BESIDE)
    return [blocks.boxed(cards[at : at + _MOST_BESIDE]) for at in starts]


def _round(paper: Paper, size: int, turn: int) -> list[Flowable]:
    """One round: who asks, who tells, who notes; each moves on by one in the next."""
    roles = ["asks_and_notes", "tells"] if size == 2 else ["asks", "tells", "notes"]
    roles += ["listens"] * (size - len(roles))
    people = [(turn + place) % size + 1 for place in range(size)]
    return [
        text.line(paper.word("rounds.name", number=turn + 1, minutes=MINUTES), LABEL),
        *(
            Marked(number, paper.word(f"rounds.{role}"))
            for number, role in zip(people, roles, strict=True)
        ),
    ]


def _side(
    paper: Paper, kind: QuestionKind, head: list[Flowable], foot: list[Flowable]
) -> list[Flowable]:
    """Head, questions and foot, with as many lines as the page holds, at most those wished."""
    chosen = [question for question in paper.contents.questions if question.kind is kind]
    head = [*head, panel(WIDTH, text.paragraphs(paper.word("notes.no_names"), BODY_STRONG))]
    if not chosen:
        head += text.paragraphs(paper.word(f"{kind.value}.empty"), BODY)
    asked = [_asked(paper, n, q) for n, q in enumerate(chosen or [None] * _BLANK[kind], start=1)]
    wished = [question.lines for question in chosen] or [_USUAL_LINES] * len(asked)
    fixed = [*head, *(each for question in asked for each in question), *foot]
    room = int((HEIGHT - stack_height(fixed, WIDTH) - _AIR * len(asked)) / HAND)
    room -= _POSTER_LINES if foot else 0
    made = head
    for question, lines in zip(asked, _fitted(wished, room), strict=True):
        made = [*made, *question, WriteLines(lines)]
    if foot:
        left = min(_MOST_POSTER_LINES, _POSTER_LINES + max(0, room - sum(wished)))
        made = [*made, blocks.space(3 * mm), *foot, WriteLines(left)]
    return made


def _asked(paper: Paper, number: int, question: Question | None) -> list[Flowable]:
    if question is None:
        return blocks.field(f"{paper.word('notes.own')} {number}", "")
    return text.paragraphs(question.text, SUBHEADING)


def _fitted(wished: Sequence[int], room: int) -> list[int]:
    """Lines for each question: those wished, or fewer in proportion when the page is short."""
    if sum(wished) <= room:
        return list(wished)
    return [max(_FEWEST_LINES, lines * room // sum(wished)) for lines in wished]
