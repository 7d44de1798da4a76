"""Noticing what should not stand in notes: people, civil registration numbers, diagnoses."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen

_SHORTEST = 3
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
# Six digits of a birthday and four more, as on a Danish health card (CPR).
_CPR = re.compile(r"(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?!\d)")


class Personal(Choice):
    """What makes a note one of somebody."""

    NUMBER = "number"
    NAME = "name"
    LIKE_A_NAME = "like_a_name"
    DIAGNOSIS = "diagnosis"


@frozen
class Finding:
    """Words of a text, and what they seem to be."""

    kind: Personal
    words: str


def too_personal(text: str, names: Iterable[str]) -> str | None:
    """The first word of `text` that looks like a colleague's name, or a number like a CPR.

    A first or last name counts when it is written with a capital as it is on the list, for many
    are words too. It is a hint and never a refusal: only a human can tell.
    """
    number = _CPR.search(text)
    if number is not None:
        return number[0]
    return next(_listed(text, names), None)


def personal(
    text: str, names: Iterable[str], diagnoses: Iterable[str], no_names: Iterable[str]
) -> tuple[Finding, ...]:
    """All that seems to be of one person: numbers, names of the list, what looks like a name,
    and diagnoses, each once.

    `diagnoses` are whole words in any case. Two words with capitals beside each other look like a
    name unless one of them is among the words of `no_names`, such as a month or a department.
    """
    found = [Finding(Personal.NUMBER, each[0]) for each in _CPR.finditer(text)]
    listed = list(_listed(text, names))
    found += [Finding(Personal.NAME, word) for word in listed]
    found += [Finding(Personal.LIKE_A_NAME, pair) for pair in _pairs(text, listed, no_names)]
    ill = {word.casefold() for word in diagnoses}
    found += [Finding(Personal.DIAGNOSIS, w) for w in _WORD.findall(text) if w.casefold() in ill]
    return tuple(dict.fromkeys(found))


def _listed(text: str, names: Iterable[str]) -> Iterator[str]:
    known = {part for name in names for part in _WORD.findall(name) if len(part) >= _SHORTEST}
    for word in _WORD.findall(text):
        plain = word if word in known else word.removesuffix("s")
        if plain in known and plain[0].isupper():
            yield str(word)


def _pairs(text: str, listed: Iterable[str], no_names: Iterable[str]) -> Iterator[str]:
    """Two words with capitals beside each other; `listed` have been told already."""
    ordinary = {word.casefold() for each in no_names for word in _WORD.findall(each)}
    ordinary |= {word.casefold() for word in listed}
    for first, second in _beside(text):
        words = (first[0], second[0])
        alike = all(len(w) > 1 and w[0].isupper() and w[1:].islower() for w in words)
        if alike and not ordinary.intersection(word.casefold() for word in words):
            yield " ".join(words)


def _beside(text: str) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """Neighbours with nothing but a space between them."""
    found = list(_WORD.finditer(text))
    for first, second in pairwise(found):
        if text[first.end() : second.start()] == " ":
            yield first, second
