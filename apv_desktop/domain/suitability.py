"""Does the method fit here? Ten questions, a verdict, and the decision the user takes."""

from collections.abc import Mapping
from datetime import date

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import check_date, check_text


class Answer(Choice):
    """An answer to one question of the interview."""

    OPEN = ""
    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


class Weight(Choice):
    """What a question is for: a stop sign, a condition of success, or a matter of gathering."""

    STOP = "stop"
    CONDITION = "condition"
    GATHERING = "gathering"


class Verdict(Choice):
    """What the answers say of the method."""

    OPEN = "open"
    FITS = "fits"
    FITS_WITH_CARE = "fits_with_care"
    CHOOSE_ANOTHER = "choose_another"


class Decision(Choice):
    """What the safety group decided."""

    OPEN = ""
    GO = "go"
    GO_WITH_CARE = "go_with_care"
    ANOTHER_METHOD = "another_method"


# Source: apvportalen.dk, overview of the method: it fits badly with violence, bullying or
# harassment. Conflict with a manager, fear of speaking and gathering are our proposal
# (domain.md, section 3, decision aid).
QUESTIONS: Mapping[str, Weight] = {
    "violence": Weight.STOP,
    "bullying": Weight.STOP,
    "harassment": Weight.STOP,
    "leader_conflict": Weight.STOP,
    "fear": Weight.STOP,
    "gather": Weight.GATHERING,
    "forward": Weight.CONDITION,
    "ownership": Weight.CONDITION,
    "leader": Weight.CONDITION,
    "time": Weight.CONDITION,
}


# What suits which trouble, the best first. Source: apvportalen.dk, overview: a consultant from
# outside, or a narrower or more anonymous method, when matters are serious and personal; the rest
# is our proposal (domain.md, section 3).
_SERIOUS = ("external-consultant", "questionnaire", "apv-game")
_WAYS: Mapping[str, tuple[str, ...]] = {
    "violence": _SERIOUS,
    "bullying": _SERIOUS,
    "harassment": _SERIOUS,
    "leader_conflict": ("external-consultant", "apv-game"),
    "fear": ("questionnaire", "external-consultant"),
    "gather": ("several-sittings", "questionnaire"),
    "forward": ("apv-game", "structured-dialogue"),
    "leader": ("external-consultant", "structured-dialogue"),
    "time": ("process-exercises", "structured-dialogue"),
}
ALTERNATIVES = (
    "external-consultant",
    "apv-game",
    "questionnaire",
    "process-exercises",
    "structured-dialogue",
    "several-sittings",
)
# Below this nobody is truly anonymous in a questionnaire (apvportalen.dk, spørgeskemavejen).
ANONYMOUS_FROM = 20


@frozen
class SuitabilityAnswer:
    """The answer to one question, by its id in `QUESTIONS`; `note` is what to do about it."""

    question: str
    answer: Answer
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse an over-long note.

        Raises:
            RuleBroken: `text_too_long`.
        """
        check_text(self.note, "note")


@frozen
class SuitabilityDecision:
    """What was decided, why and when. One for each round."""

    decision: Decision = Decision.OPEN
    reason: str = ""
    decided_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse an over-long reason and an unlikely date.

        Raises:
            RuleBroken: `text_too_long`, `date_unlikely`.
        """
        check_text(self.reason, "reason")
        check_date(self.decided_on, "decided_on")


def verdict(answers: Mapping[str, Answer]) -> Verdict:
    """What the answers say: a stop sign outweighs everything, doubt asks for care.

    A stop question answered *unsure* counts as care, not as a stop. Nothing is said before
    every question has an answer, unless a stop sign already speaks.
    """
    stops = [answers.get(q, Answer.OPEN) for q, w in QUESTIONS.items() if w is Weight.STOP]
    others = [answers.get(q, Answer.OPEN) for q, w in QUESTIONS.items() if w is not Weight.STOP]
    if Answer.YES in stops:
        return Verdict.CHOOSE_ANOTHER
    if Answer.OPEN in stops or Answer.OPEN in others:
        return Verdict.OPEN
    if Answer.UNSURE in stops or any(answer is not Answer.YES for answer in others):
        return Verdict.FITS_WITH_CARE
    return Verdict.FITS


def raised(answers: Mapping[str, Answer]) -> tuple[str, ...]:
    """The questions whose answer asks for thought, in the order they are asked."""
    return tuple(
        question
        for question, weight in QUESTIONS.items()
        if _troubles(weight, answers.get(question, Answer.OPEN))
    )


def suiting(answers: Mapping[str, Answer]) -> tuple[str, ...]:
    """The other ways that suit what the answers raise, the most pressing first."""
    found = (way for question in raised(answers) for way in _WAYS.get(question, ()))
    return tuple(dict.fromkeys(found))


def ways(answers: Mapping[str, Answer]) -> tuple[str, ...]:
    """Every other way, those that suit first."""
    return tuple(dict.fromkeys((*suiting(answers), *ALTERNATIVES)))


def unmet_stops(
    answers: Mapping[str, Answer], notes: Mapping[str, str], decision: Decision
) -> tuple[str, ...]:
    """Stop signs somebody goes past without a word on what is done about them."""
    if decision not in (Decision.GO, Decision.GO_WITH_CARE):
        return ()
    return tuple(
        question
        for question, weight in QUESTIONS.items()
        if weight is Weight.STOP
        and answers.get(question) is Answer.YES
        and not notes.get(question, "").strip()
    )


def _troubles(weight: Weight, answer: Answer) -> bool:
    if weight is Weight.STOP:
        return answer in (Answer.YES, Answer.UNSURE)
    return answer in (Answer.NO, Answer.UNSURE)
