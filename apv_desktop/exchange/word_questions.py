"""The question sheet as a Word document: one to adapt and copy, in the words of the printed one."""

from collections.abc import Callable
from datetime import date
from typing import BinaryIO

from apv_desktop.content import Method
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.groups import GROUP_SIZE, interview_rounds
from apv_desktop.domain.meetings import MeetingKind
from apv_desktop.domain.questions import STRENGTH_QUESTIONS, QuestionKind
from apv_desktop.exchange.word import WordFile

MINUTES = 5
_MEETING = MeetingKind.DIALOGUE_1
_BLANK = {QuestionKind.STRENGTH: STRENGTH_QUESTIONS, QuestionKind.WISH: 2}
_USUAL_LINES, _FEWEST_LINES, _POSTER_LINES = 5, 2, 4
_ROOM = {QuestionKind.STRENGTH: 10, QuestionKind.WISH: 12}  # lines a side holds


def write(
    contents: Contents, method: Method, target: BinaryIO, today: date, tick: Callable[[], None]
) -> None:
    """Write the two sides of the sheet."""
    file = WordFile(method.text("paper/question_sheets:title"), contents, method, today)
    writer = _Writer(file, contents, method)
    writer.strengths()
    tick()
    writer.wishes()
    file.save(target)


class _Writer:
    def __init__(self, file: WordFile, contents: Contents, method: Method) -> None:
        self._file, self._contents, self._method = file, contents, method

    def strengths(self) -> None:
        self._head("strength")
        size = GROUP_SIZE[_MEETING]
        self._rounds(size)
        total = self._word("rounds.total", minutes=MINUTES * size)
        self._file.text(f"{self._word('rounds.unnumbered')} {total}")
        self._file.text(self._word("notes.more"))
        self._questions(QuestionKind.STRENGTH)

    def wishes(self) -> None:
        self._head("wish")
        self._questions(QuestionKind.WISH)
        self._file.text(self._word("wish.turn"))
        self._file.line(self._word("wish.poster"), "Heading 2")
        self._file.writing_lines(_POSTER_LINES)

    def _head(self, name: str) -> None:
        day = self._contents.meeting(_MEETING).day
        kicker = self._word("kicker") if day is None else self._word("kicker_day", day=day)
        group, sheet = (f"{self._word(each)} ______" for each in ("group", "sheet"))
        told = f"{kicker}   ·   {group}   {sheet}"
        self._file.line(told, "Subtitle", new_page=name == "wish")
        self._file.line(
            self._word(f"{name}.heading"), "Title" if name == "strength" else "Heading 1"
        )
        self._file.text(self._word(f"{name}.lead"))

    def _rounds(self, size: int) -> None:
        """A line for each person, a column for each round."""
        rounds = interview_rounds(size)
        turns = range(1, size + 1)
        header = [self._word("rounds.name", number=turn, minutes=MINUTES) for turn in turns]
        rows = [
            [str(person + 1), *(self._word(f"rounds.{turn[person]}") for turn in rounds)]
            for person in range(size)
        ]
        self._file.table(["", *header], rows, [1, *([4] * size)])

    def _questions(self, kind: QuestionKind) -> None:
        self._file.line(self._word("notes.no_names"), bold=True)
        chosen = [question for question in self._contents.questions if question.kind is kind]
        if not chosen:
            self._file.text(self._word(f"{kind.value}.empty"))
        asked = [(each.text, each.lines) for each in chosen] or [
            (f"{self._word('notes.own')} {number}", _USUAL_LINES)
            for number in range(1, _BLANK[kind] + 1)
        ]
        for text, lines in asked:
            self._file.line(text, "Heading 2")
            room = max(_FEWEST_LINES, _ROOM[kind] // len(asked))
            self._file.writing_lines(min(lines, room))

    def _word(self, key: str, /, **values: object) -> str:
        return self._method.text(f"paper/question_sheets:{key}", **values)
