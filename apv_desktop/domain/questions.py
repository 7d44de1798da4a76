"""The questions chosen for the interviews; their words are copied into the APV."""

from collections.abc import Iterable, Mapping

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import RuleBroken, check_line, check_text, require

# Source: apvportalen.dk, mapping: two strength questions, five minutes for each interview.
STRENGTH_QUESTIONS = 2
MOST_LINES = 20


class QuestionKind(Choice):
    """What a question looks for."""

    STRENGTH = "strength"
    WISH = "wish"
    FOLLOW_UP = "follow_up"
    COIN = "coin"


# What stands on the participants' sheet; the others are said aloud by whoever asks.
ON_THE_SHEET = (QuestionKind.STRENGTH, QuestionKind.WISH)


@frozen
class Question:
    """A question on the sheet. `source` is its id in the bank, empty for one's own.

    `lines` is how many lines there are to write on; `language` that of the text as chosen.
    """

    id: int
    kind: QuestionKind
    text: str
    position: int
    source: str = ""
    language: str = "da"
    lines: int = 6

    def __post_init__(self) -> None:
        """Refuse an empty question and a sheet that cannot hold its lines.

        Raises:
            RuleBroken: `question_empty`, `text_too_long`, `lines_unlikely`.
        """
        require(self.text, "question_empty", "text")
        check_text(self.text, "text")
        if not 1 <= self.lines <= MOST_LINES:
            raise RuleBroken("lines_unlikely", "lines", most=MOST_LINES)


@frozen
class SavedQuestion:
    """A question of a set that was saved under a name, for this APV and the next."""

    id: int
    set_name: str
    kind: QuestionKind
    text: str
    position: int
    source: str = ""
    language: str = "da"
    lines: int = 6

    def __post_init__(self) -> None:
        """Refuse a set without a name.

        Raises:
            RuleBroken: `set_name_missing`, `line_too_long`.
        """
        require(self.set_name, "set_name_missing", "set_name")
        check_line(self.set_name, "set_name")


def still_needed(questions: Iterable[Question]) -> Mapping[QuestionKind, int]:
    """How many questions of each kind the sheet lacks by the method."""
    kinds = [question.kind for question in questions]
    wanted = {QuestionKind.STRENGTH: STRENGTH_QUESTIONS, QuestionKind.WISH: 1}
    return {kind: max(0, wanted.get(kind, 0) - kinds.count(kind)) for kind in QuestionKind}
