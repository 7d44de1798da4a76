"""The interview guide: how to ask, tell and note, on one sheet to keep on the table.

Source: domain.md, 2, no. 5: curious and without judging, a concrete situation first, time signals.
"""

from collections.abc import Iterator
from typing import BinaryIO

from apv_desktop.domain.questions import QuestionKind
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block
from apv_desktop.printing.grid import Cell, panel
from apv_desktop.printing.lists import Bullets
from apv_desktop.printing.page import Paper

_ROLES = ("asks", "tells", "notes")


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the guide; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    styles = paper.styles
    yield from blocks.opening(paper, paper.word("kicker"), paper.title, paper.word("lead"))
    yield from blocks.boxed(paper, [_role(paper, name) for name in _ROLES], len(_ROLES))
    chosen = [question.text for question in paper.contents.asked]
    yield from blocks.section(paper, paper.word("questions.heading"))
    if chosen:
        yield Bullets(chosen, styles.body, numbered=True)
    else:
        yield from text.paragraphs(paper.word("questions.empty"), styles.body)
        yield blocks.write_lines(paper, 4)
    yield from blocks.beside(paper, [_prompts(paper), _clock(paper)])
    yield panel(styles.width, _coin(paper))


def _role(paper: Paper, name: str) -> Cell:
    heading = text.line(paper.word(f"roles.{name}.heading"), paper.styles.subheading)
    return [heading, *text.paragraphs(paper.word(f"roles.{name}.text"), paper.styles.cell)]


def _prompts(paper: Paper) -> Cell:
    """The follow-up questions that were chosen, or the prompts of the bank."""
    heading = text.line(paper.word("prompts.heading"), paper.styles.heading)
    bank = [str(prompt["text"]) for prompt in paper.method.file("questions")["prompt"]]
    return [heading, Bullets(_chosen(paper, QuestionKind.FOLLOW_UP) or bank, paper.styles.cell)]


def _chosen(paper: Paper, kind: QuestionKind) -> list[str]:
    return [question.text for question in paper.contents.questions if question.kind is kind]


def _clock(paper: Paper) -> Cell:
    heading = text.line(paper.word("clock.heading"), paper.styles.heading)
    steps = [paper.word(f"clock.{name}") for name in ("first", "middle", "last", "after")]
    return [heading, Bullets(steps, paper.styles.cell, numbered=True)]


def _coin(paper: Paper) -> Cell:
    """A problem is heard first, and then turned into a wish."""
    styles = paper.styles
    example = paper.method.file("questions")["coin"][0]
    return [
        text.line(paper.word("coin.heading"), styles.subheading),
        *text.paragraphs(paper.word("coin.text"), styles.cell),
        *text.paragraphs(paper.word("coin.example", **dict(example)), styles.quote),
        *(
            text.line(question, styles.cell_strong)
            for question in _chosen(paper, QuestionKind.COIN)
        ),
    ]
