"""The decision note: the interview on whether the method fits, what was decided, and why.

Source: domain.md, 3: when the method fits, when it does not, and what to do instead.
"""

from collections.abc import Iterator
from typing import Any, BinaryIO

from reportlab.lib.units import mm

from apv_desktop.content import workplace_words
from apv_desktop.domain.suitability import QUESTIONS, Answer, Decision, Verdict, ways
from apv_desktop.domain.suitability import verdict as verdict_of
from apv_desktop.printing import blocks, page, text
from apv_desktop.printing.flow import Block
from apv_desktop.printing.flowables import Choices
from apv_desktop.printing.grid import Row, panel
from apv_desktop.printing.lists import Bullets
from apv_desktop.printing.page import Paper

_COLUMNS = ("question", "answer", "note")
_SHARES = (62, 56, 47)
_ANSWERS = (Answer.YES, Answer.NO, Answer.UNSURE)


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the note; the answer is the number of pages."""
    return page.build(paper, _story, target)


def _story(paper: Paper) -> Iterator[Block]:
    yield from blocks.opening(paper, paper.origin, paper.title, paper.word("lead"))
    yield panel(paper.styles.width, list(_decided(paper)))
    yield from blocks.section(paper, paper.word("interview"), room=60 * mm)
    rows = [_row(paper, each) for each in paper.method.file("suitability")["question"]]
    yield from blocks.table(paper, _COLUMNS, _SHARES, rows)
    yield from _ways(paper)
    yield from _balance(paper)
    contents, method = paper.contents, paper.method
    signers = (
        workplace_words.begin_large(workplace_words.supervisor_title(contents, method)),
        workplace_words.begin_large(workplace_words.representative_title(contents, method)),
    )
    yield from blocks.signatures(paper, paper.word("signed"), signers)


def _decided(paper: Paper) -> Iterator[Block]:
    styles, kept = paper.styles, paper.contents.decision
    advice = verdict_of(paper.contents.answers)
    if advice is not Verdict.OPEN:
        told = paper.method.text(f"suitability:verdicts.{advice.value}.heading")
        yield from blocks.field(paper, paper.word("advice"), told)
    yield text.line(paper.word("decision"), styles.label)
    choices = [
        (blocks.named(paper.method, "decision", each), each is kept.decision)
        for each in Decision
        if each is not Decision.OPEN
    ]
    yield Choices(choices, (styles.cell, styles.cell_strong))
    yield from blocks.field(paper, paper.word("reason"), kept.reason, 3)
    day = "" if kept.decided_on is None else paper.method.dates.long(kept.decided_on)
    yield from blocks.field(paper, paper.word("decided_on"), day)


def _row(paper: Paper, question: dict[str, Any]) -> Row:
    styles, contents = paper.styles, paper.contents
    given = contents.answers.get(question["id"], Answer.OPEN)
    choices = [(blocks.named(paper.method, "answer", each), each is given) for each in _ANSWERS]
    note = text.paragraphs(contents.answer_notes.get(question["id"], ""), styles.cell)
    return Row(
        text.paragraphs(question["text"], styles.cell_strong),
        [Choices(choices, (styles.cell, styles.cell_strong))],
        note,
        marked=question["id"] in QUESTIONS and bool(note),
    )


def _ways(paper: Paper) -> Iterator[Block]:
    """The other ways, those that suit the answers first, when the method is not the one."""
    contents = paper.contents
    chosen = contents.decision.decision is Decision.ANOTHER_METHOD
    if verdict_of(contents.answers) is not Verdict.CHOOSE_ANOTHER and not chosen:
        return
    known = {each["id"]: each for each in paper.method.file("suitability")["alternative"]}
    yield from blocks.section(paper, paper.word("ways"))
    for name in ways(contents.answers):
        yield text.line(known[name]["name"], paper.styles.subheading)
        yield from text.paragraphs(known[name]["text"], paper.styles.body)


def _balance(paper: Paper) -> Iterator[Block]:
    texts, styles = paper.method.file("suitability"), paper.styles
    yield from blocks.section(paper, paper.word("advantages"))
    yield Bullets([each["text"] for each in texts["advantage"]], styles.body)
    yield from blocks.section(paper, paper.word("drawbacks"), room=50 * mm)
    rows = [
        Row(
            text.paragraphs(each["text"], styles.cell_strong),
            text.paragraphs(each["meet"], styles.cell),
        )
        for each in texts["drawback"]
    ]
    yield from blocks.table(paper, ("drawback", "meet"), (1, 1), rows)
