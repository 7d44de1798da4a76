"""Noticing what should not stand in notes: people, civil registration numbers, diagnoses."""

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise

from apv_desktop.domain.choices import Choice
from apv_desktop.domain.frozen import frozen

_SHORTEST = 3
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
# Six digits of a birthday and four more, as on a Danish health card (CPR). A sign before it makes
# it a telephone number, a digit or a stop with a digit on either side part of something longer.
_CPR = re.compile(
    r"(?<![\d+])(?<!\d[.,:/-])(\d{2})(\d{2})(\d{2})(?:[- ]?|\s-\s)\d{4}(?![\d]|[.,:/-]\d)"
)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
# How Danish and English bend a word; short words, which may be others too, stand as they are.
_ENDINGS = ("en", "et", "er", "erne", "n", "ne", "r", "s", "ens", "ets", "ers", "ernes", "es")
_LONG = 5


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
    return next(_numbers(text), None) or next(_listed(text, names), None)


def sensitive(text: str, diagnoses: Iterable[str]) -> tuple[Finding, ...]:
    """Numbers like a CPR and diagnoses: what should stand in no field of an APV, each once."""
    ill = {word.casefold() for word in diagnoses}
    found = [Finding(Personal.NUMBER, each) for each in _numbers(text)]
    found += [Finding(Personal.DIAGNOSIS, w) for w in _WORD.findall(text) if _is_ill(w, ill)]
    return tuple(dict.fromkeys(found))


def personal(
    text: str, names: Iterable[str], diagnoses: Iterable[str], no_names: Iterable[str]
) -> tuple[Finding, ...]:
    """All that seems to be of one person: numbers, names of the list, what looks like a name,
    and diagnoses, each once.

    `diagnoses` are whole words in any case. Two words with capitals beside each other look like a
    name unless one of them is among the words of `no_names`, such as a month or a department.
    """
    found = [Finding(Personal.NUMBER, each) for each in _numbers(text)]
    listed = list(_listed(text, names))
    found += [Finding(Personal.NAME, word) for word in listed]
    found += [Finding(Personal.LIKE_A_NAME, pair) for pair in _pairs(text, listed, no_names)]
    ill = {word.casefold() for word in diagnoses}
    found += [Finding(Personal.DIAGNOSIS, w) for w in _WORD.findall(text) if _is_ill(w, ill)]
    return tuple(dict.fromkeys(found))


def _numbers(text: str) -> Iterator[str]:
    """What has the shape of a CPR number and begins with a day there is."""
    for found in _CPR.finditer(text):
        day, month = int(found[1]), int(found[2])
        if 1 <= month <= len(_DAYS) and 1 <= day <= _DAYS[month - 1]:
            yield found[0]


def _is_ill(word: str, ill: Collection[str]) -> bool:
    """Whether a word is a diagnosis, bent as words are."""
    plain = word.casefold()
    if plain in ill:
        return True
    stems = (plain.removesuffix(ending) for ending in _ENDINGS if plain.endswith(ending))
    return any(len(stem) >= _LONG and stem in ill for stem in stems)


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
