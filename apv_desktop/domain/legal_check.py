"""The fourteen things the law asks of an APV, and how each stands by what the file holds.

Source: domain.md, section 4. What the law says in words is content with a source and the day it
was checked (law.toml). This helps, and is no legal advice.
"""

from datetime import date
from typing import cast

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.law_records import LegalAnswer, Standing
from apv_desktop.domain.legal_rules import HOME, RULES, Told
from apv_desktop.domain.steps import StepId

ITEMS = tuple(RULES)


class LegalState(Choice):
    """How an item of the law stands."""

    MET = "met"
    MISSING = "missing"
    NOT_RELEVANT = "not_relevant"


@frozen
class LegalItem:
    """One item: what shows that it is met, what it lacks, and what the user says of it."""

    id: str
    state: LegalState
    evidence: tuple[Told, ...]
    lacks: tuple[Told, ...]
    answer: LegalAnswer

    @property
    def mends(self) -> Told | None:
        """What to do first, None when nothing is missing."""
        return self.lacks[0] if self.lacks and self.state is LegalState.MISSING else None

    @property
    def home(self) -> StepId:
        """The step the item is about."""
        return HOME[self.id]


def check(contents: Contents, today: date) -> tuple[LegalItem, ...]:
    """All fourteen items as they stand today, worked out once for the same contents and day."""
    known = contents.worked_out
    key = ("legal_check", today)
    if key not in known:
        known[key] = tuple(_item(item, contents, today) for item in ITEMS)
    return cast(tuple[LegalItem, ...], known[key])


def missing_items(contents: Contents, today: date) -> tuple[LegalItem, ...]:
    """The items that lack something."""
    return tuple(item for item in check(contents, today) if item.state is LegalState.MISSING)


def answer_of(contents: Contents, item: str) -> LegalAnswer:
    """What the user says of an item, a blank answer while nothing is said."""
    return contents.legal_answers.get(item, LegalAnswer(item))


def _item(item: str, contents: Contents, today: date) -> LegalItem:
    told = tuple(RULES[item](contents, today))
    evidence = tuple(each for each in told if not each.lacks)
    lacks = tuple(each for each in told if each.lacks)
    answer = answer_of(contents, item)
    return LegalItem(item, _state(answer, lacks), evidence, lacks, answer)


def _state(answer: LegalAnswer, lacks: tuple[Told, ...]) -> LegalState:
    """What the user says counts only with words that explain it."""
    if answer.note.strip():
        if answer.standing is Standing.NOT_RELEVANT:
            return LegalState.NOT_RELEVANT
        if answer.standing is Standing.ELSEWHERE:
            return LegalState.MET
    return LegalState.MISSING if lacks else LegalState.MET
