"""The board of promises (løftetavle): every wish with what became of it, the silent ones first.

Source: domain.md, 7, no. 15: an expectation nobody answers is the way an APV dies.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from apv_desktop.domain.contents import Contents
from apv_desktop.domain.fates import Fate, WishFate, fate_of
from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.statements import Statement

UNANSWERED = (Fate.COLLECTED, Fate.SHORTLISTED)


@frozen
class Promise:
    """A wish and what became of it."""

    wish: Statement
    told: WishFate

    @property
    def id(self) -> int:
        """The id of the wish: a table knows its rows by it."""
        return self.wish.id

    @property
    def is_open(self) -> bool:
        """Whether whoever wished still waits for an answer."""
        return self.told.fate in UNANSWERED


def promises(contents: Contents) -> tuple[Promise, ...]:
    """Every wish: those without an answer first, then by number."""
    found = (Promise(wish, fate_of(wish, contents)) for wish in contents.wishes)
    return tuple(sorted(found, key=lambda each: (not each.is_open, each.wish.place)))


def unanswered(contents: Contents) -> int:
    """How many wishes nobody has answered; a merged one is answered with the one it joined."""
    return sum(fate_of(wish, contents).fate in UNANSWERED for wish in contents.wishes)


def count(found: Iterable[Promise]) -> Mapping[Fate, int]:
    """How many wishes have each fate."""
    return Counter(each.told.fate for each in found)


def answering(promise: Promise, contents: Contents) -> Statement:
    """The wish whose answer counts: itself, or the one it was merged into."""
    into = promise.wish.merged_into
    return promise.wish if into is None else contents.statement(into)
