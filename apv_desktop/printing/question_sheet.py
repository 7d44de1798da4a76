"""One question sheet to copy, with the questions chosen or else those the method begins with."""

from dataclasses import replace
from typing import BinaryIO

from apv_desktop.domain.questions import Question, QuestionKind
from apv_desktop.printing import question_sheets
from apv_desktop.printing.page import Paper


def write(paper: Paper, target: BinaryIO) -> int:
    """Print the sheet without group and number; the answer is the number of pages."""
    contents = paper.contents
    questions = contents.asked or _usual(paper)
    blank = replace(contents, people=(), groups=(), questions=questions)
    return question_sheets.write(paper.of("question_sheets", blank), target)


def _usual(paper: Paper) -> tuple[Question, ...]:
    bank = [row for row in paper.method.file("questions")["question"] if row.get("default")]
    return tuple(
        Question(at, QuestionKind(row["kind"]), row["text"], at, row["id"], lines=row["lines"])
        for at, row in enumerate(bank, start=1)
    )
