"""Wishes that share words: a proposal for what may belong together, with the words that matched.

Plain letters and no learning: endings are taken off, and a word of some length is also found
inside a longer one (*vagt* in *vagtplan*), as Danish puts words together.
"""

import re
from collections.abc import Iterable

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.sorting import danish_key
from apv_desktop.domain.statements import Statement

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 3  # letters a stem keeps
_INSIDE = 4  # letters a stem needs to be looked for inside another


@frozen
class Habits:
    """What a language does to words: those that say nothing of the topic, and its endings."""

    common: frozenset[str]
    endings: tuple[str, ...]


@frozen
class Likeness:
    """A wish that shares words; `words` are its own, as they are written there."""

    wish_id: int
    words: tuple[str, ...]


def stem(word: str, habits: Habits) -> str:
    """A word without its ending, as far as that leaves enough of it."""
    lower = word.casefold()
    for ending in habits.endings:
        if lower.endswith(ending) and len(lower) - len(ending) >= _SHORTEST:
            lower = lower[: -len(ending)]
            break
    doubled = len(lower) > _SHORTEST and lower[-1] == lower[-2]
    return lower[:-1] if doubled else lower


def alike(typed: str, wishes: Iterable[Statement], habits: Habits) -> tuple[Likeness, ...]:
    """The wishes that share words with `typed`, those with most of them first."""
    sought = {stem(word, habits) for word in _words(typed, habits)}
    found = []
    for wish in wishes:
        shared = tuple(
            dict.fromkeys(
                word
                for word in _words(wish.text, habits)
                if any(_same(stem(word, habits), each) for each in sought)
            )
        )
        if shared:
            found.append(Likeness(wish.id, tuple(sorted(shared, key=danish_key))))
    return tuple(sorted(found, key=lambda each: -len(each.words)))


def _words(text: str, habits: Habits) -> list[str]:
    return [
        word
        for word in _WORD.findall(text)
        if len(word) >= _SHORTEST and word.casefold() not in habits.common
    ]


def _same(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return long.startswith(short) or (len(short) >= _INSIDE and short in long)
